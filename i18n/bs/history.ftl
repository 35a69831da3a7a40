### Koliki su podaci bili ranije.

figure-history = Ranije vrijednosti
data-history = Ranije vrijednosti podataka
data-about-history = Koliki su podaci bili ranije, s izvorom svake vrijednosti. Sadašnje vrijednosti su među podacima.
