### Prakse koje čitaoci biraju za poređenje.

choice-title = Uporedite prakse po svom izboru
choice-lead = Dvije do četiri prakse jedna pored druge: šta kažu o iskustvu, fazi, mjestu i drugom.
choice-few = Odaberite dvije do četiri prakse.
choice-full = Odabrane su četiri. Da biste uporedili drugu, uklonite jednu.
choice-topics = Upoređene po temama
