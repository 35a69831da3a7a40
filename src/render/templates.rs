//! Templates, ready to be rendered in every language.

use std::collections::BTreeMap;
use std::io::Write;
use std::sync::Arc;

use rustc_hash::FxHashMap;
use tera::{Context, ErrorKind, Tera, Value};

use crate::base::diagnostic::{Diagnostic, Notes, codes};
use crate::base::lang::Lang;
use crate::base::source::{Place, Source, Span};
use crate::render::messages::catalog::Messages;
use crate::render::messages::used::Used;
use crate::render::speech;
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
        let mut templates = Templates { spoken: FxHashMap::default(), sources: theme.templates.clone(), broken: None };
        let named = |(name, source): (&String, &Source)| (name.clone(), name_texts(source.text()));
        let sources: Vec<(String, String)> = theme.templates.iter().map(named).collect();
        let ids: Vec<String> = used(theme).ids.into_keys().collect();
        for &lang in langs {
            let mut tera = Tera::default();
            speech::register(&mut tera, messages, lang);
            for (id, name) in ids.iter().filter_map(|id| Some((id, text_name(id)?))) {
                tera.global_context().insert_value(name, Value::normal_string(&messages.text(lang, id)));
            }
            if let Err(error) = tera.add_raw_templates(sources.iter().map(|(name, text)| (name, text))) {
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

/// The template with the name of a text in place of every `{{ t(id="…") }}`. A call builds two maps of its arguments,
/// which would be a good part of making a page; a name is looked up. The name is as wide as the call, so that what the
/// engine says of lines and columns holds for the template as written.
fn name_texts(template: &str) -> String {
    const CALL: &str = "{{ t(id=\"";
    // What stands between `raw` and `endraw` is printed as it is.
    if template.contains("endraw") {
        return template.to_owned();
    }
    let mut parts = template.split(CALL);
    let mut named = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let call = part.split_once("\") }}").and_then(|(id, rest)| Some((id, text_name(id)?, rest)));
        match call {
            Some((id, name, rest)) => {
                let width = id.len() + "t(id=\"\")".len();
                named.extend([&*format!("{{{{ {name:width$} }}}}"), rest]);
            }
            None => named.extend([CALL, part]),
        }
    }
    named
}

/// The name under which templates find a text; none for what is not made of small letters and hyphens.
fn text_name(id: &str) -> Option<String> {
    let simple = !id.is_empty() && id.bytes().all(|it| it.is_ascii_lowercase() || it == b'-');
    simple.then(|| format!("t_{}", id.replace('-', "_")))
}

/// A capital letter and a final stop are the engine's style, not ours.
fn sentence(message: &str) -> String {
    let first_line = message.trim_start_matches("error: ").lines().next().unwrap_or_default().trim_end_matches('.');
    let mut letters = first_line.chars();
    letters.next().map_or_else(String::new, |it| it.to_lowercase().chain(letters).collect())
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

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(template: &str, expected: &str) {
        assert_eq!(name_texts(template), expected);
    }

    #[test]
    fn texts_without_arguments_are_named_in_their_place() {
        check("<p>{{ t(id=\"nav-skip\") }}</p>", "<p>{{ t_nav_skip       }}</p>");
        check("{{ t(id=\"a\") }}{{ t(id=\"b\") }}.", "{{ t_a       }}{{ t_b       }}.");
    }

    #[test]
    fn other_calls_stay() {
        for template in [
            "{{ t(id=\"updated-on\", date=it) }} {{ it }}",
            "{{ t(id=\"kind-\" ~ kind) }}",
            "{{ t(id=\"Other_1\") }}",
            "{% raw %}{{ t(id=\"nav-skip\") }}{% endraw %}",
            "{{ t(id=\"",
        ] {
            check(template, template);
        }
    }
}
