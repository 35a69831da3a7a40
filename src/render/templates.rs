//! Templates, ready to be rendered in every language.

use std::collections::BTreeMap;
use std::io::Write;
use std::sync::{Arc, OnceLock};

use rayon::prelude::*;
use rustc_hash::FxHashMap;
use tera::{Context, ErrorKind, Tera};

use crate::base::diagnostic::{Diagnostic, Notes, codes};
use crate::base::lang::Lang;
use crate::base::source::{Place, Source, Span};
use crate::render::figure::Figures;
use crate::render::messages::catalog::Messages;
use crate::render::messages::used::Used;
use crate::render::speech;
use crate::render::theme::Theme;

codes! {
    TEMPLATE = "template" {
        what: "a template that cannot be understood, or that asks for something it is not given",
        why: "no page that uses it can be made",
        instead: "look at the line shown; the chapter “Looks” of the README says where it is told what each template is given",
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

/// Where to read on.
const MANUAL: &str = "the chapter “Looks” of vodic's README says what templates are given";

/// All templates, once for each language: the function `t` speaks that language.
pub struct Templates {
    spoken: FxHashMap<Lang, Spoken>,
    messages: Arc<Messages>,
    figures: Arc<Figures>,
    sources: BTreeMap<String, Source>,
    /// Templates that cannot be rendered, and why.
    broken: BTreeMap<String, Diagnostic>,
    /// Why nothing can be rendered.
    hopeless: Option<Diagnostic>,
}

/// The templates in one language.
struct Spoken {
    /// With texts in place of the calls for them: this is what pages are made of.
    filled: Tera,
    /// As written: tells the place of a mistake. Made when there is one.
    written: OnceLock<Tera>,
}

impl Templates {
    /// Compiles the templates. Those that cannot be are noted; they, and those that are built on them, cannot be rendered.
    pub fn load(
        theme: &Theme,
        messages: &Arc<Messages>,
        figures: &Arc<Figures>,
        langs: &[Lang],
        notes: &mut Notes,
    ) -> Templates {
        let mut templates = Templates {
            spoken: FxHashMap::default(),
            messages: messages.clone(),
            figures: figures.clone(),
            sources: theme.templates.clone(),
            broken: BTreeMap::new(),
            hopeless: None,
        };
        let Some(&first) = langs.first() else { return templates };
        // What is wrong with a template is wrong in every language.
        let written = loop {
            match templates.written(first) {
                Ok(written) => break written,
                Err(error) => templates.leave_out(&error, notes),
            }
            if templates.hopeless.is_some() {
                return templates;
            }
        };
        templates.spoken = langs.par_iter().map(|it| (*it, templates.speak(*it))).collect();
        let _ = templates.spoken[&first].written.set(written);
        templates
    }

    /// The figures that templates may ask for.
    pub fn figures(&self) -> &Arc<Figures> {
        &self.figures
    }

    /// The templates that can be rendered.
    fn sound(&self) -> impl Iterator<Item = (&String, &Source)> {
        self.sources.iter().filter(|it| !self.broken.contains_key(it.0))
    }

    fn written(&self, lang: Lang) -> Result<Tera, tera::Error> {
        let written = self.sound().map(|(name, it)| (name, it.text().to_string()));
        compile(written, &self.messages, &self.figures, lang)
    }

    /// What was compiled for one language can be for another.
    fn speak(&self, lang: Lang) -> Spoken {
        let text = |id: &str| self.messages.text(lang, id).to_string();
        let filled = self.sound().map(|(name, it)| (name, fill_texts(name, it.text(), &text)));
        let filled = compile(filled, &self.messages, &self.figures, lang).or_else(|_| self.written(lang));
        Spoken { filled: filled.expect("these templates were compiled already"), written: OnceLock::new() }
    }

    /// Leaves out the template that cannot be compiled, so that all others can be.
    fn leave_out(&mut self, error: &tera::Error, notes: &mut Notes) {
        let problem = self.explain(error, None);
        let text = error.to_string();
        let culprit = self.sound().find(|(_, it)| it.path() == problem.place.source.path()).or_else(|| {
            // Of several names in a report, the longest is no part of another one.
            self.sound().filter(|(name, _)| text.contains(name.as_str())).max_by_key(|(name, _)| name.len())
        });
        let Some(culprit) = culprit.map(|it| it.0.clone()) else {
            notes.push(problem.clone());
            self.hopeless = Some(problem);
            return;
        };
        // What is built on a broken template is broken too, and that is told once.
        let cause = self.broken.iter().find(|(name, _)| text.contains(name.as_str())).map(|it| it.1.clone());
        if cause.is_none() {
            notes.push(problem.clone());
        }
        self.broken.insert(culprit, cause.unwrap_or(problem));
    }

    pub fn has(&self, name: &str) -> bool {
        self.sources.contains_key(name)
    }

    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.sources.keys().map(String::as_str)
    }

    /// Where a template stands.
    pub fn whole(&self, name: &str) -> Place {
        self.sources.get(name).map_or_else(|| Source::unread(name).whole(), Source::whole)
    }

    /// Renders a template in a language.
    pub fn render(&self, name: &str, lang: Lang, context: &Context) -> Result<Vec<u8>, Diagnostic> {
        // Said once more, it is still one note: equal ones are told once.
        if let Some(problem) = self.broken.get(name).or(self.hopeless.as_ref()) {
            return Err(problem.clone());
        }
        let Spoken { filled, written } = &self.spoken[&lang];
        let mut page = Limited(Vec::with_capacity(16 << 10));
        match filled.render_to(name, context, &mut page) {
            Ok(()) => Ok(page.0),
            Err(_) if page.0.len() >= LARGEST => {
                let place = self.sources.get(name).map_or(Source::unread(name).whole(), Source::whole);
                Err(Diagnostic::error(&PAGE_TOO_LARGE, place, "this template makes a page of more than 64 MiB")
                    .help("look for a loop without an end"))
            }
            Err(error) => {
                let compiled = || self.written(lang).expect("these templates were compiled already");
                let written = written.get_or_init(compiled);
                Err(self.explain(&written.render(name, context).err().unwrap_or(error), Some(name)))
            }
        }
    }

    /// The template engine's error as one of ours; if it names no place, it is that of the template asked for.
    fn explain(&self, error: &tera::Error, asked: Option<&str>) -> Diagnostic {
        match error.kind() {
            ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) => {
                let place = self.place(report.filename(), report.span());
                gave_up(place, report.message())
            }
            ErrorKind::CircularExtend { inheritance_chain: chain, .. }
            | ErrorKind::CircularInclude { include_chain: chain, .. } => {
                // The last of the chain is what came again; the first may only lead to the circle.
                let tpl = chain.last().map_or("", String::as_str);
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
                let place = self.sources.iter().find_map(|(name, source)| named_place(&text, name, source));
                let asked = || asked.map_or_else(|| Source::unread("templates").whole(), |it| self.whole(it));
                let place = place.unwrap_or_else(asked);
                gave_up(place, &text)
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

/// The place in a template that a report of the engine speaks of: the thing it calls by its name, at the line it gives.
fn named_place(report: &str, name: &str, source: &Source) -> Option<Place> {
    let at = report.find(name)?;
    let mut numbers = report[at + name.len()..].trim_start_matches(':').split(|it: char| !it.is_ascii_digit());
    let line: usize = numbers.next().and_then(|it| it.parse().ok()).unwrap_or(1);
    let start: usize = source.text().split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum();
    let start = start.min(source.text().len());
    let thing = report.split('`').nth(1).filter(|it| !it.is_empty() && *it != name)?;
    let is_whole = |at: usize| {
        let is_part = |it: char| it.is_alphanumeric() || it == '_';
        let (before, after) = (&source.text()[..at], &source.text()[at + thing.len()..]);
        !before.ends_with(is_part) && !after.starts_with(is_part)
    };
    let found = |from: usize| source.text()[from..].match_indices(thing).map(|it| from + it.0).find(|it| is_whole(*it));
    let place = found(start).or_else(|| found(0)).map(|at| source.at(Span::new(at, at + thing.len())));
    Some(place.unwrap_or_else(|| source.whole()))
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

fn compile<'a>(
    templates: impl Iterator<Item = (&'a String, String)>,
    messages: &Arc<Messages>,
    figures: &Arc<Figures>,
    lang: Lang,
) -> Result<Tera, tera::Error> {
    let mut tera = Tera::default();
    speech::register(&mut tera, messages, figures, lang);
    tera.add_raw_templates(templates)?;
    Ok(tera)
}

/// The template with the text itself in place of every `{{ t(id="…") }}`. A call builds two maps of its arguments, which
/// would be a good part of making a page.
fn fill_texts(name: &str, template: &str, text: &impl Fn(&str) -> String) -> String {
    const CALL: &str = "{{ t(id=\"";
    // What stands between `raw` and `endraw` is printed as it is, and other files than pages are not escaped.
    if template.contains("endraw") || !name.ends_with(".html") {
        return template.to_owned();
    }
    let mut parts = template.split(CALL);
    let mut filled = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let call = part.split_once("\") }}").filter(|(id, _)| is_id(id));
        let said = call.map(|(id, rest)| (text(id), rest)).filter(|(text, _)| is_literal(text));
        match said {
            Some((text, rest)) => {
                let mut escaped = Vec::with_capacity(text.len());
                tera::escape_html(&text, &mut escaped).expect("a vector takes every byte");
                filled.push_str(&String::from_utf8_lossy(&escaped));
                filled.push_str(rest);
            }
            None => filled.extend([CALL, part]),
        }
    }
    filled
}

/// Whether this can be nothing but the name of a message.
fn is_id(id: &str) -> bool {
    !id.is_empty() && id.bytes().all(|it| it.is_ascii_lowercase() || it == b'-')
}

/// Whether a template prints this text as it is: nothing in it is markup of the template engine, and no tag beside it
/// takes white space away from it.
fn is_literal(text: &str) -> bool {
    !text.is_empty() && !text.contains('{') && text.trim() == text
}

/// The engine's own words stand beside the place: they are English in every language of ours.
fn gave_up(place: Place, report: &str) -> Diagnostic {
    Diagnostic::error(&TEMPLATE, place, "the template engine cannot go on here").label(sentence(report)).help(MANUAL)
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
        let text = |id: &str| match id {
            "braces" => "{{ it }}".to_owned(),
            id => format!("<{id}>"),
        };
        assert_eq!(fill_texts("a.html", template, &text), expected);
    }

    #[test]
    fn texts_without_arguments_stand_in_their_place() {
        check("<p>{{ t(id=\"nav-skip\") }}</p>", "<p>&lt;nav-skip&gt;</p>");
        check("{{ t(id=\"a\") }}{{ t(id=\"b\") }}.", "&lt;a&gt;&lt;b&gt;.");
    }

    #[test]
    fn other_calls_stay() {
        for template in [
            "{{ t(id=\"updated-on\", date=it) }} {{ it }}",
            "{{ t(id=\"kind-\" ~ kind) }}",
            "{{ t(id=\"Other_1\") }}",
            "{{ t(id=\"braces\") }}",
            "{% raw %}{{ t(id=\"nav-skip\") }}{% endraw %}",
            "{{ t(id=\"",
        ] {
            check(template, template);
        }
    }
}
