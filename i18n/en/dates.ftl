### How dates, numbers and lists are written. In every pattern the year comes with its own ending, and is empty if unknown.

## Months; `.of` is the genitive

month-1 = January
    .of = January
month-2 = February
    .of = February
month-3 = March
    .of = March
month-4 = April
    .of = April
month-5 = May
    .of = May
month-6 = June
    .of = June
month-7 = July
    .of = July
month-8 = August
    .of = August
month-9 = September
    .of = September
month-10 = October
    .of = October
month-11 = November
    .of = November
month-12 = December
    .of = December

## The year: after the last date, after the first of two, in a sentence, not stated by the source

year-full = { $year }
year-short = { $year }
year-prose = { $year }
year-inferred = { $year }*

## One date

date-day = { $day } { $month } { $year }
date-day-prose = { $day } { $month } { $year }
date-month = { $month } { $year }
date-no-year = { $date } (the year is not stated)
date-unknown = date not stated

## Two dates: days of one month, of two months, two months, years, and all else

range-days = { $from }–{ $to } { $month } { $year }
range-days-prose = { $from } to { $to } { $month } { $year }
range-days-months = { $from } { $from-month } – { $to } { $to-month } { $year }
range-days-months-prose = { $from } { $from-month } to { $to } { $to-month } { $year }
range-two-months = { $from-month } and { $to-month } { $year }
range-months = { $from-month }–{ $to-month } { $year }
range-years = { $from }–{ $to }
range-apart = { $from } – { $to }
range-apart-prose = { $from } to { $to }

## Numbers: the sign before decimals, the sign between groups of three digits

number-decimal = { "." }
number-group = ,

## Lists: between the items, before the last

list-middle = { $first }, { $second }
list-end = { $first } and { $second }
