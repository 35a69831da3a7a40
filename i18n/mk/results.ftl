### Резултати: графикони, збирови, што постигнале проектите.

## Графикони и табелите покрај нив

chart-plot-bar = Столбест графикон
chart-plot-grouped = Графикон со групирани столбови
chart-plot-line = Линиски графикон
chart-plot-timeline = Временска линија
chart-plot-share = Делови од целина
chart-table = Истото како табела
chart-what = Што
chart-value = Број
chart-part = Удел
chart-time = Кога

## Зошто некоја бројка не е додадена

sum-refused-no-number = „{ $figure }“ не е додадено: изворот не наведува број.
sum-refused-ambiguous = „{ $figure }“ не е додадено: изворот може да се прочита на повеќе начини.
sum-refused-not-additive = „{ $figure }“ не е додадено: истото би можело да се изброи двапати.
sum-refused-contained = „{ $figure }“ не е додадено: веќе е дел од „{ $other }“.
sum-refused-twice = „{ $figure }“ не е додадено: веќе е во збирот.
sum-refused-share = „{ $figure }“ не е додадено: уделите не се собираат.
sum-refused-per = „{ $figure }“ не е додадено: тоа е износ за секој поединечно.
sum-refused-unit = „{ $figure }“ не е додадено: брои нешто друго од „{ $other }“.
sum-refused-other-day = „{ $figure }“ не е додадено: тоа е состојба на друг ден од „{ $other }“.
sum-refused-overlap = „{ $figure }“ не е додадено: периодот му се преклопува со оној на „{ $other }“.
