### Pages that are not articles, lists, feeds, translations.

## The page that lets readers choose a language

chooser-title = Изберете јазик
chooser-intro = Оваа база на знаење на општините е објавена на повеќе јазици.

## The page for addresses where nothing stands

missing-title = Страницата не е пронајдена
missing-text = На оваа адреса нема ништо. Можно е страницата да е преместена или адресата да е погрешно напишана.
missing-home = Одете на почетната страница

## Home page and lists

home-latest = Најново
home-upcoming = Претстојни настани
home-kinds = Што ќе најдете тука
home-topics = Прегледајте по теми
home-places = Прегледајте по места
pages-label = Страници на овој список
page-of = Страница { $page } од { $pages }
page-previous = Претходна
page-next = Следна
filter-all = Сите
sort-label = Редослед
letters-label = По буква
none-yet = Тука сѐ уште нема ништо.
past-events = Минати настани
undated-events = Настани без познат датум
plans-due = Планови што треба да се ревидираат

## Feeds and calendars

feed-site = { $site }: сѐ ново
feed-part = { $site }: { $part }
feed-subscribe = Претплатете се на овој преглед
calendar-title = { $site }: настани
calendar-add = Додај во календар
data-download = Преземи како { $format }

## Guide

guide-title = Водич за општините
guide-contents = Содржина
guide-chapter = Поглавје { $number }
guide-index = Индекс
guide-edition = Состојба на содржината: { $date }

## Translations and sources

translation-exists = Овој текст постои на
translation-missing = Овој текст сѐ уште не е достапен на овој јазик и тука е прикажан на друг јазик: { $language }.
translation-from = Превод. Јазик на изворникот: { $language }
translation-by = Превод: { $name }
translation-original = Изворник
translation-see-original = Прочитајте го изворникот
translation-stale = Изворникот е изменет откако е направен овој превод.
translation-machine = Ова е машински превод што сѐ уште никој не го проверил.
translation-draft = Овој превод е во работна верзија.
translation-converted = Писмото на овој текст е автоматски претворено.
updated-on = Ажурирано на { $date }
published-on = Објавено на { $date }
accessed-on = пристапено на { $date }
source-title = Извор
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
