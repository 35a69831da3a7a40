### What stands around every page: navigation, footer, notes, labels for those who listen to the page.

## Navigation

nav-skip = Pređi na sadržaj
nav-main = Glavna navigacija
nav-menu = Meni
nav-close = Zatvori
nav-home = Početna stranica
nav-breadcrumbs = Nalazite se ovdje
nav-languages = Jezik
nav-languages-other = Čitajte na drugom jeziku
nav-contents = Na ovoj stranici
nav-top = Nazad na vrh
nav-all = Prikaži sve
nav-more = Više
nav-guide = Vodič
nav-print = Štampaj
nav-download = Preuzmi

## Footer

footer-about = O sajtu
footer-contact = Kontakt
footer-accessibility = Pristupačnost
footer-privacy = Privatnost
footer-licence = Licenca
footer-licence-text = Ako nije drugačije naznačeno, sadržaj je objavljen pod licencom { $licence }.
footer-suggest = Predložite ispravku
footer-updated = Posljednje ažuriranje: { $date }
footer-feeds = Pregled novosti (Atom)
footer-data = Otvoreni podaci
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
region-chart = Grafikon
region-map = Mapa
chart-table = Isti podaci u tabeli
heading-link = Veza ka ovom odjeljku
link-external = spoljna veza
link-language = jezik: { $language }
