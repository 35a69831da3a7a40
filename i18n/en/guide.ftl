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

## What a lesson tells of

experience-positive = positive impact
experience-negative = difficulty

## Relations that are told from the side of what a list with labels names

relation-outcomes-of = Outcome of
relation-objectives-of = Objective of
relation-sessions-of = Taken up in
relation-curriculum-of = Part of the curriculum of
relation-methods-of = Method of
relation-tasks-of = Task of
