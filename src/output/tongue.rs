//! In which language something is, in the words of another.

use fluent::FluentValue;

use crate::base::lang::Lang;
use crate::output::desk::Desk;
use crate::render::messages::catalog::Args;

/// *in English*, *на англиски јазик*: in the language `lang`, of something that is in `named`.
pub fn spoken(desk: &Desk, lang: Lang, named: Lang) -> String {
    let forms = std::iter::successors(Some(named), Lang::parent);
    let known = forms.map(|it| format!("in-language-{it}")).find(|it| desk.messages.has(lang, it));
    if let Some(id) = known {
        return desk.text(lang, &id);
    }
    let label = desk.graph.config().language(named).map_or_else(|| named.to_string(), |it| it.label.to_string());
    let mut args = Args::new();
    args.set("language", FluentValue::from(label));
    desk.messages.fill(lang, "in-other-language", &args).to_string()
}
