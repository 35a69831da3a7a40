//! Sums in words, honest about what they leave out.

use std::cell::Cell;

use fluent::FluentValue;

use crate::base::lang::Lang;
use crate::graph::figure::FigureId;
use crate::graph::sum::{Refusal, Sum, Summand};
use crate::output::count;
use crate::output::desk::Desk;
use crate::output::results::name;
use crate::render::escape::{attribute, text};
use crate::render::figure::{Amount, in_words, value};
use crate::render::messages::catalog::Args;
use crate::render::sum::refusal;
use crate::render::view::{Html, LinkView, PartView, TotalView};

/// Most parts that are listed; all are in the table of figures.
const MOST: usize = 40;

/// *12 sessions; not added: 10 sessions*. What is part of another figure is in that one.
fn words(desk: &Desk, sum: &Sum, lang: Lang) -> String {
    let messages = &desk.messages;
    let others = sum.left_out.iter().filter(|(_, why)| !matches!(why, Refusal::Contained(_) | Refusal::NoNumber));
    let mut others: Vec<String> = others.map(|(id, _)| value(messages, desk.graph.figure(*id), lang)).collect();
    let more = others.len().saturating_sub(FEW);
    others.truncate(FEW);
    if more > 0 {
        others.push(count::of(desk, lang, "results-more", more));
    }
    let total = sum.total.as_ref().map(|it| in_words(messages, &Amount::from(it), lang));
    if others.is_empty() {
        return total.unwrap_or_default();
    }
    let mut args = Args::new();
    args.set("others", FluentValue::from(others.join(", ")));
    match total {
        Some(total) => {
            args.set("total", FluentValue::from(total));
            messages.fill(lang, "sum-partly", &args).to_string()
        }
        None => messages.fill(lang, "sum-none", &args).to_string(),
    }
}

/// Numbers that are told although they are not added.
const FEW: usize = 4;

/// The sum of figures of one unit, with what it is made of, each leading to its source, and with what it leaves out, each
/// with the reason. There is one figure at least.
pub fn of(desk: &Desk, figures: &[Summand], lang: Lang) -> TotalView {
    let sum = &desk.graph.sum(figures.iter().map(|it| it.id));
    let unit = figures[0].figure.unit.as_deref();
    let parts = sum.total.iter().flat_map(|it| &it.parts);
    TotalView {
        name: name::unit(desk, unit, lang),
        text: words(desk, sum, lang),
        number: sum
            .total
            .as_ref()
            .filter(|_| sum.left_out.is_empty())
            .map(|it| it.value.to_string())
            .unwrap_or_default(),
        parts: parts.take(MOST).map(|it| part(desk, *it, Html::default(), lang)).collect(),
        left_out: sum
            .left_out
            .iter()
            .take(MOST)
            .map(|(id, why)| part(desk, *id, reason(desk, *id, why, lang), lang))
            .collect(),
    }
}

/// Why a figure is not added. The figures that the sentence names may be called in another language than it speaks.
fn reason(desk: &Desk, id: FigureId, why: &Refusal, lang: Lang) -> Html {
    let other = Cell::new(id);
    let mark = |it: FigureId| {
        if it != id {
            other.set(it);
        }
        MARKS[usize::from(it != id)].to_string()
    };
    let sentence = refusal(&desk.messages, id, why, lang, &mark);
    let mut out = String::new();
    for piece in sentence.split_inclusive(MARKS) {
        text(&mut out, piece.trim_end_matches(MARKS));
        if let Some(at) = MARKS.iter().position(|it| piece.ends_with(*it)) {
            named(&mut out, &name::alone(desk, [id, other.get()][at], lang));
        }
    }
    Html(out)
}

/// A name within a sentence.
fn named(out: &mut String, name: &LinkView) {
    if name.lang.is_empty() {
        return text(out, &name.text);
    }
    out.push_str("<span lang=\"");
    attribute(out, &name.lang);
    out.push_str("\">");
    text(out, &name.text);
    out.push_str("</span>");
}

/// Stand for the figure and for the other one until the sentence is filled. They are for private use, no text has them.
const MARKS: [char; 2] = ['\u{E000}', '\u{E001}'];

fn part(desk: &Desk, id: FigureId, why: Html, lang: Lang) -> PartView {
    PartView { figure: name::figure(desk, id, lang), value: value(&desk.messages, desk.graph.figure(id), lang), why }
}
