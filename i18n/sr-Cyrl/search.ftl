### Search: the field in the header, the page of results.

search-also = Доступно и на
search-any-script = Пишите било којим писмом, са дијакритичким знацима или без њих, у било ком облику речи.
search-button = Тражи
search-clear = Уклони све филтере
search-country = Држава
search-failed = Претрага се није учитала. Проверите везу и покушајте поново.
search-filters = Филтери
search-kind = Врста
search-label = Претражите водич
search-language = Језик
search-loading = Претражује се…
search-more = Прикажи још
search-municipality = Општина
search-none = Ништа није пронађено. Покушајте са мање речи или погледајте спискове испод.
search-partly = Ови резултати садрже само неке од речи.
search-see-all = Сви резултати
search-title = Претрага
search-topic = Тема
search-without = Све се може наћи и на овим списковима
search-year = Година

search-found = { $count ->
    [one] { $count } резултат
    [few] { $count } резултата
   *[other] { $count } резултата
}
search-over = { $count ->
    [one] више од { $count } резултата
    [few] више од { $count } резултата
   *[other] више од { $count } резултата
}
