### What figures were before.

figure-history = Earlier values
data-history = What figures were before
data-about-history = What figures were on earlier days, with the source of each value. The present values are among the figures.
