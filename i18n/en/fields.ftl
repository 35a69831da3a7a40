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
field-signed = Signed on
field-valid-from = Valid from
field-valid-until = Valid until
field-accessed = Accessed on
field-year-inferred = { "* The source does not state the year; it was inferred." }
field-inferred = inferred

## Where and who

field-place = Place
field-places = Concerns
field-organisations = Organisations
field-organisation = Organisation
field-people = People
field-members = Members
field-contact = Contact
field-provider = Provider
field-issuer = Issued by
field-addressees = Addressed to
field-audience = For whom

## What

field-name = Name
field-aliases = Also known as
field-summary = Summary
field-number = Number
field-runs = Times held
field-pilots = Pilot municipalities
field-levels = Levels
field-stage = Stage
field-taken-up-by = Taken up by
field-role = Position
field-part-of = Part of
field-parent = Broader
field-iso = ISO code
field-short = Abbreviation
field-admitted = Other wordings
field-description = Description
field-publisher = Publisher
field-url = Website
field-type = Type
field-form = Form
field-status = Status
field-level = Level
field-polarity = Experience
field-urgency = Urgency
field-validity = Validity
field-topics = Topics
field-targets = Target groups
field-objectives = Objectives
field-tasks = Tasks
field-outcomes = Outcomes
field-curriculum = Curriculum
field-sessions = Sessions
field-methods = Methods
field-transferability = Transferability
field-language = Language
field-definition = Definition
field-formality = Formality

## Figures and sources

field-figures = Figures
field-note = Note
field-sources = Sources
field-source = Source
field-rights = Rights
field-license = Licence
field-code = Short name

## Roles of organisations

role-funding = Funded by
role-accountable = Accountable
role-extending = Administered by
role-implementing = Implemented by
role-organizing = Organised by
role-hosting = Hosted by
role-participating = Participating
role-coordinating = Coordinated by
role-partner = In partnership with
role-supporting = Supported by
role-speaking = Speaking
role-owner = Responsible
role-party = Agreed by
role-engaging = Engaged by

## Roles of people

person-speaking = Speaking
person-participating = Participating
person-representing = Representation
person-expert = Expertise
person-author = Written by
person-contact = For contact
person-chairing = Chairing
person-organizing = Organising
