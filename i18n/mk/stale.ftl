# What a reader is told of a translation that is older than its original; $language is the name of a language.

translation-newer = Прочитајте го изворникот каков што е сега: { $language }
