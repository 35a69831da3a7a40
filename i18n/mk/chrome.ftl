### What stands around every page: navigation, footer, notes, labels for those who listen to the page.

## Navigation

nav-skip = Прескокни до содржината
nav-main = Главна навигација
nav-menu = Мени
nav-home = Почетна страница
nav-breadcrumbs = Вие сте тука
nav-languages = Јазик

## Footer

footer-contact = Контакт
footer-licence = Лиценца
footer-licence-text = Доколку не е поинаку наведено, содржината е објавена под лиценцата { $licence }.
footer-suggest = Предложете исправка
footer-feeds = Преглед на новости (Atom)
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
