### Search: the field in the header, the page of results.

search-also = Also in
search-any-script = Type in any script, with or without diacritics, in any case.
search-button = Search
search-clear = Clear all filters
search-country = Country
search-failed = The search could not be loaded. Check your connection and try again.
search-filters = Filters
search-kind = Kind
search-label = Search the guide
search-language = Language
search-loading = Searching…
search-more = Show more
search-municipality = Municipality
search-none = Nothing was found. Try fewer words, or look through the lists below.
search-partly = These hold only some of the words.
search-see-all = All results
search-title = Search
search-topic = Topic
search-without = Everything stands in these lists, too
search-year = Year

search-found = { $count ->
    [one] { $count } result
   *[other] { $count } results
}
search-over = { $count ->
    [one] more than { $count } result
   *[other] more than { $count } results
}
