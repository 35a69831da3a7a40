### Calendars and open data: what programs can take from the site.

## Calendars

calendar-add = Додајте во календар
calendar-subscribe = Календар за претплата
