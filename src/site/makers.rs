//! All makers.

use crate::graph::address;
use crate::output::calendar::{agenda, event};
use crate::output::data;
use crate::output::desk::Desk;
use crate::output::made::Making;
use crate::output::manifest::Output;
use crate::output::results::overview;
use crate::output::search::page;
use crate::output::{
    article, choice, chooser, comparison, directory, entry, feed, file, filtered, guide, headers, home, icon, items,
    kind, missing, months, needs, poster, redirect, register, robots, sitemap, web_manifest,
};

/// Claims the addresses of one sort of output.
pub type Lister = fn(&Desk, &mut Vec<(Box<str>, Output)>);

pub static LISTERS: &[Lister] = &[
    article::list,
    kind::list,
    filtered::list,
    items::list,
    comparison::list,
    choice::list,
    months::list,
    needs::list,
    directory::list,
    entry::list,
    register::list,
    home::list,
    chooser::list,
    missing::list,
    redirect::list,
    feed::list,
    event::list,
    agenda::list,
    data::make::list,
    overview::list,
    guide::page::list,
    guide::book::list,
    guide::paper::list,
    guide::plate::list,
    sitemap::list,
    robots::list,
    headers::list,
    icon::list,
    poster::list,
    web_manifest::list,
    file::list,
    page::list,
];

/// Listers that take long, and what the addresses that they claim begin with. A preview asks them late.
pub static LATE: &[(&str, Lister)] = &[(address::INDEX, page::list_index)];

/// Makes one output.
pub fn make(desk: &Desk, output: Output) -> Making {
    match output {
        Output::Article(id) => article::make(desk, id),
        Output::Loan(id) => article::lent(desk, id),
        Output::Kind(at, lang, number) => kind::make(desk, at, lang, number),
        Output::Filtered(id, lang, number) => filtered::make(desk, id, lang, number),
        Output::Comparison(id, lang, number) => comparison::make(desk, id, lang, number),
        Output::Choice(lang) => choice::make(desk, lang),
        Output::Choices(lang) => choice::choices(desk, lang),
        Output::Items(at, lang) => items::make(desk, at, lang),
        Output::Months(lang, year) => months::make(desk, lang, year),
        Output::Needs(lang) => needs::make(desk, lang),
        Output::Directory(lang) => directory::make(desk, lang),
        Output::Entry(id, lang, number) => entry::make(desk, id, lang, number),
        Output::Register(register, lang) => register::make(desk, register, lang),
        Output::Home(lang) => home::make(desk, lang),
        Output::Chooser => chooser::make(desk),
        Output::Missing => missing::make(desk),
        Output::Feed(format, lang, scope) => feed::make(desk, format, lang, scope),
        Output::Calendar(lang, scope) => agenda::make(desk, lang, scope),
        Output::Event(id) => event::make(desk, id),
        Output::Data(dataset) => data::make::make(desk, dataset),
        Output::DataPage(lang) => data::page::make(desk, lang),
        Output::Guide(id, lang) => guide::page::make(desk, id, lang),
        Output::Paper(id, lang) => guide::paper::make(desk, id, lang),
        Output::Plate(id, lang) => guide::plate::make(desk, id, lang),
        Output::Book(id, lang) => guide::book::make(desk, id, lang),
        Output::Results(lang) => overview::make(desk, lang),
        Output::Sitemap(lang, part) => sitemap::make(desk, lang, part),
        Output::SitemapIndex => sitemap::index(desk),
        Output::Robots => robots::make(desk),
        Output::Headers => headers::make(desk),
        Output::Icon(icon) => icon::make(desk, icon),
        Output::Poster(lang) => poster::make(desk, lang),
        Output::WebManifest(lang) => web_manifest::make(desk, lang),
        Output::Redirect(id, at) => redirect::make(desk, id, at),
        Output::Medium(id) => file::medium(desk, id),
        Output::Scaled(id, width, coding) => file::scaled(desk, id, width, coding),
        Output::Asset(at) => file::asset(desk, at),
        Output::Search(lang) => page::make(desk, lang),
        Output::Index(at) => page::file(desk, at),
        Output::IndexWords(lang, filters) => page::words(desk, lang, filters),
    }
}
