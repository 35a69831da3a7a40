### Adresari i kontakteve: kujt mund t’i drejtohen lexuesit, sipas vendeve.

directory-title = Adresari i kontakteve
directory-lead = Zyra dhe organizata të cilave mund t’u drejtoheni, sipas vendeve: kush e ofron një shërbim dhe kë të pyesni për një nevojë.
directory-for = Drejtohuni këtu për
directory-offices = Zyrat
directory-phone = Telefoni
directory-email = E-posta
directory-address = Adresa
directory-hours = Orari
directory-whole = Të gjitha kontaktet, sipas vendeve
directory-count =
    { $count ->
        [one] { $number } kontakt
       *[other] { $number } kontakte
    }
data-about-contacts = Kujt t’i drejtoheni: organizata me vendin, zyrat dhe tekstet që i përmendin.
