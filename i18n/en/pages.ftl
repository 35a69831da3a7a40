### Pages that are not articles, lists, feeds, translations.

## The page that lets readers choose a language

chooser-title = Choose a language
chooser-intro = This knowledge base of municipalities is published in several languages.

## The page for addresses where nothing stands

missing-title = Page not found
missing-text = There is nothing at this address. The page may have been moved, or the address may be misspelled.
missing-home = Go to the home page

## Home page and lists

home-latest = Latest
home-upcoming = Upcoming events
home-kinds = What you will find here
home-topics = Browse by topic
home-places = Browse by place
pages-label = Pages of this list
page-of = Page { $page } of { $pages }
page-previous = Previous
page-next = Next
filter-all = All
sort-label = Order
letters-label = By letter
none-yet = There is nothing here yet.
past-events = Past events
undated-events = Events without a known date
plans-due = Plans due for revision

## Feeds and calendars

feed-site = { $site }: everything new
feed-part = { $site }: { $part }
feed-subscribe = Subscribe to this feed
calendar-title = { $site }: events
calendar-add = Add to calendar
data-download = Download as { $format }

## Guide

guide-title = Guide for municipalities
guide-contents = Contents
guide-chapter = Chapter { $number }
guide-index = Index
guide-edition = State of content: { $date }

## Translations and sources

translation-exists = This article exists in
translation-missing = This article is not yet available in this language and is shown here in another one: { $language }.
translation-from = Translation. Language of the original: { $language }
translation-by = Translated by { $name }
translation-original = Original
translation-see-original = Read the original
translation-stale = The original has changed since this translation was made.
translation-machine = This is a machine translation that nobody has checked yet.
translation-draft = This translation is a draft.
translation-converted = The script of this text was converted automatically.
updated-on = Updated on { $date }
published-on = Published on { $date }
accessed-on = accessed on { $date }
source-title = Source
sources-title = Sources

## Names of languages

language-mk = Macedonian
language-sr-Cyrl = Serbian (Cyrillic)
language-sr-Latn = Serbian (Latin)
language-cnr = Montenegrin
language-bs = Bosnian
language-hr = Croatian
language-sq = Albanian
language-en = English
language-de = German
language-rom = Romani
language-tr = Turkish
