//! Sums in words, and why something is not added.

use fluent::FluentValue;

use crate::base::lang::Lang;
use crate::graph::figure::FigureId;
use crate::graph::sum::{Refusal, Sum};
use crate::render::figure::{Amount, in_words};
use crate::render::messages::catalog::{Args, Messages};

/// The total of figures that can all be added: *about 100 people*. Else why not, a sentence for each that cannot be:
/// then there is no total, since one that leaves something out would pass for the whole.
pub fn or_why_not(messages: &Messages, sum: &Sum, lang: Lang, name: &dyn Fn(FigureId) -> String) -> String {
    match &sum.total {
        Some(total) if sum.left_out.is_empty() => in_words(messages, &Amount::from(total), lang),
        _ => {
            let reasons: Vec<String> =
                sum.left_out.iter().map(|(id, why)| refusal(messages, *id, why, lang, name)).collect();
            reasons.join(" ")
        }
    }
}

/// Why a figure is not added, as a sentence.
pub fn refusal(
    messages: &Messages,
    id: FigureId,
    why: &Refusal,
    lang: Lang,
    name: &dyn Fn(FigureId) -> String,
) -> String {
    let (word, other) = match why {
        Refusal::NoNumber => ("no-number", None),
        Refusal::Ambiguous => ("ambiguous", None),
        Refusal::NotAdditive => ("not-additive", None),
        Refusal::Contained(other) => ("contained", Some(*other)),
        Refusal::Twice => ("twice", None),
        Refusal::Share => ("share", None),
        Refusal::Per => ("per", None),
        Refusal::Unit(other) => ("unit", Some(*other)),
        Refusal::OtherDay(other) => ("other-day", Some(*other)),
        Refusal::Overlap(other) => ("overlap", Some(*other)),
    };
    let mut args = Args::new();
    args.set("figure", FluentValue::from(name(id)));
    args.set("other", FluentValue::from(other.map(name).unwrap_or_default()));
    messages.fill(lang, &format!("sum-refused-{word}"), &args).to_string()
}
