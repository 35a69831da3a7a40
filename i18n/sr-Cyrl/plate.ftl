### The map in front of a guide's index: for those who do not see it, and what its discs mean

guide-map-title = Карта места у овом водичу; регистар их наводи с њиховим поглављима
guide-map-about = Сваки круг је једно место; што је већи, то је више поглавља о њему.
