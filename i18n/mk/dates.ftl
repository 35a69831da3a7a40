### How dates, numbers and lists are written. In every pattern the year comes with its own ending, and is empty if unknown.

## Months; `.of` is the genitive

month-1 = јануари
    .of = јануари
month-2 = февруари
    .of = февруари
month-3 = март
    .of = март
month-4 = април
    .of = април
month-5 = мај
    .of = мај
month-6 = јуни
    .of = јуни
month-7 = јули
    .of = јули
month-8 = август
    .of = август
month-9 = септември
    .of = септември
month-10 = октомври
    .of = октомври
month-11 = ноември
    .of = ноември
month-12 = декември
    .of = декември

## The year: after the last date, after the first of two, in a sentence, not stated by the source

year-full = { $year } година
year-short = { $year }
year-prose = { $year }
year-inferred = { $year }*

## One date

date-day = { $day } { $month } { $year }
date-day-prose = { $day } { $month } { $year }
date-month = { $month } { $year }
date-no-year = { $date } (годината не е наведена)
date-unknown = датумот не е наведен

## Two dates: days of one month, of two months, two months, years, and all else

range-days = { $from }–{ $to } { $month } { $year }
range-days-prose = од { $from } до { $to } { $month } { $year }
range-days-months = { $from } { $from-month } – { $to } { $to-month } { $year }
range-days-months-prose = од { $from } { $from-month } до { $to } { $to-month } { $year }
range-two-months = { $from-month } и { $to-month } { $year }
range-months = { $from-month }–{ $to-month } { $year }
range-years = { $from }–{ $to }
range-apart = { $from } – { $to }
range-apart-prose = од { $from } до { $to }

## Numbers: the sign before decimals, the sign between groups of three digits

number-decimal = ,
number-group = { "." }

## Lists: between the items, before the last

list-middle = { $first }, { $second }
list-end = { $first } и { $second }
