### Kolike su brojke bile ranije.

figure-history = Ranije vrijednosti
data-history = Ranije vrijednosti brojki
data-about-history = Kolike su brojke bile ranije, s izvorom svake vrijednosti. Sadašnje vrijednosti su među brojkama.
