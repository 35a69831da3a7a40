//! An article in a list.

use crate::base::diagnostic::Diagnostic;
use crate::base::source::Spanned;
use crate::base::text::Text;
use crate::content::field::Register;
use crate::content::kind::common::{PLACE, PLACES};
use crate::graph::address;
use crate::graph::group::ArticleId;
use crate::output::desk::Desk;
use crate::output::fact;
use crate::output::page::join_cards;
use crate::render::view::{CardView, Html};

/// The cards of some articles, in their order: HTML.
pub fn cards(desk: &Desk, articles: &[ArticleId]) -> Result<Html, Diagnostic> {
    join_cards(articles.iter().map(|id| desk.card(*id, || card(desk, *id))))
}

fn card(desk: &Desk, id: ArticleId) -> Result<Box<str>, Diagnostic> {
    let lang = desk.graph.article(id).lang;
    let mut context = desk.context(lang);
    context.insert("card", &view(desk, id));
    let bytes = desk.templates.render("card.html", lang, &context)?;
    Ok(simdutf8::basic::from_utf8(&bytes).expect("templates write text").into())
}

fn view(desk: &Desk, id: ArticleId) -> CardView {
    let article = desk.graph.article(id);
    let original = desk.graph.original_of(id);
    let (date, datetime) = fact::listed_date(desk, id);
    let place = |name: &Spanned<Text>| {
        let entry = desk.graph.library.registry.find(Register::Places, name)?;
        Some(desk.words_for(&desk.graph.entry(entry).name, article.lang).0)
    };
    let places = [original.facts.entries(&PLACE), original.facts.entries(&PLACES)];
    let places = places.into_iter().find(|it| !it.is_empty()).unwrap_or_default();
    CardView {
        kind: article.kind.name.to_owned(),
        kind_label: desk.text(article.lang, &format!("kind-{}", article.kind.name)),
        title: article.title.to_string(),
        url: desk.href(&address::article(&desk.graph, id)),
        summary: article.summary.as_deref().unwrap_or_default().to_owned(),
        date,
        datetime,
        places: places.iter().take(3).filter_map(place).collect(),
        draft: article.draft,
    }
}
