//! The words of the trade that a guide uses, with what they mean.

use crate::base::analysis::keys::analyze;
use crate::base::lang::Lang;
use crate::base::order::Order;
use crate::content::field::Register;
use crate::content::registry::Entry;
use crate::graph::guide::Guide;
use crate::output::desk::Desk;
use crate::output::link::name_of;
use crate::render::view::GuideTermView;

/// The terms that its chapters mention in any inflected form, in the order of the alphabet.
pub fn terms(desk: &Desk, guide: &Guide) -> Vec<GuideTermView> {
    let lang = guide.lang;
    let texts = guide.chapters.iter().map(|it| desk.graph.article(it.version.article));
    let text: String = texts.map(|it| stems(it.lang, it.source.text())).collect();
    let registry = &desk.graph.library.registry;
    let terms = registry.iter().map(|it| it.1).filter(|it| it.register == Register::Terms);
    let mentioned = terms.filter(|term| names(term, lang).any(|it| text.contains(&stems(lang, it))));
    let order = Order::of(lang);
    let mut views: Vec<GuideTermView> = mentioned.map(|it| view(desk, it, lang)).collect();
    views.retain(|it| !it.text.is_empty());
    views.sort_by_cached_key(|it| (order.key(&it.name), it.name.clone()));
    views
}

/// What a term goes by among readers of a language.
fn names(term: &Entry, lang: Lang) -> impl Iterator<Item = &str> {
    let own = [&term.name, &term.short].into_iter().filter_map(move |it| it.find([lang])).map(|it| &**it.0);
    let admitted = term.admitted.iter().filter(move |it| it.0 == lang).map(|it| &*it.1);
    own.chain(admitted).chain(term.aliases.iter().map(|it| &**it)).filter(|it| !it.is_empty())
}

fn view(desk: &Desk, term: &Entry, lang: Lang) -> GuideTermView {
    let (name, name_lang) = name_of(desk, term, lang);
    let (text, text_lang) = desk.words_for(&term.description, lang);
    let short = term.short.find([lang]).map(|it| it.0.to_string()).filter(|it| *it != name);
    GuideTermView { name, lang: name_lang, short: short.unwrap_or_default(), text, text_lang }
}

/// The stem of each word, each between spaces: what stands in one as a piece, stands in the text word by word.
fn stems(lang: Lang, text: &str) -> String {
    let words = text.split(|it: char| !it.is_alphanumeric()).filter(|it| !it.is_empty());
    let mut all = String::from(" ");
    for stem in words.flat_map(|it| analyze(lang.as_str(), it)).filter_map(|it| it.stems.into_iter().next()) {
        all.push_str(&stem);
        all.push(' ');
    }
    all
}
