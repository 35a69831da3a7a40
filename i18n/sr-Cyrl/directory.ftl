### Именик контаката: коме читаоци могу да се обрате, по местима.

directory-title = Именик контаката
directory-lead = Канцеларије и организације којима можете да се обратите, по местима: ко пружа услугу и кога питати за неку потребу.
directory-for = Обратите се за
directory-offices = Канцеларије
directory-phone = Телефон
directory-email = Е-пошта
directory-address = Адреса
directory-hours = Радно време
directory-whole = Сви контакти, по местима
directory-count =
    { $count ->
        [one] { $number } контакт
        [few] { $number } контакта
       *[other] { $number } контаката
    }
data-about-contacts = Коме се обратити: организације с местом, канцеларијама и текстовима који их наводе.
