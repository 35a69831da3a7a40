//! A registry as a table: a row for each entry, a column for its name in each language.

use crate::base::lang::Lang;
use crate::base::source::Spanned;
use crate::base::text::Text;
use crate::content::field::Register;
use crate::content::registry::{Entry, EntryId};
use crate::content::words::Words;
use crate::graph::address;
use crate::output::data::cell::Cell;
use crate::output::data::table::{Column, Form, Table};
use crate::output::desk::Desk;

/// A fact of an entry, by the name of its column.
type Fact = (&'static str, Form, fn(&Entry) -> String);

/// A text of an entry that each language has its own of.
type Named = (&'static str, fn(&Entry) -> &Words);

const TYPE: Fact = ("type", Form::Text, |it| it.form.unwrap_or_default().to_owned());
const PARENT: Fact = ("part_of", Form::Text, |it| name(&it.parent));
const PLACE: Fact = ("place", Form::Text, |it| name(&it.place));
const ORGANISATION: Fact = ("organisation", Form::Text, |it| name(&it.organisation));
const IDENTIFIER: Fact = ("identifier", Form::Text, |it| text(&it.identifier));
const ISO: Fact = ("iso", Form::Text, |it| text(&it.iso));
const LATITUDE: Fact = ("latitude", Form::Number, |it| it.latitude.map(|it| it.to_string()).unwrap_or_default());
const LONGITUDE: Fact = ("longitude", Form::Number, |it| it.longitude.map(|it| it.to_string()).unwrap_or_default());
const LANG: Fact = ("lang", Form::Text, |it| it.lang.map(|it| it.to_string()).unwrap_or_default());
const PUBLISHED: Fact = ("published", Form::Text, |it| it.published.map(|it| it.to_string()).unwrap_or_default());
const ACCESSED: Fact = ("accessed", Form::Text, |it| it.accessed.map(|it| it.to_string()).unwrap_or_default());
const SITE: Fact = ("site", Form::Address, |it| text(&it.url));

const NAME: Named = ("name", |it| &it.name);
const SHORT: Named = ("short", |it| &it.short);
const ROLE: Named = ("role", |it| &it.role);
const DESCRIPTION: Named = ("description", |it| &it.description);
const PUBLISHER: Named = ("publisher", |it| &it.publisher);
const NOTE: Named = ("note", |it| &it.note);

fn facts(register: Register) -> &'static [Fact] {
    match register {
        Register::Organisations => &[TYPE, PLACE, PARENT, IDENTIFIER, SITE],
        Register::People => &[ORGANISATION, SITE],
        Register::Places => &[TYPE, PARENT, ISO, LATITUDE, LONGITUDE],
        Register::Topics | Register::TargetGroups => &[PARENT],
        Register::Terms => &[SITE],
        Register::Sources => &[LANG, PUBLISHED, ACCESSED, SITE],
    }
}

fn named(register: Register) -> &'static [Named] {
    match register {
        Register::Organisations => &[NAME, SHORT, DESCRIPTION, NOTE],
        Register::People => &[NAME, ROLE, NOTE],
        Register::Places => &[NAME, DESCRIPTION, NOTE],
        Register::Topics | Register::TargetGroups => &[NAME, DESCRIPTION],
        Register::Terms => &[NAME, SHORT, DESCRIPTION],
        Register::Sources => &[NAME, PUBLISHER, NOTE],
    }
}

fn name(named: &Option<Spanned<Text>>) -> String {
    named.as_ref().map(|it| it.value.to_string()).unwrap_or_default()
}

fn text(text: &Option<Text>) -> String {
    text.as_deref().unwrap_or_default().to_owned()
}

/// The columns of a name: one for readers of the site's default language, then one for what each language has.
fn tongues(desk: &Desk) -> Vec<Option<Lang>> {
    std::iter::once(None).chain(desk.graph.config().languages.iter().map(|it| Some(it.lang))).collect()
}

pub fn columns(desk: &Desk, register: Register) -> Vec<Column> {
    let mut columns = vec![Column::text("id")];
    columns.extend(facts(register).iter().map(|(name, form, _)| Column::new(name, *form)));
    columns.push(Column::new("url", Form::Address));
    for (name, _) in named(register) {
        let column = |tongue: &Option<Lang>| match tongue {
            None => Column::text(name),
            Some(lang) => Column::text(&format!("{name}_{lang}")),
        };
        columns.extend(tongues(desk).iter().map(column));
    }
    columns
}

pub fn write(desk: &Desk, register: Register) -> Vec<u8> {
    let mut table = Table::begin(&columns(desk, register));
    let entries = desk.graph.library.registry.iter().filter(|(_, it)| it.register == register);
    entries.for_each(|(id, entry)| table.row(&row(desk, id, entry)));
    table.end()
}

fn row(desk: &Desk, id: EntryId, entry: &Entry) -> Vec<Cell> {
    let config = desk.graph.config();
    let mut cells = vec![Cell::text(&entry.id)];
    for (_, form, fact) in facts(entry.register) {
        let value = fact(entry);
        cells.push(if *form == Form::Number { Cell::plain(value) } else { Cell::text(&value) });
    }
    let url = address::entry(&desk.graph, id, config.default_language, 1);
    cells.push(Cell::plain(desk.absolute(&url)));
    for (_, words) in named(entry.register) {
        let words = words(entry);
        let of = |tongue: &Option<Lang>| match tongue {
            None => words.find(config.chain(config.default_language)).map(|(text, _)| &**text),
            Some(lang) => words.own.iter().find(|(it, _)| it == lang).map(|(_, text)| &**text),
        };
        cells.extend(tongues(desk).iter().map(|it| Cell::text(of(it).unwrap_or_default())));
    }
    cells
}
