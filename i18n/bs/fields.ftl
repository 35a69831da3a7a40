### Labels of facts: what stands before the colon.

## When

field-date = Datum
field-start = Početak
field-end = Završetak
field-period = Period
field-as-of = Stanje na dan
field-duration = Trajanje
field-due = Rok
field-published = Objavljeno
field-updated = Ažurirano
field-reviewed = Provjereno
field-adopted = Usvojeno
field-signed = Potpisano
field-valid-from = Važi od
field-valid-until = Važi do
field-review = Predviđena revizija
field-accessed = Pristupljeno
field-year-inferred = { "* Izvor ne navodi godinu; ona je izvedena." }

## Where and who

field-place = Mjesto
field-places = Mjesta
field-venue = Mjesto održavanja
field-country = Država
field-countries = Države
field-municipality = Općina
field-municipalities = Općine
field-orgs = Organizacije
field-organizer = Organizator
field-people = Osobe
field-participants = Učesnici
field-speakers = Govornici
field-members = Članovi
field-contact = Kontakt
field-provider = Pružalac usluge
field-issuer = Izdaje
field-addressees = Upućeno
field-parties = Strane
field-author = Autor
field-translator = Prevodilac
field-audience = Za koga
field-address = Adresa
field-phone = Telefon
field-email = E-pošta
field-website = Web-stranica
field-hours = Radno vrijeme

## What

field-title = Naslov
field-name = Naziv
field-names = Poznato i kao
field-aliases = Ranije adrese
field-summary = Sažetak
field-type = Vrsta
field-form = Oblik
field-status = Status
field-level = Nivo
field-polarity = Iskustvo
field-urgency = Hitnost
field-validity = Važenje
field-project = Projekat
field-projects = Projekti
field-programme = Program
field-series = Serija
field-topics = Teme
field-targets = Ciljne grupe
field-migration-types = Vrste migracija
field-purpose = Svrha
field-objectives = Ciljevi
field-tasks = Zadaci
field-mandate = Mandat
field-outcomes = Ishodi
field-next-steps = Naredni koraci
field-curriculum = Sadržaj obuke
field-sessions = Sesije
field-methods = Metode
field-findings = Nalazi
field-steps = Koraci
field-conditions = Uvjeti
field-transferability = Prenosivost
field-legal-context = Pravni okvir
field-maturity = Stepen razvoja
field-response = Odgovor
field-response-date = Odgovoreno
field-funding = Finansiranje
field-budget = Budžet
field-costs = Troškovi
field-markers = Međusektorski aspekti
field-markers-note = Aspekti koji prožimaju sve aktivnosti
field-language = Jezik
field-document-language = Jezik dokumenta
field-version = Verzija
field-definition = Definicija
field-abbreviation = Skraćenica
field-wordings = Druge formulacije
field-formality = Formalnost

## Figures and sources

field-figures = Podaci u brojkama
field-figure = Podatak
field-value = Vrijednost
field-unit = Jedinica
field-note = Napomena
field-total = Ukupno
field-baseline = Polazna vrijednost
field-target-value = Ciljna vrijednost
field-sources = Izvori
field-source = Izvor
field-rights = Prava
field-license = Licenca
field-quote = Citat
field-translation = Prevod
field-reason = Razlog
field-attachments = Prilozi
field-code = Službena šifra

## Roles of organisations

role-funding = Finansira
role-accountable = Odgovara
role-extending = Upravlja sredstvima
role-implementing = Provodi
role-organizing = Organizira
role-hosting = Domaćin
role-participating = Učestvuje
role-coordinating = Koordinira
role-partner = Partner
role-supporting = Podržava
role-speaking = Govori
role-owner = Nadležni
role-provider = Uslugu pruža
role-author = Autor
role-publisher = Izdavač
role-member = Član
role-engaging = Angažira
role-signing = Potpisnik
role-issuing = Izdaje
role-addressed = Upućeno
role-mentioned = Spominje se

## Roles of people

person-speaker = Govornik
person-participant = Učesnik
person-moderator = Moderator
person-trainer = Predavač
person-expert = Stručnjak
person-author = Autor
person-translator = Prevodilac
person-editor = Urednik
person-contact = Kontakt-osoba
person-chair = Predsjedavajući
person-member = Član
person-mayor = Načelnik općine
person-secretary = Sekretar
person-representative = Predstavnik
person-official = Službenik
