### The other script of a language that is written in two.

## What the switch to a script is called: `script-` and the script's code in ISO 15924

script-cyrl = Cyrillic
script-latn = Latin
