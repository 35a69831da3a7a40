### Praktika që lexuesit i zgjedhin për krahasim.

choice-title = Krahasoni praktika sipas zgjedhjes suaj
choice-lead = Dy deri në katër praktika krah për krah: çfarë thonë për përvojën, fazën, vendin e të tjera.
choice-few = Zgjidhni dy deri në katër praktika.
choice-full = Janë zgjedhur katër. Për të krahasuar një tjetër, hiqni një.
choice-topics = Të krahasuara sipas temave
