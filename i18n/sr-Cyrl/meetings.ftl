### Нумерисани састанци група.

meeting-ordinal = бр. { $number }
meetings-of = Састанци групе:
