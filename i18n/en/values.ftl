### Values that facts can have.

## Status

status-planned = planned
status-expected = expected
status-draft = draft
status-adopted = adopted
status-under-revision = under revision
status-expired = expired
status-being-established = being established
status-running = running
status-closed = closed
status-pipeline = in preparation
status-implementation = being implemented
status-finalisation = being completed
status-cancelled = cancelled
status-suspended = suspended
status-open = open
status-accepted = accepted
status-answered = answered
status-rejected = rejected
status-done = done
status-held = held
status-postponed = postponed

## Experience

polarity-positive = good practice
polarity-negative = practice to avoid
polarity-mixed = mixed experience

## Forms of events, documents, groups, needs

form-conference = conference
form-workshop = workshop
form-training = training
form-seminar = seminar
form-session = session
form-round-table = round table
form-meeting = meeting
form-validation = validation workshop
form-memorandum = memorandum of cooperation
form-strategy = strategy
form-roadmap = roadmap
form-guide = guide
form-recommendations = recommendations
form-research = research
form-working-group = working group
form-council = council
form-mechanism = mechanism
form-committee = committee
form-need = need
form-gap = capacity gap
form-offer = offer

## Levels, urgency, validity

level-local = local
level-national = national
level-regional = regional
urgency-low = for information
urgency-normal = important
urgency-high = urgent
validity-valid = in force
validity-until = in force until { $date }
validity-expired = no longer in force
validity-unknown = validity not stated
formality-formal = formal
formality-informal = informal

## How exact a number is

qualifier-exact = { $number }
qualifier-about = about { $number }
qualifier-at-least = at least { $number }
qualifier-at-most = at most { $number }
qualifier-more-than = more than { $number }
qualifier-ambiguous = { $number } (the source can be read in more than one way)
qualifier-some = several
figure-per = { $figure } per { $unit }
figure-cumulative = total so far
figure-not-additive = not to be added to the other figures
