### Calendars and open data: what programs can take from the site.

## Calendars

calendar-add = Shtoje në kalendar
calendar-subscribe = Kalendar për abonim
