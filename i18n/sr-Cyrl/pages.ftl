### Pages that are not articles, lists, feeds, translations.

## The page that lets readers choose a language

chooser-title = Изаберите језик
chooser-intro = Ова база знања општина објављена је на више језика.

## The page for addresses where nothing stands

missing-title = Страна није пронађена
missing-text = На овој адреси нема ничега. Могуће је да је страна премештена или да је адреса погрешно написана.
missing-home = Идите на почетну страну

## Home page and lists

home-latest = Најновије
home-upcoming = Предстојећи догађаји
home-kinds = Шта ћете овде наћи
home-topics = Прегледајте по темама
home-places = Прегледајте по местима
pages-label = Стране овог списка
page-of = Страна { $page } од { $pages }
page-previous = Претходна
page-next = Следећа
filter-all = Све
sort-label = Редослед
letters-label = По слову
none-yet = Овде још нема ничега.
past-events = Протекли догађаји
undated-events = Догађаји без познатог датума
plans-due = Планови које треба ревидирати

## Feeds and calendars

feed-site = { $site }: све ново
feed-part = { $site }: { $part }
feed-subscribe = Претплатите се на овај преглед
calendar-title = { $site }: догађаји
calendar-add = Додај у календар
data-download = Преузми као { $format }

## Guide

guide-title = Водич за општине
guide-contents = Садржај
guide-chapter = Поглавље { $number }
guide-index = Регистар
guide-edition = Стање садржаја: { $date }

## Translations and sources

translation-exists = Овај текст постоји на језицима
translation-missing = Овај текст још није доступан на овом језику и овде је приказан на другом: { $language }.
translation-from = Превод. Језик изворника: { $language }
translation-by = Превод: { $name }
translation-original = Изворник
translation-see-original = Прочитајте изворник
translation-stale = Изворник је измењен након што је овај превод сачињен.
translation-machine = Ово је машински превод који још нико није проверио.
translation-draft = Овај превод је радна верзија.
translation-converted = Писмо овог текста пресловљено је аутоматски.
updated-on = Ажурирано { $date }
published-on = Објављено { $date }
accessed-on = приступљено { $date }
source-title = Извор
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
