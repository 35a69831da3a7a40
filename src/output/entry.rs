//! The page of a place, topic, organisation …: what it is and everything that concerns it.

use crate::base::diagnostic::Diagnostic;
use crate::base::lang::Lang;
use crate::base::source::Spanned;
use crate::base::text::Text;
use crate::content::field::Register;
use crate::content::registry::{Entry, EntryId};
use crate::graph::address;
use crate::graph::group::ArticleId;
use crate::graph::list::{Topic, kind_order};
use crate::output::calendar::agenda;
use crate::output::card::cards;
use crate::output::contact;
use crate::output::count;
use crate::output::desk::Desk;
use crate::output::feed;
use crate::output::link::{host, name_of, to_entry};
use crate::output::logo;
use crate::output::made::Making;
use crate::output::manifest::{Output, Scope};
use crate::output::map;
use crate::output::page::{self, Page};
use crate::output::pages;
use crate::output::schema::page::Thing;
use crate::output::script;
use crate::output::versions::{self, Subject};
use crate::render::view::{CardsView, ChildView, EntryView, FactView, KindLinkView, LinkView};

/// Every entry has a page in every language.
pub fn list(desk: &Desk, claims: &mut Vec<(Box<str>, Output)>) {
    for language in &desk.graph.config().languages {
        for (id, _) in desk.graph.library.registry.iter() {
            let articles = desk.graph.lists.articles(Topic::Entry(id), language.lang);
            for number in 1..=pages::total(desk, articles.len()) {
                let address = address::entry(&desk.graph, id, language.lang, number);
                claims.push((address.into(), Output::Entry(id, language.lang, number)));
            }
        }
    }
}

pub fn make(desk: &Desk, id: EntryId, lang: Lang, number: u32) -> Making {
    let graph = &desk.graph;
    let entry = graph.entry(id);
    let articles = graph.lists.articles(Topic::Entry(id), lang);
    let total = pages::total(desk, articles.len());
    let address = address::entry(graph, id, lang, number);
    let versions = match number {
        1 => versions::of(desk, Subject::Entry(id)),
        _ => {
            let pages = |lang| pages::total(desk, graph.lists.articles(Topic::Entry(id), lang).len());
            script::numbered(desk, lang, |it| pages(it) == total, |it| address::entry(graph, id, it, number))
        }
    };
    let (name, name_lang) = name_of(desk, entry, lang);
    let (description, description_lang) = desk.words_for(&entry.description, lang);
    let register_label = desk.text(lang, &format!("registry-{}", entry.register.name()));
    let view = EntryView {
        register: entry.register.name().to_owned(),
        register_label: register_label.clone(),
        name: name.clone(),
        lang: name_lang,
        short: desk.words_for(&entry.short, lang).0,
        description: description.clone(),
        description_lang,
        facts: facts(desk, entry, lang),
        logo: logo::view(desk, id, lang),
        offices: if number == 1 { contact::offices(desk, id, lang) } else { Vec::new() },
        children: graph.relations.children(id).iter().map(|it| child(desk, *it, lang)).collect(),
        map: if number == 1 { map::of(desk, id, lang) } else { None },
        count: if articles.is_empty() { String::new() } else { count::articles(desk, lang, articles.len()) },
        kinds: kinds(desk, id, lang, number),
        groups: groups(desk, articles, number, lang)?,
        pages: pages::view(desk, number, total, |it| address::entry(graph, id, lang, it)),
    };
    let section = desk.href(&address::register(graph, entry.register, lang));
    let mut breadcrumbs = vec![LinkView { text: register_label, url: section.clone(), lang: String::new() }];
    breadcrumbs.extend(ancestors(desk, entry).into_iter().map(|it| to_entry(desk, it, lang)));
    let title = count::page_title(desk, lang, &name, number, total);
    let page = Page {
        description: &description,
        versions: &versions,
        section,
        breadcrumbs,
        feeds: if number == 1 { feed::links(desk, lang, Scope::Entry(id)) } else { Vec::new() },
        calendars: agenda::links(desk, Scope::Entry(id), lang, number),
        thing: Thing::Entry(id),
        ..Page::new(&title, &address, lang)
    };
    let template = desk.template_for("entry", entry.register.name(), "entry.html");
    page::render(desk, &template, lang, &page::context(desk, page, "entry", &view))
}

/// What belongs to an entry, and how much there is to read about it.
fn child(desk: &Desk, id: EntryId, lang: Lang) -> ChildView {
    let LinkView { text, url, lang: other } = to_entry(desk, id, lang);
    let count = desk.graph.lists.articles(Topic::Entry(id), lang).len();
    ChildView { text, url, lang: other, count: number_of(desk, lang, count) }
}

fn number_of(desk: &Desk, lang: Lang, count: usize) -> String {
    if count == 0 { String::new() } else { desk.messages.digits(lang, &count.to_string()).to_string() }
}

/// The kinds of the articles that concern an entry, each with the place where they begin. The list is sorted by kind, so
/// that each is found without looking at all articles.
fn kinds(desk: &Desk, id: EntryId, lang: Lang, number: u32) -> Vec<KindLinkView> {
    let graph = &desk.graph;
    let articles = graph.lists.articles(Topic::Entry(id), lang);
    let order = |it: &ArticleId| kind_order(graph.entry(id).register, graph.article(*it).kind);
    let size = graph.config().page_size;
    let mut kinds = Vec::new();
    let mut start = 0;
    while let Some(first) = articles.get(start) {
        let count = articles[start..].partition_point(|it| order(it) <= order(first));
        let kind = graph.article(*first).kind.name;
        let page = (start / size) as u32 + 1;
        let address = if page == number { String::new() } else { desk.href(&address::entry(graph, id, lang, page)) };
        kinds.push(KindLinkView {
            kind: kind.to_owned(),
            label: desk.text(lang, &format!("kinds-{kind}")),
            url: format!("{address}#kind-{kind}"),
            count: number_of(desk, lang, count),
        });
        start += count;
    }
    kinds
}

/// The cards of one page, kind by kind.
fn groups(desk: &Desk, articles: &[ArticleId], number: u32, lang: Lang) -> Result<Vec<CardsView>, Diagnostic> {
    let kind = |it: &ArticleId| desk.graph.article(*it).kind;
    let shown = pages::slice(desk, articles, number);
    let before = (number as usize - 1) * desk.graph.config().page_size;
    let last_before = before.checked_sub(1).and_then(|at| articles.get(at)).map(kind);
    let runs = shown.chunk_by(|one, other| kind(one) == kind(other)).enumerate();
    runs.map(|(at, run)| {
        let kind = kind(&run[0]);
        Ok(CardsView {
            kind: kind.name.to_owned(),
            label: desk.text(lang, &format!("kinds-{}", kind.name)),
            continued: at == 0 && last_before == Some(kind),
            cards: cards(desk, run, lang)?,
        })
    })
    .collect()
}

/// What an entry belongs to, the widest first.
fn ancestors(desk: &Desk, entry: &Entry) -> Vec<EntryId> {
    let registry = &desk.graph.library.registry;
    let mut found = Vec::new();
    let mut at = entry.parent.as_ref().and_then(|it| registry.find(entry.register, it));
    while let Some(id) = at {
        // Circles were cut and noted when the graph was made; here they only must not be walked.
        if found.contains(&id) {
            break;
        }
        found.push(id);
        at = registry.get(id).parent.as_ref().and_then(|it| registry.find(entry.register, it));
    }
    found.reverse();
    found
}

/// The tag of a spelling in a script that `lang` is not written in: nobody said of which language it is. Else empty.
fn unknown(spelling: &str, lang: Lang) -> String {
    let is_cyrillic = |it: char| ('\u{400}'..='\u{52f}').contains(&it);
    let foreign = spelling.contains(is_cyrillic) && !lang.endonym().is_some_and(|it| it.contains(is_cyrillic));
    if foreign { "und-Cyrl".to_owned() } else { String::new() }
}

fn facts(desk: &Desk, entry: &Entry, lang: Lang) -> Vec<FactView> {
    let registry = &desk.graph.library.registry;
    let mut facts = Vec::new();
    let mut add = |name: &str, values: Vec<LinkView>| {
        if !values.is_empty() {
            let label = desk.text(lang, &format!("field-{name}"));
            facts.push(FactView { name: name.to_owned(), label, values, ..FactView::default() });
        }
    };
    let plain = |text: String| LinkView { text, ..LinkView::default() };
    let linked = |register: Register, name: &Option<Spanned<Text>>| {
        let id = name.as_ref().and_then(|it| registry.find(register, it));
        id.map(|it| to_entry(desk, it, lang)).into_iter().collect::<Vec<_>>()
    };
    add("type", entry.form.map(|it| plain(desk.text(lang, &format!("type-{it}")))).into_iter().collect());
    let role = desk.words_for(&entry.role, lang);
    add(
        "role",
        if role.0.is_empty() { Vec::new() } else { vec![LinkView { text: role.0, url: String::new(), lang: role.1 }] },
    );
    add("organisation", linked(Register::Organisations, &entry.organisation));
    add("place", linked(Register::Places, &entry.place));
    add("part-of", linked(entry.register, &entry.parent));
    add("iso", entry.iso.iter().map(|it| plain(it.to_string())).collect());
    let wordings = entry.admitted.iter().filter(|(it, _)| *it == lang).map(|(_, text)| plain(text.to_string()));
    add("admitted", wordings.collect());
    // Another spelling in one language may be the name in this one.
    let own = name_of(desk, entry, lang).0;
    let others = entry.other_names().filter(|it| ***it != *own);
    let spellings = others.map(|it| LinkView { lang: unknown(it, lang), ..plain(it.to_string()) });
    add("aliases", spellings.collect());
    let publisher = entry.publisher.find(desk.graph.config().chain(lang)).map(|(text, own)| {
        let other = own.or(entry.lang).filter(|it| *it != lang).map(|it| it.to_string());
        LinkView { lang: other.unwrap_or_default(), ..plain(text.to_string()) }
    });
    add("publisher", publisher.into_iter().collect());
    add("published", entry.published.iter().map(|it| plain(desk.messages.date(lang, it))).collect());
    add("accessed", entry.accessed.iter().map(|it| plain(desk.messages.date(lang, it))).collect());
    let site = entry.url.iter().map(|it| LinkView { text: host(it), url: it.to_string(), lang: String::new() });
    add("url", site.collect());
    let note = desk.words_for(&entry.note, lang);
    add(
        "note",
        if note.0.is_empty() { Vec::new() } else { vec![LinkView { text: note.0, url: String::new(), lang: note.1 }] },
    );
    facts
}
