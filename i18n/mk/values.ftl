### Values that facts can have.

## Status

status-planned = планирано
status-expected = се очекува
status-draft = нацрт
status-adopted = усвоено
status-under-revision = во ревизија
status-expired = истечено
status-being-established = се воспоставува
status-running = во тек
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
status-held = одржано
status-postponed = одложено

## Experience

polarity-positive = добра практика
polarity-negative = практика што треба да се избегнува
polarity-mixed = мешани искуства

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
form-research = истражување
form-working-group = работна група
form-council = совет
form-mechanism = механизам
form-committee = комисија
form-need = потреба
form-gap = недостиг на капацитети
form-offer = понуда

## Levels, urgency, validity

level-local = локално
level-national = национално
level-regional = регионално
urgency-low = за информација
urgency-normal = важно
urgency-high = итно
validity-valid = важи
validity-until = важи до { $date }
validity-expired = повеќе не важи
validity-unknown = важноста не е наведена
formality-formal = формално
formality-informal = неформално

## How exact a number is

qualifier-exact = { $number }
qualifier-about = околу { $number }
qualifier-at-least = најмалку { $number }
qualifier-at-most = најмногу { $number }
qualifier-more-than = повеќе од { $number }
qualifier-ambiguous = { $number } (изворот може да се разбере на повеќе начини)
qualifier-some = неколку
figure-per = { $figure } по { $unit }
figure-cumulative = вкупно досега
figure-not-additive = не се собира со другите бројки
