### Делови пракси, према обрасцу Европске веб-странице за интеграцију.

section-challenge = Изазов и циљеви
section-how-it-works = Како функционише
section-results = Резултати
section-evaluation = Вредновање
section-who-benefits = Ко има користи
section-funding = Финансирање и ресурси
stage-regular = део редовне услуге
