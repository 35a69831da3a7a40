### Search: the field in the header, the page of results.

search-also = Gjendet edhe në
search-any-script = Shkruani me cilindo alfabet, me ose pa shenja diakritike, në çdo trajtë të fjalës.
search-button = Kërkoni
search-clear = Hiqni të gjithë filtrat
search-country = Shteti
search-failed = Kërkimi nuk u ngarkua. Kontrolloni lidhjen dhe provoni përsëri.
search-filters = Filtrat
search-kind = Lloji
search-label = Kërkoni në udhërrëfyes
search-language = Gjuha
search-loading = Po kërkohet…
search-more = Tregoni më shumë
search-municipality = Komuna
search-none = Nuk u gjet asgjë. Provoni me më pak fjalë ose shikoni listat më poshtë.
search-partly = Këto përmbajnë vetëm disa nga fjalët.
search-see-all = Të gjitha rezultatet
search-title = Kërkimi
search-topic = Tema
search-without = Gjithçka gjendet edhe në këto lista
search-year = Viti

search-found = { $count ->
    [one] { $count } rezultat
   *[other] { $count } rezultate
}
search-over = { $count ->
    [one] mbi { $count } rezultat
   *[other] mbi { $count } rezultate
}
