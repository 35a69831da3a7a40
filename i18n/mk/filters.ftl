### Списоци што читателите ги стеснуваат, споредуваат и гледаат по време.

## По што се стеснува список; страница за еден одговор; патишта до други страници

filters-title = Стеснете го списокот
filters-page = { $kind } ({ $filter }: { $answer })
filters-whole = Целиот список, со сите филтри
filters-elsewhere = Стеснете го списокот
filters-failed = Списокот не може да се вчита. Врските и понатаму водат до секој негов дел.
filters-shown = { $count ->
    [one] { $count } текст одговара
   *[other] { $count } текстови одговараат
}

## Што кажува денешниот ден за датумите

filters-upcoming = Претстои
filters-past = Поминато
filters-expired = повеќе не важи
filters-overdue = рокот помина
filters-undated = Годината не е наведена
filters-meetings = Состаноци
filters-meeting = бр. { $number } ({ $date })
filters-age = { $count ->
    [one] пред { $count } година
   *[other] пред { $count } години
}

## Практики една до друга

compare-way = Споредете ги една до друга
compare-title = Споредба на практики: { $topic }
compare-question = Практика
compare-nothing = не е наведено
compare-list = Сите практики на оваа тема

## Потреби по место и тема

needs-title = Потреби по место и тема
needs-about = На која општина што ѝ треба или што нуди, и кому да му се обратите таму.
needs-nowhere = Без наведено место
needs-place = Место
needs-cell = { $count }: { $place }, { $topic }
needs-contact = Контакт
