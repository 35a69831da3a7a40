### Vodiči za štampu i za ponijeti.

guides-title = Vodiči za štampu i za ponijeti
guide-edition = { $number }. izdanje
guide-part = { $number }. dio
guide-contents = Sadržaj
guide-foreword = Predgovor
guide-languages = Jezici
guide-book = Ponesite kao e-knjigu (EPUB)
guide-pdf = Preuzmite za štampu (PDF)
guide-page = Čitajte i štampajte
guide-on-page = str.
guide-index = Registar
guide-see = Vidite i
guide-web = Na internetu
guide-colophon = O ovom izdanju
guide-taken-from = Najnovije izdanje
guide-publisher = Izdaje
guide-landmarks = Mjesta u ovoj knjizi
guide-accessibility = Tekst s naslovima, sadržajem i registrom, s jednim redoslijedom čitanja. Svaka slika ima opis, a brojke svakog grafikona stoje i u tabeli. Za poglavlja na drugom jeziku to je rečeno.
