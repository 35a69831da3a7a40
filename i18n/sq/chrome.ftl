### What stands around every page: navigation, footer, notes, labels for those who listen to the page.

## Navigation

nav-skip = Kaloni te përmbajtja
nav-main = Navigimi kryesor
nav-menu = Menyja
nav-home = Ballina
nav-breadcrumbs = Ju jeni këtu
nav-languages = Gjuha

## Footer

footer-contact = Kontakti
footer-licence = Licenca
footer-licence-text = Përveç kur thuhet ndryshe, përmbajtja publikohet sipas licencës { $licence }.
footer-suggest = Propozoni një korrigjim
footer-feeds = Burimet e lajmeve (Atom)
footer-made-with = Krijuar me { $name }

## Notes in the text

note-note = Shënim
note-tip = Këshillë
note-important = E rëndësishme
note-warning = Paralajmërim
note-caution = Kujdes

## Footnotes, tasks, regions

footnotes-title = Fusnotat
footnotes-back = Kthehuni te teksti
task-done = e kryer
task-open = e pakryer
region-table = Tabelë, lëvizeni anash
region-code = Kod
