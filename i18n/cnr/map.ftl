### Maps of places

## What a map is called: of all places, and of one ($place is its name)

map-title-all = Karta svih mjesta
map-title-of = Karta: { $place }

## What its discs and lines mean

map-about-all = Svaki krug je jedno mjesto; što je veći, to se o njemu ovdje može više pročitati.
map-about-one = Krug pokazuje gdje se nalazi.
map-disputed = Isprekidano: linija čiji je tok sporan.
map-borders = Granice: Natural Earth, u javnoj svojini. Pokazuju ko gdje upravlja i ne zauzimaju stav o statusu.
