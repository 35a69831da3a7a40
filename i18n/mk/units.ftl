### Figures with their units: $count chooses the form, $number is what is written.

unit-eur =
    { $count ->
        [one] { $number } евро
       *[other] { $number } евра
    }
unit-municipality =
    { $count ->
        [one] { $number } општина
       *[other] { $number } општини
    }
unit-municipality-or-city =
    { $count ->
        [one] { $number } општина или град
       *[other] { $number } општини и градови
    }
unit-lgu =
    { $count ->
        [one] { $number } единица на локалната самоуправа
       *[other] { $number } единици на локалната самоуправа
    }
unit-people =
    { $count ->
        [one] { $number } лице
       *[other] { $number } лица
    }
unit-training =
    { $count ->
        [one] { $number } обука
       *[other] { $number } обуки
    }
unit-run =
    { $count ->
        [one] { $number } одржување
       *[other] { $number } одржувања
    }
unit-session =
    { $count ->
        [one] { $number } сесија
       *[other] { $number } сесии
    }
unit-participant =
    { $count ->
        [one] { $number } учесник
       *[other] { $number } учесници
    }
unit-day =
    { $count ->
        [one] { $number } ден
       *[other] { $number } дена
    }
unit-month =
    { $count ->
        [one] { $number } месец
       *[other] { $number } месеци
    }
unit-year =
    { $count ->
        [one] { $number } година
       *[other] { $number } години
    }
unit-hour =
    { $count ->
        [one] { $number } час
       *[other] { $number } часа
    }
unit-country =
    { $count ->
        [one] { $number } земја
       *[other] { $number } земји
    }
unit-refugee =
    { $count ->
        [one] { $number } бегалец
       *[other] { $number } бегалци
    }
unit-migrant =
    { $count ->
        [one] { $number } мигрант
       *[other] { $number } мигранти
    }
unit-returnee =
    { $count ->
        [one] { $number } повратник
       *[other] { $number } повратници
    }
unit-citizen =
    { $count ->
        [one] { $number } граѓанин
       *[other] { $number } граѓани
    }
unit-household =
    { $count ->
        [one] { $number } домаќинство
       *[other] { $number } домаќинства
    }
unit-seminar =
    { $count ->
        [one] { $number } семинар
       *[other] { $number } семинари
    }
unit-workshop =
    { $count ->
        [one] { $number } работилница
       *[other] { $number } работилници
    }
unit-meeting =
    { $count ->
        [one] { $number } состанок
       *[other] { $number } состаноци
    }
unit-event =
    { $count ->
        [one] { $number } настан
       *[other] { $number } настани
    }
unit-assessment =
    { $count ->
        [one] { $number } процена
       *[other] { $number } процени
    }
unit-memorandum =
    { $count ->
        [one] { $number } меморандум
       *[other] { $number } меморандуми
    }
unit-working-group =
    { $count ->
        [one] { $number } работна група
       *[other] { $number } работни групи
    }
unit-official =
    { $count ->
        [one] { $number } службеник
       *[other] { $number } службеници
    }
unit-mayor =
    { $count ->
        [one] { $number } градоначалник
       *[other] { $number } градоначалници
    }
unit-speaker =
    { $count ->
        [one] { $number } говорник
       *[other] { $number } говорници
    }
unit-representative =
    { $count ->
        [one] { $number } претставник
       *[other] { $number } претставници
    }
unit-plan =
    { $count ->
        [one] { $number } план
       *[other] { $number } планови
    }
unit-council =
    { $count ->
        [one] { $number } совет
       *[other] { $number } совети
    }
unit-organization =
    { $count ->
        [one] { $number } организација
       *[other] { $number } организации
    }
unit-ngo =
    { $count ->
        [one] { $number } невладина организација
       *[other] { $number } невладини организации
    }
unit-partner =
    { $count ->
        [one] { $number } партнер
       *[other] { $number } партнери
    }
unit-practice =
    { $count ->
        [one] { $number } практика
       *[other] { $number } практики
    }
unit-recommendation =
    { $count ->
        [one] { $number } препорака
       *[other] { $number } препораки
    }
unit-document =
    { $count ->
        [one] { $number } документ
       *[other] { $number } документи
    }
unit-service =
    { $count ->
        [one] { $number } услуга
       *[other] { $number } услуги
    }
unit-interview =
    { $count ->
        [one] { $number } интервју
       *[other] { $number } интервјуа
    }
unit-project =
    { $count ->
        [one] { $number } проект
       *[other] { $number } проекти
    }
unit-visitor =
    { $count ->
        [one] { $number } корисник
       *[other] { $number } корисници
    }
unit-kilometre =
    { $count ->
        [one] { $number } километар
       *[other] { $number } километри
    }
unit-percent =
    { $count ->
        [one] { $number } отсто
       *[other] { $number } отсто
    }
count-articles =
    { $count ->
        [one] { $number } текст
       *[other] { $number } текстови
    }
count-languages =
    { $count ->
        [one] { $number } јазик
       *[other] { $number } јазици
    }
count-translations =
    { $count ->
        [one] { $number } превод
       *[other] { $number } преводи
    }
count-results =
    { $count ->
        [one] { $number } резултат
       *[other] { $number } резултати
    }
