//! Values out of YAML nodes, with a note for each that is not what was expected.

use crate::base::date::{BadDate, Date};
use crate::base::diagnostic::{Diagnostic, Notes, codes};
use crate::base::lang::{BadLang, Lang};
use crate::base::slug::Slug;
use crate::base::source::{Place, Source, Span, Spanned};
use crate::base::suggest::did_you_mean;
use crate::base::text::{Prose, Text};
use crate::content::field::{Dated, Decimal, Register};
use crate::content::form::{Form, Key, Named};
use crate::content::yaml::node::{Data, Node, plain_value};

codes! {
    UNKNOWN_KEY = "unknown-key" {
        what: "a key that this kind of file does not have",
        why: "what stands behind it would be ignored without a word",
        instead: "correct the spelling, or delete the line; free data for templates go under `extra:`",
    }
    MISSING_FIELD = "missing-field" {
        what: "a key that must be there and is not",
        why: "a page without it cannot be listed, found or understood",
        instead: "add the line; the message says what belongs in it",
    }
    EMPTY_VALUE = "empty-value" {
        what: "a key with nothing behind it",
        why: "an empty field reads as if somebody forgot it",
        instead: "write a value, or delete the line",
    }
    WRONG_TYPE = "wrong-type" {
        what: "a value of another type than its key takes: a list for a text, a word for a number",
        why: "it cannot be shown or compared",
        instead: "write the value in the form that the message shows",
    }
    YAML_TRAP = "yaml-trap" {
        what: "a value that YAML reads otherwise than people do: `5.200` is five point two, `no` is a word",
        why: "a wrong number on a page about results is worse than none",
        instead: "write numbers without separators (5200), truth as `true` or `false`, and texts in quotes",
    }
    UNKNOWN_VALUE = "unknown-value" {
        what: "a word that is not among those its key takes",
        why: "it has no label in the languages of the site, so readers would see a raw word",
        instead: "choose one of the words that the message lists",
    }
    BAD_DATE = "bad-date" {
        what: "a date that the calendar does not have, or one not written as year-month-day",
        why: "06.03. is March to some readers and June to others",
        instead: "write 2024-03-06, or 2024-03 if the day is not known, or --03-06 if the year is not",
    }
    BAD_NAME = "bad-name" {
        what: "a name or slug that is not small ASCII letters, digits and single hyphens",
        why: "names become addresses, which must work in every browser, chat and file system",
        instead: "write it like `lokalni-akcioni-planovi`",
    }
    BAD_LANG = "bad-lang" {
        what: "a language tag that no standard knows",
        why: "browsers, screen readers and search engines would not recognize the language",
        instead: "use BCP 47 tags such as mk, sr-Cyrl, sr-Latn, cnr, bs, sq, en",
    }
}

/// The keys of a date that says more than the day.
pub static DATED: &[Key] = &[
    Key::new("value", Form::Date, "the date, as far as it is known").required(),
    Key::new("inferred", Form::Flag, "whether nobody wrote it down and it was concluded"),
    Key::new("why", Form::Text, "what it was concluded from, or why a part of it is not known"),
    Key::new("source", Form::Entry(Register::Sources), "who says so"),
];

/// The keys of `check:`.
pub static CHECK: &[Key] =
    &[Key::new("off", Form::Many(&Form::Text), "codes of the checks of the text that are switched off")];

/// So many of the latest notes may be about the group of keys that is being read.
const LATEST: usize = 64;

/// Reads values of one source and notes what is wrong with them.
pub struct Reader<'a> {
    pub source: &'a Source,
    pub notes: &'a mut Notes,
}

impl Reader<'_> {
    pub fn at(&self, span: Span) -> Place {
        self.source.at(span)
    }

    pub fn error(&mut self, diagnostic: Diagnostic) {
        self.notes.push(diagnostic);
    }

    /// Notes that something else was expected.
    pub fn wrong(&mut self, node: &Node, expected: &str) {
        let found = match &node.data {
            _ if node.is_empty() => return self.empty(node, expected),
            Data::Refused => return,
            Data::Scalar { text, .. } => format!("`{text}`"),
            Data::List(_) => "a list".to_owned(),
            Data::Map(_) => "a group of keys".to_owned(),
        };
        let span = self.first_line(node.span);
        let message = format!("{found} stands where {expected} is expected");
        self.notes.push(
            Diagnostic::error(&WRONG_TYPE, self.at(span), message)
                .label(format!("expected {expected}"))
                .help(format!("write {expected}")),
        );
    }

    /// Notes that nothing stands where something is expected.
    pub fn empty(&mut self, node: &Node, expected: &str) {
        self.notes.push(
            Diagnostic::error(&EMPTY_VALUE, self.at(node.span), "this key has no value")
                .label(format!("expected {expected}"))
                .help("write a value, or delete the line"),
        );
    }

    /// The part of a span on its first line, so that a message does not quote a whole list.
    pub fn first_line(&self, span: Span) -> Span {
        let text = self.source.slice(span);
        let line = text.lines().next().unwrap_or_default();
        Span { end: span.start + line.len() as u32, ..span }
    }

    /// A word or text on its own: not empty, not a list.
    pub fn word(&mut self, node: &Node, expected: &str) -> Option<Spanned<Text>> {
        match &node.data {
            Data::Scalar { text, .. } if !node.is_empty() && !text.trim().is_empty() => {
                Some(Spanned::new(text.clone(), node.span))
            }
            Data::Scalar { .. } => {
                self.empty(node, expected);
                None
            }
            _ => {
                self.wrong(node, expected);
                None
            }
        }
    }

    /// A word that looks as expected.
    pub fn word_like(&mut self, node: &Node, expected: &str, is_right: fn(&str) -> bool) -> Option<Text> {
        let word = self.word(node, expected)?;
        if !is_right(&word) {
            self.wrong(node, expected);
            return None;
        }
        Some(word.value)
    }

    /// Text for readers.
    pub fn prose(&mut self, node: &Node) -> Option<Spanned<Prose>> {
        Some(self.word(node, "a text")?.map(|text| match text.trim() {
            trimmed if trimmed.len() == text.len() => Prose(text),
            trimmed => Prose::from(trimmed),
        }))
    }

    /// `true` or `false`.
    pub fn flag(&mut self, node: &Node) -> Option<bool> {
        let word = self.word(node, "`true` or `false`")?;
        match (plain_value(&word).as_bool(), word.to_lowercase().as_str()) {
            (Some(flag), _) => Some(flag),
            (None, "yes" | "no" | "on" | "off" | "y" | "n" | "да" | "не" | "da" | "ne" | "po" | "jo") => {
                let message = format!("`{}` is a word here, neither true nor false", word.value);
                self.notes
                    .push(Diagnostic::error(&YAML_TRAP, self.at(word.span), message).help("write `true` or `false`"));
                None
            }
            _ => {
                self.wrong(node, "`true` or `false`");
                None
            }
        }
    }

    /// A whole number from 1.
    pub fn count(&mut self, node: &Node) -> Option<u32> {
        let decimal = self.decimal(node)?;
        match u32::try_from(decimal.value) {
            Ok(number) if number > 0 && decimal.scale == 0 => Some(number),
            _ => {
                self.wrong(node, "a whole number from 1");
                None
            }
        }
    }

    /// A whole number from 1 to `most`.
    pub fn count_within(&mut self, node: &Node, most: u32) -> Option<u32> {
        let decimal = self.decimal(node)?;
        let number = u32::try_from(decimal.value).ok().filter(|it| decimal.scale == 0 && (1..=most).contains(it));
        if number.is_none() {
            self.wrong(node, &format!("a whole number from 1 to {most}"));
        }
        number
    }

    /// A number without separators, as `5200` or `1.5`.
    pub fn decimal(&mut self, node: &Node) -> Option<Decimal> {
        let word = self.word(node, "a number")?;
        if let Some(plain) = without_separators(&word) {
            let message = format!("`{}` can be read as two different numbers", word.value);
            self.notes.push(
                Diagnostic::error(&YAML_TRAP, self.at(word.span), message)
                    .label("thousands, or a fraction?")
                    .help(format!("write `{plain}`; pages print it the way each language does")),
            );
            return None;
        }
        let decimal = Decimal::parse(&word);
        if decimal.is_none() {
            self.wrong(node, "a number such as 5200 or 1.5");
        }
        decimal
    }

    /// A date as far as it is known.
    pub fn date(&mut self, node: &Node) -> Option<Date> {
        let word = self.word(node, "a date")?;
        let (message, help) = match word.parse::<Date>() {
            Ok(date) => return Some(date),
            Err(BadDate::Form(guess)) => (
                format!("`{}` is not a date as written here", word.value),
                guess.map_or("write year, month and day: 2024-03-06".to_owned(), |it| format!("write `{it}`")),
            ),
            Err(BadDate::Impossible(why)) => {
                (format!("there is no date `{}`: {why}", word.value), "look it up in the source".to_owned())
            }
        };
        self.notes.push(Diagnostic::error(&BAD_DATE, self.at(word.span), message).help(help));
        None
    }

    /// A date, or `{value: …, inferred: true, why: …, source: …}`; a date without a year may say `why:` too.
    pub fn dated(&mut self, node: &Node) -> Option<Spanned<Dated>> {
        let Data::Map(_) = &node.data else {
            return Some(Spanned::new(
                Dated { date: self.date(node)?, inferred: false, why: None, source: None },
                node.span,
            ));
        };
        let (mut date, mut inferred, mut why, mut source) = (None, false, None, None);
        let entries = self.entries(node, DATED);
        if !entries.iter().any(|it| it.0 == "value") {
            self.missing(node.span, "value", "write the date behind `value:`");
        }
        for (key, value) in entries {
            match key {
                "value" => date = self.date(value),
                "inferred" => inferred = self.flag(value).unwrap_or(false),
                "why" => why = self.prose(value).map(|it| it.value),
                _ => source = self.word(value, "the name of a source"),
            }
        }
        if inferred && why.is_none() {
            self.missing(node.span, "why", "an inferred date says in `why:` what it was inferred from");
        }
        Some(Spanned::new(Dated { date: date?, inferred, why, source }, node.span))
    }

    /// One word of a closed list.
    pub fn choice(&mut self, node: &Node, words: &'static [&'static str]) -> Option<&'static str> {
        let word = self.word(node, "one word")?;
        let found = words.iter().copied().find(|it| **it == *word.value);
        if found.is_none() {
            let near = did_you_mean(&word, words.iter().copied());
            let message = format!("`{}` is not one of the words that can stand here", word.value);
            self.notes.push(
                Diagnostic::error(&UNKNOWN_VALUE, self.at(word.span), message)
                    .help_maybe(near)
                    .help(format!("choose one of: {}", words.join(", "))),
            );
        }
        found
    }

    /// A language tag.
    pub fn lang(&mut self, node: &Node) -> Option<Spanned<Lang>> {
        let word = self.word(node, "a language tag")?;
        self.lang_of(&word)
    }

    /// The language that a tag means, wherever it was written.
    pub fn lang_of(&mut self, word: &Spanned<Text>) -> Option<Spanned<Lang>> {
        match word.parse::<Lang>() {
            Ok(lang) => Some(Spanned::new(lang, word.span)),
            Err(bad) => {
                let help = match bad {
                    BadLang::Instead(tag) => format!("write `{tag}`"),
                    BadLang::Malformed => "write a tag such as mk, sr-Cyrl, cnr, sq or en".to_owned(),
                };
                let message = format!("`{}` is not a language tag", word.value);
                self.notes.push(Diagnostic::error(&BAD_LANG, self.at(word.span), message).help(help));
                None
            }
        }
    }

    /// A name in kebab-case.
    pub fn slug(&mut self, node: &Node, lang: Lang) -> Option<Spanned<Slug>> {
        let word = self.word(node, "a name in small letters and hyphens")?;
        self.slug_of(&word, lang)
    }

    /// The name that a word is, wherever it was written.
    pub fn slug_of(&mut self, word: &Spanned<Text>, lang: Lang) -> Option<Spanned<Slug>> {
        let slug = Slug::check(word);
        if slug.is_none() {
            let better = Slug::of(word, lang);
            let help = match better.as_str() {
                "" => "write small letters a–z, digits and single hyphens".to_owned(),
                better => format!("write `{better}`"),
            };
            let message = format!("`{}` is not fit for an address", word.value);
            self.notes.push(Diagnostic::error(&BAD_NAME, self.at(word.span), message).help(help));
        }
        slug.map(|it| Spanned::new(it, word.span))
    }

    /// `{off: [relative-date, …]}`: the checks of the text that are switched off, by code.
    pub fn switched_off(&mut self, node: &Node) -> Vec<Spanned<Text>> {
        let mut codes = Vec::new();
        for (_, value) in self.entries(node, CHECK) {
            for item in self.items(value) {
                codes.extend(self.word(item, "the code of a check"));
            }
        }
        codes
    }

    /// The items of a list; a single value is a list of one.
    pub fn items<'n>(&mut self, node: &'n Node) -> &'n [Node] {
        match &node.data {
            Data::List(items) => items,
            _ if node.is_empty() => {
                self.empty(node, "one or more values");
                &[]
            }
            _ => std::slice::from_ref(node),
        }
    }

    /// The entries of a map, each key one of `keys`; others are noted and left out.
    pub fn entries<'n, K: Named>(&mut self, node: &'n Node, keys: &[K]) -> Vec<(&'static str, &'n Node)> {
        let Data::Map(entries) = &node.data else {
            let names: Vec<&str> = keys.iter().map(Named::name).collect();
            self.wrong(node, &format!("a group of keys ({})", names.join(", ")));
            return Vec::new();
        };
        let mut known = Vec::with_capacity(entries.len());
        for (key, value) in entries {
            match keys.iter().map(Named::name).find(|it| *it == key.value.as_str()) {
                Some(name) => known.push((name, value)),
                None => {
                    self.unknown_key(key, keys.iter().map(Named::name));
                }
            }
        }
        known
    }

    /// Every entry of a map, whatever its keys.
    pub fn pairs<'n>(&mut self, node: &'n Node, expected: &str) -> &'n [(Spanned<Text>, Node)] {
        match &node.data {
            Data::Map(entries) => entries,
            _ => {
                self.wrong(node, expected);
                &[]
            }
        }
    }

    /// Notes a key that nobody asks for.
    pub fn unknown_key<'k>(&mut self, key: &Spanned<Text>, keys: impl Iterator<Item = &'k str>) {
        let keys: Vec<&str> = keys.collect();
        let help = did_you_mean(&key.value, keys.iter().copied());
        let help = help.unwrap_or_else(|| format!("the keys are: {}", keys.join(", ")));
        let message = format!("there is no key `{}` here", key.value);
        self.notes.push(Diagnostic::error(&UNKNOWN_KEY, self.at(key.span), message).help(help));
    }

    /// Notes a key that is not there, at or behind `near`. A misspelled one is one mistake, which was told, not two.
    pub fn missing(&mut self, near: Span, key: &str, help: &str) {
        let meant = did_you_mean(key, [key]);
        let is_meant = |it: &Diagnostic| it.code.name == UNKNOWN_KEY.name && it.help.first() == meant.as_ref();
        let mut latest = self.notes.iter().rev().take(LATEST);
        if latest.any(|it| is_meant(it) && it.place.span.start >= near.start) {
            return;
        }
        let span = self.first_line(near);
        let message = format!("`{key}` is missing");
        self.notes.push(Diagnostic::error(&MISSING_FIELD, self.at(span), message).help(help));
    }
}

/// `5200` for `5.200`, `5,200`, `5 200` and the like: groups of three digits after separators.
fn without_separators(text: &str) -> Option<String> {
    let separator = |it: char| matches!(it, '.' | ',' | ' ' | '\u{a0}' | '\u{202f}' | '\'' | '_');
    let mut groups = text.split(separator);
    let first = groups.next()?;
    let digits = |it: &str| !it.is_empty() && it.bytes().all(|byte| byte.is_ascii_digit());
    let rest: Vec<&str> = groups.collect();
    let grouped = !rest.is_empty() && rest.iter().all(|it| it.len() == 3 && digits(it));
    (digits(first) && first.len() <= 3 && grouped).then(|| text.replace(separator, ""))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::yaml;

    /// Reads `text` with `read` and compares the value, then the notes as `code: message | help`.
    #[track_caller]
    fn check<T: std::fmt::Debug>(text: &str, read: impl Fn(&mut Reader, &Node) -> Option<T>, expected: &str) {
        let source = Source::new("a.md", text);
        let mut notes = Notes::default();
        let node = yaml::parse::parse(&source, Span::new(0, text.len()), &mut notes).unwrap();
        let value = read(&mut Reader { source: &source, notes: &mut notes }, &node);
        let said = notes.iter().map(|it| format!("{}: {} | {}", it.code.name, it.message, it.help.join(" | ")));
        let got = value.map(|it| format!("{it:?}")).into_iter().chain(said).collect::<Vec<_>>().join("\n");
        assert_eq!(got, expected);
    }

    #[test]
    fn numbers_with_separators_are_a_trap() {
        let number = |r: &mut Reader, n: &Node| r.decimal(n).map(|it| it.to_f64());
        check("5200", number, "5200.0");
        check("1.5", number, "1.5");
        for trap in ["5.200", "5,200", "5 200"] {
            let expected = format!(
                "yaml-trap: `{trap}` can be read as two different numbers | write `5200`; pages print it the way each language does"
            );
            check(trap, number, &expected);
        }
    }

    #[test]
    fn truth_is_true_or_false() {
        check("true", |r, n| r.flag(n), "true");
        check(
            "no",
            |r, n| r.flag(n),
            "yaml-trap: `no` is a word here, neither true nor false | write `true` or `false`",
        );
    }

    #[test]
    fn dates_say_what_is_wrong_with_them() {
        let date = |r: &mut Reader, n: &Node| r.date(n).map(|it| it.year);
        check("2024-02", date, "Some(2024)");
        check("06.03.2024.", date, "bad-date: `06.03.2024.` is not a date as written here | write `2024-03-06`");
        check(
            "2023-02-29",
            date,
            "bad-date: there is no date `2023-02-29`: that month has no such day | look it up in the source",
        );
        check("12:30", date, "bad-date: `12:30` is not a date as written here | write year, month and day: 2024-03-06");
    }

    #[test]
    fn choices_name_the_nearest_word() {
        check(
            "worksop",
            |r, n| r.choice(n, &["workshop", "training"]),
            "unknown-value: `worksop` is not one of the words that can stand here | did you mean `workshop`? | choose one of: workshop, training",
        );
    }

    #[test]
    fn a_text_may_look_like_a_number() {
        check("2024", |r, n| r.prose(n).map(|it| it.value), "Prose(\"2024\")");
        check(
            "[a]",
            |r, n| r.prose(n).map(|it| it.value),
            "wrong-type: a list stands where a text is expected | write a text",
        );
        check(
            "",
            |r, n| r.prose(n).map(|it| it.value),
            "empty-value: this key has no value | write a value, or delete the line",
        );
    }
}
