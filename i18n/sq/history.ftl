### Sa ishin shifrat më parë.

figure-history = Vlera të mëparshme
data-history = Vlerat e mëparshme të shifrave
data-about-history = Sa ishin shifrat më parë, me burimin e çdo vlere. Vlerat e tanishme janë te shifrat.
