### Figures with their units: $count chooses the form, $number is what is written.

unit-eur =
    { $count ->
        [one] { $number } euro
       *[other] { $number } euros
    }
unit-municipality =
    { $count ->
        [one] { $number } municipality
       *[other] { $number } municipalities
    }
unit-municipality-or-city =
    { $count ->
        [one] { $number } municipality or city
       *[other] { $number } municipalities and cities
    }
unit-lgu =
    { $count ->
        [one] { $number } local self-government unit
       *[other] { $number } local self-government units
    }
unit-people =
    { $count ->
        [one] { $number } person
       *[other] { $number } people
    }
unit-training =
    { $count ->
        [one] { $number } training
       *[other] { $number } trainings
    }
unit-run =
    { $count ->
        [one] { $number } run
       *[other] { $number } runs
    }
unit-session =
    { $count ->
        [one] { $number } session
       *[other] { $number } sessions
    }
unit-participant =
    { $count ->
        [one] { $number } participant
       *[other] { $number } participants
    }
unit-day =
    { $count ->
        [one] { $number } day
       *[other] { $number } days
    }
unit-month =
    { $count ->
        [one] { $number } month
       *[other] { $number } months
    }
unit-year =
    { $count ->
        [one] { $number } year
       *[other] { $number } years
    }
unit-hour =
    { $count ->
        [one] { $number } hour
       *[other] { $number } hours
    }
unit-country =
    { $count ->
        [one] { $number } country
       *[other] { $number } countries
    }
unit-refugee =
    { $count ->
        [one] { $number } refugee
       *[other] { $number } refugees
    }
unit-migrant =
    { $count ->
        [one] { $number } migrant
       *[other] { $number } migrants
    }
unit-returnee =
    { $count ->
        [one] { $number } returnee
       *[other] { $number } returnees
    }
unit-citizen =
    { $count ->
        [one] { $number } citizen
       *[other] { $number } citizens
    }
unit-household =
    { $count ->
        [one] { $number } household
       *[other] { $number } households
    }
unit-seminar =
    { $count ->
        [one] { $number } seminar
       *[other] { $number } seminars
    }
unit-workshop =
    { $count ->
        [one] { $number } workshop
       *[other] { $number } workshops
    }
unit-meeting =
    { $count ->
        [one] { $number } meeting
       *[other] { $number } meetings
    }
unit-event =
    { $count ->
        [one] { $number } event
       *[other] { $number } events
    }
unit-assessment =
    { $count ->
        [one] { $number } assessment
       *[other] { $number } assessments
    }
unit-memorandum =
    { $count ->
        [one] { $number } memorandum
       *[other] { $number } memoranda
    }
unit-working-group =
    { $count ->
        [one] { $number } working group
       *[other] { $number } working groups
    }
unit-official =
    { $count ->
        [one] { $number } official
       *[other] { $number } officials
    }
unit-mayor =
    { $count ->
        [one] { $number } mayor
       *[other] { $number } mayors
    }
unit-speaker =
    { $count ->
        [one] { $number } speaker
       *[other] { $number } speakers
    }
unit-representative =
    { $count ->
        [one] { $number } representative
       *[other] { $number } representatives
    }
unit-plan =
    { $count ->
        [one] { $number } plan
       *[other] { $number } plans
    }
unit-council =
    { $count ->
        [one] { $number } council
       *[other] { $number } councils
    }
unit-organization =
    { $count ->
        [one] { $number } organisation
       *[other] { $number } organisations
    }
unit-ngo =
    { $count ->
        [one] { $number } non-governmental organisation
       *[other] { $number } non-governmental organisations
    }
unit-partner =
    { $count ->
        [one] { $number } partner
       *[other] { $number } partners
    }
unit-practice =
    { $count ->
        [one] { $number } practice
       *[other] { $number } practices
    }
unit-recommendation =
    { $count ->
        [one] { $number } recommendation
       *[other] { $number } recommendations
    }
unit-document =
    { $count ->
        [one] { $number } document
       *[other] { $number } documents
    }
unit-service =
    { $count ->
        [one] { $number } service
       *[other] { $number } services
    }
unit-interview =
    { $count ->
        [one] { $number } interview
       *[other] { $number } interviews
    }
unit-project =
    { $count ->
        [one] { $number } project
       *[other] { $number } projects
    }
unit-visitor =
    { $count ->
        [one] { $number } user
       *[other] { $number } users
    }
unit-kilometre =
    { $count ->
        [one] { $number } kilometre
       *[other] { $number } kilometres
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
count-languages =
    { $count ->
        [one] { $number } language
       *[other] { $number } languages
    }
count-translations =
    { $count ->
        [one] { $number } translation
       *[other] { $number } translations
    }
count-results =
    { $count ->
        [one] { $number } result
       *[other] { $number } results
    }
