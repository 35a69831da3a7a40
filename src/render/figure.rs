//! Figures in words.

use std::collections::BTreeMap;

use fluent::FluentValue;

use crate::base::lang::Lang;
use crate::content::field::Figure;
use crate::graph::figure::Shown;
use crate::graph::whole::Graph;
use crate::render::messages::catalog::{Args, Messages};

/// Every figure of the site by its address: `projects/sori-3#grant`.
#[derive(Debug, Default)]
pub struct Figures(BTreeMap<String, Figure>);

impl Figures {
    pub fn of(graph: &Graph) -> Figures {
        let figures = graph.groups.iter().flat_map(|(id, group)| {
            let address = move |it: &Figure| format!("{}/{}#{}", group.kind.folder, group.name, *it.id);
            graph.figures(id).iter().map(move |it| (address(it), it.clone()))
        });
        Figures(figures.collect())
    }

    pub fn get(&self, address: &str) -> Option<&Figure> {
        self.0.get(address)
    }

    pub fn addresses(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(String::as_str)
    }
}

/// *about 84,000 citizens*, *5,200 euros per municipality*: in the words of `lang`.
pub fn value(messages: &Messages, figure: &Figure, lang: Lang) -> String {
    shown(messages, figure, Shown::Whole, lang)
}

/// As much of a figure as is asked for. Of one without a number there is but a word for *several*.
pub fn shown(messages: &Messages, figure: &Figure, shown: Shown, lang: Lang) -> String {
    let Some(number) = figure.value else { return messages.text(lang, "qualifier-some").to_string() };
    let digits = messages.digits(lang, &number.to_string());
    let amount = match &figure.unit {
        Some(unit) if shown != Shown::Number => with_unit(messages, unit, number.to_f64(), digits, lang),
        _ => digits,
    };
    if shown != Shown::Whole {
        return amount;
    }
    let mut args = Args::new();
    args.set("number", FluentValue::from(amount));
    let text = messages.fill(lang, &format!("qualifier-{}", figure.qualifier), &args).to_string();
    let Some(per) = &figure.per else { return text };
    let mut args = Args::new();
    args.set("figure", FluentValue::from(text));
    messages.fill(lang, &format!("per-{per}"), &args).to_string()
}

fn with_unit(messages: &Messages, unit: &str, number: f64, written: String, lang: Lang) -> String {
    let id = format!("unit-{}", unit.to_lowercase());
    let mut args = Args::new();
    args.set("number", FluentValue::from(written));
    if messages.has(lang, &id) {
        args.set("count", FluentValue::from(number));
        return messages.fill(lang, &id, &args).to_string();
    }
    // Of the currencies, only the one of the region has a name of its own.
    args.set("currency", FluentValue::from(unit.to_owned()));
    messages.fill(lang, "figure-currency", &args).to_string()
}
