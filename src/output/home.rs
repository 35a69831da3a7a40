//! The home page of a language.

use crate::base::lang::Lang;
use crate::content::field::Register;
use crate::content::home::{Task, TaskLink};
use crate::content::kind::list::KINDS;
use crate::graph::address;
use crate::graph::goal::{self, Goal};
use crate::graph::group::ArticleId;
use crate::graph::list::Topic;
use crate::output::card::cards;
use crate::output::count;
use crate::output::desk::Desk;
use crate::output::feed;
use crate::output::link::{host, to_article, to_entry};
use crate::output::made::Making;
use crate::output::manifest::{Output, Scope};
use crate::output::page::{self, Page};
use crate::output::schema::page::Thing;
use crate::output::versions::{self, Subject};
use crate::render::view::{HomeView, KindView, LinkView, SpokenLinkView, TaskView};

/// Cards on the home page.
const NEWEST: usize = 9;

pub fn list(desk: &Desk, claims: &mut Vec<(Box<str>, Output)>) {
    for language in &desk.graph.config().languages {
        claims.push((address::home(&desk.graph, language.lang).into(), Output::Home(language.lang)));
    }
}

pub fn make(desk: &Desk, lang: Lang) -> Making {
    let graph = &desk.graph;
    let address = address::home(graph, lang);
    let versions = versions::of(desk, Subject::Home);
    let title = desk.words_for(&graph.config().title, lang).0;
    let description = desk.words_for(&graph.config().description, lang).0;
    let view = HomeView {
        title: title.clone(),
        description: description.clone(),
        tasks: graph.config().home.tasks.iter().map(|it| task(desk, it, lang)).collect(),
        kinds: kinds(desk, lang),
        topics: topics(desk, lang),
        newest: cards(desk, &newest(desk, lang), lang)?,
    };
    let page = Page {
        description: &description,
        versions: &versions,
        feeds: feed::links(desk, lang, Scope::All),
        thing: Thing::Site,
        ..Page::new(&title, &address, lang)
    };
    page::render(desk, "home.html", lang, &page::context(desk, page, "home", &view))
}

fn task(desk: &Desk, task: &Task, lang: Lang) -> TaskView {
    let (title, other) = desk.words_for(&task.title, lang);
    TaskView {
        title,
        lang: other,
        text: desk.words_for(&task.text, lang).0,
        links: task.links.iter().filter_map(|it| spoken_link(desk, it, lang)).collect(),
    }
}

/// The same with the language of an article that is in another one.
fn spoken_link(desk: &Desk, link: &TaskLink, lang: Lang) -> Option<SpokenLinkView> {
    let LinkView { text, url, lang: other } = task_link(desk, link, lang)?;
    let language = match goal::resolve(&desk.graph, &link.to)? {
        Goal::Article(group) => {
            let shown = desk.graph.article(desk.graph.version(group, lang)?.article).lang;
            if shown == lang { String::new() } else { desk.spoken(lang, shown) }
        }
        _ => String::new(),
    };
    Some(SpokenLinkView { text, url, lang: other, language })
}

/// A page that helps; `None` if readers of this language do not have it.
fn task_link(desk: &Desk, link: &TaskLink, lang: Lang) -> Option<LinkView> {
    let graph = &desk.graph;
    let page = |text: String, address: String| LinkView { text, url: desk.href(&address), lang: String::new() };
    let found = match goal::resolve(graph, &link.to)? {
        Goal::Kind(kind) => {
            let at = KINDS.iter().position(|it| *it == kind)?;
            let is_there = !graph.lists.articles(Topic::Kind(at as u8), lang).is_empty();
            let label = || desk.text(lang, &format!("kinds-{}", kind.name));
            is_there.then(|| page(label(), address::kind(graph, kind, lang, 1)))?
        }
        Goal::Register(register) => {
            let is_there = !graph.lists.entries(register, lang).is_empty();
            let label = || desk.text(lang, &format!("registry-{}", register.name()));
            is_there.then(|| page(label(), address::register(graph, register, lang)))?
        }
        Goal::Entry(id) => to_entry(desk, id, lang),
        Goal::Article(group) => to_article(desk, group, lang)?,
        Goal::Url(url) => LinkView { text: host(&url), url: url.to_string(), lang: String::new() },
    };
    match desk.words_for(&link.text, lang) {
        (text, _) if text.is_empty() => Some(found),
        (text, other) => Some(LinkView { text, lang: other, ..found }),
    }
}

/// The newest articles, those in the reader's own language first; pages about the site itself are no news.
fn newest(desk: &Desk, lang: Lang) -> Vec<ArticleId> {
    let all = desk.graph.lists.articles(Topic::All, lang).iter().copied();
    let news = all.filter(|it| desk.graph.article(*it).kind.name != "page");
    let own = news.clone().filter(|it| desk.graph.article(*it).lang == lang).take(NEWEST);
    own.chain(news.filter(|it| desk.graph.article(*it).lang != lang)).take(NEWEST).collect()
}

fn kinds(desk: &Desk, lang: Lang) -> Vec<KindView> {
    let lists = &desk.graph.lists;
    let of = |at: usize| lists.articles(Topic::Kind(at as u8), lang).len();
    let shown = KINDS.iter().enumerate().filter(|(at, kind)| kind.name != "page" && of(*at) > 0);
    shown
        .map(|(at, kind)| KindView {
            kind: kind.name.to_owned(),
            label: desk.text(lang, &format!("kinds-{}", kind.name)),
            description: desk.text(lang, &format!("about-{}", kind.name)),
            url: desk.href(&address::kind(&desk.graph, kind, lang, 1)),
            count: count::articles(desk, lang, of(at)),
        })
        .collect()
}

/// The top of the topic tree, in alphabetical order.
fn topics(desk: &Desk, lang: Lang) -> Vec<LinkView> {
    let topics = desk.graph.lists.entries(Register::Topics, lang).iter();
    topics.filter(|it| desk.graph.entry(**it).parent.is_none()).map(|it| to_entry(desk, *it, lang)).collect()
}
