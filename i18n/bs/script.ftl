### Drugo pismo jezika koji se piše sa dva.

## Kako se zove prelazak na pismo: `script-` i oznaka pisma po ISO 15924

script-cyrl = Ćirilica
script-latn = Latinica
