### Search: the field in the header, the page of results.

search-also = Достапно и на
search-any-script = Пишувајте на кое било писмо, со или без надредни знаци, во која било форма на зборот.
search-button = Пребарај
search-clear = Отстрани ги сите филтри
search-country = Држава
search-failed = Пребарувањето не се вчита. Проверете ја врската и обидете се повторно.
search-filters = Филтри
search-kind = Вид
search-label = Пребарајте го водичот
search-language = Јазик
search-loading = Се пребарува…
search-more = Прикажи повеќе
search-municipality = Општина
search-none = Ништо не е пронајдено. Обидете се со помалку зборови или разгледајте ги списоците подолу.
search-partly = Овие содржат само некои од зборовите.
search-see-all = Сите резултати
search-title = Пребарување
search-topic = Тема
search-without = Сè може да се најде и во овие списоци
search-year = Година

search-found = { $count ->
    [one] { $count } резултат
   *[other] { $count } резултати
}
search-over = { $count ->
    [one] повеќе од { $count } резултат
   *[other] повеќе од { $count } резултати
}
