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
