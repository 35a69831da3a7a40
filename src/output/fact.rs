//! Facts in words.

use fluent::FluentValue;

use crate::base::date::Date;
use crate::base::lang::Lang;
use crate::base::source::Spanned;
use crate::base::text::Text;
use crate::content::article::Article;
use crate::content::facts::Fact;
use crate::content::field::{Dated, Field, Figure, Register, Role, Shape, Value};
use crate::content::kind::common::{
    END, FIGURES, LICENSE, PUBLISHED, REVIEWED, SOURCES, START, TEMPLATE, TOPICS, UPDATED, VALID_FROM, VALID_UNTIL,
};
use crate::content::kind::page::ORDER;
use crate::content::kind::spec::Kind;
use crate::graph::date::date_of;
use crate::graph::figure::FigureId;
use crate::graph::group::ArticleId;
use crate::output::desk::Desk;
use crate::output::link::to_entry;
use crate::render::figure::value;
use crate::render::messages::catalog::Args;
use crate::render::view::{EarlierView, FactView, FigureView, LinkView};

/// Fields that are shown elsewhere on the page than in the box of facts.
static ELSEWHERE: &[&Field] = &[&TOPICS, &SOURCES, &PUBLISHED, &UPDATED, &REVIEWED, &LICENSE, &TEMPLATE, &ORDER];

/// The box of facts: what the kind asks for, in the order in which the kind asks.
pub fn facts(desk: &Desk, id: ArticleId, lang: Lang) -> Vec<FactView> {
    let article = desk.graph.article(id);
    let original = desk.graph.original_of(id);
    let mut views = Vec::new();
    for fact in original.facts.iter().filter(|it| is_told(it.field)) {
        views.extend(view(desk, article, original, fact, lang));
    }
    views
}

/// Whether a field is told in the box of facts.
pub fn is_told(field: &'static Field) -> bool {
    !ELSEWHERE.contains(&field)
}

/// What one field says; nothing if it is told together with another.
pub fn view(desk: &Desk, article: &Article, original: &Article, fact: &Fact, lang: Lang) -> Vec<FactView> {
    let plain = |values: Vec<String>| {
        let values = values.into_iter().map(|text| LinkView { text, ..LinkView::default() }).collect();
        let label = desk.text(lang, &label_id(fact.field));
        vec![FactView { name: fact.field.name.to_owned(), label, values, ..FactView::default() }]
    };
    match (&fact.value, &fact.field.shape) {
        (Value::Date(dated), _) => date(desk, article, original, (fact.field, dated), lang).into_iter().collect(),
        (Value::Choices(words), _) => {
            let family = family(article.kind, fact.field);
            plain(words.iter().map(|it| desk.text(lang, &format!("{family}-{it}"))).collect())
        }
        (Value::Number(number), _) => plain(vec![desk.messages.digits(lang, &number.to_string())]),
        (Value::Token(token), _) => plain(vec![token.to_string()]),
        (Value::Langs(langs), _) => plain(langs.iter().map(|it| language(desk, lang, *it)).collect()),
        (Value::Entries(names), Shape::Entries(register)) => {
            let values = names.iter().filter_map(|it| entry(desk, *register, it, lang)).collect();
            let label = desk.text(lang, &label_id(fact.field));
            vec![FactView { name: fact.field.name.to_owned(), label, values, ..FactView::default() }]
        }
        (Value::Roles(roles), Shape::Roles(register, _)) => by_role(desk, *register, roles, lang),
        _ => Vec::new(),
    }
}

/// What the names of a field's words begin with. A lesson is no practice: it tells of difficulties and of good effects.
pub fn family(kind: &Kind, field: &Field) -> &'static str {
    if field.name == "polarity" && kind.name == "lesson" { "experience" } else { field.name }
}

fn label_id(field: &Field) -> String {
    format!("field-{}", field.name.replace('_', "-"))
}

fn entry(desk: &Desk, register: Register, name: &Spanned<Text>, lang: Lang) -> Option<LinkView> {
    let id = desk.graph.library.registry.find(register, name)?;
    Some(to_entry(desk, id, lang))
}

/// The name of a language, in another.
pub fn language(desk: &Desk, lang: Lang, named: Lang) -> String {
    let id = format!("language-{named}");
    if desk.messages.has(lang, &id) {
        return desk.text(lang, &id);
    }
    named.endonym().unwrap_or(named.as_str()).to_owned()
}

/// A date; a beginning together with its end.
fn date(
    desk: &Desk,
    article: &Article,
    original: &Article,
    (field, dated): (&Field, &Spanned<Dated>),
    lang: Lang,
) -> Option<FactView> {
    let pairs = [(&START, &END, "field-date"), (&VALID_FROM, &VALID_UNTIL, "field-validity")];
    let pair = pairs.into_iter().find(|(first, last, _)| [*first, *last].contains(&field));
    let (end, label) = match pair {
        Some((first, last, label)) if field == first => {
            let end = original.facts.dated(last);
            (end, if end.is_some() { label.to_owned() } else { label_id(field) })
        }
        Some((first, ..)) if original.facts.dated(first).is_some() => return None,
        _ => (None, label_id(field)),
    };
    let inferred = dated.inferred;
    let text = match end {
        Some(end) => desk.messages.range(lang, &dated.date, Some(&end.date), inferred || end.inferred),
        None => desk.messages.range(lang, &dated.date, None, inferred),
    };
    let both = std::iter::once((field, &dated.value)).chain(end.map(|it| (&END, &it.value)));
    let reason = both.filter_map(|(field, it)| it.why.as_ref().map(|why| (field, why))).next();
    let note = reason.map(|(field, why)| {
        let translated = article.labels.iter().find(|it| it.field == "why" && &**it.id == field.name);
        translated.map_or_else(|| (why.to_string(), original.lang), |it| (it.label.to_string(), article.lang))
    });
    let (note, note_lang) = note.unwrap_or((String::new(), lang));
    Some(FactView {
        name: field.name.to_owned(),
        label: desk.text(lang, &label),
        values: vec![LinkView { text, ..LinkView::default() }],
        datetime: if end.is_none() { machine_date(&dated.date) } else { String::new() },
        period: end.map(|end| period_of(&dated.date, &end.date)).unwrap_or_default(),
        note,
        note_lang: if note_lang == lang { String::new() } else { note_lang.to_string() },
    })
}

/// What HTML's `<time datetime>` takes: a date, a month, a year, or a day of any year.
fn machine_date(date: &Date) -> String {
    match (date.year, date.month, date.day) {
        (None, None, _) | (None, _, None) => String::new(),
        // HTML writes a day of any year without the leading hyphens of ISO 8601.
        (None, ..) => date.to_string().trim_start_matches('-').to_owned(),
        _ => date.to_string(),
    }
}

/// ISO 8601: `2024-02-06/2024-02-08`; nothing without years.
fn period_of(start: &Date, end: &Date) -> String {
    if start.year.is_some() && end.year.is_some() { format!("{start}/{end}") } else { String::new() }
}

/// Organisations or people, those with the same role together, in the order in which roles first appear.
fn by_role(desk: &Desk, register: Register, roles: &[Role], lang: Lang) -> Vec<FactView> {
    let mut views: Vec<FactView> = Vec::new();
    for role in roles {
        let Some(link) = entry(desk, register, &role.entry, lang) else { continue };
        let name = role.role.unwrap_or("participating");
        let prefix = if register == Register::People { "person" } else { "role" };
        match views.iter_mut().find(|it| it.name == name) {
            Some(view) => view.values.push(link),
            None => views.push(FactView {
                name: name.to_owned(),
                label: desk.text(lang, &format!("{prefix}-{name}")),
                values: vec![link],
                ..FactView::default()
            }),
        }
    }
    views
}

/// The date under which an article is listed: in words, and for machines.
pub fn listed_date(desk: &Desk, id: ArticleId, lang: Lang) -> (String, String) {
    let graph = &desk.graph;
    let Some(dated) = date_of(&graph.library, &graph.groups, graph.groups.of(id)) else {
        return (String::new(), String::new());
    };
    let original = graph.original_of(id);
    let end = (original.kind.date == &START).then(|| original.facts.dated(&END)).flatten();
    let inferred = dated.inferred || end.is_some_and(|it| it.inferred);
    let text = desk.messages.range(lang, &dated.date, end.map(|it| &it.date), inferred);
    (text, machine_date(&dated.date))
}

/// The figures of an article, each with what it counts.
pub fn figures(desk: &Desk, id: ArticleId, lang: Lang) -> Vec<FigureView> {
    let article = desk.graph.article(id);
    let original = desk.graph.original_of(id);
    let figures = original.facts.figures(&FIGURES);
    figures.iter().map(|it| figure_view(desk, article, original, it, lang)).collect()
}

/// One figure, for readers of a language: in the words of the version that they get.
pub fn figure(desk: &Desk, id: FigureId, lang: Lang) -> FigureView {
    let original = desk.graph.article(desk.graph.group(id.group).original);
    let article = desk.graph.version(id.group, lang).map_or(original, |it| desk.graph.article(it.article));
    figure_view(desk, article, original, desk.graph.figure(id), lang)
}

fn figure_view(desk: &Desk, article: &Article, original: &Article, figure: &Figure, lang: Lang) -> FigureView {
    let label = |field: &str| article.labels.iter().find(|it| it.field == field && it.id.value == figure.id.value);
    let (text, label_lang) = match label("figures") {
        Some(label) => (label.label.to_string(), article.lang),
        None => (figure.label.to_string(), original.lang),
    };
    let note = label("notes").map(|it| it.label.to_string());
    let note = note.or_else(|| figure.note.as_ref().filter(|_| label_lang == article.lang).map(ToString::to_string));
    FigureView {
        id: figure.id.to_string(),
        label: text,
        lang: if label_lang == lang { String::new() } else { label_lang.to_string() },
        value: value(&desk.messages, figure, lang),
        number: figure.value.map(|it| it.to_string()).unwrap_or_default(),
        period: period(desk, figure, lang),
        note: note.unwrap_or_default(),
        source: figure.source.as_ref().and_then(|it| entry(desk, Register::Sources, it, lang)),
        passage: figure.passage.as_deref().unwrap_or_default().to_owned(),
        not_additive: !figure.additive || figure.part_of.is_some(),
        history: figure.earlier().iter().map(|it| earlier(desk, it, lang)).collect(),
    }
}

/// What a figure was before.
fn earlier(desk: &Desk, figure: &Figure, lang: Lang) -> EarlierView {
    EarlierView {
        value: value(&desk.messages, figure, lang),
        number: figure.value.map(|it| it.to_string()).unwrap_or_default(),
        period: period(desk, figure, lang),
        source: figure.source.as_ref().and_then(|it| entry(desk, Register::Sources, it, lang)),
        passage: figure.passage.as_deref().unwrap_or_default().to_owned(),
    }
}

fn period(desk: &Desk, figure: &Figure, lang: Lang) -> String {
    match (&figure.start, &figure.end, &figure.as_of) {
        (Some(start), end, _) => desk.messages.range(lang, start, end.as_ref(), false),
        (None, Some(end), _) => desk.messages.range(lang, end, None, false),
        (None, None, Some(day)) => {
            let mut args = Args::new();
            args.set("date", FluentValue::from(desk.messages.date(lang, day)));
            desk.messages.fill(lang, "figure-as-of", &args).to_string()
        }
        (None, None, None) => String::new(),
    }
}
