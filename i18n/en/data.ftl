### Calendars and open data: what programs can take from the site.

## Calendars

calendar-add = Add to calendar
calendar-subscribe = Calendar to subscribe to

## Open data

data-title = Open data
data-lead = Everything that the pages of this site state as fact, as files for spreadsheets and programs. They are made from the same texts as the pages, every time the site is made.
data-articles = Articles and figures
data-registers = Places, organisations, topics, sources
data-projects = Projects
data-descriptions = Descriptions of all files
data-places = Places on the map
data-activities = Projects as aid data
data-catalog = Catalogue of the data
data-package = Tables and their columns
data-article = This article as data
data-about-figures = Every number with its unit, period and source, and whether it may be added to others.
data-about-places = Places with names in every language, and with coordinates where they are known.
data-about-activities = Projects with partners, dates and results, in the format of the International Aid Transparency Initiative.
data-about-catalog = For open data portals.
data-about-package = For programs that read tables: the type of every column and the key of every table.
data-licence-title = Licence
data-licence = Unless a text says otherwise, the data may be used under the licence { $licence }. Name this site and say what you changed.
data-follow = News and dates
data-about-feeds = A feed brings the newest texts of the site, or of a kind, a topic, a place or a project; the page of each leads to its feed. The day is that of the last change or of publication, else the one that the text tells of, else that of the event it came out of. A text with none of these is in no feed.
data-about-calendars = A calendar holds the events whose days are certain; there is one for each language, topic, place and event.
data-mind-title = What to mind
data-mind-id = An article has the same id in every language, such as “{ $name }”; the tables have a row for each language version. The file of a single article is linked at the foot of its page.
data-mind-dates = Dates are written as in ISO 8601. Some are known only to the month or the year; “--04-03” is a day of an unknown year. A date that was concluded and not stated is marked as inferred.
data-mind-figures = Do not add up figures that are not additive or that are part of another figure, and mind the qualifier: “about”, “at least” and “ambiguous” are part of the number.
data-mind-activities = Only projects with a certain date and a funder or implementing organisation are among the aid data. A project that has begun and of which nothing else is told counts as being implemented.
data-mind-csv = The tables are separated by commas and encoded in UTF-8; several values in one cell are separated by semicolons. In Excel, open them with Data → From Text/CSV. A text that begins like a formula has an apostrophe before it.
data-mind-pages = Every page also tells programs what it is about, as JSON-LD in the vocabulary of schema.org.
data-mind-stable = Names of files and columns stay as they are; new ones may be added.

## Bulletin

bulletin-title = { $site }: news since { $date }
bulletin-none = There is nothing new.
bulletin-more = Everything else is on the site:
