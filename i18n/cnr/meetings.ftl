### Numerisani sastanci grupa.

meeting-ordinal = br. { $number }
meetings-of = Sastanci grupe:
