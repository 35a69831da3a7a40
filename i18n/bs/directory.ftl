### Imenik kontakata: kome se čitaoci mogu obratiti, po mjestima.

directory-title = Imenik kontakata
directory-lead = Uredi i organizacije kojima se možete obratiti, po mjestima: ko pruža uslugu i koga pitati za neku potrebu.
directory-for = Obratite se za
directory-offices = Uredi
directory-phone = Telefon
directory-email = E-pošta
directory-address = Adresa
directory-hours = Radno vrijeme
directory-whole = Svi kontakti, po mjestima
directory-count =
    { $count ->
        [one] { $number } kontakt
        [few] { $number } kontakta
       *[other] { $number } kontakata
    }
data-about-contacts = Kome se obratiti: organizacije s mjestom, uredima i tekstovima koji ih navode.
