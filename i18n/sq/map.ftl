### Maps of places

## What a map is called: of all places, and of one ($place is its name)

map-title-all = Harta e të gjitha vendeve
map-title-of = Harta: { $place }

## What its discs and lines mean

map-about-all = Çdo rreth është një vend; sa më i madh të jetë, aq më shumë ka për të lexuar këtu për të.
map-about-one = Rrethi tregon se ku ndodhet.
map-about-country = Vendndodhja dhe fqinjësia.
map-missing = { $count ->
    [one] Nuk është në hartë: edhe { $number } vend.
   *[other] Nuk janë në hartë: edhe { $number } vende.
}
map-area = Zona e hijezuar: { $place }.
map-lines = Vijat e holla: { $what }.
map-lines-several = Vijat e holla: komunat ({ $countries }), gjetkë rrethe, qarqe ose kantone; nga cila kohë janë, e thotë harta e çdo vendi.
# What a country is divided into, by ISO 3166-1; begins with a small letter
map-lines-of = { $country ->
    [AL] qarqe
    [BA] kantone, Republika Srpska dhe distrikti i Bërçkos
    [ME] komunat siç ishin para vitit 2013 (që atëherë janë themeluar katër)
    [MK] komunat siç janë që nga viti 2013
    [RS] rrethe
    [XK] komunat siç ishin para vitit 2008 (që atëherë janë themeluar tetë)
   *[other] { "" }
}
map-disputed = Me ndërprerje: vijë, shtrirja e së cilës është e kontestuar.
map-borders = Kufijtë: Natural Earth, në pronësi publike. Tregojnë kush qeveris ku dhe nuk mbajnë qëndrim për statusin.

## Countries around the region, by ISO 3166-1

map-country = { $code ->
    [AT] Austria
    [BG] Bullgaria
    [GR] Greqia
    [HR] Kroacia
    [HU] Hungaria
    [IT] Italia
    [MD] Moldavia
    [RO] Rumania
    [SI] Sllovenia
    [SK] Sllovakia
    [TR] Turqia
    [UA] Ukraina
   *[other] { "" }
}
