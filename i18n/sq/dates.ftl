### How dates, numbers and lists are written. In every pattern the year comes with its own ending, and is empty if unknown.

## Months; `.of` is the genitive

month-1 = janar
    .of = janar
month-2 = shkurt
    .of = shkurt
month-3 = mars
    .of = mars
month-4 = prill
    .of = prill
month-5 = maj
    .of = maj
month-6 = qershor
    .of = qershor
month-7 = korrik
    .of = korrik
month-8 = gusht
    .of = gusht
month-9 = shtator
    .of = shtator
month-10 = tetor
    .of = tetor
month-11 = nëntor
    .of = nëntor
month-12 = dhjetor
    .of = dhjetor

## The year: after the last date, after the first of two, in a sentence, not stated by the source

year-full = { $year }
year-short = { $year }
year-prose = { $year }
year-inferred = { $year }*

## One date

date-day = { $day } { $month } { $year }
date-day-prose = { $day } { $month } { $year }
date-month = { $month } { $year }
date-no-year = { $date } (viti nuk është shënuar)
date-unknown = data nuk është shënuar

## Two dates: days of one month, of two months, two months, years, and all else

range-days = { $from }–{ $to } { $month } { $year }
range-days-prose = nga { $from } deri më { $to } { $month } { $year }
range-days-months = { $from } { $from-month } – { $to } { $to-month } { $year }
range-days-months-prose = nga { $from } { $from-month } deri më { $to } { $to-month } { $year }
range-two-months = { $from-month } dhe { $to-month } { $year }
range-months = { $from-month }–{ $to-month } { $year }
range-years = { $from }–{ $to }
range-apart = { $from } – { $to }
range-apart-prose = nga { $from } deri më { $to }

## Numbers: the sign before decimals, the sign between groups of three digits

number-decimal = ,
number-group = { "\u00A0" }

## Lists: between the items, before the last

list-middle = { $first }, { $second }
list-end = { $first } dhe { $second }
