### Pages that are not articles, lists, feeds, translations.

## The page that lets readers choose a language

chooser-title = Zgjidhni gjuhën

## The page for addresses where nothing stands

missing-title = Faqja nuk u gjet
missing-text = Në këtë adresë nuk ka asgjë. Faqja mund të jetë zhvendosur ose adresa mund të jetë shkruar gabim.
missing-home = Shkoni te ballina

## Home page and lists

home-latest = Më të rejat
home-kinds = Çfarë do të gjeni këtu
home-topics = Shfletoni sipas temave
pages-label = Faqet e kësaj liste
page-of = Faqja { $page } nga { $pages }
page-previous = E mëparshmja
page-next = Tjetra
letters-label = Sipas shkronjës
none-yet = Këtu ende nuk ka asgjë.

## Feeds and calendars

feed-site = { $site }: gjithçka e re
feed-part = { $site }: { $part }

## Translations and sources

translation-exists = Ky artikull ekziston në
translation-original = Origjinali
translation-stale = Origjinali ka ndryshuar që kur u bë ky përkthim.
updated-on = Përditësuar: { $date }
published-on = Publikuar: { $date }
accessed-on = vizituar më { $date }
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
