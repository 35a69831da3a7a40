### Labels of facts: what stands before the colon.

## When

field-date = Date
field-start = Begins
field-end = Ends
field-period = Period
field-as-of = As of
field-duration = Duration
field-due = Deadline
field-published = Published on
field-updated = Updated on
field-reviewed = Checked on
field-adopted = Adopted on
field-signed = Signed on
field-valid-from = Valid from
field-valid-until = Valid until
field-review = Due for revision
field-accessed = Accessed on
field-year-inferred = { "* The source does not state the year; it was inferred." }

## Where and who

field-place = Place
field-places = Places
field-venue = Venue
field-country = Country
field-countries = Countries
field-municipality = Municipality
field-municipalities = Municipalities
field-orgs = Organisations
field-organizer = Organiser
field-people = People
field-participants = Participants
field-speakers = Speakers
field-members = Members
field-contact = Contact
field-provider = Provider
field-issuer = Issued by
field-addressees = Addressed to
field-parties = Parties
field-author = Author
field-translator = Translator
field-audience = For whom
field-address = Address
field-phone = Telephone
field-email = E-mail
field-website = Website
field-hours = Opening hours

## What

field-title = Title
field-name = Name
field-names = Also known as
field-aliases = Former addresses
field-summary = Summary
field-type = Type
field-form = Form
field-status = Status
field-level = Level
field-polarity = Experience
field-urgency = Urgency
field-validity = Validity
field-project = Project
field-projects = Projects
field-programme = Programme
field-series = Series
field-topics = Topics
field-targets = Target groups
field-migration-types = Types of migration
field-purpose = Purpose
field-objectives = Objectives
field-tasks = Tasks
field-mandate = Mandate
field-outcomes = Outcomes
field-next-steps = Next steps
field-curriculum = Curriculum
field-sessions = Sessions
field-methods = Methods
field-findings = Findings
field-steps = Steps
field-conditions = Conditions
field-transferability = Transferability
field-legal-context = Legal context
field-maturity = Maturity
field-response = Response
field-response-date = Answered on
field-funding = Funding
field-budget = Budget
field-costs = Costs
field-markers = Cross-cutting aspects
field-markers-note = Aspects that run through all activities
field-language = Language
field-document-language = Language of the document
field-version = Version
field-definition = Definition
field-abbreviation = Abbreviation
field-wordings = Other wordings
field-formality = Formality

## Figures and sources

field-figures = Figures
field-figure = Figure
field-value = Value
field-unit = Unit
field-note = Note
field-total = Total
field-baseline = Baseline
field-target-value = Target
field-sources = Sources
field-source = Source
field-rights = Rights
field-license = Licence
field-quote = Quotation
field-translation = Translation
field-reason = Reason
field-attachments = Attachments
field-code = Official code

## Roles of organisations

role-funding = Funded by
role-accountable = Accountable
role-extending = Administered by
role-implementing = Implemented by
role-organizing = Organised by
role-hosting = Hosted by
role-participating = Participating
role-coordinating = Coordinated by
role-partner = Partner
role-supporting = Supported by
role-speaking = Speaking
role-owner = Responsible
role-provider = Provided by
role-author = Written by
role-publisher = Published by
role-member = Member
role-engaging = Engaged by
role-signing = Signed by
role-issuing = Issued by
role-addressed = Addressed to
role-mentioned = Mentioned

## Roles of people

person-speaker = Speaker
person-participant = Participant
person-moderator = Moderator
person-trainer = Trainer
person-expert = Expert
person-author = Author
person-translator = Translator
person-editor = Editor
person-contact = Contact person
person-chair = Chair
person-member = Member
person-mayor = Mayor
person-secretary = Secretary
person-representative = Representative
person-official = Official
