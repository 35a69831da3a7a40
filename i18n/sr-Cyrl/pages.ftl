### Pages that are not articles, lists, feeds, translations.

## The page that lets readers choose a language

chooser-title = Изаберите језик

## The page for addresses where nothing stands

missing-title = Страна није пронађена
missing-text = На овој адреси нема ничега. Могуће је да је страна премештена или да је адреса погрешно написана.
missing-home = Идите на почетну страну

## Home page and lists

home-latest = Најновије
home-kinds = Шта ћете овде наћи
home-topics = Прегледајте по темама
pages-label = Стране овог списка
page-of = Страна { $page } од { $pages }
page-previous = Претходна
page-next = Следећа
letters-label = По слову
none-yet = Овде још нема ничега.

## Feeds and calendars

feed-site = { $site }: све ново
feed-part = { $site }: { $part }

## Translations and sources

translation-exists = Овај текст постоји на језицима
translation-original = Изворник
translation-stale = Изворник је измењен након што је овај превод сачињен.
updated-on = Ажурирано { $date }
published-on = Објављено { $date }
accessed-on = приступљено { $date }
sources-title = Извори

## Names of languages

language-mk = македонски
language-sr-Cyrl = српски (ћирилица)
language-sr-Latn = српски (латиница)
language-cnr = црногорски
language-bs = босански
language-hr = хрватски
language-sq = албански
language-en = енглески
language-de = немачки
language-rom = ромски
language-tr = турски
