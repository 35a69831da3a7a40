### Figures with their units: $count chooses the form, $number is what is written.

unit-eur =
    { $count ->
        [one] { $number } euro
       *[other] { $number } euro
    }
unit-mkd =
    { $count ->
        [one] { $number } denar maqedonas
       *[other] { $number } denarë maqedonas
    }
unit-rsd =
    { $count ->
        [one] { $number } dinar serb
       *[other] { $number } dinarë serbë
    }
unit-all =
    { $count ->
        [one] { $number } lek
       *[other] { $number } lekë
    }
unit-bam =
    { $count ->
        [one] { $number } markë e konvertueshme
       *[other] { $number } marka të konvertueshme
    }
unit-chf =
    { $count ->
        [one] { $number } frangë zvicerane
       *[other] { $number } franga zvicerane
    }
unit-usd =
    { $count ->
        [one] { $number } dollar amerikan
       *[other] { $number } dollarë amerikanë
    }
unit-municipalities =
    { $count ->
        [one] { $number } komunë
       *[other] { $number } komuna
    }
unit-people =
    { $count ->
        [one] { $number } person
       *[other] { $number } persona
    }
unit-trainings =
    { $count ->
        [one] { $number } trajnim
       *[other] { $number } trajnime
    }
unit-sessions =
    { $count ->
        [one] { $number } seancë
       *[other] { $number } seanca
    }
unit-participants =
    { $count ->
        [one] { $number } pjesëmarrës
       *[other] { $number } pjesëmarrës
    }
unit-days =
    { $count ->
        [one] { $number } ditë
       *[other] { $number } ditë
    }
unit-months =
    { $count ->
        [one] { $number } muaj
       *[other] { $number } muaj
    }
unit-years =
    { $count ->
        [one] { $number } vit
       *[other] { $number } vjet
    }
unit-countries =
    { $count ->
        [one] { $number } vend
       *[other] { $number } vende
    }
unit-refugees =
    { $count ->
        [one] { $number } refugjat
       *[other] { $number } refugjatë
    }
unit-migrants =
    { $count ->
        [one] { $number } migrant
       *[other] { $number } migrantë
    }
unit-returnees =
    { $count ->
        [one] { $number } i kthyer
       *[other] { $number } të kthyer
    }
unit-citizens =
    { $count ->
        [one] { $number } qytetar
       *[other] { $number } qytetarë
    }
unit-households =
    { $count ->
        [one] { $number } familje
       *[other] { $number } familje
    }
unit-seminars =
    { $count ->
        [one] { $number } seminar
       *[other] { $number } seminare
    }
unit-workshops =
    { $count ->
        [one] { $number } punëtori
       *[other] { $number } punëtori
    }
unit-meetings =
    { $count ->
        [one] { $number } takim
       *[other] { $number } takime
    }
unit-assessments =
    { $count ->
        [one] { $number } vlerësim
       *[other] { $number } vlerësime
    }
unit-memoranda =
    { $count ->
        [one] { $number } memorandum
       *[other] { $number } memorandume
    }
unit-working-groups =
    { $count ->
        [one] { $number } grup pune
       *[other] { $number } grupe pune
    }
unit-officials =
    { $count ->
        [one] { $number } nëpunës
       *[other] { $number } nëpunës
    }
unit-mayors =
    { $count ->
        [one] { $number } kryetar komune
       *[other] { $number } kryetarë komunash
    }
unit-speakers =
    { $count ->
        [one] { $number } folës
       *[other] { $number } folës
    }
unit-representatives =
    { $count ->
        [one] { $number } përfaqësues
       *[other] { $number } përfaqësues
    }
unit-plans =
    { $count ->
        [one] { $number } plan
       *[other] { $number } plane
    }
unit-councils =
    { $count ->
        [one] { $number } këshill
       *[other] { $number } këshilla
    }
unit-organisations =
    { $count ->
        [one] { $number } organizatë
       *[other] { $number } organizata
    }
unit-practices =
    { $count ->
        [one] { $number } praktikë
       *[other] { $number } praktika
    }
unit-documents =
    { $count ->
        [one] { $number } dokument
       *[other] { $number } dokumente
    }
unit-services =
    { $count ->
        [one] { $number } shërbim
       *[other] { $number } shërbime
    }
unit-percent =
    { $count ->
        [one] { $number } për qind
       *[other] { $number } për qind
    }
count-articles =
    { $count ->
        [one] { $number } artikull
       *[other] { $number } artikuj
    }
