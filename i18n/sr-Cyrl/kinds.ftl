### The kinds of articles: one, several, what they are, none yet.
kind-event = Догађај
kinds-event = Догађаји
about-event = Конференције, радионице, обуке и састанци и оно што је из њих произашло.
none-event = Још нема догађаја.
kind-programme = Програм обуке
kinds-programme = Програми обуке
about-programme = Обуке које се одржавају више пута: шта се учи и коме су намењене.
none-programme = Још нема програма обуке.
kind-lesson = Научена лекција
kinds-lesson = Научене лекције
about-lesson = Шта су општине научиле из онога што им се догодило.
none-lesson = Још нема научених лекција.
kind-practice = Пракса
kinds-practice = Праксе
about-practice = Шта општине раде, како то раде и са каквим исходом.
none-practice = Још нема пракси.
kind-recommendation = Препорука
kinds-recommendation = Препоруке
about-recommendation = Шта је препоручено, ко је препоручио и коме, и какав је одговор.
none-recommendation = Још нема препорука.
kind-project = Пројекат
kinds-project = Пројекти
about-project = Пројекти општина и њихових савеза, са партнерима, финансирањем и резултатима.
none-project = Још нема пројеката.
kind-plan = План
kinds-plan = Планови
about-plan = Локални акциони планови и други планови: који важе, а које треба ревидирати.
none-plan = Још нема планова.
kind-document = Документ
kinds-document = Документа
about-document = Меморандуми, стратегије, мапе пута, водичи и истраживања.
none-document = Још нема докумената.
kind-assessment = Процена
kinds-assessment = Процене
about-assessment = Какво је стање: ко га је испитао, како и са каквим налазима.
none-assessment = Још нема процена.
kind-service = Услуга
kinds-service = Услуге
about-service = Услуге за становнике и новопридошле: где су, за кога су и ко их пружа.
none-service = Још нема услуга.
kind-group = Група
kinds-group = Групе
about-group = Радне групе, савети и механизми: њихов задатак, мандат и чланови.
none-group = Још нема група.
kind-need = Потреба
kinds-need = Потребе и понуде
about-need = Шта је општинама потребно, где им недостају капацитети и шта могу да понуде једне другима.
none-need = Још нема потреба и понуда.
kind-notice = Обавештење
kinds-notice = Обавештења
about-notice = Кратке вести са датумом за општине: шта треба знати сада и докле важи.
none-notice = Још нема обавештења.
kind-page = Страна
kinds-page = Стране
about-page = Текстови о самом сајту.
none-page = Још нема страна.

## What articles speak of, defined once

registry-organisations = Организације
registry-people = Људи
registry-places = Места
registry-topics = Теме
registry-target-groups = Циљне групе
registry-terms = Речник појмова
registry-sources = Извори

## One of them

entry-organisations = Организација
entry-people = Особа
entry-places = Место
entry-topics = Тема
entry-target-groups = Циљна група
entry-terms = Појам
entry-sources = Извор
