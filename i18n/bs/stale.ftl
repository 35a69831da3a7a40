# What a reader is told of a translation that is older than its original; $language is the name of a language.

translation-newer = Pročitajte izvornik kakav je sada: { $language }
