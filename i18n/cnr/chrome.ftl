### What stands around every page: navigation, footer, notes, labels for those who listen to the page.

## Navigation

nav-skip = Pređi na sadržaj
nav-main = Glavna navigacija
nav-menu = Meni
nav-home = Početna stranica
nav-breadcrumbs = Nalazite se ovdje
nav-languages = Jezik

## Footer

footer-contact = Kontakt
footer-licence = Licenca
footer-licence-text = Ako nije drugačije naznačeno, sadržaj je objavljen pod licencom { $licence }.
footer-suggest = Predložite ispravku
footer-feeds = Pregled novosti (Atom)
footer-made-with = Izrađeno pomoću programa { $name }

## Notes in the text

note-note = Napomena
note-tip = Savjet
note-important = Važno
note-warning = Upozorenje
note-caution = Oprez

## Footnotes, tasks, regions

footnotes-title = Fusnote
footnotes-back = Nazad na tekst
task-done = urađeno
task-open = nije urađeno
region-table = Tabela, pomjera se u stranu
region-code = Programski kod
