### Values that facts can have.

## Status

status-planned = planirano
status-expected = očekuje se
status-draft = nacrt
status-adopted = usvojeno
status-under-revision = u postupku revizije
status-expired = isteklo
status-being-established = u osnivanju
status-running = u toku
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
status-held = održano
status-postponed = odgođeno

## Experience

polarity-positive = dobra praksa
polarity-negative = praksa koju treba izbjegavati
polarity-mixed = pomiješana iskustva

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
form-research = istraživanje
form-working-group = radna grupa
form-council = vijeće
form-mechanism = mehanizam
form-committee = odbor
form-need = potreba
form-gap = nedostatak kapaciteta
form-offer = ponuda

## Levels, urgency, validity

level-local = lokalni
level-national = državni
level-regional = regionalni
urgency-low = radi informisanja
urgency-normal = važno
urgency-high = hitno
validity-valid = na snazi
validity-until = važi do { $date }
validity-expired = više ne važi
validity-unknown = važenje nije navedeno
formality-formal = formalno
formality-informal = neformalno

## How exact a number is

qualifier-exact = { $number }
qualifier-about = oko { $number }
qualifier-at-least = najmanje { $number }
qualifier-at-most = najviše { $number }
qualifier-more-than = više od { $number }
qualifier-ambiguous = { $number } (izvor se može razumjeti na više načina)
qualifier-some = nekoliko
figure-per = { $figure } po { $unit }
figure-cumulative = ukupno do sada
figure-not-additive = ne sabira se s ostalim podacima
