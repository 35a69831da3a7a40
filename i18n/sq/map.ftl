### Maps of places

## What a map is called: of all places, and of one ($place is its name)

map-title-all = Harta e të gjitha vendeve
map-title-of = Harta: { $place }

## What its discs and lines mean

map-about-all = Çdo rreth është një vend; sa më i madh të jetë, aq më shumë ka për të lexuar këtu për të.
map-about-one = Rrethi tregon se ku ndodhet.
map-disputed = Me ndërprerje: vijë, shtrirja e së cilës është e kontestuar.
map-borders = Kufijtë: Natural Earth, në pronësi publike. Tregojnë kush qeveris ku dhe nuk mbajnë qëndrim për statusin.
