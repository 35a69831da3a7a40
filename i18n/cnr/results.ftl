### Rezultati: grafikoni, zbirovi, šta su projekti postigli.

## Grafikoni i tabele pored njih

chart-plot-bar = Stubičasti grafikon
chart-plot-grouped = Grafikon sa grupisanim stubićima
chart-plot-line = Linijski grafikon
chart-plot-timeline = Vremenska linija
chart-plot-share = Djelovi cjeline
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
