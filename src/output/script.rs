//! The switch between the two scripts of a language, which keeps readers on their page.
//!
//! It is a link to the same page in the other script. Which heading is being read no page can know without a program in
//! it; so every heading brings a switch of its own, shown while the heading is what the address names (`#…`).

use crate::base::lang::Lang;
use crate::base::script::conversion::script;
use crate::output::desk::Desk;
use crate::render::view::LinkView;

/// This page in the other scripts of its language, each called by the script's own name.
pub fn switches(desk: &Desk, lang: Lang, versions: &[(Lang, String)]) -> Vec<LinkView> {
    let twins = desk.graph.config().twins(lang);
    let address = |twin: Lang| versions.iter().find(|(it, _)| *it == twin).map(|(_, address)| address);
    twins
        .filter_map(|twin| {
            Some(LinkView { text: name(desk, twin), url: desk.href(address(twin)?), lang: twin.to_string() })
        })
        .collect()
}

/// What the switch to a language's script is called, in that language.
pub fn name(desk: &Desk, lang: Lang) -> String {
    desk.text(lang, if script(lang) == "Cyrl" { "script-cyrl" } else { "script-latn" })
}

/// A later page of a list in both scripts, if both lists are as long; other languages divide their lists otherwise.
pub fn numbered(
    desk: &Desk,
    lang: Lang,
    has: impl Fn(Lang) -> bool,
    address: impl Fn(Lang) -> String,
) -> Vec<(Lang, String)> {
    let twins = desk.graph.config().twins(lang).filter(|it| has(*it));
    let mut langs: Vec<Lang> = twins.chain([lang]).collect();
    langs.sort_by_key(|lang| desk.graph.config().languages.iter().position(|it| it.lang == *lang));
    if langs.len() < 2 { Vec::new() } else { langs.into_iter().map(|it| (it, address(it))).collect() }
}
