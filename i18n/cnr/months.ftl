### Događaji, mjesec po mjesec.

months-title = Kalendar događaja
months-about = Šta se kada dešava, mjesec po mjesec. Dani koji nijesu sigurni kazani su samo riječima.
months-all = Svi događaji kao spisak
months-years = Godine
months-none = Za dane koji dolaze nema najavljenih događaja. Ovo je posljednja godina:
months-some-day = U toku godine

weekday-1 = pon
weekday-2 = uto
weekday-3 = sri
weekday-4 = čet
weekday-5 = pet
weekday-6 = sub
weekday-7 = ned
weekday-name-1 = ponedjeljak
weekday-name-2 = utorak
weekday-name-3 = srijeda
weekday-name-4 = četvrtak
weekday-name-5 = petak
weekday-name-6 = subota
weekday-name-7 = nedjelja

## Da li se događaji održavaju.

status-scheduled = zakazano
