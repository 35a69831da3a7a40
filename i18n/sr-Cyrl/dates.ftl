### How dates, numbers and lists are written. In every pattern the year comes with its own ending, and is empty if unknown.

## Months; `.of` is the genitive

month-1 = јануар
    .of = јануара
month-2 = фебруар
    .of = фебруара
month-3 = март
    .of = марта
month-4 = април
    .of = априла
month-5 = мај
    .of = маја
month-6 = јун
    .of = јуна
month-7 = јул
    .of = јула
month-8 = август
    .of = августа
month-9 = септембар
    .of = септембра
month-10 = октобар
    .of = октобра
month-11 = новембар
    .of = новембра
month-12 = децембар
    .of = децембра

## The year: after the last date, after the first of two, in a sentence, not stated by the source

year-full = { $year }.
year-short = { $year }.
year-prose = { $year }. године
year-inferred = { $year }.*

## One date

date-day = { $day }. { $month } { $year }
date-day-prose = { $day }. { $month-of } { $year }
date-month = { $month } { $year }
date-no-year = { $date } (година није наведена)
date-unknown = датум није наведен

## Two dates: days of one month, of two months, two months, years, and all else

range-days = { $from }–{ $to }. { $month } { $year }
range-days-prose = од { $from }. до { $to }. { $month-of } { $year }
range-days-months = { $from }. { $from-month } – { $to }. { $to-month } { $year }
range-days-months-prose = од { $from }. { $from-month-of } до { $to }. { $to-month-of } { $year }
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
