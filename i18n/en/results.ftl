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

figure-awaited = not reported yet
sum-partly = { $total }; not added: { $others }
sum-none = not added: { $others }

## The results of a project

results-of-project = Results
results-indicator = Indicator
results-baseline = Before
results-target = Target
results-actual = Achieved
results-period = Period
results-together = Together
results-no-plan = The sources state no starting values and no targets.
results-measure-output = Outputs: what was done
results-measure-outcome = Outcomes: what changed
results-measure-impact = Impact: what changed for good
results-measure-reach = Reach: who took part or was informed
results-measure-input = Means: what was put in
results-measure-other = Further figures
# The title of a chart: what is measured, in which unit
results-chart = { $measure ->
    [output] Outputs
    [outcome] Outcomes
    [impact] Impact
    [reach] Reach
    [input] Means
   *[other] Further figures
} – { $unit }
results-events = What happened when
results-learned = What came of it
results-downloads = Data to take away
results-funded = This project is financed by { $funders }.
results-disclaimer = Those who publish this text are responsible for what it says; it need not be the view of those who finance the project.
results-why = Why not everything is added

## The overview of all projects

results-title = Results
results-lead = What projects have achieved, added up as far as it may be added. Every number leads to the place where it is told, with its source.
results-totals = Altogether
results-by-country = By country
results-by-topic = By topic
results-by-year = By year
results-by-funder = By funder
results-country = Country
results-topic = Topic
results-year = Year
results-funder = Funder
results-numbers = Results
results-several-countries = several countries
results-no-country = country not stated
results-no-topic = topic not stated
results-no-year = year not stated
results-no-funder = funder not stated
results-in-each = What belongs to several is counted with each of them, so these rows must not be added up.
results-all-figures = All figures as a table
results-projects =
    { $count ->
        [one] { $number } project
       *[other] { $number } projects
    }
results-more =
    { $count ->
        [one] and { $number } more
       *[other] and { $number } more
    }

## Units, in the plural, as names of rows

units-people = People
units-participants = Participants
units-officials = Officials
units-mayors = Mayors
units-speakers = Speakers
units-representatives = Representatives
units-refugees = Refugees
units-migrants = Migrants
units-returnees = Returnees
units-citizens = Citizens
units-households = Households
units-municipalities = Municipalities
units-countries = Countries
units-organisations = Organisations
units-trainings = Trainings
units-sessions = Sessions
units-seminars = Seminars
units-workshops = Workshops
units-meetings = Meetings
units-assessments = Assessments
units-plans = Plans
units-memoranda = Memoranda
units-documents = Documents
units-councils = Councils
units-working-groups = Working groups
units-services = Services
units-practices = Practices
units-days = Days
units-months = Months
units-years = Years
units-percent = Per cent
