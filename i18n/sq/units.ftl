### Figures with their units: $count chooses the form, $number is what is written.

unit-eur =
    { $count ->
        [one] { $number } euro
       *[other] { $number } euro
    }
unit-municipality =
    { $count ->
        [one] { $number } komunë
       *[other] { $number } komuna
    }
unit-municipality-or-city =
    { $count ->
        [one] { $number } komunë ose qytet
       *[other] { $number } komuna dhe qytete
    }
unit-lgu =
    { $count ->
        [one] { $number } njësi e vetëqeverisjes lokale
       *[other] { $number } njësi të vetëqeverisjes lokale
    }
unit-people =
    { $count ->
        [one] { $number } person
       *[other] { $number } persona
    }
unit-training =
    { $count ->
        [one] { $number } trajnim
       *[other] { $number } trajnime
    }
unit-run =
    { $count ->
        [one] { $number } zhvillim
       *[other] { $number } zhvillime
    }
unit-session =
    { $count ->
        [one] { $number } seancë
       *[other] { $number } seanca
    }
unit-participant =
    { $count ->
        [one] { $number } pjesëmarrës
       *[other] { $number } pjesëmarrës
    }
unit-day =
    { $count ->
        [one] { $number } ditë
       *[other] { $number } ditë
    }
unit-month =
    { $count ->
        [one] { $number } muaj
       *[other] { $number } muaj
    }
unit-year =
    { $count ->
        [one] { $number } vit
       *[other] { $number } vjet
    }
unit-hour =
    { $count ->
        [one] { $number } orë
       *[other] { $number } orë
    }
unit-country =
    { $count ->
        [one] { $number } vend
       *[other] { $number } vende
    }
unit-refugee =
    { $count ->
        [one] { $number } refugjat
       *[other] { $number } refugjatë
    }
unit-migrant =
    { $count ->
        [one] { $number } migrant
       *[other] { $number } migrantë
    }
unit-returnee =
    { $count ->
        [one] { $number } i kthyer
       *[other] { $number } të kthyer
    }
unit-citizen =
    { $count ->
        [one] { $number } qytetar
       *[other] { $number } qytetarë
    }
unit-household =
    { $count ->
        [one] { $number } familje
       *[other] { $number } familje
    }
unit-seminar =
    { $count ->
        [one] { $number } seminar
       *[other] { $number } seminare
    }
unit-workshop =
    { $count ->
        [one] { $number } punëtori
       *[other] { $number } punëtori
    }
unit-meeting =
    { $count ->
        [one] { $number } takim
       *[other] { $number } takime
    }
unit-event =
    { $count ->
        [one] { $number } ngjarje
       *[other] { $number } ngjarje
    }
unit-assessment =
    { $count ->
        [one] { $number } vlerësim
       *[other] { $number } vlerësime
    }
unit-memorandum =
    { $count ->
        [one] { $number } memorandum
       *[other] { $number } memorandume
    }
unit-working-group =
    { $count ->
        [one] { $number } grup pune
       *[other] { $number } grupe pune
    }
unit-official =
    { $count ->
        [one] { $number } nëpunës
       *[other] { $number } nëpunës
    }
unit-mayor =
    { $count ->
        [one] { $number } kryetar komune
       *[other] { $number } kryetarë komunash
    }
unit-speaker =
    { $count ->
        [one] { $number } folës
       *[other] { $number } folës
    }
unit-representative =
    { $count ->
        [one] { $number } përfaqësues
       *[other] { $number } përfaqësues
    }
unit-plan =
    { $count ->
        [one] { $number } plan
       *[other] { $number } plane
    }
unit-council =
    { $count ->
        [one] { $number } këshill
       *[other] { $number } këshilla
    }
unit-organization =
    { $count ->
        [one] { $number } organizatë
       *[other] { $number } organizata
    }
unit-ngo =
    { $count ->
        [one] { $number } organizatë joqeveritare
       *[other] { $number } organizata joqeveritare
    }
unit-partner =
    { $count ->
        [one] { $number } partner
       *[other] { $number } partnerë
    }
unit-practice =
    { $count ->
        [one] { $number } praktikë
       *[other] { $number } praktika
    }
unit-recommendation =
    { $count ->
        [one] { $number } rekomandim
       *[other] { $number } rekomandime
    }
unit-document =
    { $count ->
        [one] { $number } dokument
       *[other] { $number } dokumente
    }
unit-service =
    { $count ->
        [one] { $number } shërbim
       *[other] { $number } shërbime
    }
unit-interview =
    { $count ->
        [one] { $number } intervistë
       *[other] { $number } intervista
    }
unit-project =
    { $count ->
        [one] { $number } projekt
       *[other] { $number } projekte
    }
unit-visitor =
    { $count ->
        [one] { $number } përdorues
       *[other] { $number } përdorues
    }
unit-kilometre =
    { $count ->
        [one] { $number } kilometër
       *[other] { $number } kilometra
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
count-languages =
    { $count ->
        [one] { $number } gjuhë
       *[other] { $number } gjuhë
    }
count-translations =
    { $count ->
        [one] { $number } përkthim
       *[other] { $number } përkthime
    }
count-results =
    { $count ->
        [one] { $number } rezultat
       *[other] { $number } rezultate
    }
