### All runs together.

programme-totals = All runs together
programme-totals-about = What the programme and its trainings report, added up as far as it may be added.
