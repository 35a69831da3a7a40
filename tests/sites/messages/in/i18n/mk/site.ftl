nav-home = Дома
slogan = Заедно, { $year }
