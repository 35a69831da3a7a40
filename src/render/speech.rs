//! The functions that templates may call: texts, dates, ranges of dates, numbers and lists, figures with their sums and
//! charts, in the language of the page.
//!
//! They have the names that they have in messages, so that nobody learns them twice: what a message says as
//! `{ RANGE($start, $end) }`, a template says as `{{ RANGE(start="2024-02-06", end="2024-02-08") }}`.

use std::sync::Arc;

use fluent::FluentValue;
use tera::{Error, Kwargs, State, Tera, TeraResult, Value};

use crate::base::date::Date;
use crate::base::lang::Lang;
use crate::base::source::Spanned;
use crate::base::suggest::did_you_mean;
use crate::base::text::{Prose, Text};
use crate::content::body::{ChartNumbers, Plot};
use crate::content::field::Decimal;
use crate::graph::figure::FigureId;
use crate::render::chart::data::{Label, Row};
use crate::render::chart::{block, speak};
use crate::render::figure::{self, Amount, Figures};
use crate::render::messages::catalog::{Args, Messages};
use crate::render::sum::or_why_not;

type Function = fn(&Messages, Lang, &Kwargs) -> TeraResult<Value>;
type OfFigures = fn(&Messages, &Figures, Lang, &Kwargs) -> TeraResult<Value>;

/// Teaches the templates of one language to speak it.
pub fn register(tera: &mut Tera, messages: &Arc<Messages>, figures: &Arc<Figures>, lang: Lang) {
    let functions: [(&'static str, Function); 5] =
        [("t", text), ("DATETIME", datetime), ("RANGE", range), ("NUMBER", number), ("LIST", list)];
    for (name, function) in functions {
        let messages = messages.clone();
        tera.register_function(name, move |args: Kwargs, _: &State| function(&messages, lang, &args));
    }
    let functions: [(&'static str, OfFigures); 3] = [("figure", figure), ("sum", sum), ("chart", chart)];
    for (name, function) in functions {
        let (messages, figures) = (messages.clone(), figures.clone());
        tera.register_function(name, move |args: Kwargs, _: &State| function(&messages, &figures, lang, &args));
    }
}

/// `figure(id="projects/sori-3#grant")`: the value of a figure, in words.
fn figure(messages: &Messages, figures: &Figures, lang: Lang, args: &Kwargs) -> TeraResult<Value> {
    let id: &str = args.must_get("id")?;
    let figure = figures.get(id).ok_or_else(|| no_figure(figures, id))?;
    Ok(Value::normal_string(&figure::value(messages, figure, lang)))
}

fn no_figure(figures: &Figures, id: &str) -> Error {
    let near = did_you_mean(id, figures.addresses());
    let help = near.unwrap_or_else(|| "write `folder/article#figure`".to_owned());
    Error::message(format!("there is no figure `{id}`; {help}"))
}

/// `sum(ids=["projects/sori-3#grant", …])`: the total of figures, in words; or why they cannot be added.
fn sum(messages: &Messages, figures: &Figures, lang: Lang, args: &Kwargs) -> TeraResult<Value> {
    let ids = figure_ids(figures, &args.must_get::<Value>("ids")?)?;
    let name = |id: FigureId| figures.label(id, lang).map(|it| it.0.to_owned()).unwrap_or_default();
    Ok(Value::normal_string(&or_why_not(messages, &figures.sum(&ids), lang, &name)))
}

fn figure_ids(figures: &Figures, list: &Value) -> TeraResult<Vec<FigureId>> {
    let items = list.as_array().ok_or_else(|| Error::message("the figures are not a list"))?;
    let id = |it: &Value| {
        let id = it.as_str().unwrap_or_default();
        figures.find(id).ok_or_else(|| no_figure(figures, id))
    };
    items.iter().map(id).collect()
}

/// `chart(kind="bar", title="…", figures=["projects/sori-3#grant", …])`, or instead of figures `labels=[…], values=[…]`
/// with `unit="people"`; of several `columns=["2023", "2024"]`, each of the values is a list.
fn chart(messages: &Messages, figures: &Figures, lang: Lang, args: &Kwargs) -> TeraResult<Value> {
    let (kind, title): (&str, &str) = (args.must_get("kind")?, args.must_get("title")?);
    let plot = Plot::ALL.into_iter().find(|it| it.name() == kind && *it != Plot::Timeline);
    let plot = plot.ok_or_else(|| Error::message(format!("a template cannot draw a chart of the kind `{kind}`")))?;
    let mut chart = speak::begin(plot, Label::new(title), args.get::<&str>("about")?.unwrap_or_default());
    match args.get::<Value>("figures")? {
        Some(list) => {
            let ids = figure_ids(figures, &list)?;
            chart.rows = ids.iter().filter_map(|it| figure_row(messages, figures, lang, *it)).collect();
            speak::finish(&mut chart, messages, lang);
        }
        None => speak::numbers(&mut chart, messages, lang, &numbers(args)?),
    }
    let id = match args.get::<&str>("id")? {
        Some(id) => id.to_owned(),
        None => format!("chart.{}", &blake3::hash(format!("{kind} {title}").as_bytes()).to_hex()[..8]),
    };
    let mut html = String::new();
    block::write(&mut html, &chart, &speak::words(messages, lang), &id);
    Ok(Value::safe_string(&html))
}

fn figure_row(messages: &Messages, figures: &Figures, lang: Lang, id: FigureId) -> Option<Row> {
    let (text, other) = figures.label(id, lang)?;
    let lang_of = if other == lang { String::new() } else { other.to_string() };
    let cell = speak::cell(messages, lang, &Amount::from(figures.figure(id)?));
    Some(Row { label: Label { text: text.to_owned(), lang: lang_of }, url: String::new(), cells: vec![cell] })
}

/// Labels and values as rows: as many of the one as of the other, and a number for each column.
fn numbers(args: &Kwargs) -> TeraResult<ChartNumbers> {
    let texts = |value: Value| -> Vec<Prose> {
        value.as_array().into_iter().flatten().map(|it| Prose::from(it.to_string())).collect()
    };
    let labels = texts(args.must_get::<Value>("labels")?);
    let columns = args.get::<Value>("columns")?.map(texts).unwrap_or_default();
    let values: Value = args.must_get("values")?;
    let rows: Vec<Vec<Decimal>> = values.as_array().into_iter().flatten().map(row).collect::<TeraResult<_>>()?;
    if rows.is_empty() || rows.len() != labels.len() || rows.iter().any(|it| it.len() != columns.len().max(1)) {
        return Err(Error::message("a chart has a value for each label, and for each column of it"));
    }
    let unit = args.get::<&str>("unit")?.map(Text::from);
    Ok(ChartNumbers { columns, rows: labels.into_iter().zip(rows).collect(), unit, source: Spanned::default() })
}

fn row(value: &Value) -> TeraResult<Vec<Decimal>> {
    let number = |it: &Value| {
        let text = it.to_string();
        let number = Decimal::parse(&text).filter(|it| it.value >= 0);
        number.ok_or_else(|| Error::message(format!("`{text}` is not a number that can be drawn")))
    };
    match value.as_array() {
        Some(items) => items.iter().map(number).collect(),
        None => Ok(vec![number(value)?]),
    }
}

/// `t(id="…", …)`: an interface text, filled with the other arguments.
fn text(messages: &Messages, lang: Lang, args: &Kwargs) -> TeraResult<Value> {
    let id: &str = args.must_get("id")?;
    if args.iter().count() == 1 {
        return Ok(Value::normal_string(&messages.text(lang, id)));
    }
    let mut filled = Args::new();
    for (name, value) in args.iter().filter_map(|(key, value)| Some((key.as_str()?, value))).filter(|it| it.0 != "id") {
        let value = match value.as_f64() {
            Some(number) => FluentValue::from(number),
            None => FluentValue::from(value.as_str().unwrap_or_default().to_owned()),
        };
        filled.set(name.to_owned(), value);
    }
    Ok(Value::normal_string(&messages.fill(lang, id, &filled)))
}

/// `DATETIME(date="2024-02")`: the date is written as in ISO 8601, whole or in part. `form="prose"` is for sentences.
fn datetime(messages: &Messages, lang: Lang, args: &Kwargs) -> TeraResult<Value> {
    let day = date(args.must_get("date")?)?;
    spoken(messages, lang, args, &day, None)
}

/// `RANGE(start="2024-02-06", end="2024-02-08")`.
fn range(messages: &Messages, lang: Lang, args: &Kwargs) -> TeraResult<Value> {
    let start = date(args.must_get("start")?)?;
    let end = date(args.must_get("end")?)?;
    spoken(messages, lang, args, &start, Some(&end))
}

fn spoken(messages: &Messages, lang: Lang, args: &Kwargs, start: &Date, end: Option<&Date>) -> TeraResult<Value> {
    let text = match args.get::<&str>("form")? {
        Some("prose") => messages.range_in_prose(lang, start, end),
        Some(other) => return Err(Error::message(format!("there is no form `{other}`, only `prose`"))),
        None => messages.range(lang, start, end, false),
    };
    Ok(Value::normal_string(&text))
}

fn date(text: &str) -> TeraResult<Date> {
    text.parse().map_err(|_| Error::message(format!("`{text}` is not a date as in `2024-02-06`")))
}

/// `NUMBER(number=5200.5)`; a text such as `"5200.50"` keeps its zeros.
fn number(messages: &Messages, lang: Lang, args: &Kwargs) -> TeraResult<Value> {
    let value: Value = args.must_get("number")?;
    let text = match (value.as_str(), value.as_f64()) {
        (Some(text), _) => messages.digits(lang, text),
        (None, Some(number)) => messages.number(lang, number),
        (None, None) => return Err(Error::message("`number` is not a number")),
    };
    Ok(Value::normal_string(&text))
}

/// `LIST(items=["a", "b"])`: „a и b“.
fn list(messages: &Messages, lang: Lang, args: &Kwargs) -> TeraResult<Value> {
    let value: Value = args.must_get("items")?;
    let items = value.as_array().ok_or_else(|| Error::message("`items` is not a list"))?;
    let items: Vec<String> = items.iter().map(ToString::to_string).collect();
    Ok(Value::normal_string(&messages.list(lang, &items)))
}

#[cfg(test)]
mod tests {
    use tera::Context;

    use super::*;
    use crate::base::lang::Chain;

    fn render(tag: &str, template: &str) -> Result<String, String> {
        let lang: Lang = tag.parse().unwrap();
        let messages = Arc::new(Messages::load(&[Chain::new(lang, [])], &[], lang, Vec::new()).value);
        let mut tera = Tera::default();
        register(&mut tera, &messages, &Arc::default(), lang);
        tera.add_raw_template("x.html", template).unwrap();
        tera.render("x.html", &Context::new()).map_err(|it| it.to_string())
    }

    #[track_caller]
    fn check(tag: &str, template: &str, expected: &str) {
        assert_eq!(render(tag, template).as_deref(), Ok(expected));
    }

    #[track_caller]
    fn check_refused(template: &str, expected: &str) {
        let error = render("en", template).expect_err("the template cannot be rendered");
        assert!(error.contains(expected), "{error}");
    }

    #[test]
    fn templates_write_dates_as_the_language_does() {
        check("mk", "{{ DATETIME(date=\"2024-02-06\") }}", "6 февруари 2024 година");
        check("sr-Cyrl", "{{ RANGE(start=\"2024-02-06\", end=\"2024-02-08\") }}", "6–8. фебруар 2024.");
        check(
            "cnr",
            "{{ RANGE(start=\"2023-09-11\", end=\"2023-09-13\", form=\"prose\") }}",
            "od 11. do 13. septembra 2023. godine",
        );
        check("en", "{{ DATETIME(date=\"2024-02\") }}", "February 2024");
    }

    #[test]
    fn templates_write_numbers_and_lists_as_the_language_does() {
        check("mk", "{{ NUMBER(number=84000) }}", "84.000");
        check("bs", "{{ NUMBER(number=5200.5) }}", "5.200,5");
        check("en", "{{ NUMBER(number=\"5200.50\") }}", "5,200.50");
        check("sq", "{{ LIST(items=[\"Shkup\", \"Tiranë\", \"Prishtinë\"]) }}", "Shkup, Tiranë dhe Prishtinë");
        check("en", "{{ LIST(items=[\"<b>\", 2]) }}", "&lt;b&gt; and 2");
    }

    #[test]
    fn templates_draw_numbers() {
        let bars =
            "{{ chart(kind=\"bar\", title=\"<T>\", labels=[\"A\", \"B\"], values=[1, 84000], unit=\"people\") }}";
        let drawn = render("en", bars).expect("it can be drawn");
        assert!(drawn.contains("<figcaption>&lt;T&gt;</figcaption>"), "{drawn}");
        assert!(drawn.contains("<th scope=\"row\">B</th><td>84,000 people</td>"), "{drawn}");
        check_refused("{{ chart(kind=\"pie\", title=\"T\", labels=[1], values=[1]) }}", "of the kind `pie`");
        check_refused("{{ chart(kind=\"bar\", title=\"T\", labels=[1], values=[]) }}", "a value for each label");
        check_refused("{{ chart(kind=\"bar\", title=\"T\", labels=[1], values=[-1]) }}", "`-1` is not a number");
        check_refused("{{ chart(kind=\"bar\", title=\"T\", figures=[\"a/b#c\"]) }}", "there is no figure `a/b#c`");
        check_refused("{{ sum(ids=\"a\") }}", "the figures are not a list");
    }

    #[test]
    fn what_is_no_date_is_told() {
        check_refused("{{ DATETIME(date=\"6.2.2024\") }}", "is not a date");
        check_refused("{{ DATETIME(date=\"2024\", form=\"long\") }}", "there is no form `long`");
        check_refused("{{ LIST(items=\"a\") }}", "`items` is not a list");
    }
}
