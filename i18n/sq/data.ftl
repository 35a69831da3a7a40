### Calendars and open data: what programs can take from the site.

## Calendars

calendar-add = Shtojeni në kalendar
calendar-subscribe = Kalendar për abonim

## Open data

data-title = Të dhëna të hapura
data-lead = Gjithçka që faqet e këtij sajti e japin si fakt, në skedarë për fletëllogaritje dhe për programe. Bëhen nga të njëjtat tekste si faqet, sa herë që bëhet sajti.
data-articles = Tekste dhe shifra
data-registers = Vende, organizata, tema, burime
data-projects = Projekte
data-descriptions = Përshkrime të të gjithë skedarëve
data-places = Vendet në hartë
data-activities = Projektet si të dhëna për ndihmën zhvillimore
data-catalog = Katalogu i të dhënave
data-package = Tabelat dhe kolonat e tyre
data-article = Ky tekst si të dhëna
data-about-figures = Çdo numër me njësinë, periudhën dhe burimin, dhe nëse mund të mblidhet me të tjerë.
data-about-places = Vende me emra në çdo gjuhë, dhe me koordinata aty ku dihen.
data-about-activities = Projekte me partnerë, data dhe rezultate, në formatin e Iniciativës Ndërkombëtare për Transparencën e Ndihmës (IATI).
data-about-catalog = Për portalet e të dhënave të hapura.
data-about-package = Për programe që lexojnë tabela: lloji i çdo kolone dhe çelësi i çdo tabele.
data-licence-title = Licenca
data-licence = Përveç kur një tekst thotë ndryshe, të dhënat mund të përdoren sipas licencës { $licence }. Përmendni këtë sajt dhe thoni çfarë keni ndryshuar.
data-follow = Të reja dhe data
data-about-feeds = Një burim njoftimesh (feed) sjell tekstet më të reja të sajtit, të një lloji, teme, vendi ose projekti; secila prej faqeve të tyre të çon te burimi i vet. Dita është ajo e ndryshimit të fundit ose e botimit, përndryshe dita për të cilën flet teksti, përndryshe ajo e ngjarjes nga e cila doli. Një tekst që s’ka asnjërën prej tyre nuk gjendet në asnjë burim.
data-about-calendars = Një kalendar përmban ngjarjet, ditët e të cilave janë të sigurta; ka një për çdo gjuhë, temë, vend dhe ngjarje.
data-mind-title = Çfarë duhet pasur parasysh
data-mind-id = Një tekst ka të njëjtin id në çdo gjuhë, për shembull “{ $name }”; tabelat kanë një rresht për çdo version gjuhësor. Skedari i një teksti të vetëm lidhet në fund të faqes së tij.
data-mind-dates = Datat shkruhen sipas ISO 8601. Disa dihen vetëm deri te muaji ose viti; “--04-03” është një ditë e një viti të panjohur. Një datë që është nxjerrë si përfundim e nuk është thënë, shënohet si e nxjerrë (inferred).
data-mind-figures = Mos mblidhni shifra që nuk janë për mbledhje ose që janë pjesë e një shifre tjetër, dhe kini parasysh cilësorin: “about” (rreth), “at-least” (të paktën) dhe “ambiguous” (e dykuptimtë) janë pjesë e numrit.
data-mind-activities = Ndër të dhënat për ndihmën zhvillimore janë vetëm projektet me datë të sigurt dhe me financues ose zbatues. Një projekt që ka filluar dhe për të cilin nuk thuhet asgjë tjetër, quhet se është në zbatim.
data-mind-csv = Tabelat ndahen me presje dhe janë të koduara në UTF-8; disa vlera në një qelizë ndahen me pikëpresje. Në Excel hapini me Data → From Text/CSV. Një tekst që fillon si formulë ka një apostrof përpara.
data-mind-pages = Çdo faqe e thotë edhe vetë se për çfarë bën fjalë, si JSON-LD me fjalët e schema.org.
data-mind-stable = Emrat e skedarëve dhe të kolonave mbeten siç janë; mund të shtohen të rinj.

## Bulletin

bulletin-title = { $site }: të reja që nga { $date }
bulletin-none = Nuk ka asgjë të re.
bulletin-more = Gjithçka tjetër gjendet në sajt:
