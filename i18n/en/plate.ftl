### The map in front of a guide's index: for those who do not see it, and what its discs mean

guide-map-title = Map of the places in this guide; the index names them with their chapters
guide-map-about = Each disc is a place; the larger it is, the more chapters are about it.
