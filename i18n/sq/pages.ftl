### Pages that are not articles, lists, feeds, translations.

## The page that lets readers choose a language

chooser-title = Zgjidhni gjuhën
chooser-intro = Kjo bazë njohurish e komunave publikohet në disa gjuhë.

## The page for addresses where nothing stands

missing-title = Faqja nuk u gjet
missing-text = Në këtë adresë nuk ka asgjë. Faqja mund të jetë zhvendosur ose adresa mund të jetë shkruar gabim.
missing-home = Shkoni te ballina

## Home page and lists

home-latest = Më të rejat
home-upcoming = Ngjarjet e ardhshme
home-kinds = Çfarë do të gjeni këtu
home-topics = Shfletoni sipas temave
home-places = Shfletoni sipas vendeve
pages-label = Faqet e kësaj liste
page-of = Faqja { $page } nga { $pages }
page-previous = E mëparshmja
page-next = Tjetra
filter-all = Të gjitha
sort-label = Renditja
letters-label = Sipas shkronjës
none-yet = Këtu ende nuk ka asgjë.
past-events = Ngjarjet e kaluara
undated-events = Ngjarje pa datë të njohur
plans-due = Plane që duhet të rishikohen

## Feeds and calendars

feed-site = { $site }: gjithçka e re
feed-part = { $site }: { $part }
feed-subscribe = Abonohuni në këtë burim lajmesh
calendar-title = { $site }: ngjarje
calendar-add = Shto në kalendar
data-download = Shkarko si { $format }

## Guide

guide-title = Udhëzues për komunat
guide-contents = Përmbajtja
guide-chapter = Kapitulli { $number }
guide-index = Treguesi
guide-edition = Gjendja e përmbajtjes: { $date }

## Translations and sources

translation-exists = Ky artikull ekziston në
translation-missing = Ky artikull nuk është ende i disponueshëm në këtë gjuhë dhe këtu shfaqet në një gjuhë tjetër: { $language }.
translation-from = Përkthim. Gjuha e origjinalit: { $language }
translation-by = Përktheu { $name }
translation-original = Origjinali
translation-see-original = Lexoni origjinalin
translation-stale = Origjinali ka ndryshuar që kur u bë ky përkthim.
translation-machine = Ky është një përkthim automatik që ende nuk e ka kontrolluar askush.
translation-draft = Ky përkthim është në version pune.
translation-converted = Alfabeti i këtij teksti u konvertua automatikisht.
updated-on = Përditësuar më { $date }
published-on = Publikuar më { $date }
accessed-on = vizituar më { $date }
source-title = Burimi
sources-title = Burimet

## Names of languages

language-mk = maqedonisht
language-sr-Cyrl = serbisht (cirilik)
language-sr-Latn = serbisht (latin)
language-cnr = malazezisht
language-bs = boshnjakisht
language-hr = kroatisht
language-sq = shqip
language-en = anglisht
language-de = gjermanisht
language-rom = romisht
language-tr = turqisht
