//! What templates see. This file is the theme author's manual.
//!
//! A template gets four values: `lang` (the tag of the page's language), [`site`](SiteView) (the same on every page of a
//! language), [`page`](PageView) (what every page has) and one named after the template: `article.html` and
//! `kind/event.html` get [`article`](ArticleView), `list.html` [`list`](ListView), `entry.html` and `entry/topics.html`
//! [`entry`](EntryView), `register.html` and `register/terms.html` [`register`](RegisterView), `search.html`
//! [`search`](SearchView), `guide.html` [`guide`](GuideView), `results.html` [`results`](OverviewView), `home.html` [`home`](HomeView), `chooser.html` [`chooser`](ChooserView), `missing.html` [`missing`](MissingView), `redirect.html`
//! [`redirect`](RedirectView). Where the theme has no template of its own for a kind or a registry, the common one serves.
//!
//! An article that is in another language than its page comes with [`fallback`](FallbackView), which other pages do not
//! have. Title, summary and body are in that language; everything else is in the reader's and says so with `lang`.
//!
//! Beside them there are eight functions and three files that are rendered ahead of time:
//!
//! - `t(id="nav-skip")` gives an interface text from `i18n/`, in the page's language; other arguments fill its variables.
//! - `DATETIME(date="2024-02-06")`, `RANGE(start="2024-02-06", end="2024-02-08")`, `NUMBER(number=5200.5)` and
//!   `LIST(items=[…])` write free data as the language does; `form="prose"` is a date as it stands in a sentence.
//! - `figure(id="projects/sori-3#grant")` is the value of a figure in words; `sum(ids=[…])` the total of several, or why
//!   they cannot be added; `chart(kind="bar", title="…", figures=[…])` draws them, with a table. Instead of figures, a chart
//!   takes `labels=[…]` and `values=[…]`, with `unit="people"`; with `columns=[…]` each value is a list. An `id="…"` makes
//!   its anchor.
//! - `card.html` gets [`card`](CardView) and becomes one item of every list that the article stands in.
//! - `site-head.html`, `header.html` and `footer.html` get `site` alone; `site.head`, `site.header` and `site.footer` are
//!   what became of them. `head.html` is what stands in every page's `<head>`, and prints `site.head`.
//! - `language.html` gets [`language`](LanguageView) and becomes one item of `page.languages`, the menu of languages.
//!
//! Everything is ready to print: dates and numbers are written in the reader's language, addresses are complete. Text
//! is escaped by the template engine; fields of the type [`Html`] are printed as they are. A `lang` field is empty
//! unless the text beside it is in another language than the page: then put it into a `lang` attribute.

use std::collections::BTreeMap;

use serde::{Serialize, Serializer};
use tera::Value;

/// HTML: templates print it as it is, also without `| safe`.
#[derive(Clone, Debug, Default)]
pub struct Html(pub String);

impl Serialize for Html {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Value::safe_string(&self.0).serialize(serializer)
    }
}

/// A view that stands on many pages, turned into what templates see once.
#[derive(Clone, Debug)]
pub struct Ready<View>(Value, std::marker::PhantomData<View>);

impl<View: Serialize> From<&View> for Ready<View> {
    fn from(view: &View) -> Ready<View> {
        Ready(Value::from_serializable(view), std::marker::PhantomData)
    }
}

impl<View> Serialize for Ready<View> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

/// A text that leads somewhere.
#[derive(Clone, Debug, Default, Serialize)]
pub struct LinkView {
    pub text: String,
    /// Empty if there is no page to go to.
    pub url: String,
    /// The language of text and page, if it is not that of this page.
    pub lang: String,
}

/// A link to what may be in another language, which is named beside it.
#[derive(Clone, Debug, Default, Serialize)]
pub struct SpokenLinkView {
    pub text: String,
    pub url: String,
    /// The language of text and page, if it is not that of this page.
    pub lang: String,
    /// The same in words: *in English*.
    pub language: String,
}

/// `site`: what is the same on every page of one language.
#[derive(Clone, Debug, Default, Serialize)]
pub struct SiteView {
    pub title: String,
    pub description: String,
    /// BCP 47 tag of the language, and `ltr` or `rtl`.
    pub lang: String,
    pub dir: String,
    /// The home page in this language.
    pub home: String,
    /// Every language of the site, in its own name, leading to its home page.
    pub languages: Vec<LanguageView>,
    /// The kinds of article that this language has, each leading to its list.
    pub kinds: Vec<LinkView>,
    /// The registries that this language has: topics, places, organisations …
    pub registers: Vec<LinkView>,
    /// Articles of the kind *page* that ask for a place in the menu, in that order.
    pub pages: Vec<SpokenLinkView>,
    pub license: LinkView,
    /// The publishing organisation, if the configuration names one.
    pub publisher: Option<LinkView>,
    pub contact: Option<String>,
    /// The picture beside a shared link.
    pub poster: PosterView,
    /// The color of the site's mark, as `#14504c`.
    pub color: String,
    /// The mark for home screens, and for browsers that cannot show `assets/icon.svg`.
    pub touch_icon: String,
    pub png_icon: String,
    /// The page that describes the files for programs; empty if there are none.
    pub data: String,
    /// The page that adds up what projects have achieved; empty if there is nothing to add.
    pub results: String,
    /// The page that says whom to turn to; empty if there is nobody.
    pub directory: String,
    /// What there is to print or to take along.
    pub guides: Vec<GuideLinkView>,
    /// `manifest.webmanifest` of this language.
    pub manifest: String,
    /// What a page may load and do: the content of its `Content-Security-Policy`.
    pub policy: Html,
    /// The page that lists what was found, for the `action` of a form; empty if the site cannot be searched.
    pub search: String,
    /// Where the files of the search index stand.
    pub index: String,
    /// Address of each file of `assets/` by its name: `site.assets["style.css"]`.
    pub assets: BTreeMap<String, String>,
    /// `site-head.html`, `header.html` and `footer.html`, rendered.
    pub head: Html,
    pub header: Html,
    pub footer: Html,
    /// The configuration's free data.
    pub extra: serde_json::Value,
}

/// The picture that is shown beside a link to the site where people share it.
#[derive(Clone, Debug, Default, Serialize)]
pub struct PosterView {
    /// With protocol and host.
    pub url: String,
    /// In pixels.
    pub width: u32,
    pub height: u32,
    /// What it says.
    pub alt: String,
}

/// One language of the site.
#[derive(Clone, Debug, Default, Serialize)]
pub struct LanguageView {
    /// BCP 47 tag.
    pub lang: String,
    pub dir: String,
    /// Its own name.
    pub label: String,
    /// This page in that language, or the language's home page.
    pub url: String,
    /// Whether it is the language of this page.
    pub current: bool,
    /// Whether this very page exists in that language.
    pub exists: bool,
    /// Where the page stands among those of that language, but in another one: which, and *in English* in the words of
    /// this page; else empty.
    pub shown: String,
    pub shown_in: String,
}

/// `page`: what every page has.
#[derive(Clone, Debug, Default, Serialize)]
pub struct PageView {
    /// For `<title>`: the page's own title and the site's.
    pub title: String,
    /// The page's own title alone.
    pub name: String,
    /// For search engines; may be empty.
    pub description: String,
    /// From the site's root.
    pub url: String,
    /// With protocol and host; empty for a page that answers for other addresses.
    pub canonical: String,
    /// The same page in all languages that really have it, itself included: a `<link rel="alternate">` for each.
    /// Empty if the page stands alone.
    pub alternates: Html,
    /// The items of the menu of languages, in the order of the configuration: what became of `language.html`.
    pub languages: Html,
    /// This page in the other script of its language, if that is written in two: `Latinica`.
    pub scripts: Vec<LinkView>,
    /// From the home page to the parent of this page.
    pub breadcrumbs: Vec<Ready<LinkView>>,
    /// Feeds of what this page lists.
    pub feeds: Vec<FeedLinkView>,
    /// Calendars of what this page lists, or the event that it tells of.
    pub calendars: Vec<FeedLinkView>,
    /// The address of the list that this page belongs to, to mark it in the menu.
    pub section: String,
    pub machines: MachinesView,
}

/// `page.machines`: what machines are told of a page.
#[derive(Clone, Debug, Default, Serialize)]
pub struct MachinesView {
    /// For Open Graph: `website` or `article`.
    pub form: &'static str,
    /// For Open Graph: the language of what the page shows, with a country: `mk_MK`.
    pub locale: String,
    /// What the page is about: JSON-LD in words of schema.org, ready to stand in a `<script>`. May be empty.
    pub data: Html,
    /// Whether search engines should keep away.
    pub noindex: bool,
}

#[derive(Clone, Debug, Default, Serialize)]
pub struct FeedLinkView {
    pub title: String,
    pub url: String,
    /// MIME type.
    pub format: String,
}

/// `article`: one article in one language. The template is `kind/event.html` for an event, and so on; `article.html`
/// where the theme has none for the kind.
#[derive(Clone, Debug, Default, Serialize)]
pub struct ArticleView {
    /// `event`, `lesson` …: for classes and choices; see `kind_label` for readers.
    pub kind: String,
    pub kind_label: String,
    pub title: String,
    /// May be empty.
    pub summary: String,
    pub body: Html,
    /// What the kind asks for, in words: the box of facts.
    pub facts: Vec<FactView>,
    pub figures: Vec<FigureView>,
    /// What a project has achieved; other kinds have none.
    pub results: Option<ResultsView>,
    /// What the runs of a programme come to, one for each unit; other kinds have none.
    pub totals: Vec<TotalView>,
    /// The numbered meetings of a group, on its page and on theirs.
    pub meetings: Vec<MeetingsView>,
    /// Outcomes, objectives, sessions …
    pub points: Vec<PointsView>,
    /// Other articles that this one refers to or that refer to it, by relation.
    pub relations: Vec<RelationView>,
    /// Articles that it shares most topics, places and projects with; the best first, at most four.
    pub related: Vec<Ready<ArticleLinkView>>,
    pub sources: Vec<SourceView>,
    /// The file that takes an event into a calendar; empty for what is no event or has no certain days.
    pub calendar: String,
    /// The article in all its languages as JSON; empty if the site has no data.
    pub data: String,
    /// What is to be said of the text itself.
    pub about: AboutView,
}

/// `article.about`: what is to be said of the text itself.
#[derive(Clone, Debug, Default, Serialize)]
pub struct AboutView {
    pub draft: bool,
    /// The original has changed since.
    pub stale: bool,
    /// Where the original is, if this is a translation.
    pub original: Option<OriginalView>,
    /// The other languages that this article exists in, in their own names.
    pub translations: Vec<LinkView>,
    pub topics: Vec<LinkView>,
    /// Written out; may be empty.
    pub published: String,
    pub updated: String,
    pub reviewed: String,
    /// Where a correction can be suggested: a page, or a letter to the site's contact; may be empty.
    pub suggest_url: String,
    /// If it is another than that of the site.
    pub license: Option<LinkView>,
    /// Whom to ask: the provider of a service, the contact of a need.
    pub contacts: Vec<ContactView>,
    /// Free data of the article.
    pub extra: serde_json::Value,
}

/// An article that is in another language than its page: everything around it is in the reader's.
#[derive(Clone, Debug, Default, Serialize)]
pub struct FallbackView {
    /// The language of title, summary and body.
    pub lang: String,
    /// `rtl` or `ltr`, if it is not that of the page.
    pub dir: String,
    /// That the article is not there in the reader's language, and in which it is.
    pub text: String,
    /// Where it stands in its own languages, each in its own name.
    pub versions: Vec<LinkView>,
}

/// The original of a translation.
#[derive(Clone, Debug, Default, Serialize)]
pub struct OriginalView {
    pub text: String,
    pub url: String,
    pub lang: String,
    /// The name of its language, in the language of the page.
    pub language: String,
}

/// The mark of an organisation.
#[derive(Clone, Debug, Default, Serialize)]
pub struct LogoView {
    /// Its page.
    pub organisation: LinkView,
    pub src: String,
    /// A small copy in WebP; empty if the picture is small enough.
    pub webp: String,
    /// In pixels; 0 if the picture does not say.
    pub width: u32,
    pub height: u32,
    /// What it shows, in words.
    pub alt: String,
    pub alt_lang: String,
}

/// An organisation to turn to.
#[derive(Clone, Debug, Default, Serialize)]
pub struct ContactView {
    pub name: String,
    /// The language of the name, if it is not that of this page.
    pub lang: String,
    /// Its page on this site.
    pub url: String,
    /// Its own site, and what to call that; may be empty.
    pub site_url: String,
    pub site_text: String,
    pub offices: Vec<OfficeView>,
}

/// How an office of an organisation is reached; what is not known is empty.
#[derive(Clone, Debug, Default, Serialize)]
pub struct OfficeView {
    pub name: String,
    /// The language of the name, if it is not that of this page.
    pub lang: String,
    /// As it is written, and as it is dialed: *+389 31 475 000* and `+38931475000`.
    pub phone: String,
    pub dial: String,
    pub email: String,
    pub address: String,
    pub address_lang: String,
    pub hours: String,
    pub hours_lang: String,
    /// The last day on which this is known to hold, in words and as ISO 8601.
    pub valid_until: String,
    pub valid_until_iso: String,
}

/// An article, as other articles name it.
#[derive(Clone, Debug, Default, Serialize)]
pub struct ArticleLinkView {
    pub text: String,
    pub url: String,
    /// The language of the article, if it is not that of this page.
    pub lang: String,
    /// The same in words: *in English*.
    pub language: String,
    pub kind: String,
    pub kind_label: String,
    /// In words; may be empty.
    pub date: String,
    /// May be empty.
    pub summary: String,
}

/// `months`: what happens, month by month.
#[derive(Clone, Debug, Default, Serialize)]
pub struct MonthsView {
    pub title: String,
    /// That these are to come; empty on the page of a year.
    pub heading: String,
    /// That nothing is to come; may be empty.
    pub none: String,
    /// The year that is shown; empty where it is what is coming up.
    pub year: String,
    /// The pages of all years, the latest first.
    pub years: Vec<LinkView>,
    /// From Monday to Sunday.
    pub weekdays: Vec<WeekdayView>,
    /// Those in which anything happens.
    pub months: Vec<MonthView>,
    /// What has no month.
    pub some_day: Vec<HappeningView>,
    /// The list of all events.
    pub list: LinkView,
}

#[derive(Clone, Debug, Default, Serialize)]
pub struct WeekdayView {
    pub short: String,
    pub name: String,
}

/// A month and what happens in it.
#[derive(Clone, Debug, Default, Serialize)]
pub struct MonthView {
    /// For anchors.
    pub id: String,
    pub name: String,
    /// Seven days each, those of other months empty; none where no day is certain.
    pub weeks: Vec<Vec<DayView>>,
    pub events: Vec<HappeningView>,
}

/// A day of a month; empty if it belongs to another one.
#[derive(Clone, Debug, Default, Serialize)]
pub struct DayView {
    pub number: String,
    /// As ISO 8601.
    pub date: String,
    /// The anchor of the first event of the day; empty if there is none.
    pub to: String,
}

/// An event in its month.
#[derive(Clone, Debug, Serialize)]
pub struct HappeningView {
    /// For anchors.
    pub id: String,
    /// In words.
    pub date: String,
    /// That it was called off; else empty.
    pub status: String,
    pub article: Ready<ArticleLinkView>,
}

/// The numbered meetings of a group.
#[derive(Clone, Debug, Default, Serialize)]
pub struct MeetingsView {
    /// On the page of one of them; `None` on that of the group itself.
    pub group: Option<Ready<ArticleLinkView>>,
    /// The first one first.
    pub meetings: Vec<MeetingView>,
}

/// One meeting of a series.
#[derive(Clone, Debug, Serialize)]
pub struct MeetingView {
    /// *no. 3*
    pub number: String,
    pub article: Ready<ArticleLinkView>,
    /// Whether this page is about it.
    pub is_this: bool,
}

/// One line of the box of facts.
#[derive(Clone, Debug, Default, Serialize)]
pub struct FactView {
    /// The key in front matter, or a role: for classes.
    pub name: String,
    pub label: String,
    pub values: Vec<LinkView>,
    /// A date as ISO 8601, for `<time datetime>`; else empty.
    pub datetime: String,
    /// A period as ISO 8601, `2024-02-06/2024-02-08`, which `<time>` cannot hold and `<data value>` can; else empty.
    pub period: String,
    /// A remark about the value, as why a date is inferred; may be empty.
    pub note: String,
    pub note_lang: String,
}

/// A number with what it counts.
#[derive(Clone, Debug, Default, Serialize)]
pub struct FigureView {
    /// For anchors: `#figure-{id}`.
    pub id: String,
    pub label: String,
    /// The language of label and note, if it is not that of this page.
    pub lang: String,
    /// With unit and qualifier: *about 84,000 citizens*.
    pub value: String,
    /// The plain number for machines; empty if the source gives none.
    pub number: String,
    /// Period or as-of date in words; may be empty.
    pub period: String,
    pub note: String,
    pub source: Option<LinkView>,
    /// Where in the source it stands; may be empty.
    pub passage: String,
    /// Whether adding it to others would count twice.
    pub not_additive: bool,
    /// What it was before, the latest first.
    pub history: Vec<EarlierView>,
}

/// What a figure was before.
#[derive(Clone, Debug, Default, Serialize)]
pub struct EarlierView {
    /// With unit and qualifier.
    pub value: String,
    /// The plain number for machines; empty if the source gave none.
    pub number: String,
    /// When, in words.
    pub period: String,
    pub source: Option<LinkView>,
    pub passage: String,
}

/// `article.results`: what a project has achieved, with all that belongs to it.
#[derive(Clone, Debug, Default, Serialize)]
pub struct ResultsView {
    /// Outputs, outcomes, reach … apart.
    pub groups: Vec<ResultGroupView>,
    /// Its events on one axis, with their table. May be empty.
    pub events: Html,
    /// Recommendations, practices and lessons that came of it.
    pub learned: Vec<Ready<ArticleLinkView>>,
    /// Who financed it, as a sentence; may be empty.
    pub funded: String,
    /// What has to be said for those who financed it.
    pub disclaimers: Vec<TextView>,
    /// The logos of its partners.
    pub logos: Vec<LogoView>,
    pub downloads: Vec<FeedLinkView>,
}

/// Figures that measure the same.
#[derive(Clone, Debug, Default, Serialize)]
pub struct ResultGroupView {
    /// `output`, `outcome`, `impact`, `reach`, `input` or `other`.
    pub measure: String,
    pub label: String,
    /// Whether any of them says what it was before or is to become.
    pub has_plan: bool,
    pub rows: Vec<ResultView>,
    /// For each unit of several.
    pub totals: Vec<TotalView>,
    /// Figures of one unit beside each other, each chart with its table. May be empty.
    pub charts: Html,
}

/// One indicator.
#[derive(Clone, Debug, Default, Serialize)]
pub struct ResultView {
    /// What was achieved, when, and who says so.
    pub figure: FigureView,
    /// The anchor of a figure of this article; of another's, empty.
    pub anchor: String,
    /// The article that it stands in, if that is another.
    pub article: Option<LinkView>,
    /// In words; may be empty.
    pub baseline: String,
    pub target: String,
}

/// A sum, and what it is made of.
#[derive(Clone, Debug, Default, Serialize)]
pub struct TotalView {
    /// What is counted: *Sessions*.
    pub name: String,
    /// *12 sessions; not added: 10 sessions*; may be empty.
    pub text: String,
    /// For machines, if everything could be added; else empty.
    pub number: String,
    pub parts: Vec<PartView>,
    /// What could not be added.
    pub left_out: Vec<PartView>,
}

/// One figure of a sum.
#[derive(Clone, Debug, Default, Serialize)]
pub struct PartView {
    pub figure: LinkView,
    pub value: String,
    /// Why it is not added, as a sentence in which names in another language say so; empty for what is added.
    pub why: Html,
}

/// `results`: what all projects have achieved.
#[derive(Clone, Debug, Default, Serialize)]
pub struct OverviewView {
    pub title: String,
    /// How many projects there are, in words.
    pub count: String,
    /// One for each unit.
    pub totals: Vec<TotalView>,
    /// Figures of one unit beside each other, each chart with its table. May be empty.
    pub charts: Html,
    /// By country, topic, year, funder.
    pub dimensions: Vec<DimensionView>,
    /// The table of all figures; empty if the site has no data.
    pub data: String,
}

/// Projects and results, counted by something.
#[derive(Clone, Debug, Default, Serialize)]
pub struct DimensionView {
    /// `country`, `topic`, `year` or `funder`.
    pub name: String,
    pub title: String,
    /// Bars, as SVG; may be empty.
    pub drawing: Html,
    pub rows: Vec<TallyView>,
}

/// A row: a country, a topic, a year, a funder.
#[derive(Clone, Debug, Default, Serialize)]
pub struct TallyView {
    pub name: LinkView,
    /// How many; empty if there are but numbers.
    pub projects: String,
    /// A total for each unit.
    pub totals: Vec<TotalView>,
}

/// A list of things with labels: outcomes of an event, objectives of a project.
#[derive(Clone, Debug, Default, Serialize)]
pub struct PointsView {
    pub name: String,
    pub label: String,
    pub items: Vec<PointView>,
}

#[derive(Clone, Debug, Default, Serialize)]
pub struct PointView {
    /// For anchors.
    pub id: String,
    pub text: String,
    pub lang: String,
    /// What came of it.
    pub articles: Vec<Ready<ArticleLinkView>>,
}

/// Articles in one relation to this one. Those of several kinds stand together, kind by kind.
#[derive(Clone, Debug, Default, Serialize)]
pub struct RelationView {
    /// The key in front matter, with `-of` for the other direction; `related` has one direction.
    pub name: String,
    pub label: String,
    /// The kind of these articles, where a relation is told kind by kind: a project's events, its plans …; else empty.
    pub kind: String,
    /// In the language of the page: *Events*; empty likewise.
    pub kind_label: String,
    pub articles: Vec<Ready<ArticleLinkView>>,
}

/// A source, as in a list of references.
#[derive(Clone, Debug, Default, Serialize)]
pub struct SourceView {
    pub title: String,
    /// The language of title and publisher, if it is not that of this page.
    pub lang: String,
    pub publisher: String,
    /// The page about the source.
    pub page: String,
    /// Outside the site, and what to call that place; may be empty.
    pub url: String,
    pub site: String,
    /// Dates in words; may be empty.
    pub published: String,
    pub accessed: String,
    pub note: String,
    /// The language of the note, if it is not that of this page.
    pub note_lang: String,
}

/// `card`: an article in a list.
#[derive(Clone, Debug, Default, Serialize)]
pub struct CardView {
    pub kind: String,
    pub kind_label: String,
    pub title: String,
    pub url: String,
    pub summary: String,
    /// In words; may be empty.
    pub date: String,
    /// As ISO 8601; may be empty.
    pub datetime: String,
    pub places: Vec<String>,
    /// The last day of an event as ISO 8601; empty for what does not happen, and without a year.
    pub last: String,
    /// What articles of its kind tell in lists.
    pub row: Vec<RowView>,
    pub draft: bool,
    /// The language of title and summary, if it is not that of the list, and *in English* in the words of the list.
    pub lang: String,
    pub language: String,
}

/// One thing that an article tells of itself in a list.
#[derive(Clone, Debug, Default, Serialize)]
pub struct RowView {
    /// The key in front matter: for classes.
    pub name: String,
    pub label: String,
    pub values: Vec<TextView>,
    /// The last day for which it holds, as ISO 8601, and what to say of it after that day; else both are empty. A page
    /// knows no day of today: a script says it.
    pub until: String,
    pub over: String,
}

/// Words, and their language if it is not that of the page.
#[derive(Clone, Debug, Default, Serialize)]
pub struct TextView {
    pub text: String,
    pub lang: String,
}

/// One question by which a list can be narrowed.
#[derive(Clone, Debug, Default, Serialize)]
pub struct FilterView {
    /// As in addresses: `status`.
    pub name: String,
    pub label: String,
    pub answers: Vec<AnswerView>,
}

/// One answer, and the page of those that give it.
#[derive(Clone, Debug, Default, Serialize)]
pub struct AnswerView {
    /// As in addresses: `accepted`.
    pub name: String,
    pub text: String,
    /// The language of the text, if it is not that of the page.
    pub lang: String,
    pub url: String,
    /// How many give it, as a number.
    pub count: String,
    /// Whether this is its page.
    pub current: bool,
}

/// `comparison`: a few articles side by side.
#[derive(Clone, Debug, Default, Serialize)]
pub struct ComparisonView {
    pub title: String,
    pub articles: Vec<SpokenLinkView>,
    pub rows: Vec<ComparedView>,
    /// The narrowed list.
    pub list: LinkView,
    pub pages: PagesView,
}

/// `choice`: articles that readers choose to stand side by side.
#[derive(Clone, Debug, Default, Serialize)]
pub struct PickView {
    pub title: String,
    pub articles: Vec<ChosenView>,
    /// What stands side by side by topic, without a choice.
    pub topics: Vec<LinkView>,
    /// Where the script of the page finds what they say.
    pub items: String,
    /// All of them.
    pub list: LinkView,
}

/// One that can be chosen.
#[derive(Clone, Debug, Default, Serialize)]
pub struct ChosenView {
    /// As in the address of the page.
    pub name: String,
    pub article: SpokenLinkView,
    /// The names of its places.
    pub places: Vec<String>,
}

/// What each article says to one question; in the order of the articles.
#[derive(Clone, Debug, Default, Serialize)]
pub struct ComparedView {
    pub name: String,
    pub label: String,
    pub cells: Vec<Vec<LinkView>>,
}

/// `needs`: what is needed, by place and topic.
#[derive(Clone, Debug, Default, Serialize)]
pub struct NeedsView {
    pub title: String,
    /// How many there are, in words.
    pub count: String,
    pub topics: Vec<LinkView>,
    pub places: Vec<NeedPlaceView>,
    /// The list of needs.
    pub list: LinkView,
}

/// A place and its needs.
#[derive(Clone, Debug, Default, Serialize)]
pub struct NeedPlaceView {
    /// For anchors.
    pub id: String,
    /// Without an address where no place is stated.
    pub place: LinkView,
    /// One for each topic.
    pub cells: Vec<NeedCellView>,
    pub contacts: Vec<ContactView>,
    pub needs: Vec<NeedTopicView>,
}

/// How often a place needs something of a topic.
#[derive(Clone, Debug, Default, Serialize)]
pub struct NeedCellView {
    pub topic: String,
    /// The language of the topic, if it is not that of the page.
    pub lang: String,
    /// Empty if it needs nothing.
    pub count: String,
    /// The same for those who listen: *2 articles*, place, topic.
    pub label: String,
    pub url: String,
}

/// What a place needs of a topic.
#[derive(Clone, Debug, Default, Serialize)]
pub struct NeedTopicView {
    /// For anchors.
    pub id: String,
    pub topic: LinkView,
    pub needs: Vec<Ready<ArticleLinkView>>,
}

/// `directory`: whom readers can turn to, by place.
#[derive(Clone, Debug, Default, Serialize)]
pub struct DirectoryView {
    pub title: String,
    /// How many there are, in words.
    pub count: String,
    pub countries: Vec<DirectoryCountryView>,
}

/// A country, and whom to turn to there.
#[derive(Clone, Debug, Default, Serialize)]
pub struct DirectoryCountryView {
    /// For anchors.
    pub id: String,
    /// Without an address where no place is stated.
    pub country: LinkView,
    pub places: Vec<DirectoryPlaceView>,
}

/// A place, and whom to turn to there.
#[derive(Clone, Debug, Default, Serialize)]
pub struct DirectoryPlaceView {
    /// For anchors.
    pub id: String,
    /// Empty for what belongs to the whole country.
    pub place: LinkView,
    pub entries: Vec<DirectoryEntryView>,
}

/// An organisation or a person to turn to.
#[derive(Clone, Debug, Default, Serialize)]
pub struct DirectoryEntryView {
    /// For anchors.
    pub id: String,
    pub contact: ContactView,
    /// What sort of organisation it is, or the office of a person; may be empty.
    pub about: String,
    pub about_lang: String,
    /// Those of an organisation whom articles name.
    pub people: Vec<DirectoryEntryView>,
    /// What to turn to them about.
    pub articles: Vec<Ready<ArticleLinkView>>,
}

/// `list`: articles of one kind, page by page.
#[derive(Clone, Debug, Default, Serialize)]
pub struct ListView {
    pub kind: String,
    pub title: String,
    pub description: String,
    /// How many articles there are on all pages, in words.
    pub count: String,
    /// The cards of this page.
    pub cards: Html,
    /// The same under headings of time, years or months, if the kind is listed so.
    pub groups: Vec<CardsView>,
    /// *1 year ago*, *2 years ago* … with `|` between, if the age of its articles matters; else empty.
    pub ages: String,
    /// Whether the day of today says anything of its articles: what is still to come, what is over, how old it is.
    pub timed: bool,
    pub pages: PagesView,
    /// By what the list can be narrowed; of a list that is narrowed already, the other answers, if they are words.
    pub filters: Vec<FilterView>,
    /// Where the script of the list finds all of its articles; empty if it has nothing to do.
    pub items: String,
    /// Other ways to look at the list: all of it, side by side, as a table.
    pub ways: Vec<LinkView>,
}

/// Where a page stands among the pages of its list.
#[derive(Clone, Debug, Default, Serialize)]
pub struct PagesView {
    /// From 1.
    pub number: u32,
    pub total: u32,
    /// May be empty.
    pub previous: String,
    pub next: String,
    /// First, last, and those around this one; `url` is empty for a gap.
    pub links: Vec<PageLinkView>,
}

#[derive(Clone, Debug, Default, Serialize)]
pub struct PageLinkView {
    pub number: u32,
    pub url: String,
    pub current: bool,
}

/// `entry`: a place, topic, organisation … and what concerns it.
#[derive(Clone, Debug, Default, Serialize)]
pub struct EntryView {
    /// `places`, `topics` …
    pub register: String,
    pub register_label: String,
    pub name: String,
    /// The language of the name, if it is not that of this page.
    pub lang: String,
    pub short: String,
    pub description: String,
    pub description_lang: String,
    pub facts: Vec<FactView>,
    pub logo: Option<LogoView>,
    /// Where an organisation is reached; on the first page.
    pub offices: Vec<OfficeView>,
    /// What belongs to it: sub-topics, municipalities of a country.
    pub children: Vec<ChildView>,
    /// Where a place lies, or what lies in a country; on the first page.
    pub map: Option<MapView>,
    /// How many articles concern it, and of which kinds; empty if none.
    pub count: String,
    pub kinds: Vec<KindLinkView>,
    /// The cards of this page, kind by kind.
    pub groups: Vec<CardsView>,
    pub pages: PagesView,
}

/// A map: the picture and what is said below it.
#[derive(Clone, Debug, Default, Serialize)]
pub struct MapView {
    /// The drawing, with its title and description.
    pub svg: Html,
    /// What its discs and lines mean, sentence by sentence; whose borders they are.
    pub legend: Vec<String>,
    /// Footnotes on designations of what is shown.
    pub notes: Vec<LinkView>,
}

/// Something that belongs to an entry: a sub-topic.
#[derive(Clone, Debug, Default, Serialize)]
pub struct ChildView {
    pub text: String,
    pub url: String,
    pub lang: String,
    /// How many articles concern it, as a number; empty if none.
    pub count: String,
}

/// A kind of articles on the page of an entry.
#[derive(Clone, Debug, Default, Serialize)]
pub struct KindLinkView {
    pub kind: String,
    pub label: String,
    /// Where they begin: on this page or on another of the list.
    pub url: String,
    /// How many they are, as a number.
    pub count: String,
}

/// Cards of one kind.
#[derive(Clone, Debug, Default, Serialize)]
pub struct CardsView {
    /// For classes and anchors: `#kind-{kind}`.
    pub kind: String,
    pub label: String,
    /// Whether they began on an earlier page of the list.
    pub continued: bool,
    pub cards: Html,
}

/// `register`: all entries of a registry, A to Z.
#[derive(Clone, Debug, Default, Serialize)]
pub struct RegisterView {
    pub register: String,
    pub title: String,
    /// Of all places, for those that have coordinates.
    pub map: Option<MapView>,
    pub letters: Vec<LetterView>,
}

#[derive(Clone, Debug, Default, Serialize)]
pub struct LetterView {
    pub letter: String,
    pub entries: Vec<EntryLinkView>,
}

#[derive(Clone, Debug, Default, Serialize)]
pub struct EntryLinkView {
    pub name: String,
    pub lang: String,
    pub short: String,
    pub url: String,
    /// May be empty.
    pub description: String,
    pub description_lang: String,
    /// Other wordings of a term in this language.
    pub admitted: Vec<String>,
    /// How many articles concern it, in words; empty if none.
    pub count: String,
}

/// `home`: the home page of a language.
#[derive(Clone, Debug, Default, Serialize)]
pub struct HomeView {
    pub title: String,
    pub description: String,
    /// What readers come for, as `home:` in `vodic.yaml` says.
    pub tasks: Vec<TaskView>,
    pub kinds: Vec<KindView>,
    /// The top of the topic tree.
    pub topics: Vec<LinkView>,
    /// The newest articles' cards.
    pub newest: Html,
}

/// Something a reader wants to do.
#[derive(Clone, Debug, Default, Serialize)]
pub struct TaskView {
    pub title: String,
    /// The language of title and text, if it is not that of this page.
    pub lang: String,
    /// May be empty.
    pub text: String,
    /// The pages that help.
    pub links: Vec<SpokenLinkView>,
}

/// A kind of article and its list.
#[derive(Clone, Debug, Default, Serialize)]
pub struct KindView {
    pub kind: String,
    pub label: String,
    pub description: String,
    pub url: String,
    pub count: String,
}

/// `chooser`: the page at `/`, where readers choose a language. It has no language of its own; each item speaks its own.
#[derive(Clone, Debug, Default, Serialize)]
pub struct ChooserView {
    pub items: Vec<ChoiceView>,
}

#[derive(Clone, Debug, Default, Serialize)]
pub struct ChoiceView {
    pub lang: String,
    pub dir: String,
    pub label: String,
    pub url: String,
    /// The site's title in that language.
    pub title: String,
    /// *Choose a language*, in that language.
    pub choose: String,
}

/// `missing`: the page for addresses where nothing stands, in every language at once.
#[derive(Clone, Debug, Default, Serialize)]
pub struct MissingView {
    pub items: Vec<MissingItemView>,
}

#[derive(Clone, Debug, Default, Serialize)]
pub struct MissingItemView {
    pub lang: String,
    pub dir: String,
    pub title: String,
    pub text: String,
    pub home: LinkView,
}

/// `redirect`: a page that has moved.
#[derive(Clone, Debug, Default, Serialize)]
pub struct RedirectView {
    /// From the site's root.
    pub url: String,
    pub canonical: String,
    pub title: String,
}

/// `search`: the page that lists what was found; a script fills it.
#[derive(Clone, Debug, Default, Serialize)]
pub struct SearchView {
    pub title: String,
}

/// `data`: what programs can take from the site.
#[derive(Clone, Debug, Default, Serialize)]
pub struct DataView {
    pub title: String,
    pub sections: Vec<DataFilesView>,
    /// Feeds and calendars of the whole site.
    pub follow: Vec<FeedLinkView>,
}

/// Files of one sort.
#[derive(Clone, Debug, Default, Serialize)]
pub struct DataFilesView {
    pub title: String,
    pub files: Vec<DataFileView>,
}

/// A file for programs.
#[derive(Clone, Debug, Default, Serialize)]
pub struct DataFileView {
    pub name: String,
    /// One sentence; may be empty.
    pub about: String,
    pub url: String,
    /// `events.csv`
    pub file: String,
    /// `CSV`, `GeoJSON` …
    pub form: String,
    /// MIME type.
    pub format: String,
}

/// `bulletin`: what has been new since a day, for e-mail. It stands in no page: nothing may come from elsewhere.
#[derive(Clone, Debug, Default, Serialize)]
pub struct BulletinView {
    pub title: String,
    pub dir: String,
    /// What the site is called, and its home page with protocol and host.
    pub site: String,
    pub url: String,
    /// Notices that hold, then what takes place, then what is new, kind by kind.
    pub sections: Vec<BulletinSectionView>,
    /// Footnotes on designations named in it, without addresses.
    pub notes: Vec<LinkView>,
    /// May be empty.
    pub contact: String,
    pub license: LinkView,
    /// That there is nothing new, for a bulletin without sections.
    pub none: String,
    /// Before the link to the site.
    pub more: String,
}

/// Articles of one kind.
#[derive(Clone, Debug, Default, Serialize)]
pub struct BulletinSectionView {
    pub kind: String,
    pub title: String,
    pub items: Vec<BulletinItemView>,
}

/// An article of a bulletin.
#[derive(Clone, Debug, Default, Serialize)]
pub struct BulletinItemView {
    pub title: String,
    /// With protocol and host.
    pub url: String,
    pub summary: String,
    /// The language of title and summary, if it is not that of the bulletin, and *in English* in the words of that.
    pub lang: String,
    pub language: String,
    /// In words; of a notice, how long it holds. May be empty.
    pub date: String,
    /// `high`, `normal`, `low`, and in words; empty for what is no notice.
    pub urgency: String,
    pub urgency_label: String,
}

/// `guide`: a guide in one language, without the texts of its chapters. `guide.html` gets them as `foreword`, a list of
/// [`ChapterView`], and `parts`, a list of [`GuidePartView`] with `chapters`; a page of a book gets `file`
/// ([`BookFileView`]) and, if it is one, `chapter`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct GuideView {
    pub title: String,
    /// The language of title and subtitle, if it is not that of the guide.
    pub lang: String,
    /// May be empty.
    pub subtitle: String,
    pub subtitle_lang: String,
    /// *Edition 1*; its day in words, and as ISO 8601.
    pub edition: String,
    pub date: String,
    pub datetime: String,
    /// The site that it is taken from.
    pub site: LinkView,
    /// The page of the guide, with protocol and host.
    pub page: String,
    /// The electronic book; empty in the book itself.
    pub book: String,
    /// The document for printing; empty in it, and where there is none.
    pub pdf: String,
    /// The languages that the guide is made in, in their own names; this one included.
    pub languages: Vec<LinkView>,
    /// The list of contents: what stands before the first part, then the parts.
    pub foreword: Vec<ChapterLinkView>,
    pub parts: Vec<GuidePartView>,
    /// Where the places of the index lie.
    pub map: Option<GuideMapView>,
    /// Places, then topics.
    pub indexes: Vec<GuideIndexView>,
    /// Where the pieces behind the chapters stand; empty for those that it has not.
    pub index_url: String,
    pub glossary_url: String,
    pub sources_url: String,
    pub colophon_url: String,
    /// Words of the trade that chapters use; empty on the page, beside which the site has its glossary.
    pub terms: Vec<GuideTermView>,
    pub sources: Vec<GuideSourceView>,
    pub license: LinkView,
    pub publisher: Option<LinkView>,
    /// May be empty.
    pub contact: String,
    /// Who financed the projects that are told of.
    pub funded: Vec<GuideFundedView>,
    /// What has to be said for them.
    pub disclaimers: Vec<TextView>,
}

/// Who financed a project.
#[derive(Clone, Debug, Default, Serialize)]
pub struct GuideFundedView {
    pub project: LinkView,
    /// A sentence.
    pub text: String,
}

/// A map of the places that a guide is about, as a picture.
#[derive(Clone, Debug, Default, Serialize)]
pub struct GuideMapView {
    /// An SVG; on paper its name among the pictures.
    pub url: String,
    /// In pixels.
    pub width: u32,
    pub height: u32,
    /// What it is, for those who do not see it.
    pub alt: String,
    /// What its discs and lines mean, sentence by sentence; whose borders they are.
    pub legend: Vec<String>,
    /// Footnotes on designations of what is shown.
    pub notes: Vec<LinkView>,
}

/// A part of a guide.
#[derive(Clone, Debug, Default, Serialize)]
pub struct GuidePartView {
    /// `part-1`: its anchor, or the name of its file.
    pub id: String,
    pub url: String,
    /// *Part 1*.
    pub label: String,
    pub title: String,
    pub lang: String,
    /// May be empty.
    pub text: String,
    pub text_lang: String,
    pub links: Vec<ChapterLinkView>,
    /// Empty in the list of contents.
    pub chapters: Vec<ChapterView>,
}

/// A link to a chapter.
#[derive(Clone, Debug, Default, Serialize)]
pub struct ChapterLinkView {
    /// *2.3*; empty in a foreword.
    pub number: String,
    pub text: String,
    pub url: String,
    /// The language of the chapter, if it is not that of the guide; the same in words.
    pub lang: String,
    pub language: String,
}

/// `chapter`: an article in a guide.
#[derive(Clone, Debug, Default, Serialize)]
pub struct ChapterView {
    pub id: String,
    /// What stands before every id in it.
    pub prefix: String,
    /// The level of its heading, and of those in it.
    pub level: u8,
    pub inner: u8,
    /// *2.3*; empty in a foreword.
    pub number: String,
    pub kind: String,
    /// Empty for a page.
    pub kind_label: String,
    pub title: String,
    /// The language of title, summary and body, if it is not that of the guide; `dir` if that differs too.
    pub lang: String,
    pub dir: String,
    /// Why it is in another language; else empty.
    pub notice: String,
    /// Whether the original has changed since.
    pub stale: bool,
    pub draft: bool,
    /// May be empty.
    pub summary: String,
    pub body: Html,
    pub facts: Vec<FactView>,
    /// Their sources lead to the list at the end.
    pub figures: Vec<FigureView>,
    pub points: Vec<PointsView>,
    /// The charts of a project with their tables, as its page has them. Empty on paper, where
    /// the layout of the document draws them, and on the site, where the page of the project is one tap away.
    pub charts: Html,
    /// Other chapters.
    pub see: Vec<ChapterLinkView>,
    /// Numbers in the list of sources, ascending, each leading there.
    pub sources: Vec<LinkView>,
    /// Its page on the site, with protocol and host.
    pub page: String,
    /// The license, if it is another than that of the site.
    pub license: Option<LinkView>,
}

/// Where something is told of: places, or topics.
#[derive(Clone, Debug, Default, Serialize)]
pub struct GuideIndexView {
    /// `places` or `topics`.
    pub name: String,
    pub label: String,
    pub entries: Vec<GuideEntryView>,
}

/// One line of an index.
#[derive(Clone, Debug, Default, Serialize)]
pub struct GuideEntryView {
    pub name: String,
    pub lang: String,
    pub chapters: Vec<ChapterLinkView>,
}

/// A word of the trade, and what it means.
#[derive(Clone, Debug, Default, Serialize)]
pub struct GuideTermView {
    pub name: String,
    pub lang: String,
    /// Its abbreviation; may be empty.
    pub short: String,
    pub text: String,
    pub text_lang: String,
}

/// A source in the list of a guide.
#[derive(Clone, Debug, Default, Serialize)]
pub struct GuideSourceView {
    /// `source-…`: its anchor.
    pub id: String,
    pub source: SourceView,
}

/// `data`: everything that `guide.typ` is told but the texts of the chapters, which `chapters.typ` has by their `id`, and
/// the pictures. Read from JSON: `#let data = json(bytes(sys.inputs.data))`.
#[derive(Debug, Serialize)]
pub struct PaperView<'a> {
    pub guide: &'a GuideView,
    pub foreword: Vec<SheetView>,
    pub parts: Vec<PaperPartView>,
    /// Arguments of `text`: `lang`, `script`, `region`.
    pub language: BTreeMap<&'static str, String>,
    /// SVG: a QR code that leads to the page of the guide.
    pub code: String,
    /// The color of the site's mark: `#14504c`.
    pub plate: String,
    /// Words that a layout adds, in the language of the guide.
    pub words: BTreeMap<&'static str, String>,
}

/// A part of a guide on paper.
#[derive(Clone, Debug, Serialize)]
pub struct PaperPartView {
    pub part: GuidePartView,
    pub chapters: Vec<SheetView>,
}

/// A chapter on paper.
#[derive(Clone, Debug, Serialize)]
pub struct SheetView {
    #[serde(flatten)]
    pub chapter: ChapterView,
    /// Arguments of `text` for what is in the language of the article.
    pub language: BTreeMap<&'static str, String>,
    /// SVG: a QR code that leads to its page.
    pub code: String,
    /// What the asterisk of a name in it says.
    pub designations: Vec<LinkView>,
}

/// `file`: one page of an electronic book.
#[derive(Clone, Debug, Default, Serialize)]
pub struct BookFileView {
    /// `cover`, `part`, `chapter`, `index`, `glossary`, `sources`, `colophon` or `contents`.
    pub form: &'static str,
    pub title: String,
    pub dir: String,
    /// The part that begins here, if one does.
    pub part: Option<GuidePartView>,
}

/// An item of `site.guides`: what a site has to print or to take along, in one language.
#[derive(Clone, Debug, Default, Serialize)]
pub struct GuideLinkView {
    pub title: String,
    /// The language of title and subtitle, if it is not that of the page.
    pub lang: String,
    /// May be empty.
    pub subtitle: String,
    /// *Edition 1*, and its day in words.
    pub edition: String,
    pub date: String,
    pub page: String,
    pub book: String,
    /// May be empty.
    pub pdf: String,
}
