### Ngjarjet, muaj pas muaji.

months-title = Kalendari i ngjarjeve
months-about = Çfarë ndodh dhe kur, muaj pas muaji. Ditët që nuk janë të sigurta thuhen vetëm me fjalë.
months-all = Të gjitha ngjarjet si listë
months-years = Vitet
months-none = Për ditët që vijnë nuk është njoftuar asnjë ngjarje. Ky është viti i fundit:
months-some-day = Gjatë vitit

weekday-1 = hën
weekday-2 = mar
weekday-3 = mër
weekday-4 = enj
weekday-5 = pre
weekday-6 = sht
weekday-7 = die
weekday-name-1 = e hënë
weekday-name-2 = e martë
weekday-name-3 = e mërkurë
weekday-name-4 = e enjte
weekday-name-5 = e premte
weekday-name-6 = e shtunë
weekday-name-7 = e diel

## Nëse ngjarjet mbahen.

status-scheduled = e planifikuar
