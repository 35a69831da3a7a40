### What stands around every page: navigation, footer, notes, labels for those who listen to the page.

## Navigation

nav-skip = Skip to content
nav-main = Main navigation
nav-menu = Menu
nav-close = Close
nav-home = Home page
nav-breadcrumbs = You are here
nav-languages = Language
nav-languages-other = Read in another language
nav-contents = On this page
nav-top = Back to top
nav-all = Show all
nav-more = More
nav-guide = Guide
nav-print = Print
nav-download = Download

## Footer

footer-about = About this site
footer-contact = Contact
footer-accessibility = Accessibility
footer-privacy = Privacy
footer-licence = Licence
footer-licence-text = Unless stated otherwise, the content is published under the { $licence } licence.
footer-suggest = Suggest a correction
footer-updated = Last updated: { $date }
footer-feeds = Feeds
footer-data = Open data
footer-made-with = Made with { $name }

## Notes in the text

note-note = Note
note-tip = Tip
note-important = Important
note-warning = Warning
note-caution = Caution

## Footnotes, tasks, regions

footnotes-title = Footnotes
footnotes-back = Back to the text
task-done = done
task-open = to do
region-table = Table, scrolls sideways
region-code = Code
region-chart = Chart
region-map = Map
chart-table = The same figures in a table
heading-link = Link to this section
link-external = external link
link-language = in { $language }
