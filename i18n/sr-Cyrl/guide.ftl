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
