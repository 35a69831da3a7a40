//! The home page of a language.

use crate::base::lang::Lang;
use crate::content::field::Register;
use crate::content::kind::list::KINDS;
use crate::graph::address;
use crate::graph::group::ArticleId;
use crate::graph::list::Topic;
use crate::output::card::cards;
use crate::output::count;
use crate::output::desk::Desk;
use crate::output::feed;
use crate::output::link::to_entry;
use crate::output::made::Making;
use crate::output::manifest::Output;
use crate::output::page::{self, Page};
use crate::output::versions::{self, Subject};
use crate::render::view::{HomeView, KindView, LinkView};

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
        kinds: kinds(desk, lang),
        topics: topics(desk, lang),
        newest: cards(desk, &newest(desk, lang), lang)?,
    };
    let page = Page {
        description: &description,
        versions: &versions,
        feeds: feed::links(desk, lang, None),
        ..Page::new(&title, &address, lang)
    };
    page::render(desk, "home.html", lang, &page::context(desk, page, "home", &view))
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
