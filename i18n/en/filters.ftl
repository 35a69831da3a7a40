### Lists that readers narrow, compare, and look at by time.

## By what a list is narrowed; the page of one answer; ways to other pages

filters-title = Narrow the list
filters-page = { $kind } ({ $filter }: { $answer })
filters-whole = The whole list, with all filters
filters-elsewhere = Narrow the list
filters-failed = The list could not be loaded. The links still lead to each part of it.
filters-shown = { $count ->
    [one] { $count } article matches
   *[other] { $count } articles match
}

## What the day of today says of dates

filters-upcoming = Upcoming
filters-past = Past
filters-expired = no longer valid
filters-overdue = the deadline has passed
filters-undated = Year not stated
filters-meetings = Meetings
filters-meeting = no. { $number } ({ $date })
filters-age = { $count ->
    [one] { $count } year ago
   *[other] { $count } years ago
}

## Practices side by side

compare-way = Compare side by side
compare-title = Practices compared: { $topic }
compare-question = Practice
compare-nothing = not stated
compare-list = All practices on this topic

## Needs by place and topic

needs-title = Needs by place and topic
needs-about = Which municipality needs or offers what, and whom to turn to there.
needs-nowhere = No place stated
needs-place = Place
needs-cell = { $count }: { $place }, { $topic }
needs-contact = Contact
