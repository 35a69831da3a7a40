### Maps of places

## What a map is called: of all places, and of one ($place is its name)

map-title-all = Map of all places
map-title-of = Map: { $place }

## What its discs and lines mean

map-about-all = Each disc is a place; the larger it is, the more there is to read about it here.
map-about-one = The disc shows where it is.
map-disputed = Dashed: a line whose course is disputed.
map-borders = Borders: Natural Earth, in the public domain. They show who governs where and take no position on status.
