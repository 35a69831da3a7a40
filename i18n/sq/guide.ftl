### How pages read as a guide: tasks of the home page, headings of articles and of entries.

home-tasks = Çfarë ju sjell këtu?
facts-title = Shkurtimisht
contacts-title = Kujt t’i drejtoheni
related-title = Të lidhura
children-topics = Tema më të ngushta
children-places = Vende që i përkasin
children-other = Çfarë i përket
contents-label = Në këtë faqe
list-continued = vijon
about-terms = Fjalë dhe shkurtime që përsëriten në këtë udhërrëfyes dhe çfarë kuptimi kanë këtu.

## What a lesson tells of

experience-positive = ndikim pozitiv
experience-negative = vështirësi

## Relations that are told from the side of what a list with labels names

relation-outcomes-of = Rezultat i
relation-objectives-of = Objektiv i
relation-sessions-of = Trajtuar në
relation-curriculum-of = Pjesë e programit të
relation-methods-of = Metodë e
relation-tasks-of = Detyrë e
