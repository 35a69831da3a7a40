### Guides to print and to take along.

guides-title = Guides to print and take along
guide-edition = Edition { $number }
guide-part = Part { $number }
guide-contents = Contents
guide-foreword = Foreword
guide-languages = Languages
guide-book = Take along as an e-book (EPUB)
guide-pdf = Download for printing (PDF)
guide-page = Read and print
guide-on-page = p.
guide-index = Index
guide-see = See also
guide-web = On the web
guide-colophon = About this edition
guide-taken-from = The newest edition
guide-publisher = Published by
guide-landmarks = Places in this book
guide-accessibility = Text with headings, a list of contents and an index, in one reading order. Every picture has a description, and every chart has its numbers in a table. Chapters in another language say so.
