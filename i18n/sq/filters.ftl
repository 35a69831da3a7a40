### Lista që lexuesit i ngushtojnë, i krahasojnë dhe i shohin sipas kohës.

## Sipas çfarë ngushtohet një listë; faqja e një përgjigjeje; rrugët drejt faqeve të tjera

filters-title = Ngushtoni listën
filters-page = { $kind } ({ $filter }: { $answer })
filters-whole = E gjithë lista, me të gjithë filtrat
filters-elsewhere = Ngushtoni listën
filters-failed = Lista nuk mund të ngarkohej. Lidhjet çojnë ende te secila pjesë e saj.
filters-shown = { $count ->
    [one] { $count } artikull përputhet
   *[other] { $count } artikuj përputhen
}

## Çfarë thotë dita e sotme për datat

filters-upcoming = Së shpejti
filters-past = Të kaluara
filters-expired = nuk vlen më
filters-overdue = afati ka kaluar
filters-undated = Viti nuk është shënuar
filters-meetings = Mbledhje
filters-meeting = nr. { $number } ({ $date })
filters-age = { $count ->
    [one] para { $count } viti
   *[other] para { $count } vitesh
}

## Praktikat krah për krah

compare-way = Krahasojini krah për krah
compare-title = Krahasim i praktikave: { $topic }
compare-question = Praktika
compare-nothing = nuk është shënuar
compare-list = Të gjitha praktikat për këtë temë

## Nevojat sipas vendit dhe temës

needs-title = Nevojat sipas vendit dhe temës
needs-about = Cilës komunë çfarë i duhet ose çfarë ofron, dhe kujt t’i drejtoheni atje.
needs-nowhere = Pa vend të shënuar
needs-place = Vendi
needs-cell = { $count }: { $place }, { $topic }
needs-contact = Kontakti
