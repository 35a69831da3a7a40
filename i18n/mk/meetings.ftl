### Нумерирани состаноци на групи.

meeting-ordinal = бр. { $number }
meetings-of = Состаноци на групата:
