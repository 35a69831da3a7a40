### The kinds of articles: one, several, what they are, none yet.
kind-event = Настан
kinds-event = Настани
about-event = Конференции, работилници, обуки и состаноци и што произлезе од нив.
none-event = Сѐ уште нема настани.
kind-programme = Програма за обука
kinds-programme = Програми за обука
about-programme = Обуки што се одржуваат повеќе пати: што се учи и за кого се наменети.
none-programme = Сѐ уште нема програми за обука.
kind-lesson = Научена лекција
kinds-lesson = Научени лекции
about-lesson = Што научија општините од она што им се случи.
none-lesson = Сѐ уште нема научени лекции.
kind-practice = Практика
kinds-practice = Практики
about-practice = Што прават општините, како го прават и какви се резултатите.
none-practice = Сѐ уште нема практики.
kind-recommendation = Препорака
kinds-recommendation = Препораки
about-recommendation = Што е препорачано, од кого и кому, и каков е одговорот.
none-recommendation = Сѐ уште нема препораки.
kind-project = Проект
kinds-project = Проекти
about-project = Проекти на општините и нивните здруженија, со партнерите, финансирањето и резултатите.
none-project = Сѐ уште нема проекти.
kind-plan = План
kinds-plan = Планови
about-plan = Локални акциски планови и други планови: кои важат, а кои треба да се ревидираат.
none-plan = Сѐ уште нема планови.
kind-document = Документ
kinds-document = Документи
about-document = Меморандуми, стратегии, патокази, водичи и истражувања.
none-document = Сѐ уште нема документи.
kind-assessment = Процена
kinds-assessment = Процени
about-assessment = Каква е состојбата: кој ја испитал, како и со какви наоди.
none-assessment = Сѐ уште нема процени.
kind-service = Услуга
kinds-service = Услуги
about-service = Услуги за жителите и за новодојдените: каде се, за кого се и кој ги дава.
none-service = Сѐ уште нема услуги.
kind-group = Група
kinds-group = Групи
about-group = Работни групи, совети и механизми: нивната задача, мандат и членови.
none-group = Сѐ уште нема групи.
kind-need = Потреба
kinds-need = Потреби и понуди
about-need = Што им треба на општините, каде им недостасуваат капацитети и што можат да си понудат едни на други.
none-need = Сѐ уште нема потреби и понуди.
kind-notice = Известување
kinds-notice = Известувања
about-notice = Кратки вести со датум за општините: што треба да се знае сега и до кога важи.
none-notice = Сѐ уште нема известувања.
kind-page = Страница
kinds-page = Страници
about-page = Текстови за самата страница.
none-page = Сѐ уште нема страници.

## What articles speak of, defined once

registry-organisations = Организации
registry-people = Луѓе
registry-places = Места
registry-topics = Теми
registry-target-groups = Целни групи
registry-terms = Поимник
registry-sources = Извори

## One of them

entry-organisations = Организација
entry-people = Лице
entry-places = Место
entry-topics = Тема
entry-target-groups = Целна група
entry-terms = Поим
entry-sources = Извор
