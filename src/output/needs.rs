//! What is needed and offered, by place and topic: a table of numbers that lead to the needs and to whom to turn.

use std::collections::BTreeMap;

use fluent::FluentValue;

use crate::base::lang::Lang;
use crate::base::order::Order;
use crate::content::field::Register;
use crate::content::kind::common::{PLACES, TOPICS};
use crate::content::kind::need;
use crate::content::registry::{Entry, EntryId};
use crate::graph::address;
use crate::graph::group::ArticleId;
use crate::output::article_link;
use crate::output::contact;
use crate::output::count;
use crate::output::desk::Desk;
use crate::output::link::to_entry;
use crate::output::made::Making;
use crate::output::manifest::Output;
use crate::output::page::{self, Page, Stand};
use crate::output::schema::page::Thing;
use crate::output::versions::{self, Subject};
use crate::render::messages::catalog::Args;
use crate::render::view::{ContactView, LinkView, NeedCellView, NeedPlaceView, NeedTopicView, NeedsView};

pub fn list(desk: &Desk, claims: &mut Vec<(Box<str>, Output)>) {
    for language in &desk.graph.config().languages {
        if !desk.graph.lists.articles(versions::need_list(), language.lang).is_empty() {
            claims.push((address::needs(&desk.graph, language.lang).into(), Output::Needs(language.lang)));
        }
    }
}

/// Every language that has the table, if only of what it is lent.
fn stands(desk: &Desk) -> Vec<Stand> {
    let langs = desk.graph.config().languages.iter().map(|it| it.lang);
    let shown = langs.filter(|it| !desk.graph.lists.articles(versions::need_list(), *it).is_empty());
    shown.map(|lang| Stand { lang, address: address::needs(&desk.graph, lang), shown: lang }).collect()
}

/// Needs by place, or by none, and topic; both in the alphabetical order of the language.
type Table<'a> = BTreeMap<(bool, Vec<u8>, Option<EntryId>), BTreeMap<(Vec<u8>, EntryId), Vec<ArticleId>>>;

pub fn make(desk: &Desk, lang: Lang) -> Making {
    let graph = &desk.graph;
    let needs = graph.lists.articles(versions::need_list(), lang);
    let table = table(desk, needs, lang);
    let topics: BTreeMap<&(Vec<u8>, EntryId), ()> =
        table.values().flat_map(|it| it.keys()).map(|it| (it, ())).collect();
    let topics: Vec<EntryId> = topics.keys().map(|it| it.1).collect();
    let places = table.iter().map(|((_, _, place), needs)| {
        let needs: BTreeMap<EntryId, &Vec<ArticleId>> = needs.iter().map(|((_, id), it)| (*id, it)).collect();
        row(desk, *place, &topics, &needs, lang)
    });
    let title = desk.text(lang, "needs-title");
    let list = LinkView {
        text: desk.text(lang, "kinds-need"),
        url: desk.href(&address::kind(graph, &need::KIND, lang, 1)),
        ..LinkView::default()
    };
    let view = NeedsView {
        title: title.clone(),
        count: count::articles(desk, lang, needs.len()),
        topics: topics.iter().map(|it| to_entry(desk, *it, lang)).collect(),
        places: places.collect(),
        list: list.clone(),
    };
    let description = desk.text(lang, "needs-about");
    let address = address::needs(graph, lang);
    let versions = versions::of(desk, Subject::Needs);
    let page = Page {
        description: &description,
        versions: &versions,
        stands: Some(&stands(desk)),
        section: list.url.clone(),
        breadcrumbs: vec![list],
        thing: Thing::List(needs),
        ..Page::new(&title, &address, lang)
    };
    page::render(desk, "needs.html", lang, &page::context(desk, page, "needs", &view))
}

fn table<'a>(desk: &Desk, needs: &[ArticleId], lang: Lang) -> Table<'a> {
    let order = Order::of(lang);
    let key = |id: EntryId| order.key(&to_entry(desk, id, lang).text);
    let mut table = Table::new();
    for need in needs {
        let facts = &desk.graph.original_of(*need).facts;
        let named = |register, field| -> Vec<EntryId> {
            facts.entries(field).iter().filter_map(|it| desk.graph.library.registry.find(register, it)).collect()
        };
        let mut places: Vec<Option<EntryId>> = named(Register::Places, &PLACES).into_iter().map(Some).collect();
        if places.is_empty() {
            places.push(None);
        }
        let topics = named(Register::Topics, &TOPICS);
        for place in places {
            let row = table.entry((place.is_none(), place.map(key).unwrap_or_default(), place)).or_default();
            for topic in &topics {
                row.entry((key(*topic), *topic)).or_default().push(*need);
            }
        }
    }
    table
}

fn row(
    desk: &Desk,
    place: Option<EntryId>,
    topics: &[EntryId],
    needs: &BTreeMap<EntryId, &Vec<ArticleId>>,
    lang: Lang,
) -> NeedPlaceView {
    let id = place.map_or("nowhere", |it| &desk.graph.entry(it).id);
    let link = match place {
        Some(place) => to_entry(desk, place, lang),
        None => LinkView { text: desk.text(lang, "needs-nowhere"), ..LinkView::default() },
    };
    let anchor = |topic: EntryId| format!("{id}--{}", desk.graph.entry(topic).id);
    let cell = |topic: &EntryId| {
        let name = to_entry(desk, *topic, lang);
        let count = needs.get(topic).map_or(0, |it| it.len());
        let is_empty = count == 0;
        NeedCellView {
            count: if is_empty { String::new() } else { desk.messages.digits(lang, &count.to_string()).to_string() },
            label: if is_empty { String::new() } else { label(desk, lang, count, [&link.text, &name.text]) },
            url: if is_empty { String::new() } else { format!("#{}", anchor(*topic)) },
            topic: name.text,
            lang: name.lang,
        }
    };
    let listed = topics.iter().filter_map(|it| Some((*it, needs.get(it)?)));
    let listed = listed.map(|(topic, needs)| NeedTopicView {
        id: anchor(topic),
        topic: to_entry(desk, topic, lang),
        needs: needs.iter().filter_map(|it| article_link::to(desk, desk.graph.groups.of(*it), lang)).collect(),
    });
    NeedPlaceView {
        id: id.to_owned(),
        cells: topics.iter().map(cell).collect(),
        contacts: contacts(desk, place, needs, lang),
        needs: listed.collect(),
        place: link,
    }
}

/// *2 articles: Kumanovo, education*.
fn label(desk: &Desk, lang: Lang, count: usize, [place, topic]: [&str; 2]) -> String {
    let mut args = Args::new();
    args.set("count", FluentValue::from(count::articles(desk, lang, count)));
    args.set("place", FluentValue::from(place.to_owned()));
    args.set("topic", FluentValue::from(topic.to_owned()));
    desk.messages.fill(lang, "needs-cell", &args).to_string()
}

/// Whom the needs of a place name, each once; where they name nobody, its local government.
fn contacts(
    desk: &Desk,
    place: Option<EntryId>,
    needs: &BTreeMap<EntryId, &Vec<ArticleId>>,
    lang: Lang,
) -> Vec<ContactView> {
    let mut found: BTreeMap<String, ContactView> = BTreeMap::new();
    for need in needs.values().flat_map(|it| it.iter()) {
        for it in contact::of(desk, desk.graph.original_of(*need), lang) {
            found.entry(it.url.clone()).or_insert(it);
        }
    }
    match place {
        Some(place) if found.is_empty() => governments(desk, place).map(|it| contact::view(desk, it, lang)).collect(),
        _ => found.into_values().collect(),
    }
}

/// The local governments that have their seat in a place.
fn governments(desk: &Desk, place: EntryId) -> impl Iterator<Item = EntryId> + '_ {
    let registry = &desk.graph.library.registry;
    let governments = registry.iter().filter(|(_, it)| it.form == Some("local-government"));
    let seat = |it: &Entry| it.place.as_ref().and_then(|it| registry.find(Register::Places, it));
    governments.filter(move |(_, it)| seat(it) == Some(place)).map(|(id, _)| id)
}
