### Догађаји, месец по месец.

months-title = Календар догађаја
months-about = Шта се када дешава, месец по месец. Дани који нису сигурни казани су само речима.
months-all = Сви догађаји као списак
months-years = Године
months-none = За дане који долазе нема најављених догађаја. Ово је последња година:
months-some-day = У току године

weekday-1 = пон
weekday-2 = уто
weekday-3 = сре
weekday-4 = чет
weekday-5 = пет
weekday-6 = суб
weekday-7 = нед
weekday-name-1 = понедељак
weekday-name-2 = уторак
weekday-name-3 = среда
weekday-name-4 = четвртак
weekday-name-5 = петак
weekday-name-6 = субота
weekday-name-7 = недеља

## Да ли се догађаји одржавају.

status-scheduled = заказано
