### Rezultatet: grafikë, shuma, çfarë kanë arritur projektet.

## Grafikët dhe tabelat pranë tyre

chart-plot-bar = Grafik me shtylla
chart-plot-grouped = Grafik me shtylla të grupuara
chart-plot-line = Grafik vijor
chart-plot-timeline = Vijë kohore
chart-plot-share = Pjesë të një tërësie
chart-table = E njëjta gjë si tabelë
chart-what = Çfarë
chart-value = Numri
chart-part = Pjesa
chart-time = Kur

## Pse një e dhënë nuk mblidhet

sum-refused-no-number = “{ $figure }” nuk mblidhet: burimi nuk jep numër.
sum-refused-ambiguous = “{ $figure }” nuk mblidhet: burimi mund të lexohet në më shumë se një mënyrë.
sum-refused-not-additive = “{ $figure }” nuk mblidhet: e njëjta gjë mund të numërohej dy herë.
sum-refused-contained = “{ $figure }” nuk mblidhet: është tashmë pjesë e “{ $other }”.
sum-refused-twice = “{ $figure }” nuk mblidhet: është tashmë në shumë.
sum-refused-share = “{ $figure }” nuk mblidhet: pjesët në përqindje nuk mblidhen.
sum-refused-per = “{ $figure }” nuk mblidhet: është shumë për secilin veç e veç.
sum-refused-unit = “{ $figure }” nuk mblidhet: numëron diçka tjetër nga “{ $other }”.
sum-refused-other-day = “{ $figure }” nuk mblidhet: është gjendja e një dite tjetër nga “{ $other }”.
sum-refused-overlap = “{ $figure }” nuk mblidhet: periudha e saj përputhet pjesërisht me atë të “{ $other }”.

figure-awaited = ende nuk është raportuar
sum-partly = { $total }; nuk u shtuan: { $others }
sum-none = nuk u mblodhën: { $others }

## Rezultatet e një projekti

results-of-project = Rezultatet
results-indicator = Treguesi
results-baseline = Para fillimit
results-target = Synimi
results-actual = E arritur
results-period = Periudha
results-together = Gjithsej
results-no-plan = Burimet nuk japin vlera fillestare as synime.
results-measure-output = Rezultatet e drejtpërdrejta: çfarë u bë
results-measure-outcome = Efektet: çfarë ndryshoi
results-measure-impact = Ndikimi: çfarë ndryshoi përgjithmonë
results-measure-reach = Shtrirja: kush mori pjesë ose u informua
results-measure-input = Mjetet e vëna
results-measure-other = Të dhëna të tjera
# The title of a chart: what is measured, in which unit
results-chart = { $measure ->
    [output] Rezultatet e drejtpërdrejta
    [outcome] Efektet
    [impact] Ndikimi
    [reach] Shtrirja
    [input] Mjetet e vëna
   *[other] Të dhëna të tjera
} – { $unit }
results-events = Çfarë ndodhi dhe kur
results-learned = Çfarë doli prej tij
results-downloads = Të dhëna për shkarkim
results-funded = Ky projekt financohet nga { $funders }.
results-disclaimer = Për përmbajtjen e këtij teksti përgjigjen ata që e botojnë; ai nuk pasqyron domosdoshmërisht qëndrimet e financuesve të projektit.
results-why = Pse nuk është mbledhur gjithçka

## Pasqyra e të gjitha projekteve

results-title = Rezultatet
results-lead = Çfarë kanë arritur projektet, e mbledhur aq sa lejohet të mblidhet. Çdo numër të çon te vendi ku është thënë, me burimin e tij.
results-totals = Gjithçka bashkë
results-by-country = Sipas vendeve
results-by-topic = Sipas temave
results-by-year = Sipas viteve
results-by-funder = Sipas financuesve
results-country = Vendi
results-topic = Tema
results-year = Viti
results-funder = Financuesi
results-numbers = Rezultatet
results-several-countries = disa vende
results-no-country = vendi nuk është thënë
results-no-topic = tema nuk është thënë
results-no-year = viti nuk është thënë
results-no-funder = financuesi nuk është thënë
results-in-each = Ajo që u përket disave është numëruar te secili, prandaj këta rreshta nuk mblidhen.
results-all-figures = Të gjitha të dhënat si tabelë
results-projects =
    { $count ->
        [one] { $number } projekt
       *[other] { $number } projekte
    }
results-more =
    { $count ->
        [one] dhe { $number } tjetër
       *[other] dhe { $number } të tjera
    }

## Njësitë në shumës, si emra rreshtash

units-people = Njerëz
units-participants = Pjesëmarrës
units-officials = Nëpunës
units-mayors = Kryetarë komunash
units-speakers = Folës
units-representatives = Përfaqësues
units-refugees = Refugjatë
units-migrants = Migrantë
units-returnees = Të kthyer
units-citizens = Qytetarë
units-households = Familje
units-municipalities = Komuna
units-countries = Vende
units-organisations = Organizata
units-trainings = Trajnime
units-sessions = Seanca
units-seminars = Seminare
units-workshops = Punëtori
units-meetings = Takime
units-assessments = Vlerësime
units-plans = Plane
units-memoranda = Memorandume
units-documents = Dokumente
units-councils = Këshilla
units-working-groups = Grupe pune
units-services = Shërbime
units-practices = Praktika
units-days = Ditë
units-months = Muaj
units-years = Vite
units-percent = Për qind
