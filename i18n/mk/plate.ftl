### The map in front of a guide's index: for those who do not see it, and what its discs mean

guide-map-title = Карта на местата во овој водич; показателот ги наведува со нивните поглавја
guide-map-about = Секој круг е едно место; колку е поголем, толку повеќе поглавја се за него.
