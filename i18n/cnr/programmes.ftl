### Sve obuke zajedno.

programme-totals = Sve obuke zajedno
programme-totals-about = Šta izvještavaju program i njegove obuke, sabrano koliko se smije sabrati.
