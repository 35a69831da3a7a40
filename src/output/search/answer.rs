//! Answers in the terminal, from the same index that browsers read.

use serde::Serialize;

use crate::base::lang::Lang;
use crate::output::desk::Desk;
use crate::output::index::rank::{Found, search};
use crate::output::index::read::Reader;
use crate::output::search::plan::index;
use crate::output::search::version::place_of;

/// What was found.
pub struct Answer {
    pub total: usize,
    /// The best, as many as were asked for.
    pub hits: Vec<Hit>,
}

/// A result as its reader gets it.
#[derive(Debug, Serialize)]
pub struct Hit {
    pub title: String,
    /// From the site's root.
    pub address: String,
    /// The language of the version shown.
    pub lang: String,
    pub kind: String,
    pub place: String,
    pub date: String,
    pub summary: String,
    pub score: f32,
}

/// Answers a query of a reader of a language, or of the default one. `None` if it is none of the site's.
pub fn answer(desk: &Desk, query: &str, lang: Option<&str>, limit: usize) -> Option<Answer> {
    let config = desk.graph.config();
    let lang: Option<Lang> = lang.map_or(Some(config.default_language), |it| it.parse().ok());
    let place = lang.and_then(|it| place_of(desk, it))?;
    let reader = Reader::new(index(desk));
    let found = search(&reader, query, place);
    let hits = found.iter().take(limit).map(|it| hit(&reader, it, place)).collect();
    Some(Answer { total: found.len(), hits })
}

/// The version for the reader: in the first language of the chain that the unit has, else where it was found.
fn hit(reader: &Reader, found: &Found, lang: u8) -> Hit {
    let root = &reader.root;
    let (langs, kind) = reader.unit(found.unit);
    let chain = root.chains[usize::from(lang)].iter().copied();
    let has = |it: &u8| langs >> it & 1 == 1;
    let shown = chain.clone().find(has).unwrap_or(found.langs.trailing_zeros() as u8);
    let [title, below, summary, place, date, _] = reader.card(found.unit, shown);
    Hit {
        title,
        address: format!("/{}/{below}", root.paths[usize::from(shown)]),
        lang: root.langs[usize::from(shown)].clone(),
        kind: root.kinds[usize::from(kind)].clone(),
        place,
        date,
        summary,
        score: found.score,
    }
}
