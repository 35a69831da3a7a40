### Maps of places

## What a map is called: of all places, and of one ($place is its name)

map-title-all = Карта на сите места
map-title-of = Карта: { $place }

## What its discs and lines mean

map-about-all = Секој круг е едно место; колку е поголем, толку повеќе има да се прочита за него тука.
map-about-one = Кругот покажува каде се наоѓа.
map-about-country = Положбата и соседството.
map-missing = { $count ->
    [one] Не е на картата: уште { $number } место.
   *[other] Не се на картата: уште { $number } места.
}
map-area = Осенчено: { $place }.
map-lines = Тенки линии: { $what }.
map-lines-several = Тенки линии: општини ({ $countries }), на други места окрузи или кантони; од кога се, кажува картата на секоја земја.
# What a country is divided into, by ISO 3166-1; begins with a small letter
map-lines-of = { $country ->
    [AL] окрузи
    [BA] кантони, Република Српска и Дистриктот Брчко
    [ME] општини какви што биле пред 2013 година (оттогаш се основани четири)
    [MK] општини какви што се од 2013 година
    [RS] окрузи
    [XK] општини какви што биле пред 2008 година (оттогаш се основани осум)
   *[other] { "" }
}
map-disputed = Испрекинато: линија чијшто тек е спорен.
map-borders = Граници: Natural Earth, во јавна сопственост. Покажуваат кој каде управува и не заземаат став за статусот.

## Countries around the region, by ISO 3166-1

map-country = { $code ->
    [AT] Австрија
    [BG] Бугарија
    [GR] Грција
    [HR] Хрватска
    [HU] Унгарија
    [IT] Италија
    [MD] Молдавија
    [RO] Романија
    [SI] Словенија
    [SK] Словачка
    [TR] Турција
    [UA] Украина
   *[other] { "" }
}
