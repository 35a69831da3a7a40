### How pages read as a guide: tasks of the home page, headings of articles and of entries.

home-tasks = Šta vas dovodi ovdje?
facts-title = Ukratko
contacts-title = Kome da se obratite
related-title = Povezano
children-topics = Uže teme
children-places = Mjesta koja mu pripadaju
children-other = Šta mu pripada
contents-label = Na ovoj stranici
list-continued = nastavak
about-terms = Riječi i skraćenice koje se ponavljaju u ovom vodiču i šta ovdje znače.
