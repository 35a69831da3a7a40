//! Lists of what happens, under headings of time.

use crate::base::date::Date;
use crate::base::diagnostic::Diagnostic;
use crate::base::lang::Lang;
use crate::content::field::Field;
use crate::content::kind::common::{DUE, VALID_FROM, VALID_UNTIL};
use crate::content::kind::spec::Kind;
use crate::content::kind::{event, recommendation};
use crate::graph::date::date_of;
use crate::graph::group::ArticleId;
use crate::output::card::cards;
use crate::output::count;
use crate::output::desk::Desk;
use crate::output::pages;
use crate::render::view::CardsView;

/// How finely a list is divided.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Division {
    Years,
    Months,
}

/// Whether a kind is listed under headings of time.
pub fn is_divided(kind: &Kind) -> bool {
    *kind == event::KIND
}

/// Whether the day of today says anything of a kind: pages know no such day, but the script of lists does.
pub fn is_timed(kind: &Kind) -> bool {
    let has_end = |it: &&'static Field| [&VALID_FROM, &VALID_UNTIL, &DUE].contains(it);
    is_divided(kind) || *kind == recommendation::KIND || kind.row.iter().any(has_end)
}

/// More years than that are not told.
const OLDEST: u32 = 20;

/// How old articles are, in words for the script of lists, if it matters: for recommendations.
pub fn ages(desk: &Desk, kind: &Kind, lang: Lang) -> String {
    if *kind == recommendation::KIND { count::series(desk, lang, "filters-age", OLDEST) } else { String::new() }
}

/// The cards of one page of a list, which is in the order of time. What stood under the same heading on the page before
/// is continued.
pub fn groups(
    desk: &Desk,
    articles: &[ArticleId],
    number: u32,
    division: Division,
    lang: Lang,
) -> Result<Vec<CardsView>, Diagnostic> {
    let time = |it: &ArticleId| of(desk, *it, division);
    let before = (number as usize - 1) * desk.graph.config().page_size;
    let last = before.checked_sub(1).and_then(|at| articles.get(at)).map(time);
    let runs = pages::slice(desk, articles, number).chunk_by(|one, other| time(one) == time(other)).enumerate();
    runs.map(|(at, run)| {
        let time = time(&run[0]);
        Ok(CardsView {
            kind: desk.graph.article(run[0]).kind.name.to_owned(),
            label: heading(desk, time, lang),
            continued: at == 0 && last == Some(time),
            cards: cards(desk, run, lang)?,
        })
    })
    .collect()
}

/// The heading above an article.
pub fn label(desk: &Desk, id: ArticleId, lang: Lang) -> String {
    heading(desk, of(desk, id, Division::Years), lang)
}

/// Year, and month if both are asked for and known; nothing without a year.
fn of(desk: &Desk, id: ArticleId, division: Division) -> Option<(i16, Option<i8>)> {
    let graph = &desk.graph;
    let date = date_of(&graph.library, &graph.groups, graph.groups.of(id))?.date;
    Some((date.year?, date.month.filter(|_| division == Division::Months)))
}

fn heading(desk: &Desk, time: Option<(i16, Option<i8>)>, lang: Lang) -> String {
    match time {
        Some((year, None)) => year.to_string(),
        Some((year, month)) => desk.messages.date(lang, &Date { year: Some(year), month, day: None }),
        None => desk.text(lang, "filters-undated"),
    }
}
