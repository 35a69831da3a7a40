//! The functions that messages may call: DATETIME, RANGE, NUMBER, LIST.

use std::sync::Arc;

use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentResource, FluentValue};

use crate::base::date::Date;
use crate::render::messages::format::Format;

/// The functions by name.
pub const NAMES: &[&str] = &["DATETIME", "LIST", "NUMBER", "RANGE"];

type Function = fn(&Format, &[FluentValue], &FluentArgs) -> Option<String>;

/// Teaches a bundle our functions, which write as `format` says.
pub fn register(bundle: &mut FluentBundle<FluentResource>, format: &Arc<Format>) {
    let functions: [(&str, Function); 4] =
        [("DATETIME", datetime), ("LIST", list), ("NUMBER", number), ("RANGE", range)];
    for (name, function) in functions {
        let format = format.clone();
        bundle
            .add_function(name, move |positional, named| {
                function(&format, positional, named).map_or(FluentValue::Error, FluentValue::from)
            })
            .expect("every function has a name of its own");
    }
}

/// `DATETIME($date)`: the date is written as in ISO 8601, whole or in part.
fn datetime(format: &Format, positional: &[FluentValue], named: &FluentArgs) -> Option<String> {
    range(format, positional.get(..1)?, named)
}

/// `RANGE($start, $end)`; without an end, the start alone. `form: "prose"` gives the form for sentences.
fn range(format: &Format, positional: &[FluentValue], named: &FluentArgs) -> Option<String> {
    let start = date(positional.first()?)?;
    let end = positional.get(1).and_then(date);
    Some(match named.get("form") {
        Some(FluentValue::String(form)) if form == "prose" => format.range_in_prose(&start, end.as_ref()),
        _ => format.range(&start, end.as_ref(), false),
    })
}

fn date(value: &FluentValue) -> Option<Date> {
    match value {
        FluentValue::String(text) => text.parse().ok(),
        FluentValue::Number(year) => year.as_string().parse().ok(),
        FluentValue::Custom(_) | FluentValue::None | FluentValue::Error => None,
    }
}

/// `NUMBER($n)`, `NUMBER($n, minimumFractionDigits: 2)`. A selector takes the variable itself, not what NUMBER made of it.
fn number(format: &Format, positional: &[FluentValue], named: &FluentArgs) -> Option<String> {
    match positional.first()? {
        FluentValue::Number(it) => {
            let mut number = it.clone();
            number.options.merge(named);
            if let Some(most) = number.options.maximum_fraction_digits {
                let scale = 10f64.powi(most.min(15) as i32);
                number.value = (number.value * scale).round() / scale;
            }
            Some(format.digits(&number.as_string()))
        }
        FluentValue::String(text) => Some(format.digits(text)),
        FluentValue::Custom(_) | FluentValue::None | FluentValue::Error => None,
    }
}

/// `LIST($a, $b, $c)`; what has no value is left out.
fn list(format: &Format, positional: &[FluentValue], _: &FluentArgs) -> Option<String> {
    let items: Vec<String> = positional
        .iter()
        .filter_map(|it| match it {
            FluentValue::String(text) => Some(text.to_string()),
            FluentValue::Number(number) => Some(format.digits(&number.as_string())),
            FluentValue::Custom(_) | FluentValue::None | FluentValue::Error => None,
        })
        .collect();
    Some(format.list(&items))
}
