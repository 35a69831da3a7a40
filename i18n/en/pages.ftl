### Pages that are not articles, lists, feeds, translations.

## The page that lets readers choose a language

chooser-title = Choose a language

## The page for addresses where nothing stands

missing-title = Page not found
missing-text = There is nothing at this address. The page may have been moved, or the address may be misspelled.
missing-home = Go to the home page

## Home page and lists

home-latest = Latest
home-kinds = What you will find here
home-topics = Browse by topic
pages-label = Pages of this list
page-of = Page { $page } of { $pages }
page-previous = Previous
page-next = Next
letters-label = By letter
none-yet = There is nothing here yet.

## Feeds and calendars

feed-site = { $site }: everything new
feed-part = { $site }: { $part }

## Translations and sources

translation-exists = This article exists in
translation-original = Original
translation-stale = The original has changed since this translation was made.
updated-on = Updated: { $date }
published-on = Published: { $date }
accessed-on = accessed on { $date }
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
