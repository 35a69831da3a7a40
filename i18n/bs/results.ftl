### Rezultati: grafikoni, zbirovi, šta su projekti postigli.

## Grafikoni i tabele pored njih

chart-plot-bar = Stupčasti grafikon
chart-plot-grouped = Grafikon s grupisanim stupcima
chart-plot-line = Linijski grafikon
chart-plot-timeline = Vremenska linija
chart-plot-share = Dijelovi cjeline
chart-table = Isto u tabeli
chart-what = Šta
chart-value = Broj
chart-part = Udio
chart-time = Kada

## Zašto neki podatak nije sabran

sum-refused-no-number = „{ $figure }“ nije sabrano: izvor ne navodi broj.
sum-refused-ambiguous = „{ $figure }“ nije sabrano: izvor se može čitati na više načina.
sum-refused-not-additive = „{ $figure }“ nije sabrano: isto bi se moglo brojati dvaput.
sum-refused-contained = „{ $figure }“ nije sabrano: već je dio podatka „{ $other }“.
sum-refused-twice = „{ $figure }“ nije sabrano: već je u zbiru.
sum-refused-share = „{ $figure }“ nije sabrano: udjeli se ne sabiraju.
sum-refused-per = „{ $figure }“ nije sabrano: to je iznos za svakog pojedinačno.
sum-refused-unit = „{ $figure }“ nije sabrano: ne broji isto što i „{ $other }“.
sum-refused-other-day = „{ $figure }“ nije sabrano: to je stanje na drugi dan nego „{ $other }“.
sum-refused-overlap = „{ $figure }“ nije sabrano: period se preklapa s periodom podatka „{ $other }“.

figure-awaited = još nije objavljeno
sum-partly = { $total }; nije dodano: { $others }
sum-none = nije sabrano: { $others }

## Rezultati jednog projekta

results-of-project = Rezultati
results-indicator = Pokazatelj
results-baseline = Prije početka
results-target = Cilj
results-actual = Postignuto
results-period = Period
results-together = Ukupno
results-no-plan = Izvori ne navode polazne vrijednosti ni ciljeve.
results-measure-output = Neposredni rezultati: šta je urađeno
results-measure-outcome = Ishodi: šta se promijenilo
results-measure-impact = Utjecaj: šta se trajno promijenilo
results-measure-reach = Obuhvat: ko je učestvovao ili bio obaviješten
results-measure-input = Uložena sredstva
results-measure-other = Ostali podaci
# The title of a chart: what is measured, in which unit
results-chart = { $measure ->
    [output] Neposredni rezultati
    [outcome] Ishodi
    [impact] Utjecaj
    [reach] Obuhvat
    [input] Uložena sredstva
   *[other] Ostali podaci
} – { $unit }
results-events = Šta se kada događalo
results-learned = Šta je iz toga proisteklo
results-downloads = Podaci za preuzimanje
results-funded = Projekat finansira: { $funders }.
results-disclaimer = Za sadržaj ovog teksta odgovaraju oni koji ga objavljuju; on ne mora izražavati stavove onih koji finansiraju projekat.
results-why = Zašto nije sve sabrano

## Pregled svih projekata

results-title = Rezultati
results-lead = Šta su projekti postigli, sabrano koliko se smije sabrati. Svaki broj vodi do mjesta gdje je naveden, s izvorom.
results-totals = Sve zajedno
results-by-country = Po zemljama
results-by-topic = Po temama
results-by-year = Po godinama
results-by-funder = Po finansijerima
results-country = Zemlja
results-topic = Tema
results-year = Godina
results-funder = Finansijer
results-numbers = Rezultati
results-several-countries = više zemalja
results-no-country = zemlja nije navedena
results-no-topic = tema nije navedena
results-no-year = godina nije navedena
results-no-funder = finansijer nije naveden
results-in-each = Ono što pripada većem broju njih izbrojano je kod svakog, pa se ovi redovi ne sabiraju.
results-all-figures = Svi podaci u tabeli
results-projects =
    { $count ->
        [one] { $number } projekat
        [few] { $number } projekta
       *[other] { $number } projekata
    }
results-more =
    { $count ->
        [one] i još { $number }
        [few] i još { $number }
       *[other] i još { $number }
    }

## Jedinice u množini, kao nazivi redova

units-people = Ljudi
units-participants = Učesnici
units-officials = Službenici
units-mayors = Načelnici
units-speakers = Govornici
units-representatives = Predstavnici
units-refugees = Izbjeglice
units-migrants = Migranti
units-returnees = Povratnici
units-citizens = Građani
units-households = Domaćinstva
units-municipalities = Općine
units-countries = Zemlje
units-organisations = Organizacije
units-trainings = Obuke
units-sessions = Sesije
units-seminars = Seminari
units-workshops = Radionice
units-meetings = Sastanci
units-assessments = Procjene
units-plans = Planovi
units-memoranda = Memorandumi
units-documents = Dokumenti
units-councils = Vijeća
units-working-groups = Radne grupe
units-services = Usluge
units-practices = Prakse
units-days = Dani
units-months = Mjeseci
units-years = Godine
units-percent = Posto
