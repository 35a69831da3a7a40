### Резултати: графикони, збирови, шта су пројекти постигли.

## Графикони и табеле поред њих

chart-plot-bar = Стубичасти графикон
chart-plot-grouped = Графикон са груписаним стубићима
chart-plot-line = Линијски графикон
chart-plot-timeline = Временска линија
chart-plot-share = Делови целине
chart-table = Исто у табели
chart-what = Шта
chart-value = Број
chart-part = Удео
chart-time = Када

## Зашто неки податак није сабран

sum-refused-no-number = „{ $figure }“ није сабрано: извор не наводи број.
sum-refused-ambiguous = „{ $figure }“ није сабрано: извор се може читати на више начина.
sum-refused-not-additive = „{ $figure }“ није сабрано: исто би се могло бројати двапут.
sum-refused-contained = „{ $figure }“ није сабрано: већ је део податка „{ $other }“.
sum-refused-twice = „{ $figure }“ није сабрано: већ је у збиру.
sum-refused-share = „{ $figure }“ није сабрано: удели се не сабирају.
sum-refused-per = „{ $figure }“ није сабрано: то је износ за сваког појединачно.
sum-refused-unit = „{ $figure }“ није сабрано: не броји исто што и „{ $other }“.
sum-refused-other-day = „{ $figure }“ није сабрано: то је стање на други дан него „{ $other }“.
sum-refused-overlap = „{ $figure }“ није сабрано: период се преклапа с периодом податка „{ $other }“.
