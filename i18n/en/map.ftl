### Maps of places

## What a map is called: of all places, and of one ($place is its name)

map-title-all = Map of all places
map-title-of = Map: { $place }

## What its discs and lines mean

map-about-all = Each disc is a place; the larger it is, the more there is to read about it here.
map-about-one = The disc shows where it is.
map-about-country = Where it lies, and its neighbours.
map-missing = { $count ->
    [one] Not on the map: { $number } more place.
   *[other] Not on the map: { $number } more places.
}
map-area = Shaded: { $place }.
map-lines = Thin lines: { $what }.
map-lines-several = Thin lines: municipalities ({ $countries }), elsewhere districts, counties or cantons; the map of each country says as of when.
# What a country is divided into, by ISO 3166-1; begins with a small letter
map-lines-of = { $country ->
    [AL] counties
    [BA] cantons, Republika Srpska and the district of Brčko
    [ME] municipalities as they were before 2013 (four have been founded since)
    [MK] municipalities as they have been since 2013
    [RS] districts
    [XK] municipalities as they were before 2008 (eight have been founded since)
   *[other] { "" }
}
map-disputed = Dashed: a line whose course is disputed.
map-borders = Borders: Natural Earth, in the public domain. They show who governs where and take no position on status.

## Countries around the region, by ISO 3166-1

map-country = { $code ->
    [AT] Austria
    [BG] Bulgaria
    [GR] Greece
    [HR] Croatia
    [HU] Hungary
    [IT] Italy
    [MD] Moldova
    [RO] Romania
    [SI] Slovenia
    [SK] Slovakia
    [TR] Türkiye
    [UA] Ukraine
   *[other] { "" }
}
