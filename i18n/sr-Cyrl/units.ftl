### Figures with their units: $count chooses the form, $number is what is written.

unit-eur =
    { $count ->
        [one] { $number } евро
        [few] { $number } евра
       *[other] { $number } евра
    }
unit-municipality =
    { $count ->
        [one] { $number } општина
        [few] { $number } општине
       *[other] { $number } општина
    }
unit-municipality-or-city =
    { $count ->
        [one] { $number } општина или град
        [few] { $number } општине и градови
       *[other] { $number } општина и градова
    }
unit-lgu =
    { $count ->
        [one] { $number } јединица локалне самоуправе
        [few] { $number } јединице локалне самоуправе
       *[other] { $number } јединица локалне самоуправе
    }
unit-people =
    { $count ->
        [one] { $number } особа
        [few] { $number } особе
       *[other] { $number } особа
    }
unit-training =
    { $count ->
        [one] { $number } обука
        [few] { $number } обуке
       *[other] { $number } обука
    }
unit-run =
    { $count ->
        [one] { $number } одржавање
        [few] { $number } одржавања
       *[other] { $number } одржавања
    }
unit-session =
    { $count ->
        [one] { $number } сесија
        [few] { $number } сесије
       *[other] { $number } сесија
    }
unit-participant =
    { $count ->
        [one] { $number } учесник
        [few] { $number } учесника
       *[other] { $number } учесника
    }
unit-day =
    { $count ->
        [one] { $number } дан
        [few] { $number } дана
       *[other] { $number } дана
    }
unit-month =
    { $count ->
        [one] { $number } месец
        [few] { $number } месеца
       *[other] { $number } месеци
    }
unit-year =
    { $count ->
        [one] { $number } година
        [few] { $number } године
       *[other] { $number } година
    }
unit-hour =
    { $count ->
        [one] { $number } сат
        [few] { $number } сата
       *[other] { $number } сати
    }
unit-country =
    { $count ->
        [one] { $number } земља
        [few] { $number } земље
       *[other] { $number } земаља
    }
unit-refugee =
    { $count ->
        [one] { $number } избеглица
        [few] { $number } избеглице
       *[other] { $number } избеглица
    }
unit-migrant =
    { $count ->
        [one] { $number } мигрант
        [few] { $number } мигранта
       *[other] { $number } миграната
    }
unit-returnee =
    { $count ->
        [one] { $number } повратник
        [few] { $number } повратника
       *[other] { $number } повратника
    }
unit-citizen =
    { $count ->
        [one] { $number } грађанин
        [few] { $number } грађанина
       *[other] { $number } грађана
    }
unit-household =
    { $count ->
        [one] { $number } домаћинство
        [few] { $number } домаћинства
       *[other] { $number } домаћинстава
    }
unit-seminar =
    { $count ->
        [one] { $number } семинар
        [few] { $number } семинара
       *[other] { $number } семинара
    }
unit-workshop =
    { $count ->
        [one] { $number } радионица
        [few] { $number } радионице
       *[other] { $number } радионица
    }
unit-meeting =
    { $count ->
        [one] { $number } састанак
        [few] { $number } састанка
       *[other] { $number } састанака
    }
unit-event =
    { $count ->
        [one] { $number } догађај
        [few] { $number } догађаја
       *[other] { $number } догађаја
    }
unit-assessment =
    { $count ->
        [one] { $number } процена
        [few] { $number } процене
       *[other] { $number } процена
    }
unit-memorandum =
    { $count ->
        [one] { $number } меморандум
        [few] { $number } меморандума
       *[other] { $number } меморандума
    }
unit-working-group =
    { $count ->
        [one] { $number } радна група
        [few] { $number } радне групе
       *[other] { $number } радних група
    }
unit-official =
    { $count ->
        [one] { $number } службеник
        [few] { $number } службеника
       *[other] { $number } службеника
    }
unit-mayor =
    { $count ->
        [one] { $number } председник општине
        [few] { $number } председника општине
       *[other] { $number } председника општина
    }
unit-speaker =
    { $count ->
        [one] { $number } говорник
        [few] { $number } говорника
       *[other] { $number } говорника
    }
unit-representative =
    { $count ->
        [one] { $number } представник
        [few] { $number } представника
       *[other] { $number } представника
    }
unit-plan =
    { $count ->
        [one] { $number } план
        [few] { $number } плана
       *[other] { $number } планова
    }
unit-council =
    { $count ->
        [one] { $number } савет
        [few] { $number } савета
       *[other] { $number } савета
    }
unit-organization =
    { $count ->
        [one] { $number } организација
        [few] { $number } организације
       *[other] { $number } организација
    }
unit-ngo =
    { $count ->
        [one] { $number } невладина организација
        [few] { $number } невладине организације
       *[other] { $number } невладиних организација
    }
unit-partner =
    { $count ->
        [one] { $number } партнер
        [few] { $number } партнера
       *[other] { $number } партнера
    }
unit-practice =
    { $count ->
        [one] { $number } пракса
        [few] { $number } праксе
       *[other] { $number } пракси
    }
unit-recommendation =
    { $count ->
        [one] { $number } препорука
        [few] { $number } препоруке
       *[other] { $number } препорука
    }
unit-document =
    { $count ->
        [one] { $number } документ
        [few] { $number } документа
       *[other] { $number } докумената
    }
unit-service =
    { $count ->
        [one] { $number } услуга
        [few] { $number } услуге
       *[other] { $number } услуга
    }
unit-interview =
    { $count ->
        [one] { $number } интервју
        [few] { $number } интервјуа
       *[other] { $number } интервјуа
    }
unit-project =
    { $count ->
        [one] { $number } пројекат
        [few] { $number } пројекта
       *[other] { $number } пројеката
    }
unit-visitor =
    { $count ->
        [one] { $number } корисник
        [few] { $number } корисника
       *[other] { $number } корисника
    }
unit-kilometre =
    { $count ->
        [one] { $number } километар
        [few] { $number } километра
       *[other] { $number } километара
    }
unit-percent =
    { $count ->
        [one] { $number } посто
        [few] { $number } посто
       *[other] { $number } посто
    }
count-articles =
    { $count ->
        [one] { $number } текст
        [few] { $number } текста
       *[other] { $number } текстова
    }
count-languages =
    { $count ->
        [one] { $number } језик
        [few] { $number } језика
       *[other] { $number } језика
    }
count-translations =
    { $count ->
        [one] { $number } превод
        [few] { $number } превода
       *[other] { $number } превода
    }
count-results =
    { $count ->
        [one] { $number } резултат
        [few] { $number } резултата
       *[other] { $number } резултата
    }
