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
field-signed = Nënshkruar më
field-valid-from = Vlen nga
field-valid-until = Vlen deri më
field-accessed = Vizituar më
field-year-inferred = { "* Burimi nuk e përmend vitin; ai është nxjerrë me përfundim." }
field-inferred = me përfundim

## Where and who

field-place = Vendi
field-places = Ka të bëjë me
field-organisations = Organizatat
field-organisation = Organizata
field-people = Personat
field-members = Anëtarët
field-contact = Kontakti
field-provider = Ofruesi i shërbimit
field-issuer = Lëshuar nga
field-addressees = Drejtuar
field-audience = Për kë

## What

field-name = Emri
field-aliases = I njohur edhe si
field-summary = Përmbledhje
field-number = Numri rendor
field-runs = Sa herë është mbajtur
field-pilots = Komunat pilot
field-levels = Nivelet
field-stage = Faza
field-taken-up-by = Përvetësuar nga
field-role = Funksioni
field-part-of = Pjesë e
field-parent = Më i gjerë
field-iso = Kodi ISO
field-short = Shkurtesa
field-admitted = Formulime të tjera
field-description = Përshkrimi
field-publisher = Botuesi
field-url = Faqja në internet
field-type = Lloji
field-form = Forma
field-status = Statusi
field-level = Niveli
field-polarity = Përvoja
field-urgency = Urgjenca
field-validity = Vlefshmëria
field-topics = Temat
field-targets = Grupet e synuara
field-objectives = Objektivat
field-tasks = Detyrat
field-outcomes = Rezultatet
field-curriculum = Përmbajtja e trajnimit
field-sessions = Seancat
field-methods = Metodat
field-transferability = Transferueshmëria
field-language = Gjuha
field-definition = Përkufizimi
field-formality = Formaliteti

## Figures and sources

field-figures = Shifrat
field-note = Shënim
field-sources = Burimet
field-source = Burimi
field-rights = Të drejtat
field-license = Licenca
field-code = Emri i shkurtër

## Roles of organisations

role-funding = Financuar nga
role-accountable = Përgjegjës
role-extending = Administruar nga
role-implementing = Zbatuar nga
role-organizing = Organizuar nga
role-hosting = Mikpritës
role-participating = Pjesëmarrës
role-coordinating = Koordinuar nga
role-partner = Në partneritet me
role-supporting = Mbështetur nga
role-speaking = Ligjërues
role-owner = Përgjegjësia kryesore
role-party = Palë
role-engaging = Angazhuar nga

## Roles of people

person-speaking = Ligjërues
person-participating = Pjesëmarrës
person-representing = Përfaqësues
person-expert = Ekspertiza
person-author = Autorësia
person-contact = Për kontakt
person-chairing = Kryesimi
person-organizing = Organizimi
