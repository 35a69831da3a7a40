### Pages that are not articles, lists, feeds, translations.

## The page that lets readers choose a language

chooser-title = Izaberite jezik
chooser-intro = Ova baza znanja opština objavljena je na više jezika.

## The page for addresses where nothing stands

missing-title = Stranica nije pronađena
missing-text = Na ovoj adresi nema ničega. Moguće je da je stranica premještena ili da je adresa pogrešno napisana.
missing-home = Idite na početnu stranicu

## Home page and lists

home-latest = Najnovije
home-upcoming = Predstojeći događaji
home-kinds = Šta ćete ovdje naći
home-topics = Pregledajte po temama
home-places = Pregledajte po mjestima
pages-label = Stranice ovog spiska
page-of = Stranica { $page } od { $pages }
page-previous = Prethodna
page-next = Sljedeća
filter-all = Sve
sort-label = Redosljed
letters-label = Po slovu
none-yet = Ovdje još nema ničega.
past-events = Protekli događaji
undated-events = Događaji bez poznatog datuma
plans-due = Planovi koje treba revidirati

## Feeds and calendars

feed-site = { $site }: sve novo
feed-part = { $site }: { $part }
feed-subscribe = Pretplatite se na ovaj pregled
calendar-title = { $site }: događaji
calendar-add = Dodaj u kalendar
data-download = Preuzmi kao { $format }

## Guide

guide-title = Vodič za opštine
guide-contents = Sadržaj
guide-chapter = Poglavlje { $number }
guide-index = Registar
guide-edition = Stanje sadržaja: { $date }

## Translations and sources

translation-exists = Ovaj tekst postoji na jezicima
translation-missing = Ovaj tekst još nije dostupan na ovom jeziku i ovdje je prikazan na drugom: { $language }.
translation-from = Prevod. Jezik izvornika: { $language }
translation-by = Prevod: { $name }
translation-original = Izvornik
translation-see-original = Pročitajte izvornik
translation-stale = Izvornik je izmijenjen nakon što je ovaj prevod sačinjen.
translation-machine = Ovo je mašinski prevod koji još niko nije provjerio.
translation-draft = Ovaj prevod je radna verzija.
translation-converted = Pismo ovog teksta preslovljeno je automatski.
updated-on = Ažurirano { $date }
published-on = Objavljeno { $date }
accessed-on = pristupljeno { $date }
source-title = Izvor
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
