//! The functions that templates may call: texts, dates, ranges of dates, numbers and lists, in the language of the page.
//!
//! They have the names that they have in messages, so that nobody learns them twice: what a message says as
//! `{ RANGE($start, $end) }`, a template says as `{{ RANGE(start="2024-02-06", end="2024-02-08") }}`.

use std::sync::Arc;

use fluent::FluentValue;
use tera::{Error, Kwargs, State, Tera, TeraResult, Value};

use crate::base::date::Date;
use crate::base::lang::Lang;
use crate::base::suggest::did_you_mean;
use crate::render::figure::{self, Figures};
use crate::render::messages::catalog::{Args, Messages};

type Function = fn(&Messages, Lang, &Kwargs) -> TeraResult<Value>;

/// Teaches the templates of one language to speak it.
pub fn register(tera: &mut Tera, messages: &Arc<Messages>, figures: &Arc<Figures>, lang: Lang) {
    let functions: [(&'static str, Function); 5] =
        [("t", text), ("DATETIME", datetime), ("RANGE", range), ("NUMBER", number), ("LIST", list)];
    for (name, function) in functions {
        let messages = messages.clone();
        tera.register_function(name, move |args: Kwargs, _: &State| function(&messages, lang, &args));
    }
    let (messages, figures) = (messages.clone(), figures.clone());
    tera.register_function("figure", move |args: Kwargs, _: &State| figure(&messages, &figures, lang, &args));
}

/// `figure(id="projects/sori-3#grant")`: the value of a figure, in words.
fn figure(messages: &Messages, figures: &Figures, lang: Lang, args: &Kwargs) -> TeraResult<Value> {
    let id: &str = args.must_get("id")?;
    let figure = figures.get(id).ok_or_else(|| {
        let near = did_you_mean(id, figures.addresses());
        let help = near.unwrap_or_else(|| "write `folder/article#figure`".to_owned());
        Error::message(format!("there is no figure `{id}`; {help}"))
    })?;
    Ok(Value::normal_string(&figure::value(messages, figure, lang)))
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
    fn what_is_no_date_is_told() {
        check_refused("{{ DATETIME(date=\"6.2.2024\") }}", "is not a date");
        check_refused("{{ DATETIME(date=\"2024\", form=\"long\") }}", "there is no form `long`");
        check_refused("{{ LIST(items=\"a\") }}", "`items` is not a list");
    }
}
