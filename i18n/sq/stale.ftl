# What a reader is told of a translation that is older than its original; $language is the name of a language.

translation-newer = Lexoni origjinalin siç është tani: { $language }
