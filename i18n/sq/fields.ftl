### Labels of facts: what stands before the colon.

## When

field-date = Data
field-start = Fillimi
field-end = Përfundimi
field-period = Periudha
field-as-of = Gjendja më
field-duration = Kohëzgjatja
field-due = Afati
field-published = Publikuar më
field-updated = Përditësuar më
field-reviewed = Kontrolluar më
field-adopted = Miratuar më
field-signed = Nënshkruar më
field-valid-from = Vlen nga
field-valid-until = Vlen deri më
field-review = Rishikimi i parashikuar
field-accessed = Vizituar më
field-year-inferred = { "* Burimi nuk e përmend vitin; ai është nxjerrë me përfundim." }

## Where and who

field-place = Vendi
field-places = Vendet
field-venue = Vendi i mbajtjes
field-country = Vendi
field-countries = Vendet
field-municipality = Komuna
field-municipalities = Komunat
field-orgs = Organizatat
field-organizer = Organizatori
field-people = Personat
field-participants = Pjesëmarrësit
field-speakers = Folësit
field-members = Anëtarët
field-contact = Kontakti
field-provider = Ofruesi i shërbimit
field-issuer = Lëshuar nga
field-addressees = Drejtuar
field-parties = Palët
field-author = Autori
field-translator = Përkthyesi
field-audience = Për kë
field-address = Adresa
field-phone = Telefoni
field-email = Posta elektronike
field-website = Faqja në internet
field-hours = Orari i punës

## What

field-title = Titulli
field-name = Emri
field-names = I njohur edhe si
field-aliases = Adresat e mëparshme
field-summary = Përmbledhje
field-type = Lloji
field-form = Forma
field-status = Statusi
field-level = Niveli
field-polarity = Përvoja
field-urgency = Urgjenca
field-validity = Vlefshmëria
field-project = Projekti
field-projects = Projektet
field-programme = Programi
field-series = Seria
field-topics = Temat
field-targets = Grupet e synuara
field-migration-types = Llojet e migrimit
field-purpose = Qëllimi
field-objectives = Objektivat
field-tasks = Detyrat
field-mandate = Mandati
field-outcomes = Rezultatet
field-next-steps = Hapat e mëtejshëm
field-curriculum = Përmbajtja e trajnimit
field-sessions = Seancat
field-methods = Metodat
field-findings = Gjetjet
field-steps = Hapat
field-conditions = Kushtet
field-transferability = Transferueshmëria
field-legal-context = Konteksti ligjor
field-maturity = Shkalla e zhvillimit
field-response = Përgjigjja
field-response-date = Përgjigjur më
field-funding = Financimi
field-budget = Buxheti
field-costs = Kostot
field-markers = Aspektet ndërsektoriale
field-markers-note = Aspekte që përshkojnë të gjitha veprimtaritë
field-language = Gjuha
field-document-language = Gjuha e dokumentit
field-version = Versioni
field-definition = Përkufizimi
field-abbreviation = Shkurtesa
field-wordings = Formulime të tjera
field-formality = Formaliteti

## Figures and sources

field-figures = Shifrat
field-figure = Shifra
field-value = Vlera
field-unit = Njësia
field-note = Shënim
field-total = Gjithsej
field-baseline = Vlera fillestare
field-target-value = Vlera e synuar
field-sources = Burimet
field-source = Burimi
field-rights = Të drejtat
field-license = Licenca
field-quote = Citim
field-translation = Përkthimi
field-reason = Arsyeja
field-attachments = Bashkëngjitjet
field-code = Kodi zyrtar

## Roles of organisations

role-funding = Financuar nga
role-accountable = Përgjegjës
role-extending = Administruar nga
role-implementing = Zbatuar nga
role-organizing = Organizuar nga
role-hosting = Mikpritës
role-participating = Pjesëmarrës
role-coordinating = Koordinuar nga
role-partner = Partner
role-supporting = Mbështetur nga
role-speaking = Flet
role-owner = Përgjegjës kryesor
role-provider = Ofruar nga
role-author = Shkruar nga
role-publisher = Botuar nga
role-member = Anëtar
role-engaging = Angazhuar nga
role-signing = Nënshkrues
role-issuing = Lëshues
role-addressed = Drejtuar
role-mentioned = Përmendet

## Roles of people

person-speaker = Folës
person-participant = Pjesëmarrës
person-moderator = Moderator
person-trainer = Trajner
person-expert = Ekspert
person-author = Autor
person-translator = Përkthyes
person-editor = Redaktor
person-contact = Person kontakti
person-chair = Kryesues
person-member = Anëtar
person-mayor = Kryetar i komunës
person-secretary = Sekretar
person-representative = Përfaqësues
person-official = Nëpunës
