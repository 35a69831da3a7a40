### The map in front of a guide's index: for those who do not see it, and what its discs mean

guide-map-title = Karta mjesta u ovom vodiču; registar ih navodi s njihovim poglavljima
guide-map-about = Svaki krug je jedno mjesto; što je veći, to je više poglavlja o njemu.
