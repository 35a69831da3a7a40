### Values that facts can have.

## Status

status-planned = e planifikuar
status-expected = pritet
status-draft = draft
status-adopted = e miratuar
status-under-revision = në rishikim
status-expired = e skaduar
status-being-established = në ngritje e sipër
status-running = në funksion
status-closed = e mbyllur
status-pipeline = në përgatitje
status-implementation = në zbatim
status-finalisation = në përfundim e sipër
status-cancelled = e anuluar
status-suspended = e pezulluar
status-open = e hapur
status-accepted = e pranuar
status-answered = me përgjigje
status-rejected = e refuzuar
status-done = e kryer
status-completed = e përfunduar
status-signed = e nënshkruar
status-published = e botuar
status-met = e plotësuar
status-in-progress = në vijim

## Experience

polarity-positive = praktikë e mirë
polarity-negative = praktikë për t’u shmangur

## Forms of events, documents, groups, needs

form-conference = konferencë
form-workshop = punëtori
form-training = trajnim
form-seminar = seminar
form-session = seancë
form-round-table = tryezë e rrumbullakët
form-meeting = takim
form-validation = punëtori validimi
form-memorandum = memorandum bashkëpunimi
form-strategy = strategji
form-roadmap = udhërrëfyes
form-guide = udhëzues
form-recommendations = rekomandime
form-report = raport
form-research = hulumtim
form-working-group = grup pune
form-council = këshill
form-mechanism = mekanizëm
form-committee = komision
form-need = nevojë
form-gap = mungesë kapacitetesh
form-offer = ofertë
form-day-centre = qendër ditore
form-information-service = shërbim informimi
form-counselling = këshillim
form-training-centre = qendër trajnimi
form-other = shërbim tjetër

## Practices

stage-idea = ide
stage-pilot = pilot
stage-running = në zbatim
stage-closed = e mbyllur
transferability-low = vështirë e transferueshme
transferability-medium = e transferueshme me përshtatje
transferability-high = lehtë e transferueshme

## Types of organisations and places

type-government = organ shtetëror
type-local-government = vetëqeverisje lokale
type-other-public = organ tjetër publik
type-international-ngo = organizatë joqeveritare ndërkombëtare
type-national-ngo = organizatë joqeveritare kombëtare
type-regional-ngo = organizatë joqeveritare rajonale
type-local-ngo = organizatë joqeveritare lokale
type-multilateral = organizatë shumëpalëshe
type-foundation = fondacion
type-private = ndërmarrje private
type-academic = institucion akademik
type-country = vend
type-entity = entitet
type-region = rajon
type-district = rreth
type-municipality = komunë
type-city = qytet
type-settlement = vendbanim

## Levels, urgency, validity

levels-local = lokal
levels-national = kombëtar
levels-regional = rajonal
urgency-low = për njoftim
urgency-normal = e rëndësishme
urgency-high = urgjente
formality-formal = formale
formality-informal = joformale

## How exact a number is

qualifier-exact = { $number }
qualifier-about = rreth { $number }
qualifier-at-least = të paktën { $number }
qualifier-more-than = më shumë se { $number }
qualifier-ambiguous = { $number } (burimi mund të kuptohet në më shumë se një mënyrë)
qualifier-some = disa
per-municipality = { $figure } për komunë
per-country = { $figure } për vend
per-person = { $figure } për person
per-household = { $figure } për familje
per-organisation = { $figure } për organizatë
per-training = { $figure } për trajnim
per-month = { $figure } në muaj
per-year = { $figure } në vit
figure-currency = { $number } { $currency }
figure-as-of = gjendja: { $date }
figure-not-additive = nuk mblidhet me shifrat e tjera
