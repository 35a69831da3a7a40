### Pjesët e praktikave, sipas modelit të Faqes evropiane për integrimin.

section-challenge = Sfida dhe synimet
section-how-it-works = Si funksionon
section-results = Rezultatet
section-evaluation = Vlerësimi
section-who-benefits = Kush përfiton
section-funding = Financimi dhe burimet
stage-regular = pjesë e një shërbimi të rregullt
