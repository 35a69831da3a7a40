### The directory of contacts: whom readers can turn to, by place.

directory-title = Contact directory
directory-lead = Offices and organisations that people can turn to, by place: who provides a service, and whom to ask about a need.
directory-for = Turn here for
directory-offices = Offices
directory-phone = Telephone
directory-email = E-mail
directory-address = Address
directory-hours = Hours
directory-whole = All contacts, by place
directory-count =
    { $count ->
        [one] { $number } contact
       *[other] { $number } contacts
    }
data-about-contacts = Whom to turn to: organisations with their place, their offices and the articles that name them.
