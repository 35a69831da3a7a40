### Делови на практиките, според образецот на Европската веб-страница за интеграција.

section-challenge = Предизвик и цели
section-how-it-works = Како функционира
section-results = Резултати
section-evaluation = Вреднување
section-who-benefits = Кој има корист
section-funding = Финансирање и ресурси
stage-regular = дел од редовна услуга
