### Parts of practices, after the template of the European Website on Integration.

section-challenge = Challenge and goals
section-how-it-works = How it works
section-results = Results
section-evaluation = Evaluation
section-who-benefits = Who benefits
section-funding = Funding and resources
stage-regular = part of a regular service
