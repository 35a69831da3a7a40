### Mbledhje të numëruara të grupeve.

meeting-ordinal = nr. { $number }
meetings-of = Mbledhjet e grupit:
