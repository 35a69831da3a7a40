### Calendars and open data: what programs can take from the site.

## Calendars

calendar-add = Dodajte u kalendar
calendar-subscribe = Kalendar za pretplatu
