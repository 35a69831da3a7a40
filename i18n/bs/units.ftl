### Figures with their units: $count chooses the form, $number is what is written.

unit-eur =
    { $count ->
        [one] { $number } euro
        [few] { $number } eura
       *[other] { $number } eura
    }
unit-mkd =
    { $count ->
        [one] { $number } makedonski denar
        [few] { $number } makedonska denara
       *[other] { $number } makedonskih denara
    }
unit-rsd =
    { $count ->
        [one] { $number } srpski dinar
        [few] { $number } srpska dinara
       *[other] { $number } srpskih dinara
    }
unit-all =
    { $count ->
        [one] { $number } albanski lek
        [few] { $number } albanska leka
       *[other] { $number } albanskih leka
    }
unit-bam =
    { $count ->
        [one] { $number } konvertibilna marka
        [few] { $number } konvertibilne marke
       *[other] { $number } konvertibilnih maraka
    }
unit-chf =
    { $count ->
        [one] { $number } švicarski franak
        [few] { $number } švicarska franka
       *[other] { $number } švicarskih franaka
    }
unit-usd =
    { $count ->
        [one] { $number } američki dolar
        [few] { $number } američka dolara
       *[other] { $number } američkih dolara
    }
unit-municipalities =
    { $count ->
        [one] { $number } općina
        [few] { $number } općine
       *[other] { $number } općina
    }
unit-people =
    { $count ->
        [one] { $number } osoba
        [few] { $number } osobe
       *[other] { $number } osoba
    }
unit-trainings =
    { $count ->
        [one] { $number } obuka
        [few] { $number } obuke
       *[other] { $number } obuka
    }
unit-sessions =
    { $count ->
        [one] { $number } sesija
        [few] { $number } sesije
       *[other] { $number } sesija
    }
unit-participants =
    { $count ->
        [one] { $number } učesnik
        [few] { $number } učesnika
       *[other] { $number } učesnika
    }
unit-days =
    { $count ->
        [one] { $number } dan
        [few] { $number } dana
       *[other] { $number } dana
    }
unit-months =
    { $count ->
        [one] { $number } mjesec
        [few] { $number } mjeseca
       *[other] { $number } mjeseci
    }
unit-years =
    { $count ->
        [one] { $number } godina
        [few] { $number } godine
       *[other] { $number } godina
    }
unit-countries =
    { $count ->
        [one] { $number } država
        [few] { $number } države
       *[other] { $number } država
    }
unit-refugees =
    { $count ->
        [one] { $number } izbjeglica
        [few] { $number } izbjeglice
       *[other] { $number } izbjeglica
    }
unit-migrants =
    { $count ->
        [one] { $number } migrant
        [few] { $number } migranta
       *[other] { $number } migranata
    }
unit-returnees =
    { $count ->
        [one] { $number } povratnik
        [few] { $number } povratnika
       *[other] { $number } povratnika
    }
unit-citizens =
    { $count ->
        [one] { $number } građanin
        [few] { $number } građanina
       *[other] { $number } građana
    }
unit-households =
    { $count ->
        [one] { $number } domaćinstvo
        [few] { $number } domaćinstva
       *[other] { $number } domaćinstava
    }
unit-seminars =
    { $count ->
        [one] { $number } seminar
        [few] { $number } seminara
       *[other] { $number } seminara
    }
unit-workshops =
    { $count ->
        [one] { $number } radionica
        [few] { $number } radionice
       *[other] { $number } radionica
    }
unit-meetings =
    { $count ->
        [one] { $number } sastanak
        [few] { $number } sastanka
       *[other] { $number } sastanaka
    }
unit-assessments =
    { $count ->
        [one] { $number } procjena
        [few] { $number } procjene
       *[other] { $number } procjena
    }
unit-memoranda =
    { $count ->
        [one] { $number } memorandum
        [few] { $number } memoranduma
       *[other] { $number } memoranduma
    }
unit-working-groups =
    { $count ->
        [one] { $number } radna grupa
        [few] { $number } radne grupe
       *[other] { $number } radnih grupa
    }
unit-officials =
    { $count ->
        [one] { $number } službenik
        [few] { $number } službenika
       *[other] { $number } službenika
    }
unit-mayors =
    { $count ->
        [one] { $number } načelnik općine
        [few] { $number } načelnika općine
       *[other] { $number } načelnika općina
    }
unit-speakers =
    { $count ->
        [one] { $number } govornik
        [few] { $number } govornika
       *[other] { $number } govornika
    }
unit-representatives =
    { $count ->
        [one] { $number } predstavnik
        [few] { $number } predstavnika
       *[other] { $number } predstavnika
    }
unit-plans =
    { $count ->
        [one] { $number } plan
        [few] { $number } plana
       *[other] { $number } planova
    }
unit-councils =
    { $count ->
        [one] { $number } vijeće
        [few] { $number } vijeća
       *[other] { $number } vijeća
    }
unit-organisations =
    { $count ->
        [one] { $number } organizacija
        [few] { $number } organizacije
       *[other] { $number } organizacija
    }
unit-practices =
    { $count ->
        [one] { $number } praksa
        [few] { $number } prakse
       *[other] { $number } praksi
    }
unit-documents =
    { $count ->
        [one] { $number } dokument
        [few] { $number } dokumenta
       *[other] { $number } dokumenata
    }
unit-services =
    { $count ->
        [one] { $number } usluga
        [few] { $number } usluge
       *[other] { $number } usluga
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
