### What stands around every page: navigation, footer, notes, labels for those who listen to the page.

## Navigation

nav-skip = Пређи на садржај
nav-main = Главна навигација
nav-menu = Мени
nav-close = Затвори
nav-home = Почетна страна
nav-breadcrumbs = Налазите се овде
nav-languages = Језик
nav-languages-other = Читајте на другом језику
nav-contents = На овој страни
nav-top = Назад на врх
nav-all = Прикажи све
nav-more = Више
nav-guide = Водич
nav-print = Штампај
nav-download = Преузми

## Footer

footer-about = О сајту
footer-contact = Контакт
footer-accessibility = Приступачност
footer-privacy = Приватност
footer-licence = Лиценца
footer-licence-text = Ако није другачије назначено, садржај је објављен под лиценцом { $licence }.
footer-suggest = Предложите исправку
footer-updated = Последње ажурирање: { $date }
footer-feeds = Преглед новости (Atom)
footer-data = Отворени подаци
footer-made-with = Израђено помоћу програма { $name }

## Notes in the text

note-note = Напомена
note-tip = Савет
note-important = Важно
note-warning = Упозорење
note-caution = Опрез

## Footnotes, tasks, regions

footnotes-title = Фусноте
footnotes-back = Назад на текст
task-done = урађено
task-open = није урађено
region-table = Табела, помера се у страну
region-code = Програмски код
region-chart = Графикон
region-map = Мапа
chart-table = Исте бројке у табели
heading-link = Веза ка овом одељку
link-external = спољна веза
link-language = језик: { $language }
