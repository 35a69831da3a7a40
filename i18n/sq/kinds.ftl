### The kinds of articles: one, several, what they are, none yet.
kind-event = Ngjarje
kinds-event = Ngjarje
about-event = Konferenca, punëtori, trajnime e takime dhe çfarë doli prej tyre.
none-event = Ende nuk ka ngjarje.
kind-programme = Program trajnimi
kinds-programme = Programe trajnimi
about-programme = Trajnime që mbahen disa herë: çfarë mësohet dhe për kë janë.
none-programme = Ende nuk ka programe trajnimi.
kind-lesson = Mësim i nxjerrë
kinds-lesson = Mësime të nxjerra
about-lesson = Çfarë mësuan komunat nga ajo që u ndodhi.
none-lesson = Ende nuk ka mësime të nxjerra.
kind-practice = Praktikë
kinds-practice = Praktika
about-practice = Çfarë bëjnë komunat, si e bëjnë dhe me çfarë rezultati.
none-practice = Ende nuk ka praktika.
kind-recommendation = Rekomandim
kinds-recommendation = Rekomandime
about-recommendation = Çfarë u rekomandua, nga kush dhe për kë, dhe cila ishte përgjigjja.
none-recommendation = Ende nuk ka rekomandime.
kind-project = Projekt
kinds-project = Projekte
about-project = Projekte të komunave dhe të shoqatave të tyre, me partnerët, financimin dhe rezultatet.
none-project = Ende nuk ka projekte.
kind-plan = Plan
kinds-plan = Plane
about-plan = Plane lokale të veprimit dhe plane të tjera: cilat janë në fuqi dhe cilat duhet të rishikohen.
none-plan = Ende nuk ka plane.
kind-document = Dokument
kinds-document = Dokumente
about-document = Memorandume, strategji, udhërrëfyes, udhëzues dhe hulumtime.
none-document = Ende nuk ka dokumente.
kind-assessment = Vlerësim
kinds-assessment = Vlerësime
about-assessment = Si është gjendja: kush e shqyrtoi, si dhe me çfarë gjetjesh.
none-assessment = Ende nuk ka vlerësime.
kind-service = Shërbim
kinds-service = Shërbime
about-service = Shërbime për banorët dhe të ardhurit: ku janë, për kë janë dhe kush i ofron.
none-service = Ende nuk ka shërbime.
kind-group = Grup
kinds-group = Grupe
about-group = Grupe pune, këshilla e mekanizma: detyra, mandati dhe anëtarët e tyre.
none-group = Ende nuk ka grupe.
kind-need = Nevojë
kinds-need = Nevoja dhe oferta
about-need = Çfarë u duhet komunave, ku u mungojnë kapacitetet dhe çfarë mund t’i ofrojnë njëra-tjetrës.
none-need = Ende nuk ka nevoja e oferta.
kind-notice = Njoftim
kinds-notice = Njoftime
about-notice = Lajme të shkurtra me datë për komunat: çfarë duhet ditur tani dhe deri kur vlen.
none-notice = Ende nuk ka njoftime.
kind-page = Faqe
kinds-page = Faqe
about-page = Tekste për vetë faqen.
none-page = Ende nuk ka faqe.

## What articles speak of, defined once

registry-organisations = Organizata
registry-people = Njerëz
registry-places = Vende
registry-topics = Tema
registry-target-groups = Grupe të synuara
registry-terms = Fjalorth
registry-sources = Burime

## One of them

entry-organisations = Organizatë
entry-people = Person
entry-places = Vend
entry-topics = Temë
entry-target-groups = Grup i synuar
entry-terms = Term
entry-sources = Burim
