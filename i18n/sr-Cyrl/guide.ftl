### How pages read as a guide: tasks of the home page, headings of articles and of entries.

home-tasks = Шта вас доводи овде?
facts-title = Укратко
contacts-title = Коме да се обратите
related-title = Повезано
children-topics = Уже теме
children-places = Места која му припадају
children-other = Шта му припада
contents-label = На овој страници
list-continued = наставак
about-terms = Речи и скраћенице које се понављају у овом водичу и шта овде значе.

## What a lesson tells of

experience-positive = позитиван утицај
experience-negative = тешкоћа

## Relations that are told from the side of what a list with labels names

relation-outcomes-of = Исход догађаја
relation-objectives-of = Циљ пројекта
relation-sessions-of = Обрађено на
relation-curriculum-of = Део програма
relation-methods-of = Метод процене
relation-tasks-of = Задатак групе
