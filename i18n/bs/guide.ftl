### How pages read as a guide: tasks of the home page, headings of articles and of entries.

home-tasks = Šta vas dovodi ovdje?
facts-title = Ukratko
contacts-title = Kome se obratiti
related-title = Povezano
children-topics = Uže teme
children-places = Mjesta koja mu pripadaju
children-other = Šta mu pripada
contents-label = Na ovoj stranici
list-continued = nastavak
about-terms = Riječi i skraćenice koje se ponavljaju u ovom vodiču i šta ovdje znače.

## What a lesson tells of

experience-positive = pozitivan uticaj
experience-negative = teškoća

## Relations that are told from the side of what a list with labels names

relation-outcomes-of = Ishod događaja
relation-objectives-of = Cilj projekta
relation-sessions-of = Obrađeno na
relation-curriculum-of = Dio programa
relation-methods-of = Metoda procjene
relation-tasks-of = Zadatak grupe
