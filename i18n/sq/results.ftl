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
