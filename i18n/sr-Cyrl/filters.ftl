### Спискови које читаоци сужавају, пореде и гледају по времену.

## По чему се списак сужава; страница једног одговора; путеви до других страница

filters-title = Сузите списак
filters-page = { $kind } ({ $filter }: { $answer })
filters-whole = Цео списак, са свим филтерима
filters-elsewhere = Сузите списак
filters-failed = Списак није могао да се учита. Везе и даље воде до сваког његовог дела.
filters-shown = { $count ->
    [one] { $count } текст одговара
    [few] { $count } текста одговарају
   *[other] { $count } текстова одговара
}

## Шта данашњи дан каже о датумима

filters-upcoming = Предстоји
filters-past = Прошло
filters-expired = више не важи
filters-overdue = рок је прошао
filters-undated = Година није наведена
filters-meetings = Састанци
filters-meeting = бр. { $number } ({ $date })
filters-age = { $count ->
    [one] пре { $count } годину
    [few] пре { $count } године
   *[other] пре { $count } година
}

## Праксе једна поред друге

compare-way = Упоредите их једну поред друге
compare-title = Поређење пракси: { $topic }
compare-question = Пракса
compare-nothing = није наведено
compare-list = Све праксе на ову тему

## Потребе по месту и теми

needs-title = Потребе по месту и теми
needs-about = Којој општини шта треба или шта нуди и коме се тамо обратити.
needs-nowhere = Без наведеног места
needs-place = Место
needs-cell = { $count }: { $place }, { $topic }
needs-contact = Контакт
