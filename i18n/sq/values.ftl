### Values that facts can have.

## Status

status-planned = e planifikuar
status-expected = pritet
status-draft = draft
status-adopted = e miratuar
status-under-revision = në rishikim
status-expired = e skaduar
status-being-established = në ngritje e sipër
status-running = në veprim
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
status-held = e mbajtur
status-postponed = e shtyrë

## Experience

polarity-positive = praktikë e mirë
polarity-negative = praktikë për t’u shmangur
polarity-mixed = përvojë e përzier

## Forms of events, documents, groups, needs

form-conference = konferencë
form-workshop = punëtori
form-training = trajnim
form-seminar = seminar
form-session = seancë
form-round-table = tryezë e rrumbullakët
form-meeting = takim
form-validation = punëtori vlerësimi
form-memorandum = memorandum bashkëpunimi
form-strategy = strategji
form-roadmap = udhërrëfyes
form-guide = udhëzues
form-recommendations = rekomandime
form-research = hulumtim
form-working-group = grup pune
form-council = këshill
form-mechanism = mekanizëm
form-committee = komision
form-need = nevojë
form-gap = mungesë kapacitetesh
form-offer = ofertë

## Levels, urgency, validity

level-local = lokal
level-national = kombëtar
level-regional = rajonal
urgency-low = për njoftim
urgency-normal = e rëndësishme
urgency-high = urgjente
validity-valid = në fuqi
validity-until = në fuqi deri më { $date }
validity-expired = nuk është më në fuqi
validity-unknown = vlefshmëria nuk është shënuar
formality-formal = formale
formality-informal = joformale

## How exact a number is

qualifier-exact = { $number }
qualifier-about = rreth { $number }
qualifier-at-least = të paktën { $number }
qualifier-at-most = jo më shumë se { $number }
qualifier-more-than = më shumë se { $number }
qualifier-ambiguous = { $number } (burimi mund të kuptohet në më shumë se një mënyrë)
qualifier-some = disa
figure-per = { $figure } për { $unit }
figure-cumulative = gjithsej deri tani
figure-not-additive = nuk mblidhet me shifrat e tjera
