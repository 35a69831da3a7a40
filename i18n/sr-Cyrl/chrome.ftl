### What stands around every page: navigation, footer, notes, labels for those who listen to the page.

## Navigation

nav-skip = Пређи на садржај
nav-main = Главна навигација
nav-menu = Мени
nav-home = Почетна страна
nav-breadcrumbs = Налазите се овде
nav-languages = Језик

## Footer

footer-contact = Контакт
footer-licence = Лиценца
footer-licence-text = Ако није другачије назначено, садржај је објављен под лиценцом { $licence }.
footer-suggest = Предложите исправку
footer-feeds = Преглед новости (Atom)
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
