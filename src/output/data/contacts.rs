//! Whom to turn to as a table: a row for each office and language; one without an office, where none is known.

use crate::base::lang::Lang;
use crate::content::office::Office;
use crate::content::registry::EntryId;
use crate::graph::address;
use crate::graph::contact::{Contact, seat};
use crate::output::data::cell::Cell;
use crate::output::data::ids;
use crate::output::data::table::{Column, Form, Table};
use crate::output::desk::Desk;

const COLUMNS: &[(&str, Form)] = &[
    ("id", Form::Text),
    ("office_number", Form::Whole),
    ("lang", Form::Text),
    ("name", Form::Text),
    ("type", Form::Text),
    ("place", Form::Text),
    ("place_name", Form::Text),
    ("country", Form::Text),
    ("country_name", Form::Text),
    ("office", Form::Text),
    ("phone", Form::Text),
    ("email", Form::Text),
    ("address", Form::Text),
    ("hours", Form::Text),
    ("valid_until", Form::Text),
    ("people", Form::Text),
    ("articles", Form::Text),
    ("site", Form::Address),
    ("url", Form::Address),
];

pub fn columns() -> Vec<Column> {
    COLUMNS.iter().map(|(name, form)| Column::new(name, *form)).collect()
}

pub fn write(desk: &Desk) -> Vec<u8> {
    let mut table = Table::begin(&columns());
    for (id, contact) in desk.graph.contacts.iter() {
        let offices = &desk.graph.entry(id).offices;
        let none = Office::default();
        let numbered: Vec<(usize, &Office)> = match offices.len() {
            0 => vec![(0, &none)],
            _ => offices.iter().enumerate().map(|(at, it)| (at + 1, it)).collect(),
        };
        for (number, office) in numbered {
            let langs = desk.graph.config().languages.iter().map(|it| it.lang);
            langs.for_each(|lang| table.row(&row(desk, (id, contact), (number, office), lang)));
        }
    }
    table.end()
}

fn row(desk: &Desk, (id, contact): (EntryId, &Contact), (number, office): (usize, &Office), lang: Lang) -> Vec<Cell> {
    let graph = &desk.graph;
    let entry = graph.entry(id);
    let place = seat(&graph.library.registry, id);
    let country = place.and_then(|it| graph.library.registry.country(it));
    let id_of = |id: Option<EntryId>| Cell::text(id.map_or("", |it| &graph.entry(it).id));
    let name_of = |id: EntryId| desk.words_for(&graph.entry(id).name, lang).0;
    let words = |words| Cell::text(&desk.words_for(words, lang).0);
    vec![
        Cell::text(&entry.id),
        Cell::plain(number),
        Cell::text(lang.as_str()),
        Cell::text(&name_of(id)),
        Cell::text(entry.form.unwrap_or_default()),
        id_of(place),
        Cell::text(&place.map(name_of).unwrap_or_default()),
        id_of(country),
        Cell::text(&country.map(name_of).unwrap_or_default()),
        words(&office.name),
        Cell::text(office.phone.as_deref().unwrap_or_default()),
        Cell::text(office.email.as_deref().unwrap_or_default()),
        words(&office.address),
        words(&office.hours),
        Cell::text(&office.valid_until.map(|it| it.to_string()).unwrap_or_default()),
        Cell::list(contact.people.iter().map(|it| graph.entry(*it).id.to_string())),
        Cell::list(contact.articles.iter().map(|it| ids::article(desk, *it))),
        Cell::text(entry.url.as_deref().unwrap_or_default()),
        Cell::plain(desk.absolute(&address::entry(graph, id, lang, 1))),
    ]
}
