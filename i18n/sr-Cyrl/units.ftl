### Figures with their units: $count chooses the form, $number is what is written.

unit-eur =
    { $count ->
        [one] { $number } евро
        [few] { $number } евра
       *[other] { $number } евра
    }
unit-mkd =
    { $count ->
        [one] { $number } македонски денар
        [few] { $number } македонска денара
       *[other] { $number } македонских денара
    }
unit-rsd =
    { $count ->
        [one] { $number } динар
        [few] { $number } динара
       *[other] { $number } динара
    }
unit-all =
    { $count ->
        [one] { $number } албански лек
        [few] { $number } албанска лека
       *[other] { $number } албанских лека
    }
unit-bam =
    { $count ->
        [one] { $number } конвертибилна марка
        [few] { $number } конвертибилне марке
       *[other] { $number } конвертибилних марака
    }
unit-chf =
    { $count ->
        [one] { $number } швајцарски франак
        [few] { $number } швајцарска франка
       *[other] { $number } швајцарских франака
    }
unit-usd =
    { $count ->
        [one] { $number } амерички долар
        [few] { $number } америчка долара
       *[other] { $number } америчких долара
    }
unit-municipalities =
    { $count ->
        [one] { $number } општина
        [few] { $number } општине
       *[other] { $number } општина
    }
unit-people =
    { $count ->
        [one] { $number } особа
        [few] { $number } особе
       *[other] { $number } особа
    }
unit-trainings =
    { $count ->
        [one] { $number } обука
        [few] { $number } обуке
       *[other] { $number } обука
    }
unit-sessions =
    { $count ->
        [one] { $number } сесија
        [few] { $number } сесије
       *[other] { $number } сесија
    }
unit-participants =
    { $count ->
        [one] { $number } учесник
        [few] { $number } учесника
       *[other] { $number } учесника
    }
unit-days =
    { $count ->
        [one] { $number } дан
        [few] { $number } дана
       *[other] { $number } дана
    }
unit-months =
    { $count ->
        [one] { $number } месец
        [few] { $number } месеца
       *[other] { $number } месеци
    }
unit-years =
    { $count ->
        [one] { $number } година
        [few] { $number } године
       *[other] { $number } година
    }
unit-countries =
    { $count ->
        [one] { $number } земља
        [few] { $number } земље
       *[other] { $number } земаља
    }
unit-refugees =
    { $count ->
        [one] { $number } избеглица
        [few] { $number } избеглице
       *[other] { $number } избеглица
    }
unit-migrants =
    { $count ->
        [one] { $number } мигрант
        [few] { $number } мигранта
       *[other] { $number } миграната
    }
unit-returnees =
    { $count ->
        [one] { $number } повратник
        [few] { $number } повратника
       *[other] { $number } повратника
    }
unit-citizens =
    { $count ->
        [one] { $number } грађанин
        [few] { $number } грађанина
       *[other] { $number } грађана
    }
unit-households =
    { $count ->
        [one] { $number } домаћинство
        [few] { $number } домаћинства
       *[other] { $number } домаћинстава
    }
unit-seminars =
    { $count ->
        [one] { $number } семинар
        [few] { $number } семинара
       *[other] { $number } семинара
    }
unit-workshops =
    { $count ->
        [one] { $number } радионица
        [few] { $number } радионице
       *[other] { $number } радионица
    }
unit-meetings =
    { $count ->
        [one] { $number } састанак
        [few] { $number } састанка
       *[other] { $number } састанака
    }
unit-assessments =
    { $count ->
        [one] { $number } процена
        [few] { $number } процене
       *[other] { $number } процена
    }
unit-memoranda =
    { $count ->
        [one] { $number } меморандум
        [few] { $number } меморандума
       *[other] { $number } меморандума
    }
unit-working-groups =
    { $count ->
        [one] { $number } радна група
        [few] { $number } радне групе
       *[other] { $number } радних група
    }
unit-officials =
    { $count ->
        [one] { $number } службеник
        [few] { $number } службеника
       *[other] { $number } службеника
    }
unit-mayors =
    { $count ->
        [one] { $number } председник општине
        [few] { $number } председника општине
       *[other] { $number } председника општина
    }
unit-speakers =
    { $count ->
        [one] { $number } говорник
        [few] { $number } говорника
       *[other] { $number } говорника
    }
unit-representatives =
    { $count ->
        [one] { $number } представник
        [few] { $number } представника
       *[other] { $number } представника
    }
unit-plans =
    { $count ->
        [one] { $number } план
        [few] { $number } плана
       *[other] { $number } планова
    }
unit-councils =
    { $count ->
        [one] { $number } савет
        [few] { $number } савета
       *[other] { $number } савета
    }
unit-organisations =
    { $count ->
        [one] { $number } организација
        [few] { $number } организације
       *[other] { $number } организација
    }
unit-practices =
    { $count ->
        [one] { $number } пракса
        [few] { $number } праксе
       *[other] { $number } пракси
    }
unit-documents =
    { $count ->
        [one] { $number } документ
        [few] { $number } документа
       *[other] { $number } докумената
    }
unit-services =
    { $count ->
        [one] { $number } услуга
        [few] { $number } услуге
       *[other] { $number } услуга
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
