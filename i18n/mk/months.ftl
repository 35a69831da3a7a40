### Настани, месец по месец.

months-title = Календар на настани
months-about = Што се случува кога, месец по месец. Деновите што не се сигурни се кажани само со зборови.
months-all = Сите настани како список
months-years = Години
months-none = За деновите што доаѓаат не се најавени настани. Ова е последната година:
months-some-day = Во текот на годината

weekday-1 = пон
weekday-2 = вто
weekday-3 = сре
weekday-4 = чет
weekday-5 = пет
weekday-6 = саб
weekday-7 = нед
weekday-name-1 = понеделник
weekday-name-2 = вторник
weekday-name-3 = среда
weekday-name-4 = четврток
weekday-name-5 = петок
weekday-name-6 = сабота
weekday-name-7 = недела

## Дали настаните се одржуваат.

status-scheduled = закажано
