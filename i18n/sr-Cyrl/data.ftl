### Calendars and open data: what programs can take from the site.

## Calendars

calendar-add = Додајте у календар
calendar-subscribe = Календар за претплату
