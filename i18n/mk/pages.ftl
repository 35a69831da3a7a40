### Pages that are not articles, lists, feeds, translations.

## The page that lets readers choose a language

chooser-title = Изберете јазик

## The page for addresses where nothing stands

missing-title = Страницата не е пронајдена
missing-text = На оваа адреса нема ништо. Можно е страницата да е преместена или адресата да е погрешно напишана.
missing-home = Одете на почетната страница

## Home page and lists

home-latest = Најново
home-kinds = Што ќе најдете тука
home-topics = Прегледајте по теми
pages-label = Страници на овој список
page-of = Страница { $page } од { $pages }
page-previous = Претходна
page-next = Следна
letters-label = По буква
none-yet = Тука сѐ уште нема ништо.

## Feeds and calendars

feed-site = { $site }: сѐ ново
feed-part = { $site }: { $part }

## Translations and sources

translation-exists = Овој текст постои на
translation-original = Изворник
translation-stale = Изворникот е изменет откако е направен овој превод.
updated-on = Ажурирано: { $date }
published-on = Објавено: { $date }
accessed-on = пристапено на { $date }
sources-title = Извори

## Names of languages

language-mk = македонски
language-sr-Cyrl = српски (кирилица)
language-sr-Latn = српски (латиница)
language-cnr = црногорски
language-bs = босански
language-hr = хрватски
language-sq = албански
language-en = англиски
language-de = германски
language-rom = ромски
language-tr = турски
