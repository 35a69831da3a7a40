### Figures with their units: $count chooses the form, $number is what is written.

unit-eur =
    { $count ->
        [one] { $number } euro
       *[other] { $number } euros
    }
unit-mkd =
    { $count ->
        [one] { $number } Macedonian denar
       *[other] { $number } Macedonian denars
    }
unit-rsd =
    { $count ->
        [one] { $number } Serbian dinar
       *[other] { $number } Serbian dinars
    }
unit-all =
    { $count ->
        [one] { $number } Albanian lek
       *[other] { $number } Albanian lek
    }
unit-bam =
    { $count ->
        [one] { $number } convertible mark
       *[other] { $number } convertible marks
    }
unit-chf =
    { $count ->
        [one] { $number } Swiss franc
       *[other] { $number } Swiss francs
    }
unit-usd =
    { $count ->
        [one] { $number } US dollar
       *[other] { $number } US dollars
    }
unit-municipalities =
    { $count ->
        [one] { $number } municipality
       *[other] { $number } municipalities
    }
unit-people =
    { $count ->
        [one] { $number } person
       *[other] { $number } people
    }
unit-trainings =
    { $count ->
        [one] { $number } training
       *[other] { $number } trainings
    }
unit-sessions =
    { $count ->
        [one] { $number } session
       *[other] { $number } sessions
    }
unit-participants =
    { $count ->
        [one] { $number } participant
       *[other] { $number } participants
    }
unit-days =
    { $count ->
        [one] { $number } day
       *[other] { $number } days
    }
unit-months =
    { $count ->
        [one] { $number } month
       *[other] { $number } months
    }
unit-years =
    { $count ->
        [one] { $number } year
       *[other] { $number } years
    }
unit-countries =
    { $count ->
        [one] { $number } country
       *[other] { $number } countries
    }
unit-refugees =
    { $count ->
        [one] { $number } refugee
       *[other] { $number } refugees
    }
unit-migrants =
    { $count ->
        [one] { $number } migrant
       *[other] { $number } migrants
    }
unit-returnees =
    { $count ->
        [one] { $number } returnee
       *[other] { $number } returnees
    }
unit-citizens =
    { $count ->
        [one] { $number } citizen
       *[other] { $number } citizens
    }
unit-households =
    { $count ->
        [one] { $number } household
       *[other] { $number } households
    }
unit-seminars =
    { $count ->
        [one] { $number } seminar
       *[other] { $number } seminars
    }
unit-workshops =
    { $count ->
        [one] { $number } workshop
       *[other] { $number } workshops
    }
unit-meetings =
    { $count ->
        [one] { $number } meeting
       *[other] { $number } meetings
    }
unit-assessments =
    { $count ->
        [one] { $number } assessment
       *[other] { $number } assessments
    }
unit-memoranda =
    { $count ->
        [one] { $number } memorandum
       *[other] { $number } memoranda
    }
unit-working-groups =
    { $count ->
        [one] { $number } working group
       *[other] { $number } working groups
    }
unit-officials =
    { $count ->
        [one] { $number } official
       *[other] { $number } officials
    }
unit-mayors =
    { $count ->
        [one] { $number } mayor
       *[other] { $number } mayors
    }
unit-speakers =
    { $count ->
        [one] { $number } speaker
       *[other] { $number } speakers
    }
unit-representatives =
    { $count ->
        [one] { $number } representative
       *[other] { $number } representatives
    }
unit-plans =
    { $count ->
        [one] { $number } plan
       *[other] { $number } plans
    }
unit-councils =
    { $count ->
        [one] { $number } council
       *[other] { $number } councils
    }
unit-organisations =
    { $count ->
        [one] { $number } organisation
       *[other] { $number } organisations
    }
unit-practices =
    { $count ->
        [one] { $number } practice
       *[other] { $number } practices
    }
unit-documents =
    { $count ->
        [one] { $number } document
       *[other] { $number } documents
    }
unit-services =
    { $count ->
        [one] { $number } service
       *[other] { $number } services
    }
unit-percent =
    { $count ->
        [one] { $number } per cent
       *[other] { $number } per cent
    }
count-articles =
    { $count ->
        [one] { $number } article
       *[other] { $number } articles
    }
