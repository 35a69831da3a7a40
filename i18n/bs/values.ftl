### Values that facts can have.

## Status

status-planned = planirano
status-expected = očekuje se
status-draft = nacrt
status-adopted = usvojeno
status-under-revision = u postupku revizije
status-expired = isteklo
status-being-established = u osnivanju
status-running = radi
status-closed = zatvoreno
status-pipeline = u pripremi
status-implementation = u provedbi
status-finalisation = u završnoj fazi
status-cancelled = otkazano
status-suspended = privremeno obustavljeno
status-open = otvoreno
status-accepted = prihvaćeno
status-answered = odgovoreno
status-rejected = odbijeno
status-done = izvršeno
status-completed = završeno
status-signed = potpisano
status-published = objavljeno
status-met = zadovoljeno
status-in-progress = u toku

## Experience

polarity-positive = dobra praksa
polarity-negative = praksa koju treba izbjegavati

## Forms of events, documents, groups, needs

form-conference = konferencija
form-workshop = radionica
form-training = obuka
form-seminar = seminar
form-session = sesija
form-round-table = okrugli stol
form-meeting = sastanak
form-validation = validaciona radionica
form-memorandum = memorandum o saradnji
form-strategy = strategija
form-roadmap = mapa puta
form-guide = vodič
form-recommendations = preporuke
form-report = izvještaj
form-research = istraživanje
form-working-group = radna grupa
form-council = vijeće
form-mechanism = mehanizam
form-committee = odbor
form-need = potreba
form-gap = nedostatak kapaciteta
form-offer = ponuda
form-day-centre = dnevni centar
form-information-service = informativna služba
form-counselling = savjetovanje
form-training-centre = trening-centar
form-other = druga usluga

## Practices

stage-idea = ideja
stage-pilot = pilot-faza
stage-running = u primjeni
stage-closed = okončano
transferability-low = teško prenosivo
transferability-medium = prenosivo uz prilagođavanje
transferability-high = lako prenosivo

## Types of organisations and places

type-government = državni organ
type-local-government = lokalna samouprava
type-other-public = drugo javno tijelo
type-international-ngo = međunarodna nevladina organizacija
type-national-ngo = nacionalna nevladina organizacija
type-regional-ngo = regionalna nevladina organizacija
type-local-ngo = lokalna nevladina organizacija
type-multilateral = multilateralna organizacija
type-foundation = fondacija
type-private = privatno preduzeće
type-academic = akademska ustanova
type-country = država
type-entity = entitet
type-region = region
type-district = okrug
type-municipality = općina
type-city = grad
type-settlement = naseljeno mjesto

## Levels, urgency, validity

levels-local = lokalni
levels-national = državni
levels-regional = regionalni
urgency-low = radi informisanja
urgency-normal = važno
urgency-high = hitno
formality-formal = formalno
formality-informal = neformalno

## How exact a number is

qualifier-exact = { $number }
qualifier-about = oko { $number }
qualifier-at-least = najmanje { $number }
qualifier-more-than = više od { $number }
qualifier-ambiguous = { $number } (izvor se može razumjeti na više načina)
qualifier-some = nekoliko
per-municipality = { $figure } po općini
per-country = { $figure } po državi
per-person = { $figure } po osobi
per-household = { $figure } po domaćinstvu
per-organisation = { $figure } po organizaciji
per-training = { $figure } po obuci
per-month = { $figure } mjesečno
per-year = { $figure } godišnje
figure-currency = { $number } { $currency }
figure-as-of = stanje: { $date }
figure-not-additive = ne sabira se s ostalim podacima
