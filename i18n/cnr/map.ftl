### Maps of places

## What a map is called: of all places, and of one ($place is its name)

map-title-all = Karta svih mjesta
map-title-of = Karta: { $place }

## What its discs and lines mean

map-about-all = Svaki krug je jedno mjesto; što je veći, to se o njemu ovdje može više pročitati.
map-about-one = Krug pokazuje gdje se nalazi.
map-about-country = Položaj i susjedstvo.
map-missing = { $count ->
    [one] Nije na karti: još { $number } mjesto.
    [few] Nijesu na karti: još { $number } mjesta.
   *[other] Nije na karti: još { $number } mjesta.
}
map-area = Osjenčeno: { $place }.
map-lines = Tanke linije: { $what }.
map-lines-several = Tanke linije: opštine ({ $countries }), drugdje okruzi ili kantoni; iz kojeg su vremena, kaže karta svake zemlje.
# What a country is divided into, by ISO 3166-1; begins with a small letter
map-lines-of = { $country ->
    [AL] okruzi
    [BA] kantoni, Republika Srpska i Brčko distrikt
    [ME] opštine kakve su bile prije 2013. godine (od tada su osnovane četiri)
    [MK] opštine kakve su od 2013. godine
    [RS] okruzi
    [XK] opštine kakve su bile prije 2008. godine (od tada je osnovano osam)
   *[other] { "" }
}
map-disputed = Isprekidano: linija čiji je tok sporan.
map-borders = Granice: Natural Earth, u javnoj svojini. Pokazuju ko gdje upravlja i ne zauzimaju stav o statusu.

## Countries around the region, by ISO 3166-1

map-country = { $code ->
    [AT] Austrija
    [BG] Bugarska
    [GR] Grčka
    [HR] Hrvatska
    [HU] Mađarska
    [IT] Italija
    [MD] Moldavija
    [RO] Rumunija
    [SI] Slovenija
    [SK] Slovačka
    [TR] Turska
    [UA] Ukrajina
   *[other] { "" }
}
