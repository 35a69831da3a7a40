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
status-completed = completed
status-signed = signed
status-published = published
status-met = met
status-in-progress = in progress

## Experience

polarity-positive = good practice
polarity-negative = practice to avoid

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
form-report = report
form-research = research
form-working-group = working group
form-council = council
form-mechanism = mechanism
form-committee = committee
form-need = need
form-gap = capacity gap
form-offer = offer
form-day-centre = day centre
form-information-service = information service
form-counselling = counselling
form-training-centre = training centre
form-other = other service

## Practices

stage-idea = idea
stage-pilot = pilot
stage-running = running
stage-closed = closed
transferability-low = hard to transfer
transferability-medium = transferable with adaptation
transferability-high = easy to transfer

## Types of organisations and places

type-government = government body
type-local-government = local government
type-other-public = other public body
type-international-ngo = international non-governmental organisation
type-national-ngo = national non-governmental organisation
type-regional-ngo = regional non-governmental organisation
type-local-ngo = local non-governmental organisation
type-multilateral = multilateral organisation
type-foundation = foundation
type-private = private company
type-academic = academic institution
type-country = country
type-entity = entity
type-region = region
type-district = district
type-municipality = municipality
type-city = city
type-settlement = settlement

## Levels, urgency, validity

levels-local = local
levels-national = national
levels-regional = regional
urgency-low = for information
urgency-normal = important
urgency-high = urgent
formality-formal = formal
formality-informal = informal

## How exact a number is

qualifier-exact = { $number }
qualifier-about = about { $number }
qualifier-at-least = at least { $number }
qualifier-more-than = more than { $number }
qualifier-ambiguous = { $number } (the source can be read in more than one way)
qualifier-some = several
per-municipality = { $figure } per municipality
per-country = { $figure } per country
per-person = { $figure } per person
per-household = { $figure } per household
per-organisation = { $figure } per organisation
per-training = { $figure } per training
per-month = { $figure } per month
per-year = { $figure } per year
figure-currency = { $number } { $currency }
figure-as-of = as of { $date }
figure-not-additive = not to be added to the other figures
