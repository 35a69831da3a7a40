### The map in front of a guide's index: for those who do not see it, and what its discs mean

guide-map-title = Harta e vendeve në këtë udhërrëfyes; treguesi i rendit me kapitujt e tyre
guide-map-about = Çdo rreth është një vend; sa më i madh të jetë, aq më shumë kapituj flasin për të.
