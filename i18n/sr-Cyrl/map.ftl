### Maps of places

## What a map is called: of all places, and of one ($place is its name)

map-title-all = Карта свих места
map-title-of = Карта: { $place }

## What its discs and lines mean

map-about-all = Сваки круг је једно место; што је већи, то се о њему овде може више прочитати.
map-about-one = Круг показује где се налази.
map-about-country = Положај и суседство.
map-missing = { $count ->
    [one] Није на карти: још { $number } место.
    [few] Нису на карти: још { $number } места.
   *[other] Није на карти: још { $number } места.
}
map-area = Осенчено: { $place }.
map-lines = Танке линије: { $what }.
map-lines-several = Танке линије: општине ({ $countries }), другде окрузи или кантони; из којег су времена, каже карта сваке земље.
# What a country is divided into, by ISO 3166-1; begins with a small letter
map-lines-of = { $country ->
    [AL] окрузи
    [BA] кантони, Република Српска и Брчко дистрикт
    [ME] општине какве су биле пре 2013. године (од тада су основане четири)
    [MK] општине какве су од 2013. године
    [RS] окрузи
    [XK] општине какве су биле пре 2008. године (од тада је основано осам)
   *[other] { "" }
}
map-disputed = Испрекидано: линија чији је ток споран.
map-borders = Границе: Natural Earth, у јавном власништву. Показују ко где управља и не заузимају став о статусу.

## Countries around the region, by ISO 3166-1

map-country = { $code ->
    [AT] Аустрија
    [BG] Бугарска
    [GR] Грчка
    [HR] Хрватска
    [HU] Мађарска
    [IT] Италија
    [MD] Молдавија
    [RO] Румунија
    [SI] Словенија
    [SK] Словачка
    [TR] Турска
    [UA] Украјина
   *[other] { "" }
}
