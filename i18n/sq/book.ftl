### Udhërrëfyes për t’u shtypur dhe për t’u marrë me vete.

guides-title = Udhërrëfyes për t’u shtypur dhe për t’u marrë me vete
guide-edition = Botimi { $number }
guide-part = Pjesa { $number }
guide-contents = Përmbajtja
guide-foreword = Parathënie
guide-languages = Gjuhët
guide-book = Merreni me vete si libër elektronik (EPUB)
guide-pdf = Shkarkojeni për shtyp (PDF)
guide-page = Lexoni dhe shtypni
guide-on-page = f.
guide-index = Treguesi
guide-see = Shihni edhe
guide-web = Në internet
guide-colophon = Për këtë botim
guide-taken-from = Botimi më i ri
guide-publisher = Botues
guide-landmarks = Vende në këtë libër
guide-accessibility = Tekst me tituj, përmbajtje dhe tregues, me një rend leximi. Çdo figurë ka përshkrim dhe numrat e çdo grafiku gjenden edhe në një tabelë. Kapitujt në një gjuhë tjetër e tregojnë këtë.
