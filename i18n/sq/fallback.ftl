### Artikuj që shfaqen në një gjuhë tjetër nga ajo e faqes

# Njoftimi mbi një artikull të tillë; $wanted dhe $shown janë si më poshtë: “në anglisht”
fallback-notice = Ky artikull ende nuk është i disponueshëm { $wanted }. Po e lexoni { $shown }.

# Titulli i faqes
fallback-title = { $title } ({ $language })

## Në një gjuhë, si në fjalinë e mësipërme

in-language-mk = në maqedonisht
in-language-sr-Cyrl = në serbisht, me shkronja cirilike
in-language-sr-Latn = në serbisht, me shkronja latine
in-language-cnr = në malazezisht
in-language-bs = në boshnjakisht
in-language-hr = në kroatisht
in-language-sq = në shqip
in-language-en = në anglisht
in-language-de = në gjermanisht
in-language-rom = në romisht
in-language-tr = në turqisht

# Çdo gjuhë tjetër, me emrin e saj
in-other-language = në gjuhën { $language }

## E njëjta, pranë shkrimit tjetër të gjuhës

in-script-sr-Cyrl = në serbisht, me shkronja cirilike
in-script-sr-Latn = në serbisht, me shkronja latine
