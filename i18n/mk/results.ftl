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

figure-awaited = сè уште не е објавено
sum-partly = { $total }; не е додадено: { $others }
sum-none = не е собрано: { $others }

## Резултатите на еден проект

results-of-project = Резултати
results-indicator = Показател
results-baseline = Пред почетокот
results-target = Цел
results-actual = Постигнато
results-period = Период
results-together = Вкупно
results-no-plan = Изворите не наведуваат појдовни вредности ни цели.
results-measure-output = Непосредни резултати: што е направено
results-measure-outcome = Исходи: што се променило
results-measure-impact = Влијание: што се променило трајно
results-measure-reach = Опфат: кој учествувал или бил информиран
results-measure-input = Вложени средства
results-measure-other = Други бројки
# The title of a chart: what is measured, in which unit
results-chart = { $measure ->
    [output] Непосредни резултати
    [outcome] Исходи
    [impact] Влијание
    [reach] Опфат
    [input] Вложени средства
   *[other] Други бројки
} – { $unit }
results-events = Што се случувало и кога
results-learned = Што произлегло
results-downloads = Податоци за преземање
results-funded = Проектот го финансира: { $funders }.
results-disclaimer = За содржината на овој текст одговараат оние што го објавуваат; тој не мора да ги изразува ставовите на финансиерите на проектот.
results-why = Зошто не е сè собрано

## Преглед на сите проекти

results-title = Резултати
results-lead = Што постигнале проектите, собрано онолку колку што смее да се собере. Секоја бројка води до местото каде што е кажана, со нејзиниот извор.
results-totals = Сè заедно
results-by-country = По земји
results-by-topic = По теми
results-by-year = По години
results-by-funder = По финансиери
results-country = Земја
results-topic = Тема
results-year = Година
results-funder = Финансиер
results-numbers = Резултати
results-several-countries = повеќе земји
results-no-country = земјата не е наведена
results-no-topic = темата не е наведена
results-no-year = годината не е наведена
results-no-funder = финансиерот не е наведен
results-in-each = Она што припаѓа на повеќе од нив е изброено кај секој, па овие редови не се собираат.
results-all-figures = Сите бројки во табела
results-projects =
    { $count ->
        [one] { $number } проект
       *[other] { $number } проекти
    }
results-more =
    { $count ->
        [one] и уште { $number }
       *[other] и уште { $number }
    }

## Единици во множина, како имиња на редови

units-people = Лица
units-participants = Учесници
units-officials = Службеници
units-mayors = Градоначалници
units-speakers = Говорници
units-representatives = Претставници
units-refugees = Бегалци
units-migrants = Мигранти
units-returnees = Повратници
units-citizens = Граѓани
units-households = Домаќинства
units-municipalities = Општини
units-countries = Земји
units-organisations = Организации
units-trainings = Обуки
units-sessions = Сесии
units-seminars = Семинари
units-workshops = Работилници
units-meetings = Состаноци
units-assessments = Проценки
units-plans = Планови
units-memoranda = Меморандуми
units-documents = Документи
units-councils = Совети
units-working-groups = Работни групи
units-services = Услуги
units-practices = Практики
units-days = Денови
units-months = Месеци
units-years = Години
units-percent = Отсто
