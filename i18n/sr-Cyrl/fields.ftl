### Labels of facts: what stands before the colon.

## When

field-date = Датум
field-start = Почетак
field-end = Завршетак
field-period = Период
field-as-of = Стање на дан
field-duration = Трајање
field-due = Рок
field-published = Објављено
field-updated = Ажурирано
field-reviewed = Проверено
field-signed = Потписано
field-valid-from = Важи од
field-valid-until = Важи до
field-accessed = Приступљено
field-year-inferred = { "* Извор не наводи годину; она је изведена." }
field-inferred = изведено

## Where and who

field-place = Место
field-places = Односи се на
field-organisations = Организације
field-organisation = Организација
field-people = Особе
field-members = Чланови
field-contact = Контакт
field-provider = Пружалац услуге
field-issuer = Издаје
field-addressees = Упућено
field-audience = За кога

## What

field-name = Назив
field-aliases = Познато и као
field-summary = Сажетак
field-number = Редни број
field-runs = Број одржавања
field-pilots = Пилот-општине
field-levels = Нивои
field-stage = Фаза
field-taken-up-by = Преузели су је
field-role = Функција
field-part-of = Део
field-parent = Шири појам
field-iso = ISO шифра
field-short = Скраћеница
field-admitted = Друге формулације
field-description = Опис
field-publisher = Издавач
field-url = Веб-сајт
field-type = Врста
field-form = Облик
field-status = Статус
field-level = Ниво
field-polarity = Искуство
field-urgency = Хитност
field-validity = Важење
field-topics = Теме
field-targets = Циљне групе
field-objectives = Циљеви
field-tasks = Задаци
field-outcomes = Исходи
field-curriculum = Садржај обуке
field-sessions = Сесије
field-methods = Методе
field-transferability = Преносивост
field-language = Језик
field-definition = Дефиниција
field-formality = Формалност

## Figures and sources

field-figures = Подаци у бројкама
field-note = Напомена
field-sources = Извори
field-source = Извор
field-rights = Права
field-license = Лиценца
field-code = Кратак назив

## Roles of organisations

role-funding = Финансирање
role-accountable = Одговорност
role-extending = Управљање средствима
role-implementing = Спровођење
role-organizing = Организација
role-hosting = У улози домаћина
role-participating = Учешће
role-coordinating = Координација
role-partner = Партнерство
role-supporting = Подршка
role-speaking = Излагање
role-owner = Надлежност
role-party = Склапање уговора
role-engaging = Ангажовање

## Roles of people

person-speaking = Излагање
person-participating = Учешће
person-representing = Представљање
person-expert = Експертиза
person-author = Ауторство
person-contact = За контакт
person-chairing = Председавање
person-organizing = Организација
