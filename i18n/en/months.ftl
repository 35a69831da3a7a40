### Events, month by month.

months-title = Calendar of events
months-about = What happens when, month by month. Days that are not certain are told in words only.
months-all = All events as a list
months-years = Years
months-none = No events are announced for the days to come. This is the latest year:
months-some-day = In the course of the year

weekday-1 = Mo
weekday-2 = Tu
weekday-3 = We
weekday-4 = Th
weekday-5 = Fr
weekday-6 = Sa
weekday-7 = Su
weekday-name-1 = Monday
weekday-name-2 = Tuesday
weekday-name-3 = Wednesday
weekday-name-4 = Thursday
weekday-name-5 = Friday
weekday-name-6 = Saturday
weekday-name-7 = Sunday

## Whether events take place.

status-scheduled = scheduled
