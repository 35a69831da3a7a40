//! Figures in words.

use std::collections::BTreeMap;

use fluent::FluentValue;

use crate::base::lang::Lang;
use crate::base::text::Prose;
use crate::content::field::{Decimal, Figure};
use crate::graph::figure::{FigureId, Shown};
use crate::graph::sum::{self, Sum, Summand, Total};
use crate::graph::whole::Graph;
use crate::render::messages::catalog::{Args, Messages};

/// Every figure of the site by its address: `projects/sori-3#grant`.
#[derive(Debug, Default)]
pub struct Figures {
    by_address: BTreeMap<String, FigureId>,
    known: BTreeMap<FigureId, Known>,
}

/// A figure, the one that contains it, and what each version of its article calls it, the original first.
#[derive(Debug)]
struct Known {
    figure: Figure,
    whole: Option<FigureId>,
    labels: Vec<(Lang, Prose)>,
}

impl Figures {
    pub fn of(graph: &Graph) -> Figures {
        let mut figures = Figures::default();
        for (group, its) in graph.groups.iter() {
            for (id, figure) in graph.figure_ids(group).zip(graph.figures(group)) {
                let address = format!("{}/{}#{}", its.kind.folder, its.name, *figure.id);
                figures.by_address.insert(address, id);
                let labels = labels(graph, id);
                figures.known.insert(id, Known { figure: figure.clone(), whole: graph.whole_of(id), labels });
            }
        }
        figures
    }

    pub fn find(&self, address: &str) -> Option<FigureId> {
        self.by_address.get(address).copied()
    }

    pub fn figure(&self, id: FigureId) -> Option<&Figure> {
        self.known.get(&id).map(|it| &it.figure)
    }

    pub fn get(&self, address: &str) -> Option<&Figure> {
        self.known.get(self.by_address.get(address)?).map(|it| &it.figure)
    }

    pub fn addresses(&self) -> impl Iterator<Item = &str> {
        self.by_address.keys().map(String::as_str)
    }

    /// What a figure is called in a language, else what its original calls it; and in which language that is.
    pub fn label(&self, id: FigureId, lang: Lang) -> Option<(&str, Lang)> {
        let labels = &self.known.get(&id)?.labels;
        let found = labels.iter().find(|it| it.0 == lang).or(labels.first())?;
        Some((&found.1, found.0))
    }

    /// The sum of figures; those that are not known are left out without a word.
    pub fn sum(&self, figures: &[FigureId]) -> Sum {
        let summand = |id: &FigureId| {
            let known = self.known.get(id)?;
            Some(Summand { id: *id, figure: &known.figure, whole: known.whole })
        };
        let summands: Vec<Summand> = figures.iter().filter_map(summand).collect();
        sum::add(&summands, &|it| self.known.get(&it)?.whole)
    }
}

fn labels(graph: &Graph, id: FigureId) -> Vec<(Lang, Prose)> {
    let group = graph.group(id.group);
    let (original, figure) = (graph.article(group.original), graph.figure(id));
    let translated = group.versions.iter().filter_map(|it| {
        let article = graph.article(*it);
        let label = article.labels.iter().find(|it| it.field == "figures" && it.id.value == figure.id.value)?;
        Some((article.lang, label.label.clone()))
    });
    std::iter::once((original.lang, figure.label.clone())).chain(translated).collect()
}

/// How much of something, and how sure that is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Amount<'a> {
    /// `None` where the source gives no number.
    pub value: Option<Decimal>,
    /// One of [`QUALIFIERS`](crate::content::field::QUALIFIERS).
    pub qualifier: &'a str,
    pub unit: Option<&'a str>,
    pub per: Option<&'a str>,
}

impl<'a> From<&'a Figure> for Amount<'a> {
    fn from(figure: &'a Figure) -> Amount<'a> {
        let Figure { value, qualifier, unit, per, .. } = figure;
        Amount { value: *value, qualifier, unit: unit.as_deref(), per: per.as_deref() }
    }
}

impl<'a> From<&'a Total> for Amount<'a> {
    fn from(total: &'a Total) -> Amount<'a> {
        let Total { value, qualifier, unit, per, .. } = total;
        Amount { value: Some(*value), qualifier, unit: unit.as_deref(), per: per.as_deref() }
    }
}

/// *about 84,000 citizens*, *5,200 euros per municipality*: in the words of `lang`.
pub fn value(messages: &Messages, figure: &Figure, lang: Lang) -> String {
    in_words(messages, &Amount::from(figure), lang)
}

/// The same of any amount.
pub fn in_words(messages: &Messages, amount: &Amount, lang: Lang) -> String {
    part_in_words(messages, amount, Shown::Whole, lang)
}

/// As much of a figure as is asked for. Of one without a number it is *several meetings*.
pub fn shown(messages: &Messages, figure: &Figure, shown: Shown, lang: Lang) -> String {
    part_in_words(messages, &Amount::from(figure), shown, lang)
}

fn part_in_words(messages: &Messages, amount: &Amount, shown: Shown, lang: Lang) -> String {
    let Some(number) = amount.value else {
        return match amount.unit {
            _ if amount.qualifier != "some" => messages.text(lang, "figure-awaited").to_string(),
            Some(unit) if shown != Shown::Number => {
                let several = messages.text(lang, "qualifier-some").to_string();
                let counted = with_unit(messages, unit, SEVERAL, several, lang);
                if shown == Shown::Whole { for_each(messages, amount, counted, lang) } else { counted }
            }
            _ => messages.text(lang, "qualifier-some").to_string(),
        };
    };
    let digits = messages.digits(lang, &number.to_string());
    let counted = match amount.unit {
        Some(unit) if shown != Shown::Number => with_unit(messages, unit, number.to_f64(), digits, lang),
        _ => digits,
    };
    if shown != Shown::Whole {
        return counted;
    }
    let mut args = Args::new();
    args.set("number", FluentValue::from(counted));
    let text = messages.fill(lang, &format!("qualifier-{}", amount.qualifier), &args).to_string();
    for_each(messages, amount, text, lang)
}

/// What it is for each of, if it is for each of something.
fn for_each(messages: &Messages, amount: &Amount, text: String, lang: Lang) -> String {
    let Some(per) = amount.per else { return text };
    let mut args = Args::new();
    args.set("figure", FluentValue::from(text));
    messages.fill(lang, &format!("per-{per}"), &args).to_string()
}

/// A number that takes the form that *several* takes, in all languages of the region.
const SEVERAL: f64 = 5.0;

fn with_unit(messages: &Messages, unit: &str, number: f64, written: String, lang: Lang) -> String {
    let id = format!("unit-{}", unit.to_lowercase());
    let mut args = Args::new();
    args.set("number", FluentValue::from(written));
    if messages.has(lang, &id) {
        args.set("count", FluentValue::from(number));
        return messages.fill(lang, &id, &args).to_string();
    }
    // Only the currencies of the region and of those who often pay here have names of their own.
    args.set("currency", FluentValue::from(unit.to_owned()));
    messages.fill(lang, "figure-currency", &args).to_string()
}
