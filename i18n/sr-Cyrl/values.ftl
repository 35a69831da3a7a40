### Values that facts can have.

## Status

status-planned = планирано
status-expected = очекује се
status-draft = нацрт
status-adopted = усвојено
status-under-revision = у поступку ревизије
status-expired = истекло
status-being-established = у оснивању
status-running = ради
status-closed = затворено
status-pipeline = у припреми
status-implementation = у спровођењу
status-finalisation = у завршној фази
status-cancelled = отказано
status-suspended = привремено обустављено
status-open = отворено
status-accepted = прихваћено
status-answered = одговорено
status-rejected = одбијено
status-done = извршено
status-completed = завршено
status-signed = потписано
status-published = објављено
status-met = задовољено
status-in-progress = у току

## Experience

polarity-positive = добра пракса
polarity-negative = пракса коју треба избегавати

## Forms of events, documents, groups, needs

form-conference = конференција
form-workshop = радионица
form-training = обука
form-seminar = семинар
form-session = сесија
form-round-table = округли сто
form-meeting = састанак
form-validation = валидациона радионица
form-memorandum = меморандум о сарадњи
form-strategy = стратегија
form-roadmap = мапа пута
form-guide = водич
form-recommendations = препоруке
form-report = извештај
form-research = истраживање
form-working-group = радна група
form-council = савет
form-mechanism = механизам
form-committee = одбор
form-need = потреба
form-gap = недостатак капацитета
form-offer = понуда
form-day-centre = дневни центар
form-information-service = информативна служба
form-counselling = саветовање
form-training-centre = тренинг-центар
form-other = друга услуга

## Practices

stage-idea = идеја
stage-pilot = пилот-фаза
stage-running = у примени
stage-closed = окончано
transferability-low = тешко преносиво
transferability-medium = преносиво уз прилагођавање
transferability-high = лако преносиво

## Types of organisations and places

type-government = државни орган
type-local-government = локална самоуправа
type-other-public = друго јавно тело
type-international-ngo = међународна невладина организација
type-national-ngo = национална невладина организација
type-regional-ngo = регионална невладина организација
type-local-ngo = локална невладина организација
type-multilateral = мултилатерална организација
type-foundation = фондација
type-private = приватно предузеће
type-academic = академска установа
type-country = земља
type-entity = ентитет
type-region = регион
type-district = округ
type-municipality = општина
type-city = град
type-settlement = насељено место

## Levels, urgency, validity

levels-local = локални
levels-national = национални
levels-regional = регионални
urgency-low = ради информисања
urgency-normal = важно
urgency-high = хитно
formality-formal = формално
formality-informal = неформално

## How exact a number is

qualifier-exact = { $number }
qualifier-about = око { $number }
qualifier-at-least = најмање { $number }
qualifier-more-than = више од { $number }
qualifier-ambiguous = { $number } (извор се може разумети на више начина)
qualifier-some = неколико
per-municipality = { $figure } по општини
per-country = { $figure } по земљи
per-person = { $figure } по особи
per-household = { $figure } по домаћинству
per-organisation = { $figure } по организацији
per-training = { $figure } по обуци
per-month = { $figure } месечно
per-year = { $figure } годишње
figure-currency = { $number } { $currency }
figure-as-of = стање: { $date }
figure-not-additive = не сабира се са осталим бројкама
