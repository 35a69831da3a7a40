### Practices that readers choose to stand side by side.

choice-title = Compare practices of your choice
choice-lead = Two to four practices side by side: what they say of experience, stage, place and more.
choice-few = Choose two to four practices.
choice-full = Four are chosen. To compare another one, take one away.
choice-topics = Compared by topic
