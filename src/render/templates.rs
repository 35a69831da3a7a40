//! Templates, ready to be rendered in every language.

use std::collections::BTreeMap;
use std::io::Write;
use std::sync::Arc;

use fluent::FluentValue;
use rustc_hash::FxHashMap;
use tera::{Context, ErrorKind, Kwargs, State, Tera, Value};

use crate::base::diagnostic::{Diagnostic, Notes, codes};
use crate::base::lang::Lang;
use crate::base::source::{Place, Source, Span};
use crate::render::messages::catalog::{Args, Messages};
use crate::render::messages::used::Used;
use crate::render::theme::Theme;

codes! {
    TEMPLATE = "template" {
        what: "a template that cannot be understood, or that asks for something it is not given",
        why: "no page that uses it can be made",
        instead: "look at the line shown; `src/render/view.rs` says what each template gets",
    }
    TEMPLATE_CYCLE = "template-cycle" {
        what: "templates that include or extend each other in a circle",
        why: "rendering would never end",
        instead: "take one `include` or `extends` of the circle away",
    }
    PAGE_TOO_LARGE = "page-too-large" {
        what: "a page of more than 64 MiB",
        why: "no browser would show it; most often a loop in a template has no end",
        instead: "look for the loop in the templates that you changed",
    }
}

/// Largest page, in bytes.
const LARGEST: usize = 64 << 20;

/// All templates, once for each language: the function `t` speaks that language.
pub struct Templates {
    spoken: FxHashMap<Lang, Tera>,
    sources: BTreeMap<String, Source>,
    /// Why nothing can be rendered.
    broken: Option<Diagnostic>,
}

impl Templates {
    /// Compiles the templates. Those that cannot be are noted, and then nothing can be rendered.
    pub fn load(theme: &Theme, messages: &Arc<Messages>, langs: &[Lang], notes: &mut Notes) -> Templates {
        let sources = theme.templates.clone();
        let mut templates = Templates { spoken: FxHashMap::default(), sources, broken: None };
        for &lang in langs {
            let mut tera = Tera::default();
            let speak = messages.clone();
            tera.register_function("t", move |args: Kwargs, _: &State| speak_to(&speak, lang, &args));
            let sources = theme.templates.iter().map(|(name, source)| (name.as_str(), source.text().as_str()));
            if let Err(error) = tera.add_raw_templates(sources) {
                let problem = templates.explain(&error);
                notes.push(problem.clone());
                return Templates { broken: Some(problem), ..templates };
            }
            templates.spoken.insert(lang, tera);
        }
        templates
    }

    pub fn has(&self, name: &str) -> bool {
        self.sources.contains_key(name)
    }

    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.sources.keys().map(String::as_str)
    }

    /// Renders a template in a language.
    pub fn render(&self, name: &str, lang: Lang, context: &Context) -> Result<Vec<u8>, Diagnostic> {
        // Said once more, it is still one note: equal ones are told once.
        if let Some(problem) = &self.broken {
            return Err(problem.clone());
        }
        let tera = &self.spoken[&lang];
        let mut page = Limited(Vec::with_capacity(16 << 10));
        match tera.render_to(name, context, &mut page) {
            Ok(()) => Ok(page.0),
            Err(_) if page.0.len() >= LARGEST => {
                let place = self.sources.get(name).map_or(Source::unread(name).whole(), Source::whole);
                Err(Diagnostic::error(&PAGE_TOO_LARGE, place, "this template makes a page of more than 64 MiB")
                    .help("look for a loop without an end"))
            }
            Err(error) => Err(self.explain(&error)),
        }
    }

    /// The template engine's error as one of ours.
    fn explain(&self, error: &tera::Error) -> Diagnostic {
        match error.kind() {
            ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) => {
                let place = self.place(report.filename(), report.span());
                Diagnostic::error(&TEMPLATE, place, sentence(report.message()))
                    .help("`src/render/view.rs` says what each template gets")
            }
            ErrorKind::CircularExtend { tpl, .. } | ErrorKind::CircularInclude { tpl, .. } => {
                let place = self.sources.get(tpl).map_or_else(|| Source::unread(tpl).whole(), Source::whole);
                Diagnostic::error(
                    &TEMPLATE_CYCLE,
                    place,
                    format!("the template `{tpl}` includes itself, by way of others"),
                )
                .help("take one `include` or `extends` of the circle away")
            }
            ErrorKind::MissingParent { current, parent } => {
                let place = self.sources.get(current).map_or_else(|| Source::unread(current).whole(), Source::whole);
                Diagnostic::error(&TEMPLATE, place, format!("there is no template `{parent}` to extend"))
                    .help(format!("the templates are: {}", self.names().collect::<Vec<_>>().join(", ")))
            }
            _ => {
                let text = error.to_string();
                let place =
                    self.sources.iter().find(|(name, _)| text.contains(name.as_str())).map(|(_, it)| it.whole());
                Diagnostic::error(
                    &TEMPLATE,
                    place.unwrap_or_else(|| Source::unread("templates").whole()),
                    sentence(&text),
                )
            }
        }
    }

    /// Lines and columns of the engine as a place in the source.
    fn place(&self, name: &str, span: &tera::Span) -> Place {
        let Some(source) = self.sources.get(name) else { return Source::unread(name).whole() };
        let offset = |line: usize, column: usize| -> usize {
            let start: usize = source.text().split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum();
            let rest = &source.text()[start.min(source.text().len())..];
            start + rest.char_indices().nth(column).map_or(rest.lines().next().unwrap_or("").len(), |(at, _)| at)
        };
        let start = offset(span.start_line, span.start_col);
        source.at(Span::new(start, offset(span.end_line, span.end_col).max(start)))
    }
}

/// The messages that templates ask for by name: `t(id="nav-skip")`.
pub fn used(theme: &Theme) -> Used {
    let mut used = Used::default();
    for source in theme.templates.values() {
        let text = source.text();
        for (at, _) in text.match_indices("t(id=\"") {
            let start = at + "t(id=\"".len();
            let Some(length) = text[start..].find('"') else { continue };
            let id = &text[start..start + length];
            // `t(id="kind-" ~ kind)` asks for a family of messages.
            if text[start + length + 1..].trim_start().starts_with('~') {
                used.families.insert(id.to_owned());
            } else {
                used.ids.entry(id.to_owned()).or_insert_with(|| Some(source.at(Span::new(start, start + length))));
            }
        }
    }
    used
}

/// A capital letter and a final stop are the engine's style, not ours.
fn sentence(message: &str) -> String {
    let first_line = message.trim_start_matches("error: ").lines().next().unwrap_or_default().trim_end_matches('.');
    let mut letters = first_line.chars();
    letters.next().map_or_else(String::new, |it| it.to_lowercase().chain(letters).collect())
}

/// `t(id="…", …)`: an interface text, filled with the other arguments.
fn speak_to(messages: &Messages, lang: Lang, args: &Kwargs) -> tera::TeraResult<Value> {
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

/// Bytes of a page, refused beyond [`LARGEST`].
struct Limited(Vec<u8>);

impl Write for Limited {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        if self.0.len() + bytes.len() > LARGEST {
            self.0.resize(LARGEST, b' ');
            return Err(std::io::ErrorKind::FileTooLarge.into());
        }
        self.0.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}
