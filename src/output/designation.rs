//! Footnotes on designations: what the asterisk of `Kosovo*` says, wherever the name stands.

use crate::base::lang::Lang;
use crate::content::field::Register;
use crate::graph::whole::Graph;
use crate::render::escape;
use crate::render::view::LinkView;

/// A name with this at its end has a footnote: the `note:` of its place.
const MARK: char = '*';

/// The footnotes that readers of a language may need.
#[derive(Debug, Default)]
pub struct Designations(Vec<Designation>);

#[derive(Debug)]
struct Designation {
    /// The name in every language of the site: a text may be lent.
    names: Vec<String>,
    /// `Kosovo*: This designation …`
    told: String,
    /// The note alone, escaped as pages have it.
    note: String,
    /// The language of the note, if it is not the reader's.
    lang: Option<Lang>,
}

impl Designations {
    /// The places whose names carry the mark and that have a note.
    pub fn of(graph: &Graph, lang: Lang) -> Designations {
        let places = graph.library.registry.iter().map(|(_, it)| it).filter(|it| it.register == Register::Places);
        let designations = places.filter_map(|it| {
            let names: Vec<String> = it.name.all().filter(|it| it.ends_with(MARK)).map(ToString::to_string).collect();
            let (name, _) = it.name.find(graph.config().chain(lang))?;
            let (note, own) = it.note.find(graph.config().chain(lang))?;
            let lang = own.filter(|it| *it != lang);
            let mut escaped = String::new();
            escape::text(&mut escaped, note);
            (!names.is_empty()).then(|| Designation { names, told: format!("{name}: {note}"), note: escaped, lang })
        });
        Designations(designations.collect())
    }

    /// The footnotes on the names in a text, which does not have them yet.
    fn on<'a, 'text>(&'a self, text: &'text str) -> impl Iterator<Item = &'a Designation> + use<'a, 'text> {
        let named = |it: &&Designation| it.names.iter().any(|it| text.contains(it.as_str()) || is_inflected(it, text));
        // Hardly any text has an asterisk.
        let all = if !self.0.is_empty() && text.contains(MARK) { &self.0[..] } else { &[] };
        all.iter().filter(named).filter(|it| !text.contains(it.note.as_str()))
    }

    /// A page with its footnotes, at the end of what is its own.
    pub fn under(&self, page: Vec<u8>) -> Vec<u8> {
        // Hardly any page has an asterisk, and bytes are looked through faster than letters.
        if self.0.is_empty() || !page.contains(&(MARK as u8)) {
            return page;
        }
        let Ok(text) = std::str::from_utf8(&page) else { return page };
        let notes = self.html(text);
        if notes.is_empty() {
            return page;
        }
        let end = text.rfind("</main>").or_else(|| text.rfind("</body>")).unwrap_or(text.len());
        [&text[..end], "<div class=\"designations\">\n", &notes, "</div>\n", &text[end..]].concat().into_bytes()
    }

    /// The footnotes on a text as paragraphs of HTML.
    pub fn html(&self, text: &str) -> String {
        let mut out = String::new();
        for it in self.on(text) {
            out.push_str("<p");
            if let Some(lang) = it.lang {
                out.push_str(" lang=\"");
                escape::attribute(&mut out, lang.as_str());
                out.push('"');
            }
            out.push('>');
            escape::text(&mut out, &it.told);
            out.push_str("</p>\n");
        }
        out
    }

    /// The same, each with its language if that is not the reader's.
    pub fn views(&self, text: &str) -> Vec<LinkView> {
        let lang = |it: &Designation| it.lang.map(|it| it.to_string()).unwrap_or_default();
        self.on(text).map(|it| LinkView { text: it.told.clone(), lang: lang(it), ..LinkView::default() }).collect()
    }

    /// The same as lines of plain text.
    pub fn plain<'a>(&'a self, text: &str) -> Vec<&'a str> {
        self.on(text).map(|it| it.told.as_str()).collect()
    }
}

/// Whether a text has the name in another case: *Косова\**, *Kosovës\**. A name of one word is known by its stem, all but
/// its last letter, behind which an ending may stand.
fn is_inflected(name: &str, text: &str) -> bool {
    let name = name.trim_end_matches(MARK);
    let Some((end, _)) = name.char_indices().next_back() else { return false };
    let stem = &name[..end];
    let is_word = stem.chars().all(char::is_alphabetic) && stem.chars().count() >= SHORTEST;
    let is_form = |it: &str| it.strip_prefix(stem).is_some_and(|ending| ending.chars().count() <= ENDING);
    is_word && marked(text).any(is_form)
}

/// Letters of a stem, at least: with fewer, other words would begin like it.
const SHORTEST: usize = 4;

/// Letters of an ending, at most: *Kosovit*, *Косовом*.
const ENDING: usize = 3;

/// The words that the mark stands behind.
fn marked(text: &str) -> impl Iterator<Item = &str> {
    text.match_indices(MARK).filter_map(|(at, _)| {
        let letters = text[..at].char_indices().rev().take_while(|it| it.1.is_alphabetic());
        letters.last().map(|(start, _)| &text[start..at])
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn designations() -> Designations {
        Designations(vec![Designation {
            names: vec!["Kosovo*".to_owned(), "Косово*".to_owned()],
            told: "Kosovo*: A & B.".to_owned(),
            note: "A &amp; B.".to_owned(),
            lang: "en".parse().ok(),
        }])
    }

    #[track_caller]
    fn check(page: &str, expected: &str) {
        let made = designations().under(page.as_bytes().to_vec());
        assert_eq!(String::from_utf8_lossy(&made), expected);
    }

    #[test]
    fn a_page_that_shows_the_name_has_the_footnote() {
        let note = "<div class=\"designations\">\n<p lang=\"en\">Kosovo*: A &amp; B.</p>\n</div>\n";
        check("<main>Косово*</main><footer>", &format!("<main>Косово*{note}</main><footer>"));
        check("<body>in Kosovo*</body>", &format!("<body>in Kosovo*{note}</body>"));
    }

    #[test]
    fn every_case_of_the_name_has_the_footnote() {
        for text in ["општине са Косова*", "на Косову*,", "Kosovës*", "(Kosovom*)", "с Kosova* i iz Bosne"]
        {
            assert_eq!(designations().plain(text), ["Kosovo*: A & B."], "{text}");
        }
        for text in ["Kosovës", "Ко*", "Kosovopoljac*", "Козова*", "2017*", "* Kosovës", "Kosovës *"] {
            assert_eq!(designations().plain(text), Vec::<&str>::new(), "{text}");
        }
    }

    #[test]
    fn other_pages_have_none() {
        check("<main>Kosovo, 2017*</main>", "<main>Kosovo, 2017*</main>");
        assert_eq!(Designations::default().under(b"Kosovo*".to_vec()), b"Kosovo*");
    }

    #[test]
    fn who_has_it_does_not_get_it_twice() {
        check("<main>Kosovo*: A &amp; B.</main>", "<main>Kosovo*: A &amp; B.</main>");
        assert_eq!(designations().plain("Kosovo*"), ["Kosovo*: A & B."]);
    }
}
