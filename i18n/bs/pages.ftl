### Pages that are not articles, lists, feeds, translations.

## The page that lets readers choose a language

chooser-title = Odaberite jezik

## The page for addresses where nothing stands

missing-title = Stranica nije pronađena
missing-text = Na ovoj adresi nema ničega. Moguće je da je stranica premještena ili da je adresa pogrešno napisana.
missing-home = Idite na početnu stranicu

## Home page and lists

home-latest = Najnovije
home-kinds = Šta ćete ovdje naći
home-topics = Pregledajte po temama
pages-label = Stranice ovog spiska
page-of = Stranica { $page } od { $pages }
page-previous = Prethodna
page-next = Sljedeća
letters-label = Po slovu
none-yet = Ovdje još nema ničega.

## Feeds and calendars

feed-site = { $site }: sve novo
feed-part = { $site }: { $part }

## Translations and sources

translation-exists = Ovaj tekst postoji na jezicima
translation-original = Izvornik
translation-stale = Izvornik je izmijenjen nakon što je ovaj prijevod sačinjen.
updated-on = Ažurirano { $date }
published-on = Objavljeno { $date }
accessed-on = pristupljeno { $date }
sources-title = Izvori

## Names of languages

language-mk = makedonski
language-sr-Cyrl = srpski (ćirilica)
language-sr-Latn = srpski (latinica)
language-cnr = crnogorski
language-bs = bosanski
language-hr = hrvatski
language-sq = albanski
language-en = engleski
language-de = njemački
language-rom = romski
language-tr = turski
