### The kinds of articles: one, several, what they are, none yet.
kind-event = Event
kinds-event = Events
about-event = Conferences, workshops, trainings and meetings, and what came of them.
none-event = There are no events yet.
kind-programme = Training programme
kinds-programme = Training programmes
about-programme = Trainings that are held several times: what is taught and for whom.
none-programme = There are no training programmes yet.
kind-lesson = Lesson learned
kinds-lesson = Lessons learned
about-lesson = What municipalities learned from what happened to them.
none-lesson = There are no lessons learned yet.
kind-practice = Practice
kinds-practice = Practices
about-practice = What municipalities do, how they do it and how it turned out.
none-practice = There are no practices yet.
kind-recommendation = Recommendation
kinds-recommendation = Recommendations
about-recommendation = What was recommended, by whom and to whom, and what the answer was.
none-recommendation = There are no recommendations yet.
kind-project = Project
kinds-project = Projects
about-project = Projects of the municipalities and their associations, with partners, funding and results.
none-project = There are no projects yet.
kind-plan = Plan
kinds-plan = Plans
about-plan = Local action plans and other plans: which are in force and which are due for revision.
none-plan = There are no plans yet.
kind-document = Document
kinds-document = Documents
about-document = Memoranda, strategies, roadmaps, guides and research.
none-document = There are no documents yet.
kind-assessment = Assessment
kinds-assessment = Assessments
about-assessment = What the situation is: who examined it, how and with what findings.
none-assessment = There are no assessments yet.
kind-service = Service
kinds-service = Services
about-service = Services for residents and newcomers: where they are, for whom and who provides them.
none-service = There are no services yet.
kind-group = Group
kinds-group = Groups
about-group = Working groups, councils and mechanisms: their task, mandate and members.
none-group = There are no groups yet.
kind-need = Need
kinds-need = Needs and offers
about-need = What municipalities need, where they lack capacity and what they can offer one another.
none-need = There are no needs and offers yet.
kind-notice = Notice
kinds-notice = Notices
about-notice = Short, dated news for municipalities: what to know now and until when it holds.
none-notice = There are no notices yet.
kind-page = Page
kinds-page = Pages
about-page = Texts about the site itself.
none-page = There are no pages yet.

## What articles speak of, defined once

registry-organisations = Organisations
registry-people = People
registry-places = Places
registry-topics = Topics
registry-target-groups = Target groups
registry-terms = Glossary
registry-sources = Sources

## One of them

entry-organisations = Organisation
entry-people = Person
entry-places = Place
entry-topics = Topic
entry-target-groups = Target group
entry-terms = Term
entry-sources = Source
