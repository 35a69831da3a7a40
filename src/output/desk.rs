//! What every maker has at hand.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, OnceLock};

use fluent::FluentValue;
use rayon::prelude::*;
use rustc_hash::FxHashMap;
use tera::{Context, Value};

use crate::base::date;
use crate::base::diagnostic::{Diagnostic, Noted, Notes};
use crate::base::lang::Lang;
use crate::base::source::Source;
use crate::content::config::Language;
use crate::content::field::Register;
use crate::content::kind::list::KINDS;
use crate::content::kind::page::ORDER;
use crate::content::media::BAD_PICTURE;
use crate::content::outline::{Edition, Outline};
use crate::content::words;
use crate::graph::address;
use crate::graph::group::{ArticleId, GroupId};
use crate::graph::list::Topic;
use crate::graph::translation::{Fit, Version};
use crate::graph::whole::Graph;
use crate::output::abbreviations;
use crate::output::designation::Designations;
use crate::output::index::build::Index;
use crate::output::menu::Menu;
use crate::render::chart::speak;
use crate::render::highlight::Highlighter;
use crate::render::html::cx::{Abbreviations, Words};
use crate::render::icon::{Icon, Mark};
use crate::render::messages::catalog::{Args, Messages};
use crate::render::policy;
use crate::render::poster::{self, Poster};
use crate::render::sketch::Sketch;
use crate::render::templates::Templates;
use crate::render::theme::Theme;
use crate::render::view::{
    ArticleLinkView, GuideLinkView, Html, LanguageView, LinkView, PosterView, Ready, SiteView, SpokenLinkView,
};

/// The graph, the words, the templates, and what is prepared from them once. Everything a page is made of.
pub struct Desk {
    pub graph: Graph,
    pub messages: Arc<Messages>,
    pub templates: Arc<Templates>,
    pub highlighter: Arc<Highlighter>,
    pub assets: Arc<Vec<Asset>>,
    /// Typst's files of the theme.
    pub layouts: Arc<BTreeMap<String, Source>>,
    /// The theme's `icon.svg`.
    pub mark: Arc<Mark>,
    /// The path of the site on its host, without a slash at the end: empty, or `/guide`.
    prefix: String,
    /// Seconds since 1970 that `SOURCE_DATE_EPOCH` asks for.
    pub epoch: Option<i64>,
    prepared: FxHashMap<Lang, Arc<Prepared>>,
    /// The search index, made when first asked for.
    index: OnceLock<Index>,
    /// What many pages show alike.
    kept: Kept,
}

/// Pieces of pages, made when first asked for.
struct Kept {
    /// `card.html` for each article, rendered when first asked for.
    cards: Vec<OnceLock<Card>>,
    /// The same for each loan.
    lent_cards: Vec<OnceLock<Card>>,
    /// For each article what calendars say of it, written when first asked for.
    happenings: Vec<OnceLock<Box<str>>>,
    /// For each article the link to it that readers of each language see, made when first asked for.
    article_links: Vec<OnceLock<Ready<ArticleLinkView>>>,
}

impl Kept {
    fn nothing_yet(graph: &Graph) -> Kept {
        fn locks<T>(count: usize) -> Vec<OnceLock<T>> {
            (0..count).map(|_| OnceLock::new()).collect()
        }
        let articles = graph.library.articles.len();
        Kept {
            cards: locks(articles),
            lent_cards: locks(graph.loans.len()),
            happenings: locks(articles),
            article_links: locks(graph.versions.places()),
        }
    }
}

type Card = Result<Box<str>, Diagnostic>;

/// An asset of the theme.
#[derive(Debug)]
pub struct Asset {
    pub name: String,
    pub address: String,
    pub bytes: Vec<u8>,
}

/// A picture that we draw, and where it stands.
#[derive(Clone, Debug)]
pub struct Drawn {
    pub address: String,
    pub sketch: Sketch,
}

/// What all pages of a language share, made once.
struct Prepared {
    site: Value,
    words: Words,
    abbreviations: Abbreviations,
    designations: Designations,
    shared: Shared,
}

/// What the `page` of all templates of a language is partly made of.
pub struct Shared {
    /// The site's title.
    pub title: String,
    /// What the site is about, for pages that say nothing of themselves.
    pub description: String,
    /// The picture beside a shared link.
    pub poster: Drawn,
    /// The first breadcrumb: its words, and all of it.
    pub home_name: String,
    pub home: Ready<LinkView>,
    pub menu: Menu,
}

impl Desk {
    /// Lays everything out. What is wrong with header and footer is noted.
    pub fn lay(
        graph: Graph,
        messages: Arc<Messages>,
        theme: Theme,
        templates: Templates,
        epoch: Option<i64>,
        notes: &mut Notes,
    ) -> Desk {
        let fingerprint = |bytes: &[u8]| blake3::hash(bytes).to_hex()[..10].to_owned();
        let assets = theme.assets.into_iter().map(|(name, bytes)| {
            let address = address::asset(&name, &fingerprint(&bytes));
            Asset { name, address, bytes }
        });
        let assets: Vec<Asset> = assets.collect();
        let mark = Arc::new(mark(&assets, notes));
        let mut desk = Desk {
            assets: Arc::new(assets),
            layouts: Arc::new(theme.layouts),
            mark,
            prefix: graph.config().base_url.path().trim_end_matches('/').to_owned(),
            prepared: FxHashMap::default(),
            highlighter: Arc::default(),
            messages,
            templates: Arc::new(templates),
            epoch,
            index: OnceLock::new(),
            kept: Kept::nothing_yet(&graph),
            graph,
        };
        let langs: Vec<Lang> = desk.graph.config().languages.iter().map(|it| it.lang).collect();
        let prepared = langs.par_iter().map(|it| Noted::collect(|notes| desk.prepare(*it, notes)));
        let prepared: Vec<Noted<Prepared>> = prepared.collect();
        desk.prepared = langs.into_iter().zip(prepared).map(|(lang, it)| (lang, Arc::new(it.into(notes)))).collect();
        desk
    }

    /// The same with a graph in which articles say something else; what they have to do with each other, and all else,
    /// is as it was.
    pub fn with(&self, graph: Graph) -> Desk {
        Desk {
            messages: self.messages.clone(),
            templates: self.templates.clone(),
            highlighter: self.highlighter.clone(),
            assets: self.assets.clone(),
            layouts: self.layouts.clone(),
            mark: self.mark.clone(),
            prefix: self.prefix.clone(),
            epoch: self.epoch,
            prepared: self.prepared.clone(),
            index: OnceLock::new(),
            kept: Kept::nothing_yet(&graph),
            graph,
        }
    }

    /// The same with other templates.
    pub fn dressed(&self, graph: Graph, theme: Theme, templates: Templates, notes: &mut Notes) -> Desk {
        Desk::lay(graph, self.messages.clone(), theme, templates, self.epoch, notes)
    }

    /// Renders what stands on every page of a language.
    fn prepare(&self, lang: Lang, notes: &mut Notes) -> Prepared {
        let mut site = self.site_view(lang);
        let mut context = Context::new();
        context.insert("lang", lang.as_str());
        context.insert("site", &site);
        let render = |file: &str, context: &Context| {
            let bytes = self.templates.render(file, lang, context)?;
            Ok(String::from_utf8_lossy(&bytes).into_owned())
        };
        let mut noted = |rendered: Result<String, Diagnostic>| Html(rendered.unwrap_or_else(|it| refuse(it, notes)));
        site.head = noted(render("site-head.html", &context));
        site.header = noted(render("header.html", &context));
        site.footer = noted(render("footer.html", &context));
        let menu = Menu::render(self.languages(Some(lang)), &self.tongues(lang), |language| {
            let mut context = context.clone();
            context.insert("language", language);
            render("language.html", &context)
        });
        let home = self.home(lang);
        let shared = Shared {
            title: self.words_for(&self.graph.config().title, lang).0,
            description: self.words_for(&self.graph.config().description, lang).0,
            poster: self.poster(lang),
            home: Ready::from(&home),
            home_name: home.text,
            menu: menu.unwrap_or_else(|it| refuse(it, notes)),
        };
        let abbreviations = abbreviations::of(&self.graph, lang);
        let designations = Designations::of(&self.graph, lang);
        Prepared { site: Value::from_serializable(&site), words: self.words(lang), abbreviations, designations, shared }
    }

    /// The languages that articles are lent in, each as it is said in the words of `lang`.
    fn tongues(&self, lang: Lang) -> Vec<(Lang, String)> {
        let lent = self.graph.loans.iter().map(|(_, it)| self.graph.article(it.article).lang);
        let lent: BTreeSet<Lang> = lent.collect();
        lent.into_iter().map(|it| (it, self.spoken(lang, it))).collect()
    }

    /// The context that every template starts from: `lang` and `site`.
    pub fn context(&self, lang: Lang) -> Context {
        let mut context = Context::new();
        context.insert_value("lang", Value::from(lang.as_str()));
        if let Some(prepared) = self.prepared.get(&lang) {
            context.insert_value("site", prepared.site.clone());
        }
        context
    }

    /// The words that the writer of bodies adds.
    pub fn words_of(&self, lang: Lang) -> &Words {
        &self.prepared[&lang].words
    }

    /// The abbreviations that texts in a language may use; those of other languages than the site's explain nothing.
    pub fn abbreviations(&self, lang: Lang) -> Option<&Abbreviations> {
        self.prepared.get(&lang).map(|it| &it.abbreviations)
    }

    /// The footnotes on names with an asterisk, for readers of a language.
    pub fn designations(&self, lang: Lang) -> &Designations {
        &self.prepared[&lang].designations
    }

    /// What the pages of a language share.
    pub fn shared(&self, lang: Lang) -> &Shared {
        &self.prepared[&lang].shared
    }

    fn home(&self, lang: Lang) -> LinkView {
        LinkView {
            text: self.text(lang, "nav-home"),
            url: self.href(&address::home(&self.graph, lang)),
            lang: String::new(),
        }
    }

    /// The site's mark in one of its forms.
    pub fn icon(&self, icon: Icon) -> Drawn {
        let sketch = Sketch::Icon(icon, self.mark.clone());
        Drawn { address: address::drawn("icons", icon.name(), &sketch.fingerprint()), sketch }
    }

    fn poster(&self, lang: Lang) -> Drawn {
        let config = self.graph.config();
        let host = config.base_url.host_str().unwrap_or_default().trim_start_matches("www.");
        let sketch = Sketch::Poster(Poster {
            title: self.words_for(&config.title, lang).0,
            description: self.words_for(&config.description, lang).0,
            language: config.language(lang).map_or_else(String::new, |it| it.label.to_string()),
            host: format!("{host}{}", self.prefix),
            mark: self.mark.clone(),
        });
        let name = config.language(lang).map_or("poster", |it| it.path.as_str());
        Drawn { address: address::drawn("posters", name, &sketch.fingerprint()), sketch }
    }

    fn poster_view(&self, lang: Lang) -> PosterView {
        let url = self.absolute(&self.poster(lang).address);
        let alt = self.words_for(&self.graph.config().title, lang).0;
        PosterView { url, width: poster::WIDTH, height: poster::HEIGHT, alt }
    }

    /// An interface text without arguments.
    pub fn text(&self, lang: Lang, id: &str) -> String {
        self.messages.text(lang, id).to_string()
    }

    /// *in English*, *на англиски*: in the words of `lang`, of something that is in `named`.
    pub fn spoken(&self, lang: Lang, named: Lang) -> String {
        self.spoken_beside(lang, named, lang)
    }

    /// The same beside another language that is spoken of. Where they are one language in two scripts, the script is
    /// said too.
    pub fn spoken_beside(&self, lang: Lang, named: Lang, other: Lang) -> String {
        let script = format!("in-script-{named}");
        if named != other && named.language() == other.language() && self.messages.has(lang, &script) {
            return self.text(lang, &script);
        }
        let mut forms = std::iter::successors(Some(named), Lang::parent).map(|it| format!("in-language-{it}"));
        if let Some(id) = forms.find(|it| self.messages.has(lang, it)) {
            return self.text(lang, &id);
        }
        let label = self.graph.config().language(named).map_or_else(|| named.to_string(), |it| it.label.to_string());
        let mut args = Args::new();
        args.set("language", FluentValue::from(label));
        self.messages.fill(lang, "in-other-language", &args).to_string()
    }

    /// An address as it stands in a link.
    pub fn href(&self, address: &str) -> String {
        let mut href = String::with_capacity(self.prefix.len() + address.len());
        href.push_str(&self.prefix);
        href.push_str(address);
        href
    }

    /// An address with protocol and host.
    pub fn absolute(&self, address: &str) -> String {
        let base = self.graph.config().base_url.as_str();
        [base.trim_end_matches('/'), address].concat()
    }

    /// The search index, made once.
    pub fn search_index(&self, make: impl FnOnce() -> Index) -> &Index {
        self.index.get_or_init(make)
    }

    /// A card of an article, rendered once.
    pub fn card(&self, version: Version, render: impl FnOnce() -> Card) -> Result<&str, Diagnostic> {
        let card = match version.fit {
            Fit::Own | Fit::Elsewhere => &self.kept.cards[version.article.0 as usize],
            Fit::Lent(loan) => &self.kept.lent_cards[loan.0 as usize],
        };
        card.get_or_init(render).as_deref().map_err(Clone::clone)
    }

    /// What calendars say of an event, written once.
    pub fn happening(&self, article: ArticleId, write: impl FnOnce() -> Box<str>) -> &str {
        self.kept.happenings[article.0 as usize].get_or_init(write)
    }

    /// The link to an article for readers of a language, made once.
    pub fn article_link(
        &self,
        article: GroupId,
        lang: Lang,
        make: impl FnOnce() -> Ready<ArticleLinkView>,
    ) -> Ready<ArticleLinkView> {
        let place = self.graph.versions.place(article, lang).expect("pages are in languages of the site");
        self.kept.article_links[place].get_or_init(make).clone()
    }

    /// The template for one sort of a thing, `kind/event.html`, if the theme has it; else the common one.
    pub fn template_for(&self, folder: &str, name: &str, common: &'static str) -> Cow<'static, str> {
        let own = [folder, "/", name, ".html"].concat();
        if self.templates.has(&own) { Cow::Owned(own) } else { Cow::Borrowed(common) }
    }

    /// Every language in its own name; `url` is its home page.
    pub fn languages(&self, current: Option<Lang>) -> Vec<LanguageView> {
        let view = |it: &Language| LanguageView {
            lang: it.lang.to_string(),
            dir: it.lang.direction().to_owned(),
            label: it.label.to_string(),
            url: self.href(&address::home(&self.graph, it.lang)),
            current: Some(it.lang) == current,
            exists: false,
            ..LanguageView::default()
        };
        self.graph.config().languages.iter().map(view).collect()
    }

    /// A text in several languages, for readers of `lang`, and its language if it is another one.
    pub fn words_for(&self, words: &words::Words, lang: Lang) -> (String, String) {
        match words.find(self.graph.config().chain(lang)) {
            Some((text, own)) => {
                (text.to_string(), own.filter(|it| *it != lang).map_or(String::new(), |it| it.to_string()))
            }
            None => (String::new(), String::new()),
        }
    }

    /// The license of the content, as a link where its identifier is known.
    pub fn license(&self, id: &str) -> LinkView {
        let url = match id.strip_prefix("CC-").and_then(|it| it.rsplit_once('-')) {
            Some((terms, version)) => {
                format!("https://creativecommons.org/licenses/{}/{version}/", terms.to_lowercase())
            }
            None if id == "CC0-1.0" => "https://creativecommons.org/publicdomain/zero/1.0/".to_owned(),
            None => String::new(),
        };
        LinkView { text: id.replace("CC-", "CC ").replace("-4.0", " 4.0"), url, lang: String::new() }
    }

    fn site_view(&self, lang: Lang) -> SiteView {
        let config = self.graph.config();
        let lists = &self.graph.lists;
        let kinds = KINDS.iter().enumerate().filter(|(at, kind)| {
            let topic = Topic::Kind(*at as u8);
            kind.name != "page" && !lists.articles(topic, lang).is_empty()
        });
        let registers = Register::ALL.into_iter().filter(|it| !lists.entries(*it, lang).is_empty());
        SiteView {
            title: self.words_for(&config.title, lang).0,
            description: self.words_for(&config.description, lang).0,
            lang: lang.to_string(),
            dir: lang.direction().to_owned(),
            home: self.href(&address::home(&self.graph, lang)),
            languages: self.languages(Some(lang)),
            kinds: kinds
                .map(|(_, kind)| LinkView {
                    text: self.text(lang, &format!("kinds-{}", kind.name)),
                    url: self.href(&address::kind(&self.graph, kind, lang, 1)),
                    lang: String::new(),
                })
                .collect(),
            registers: registers
                .map(|it| LinkView {
                    text: self.text(lang, &format!("registry-{}", it.name())),
                    url: self.href(&address::register(&self.graph, it, lang)),
                    lang: String::new(),
                })
                .collect(),
            pages: self.menu(lang),
            license: self.license(&config.license),
            publisher: self.publisher(lang),
            search: if config.search { self.href(&address::search(&self.graph, lang)) } else { String::new() },
            index: self.href(address::INDEX),
            data: if config.data { self.href(&address::data(&self.graph, lang)) } else { String::new() },
            results: if self.graph.has_results() {
                self.href(&address::results(&self.graph, lang))
            } else {
                String::new()
            },
            directory: if self.graph.contacts.is_empty() {
                String::new()
            } else {
                self.href(&address::directory(&self.graph, lang))
            },
            contact: config.contact.as_ref().map(ToString::to_string),
            guides: self.guides(lang),
            poster: self.poster_view(lang),
            color: self.mark.plate.clone(),
            touch_icon: self.href(&self.icon(Icon::Touch).address),
            png_icon: self.href(&self.icon(Icon::Small).address),
            manifest: self.href(&address::web_manifest(&self.graph, lang)),
            policy: Html(policy::of_page()),
            assets: self.assets.iter().map(|it| (it.name.clone(), self.href(&it.address))).collect(),
            head: Html::default(),
            header: Html::default(),
            footer: Html::default(),
            extra: serde_json::to_value(&config.extra).unwrap_or_default(),
        }
    }

    /// The guides of a language.
    fn guides(&self, lang: Lang) -> Vec<GuideLinkView> {
        let guides = self.graph.guides.of(lang).map(|it| self.graph.outline(it.outline));
        let link = |outline: &Outline| {
            let (title, other) = self.words_for(&outline.title, lang);
            let (edition, date) = self.edition(outline, lang);
            GuideLinkView {
                title,
                lang: other,
                subtitle: self.words_for(&outline.subtitle, lang).0,
                edition,
                date,
                page: self.href(&address::guide(&self.graph, outline, lang)),
                book: self.href(&address::book(&self.graph, outline, lang)),
                pdf: self.pdf(outline, lang).unwrap_or_default(),
            }
        };
        guides.map(link).collect()
    }

    /// The link to a guide as PDF, if it is made.
    pub fn pdf(&self, outline: &Outline, lang: Lang) -> Option<String> {
        let is_made = outline.pdf && cfg!(feature = "guide");
        is_made.then(|| self.href(&address::paper(&self.graph, outline, lang)))
    }

    /// *Edition 1*, and its day in words.
    pub fn edition(&self, outline: &Outline, lang: Lang) -> (String, String) {
        let Edition { number, date } = outline.edition;
        let mut args = Args::new();
        args.set("number", FluentValue::from(self.messages.digits(lang, &number.to_string())));
        let day = date::Date { year: Some(date.year()), month: Some(date.month()), day: Some(date.day()) };
        (self.messages.fill(lang, "guide-edition", &args).to_string(), self.messages.date(lang, &day))
    }

    /// Pages that ask for a place in the menu.
    fn menu(&self, lang: Lang) -> Vec<SpokenLinkView> {
        let kind = KINDS.iter().position(|it| it.name == "page").unwrap_or_default();
        let pages = self.graph.lists.articles(Topic::Kind(kind as u8), lang);
        let mut ordered: Vec<(u32, &str, SpokenLinkView)> = Vec::new();
        for id in pages {
            let article = self.graph.article(*id);
            let order = self.graph.original_of(*id).facts.number(&ORDER);
            if let Some(order) = order {
                let version = self.graph.listed(*id, lang);
                let url = self.href(&address::version(&self.graph, version));
                let foreign = article.lang != lang;
                let link = SpokenLinkView {
                    text: article.title.to_string(),
                    url,
                    lang: if foreign { article.lang.to_string() } else { String::new() },
                    language: if foreign { self.spoken(lang, article.lang) } else { String::new() },
                };
                ordered.push((order, article.name.as_str(), link));
            }
        }
        ordered.sort_by(|one, other| (one.0, one.1).cmp(&(other.0, other.1)));
        ordered.into_iter().map(|(_, _, link)| link).collect()
    }

    /// The publishing organisation, if the configuration names one.
    pub fn publisher(&self, lang: Lang) -> Option<LinkView> {
        let name = self.graph.config().publisher.as_ref()?;
        let id = self.graph.library.registry.find(Register::Organisations, name)?;
        let (text, other) = self.words_for(&self.graph.entry(id).name, lang);
        Some(LinkView { text, url: self.href(&address::entry(&self.graph, id, lang, 1)), lang: other })
    }

    fn words(&self, lang: Lang) -> Words {
        let text = |id: &str| self.text(lang, id);
        Words {
            notes: ["note-note", "note-tip", "note-important", "note-warning", "note-caution"].map(text),
            footnotes: text("footnotes-title"),
            back: text("footnotes-back"),
            done: text("task-done"),
            open: text("task-open"),
            table: text("region-table"),
            code: text("region-code"),
            chart: speak::words(&self.messages, lang),
        }
    }
}

/// The theme's `icon.svg`. One that cannot be drawn is noted, and left blank.
fn mark(assets: &[Asset], notes: &mut Notes) -> Mark {
    let icon = assets.iter().find(|it| it.name == "icon.svg").map_or(&[][..], |it| &it.bytes);
    Mark::of(&String::from_utf8_lossy(icon)).unwrap_or_else(|why| {
        let place = Source::unread("assets/icon.svg").whole();
        notes.push(
            Diagnostic::error(&BAD_PICTURE, place, format!("the site's mark cannot be drawn: {why}"))
                .help("export it again as plain SVG"),
        );
        Mark { svg: "<svg xmlns=\"http://www.w3.org/2000/svg\"/>".to_owned(), plate: "#ffffff".to_owned() }
    })
}

/// Nothing, where a template of every page cannot be rendered: that is noted.
fn refuse<T: Default>(problem: Diagnostic, notes: &mut Notes) -> T {
    notes.push(problem);
    T::default()
}
