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
field-signed = Potpisano
field-valid-from = Važi od
field-valid-until = Važi do
field-accessed = Pristupljeno
field-year-inferred = { "* Izvor ne navodi godinu; ona je izvedena." }
field-inferred = izvedeno

## Where and who

field-place = Mjesto
field-places = Odnosi se na
field-organisations = Organizacije
field-organisation = Organizacija
field-people = Osobe
field-members = Članovi
field-contact = Kontakt
field-provider = Pružalac usluge
field-issuer = Izdaje
field-addressees = Upućeno
field-audience = Za koga

## What

field-name = Naziv
field-aliases = Poznato i kao
field-summary = Sažetak
field-number = Redni broj
field-runs = Broj održavanja
field-pilots = Pilot-općine
field-levels = Nivoi
field-stage = Faza
field-taken-up-by = Preuzeli su je
field-role = Funkcija
field-part-of = Dio
field-parent = Širi pojam
field-iso = ISO šifra
field-short = Skraćenica
field-admitted = Druge formulacije
field-description = Opis
field-publisher = Izdavač
field-url = Web-stranica
field-type = Vrsta
field-form = Oblik
field-status = Status
field-level = Nivo
field-polarity = Iskustvo
field-urgency = Hitnost
field-validity = Važenje
field-topics = Teme
field-targets = Ciljne grupe
field-objectives = Ciljevi
field-tasks = Zadaci
field-outcomes = Ishodi
field-curriculum = Sadržaj obuke
field-sessions = Sesije
field-methods = Metode
field-transferability = Prenosivost
field-language = Jezik
field-definition = Definicija
field-formality = Formalnost

## Figures and sources

field-figures = Podaci u brojkama
field-note = Napomena
field-sources = Izvori
field-source = Izvor
field-rights = Prava
field-license = Licenca
field-code = Kratak naziv

## Roles of organisations

role-funding = Finansiranje
role-accountable = Odgovornost
role-extending = Upravljanje sredstvima
role-implementing = Provođenje
role-organizing = Organizacija
role-hosting = U ulozi domaćina
role-participating = Učešće
role-coordinating = Koordinacija
role-partner = Partnerstvo
role-supporting = Podrška
role-speaking = Izlaganje
role-owner = Nadležnost
role-party = Sklapanje ugovora
role-engaging = Angažiranje

## Roles of people

person-speaking = Izlaganje
person-participating = Učešće
person-representing = Predstavljanje
person-expert = Ekspertiza
person-author = Autorstvo
person-contact = Za kontakt
person-chairing = Predsjedavanje
person-organizing = Organizacija
