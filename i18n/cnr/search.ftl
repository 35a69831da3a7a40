### Search: the field in the header, the page of results.

search-also = Dostupno i na
search-any-script = Pišite bilo kojim pismom, sa dijakritičkim znacima ili bez njih, u bilo kojem obliku riječi.
search-button = Traži
search-clear = Ukloni sve filtere
search-country = Država
search-failed = Pretraga se nije učitala. Provjerite vezu i pokušajte ponovo.
search-filters = Filteri
search-kind = Vrsta
search-label = Pretražite vodič
search-language = Jezik
search-loading = Pretražuje se…
search-more = Prikaži još
search-municipality = Opština
search-none = Ništa nije pronađeno. Pokušajte s manje riječi ili pogledajte spiskove ispod.
search-partly = Ovi rezultati sadrže samo neke od riječi.
search-see-all = Svi rezultati
search-title = Pretraga
search-topic = Tema
search-without = Sve se može naći i na ovim spiskovima
search-year = Godina

search-found = { $count ->
    [one] { $count } rezultat
    [few] { $count } rezultata
   *[other] { $count } rezultata
}
search-over = { $count ->
    [one] više od { $count } rezultata
    [few] više od { $count } rezultata
   *[other] više od { $count } rezultata
}
