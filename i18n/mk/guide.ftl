### How pages read as a guide: tasks of the home page, headings of articles and of entries.

home-tasks = Што ве води овде?
facts-title = Накратко
contacts-title = Кому да се обратите
related-title = Поврзано
children-topics = Потесни теми
children-places = Места што му припаѓаат
children-other = Што му припаѓа
contents-label = На оваа страница
list-continued = продолжение
about-terms = Зборови и кратенки што се повторуваат во овој водич и што значат тука.

## What a lesson tells of

experience-positive = позитивно влијание
experience-negative = тешкотија

## Relations that are told from the side of what a list with labels names

relation-outcomes-of = Исход од
relation-objectives-of = Цел на
relation-sessions-of = Обработено на
relation-curriculum-of = Дел од програмата на
relation-methods-of = Метод на
relation-tasks-of = Задача на
