### Dijelovi praksi, prema obrascu Evropske web-stranice za integraciju.

section-challenge = Izazov i ciljevi
section-how-it-works = Kako funkcionira
section-results = Rezultati
section-evaluation = Vrednovanje
section-who-benefits = Ko ima koristi
section-funding = Finansiranje i resursi
stage-regular = dio redovne usluge
