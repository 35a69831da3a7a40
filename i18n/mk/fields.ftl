### Labels of facts: what stands before the colon.

## When

field-date = Датум
field-start = Почеток
field-end = Крај
field-period = Период
field-as-of = Состојба на
field-duration = Времетраење
field-due = Рок
field-published = Објавено на
field-updated = Ажурирано на
field-reviewed = Проверено на
field-adopted = Усвоено на
field-signed = Потпишано на
field-valid-from = Важи од
field-valid-until = Важи до
field-review = Предвидена ревизија
field-accessed = Пристапено на
field-year-inferred = { "* Изворот не ја наведува годината; таа е изведена." }

## Where and who

field-place = Место
field-places = Места
field-venue = Место на одржување
field-country = Земја
field-countries = Земји
field-municipality = Општина
field-municipalities = Општини
field-orgs = Организации
field-organizer = Организатор
field-people = Лица
field-participants = Учесници
field-speakers = Говорници
field-members = Членови
field-contact = Контакт
field-provider = Давател на услугата
field-issuer = Издадена од
field-addressees = Упатена до
field-parties = Страни
field-author = Автор
field-translator = Преведувач
field-audience = За кого
field-address = Адреса
field-phone = Телефон
field-email = Е-пошта
field-website = Веб-страница
field-hours = Работно време

## What

field-title = Наслов
field-name = Назив
field-names = Познато и како
field-aliases = Поранешни адреси
field-summary = Краток преглед
field-type = Вид
field-form = Облик
field-status = Статус
field-level = Ниво
field-polarity = Искуство
field-urgency = Итност
field-validity = Важност
field-project = Проект
field-projects = Проекти
field-programme = Програма
field-series = Серија
field-topics = Теми
field-targets = Целни групи
field-migration-types = Видови миграција
field-purpose = Цел
field-objectives = Цели
field-tasks = Задачи
field-mandate = Мандат
field-outcomes = Исходи
field-next-steps = Следни чекори
field-curriculum = Наставна содржина
field-sessions = Сесии
field-methods = Методи
field-findings = Наоди
field-steps = Чекори
field-conditions = Услови
field-transferability = Преносливост
field-legal-context = Правна рамка
field-maturity = Степен на развој
field-response = Одговор
field-response-date = Одговорено на
field-funding = Финансирање
field-budget = Буџет
field-costs = Трошоци
field-markers = Меѓусекторски аспекти
field-markers-note = Аспекти што ги проникнуваат сите активности
field-language = Јазик
field-document-language = Јазик на документот
field-version = Верзија
field-definition = Дефиниција
field-abbreviation = Кратенка
field-wordings = Други формулации
field-formality = Формалност

## Figures and sources

field-figures = Бројки
field-figure = Податок
field-value = Вредност
field-unit = Единица
field-note = Забелешка
field-total = Вкупно
field-baseline = Почетна вредност
field-target-value = Целна вредност
field-sources = Извори
field-source = Извор
field-rights = Права
field-license = Лиценца
field-quote = Цитат
field-translation = Превод
field-reason = Причина
field-attachments = Прилози
field-code = Службена шифра

## Roles of organisations

role-funding = Финансира
role-accountable = Одговара
role-extending = Управува со средствата
role-implementing = Спроведува
role-organizing = Организира
role-hosting = Домаќин
role-participating = Учествува
role-coordinating = Координира
role-partner = Партнер
role-supporting = Поддржува
role-speaking = Зборува
role-owner = Надлежен
role-provider = Услугата ја дава
role-author = Автор
role-publisher = Издавач
role-member = Член
role-engaging = Ангажира
role-signing = Потписник
role-issuing = Издава
role-addressed = Упатено до
role-mentioned = Се споменува

## Roles of people

person-speaker = Говорник
person-participant = Учесник
person-moderator = Модератор
person-trainer = Обучувач
person-expert = Експерт
person-author = Автор
person-translator = Преведувач
person-editor = Уредник
person-contact = Лице за контакт
person-chair = Претседавач
person-member = Член
person-mayor = Градоначалник
person-secretary = Секретар
person-representative = Претставник
person-official = Службеник
