//! What figures and units are called.

use crate::base::lang::Lang;
use crate::graph::address;
use crate::graph::figure::FigureId;
use crate::output::desk::Desk;
use crate::output::link::figure_label;
use crate::render::chart::data::Label;
use crate::render::view::LinkView;

/// A figure with the article that it stands in, as several articles may call their figures alike: *Sessions held –
/// Orientation on asylum law*; and where it stands. No address, if it is not published.
pub fn figure(desk: &Desk, id: FigureId, lang: Lang) -> LinkView {
    let graph = &desk.graph;
    let version = graph.version(id.group, lang);
    let LinkView { text: label, lang: label_lang, .. } = alone(desk, id, lang);
    let title = version.map_or_else(String::new, |it| format!(" – {}", *graph.article(it.article).title));
    let page = version.map(|it| desk.href(&address::version(graph, it))).unwrap_or_default();
    LinkView {
        text: format!("{label}{title}"),
        url: if page.is_empty() { page } else { format!("{page}#{}", address::figure(graph.figure(id))) },
        lang: label_lang,
    }
}

/// The figure without its article, in the language in which readers get that; no link.
pub fn alone(desk: &Desk, id: FigureId, lang: Lang) -> LinkView {
    let graph = &desk.graph;
    let own = graph.version(id.group, lang).map_or(lang, |it| graph.article(it.article).lang);
    let (text, own) = figure_label(graph, id, own);
    let lang = if own == lang { String::new() } else { own.to_string() };
    LinkView { text, lang, ..LinkView::default() }
}

/// The same as the label of a chart.
pub fn label(link: &LinkView) -> Label {
    Label { text: link.text.clone(), lang: link.lang.clone() }
}

/// A unit in the plural, or a currency by its code.
pub fn unit(desk: &Desk, unit: Option<&str>, lang: Lang) -> String {
    let Some(unit) = unit else { return desk.text(lang, "results-measure-other") };
    let id = format!("units-{unit}");
    if desk.messages.has(lang, &id) { desk.text(lang, &id) } else { unit.to_owned() }
}
