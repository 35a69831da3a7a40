//! What is off in the files of messages.

use std::collections::{BTreeMap, BTreeSet};

use fluent::FluentValue;
use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentResource};
use fluent_syntax::ast::{Pattern, Resource, Variant, VariantKey};
use fluent_syntax::parser::{self, ErrorKind};

use crate::base::diagnostic::{Diagnostic, Notes, codes};
use crate::base::lang::{Chain, Lang};
use crate::base::source::{Place, Source, Span, floor_boundary};
use crate::base::suggest::did_you_mean;
use crate::render::messages::circle::circles;
use crate::render::messages::resort::{english, plural_language, whole};
use crate::render::messages::shelf::{Sheet, Shelf, patterns};
use crate::render::messages::walk::{Part, place_in, walk};
use crate::render::messages::{format, functions};

codes! {
    MESSAGE_SYNTAX = "message-syntax" {
        what: "a part of a file of messages that cannot be read",
        why: "the message that stands there is lost, and the page shows another language instead",
        instead: "write `name = text`; longer texts go on the next lines, each beginning with a space; what is filled in stands in braces, as in `{ $count }`",
    }
    MESSAGE_TWICE = "message-twice" {
        what: "one message is written twice in the files of one language",
        why: "only one of the two can be shown, and whoever changes the other will wonder why nothing happens",
        instead: "keep one of the two",
    }
    MISSING_MESSAGE = "missing-message" {
        what: "a message that English has and a language of the site has not",
        why: "readers of that language see the text in another one",
        instead: "add the message to a file in the folder of that language, such as `i18n/sq/site.ftl`",
    }
    MESSAGE_VARIABLES = "message-variables" {
        what: "a message that does not use the same variables as the English one",
        why: "a variable that nobody fills in is shown as its name; one left out withholds a fact from the reader",
        instead: "use every `{ $name }` that the English message has, and no other",
    }
    MESSAGE_REFERENCE = "message-reference" {
        what: "a message that speaks of a function, a message or a term that does not exist, or of itself",
        why: "the page shows the name instead of the words",
        instead: "correct the name; the functions are DATETIME, RANGE, NUMBER and LIST",
    }
    MESSAGE_PLURAL = "message-plural" {
        what: "the plural forms of a message are not those of its language",
        why: "Serbian has 1 обука, 2 обуке, 5 обука: with a form missing, some numbers read wrong; a form that the language has not is never read",
        instead: "write `[one]`, `[few]` and `*[other]` for Serbian, Bosnian, Montenegrin and Croatian, `[one]` and `*[other]` for Macedonian, Albanian and English",
    }
}

/// One message as it stands in a file.
pub struct Found {
    pub place: Place,
    variables: BTreeSet<String>,
    /// Whether the project wrote it.
    pub own: bool,
}

/// What one language has, terms included; of messages written twice the one that is shown.
pub type Known = BTreeMap<String, Found>;

/// Checks every file of the shelf that is the project's own, and that no language of the site lacks a message.
pub fn check(notes: &mut Notes, shelf: &Shelf, chains: &[Chain], default: Lang) {
    let english = known(shelf, english());
    for chain in chains {
        let Some(lang) = chain.iter().next() else { continue };
        // Ours are proved by a test; only the project's can be off.
        let sheets: Vec<&Sheet> = shelf.sheets(lang).iter().filter(|it| it.own).collect();
        if !sheets.is_empty() {
            let (own, plurals) = (known(shelf, lang), plural_categories(lang));
            sheets.iter().for_each(|sheet| check_sheet(notes, sheet, &english, &own, &plurals));
            check_twice(notes, &sheets);
            check_circles(notes, shelf.sheets(lang));
        }
        check_missing(notes, shelf, &whole(chain, default), &english);
    }
}

/// Checks one file: what cannot be read, variables, references, plural forms.
fn check_sheet(notes: &mut Notes, sheet: &Sheet, english: &Known, own: &Known, plurals: &BTreeSet<&str>) {
    check_syntax(notes, &sheet.source);
    let resource = sheet.parse();
    for (id, name, pattern) in patterns(&resource.body) {
        let place = place_in(&sheet.source, name);
        if let Some(model) = english.get(&id).filter(|_| !id.starts_with('-') && !is_format(&id)) {
            check_variables(notes, &id, &place, &variables(pattern), &model.variables);
        }
        walk(pattern, &mut |part| check_part(notes, &sheet.source, &part, own, plurals));
    }
}

/// Patterns of dates use of their blanks what their language needs.
fn is_format(id: &str) -> bool {
    format::FAMILIES.iter().any(|it| id.starts_with(it))
}

fn check_syntax(notes: &mut Notes, source: &Source) {
    let text: &str = source.text();
    let Err((_, errors)) = parser::parse_runtime(text) else { return };
    for error in errors {
        let start = floor_boundary(text, error.pos.start);
        let end = floor_boundary(text, error.pos.end.max(start)).max(start);
        notes.push(
            Diagnostic::error(&MESSAGE_SYNTAX, source.at(Span::new(start, end)), syntax_message(&error.kind))
                .label("reading stopped here")
                .help("the rest of the file was read from the next message on"),
        );
    }
}

/// The parser's reasons in our words.
fn syntax_message(kind: &ErrorKind) -> String {
    match kind {
        ErrorKind::ExpectedToken(token) => format!("`{token}` belongs here"),
        ErrorKind::ExpectedCharRange { range } => format!("a character of {range} belongs here"),
        ErrorKind::ExpectedMessageField { entry_id } => format!("the message `{entry_id}` has no text"),
        ErrorKind::ExpectedTermField { entry_id } => format!("the term `-{entry_id}` has no text"),
        ErrorKind::ForbiddenCallee => "only functions, in capital letters, can be called".to_owned(),
        ErrorKind::MissingDefaultVariant => "one of the variants must be the default, marked `*[other]`".to_owned(),
        ErrorKind::MissingValue => "a text belongs here".to_owned(),
        ErrorKind::MultipleDefaultVariants => "only one variant can be the default, marked `*`".to_owned(),
        ErrorKind::MessageReferenceAsSelector
        | ErrorKind::TermReferenceAsSelector
        | ErrorKind::MessageAttributeAsSelector
        | ErrorKind::ExpectedSimpleExpressionAsSelector => "only a variable can choose between variants".to_owned(),
        ErrorKind::TermAttributeAsPlaceable => "an attribute of a term cannot be shown".to_owned(),
        ErrorKind::UnterminatedStringLiteral => "the quotation mark `\"` is not closed on this line".to_owned(),
        ErrorKind::PositionalArgumentFollowsNamed => "arguments without a name come before those with one".to_owned(),
        ErrorKind::DuplicatedNamedArgument(name) => format!("the argument `{name}` is written twice"),
        ErrorKind::UnknownEscapeSequence(sequence) => format!("`\\{sequence}` means nothing"),
        ErrorKind::InvalidUnicodeEscapeSequence(sequence) => format!("`{sequence}` is no character"),
        ErrorKind::UnbalancedClosingBrace => "this `}` closes nothing".to_owned(),
        ErrorKind::ExpectedInlineExpression => "a `$variable` or a name belongs between the braces".to_owned(),
        ErrorKind::ExpectedLiteral => "a number or a quoted text belongs here".to_owned(),
    }
}

fn check_variables(notes: &mut Notes, id: &str, place: &Place, has: &BTreeSet<String>, needs: &BTreeSet<String>) {
    let names = |set: Vec<&String>| set.iter().map(|it| format!("`${it}`")).collect::<Vec<_>>().join(", ");
    let (extra, lacking): (Vec<_>, Vec<_>) = (has.difference(needs).collect(), needs.difference(has).collect());
    if !extra.is_empty() {
        let message = format!("the message `{id}` uses {}, which it is never given", names(extra));
        let given = if needs.is_empty() {
            "it is given nothing".into()
        } else {
            format!("it is given {}", names(needs.iter().collect()))
        };
        notes.push(Diagnostic::error(&MESSAGE_VARIABLES, place.clone(), message).help(given));
    }
    if !lacking.is_empty() {
        let message = format!("the message `{id}` does not use {}", names(lacking));
        notes.push(Diagnostic::error(&MESSAGE_VARIABLES, place.clone(), message).help("the English message does"));
    }
}

fn check_part(notes: &mut Notes, source: &Source, part: &Part, own: &Known, plurals: &BTreeSet<&str>) {
    let (name, written, kind, known) = match part {
        Part::Text(_) | Part::Variable(_) => return,
        Part::Select(_, variants) => return check_plural(notes, source, variants, plurals),
        Part::Function(name) => (*name, (*name).to_owned(), "function", functions::NAMES.contains(name)),
        Part::Term(name) => (*name, format!("-{name}"), "term", own.contains_key(&format!("-{name}"))),
        Part::Message(name, attribute) => {
            let written = attribute.map_or_else(|| (*name).to_owned(), |it| format!("{name}.{it}"));
            (*name, written.clone(), "message", own.contains_key(&written))
        }
    };
    if !known {
        let others: Vec<&str> = match part {
            Part::Function(_) => functions::NAMES.to_vec(),
            _ => own.keys().map(String::as_str).collect(),
        };
        notes.push(
            Diagnostic::error(&MESSAGE_REFERENCE, place_in(source, name), format!("there is no {kind} `{written}`"))
                .help_maybe(did_you_mean(&written, others)),
        );
    }
}

const CATEGORIES: &[&str] = &["zero", "one", "two", "few", "many", "other"];

/// Checks the variants of a choice, if it is one of plurals.
fn check_plural(notes: &mut Notes, source: &Source, variants: &[Variant<&str>], plurals: &BTreeSet<&str>) {
    let names: Vec<&str> = variants
        .iter()
        .filter_map(|it| match it.key {
            VariantKey::Identifier { name } => Some(name),
            VariantKey::NumberLiteral { .. } => None,
        })
        .collect();
    let is_plural = !names.is_empty() && names.iter().all(|it| CATEGORIES.contains(it)) && names != ["other"];
    let (Some(first), true) = (names.first(), is_plural) else { return };
    for name in names.iter().filter(|it| !plurals.contains(*it)) {
        let message = format!("this language has no plural form `{name}`");
        notes.push(Diagnostic::warning(&MESSAGE_PLURAL, place_in(source, name), message).help(forms(plurals)));
    }
    for category in plurals.iter().filter(|it| !names.contains(it)) {
        let message = format!("the plural form `{category}` is missing");
        notes.push(Diagnostic::warning(&MESSAGE_PLURAL, place_in(source, first), message).help(forms(plurals)));
    }
}

fn forms(plurals: &BTreeSet<&str>) -> String {
    let forms: Vec<&str> = CATEGORIES.iter().copied().filter(|it| plurals.contains(it)).collect();
    format!("its forms are: {}", forms.join(", "))
}

/// The plural forms that a language has, found by asking for the form of many numbers.
fn plural_categories(lang: Lang) -> BTreeSet<&'static str> {
    let choice = CATEGORIES.iter().map(|it| format!(" {}[{it}] {it}\n", if *it == "other" { "*" } else { "" }));
    let text = format!("probe = {{ $n ->\n{} }}\n", choice.collect::<String>());
    let mut bundle = FluentBundle::new_concurrent(vec![plural_language(lang)]);
    bundle.add_resource_overriding(FluentResource::try_new(text).unwrap_or_else(|(resource, _)| resource));
    let pattern = bundle.get_message("probe").and_then(|it| it.value()).expect("the probe is written above");
    let numbers = (0..=120).map(f64::from).chain([1.2, 1.5]);
    let form = |n: f64| {
        let args = FluentArgs::from_iter([("n", FluentValue::from(n))]);
        bundle.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned()
    };
    let found: BTreeSet<String> = numbers.map(form).collect();
    CATEGORIES.iter().copied().filter(|it| found.contains(*it)).collect()
}

/// Checks that no message speaks of itself.
fn check_circles(notes: &mut Notes, sheets: &[Sheet]) {
    for (ids, place) in circles(sheets) {
        let (first, others) = (&ids[0], &ids[1..]);
        let others: Vec<String> = others.iter().map(|it| format!("`{it}`")).collect();
        let way = if others.is_empty() { String::new() } else { format!(", by way of {}", others.join(", ")) };
        let message = format!("the message `{first}` speaks of itself{way}");
        notes.push(
            Diagnostic::error(&MESSAGE_REFERENCE, place, message).help("write the words themselves in one of them"),
        );
    }
}

/// Checks that the project writes no message twice in one language.
fn check_twice(notes: &mut Notes, sheets: &[&Sheet]) {
    let mut first: BTreeMap<String, Place> = BTreeMap::new();
    for sheet in sheets {
        let resource = sheet.parse();
        for (id, name, _) in patterns(&resource.body).into_iter().filter(|it| !it.0.contains('.')) {
            let place = place_in(&sheet.source, name);
            let message = format!("the message `{id}` is written twice");
            if let Some(before) = first.insert(id, place.clone()) {
                notes.push(
                    Diagnostic::error(&MESSAGE_TWICE, place, message)
                        .label("this one is shown")
                        .other(before, "first written here")
                        .help("keep one of the two"),
                );
            }
        }
    }
}

/// Checks that a language has every message that English has. Another script of the language counts as having it.
fn check_missing(notes: &mut Notes, shelf: &Shelf, chain: &[Lang], english: &Known) {
    let lang = chain[0];
    let mut has: BTreeSet<String> = BTreeSet::new();
    for &near in chain.iter().filter(|it| it.language() == lang.language()) {
        for sheet in shelf.sheets(near) {
            has.extend(patterns(&sheet.parse().body).into_iter().map(|it| it.0));
        }
    }
    let missing: Vec<(&String, &Found)> =
        english.iter().filter(|(id, _)| !id.starts_with('-') && !has.contains(*id)).collect();
    if has.is_empty() && !missing.is_empty() {
        let place = Source::unread(&format!("i18n/{lang}")).whole();
        let message = format!(
            "there are no interface texts in `{lang}` yet, so they are shown in `{}`",
            chain.get(1).unwrap_or(&lang)
        );
        let help = format!("copy the messages of another language to `i18n/{lang}/` and translate them");
        notes.push(Diagnostic::warning(&MISSING_MESSAGE, place, message).help(help));
        return;
    }
    for (id, model) in missing {
        let path = model.place.source.path().replacen("/en/", &format!("/{lang}/"), 1);
        let written = shelf.sheets(lang).iter().rev().find(|it| it.source.path() == path);
        let place = written.map_or_else(|| Source::unread(&path).whole(), |it| it.source.whole());
        let text = model.place.source.text();
        let line = text[model.place.span.start as usize..].lines().next().unwrap_or_default().trim();
        notes.push(
            Diagnostic::warning(&MISSING_MESSAGE, place, format!("the message `{id}` is missing in `{lang}`"))
                .help(format!("add it to `{path}`; in English it is: `{line}`")),
        );
    }
}

/// What a language has.
pub fn known(shelf: &Shelf, lang: Lang) -> Known {
    let mut known = Known::new();
    for sheet in shelf.sheets(lang) {
        let resource: Resource<&str> = sheet.parse();
        for (id, name, pattern) in patterns(&resource.body) {
            let found = Found { place: place_in(&sheet.source, name), variables: variables(pattern), own: sheet.own };
            // What variables a message is given is said by the embedded English one, whoever overrides its words.
            let model = known.remove(&id).filter(|_| lang == english());
            let variables = model.map_or(found.variables, |it| it.variables);
            known.insert(id, Found { variables, ..found });
        }
    }
    known
}

fn variables(pattern: &Pattern<&str>) -> BTreeSet<String> {
    let mut out = BTreeSet::new();
    walk(pattern, &mut |part| {
        if let Part::Variable(name) = part {
            out.insert(name.to_owned());
        }
    });
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is said about one file of the project's, as `line:column code: message`.
    #[track_caller]
    fn check_file(path: &str, text: &str, expected: &[&str]) {
        let langs: Vec<Lang> = ["en", "mk", "sr-Cyrl", "sq"].iter().map(|it| it.parse().unwrap()).collect();
        let chains: Vec<Chain> = langs.iter().map(|&lang| Chain::new(lang, [])).collect();
        let mut notes = Notes::default();
        let shelf = Shelf::new(&mut notes, vec![Source::new(path, text)], &langs);
        check(&mut notes, &shelf, &chains, langs[0]);
        let said: Vec<String> = notes
            .iter()
            .map(|it| {
                let (line, column) = it.place.source.line_column(it.place.span.start);
                format!("{line}:{column} {}: {}", it.code.name, it.message)
            })
            .collect();
        assert_eq!(said, expected);
    }

    #[test]
    fn everything_that_cannot_be_read_is_said() {
        let text = "a = Добро\n1b = лошо\nc = { $x\nd = { $n ->\n    [one] едно\n }\n";
        let expected = [
            "2:1 message-syntax: a character of a-zA-Z belongs here",
            "4:1 message-syntax: `}` belongs here",
            "6:2 message-syntax: one of the variants must be the default, marked `*[other]`",
        ];
        let mut notes = Notes::default();
        check_syntax(&mut notes, &Source::new("i18n/mk/a.ftl", text));
        let said: Vec<String> = notes.iter().map(|it| it.message.clone()).collect();
        assert_eq!(said.len(), expected.len(), "{said:?}");
        for (said, expected) in said.iter().zip(expected) {
            assert!(expected.ends_with(said.as_str()), "{said}");
        }
    }

    #[test]
    fn variables_are_those_of_the_english_message() {
        let expected = [
            "1:1 message-variables: the message `page-of` uses `$strana`, which it is never given",
            "1:1 message-variables: the message `page-of` does not use `$page`",
        ];
        check_file("i18n/mk/a.ftl", "page-of = { $strana } од { $pages }\n", &expected);
    }

    #[test]
    fn english_words_may_change_but_not_their_variables() {
        check_file("i18n/en/a.ftl", "page-of = { $page }/{ $pages }\n", &[]);
        check_file(
            "i18n/en/a.ftl",
            "page-of = { $page }\n",
            &["1:1 message-variables: the message `page-of` does not use `$pages`"],
        );
    }

    #[test]
    fn references_lead_somewhere() {
        let expected = [
            "1:7 message-reference: there is no function `NUMER`",
            "2:7 message-reference: there is no message `nav-hme`",
            "3:8 message-reference: there is no term `-guide`",
        ];
        check_file("i18n/mk/a.ftl", "a = { NUMER(1) }\nb = { nav-hme }\nc = { -guide }\n", &expected);
        check_file("i18n/mk/a.ftl", "-guide = водич\na = { NUMBER(1) } { nav-home } { -guide }\n", &[]);
    }

    #[test]
    fn plural_forms_are_those_of_the_language() {
        let text = "a = { $n ->\n    [one] један\n   *[other] више\n }\n";
        check_file("i18n/sr-Cyrl/a.ftl", text, &["2:6 message-plural: the plural form `few` is missing"]);
        check_file("i18n/mk/a.ftl", text, &[]);
        let text = "a = { $n ->\n    [one] едно\n    [few] неколку\n   *[other] повеќе\n }\n";
        check_file("i18n/mk/a.ftl", text, &["3:6 message-plural: this language has no plural form `few`"]);
        let text = "a = { $sex ->\n    [female] рекла\n   *[other] рекао\n }\n";
        check_file("i18n/sr-Cyrl/a.ftl", text, &[]);
    }

    #[test]
    fn one_message_is_written_once() {
        let expected = ["2:1 message-twice: the message `a` is written twice"];
        check_file("i18n/mk/a.ftl", "a = еден\na = два\n", &expected);
    }

    #[test]
    fn a_new_english_message_is_missing_elsewhere() {
        let expected = [
            "1:1 missing-message: the message `slogan` is missing in `mk`",
            "1:1 missing-message: the message `slogan` is missing in `sr-Cyrl`",
            "1:1 missing-message: the message `slogan` is missing in `sq`",
        ];
        check_file("i18n/en/site.ftl", "slogan = Together\n", &expected);
    }

    #[test]
    fn montenegrin_has_the_forms_of_serbian() {
        let forms = |tag: &str| plural_categories(tag.parse().unwrap());
        assert_eq!(forms("cnr"), BTreeSet::from(["few", "one", "other"]));
        assert_eq!(forms("sr-Latn"), BTreeSet::from(["few", "one", "other"]));
        assert_eq!(forms("mk"), BTreeSet::from(["one", "other"]));
    }
}
