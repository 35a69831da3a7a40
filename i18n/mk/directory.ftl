### Именик на контакти: кому можат да му се обратат читателите, по места.

directory-title = Именик на контакти
directory-lead = Канцеларии и организации на кои може да им се обратите, по места: кој дава услуга и кого да прашате за некоја потреба.
directory-for = Обратете се за
directory-offices = Канцеларии
directory-phone = Телефон
directory-email = Е-пошта
directory-address = Адреса
directory-hours = Работно време
directory-whole = Сите контакти, по места
directory-count =
    { $count ->
        [one] { $number } контакт
       *[other] { $number } контакти
    }
data-about-contacts = Кому да се обратите: организации со местото, канцелариите и текстовите што ги наведуваат.
