### Figures with their units: $count chooses the form, $number is what is written.

unit-eur =
    { $count ->
        [one] { $number } euro
        [few] { $number } eura
       *[other] { $number } eura
    }
unit-municipality =
    { $count ->
        [one] { $number } općina
        [few] { $number } općine
       *[other] { $number } općina
    }
unit-municipality-or-city =
    { $count ->
        [one] { $number } općina ili grad
        [few] { $number } općine i gradovi
       *[other] { $number } općina i gradova
    }
unit-lgu =
    { $count ->
        [one] { $number } jedinica lokalne samouprave
        [few] { $number } jedinice lokalne samouprave
       *[other] { $number } jedinica lokalne samouprave
    }
unit-people =
    { $count ->
        [one] { $number } osoba
        [few] { $number } osobe
       *[other] { $number } osoba
    }
unit-training =
    { $count ->
        [one] { $number } obuka
        [few] { $number } obuke
       *[other] { $number } obuka
    }
unit-run =
    { $count ->
        [one] { $number } održavanje
        [few] { $number } održavanja
       *[other] { $number } održavanja
    }
unit-session =
    { $count ->
        [one] { $number } sesija
        [few] { $number } sesije
       *[other] { $number } sesija
    }
unit-participant =
    { $count ->
        [one] { $number } učesnik
        [few] { $number } učesnika
       *[other] { $number } učesnika
    }
unit-day =
    { $count ->
        [one] { $number } dan
        [few] { $number } dana
       *[other] { $number } dana
    }
unit-month =
    { $count ->
        [one] { $number } mjesec
        [few] { $number } mjeseca
       *[other] { $number } mjeseci
    }
unit-year =
    { $count ->
        [one] { $number } godina
        [few] { $number } godine
       *[other] { $number } godina
    }
unit-hour =
    { $count ->
        [one] { $number } sat
        [few] { $number } sata
       *[other] { $number } sati
    }
unit-country =
    { $count ->
        [one] { $number } država
        [few] { $number } države
       *[other] { $number } država
    }
unit-refugee =
    { $count ->
        [one] { $number } izbjeglica
        [few] { $number } izbjeglice
       *[other] { $number } izbjeglica
    }
unit-migrant =
    { $count ->
        [one] { $number } migrant
        [few] { $number } migranta
       *[other] { $number } migranata
    }
unit-returnee =
    { $count ->
        [one] { $number } povratnik
        [few] { $number } povratnika
       *[other] { $number } povratnika
    }
unit-citizen =
    { $count ->
        [one] { $number } građanin
        [few] { $number } građanina
       *[other] { $number } građana
    }
unit-household =
    { $count ->
        [one] { $number } domaćinstvo
        [few] { $number } domaćinstva
       *[other] { $number } domaćinstava
    }
unit-seminar =
    { $count ->
        [one] { $number } seminar
        [few] { $number } seminara
       *[other] { $number } seminara
    }
unit-workshop =
    { $count ->
        [one] { $number } radionica
        [few] { $number } radionice
       *[other] { $number } radionica
    }
unit-meeting =
    { $count ->
        [one] { $number } sastanak
        [few] { $number } sastanka
       *[other] { $number } sastanaka
    }
unit-event =
    { $count ->
        [one] { $number } događaj
        [few] { $number } događaja
       *[other] { $number } događaja
    }
unit-assessment =
    { $count ->
        [one] { $number } procjena
        [few] { $number } procjene
       *[other] { $number } procjena
    }
unit-memorandum =
    { $count ->
        [one] { $number } memorandum
        [few] { $number } memoranduma
       *[other] { $number } memoranduma
    }
unit-working-group =
    { $count ->
        [one] { $number } radna grupa
        [few] { $number } radne grupe
       *[other] { $number } radnih grupa
    }
unit-official =
    { $count ->
        [one] { $number } službenik
        [few] { $number } službenika
       *[other] { $number } službenika
    }
unit-mayor =
    { $count ->
        [one] { $number } načelnik općine
        [few] { $number } načelnika općine
       *[other] { $number } načelnika općina
    }
unit-speaker =
    { $count ->
        [one] { $number } govornik
        [few] { $number } govornika
       *[other] { $number } govornika
    }
unit-representative =
    { $count ->
        [one] { $number } predstavnik
        [few] { $number } predstavnika
       *[other] { $number } predstavnika
    }
unit-plan =
    { $count ->
        [one] { $number } plan
        [few] { $number } plana
       *[other] { $number } planova
    }
unit-council =
    { $count ->
        [one] { $number } vijeće
        [few] { $number } vijeća
       *[other] { $number } vijeća
    }
unit-organization =
    { $count ->
        [one] { $number } organizacija
        [few] { $number } organizacije
       *[other] { $number } organizacija
    }
unit-ngo =
    { $count ->
        [one] { $number } nevladina organizacija
        [few] { $number } nevladine organizacije
       *[other] { $number } nevladinih organizacija
    }
unit-partner =
    { $count ->
        [one] { $number } partner
        [few] { $number } partnera
       *[other] { $number } partnera
    }
unit-practice =
    { $count ->
        [one] { $number } praksa
        [few] { $number } prakse
       *[other] { $number } praksi
    }
unit-recommendation =
    { $count ->
        [one] { $number } preporuka
        [few] { $number } preporuke
       *[other] { $number } preporuka
    }
unit-document =
    { $count ->
        [one] { $number } dokument
        [few] { $number } dokumenta
       *[other] { $number } dokumenata
    }
unit-service =
    { $count ->
        [one] { $number } usluga
        [few] { $number } usluge
       *[other] { $number } usluga
    }
unit-interview =
    { $count ->
        [one] { $number } intervju
        [few] { $number } intervjua
       *[other] { $number } intervjua
    }
unit-project =
    { $count ->
        [one] { $number } projekat
        [few] { $number } projekta
       *[other] { $number } projekata
    }
unit-visitor =
    { $count ->
        [one] { $number } korisnik
        [few] { $number } korisnika
       *[other] { $number } korisnika
    }
unit-kilometre =
    { $count ->
        [one] { $number } kilometar
        [few] { $number } kilometra
       *[other] { $number } kilometara
    }
unit-percent =
    { $count ->
        [one] { $number } odsto
        [few] { $number } odsto
       *[other] { $number } odsto
    }
count-articles =
    { $count ->
        [one] { $number } tekst
        [few] { $number } teksta
       *[other] { $number } tekstova
    }
count-languages =
    { $count ->
        [one] { $number } jezik
        [few] { $number } jezika
       *[other] { $number } jezika
    }
count-translations =
    { $count ->
        [one] { $number } prijevod
        [few] { $number } prijevoda
       *[other] { $number } prijevoda
    }
count-results =
    { $count ->
        [one] { $number } rezultat
        [few] { $number } rezultata
       *[other] { $number } rezultata
    }
