kinds-lesson = Lekcije pisane rukom
