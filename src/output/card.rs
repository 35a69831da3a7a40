//! An article in a list.

use crate::base::diagnostic::Diagnostic;
use crate::base::lang::Lang;
use crate::base::source::Spanned;
use crate::base::text::Text;
use crate::content::article::Article;
use crate::content::field::Register;
use crate::content::kind::common::{END, PLACE, PLACES, START};
use crate::content::kind::event;
use crate::graph::address;
use crate::graph::group::ArticleId;
use crate::graph::translation::Version;
use crate::output::desk::Desk;
use crate::output::fact;
use crate::output::page::join_cards;
use crate::output::row;
use crate::render::view::{CardView, Html};

/// The cards of some articles, in their order: HTML.
pub fn cards(desk: &Desk, articles: &[ArticleId], lang: Lang) -> Result<Html, Diagnostic> {
    let listed = articles.iter().map(|id| desk.graph.listed(*id, lang));
    join_cards(listed.map(|version| desk.card(version, || card(desk, version, lang))))
}

fn card(desk: &Desk, version: Version, lang: Lang) -> Result<Box<str>, Diagnostic> {
    let mut context = desk.context(lang);
    context.insert("card", &view(desk, version, lang));
    let bytes = desk.templates.render("card.html", lang, &context)?;
    Ok(simdutf8::basic::from_utf8(&bytes).expect("templates write text").into())
}

/// What a card shows.
pub fn view(desk: &Desk, version: Version, lang: Lang) -> CardView {
    let article = desk.graph.article(version.article);
    let original = desk.graph.original_of(version.article);
    let (date, datetime) = fact::listed_date(desk, version.article, lang);
    let foreign = article.lang != lang;
    let place = |name: &Spanned<Text>| {
        let entry = desk.graph.library.registry.find(Register::Places, name)?;
        Some(desk.words_for(&desk.graph.entry(entry).name, lang).0)
    };
    let places = [original.facts.entries(&PLACE), original.facts.entries(&PLACES)];
    let places = places.into_iter().find(|it| !it.is_empty()).unwrap_or_default();
    CardView {
        kind: article.kind.name.to_owned(),
        kind_label: desk.text(lang, &format!("kind-{}", article.kind.name)),
        title: article.title.to_string(),
        url: desk.href(&address::version(&desk.graph, version)),
        summary: article.summary.as_deref().unwrap_or_default().to_owned(),
        date,
        datetime,
        places: places.iter().take(3).filter_map(place).collect(),
        last: if *article.kind == event::KIND { last_day(original) } else { String::new() },
        row: row::rows(desk, version.article, lang),
        draft: article.draft,
        lang: if foreign { article.lang.to_string() } else { String::new() },
        language: if foreign { desk.spoken(lang, article.lang) } else { String::new() },
    }
}

/// The last day of what happens, as far as it is known; nothing without a year.
fn last_day(original: &Article) -> String {
    let last = original.facts.date(&END).or_else(|| original.facts.date(&START));
    last.filter(|it| it.year.is_some()).map(|it| it.to_string()).unwrap_or_default()
}
