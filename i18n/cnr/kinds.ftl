### The kinds of articles: one, several, what they are, none yet.
kind-event = Događaj
kinds-event = Događaji
about-event = Konferencije, radionice, obuke i sastanci i ono što je iz njih proizašlo.
none-event = Još nema događaja.
kind-programme = Program obuke
kinds-programme = Programi obuke
about-programme = Obuke koje se održavaju više puta: šta se uči i kome su namijenjene.
none-programme = Još nema programa obuke.
kind-lesson = Naučena lekcija
kinds-lesson = Naučene lekcije
about-lesson = Šta su opštine naučile iz onoga što im se dogodilo.
none-lesson = Još nema naučenih lekcija.
kind-practice = Praksa
kinds-practice = Prakse
about-practice = Šta opštine rade, kako to rade i sa kakvim ishodom.
none-practice = Još nema praksi.
kind-recommendation = Preporuka
kinds-recommendation = Preporuke
about-recommendation = Šta je preporučeno, ko je preporučio i kome, i kakav je odgovor.
none-recommendation = Još nema preporuka.
kind-project = Projekat
kinds-project = Projekti
about-project = Projekti opština i njihovih zajednica, sa partnerima, finansiranjem i rezultatima.
none-project = Još nema projekata.
kind-plan = Plan
kinds-plan = Planovi
about-plan = Lokalni akcioni planovi i drugi planovi: koji važe, a koje treba revidirati.
none-plan = Još nema planova.
kind-document = Dokument
kinds-document = Dokumenta
about-document = Memorandumi, strategije, mape puta, vodiči i istraživanja.
none-document = Još nema dokumenata.
kind-assessment = Procjena
kinds-assessment = Procjene
about-assessment = Kakvo je stanje: ko ga je ispitao, kako i sa kakvim nalazima.
none-assessment = Još nema procjena.
kind-service = Usluga
kinds-service = Usluge
about-service = Usluge za stanovnike i novopridošle: gdje su, za koga su i ko ih pruža.
none-service = Još nema usluga.
kind-group = Grupa
kinds-group = Grupe
about-group = Radne grupe, savjeti i mehanizmi: njihov zadatak, mandat i članovi.
none-group = Još nema grupa.
kind-need = Potreba
kinds-need = Potrebe i ponude
about-need = Šta je opštinama potrebno, gdje im nedostaju kapaciteti i šta mogu da ponude jedne drugima.
none-need = Još nema potreba i ponuda.
kind-notice = Obavještenje
kinds-notice = Obavještenja
about-notice = Kratke vijesti sa datumom za opštine: šta treba znati sada i dokle važi.
none-notice = Još nema obavještenja.
kind-page = Stranica
kinds-page = Stranice
about-page = Tekstovi o samom sajtu.
none-page = Još nema stranica.

## What articles speak of, defined once

registry-organisations = Organizacije
registry-people = Ljudi
registry-places = Mjesta
registry-topics = Teme
registry-target-groups = Ciljne grupe
registry-terms = Rječnik pojmova
registry-sources = Izvori

## One of them

entry-organisations = Organizacija
entry-people = Osoba
entry-places = Mjesto
entry-topics = Tema
entry-target-groups = Ciljna grupa
entry-terms = Pojam
entry-sources = Izvor
