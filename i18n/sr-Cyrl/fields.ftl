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
field-adopted = Усвојено
field-signed = Потписано
field-valid-from = Важи од
field-valid-until = Важи до
field-review = Предвиђена ревизија
field-accessed = Приступљено
field-year-inferred = { "* Извор не наводи годину; она је изведена." }

## Where and who

field-place = Место
field-places = Места
field-venue = Место одржавања
field-country = Земља
field-countries = Земље
field-municipality = Општина
field-municipalities = Општине
field-orgs = Организације
field-organizer = Организатор
field-people = Особе
field-participants = Учесници
field-speakers = Говорници
field-members = Чланови
field-contact = Контакт
field-provider = Пружалац услуге
field-issuer = Издаје
field-addressees = Упућено
field-parties = Стране
field-author = Аутор
field-translator = Преводилац
field-audience = За кога
field-address = Адреса
field-phone = Телефон
field-email = Е-пошта
field-website = Веб-сајт
field-hours = Радно време

## What

field-title = Наслов
field-name = Назив
field-names = Познато и као
field-aliases = Раније адресе
field-summary = Сажетак
field-type = Врста
field-form = Облик
field-status = Статус
field-level = Ниво
field-polarity = Искуство
field-urgency = Хитност
field-validity = Важење
field-project = Пројекат
field-projects = Пројекти
field-programme = Програм
field-series = Серија
field-topics = Теме
field-targets = Циљне групе
field-migration-types = Врсте миграција
field-purpose = Сврха
field-objectives = Циљеви
field-tasks = Задаци
field-mandate = Мандат
field-outcomes = Исходи
field-next-steps = Наредни кораци
field-curriculum = Садржај обуке
field-sessions = Сесије
field-methods = Методе
field-findings = Налази
field-steps = Кораци
field-conditions = Услови
field-transferability = Преносивост
field-legal-context = Правни оквир
field-maturity = Степен развоја
field-response = Одговор
field-response-date = Одговорено
field-funding = Финансирање
field-budget = Буџет
field-costs = Трошкови
field-markers = Међусекторски аспекти
field-markers-note = Аспекти који прожимају све активности
field-language = Језик
field-document-language = Језик документа
field-version = Верзија
field-definition = Дефиниција
field-abbreviation = Скраћеница
field-wordings = Друге формулације
field-formality = Формалност

## Figures and sources

field-figures = Подаци у бројкама
field-figure = Податак
field-value = Вредност
field-unit = Јединица
field-note = Напомена
field-total = Укупно
field-baseline = Полазна вредност
field-target-value = Циљна вредност
field-sources = Извори
field-source = Извор
field-rights = Права
field-license = Лиценца
field-quote = Цитат
field-translation = Превод
field-reason = Разлог
field-attachments = Прилози
field-code = Службена шифра

## Roles of organisations

role-funding = Финансира
role-accountable = Одговара
role-extending = Управља средствима
role-implementing = Спроводи
role-organizing = Организује
role-hosting = Домаћин
role-participating = Учествује
role-coordinating = Координира
role-partner = Партнер
role-supporting = Подржава
role-speaking = Говори
role-owner = Надлежни
role-provider = Услугу пружа
role-author = Аутор
role-publisher = Издавач
role-member = Члан
role-engaging = Ангажује
role-signing = Потписник
role-issuing = Издаје
role-addressed = Упућено
role-mentioned = Помиње се

## Roles of people

person-speaker = Говорник
person-participant = Учесник
person-moderator = Модератор
person-trainer = Предавач
person-expert = Стручњак
person-author = Аутор
person-translator = Преводилац
person-editor = Уредник
person-contact = Особа за контакт
person-chair = Председавајући
person-member = Члан
person-mayor = Председник општине
person-secretary = Секретар
person-representative = Представник
person-official = Службеник
