### How pages read as a guide: tasks of the home page, headings of articles and of entries.

home-tasks = What brings you here?
facts-title = At a glance
contacts-title = Whom to ask
related-title = Related
children-topics = Narrower topics
children-places = Places that belong to it
children-other = What belongs to it
contents-label = On this page
list-continued = continued
about-terms = Words and abbreviations that recur in this guide, and what they mean here.
