### Maps of places

## What a map is called: of all places, and of one ($place is its name)

map-title-all = Карта на сите места
map-title-of = Карта: { $place }

## What its discs and lines mean

map-about-all = Секој круг е едно место; колку е поголем, толку повеќе има да се прочита за него тука.
map-about-one = Кругот покажува каде се наоѓа.
map-disputed = Испрекинато: линија чијшто тек е спорен.
map-borders = Граници: Natural Earth, во јавна сопственост. Покажуваат кој каде управува и не заземаат став за статусот.
