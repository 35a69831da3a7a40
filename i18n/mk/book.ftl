### Водичи за печатење и за понесување.

guides-title = Водичи за печатење и за понесување
guide-edition = { $number }. издание
guide-part = { $number }. дел
guide-contents = Содржина
guide-foreword = Предговор
guide-languages = Јазици
guide-book = Понесете го како е-книга (EPUB)
guide-pdf = Преземете за печатење (PDF)
guide-page = Читајте и печатете
guide-on-page = стр.
guide-index = Показател
guide-see = Видете и
guide-web = На интернет
guide-colophon = За ова издание
guide-taken-from = Најновото издание
guide-publisher = Издава
guide-landmarks = Места во оваа книга
guide-accessibility = Текст со наслови, содржина и показател, со еден редослед на читање. Секоја слика има опис, а бројките на секој графикон стојат и во табела. За поглавјата на друг јазик тоа е кажано.
