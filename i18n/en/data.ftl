### Calendars and open data: what programs can take from the site.

## Calendars

calendar-add = Add to calendar
calendar-subscribe = Calendar to subscribe to
