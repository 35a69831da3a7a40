### Maps of places

## What a map is called: of all places, and of one ($place is its name)

map-title-all = Карта свих места
map-title-of = Карта: { $place }

## What its discs and lines mean

map-about-all = Сваки круг је једно место; што је већи, то се о њему овде може више прочитати.
map-about-one = Круг показује где се налази.
map-disputed = Испрекидано: линија чији је ток споран.
map-borders = Границе: Natural Earth, у јавном власништву. Показују ко где управља и не заузимају став о статусу.
