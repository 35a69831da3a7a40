//! The directory of contacts: whom readers can turn to, by place, and what for.

use std::collections::BTreeMap;

use fluent::FluentValue;

use crate::base::lang::Lang;
use crate::base::order::Order;
use crate::content::registry::EntryId;
use crate::graph::address;
use crate::graph::contact::{Contact, seat};
use crate::output::article_link;
use crate::output::contact;
use crate::output::desk::Desk;
use crate::output::link::to_entry;
use crate::output::made::Making;
use crate::output::manifest::Output;
use crate::output::page::{self, Page};
use crate::output::schema::page::Thing;
use crate::output::versions::{self, Subject};
use crate::render::messages::catalog::Args;
use crate::render::view::{DirectoryCountryView, DirectoryEntryView, DirectoryPlaceView, DirectoryView, LinkView};

pub fn list(desk: &Desk, claims: &mut Vec<(Box<str>, Output)>) {
    if !desk.graph.contacts.is_empty() {
        let langs = desk.graph.config().languages.iter().map(|it| it.lang);
        claims.extend(langs.map(|it| (address::directory(&desk.graph, it).into(), Output::Directory(it))));
    }
}

pub fn make(desk: &Desk, lang: Lang) -> Making {
    let title = desk.text(lang, "directory-title");
    let lead = desk.text(lang, "directory-lead");
    let address = address::directory(&desk.graph, lang);
    let versions = versions::of(desk, Subject::Directory);
    let table = table(desk, lang);
    let entries: Vec<EntryId> =
        table.values().flat_map(|it| it.values()).flat_map(|it| it.values()).map(|(id, _)| *id).collect();
    let view = DirectoryView {
        title: title.clone(),
        count: counted(desk, lang, entries.len()),
        countries: table.into_iter().map(|(country, places)| self::country(desk, country, places, lang)).collect(),
    };
    let page = Page {
        description: &lead,
        versions: &versions,
        section: desk.href(&address),
        thing: Thing::Contacts(&entries),
        ..Page::new(&title, &address, lang)
    };
    page::render(desk, "directory.html", lang, &page::context(desk, page, "directory", &view))
}

/// Sorts by name, in the order of a language; what has none stands last.
type Key = (bool, Vec<u8>, Option<EntryId>);
type Entries<'a> = BTreeMap<(Vec<u8>, EntryId), (EntryId, &'a Contact)>;
/// Contacts of each place of each country. What belongs to a country and to no place in it stands before its places.
type Table<'a> = BTreeMap<Key, BTreeMap<(bool, Key), Entries<'a>>>;

fn table(desk: &Desk, lang: Lang) -> Table<'_> {
    let order = Order::of(lang);
    let name = |id: EntryId| order.key(&to_entry(desk, id, lang).text);
    let key = |id: Option<EntryId>| (id.is_none(), id.map(name).unwrap_or_default(), id);
    let mut table = Table::new();
    for (id, contact) in desk.graph.contacts.iter() {
        let place = seat(&desk.graph.library.registry, id);
        let country = place.map(|it| desk.graph.library.registry.country(it).unwrap_or(it));
        let places = table.entry(key(country)).or_default();
        let entries = places.entry((place != country, key(place))).or_default();
        entries.insert((name(id), id), (id, contact));
    }
    table
}

fn country(
    desk: &Desk,
    (_, _, country): Key,
    places: BTreeMap<(bool, Key), Entries<'_>>,
    lang: Lang,
) -> DirectoryCountryView {
    let name = |id: Option<EntryId>| match id {
        Some(id) => to_entry(desk, id, lang),
        None => LinkView { text: desk.text(lang, "needs-nowhere"), ..LinkView::default() },
    };
    let anchor = |id: Option<EntryId>| id.map_or("nowhere".to_owned(), |it| desk.graph.entry(it).id.to_string());
    let places = places.into_iter().map(|((is_within, (_, _, place)), entries)| DirectoryPlaceView {
        id: anchor(place),
        place: if is_within { name(place) } else { LinkView::default() },
        entries: entries.into_values().map(|(id, contact)| entry(desk, id, contact, lang)).collect(),
    });
    DirectoryCountryView { id: anchor(country), country: name(country), places: places.collect() }
}

fn entry(desk: &Desk, id: EntryId, contact: &Contact, lang: Lang) -> DirectoryEntryView {
    let entry = desk.graph.entry(id);
    let (role, role_lang) = desk.words_for(&entry.role, lang);
    DirectoryEntryView {
        id: entry.id.to_string(),
        contact: contact::view(desk, id, lang),
        about: entry.form.map_or(role, |it| desk.text(lang, &format!("type-{it}"))),
        about_lang: role_lang,
        people: contact.people.iter().map(|it| person(desk, *it, lang)).collect(),
        articles: contact.articles.iter().filter_map(|it| article_link::to(desk, *it, lang)).collect(),
    }
}

/// Somebody of an organisation: the office says more than the name.
fn person(desk: &Desk, id: EntryId, lang: Lang) -> DirectoryEntryView {
    let (about, about_lang) = desk.words_for(&desk.graph.entry(id).role, lang);
    let contact = contact::view(desk, id, lang);
    DirectoryEntryView { id: desk.graph.entry(id).id.to_string(), contact, about, about_lang, ..Default::default() }
}

/// *5 contacts*, in the plural that the language asks for.
fn counted(desk: &Desk, lang: Lang, count: usize) -> String {
    let mut args = Args::new();
    args.set("count", FluentValue::from(count));
    args.set("number", FluentValue::from(desk.messages.digits(lang, &count.to_string())));
    desk.messages.fill(lang, "directory-count", &args).to_string()
}
