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

figure-awaited = још није објављено
sum-partly = { $total }; није додато: { $others }
sum-none = није сабрано: { $others }

## Резултати једног пројекта

results-of-project = Резултати
results-indicator = Показатељ
results-baseline = Пре почетка
results-target = Циљ
results-actual = Постигнуто
results-period = Период
results-together = Укупно
results-no-plan = Извори не наводе полазне вредности ни циљеве.
results-measure-output = Непосредни резултати: шта је урађено
results-measure-outcome = Исходи: шта се променило
results-measure-impact = Утицај: шта се трајно променило
results-measure-reach = Обухват: ко је учествовао или био обавештен
results-measure-input = Уложена средства
results-measure-other = Остали подаци
# The title of a chart: what is measured, in which unit
results-chart = { $measure ->
    [output] Непосредни резултати
    [outcome] Исходи
    [impact] Утицај
    [reach] Обухват
    [input] Уложена средства
   *[other] Остали подаци
} – { $unit }
results-events = Шта се када догађало
results-learned = Шта је из тога проистекло
results-downloads = Подаци за преузимање
results-funded = Пројекат финансира: { $funders }.
results-disclaimer = За садржај овог текста одговарају они који га објављују; он не мора изражавати ставове оних који финансирају пројекат.
results-why = Зашто није све сабрано

## Преглед свих пројеката

results-title = Резултати
results-lead = Шта су пројекти постигли, сабрано колико се сме сабрати. Сваки број води до места где је наведен, са извором.
results-totals = Све заједно
results-by-country = По земљама
results-by-topic = По темама
results-by-year = По годинама
results-by-funder = По финансијерима
results-country = Земља
results-topic = Тема
results-year = Година
results-funder = Финансијер
results-numbers = Резултати
results-several-countries = више земаља
results-no-country = земља није наведена
results-no-topic = тема није наведена
results-no-year = година није наведена
results-no-funder = финансијер није наведен
results-in-each = Оно што припада већем броју њих избројано је код сваког, па се ови редови не сабирају.
results-all-figures = Сви подаци у табели
results-projects =
    { $count ->
        [one] { $number } пројекат
        [few] { $number } пројекта
       *[other] { $number } пројеката
    }
results-more =
    { $count ->
        [one] и још { $number }
        [few] и још { $number }
       *[other] и још { $number }
    }

## Јединице у множини, као називи редова

units-people = Људи
units-participants = Учесници
units-officials = Службеници
units-mayors = Градоначелници
units-speakers = Говорници
units-representatives = Представници
units-refugees = Избеглице
units-migrants = Мигранти
units-returnees = Повратници
units-citizens = Грађани
units-households = Домаћинства
units-municipalities = Општине
units-countries = Земље
units-organisations = Организације
units-trainings = Обуке
units-sessions = Сесије
units-seminars = Семинари
units-workshops = Радионице
units-meetings = Састанци
units-assessments = Процене
units-plans = Планови
units-memoranda = Меморандуми
units-documents = Документи
units-councils = Савети
units-working-groups = Радне групе
units-services = Услуге
units-practices = Праксе
units-days = Дани
units-months = Месеци
units-years = Године
units-percent = Одсто
