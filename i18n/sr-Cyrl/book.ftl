### Водичи за штампу и за понети.

guides-title = Водичи за штампу и за понети
guide-edition = { $number }. издање
guide-part = { $number }. део
guide-contents = Садржај
guide-foreword = Предговор
guide-languages = Језици
guide-book = Понесите као е-књигу (EPUB)
guide-pdf = Преузмите за штампу (PDF)
guide-page = Читајте и штампајте
guide-on-page = стр.
guide-index = Регистар
guide-see = Видите и
guide-web = На интернету
guide-colophon = О овом издању
guide-taken-from = Најновије издање
guide-publisher = Издаје
guide-landmarks = Места у овој књизи
guide-accessibility = Текст са насловима, садржајем и регистром, с једним редоследом читања. Свака слика има опис, а бројке сваког графикона стоје и у табели. За поглавља на другом језику то је речено.
