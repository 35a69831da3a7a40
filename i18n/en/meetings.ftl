### Numbered meetings of groups.

meeting-ordinal = no. { $number }
meetings-of = Meetings of the group:
