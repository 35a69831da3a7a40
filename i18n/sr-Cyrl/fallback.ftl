### Текстови који су приказани на другом језику, а не на језику странице

# Обавештење изнад таквог текста; $wanted и $shown су као доле: „на енглеском“
fallback-notice = Овај текст још није доступан { $wanted }. Читате га { $shown }.

# Наслов странице
fallback-title = { $title } ({ $language })

## На неком језику, као у реченици горе

in-language-mk = на македонском
in-language-sr-Cyrl = на српском
in-language-sr-Latn = на српском
in-language-cnr = на црногорском
in-language-bs = на босанском
in-language-hr = на хрватском
in-language-sq = на албанском
in-language-en = на енглеском
in-language-de = на немачком
in-language-rom = на ромском
in-language-tr = на турском

# Било који други језик, под својим именом
in-other-language = на језику { $language }

## Исто, уз друго писмо истог језика

in-script-sr-Cyrl = на српском, ћирилицом
in-script-sr-Latn = на српском, латиницом
