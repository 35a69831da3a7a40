### Figures with their units: $count chooses the form, $number is what is written.

unit-eur =
    { $count ->
        [one] { $number } евро
       *[other] { $number } евра
    }
unit-mkd =
    { $count ->
        [one] { $number } денар
       *[other] { $number } денари
    }
unit-rsd =
    { $count ->
        [one] { $number } српски динар
       *[other] { $number } српски динари
    }
unit-all =
    { $count ->
        [one] { $number } албански лек
       *[other] { $number } албански леки
    }
unit-bam =
    { $count ->
        [one] { $number } конвертибилна марка
       *[other] { $number } конвертибилни марки
    }
unit-chf =
    { $count ->
        [one] { $number } швајцарски франк
       *[other] { $number } швајцарски франци
    }
unit-usd =
    { $count ->
        [one] { $number } американски долар
       *[other] { $number } американски долари
    }
unit-municipalities =
    { $count ->
        [one] { $number } општина
       *[other] { $number } општини
    }
unit-people =
    { $count ->
        [one] { $number } лице
       *[other] { $number } лица
    }
unit-trainings =
    { $count ->
        [one] { $number } обука
       *[other] { $number } обуки
    }
unit-sessions =
    { $count ->
        [one] { $number } сесија
       *[other] { $number } сесии
    }
unit-participants =
    { $count ->
        [one] { $number } учесник
       *[other] { $number } учесници
    }
unit-days =
    { $count ->
        [one] { $number } ден
       *[other] { $number } дена
    }
unit-months =
    { $count ->
        [one] { $number } месец
       *[other] { $number } месеци
    }
unit-years =
    { $count ->
        [one] { $number } година
       *[other] { $number } години
    }
unit-countries =
    { $count ->
        [one] { $number } земја
       *[other] { $number } земји
    }
unit-refugees =
    { $count ->
        [one] { $number } бегалец
       *[other] { $number } бегалци
    }
unit-migrants =
    { $count ->
        [one] { $number } мигрант
       *[other] { $number } мигранти
    }
unit-returnees =
    { $count ->
        [one] { $number } повратник
       *[other] { $number } повратници
    }
unit-citizens =
    { $count ->
        [one] { $number } граѓанин
       *[other] { $number } граѓани
    }
unit-households =
    { $count ->
        [one] { $number } домаќинство
       *[other] { $number } домаќинства
    }
unit-seminars =
    { $count ->
        [one] { $number } семинар
       *[other] { $number } семинари
    }
unit-workshops =
    { $count ->
        [one] { $number } работилница
       *[other] { $number } работилници
    }
unit-meetings =
    { $count ->
        [one] { $number } состанок
       *[other] { $number } состаноци
    }
unit-assessments =
    { $count ->
        [one] { $number } процена
       *[other] { $number } процени
    }
unit-memoranda =
    { $count ->
        [one] { $number } меморандум
       *[other] { $number } меморандуми
    }
unit-working-groups =
    { $count ->
        [one] { $number } работна група
       *[other] { $number } работни групи
    }
unit-officials =
    { $count ->
        [one] { $number } службеник
       *[other] { $number } службеници
    }
unit-mayors =
    { $count ->
        [one] { $number } градоначалник
       *[other] { $number } градоначалници
    }
unit-speakers =
    { $count ->
        [one] { $number } говорник
       *[other] { $number } говорници
    }
unit-representatives =
    { $count ->
        [one] { $number } претставник
       *[other] { $number } претставници
    }
unit-plans =
    { $count ->
        [one] { $number } план
       *[other] { $number } планови
    }
unit-councils =
    { $count ->
        [one] { $number } совет
       *[other] { $number } совети
    }
unit-organisations =
    { $count ->
        [one] { $number } организација
       *[other] { $number } организации
    }
unit-practices =
    { $count ->
        [one] { $number } практика
       *[other] { $number } практики
    }
unit-documents =
    { $count ->
        [one] { $number } документ
       *[other] { $number } документи
    }
unit-services =
    { $count ->
        [one] { $number } услуга
       *[other] { $number } услуги
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
