### Values that facts can have.

## Status

status-planned = планирано
status-expected = се очекува
status-draft = нацрт
status-adopted = усвоено
status-under-revision = во ревизија
status-expired = истечено
status-being-established = се воспоставува
status-running = работи
status-closed = затворено
status-pipeline = во подготовка
status-implementation = во спроведување
status-finalisation = во завршна фаза
status-cancelled = откажано
status-suspended = привремено запрено
status-open = отворено
status-accepted = прифатено
status-answered = одговорено
status-rejected = одбиено
status-done = завршено
status-completed = завршено
status-signed = потпишано
status-published = објавено
status-met = задоволено
status-in-progress = во тек

## Experience

polarity-positive = добра практика
polarity-negative = практика што треба да се избегнува

## Forms of events, documents, groups, needs

form-conference = конференција
form-workshop = работилница
form-training = обука
form-seminar = семинар
form-session = сесија
form-round-table = тркалезна маса
form-meeting = состанок
form-validation = работилница за валидација
form-memorandum = меморандум за соработка
form-strategy = стратегија
form-roadmap = патоказ
form-guide = водич
form-recommendations = препораки
form-report = извештај
form-research = истражување
form-working-group = работна група
form-council = совет
form-mechanism = механизам
form-committee = комисија
form-need = потреба
form-gap = недостиг на капацитети
form-offer = понуда
form-day-centre = дневен центар
form-information-service = информативна служба
form-counselling = советување
form-training-centre = тренинг-центар
form-other = друга услуга

## Practices

stage-idea = идеја
stage-pilot = пилот-фаза
stage-running = во примена
stage-closed = завршено
transferability-low = тешко преносливо
transferability-medium = преносливо со приспособување
transferability-high = лесно преносливо

## Types of organisations and places

type-government = државен орган
type-local-government = локална самоуправа
type-other-public = друго јавно тело
type-international-ngo = меѓународна невладина организација
type-national-ngo = национална невладина организација
type-regional-ngo = регионална невладина организација
type-local-ngo = локална невладина организација
type-multilateral = мултилатерална организација
type-foundation = фондација
type-private = приватно претпријатие
type-academic = академска установа
type-country = земја
type-entity = ентитет
type-region = регион
type-district = округ
type-municipality = општина
type-city = град
type-settlement = населено место

## Levels, urgency, validity

levels-local = локално
levels-national = национално
levels-regional = регионално
urgency-low = за информација
urgency-normal = важно
urgency-high = итно
formality-formal = формално
formality-informal = неформално

## How exact a number is

qualifier-exact = { $number }
qualifier-about = околу { $number }
qualifier-at-least = најмалку { $number }
qualifier-more-than = повеќе од { $number }
qualifier-ambiguous = { $number } (изворот може да се разбере на повеќе начини)
qualifier-some = неколку
per-municipality = { $figure } по општина
per-country = { $figure } по земја
per-person = { $figure } по лице
per-household = { $figure } по домаќинство
per-organisation = { $figure } по организација
per-training = { $figure } по обука
per-month = { $figure } месечно
per-year = { $figure } годишно
figure-currency = { $number } { $currency }
figure-as-of = состојба: { $date }
figure-not-additive = не се собира со другите бројки
