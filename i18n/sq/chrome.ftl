### What stands around every page: navigation, footer, notes, labels for those who listen to the page.

## Navigation

nav-skip = Kalo te përmbajtja
nav-main = Navigimi kryesor
nav-menu = Menyja
nav-close = Mbyll
nav-home = Ballina
nav-breadcrumbs = Ju jeni këtu
nav-languages = Gjuha
nav-languages-other = Lexoni në një gjuhë tjetër
nav-contents = Në këtë faqe
nav-top = Kthehu në krye
nav-all = Shfaq të gjitha
nav-more = Më shumë
nav-guide = Udhëzuesi
nav-print = Printo
nav-download = Shkarko

## Footer

footer-about = Rreth kësaj faqeje
footer-contact = Kontakti
footer-accessibility = Qasshmëria
footer-privacy = Privatësia
footer-licence = Licenca
footer-licence-text = Përveç kur thuhet ndryshe, përmbajtja publikohet sipas licencës { $licence }.
footer-suggest = Propozoni një korrigjim
footer-updated = Përditësuar së fundi: { $date }
footer-feeds = Burimet e lajmeve (Atom)
footer-data = Të dhëna të hapura
footer-made-with = Krijuar me { $name }

## Notes in the text

note-note = Shënim
note-tip = Këshillë
note-important = E rëndësishme
note-warning = Paralajmërim
note-caution = Kujdes

## Footnotes, tasks, regions

footnotes-title = Fusnotat
footnotes-back = Kthehu te teksti
task-done = e kryer
task-open = e pakryer
region-table = Tabelë, lëviz anash
region-code = Kod
region-chart = Grafik
region-map = Hartë
chart-table = Të njëjtat shifra në tabelë
heading-link = Lidhja për këtë pjesë
link-external = lidhje e jashtme
link-language = gjuha: { $language }
