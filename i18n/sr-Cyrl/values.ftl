### Values that facts can have.

## Status

status-planned = планирано
status-expected = очекује се
status-draft = нацрт
status-adopted = усвојено
status-under-revision = у поступку ревизије
status-expired = истекло
status-being-established = у оснивању
status-running = у току
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
status-held = одржано
status-postponed = одложено

## Experience

polarity-positive = добра пракса
polarity-negative = пракса коју треба избегавати
polarity-mixed = помешана искуства

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
form-research = истраживање
form-working-group = радна група
form-council = савет
form-mechanism = механизам
form-committee = одбор
form-need = потреба
form-gap = недостатак капацитета
form-offer = понуда

## Levels, urgency, validity

level-local = локални
level-national = национални
level-regional = регионални
urgency-low = ради информисања
urgency-normal = важно
urgency-high = хитно
validity-valid = на снази
validity-until = важи до { $date }
validity-expired = више не важи
validity-unknown = важење није наведено
formality-formal = формално
formality-informal = неформално

## How exact a number is

qualifier-exact = { $number }
qualifier-about = око { $number }
qualifier-at-least = најмање { $number }
qualifier-at-most = највише { $number }
qualifier-more-than = више од { $number }
qualifier-ambiguous = { $number } (извор се може разумети на више начина)
qualifier-some = неколико
figure-per = { $figure } по { $unit }
figure-cumulative = укупно до сада
figure-not-additive = не сабира се са осталим бројкама
