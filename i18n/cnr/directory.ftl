### Imenik kontakata: kome čitaoci mogu da se obrate, po mjestima.

directory-title = Imenik kontakata
directory-lead = Kancelarije i organizacije kojima možete da se obratite, po mjestima: ko pruža uslugu i koga pitati za neku potrebu.
directory-for = Obratite se za
directory-offices = Kancelarije
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
data-about-contacts = Kome se obratiti: organizacije s mjestom, kancelarijama i tekstovima koji ih navode.
