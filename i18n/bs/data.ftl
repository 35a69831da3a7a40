### Calendars and open data: what programs can take from the site.

## Calendars

calendar-add = Dodajte u kalendar
calendar-subscribe = Kalendar za pretplatu

## Open data

data-title = Otvoreni podaci
data-lead = Sve što ova web-stranica navodi kao činjenicu, u datotekama za tabelarne proračune i za programe. Prave se od istih tekstova kao i stranice, svaki put kad se pravi web-stranica.
data-articles = Tekstovi i brojke
data-registers = Mjesta, organizacije, teme, izvori
data-projects = Projekti
data-descriptions = Opisi svih datoteka
data-places = Mjesta na karti
data-activities = Projekti kao podaci o razvojnoj pomoći
data-catalog = Katalog podataka
data-package = Tabele i njihove kolone
data-article = Ovaj tekst kao podaci
data-about-figures = Svaki broj s jedinicom, periodom i izvorom, i smije li se sabirati s drugima.
data-about-places = Mjesta s imenima na svim jezicima, i s koordinatama tamo gdje su poznate.
data-about-activities = Projekti s partnerima, datumima i rezultatima, u formatu Međunarodne inicijative za transparentnost pomoći (IATI).
data-about-catalog = Za portale otvorenih podataka.
data-about-package = Za programe koji čitaju tabele: vrsta svake kolone i ključ svake tabele.
data-licence-title = Licenca
data-licence = Ako neki tekst ne kaže drugačije, podaci se smiju koristiti pod licencom { $licence }. Navedite ovu web-stranicu i recite šta ste izmijenili.
data-follow = Novosti i datumi
data-about-feeds = Izvor novosti (feed) donosi najnovije tekstove cijele web-stranice, jedne vrste, jedne teme, jednog mjesta ili jednog projekta; stranica svakog od njih vodi do njegovog izvora. Dan je dan posljednje izmjene ili objavljivanja, inače onaj o kojem tekst govori, inače dan događaja iz kojeg je tekst proizašao. Tekst bez ijednog od njih nije ni u jednom izvoru.
data-about-calendars = Kalendar sadrži događaje čiji su dani sigurni; postoji za svaki jezik, temu, mjesto i događaj.
data-mind-title = Na šta treba paziti
data-mind-id = Tekst ima isti id na svim jezicima, naprimjer „{ $name }“; tabele imaju po jedan red za svaku jezičku verziju. Datoteka pojedinačnog teksta povezana je na dnu njegove stranice.
data-mind-dates = Datumi su zapisani prema ISO 8601. Neki su poznati samo do mjeseca ili godine; „--04-03“ je dan nepoznate godine. Datum koji je zaključen, a nije naveden, označen je kao zaključen (inferred).
data-mind-figures = Ne sabirajte brojke koje nisu za sabiranje ili su dio druge brojke, i pazite na odrednicu: „about“ (oko), „at-least“ (najmanje) i „ambiguous“ (dvosmisleno) dio su broja.
data-mind-activities = Među podacima o razvojnoj pomoći samo su projekti sa sigurnim datumom i s finansijerom ili provodiocem. Za projekt koji je počeo, a o kojem ništa drugo nije rečeno, uzima se da je u provođenju.
data-mind-csv = Tabele su razdvojene zarezima i kodirane u UTF-8; više vrijednosti u jednom polju razdvojeno je tačkom i zarezom. U Excelu ih otvorite preko Podaci → Iz teksta/CSV. Tekst koji počinje kao formula ima apostrof ispred sebe.
data-mind-pages = Svaka stranica i sama kaže programima o čemu je, u obliku JSON-LD, rječnikom schema.org.
data-mind-stable = Imena datoteka i kolona ostaju ista; mogu se dodavati nova.

## Bulletin

bulletin-title = { $site }: novosti od { $date }
bulletin-none = Nema ničeg novog.
bulletin-more = Sve ostalo je na web-stranici:
