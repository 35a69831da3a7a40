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
field-signed = Потпишано на
field-valid-from = Важи од
field-valid-until = Важи до
field-accessed = Пристапено на
field-year-inferred = { "* Изворот не ја наведува годината; таа е изведена." }
field-inferred = изведено

## Where and who

field-place = Место
field-places = Се однесува на
field-organisations = Организации
field-organisation = Организација
field-people = Лица
field-members = Членови
field-contact = Контакт
field-provider = Давател на услугата
field-issuer = Издадена од
field-addressees = Упатена до
field-audience = За кого

## What

field-name = Назив
field-aliases = Познато и како
field-summary = Краток преглед
field-number = Реден број
field-runs = Број на одржувања
field-pilots = Пилот-општини
field-levels = Нивоа
field-stage = Фаза
field-taken-up-by = Ја презедоа
field-role = Функција
field-part-of = Дел од
field-parent = Поширок поим
field-iso = ISO-шифра
field-short = Кратенка
field-admitted = Други формулации
field-description = Опис
field-publisher = Издавач
field-url = Веб-страница
field-type = Вид
field-form = Облик
field-status = Статус
field-level = Ниво
field-polarity = Искуство
field-urgency = Итност
field-validity = Важност
field-topics = Теми
field-targets = Целни групи
field-objectives = Цели
field-tasks = Задачи
field-outcomes = Исходи
field-curriculum = Наставна содржина
field-sessions = Сесии
field-methods = Методи
field-transferability = Преносливост
field-language = Јазик
field-definition = Дефиниција
field-formality = Формалност

## Figures and sources

field-figures = Бројки
field-note = Забелешка
field-sources = Извори
field-source = Извор
field-rights = Права
field-license = Лиценца
field-code = Кратко име

## Roles of organisations

role-funding = Финансирање
role-accountable = Одговорност
role-extending = Управување со средствата
role-implementing = Спроведување
role-organizing = Организација
role-hosting = Во улога на домаќин
role-participating = Учество
role-coordinating = Координација
role-partner = Партнерство
role-supporting = Поддршка
role-speaking = Обраќање
role-owner = Надлежност
role-party = Склучување на договорот
role-engaging = Ангажирање

## Roles of people

person-speaking = Обраќање
person-participating = Учество
person-representing = Застапување
person-expert = Експертиза
person-author = Авторство
person-contact = За контакт
person-chairing = Претседавање
person-organizing = Организација
