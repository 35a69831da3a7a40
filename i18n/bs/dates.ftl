### How dates, numbers and lists are written. In every pattern the year comes with its own ending, and is empty if unknown.

## Months; `.of` is the genitive

month-1 = januar
    .of = januara
month-2 = februar
    .of = februara
month-3 = mart
    .of = marta
month-4 = april
    .of = aprila
month-5 = maj
    .of = maja
month-6 = juni
    .of = juna
month-7 = juli
    .of = jula
month-8 = august
    .of = augusta
month-9 = septembar
    .of = septembra
month-10 = oktobar
    .of = oktobra
month-11 = novembar
    .of = novembra
month-12 = decembar
    .of = decembra

## The year: after the last date, after the first of two, in a sentence, not stated by the source

year-full = { $year }.
year-short = { $year }.
year-prose = { $year }. godine
year-inferred = { $year }.*

## One date

date-day = { $day }. { $month } { $year }
date-day-prose = { $day }. { $month-of } { $year }
date-month = { $month } { $year }
date-no-year = { $date } (godina nije navedena)
date-unknown = datum nije naveden

## Two dates: days of one month, of two months, two months, years, and all else

range-days = { $from }–{ $to }. { $month } { $year }
range-days-prose = od { $from }. do { $to }. { $month-of } { $year }
range-days-months = { $from }. { $from-month } – { $to }. { $to-month } { $year }
range-days-months-prose = od { $from }. { $from-month-of } do { $to }. { $to-month-of } { $year }
range-two-months = { $from-month } i { $to-month } { $year }
range-months = { $from-month }–{ $to-month } { $year }
range-years = { $from }–{ $to }
range-apart = { $from } – { $to }
range-apart-prose = od { $from } do { $to }

## Numbers: the sign before decimals, the sign between groups of three digits

number-decimal = ,
number-group = { "." }

## Lists: between the items, before the last

list-middle = { $first }, { $second }
list-end = { $first } i { $second }
