### What stands around every page: navigation, footer, notes, labels for those who listen to the page.

## Navigation

nav-skip = Skip to content
nav-main = Main navigation
nav-menu = Menu
nav-home = Home page
nav-breadcrumbs = You are here
nav-languages = Language

## Footer

footer-contact = Contact
footer-licence = Licence
footer-licence-text = Unless stated otherwise, the content is published under the { $licence } licence.
footer-suggest = Suggest a correction
footer-feeds = Feeds
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
