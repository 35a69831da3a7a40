### Текстови што се прикажани на друг јазик, а не на јазикот на страницата

# Известувањето над таков текст; $wanted и $shown се како подолу: „на англиски“
fallback-notice = Овој текст сè уште не е достапен { $wanted }. Го читате { $shown }.

# Насловот на страницата
fallback-title = { $title } ({ $language })

## На некој јазик, како во реченицата погоре

in-language-mk = на македонски
in-language-sr-Cyrl = на српски, на кирилица
in-language-sr-Latn = на српски, на латиница
in-language-cnr = на црногорски
in-language-bs = на босански
in-language-hr = на хрватски
in-language-sq = на албански
in-language-en = на англиски
in-language-de = на германски
in-language-rom = на ромски
in-language-tr = на турски

# Кој било друг јазик, со неговото име
in-other-language = на јазикот { $language }

## Исто, покрај другото писмо на јазикот

in-script-sr-Cyrl = на српски, на кирилица
in-script-sr-Latn = на српски, на латиница
