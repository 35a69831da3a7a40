### Results: charts, sums, what projects have achieved.

## Charts and the tables beside them

chart-plot-bar = Bar chart
chart-plot-grouped = Grouped bar chart
chart-plot-line = Line chart
chart-plot-timeline = Timeline
chart-plot-share = Parts of a whole
chart-table = The same as a table
chart-what = What
chart-value = Number
chart-part = Share
chart-time = When

## Why a figure is not added to others

sum-refused-no-number = “{ $figure }” is not added: the source gives no number.
sum-refused-ambiguous = “{ $figure }” is not added: the source can be read in more than one way.
sum-refused-not-additive = “{ $figure }” is not added: the same could be counted twice.
sum-refused-contained = “{ $figure }” is not added: it is already part of “{ $other }”.
sum-refused-twice = “{ $figure }” is not added: it is in the sum already.
sum-refused-share = “{ $figure }” is not added: shares cannot be added.
sum-refused-per = “{ $figure }” is not added: it is an amount for each of several.
sum-refused-unit = “{ $figure }” is not added: it counts something else than “{ $other }”.
sum-refused-other-day = “{ $figure }” is not added: it is the state on another day than “{ $other }”.
sum-refused-overlap = “{ $figure }” is not added: its period overlaps with that of “{ $other }”.
