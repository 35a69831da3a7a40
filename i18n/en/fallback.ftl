### Articles that are shown in another language than the page

# The notice above such an article; $wanted and $shown are written as below, “in English”
fallback-notice = This article is not available { $wanted } yet. You are reading it { $shown }.

# The page’s title
fallback-title = { $title } ({ $language })

## In a language, as in the sentence above

in-language-mk = in Macedonian
in-language-sr-Cyrl = in Serbian, Cyrillic script
in-language-sr-Latn = in Serbian, Latin script
in-language-cnr = in Montenegrin
in-language-bs = in Bosnian
in-language-hr = in Croatian
in-language-sq = in Albanian
in-language-en = in English
in-language-de = in German
in-language-rom = in Romani
in-language-tr = in Turkish

# Any other language, by its own name
in-other-language = in { $language }

## The same beside the other script of the language

in-script-sr-Cyrl = in Serbian, Cyrillic script
in-script-sr-Latn = in Serbian, Latin script
