### Tekstovi koji su prikazani na drugom jeziku, a ne na jeziku stranice

# Obavještenje iznad takvog teksta; $wanted i $shown su kao dolje: „na engleskom“
fallback-notice = Ovaj tekst još nije dostupan { $wanted }. Čitate ga { $shown }.

# Naslov stranice
fallback-title = { $title } ({ $language })

## Na nekom jeziku, kao u rečenici gore

in-language-mk = na makedonskom
in-language-sr-Cyrl = na srpskom, ćirilicom
in-language-sr-Latn = na srpskom, latinicom
in-language-cnr = na crnogorskom
in-language-bs = na bosanskom
in-language-hr = na hrvatskom
in-language-sq = na albanskom
in-language-en = na engleskom
in-language-de = na njemačkom
in-language-rom = na romskom
in-language-tr = na turskom

# Bilo koji drugi jezik, pod svojim imenom
in-other-language = na jeziku { $language }

## Isto, uz drugo pismo istog jezika

in-script-sr-Cyrl = na srpskom, ćirilicom
in-script-sr-Latn = na srpskom, latinicom
