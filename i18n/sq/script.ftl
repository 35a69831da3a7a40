### Alfabeti tjetër i një gjuhe që shkruhet me dy.

## Si quhet kalimi te një alfabet: `script-` dhe kodi i tij sipas ISO 15924

script-cyrl = Cirilike
script-latn = Latine
