### Popisi koje čitaoci sužavaju, porede i gledaju po vremenu.

## Po čemu se popis sužava; stranica jednog odgovora; putevi do drugih stranica

filters-title = Suzite popis
filters-page = { $kind } ({ $filter }: { $answer })
filters-whole = Cijeli popis, sa svim filterima
filters-elsewhere = Suzite popis
filters-failed = Popis se nije mogao učitati. Linkovi i dalje vode do svakog njegovog dijela.
filters-shown = { $count ->
    [one] { $count } tekst odgovara
    [few] { $count } teksta odgovaraju
   *[other] { $count } tekstova odgovara
}

## Šta današnji dan kaže o datumima

filters-upcoming = Predstoji
filters-past = Prošlo
filters-expired = više ne važi
filters-overdue = rok je istekao
filters-undated = Godina nije navedena
filters-meetings = Sastanci
filters-meeting = br. { $number } ({ $date })
filters-age = { $count ->
    [one] prije { $count } godinu
    [few] prije { $count } godine
   *[other] prije { $count } godina
}

## Prakse jedna pored druge

compare-way = Uporedite ih jednu pored druge
compare-title = Poređenje praksi: { $topic }
compare-question = Praksa
compare-nothing = nije navedeno
compare-list = Sve prakse na ovu temu

## Potrebe po mjestu i temi

needs-title = Potrebe po mjestu i temi
needs-about = Kojoj općini šta treba ili šta nudi i kome se tamo obratiti.
needs-nowhere = Bez navedenog mjesta
needs-place = Mjesto
needs-cell = { $count }: { $place }, { $topic }
needs-contact = Kontakt
