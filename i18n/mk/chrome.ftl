### What stands around every page: navigation, footer, notes, labels for those who listen to the page.

## Navigation

nav-skip = Прескокни до содржината
nav-main = Главна навигација
nav-menu = Мени
nav-close = Затвори
nav-home = Почетна страница
nav-breadcrumbs = Вие сте тука
nav-languages = Јазик
nav-languages-other = Читајте на друг јазик
nav-contents = На оваа страница
nav-top = Назад на почетокот
nav-all = Прикажи ги сите
nav-more = Повеќе
nav-guide = Водич
nav-print = Печати
nav-download = Преземи

## Footer

footer-about = За оваа страница
footer-contact = Контакт
footer-accessibility = Пристапност
footer-privacy = Приватност
footer-licence = Лиценца
footer-licence-text = Доколку не е поинаку наведено, содржината е објавена под лиценцата { $licence }.
footer-suggest = Предложете исправка
footer-updated = Последно ажурирање: { $date }
footer-feeds = Преглед на новости (Atom)
footer-data = Отворени податоци
footer-made-with = Изработено со { $name }

## Notes in the text

note-note = Забелешка
note-tip = Совет
note-important = Важно
note-warning = Предупредување
note-caution = Внимание

## Footnotes, tasks, regions

footnotes-title = Фусноти
footnotes-back = Назад во текстот
task-done = завршено
task-open = не е завршено
region-table = Табела, се поместува настрана
region-code = Програмски код
region-chart = Графикон
region-map = Мапа
chart-table = Истите бројки во табела
heading-link = Врска до овој дел
link-external = надворешна врска
link-language = јазик: { $language }
