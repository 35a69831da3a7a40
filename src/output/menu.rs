//! The menu of languages: on every page the same, but for the addresses.

use crate::base::diagnostic::Diagnostic;
use crate::base::lang::Lang;
use crate::render::escape;
use crate::render::view::LanguageView;

/// The menu of the pages in one language, rendered but for the addresses of the page's versions.
#[derive(Default)]
pub struct Menu {
    items: Vec<Item>,
}

/// One language of the menu.
struct Item {
    lang: String,
    /// As it is on a page that this language does not have: it leads to the home page.
    absent: String,
    /// As it is on a page that this language has, in pieces: the address stands between them.
    present: Vec<String>,
    /// The same where the page is there in another language: which, and the pieces.
    lent: Vec<(Lang, Vec<String>)>,
}

/// Stands for the address while an item is rendered; no address holds a character of private use.
const ADDRESS: &str = "\u{f8ff}";

impl Menu {
    /// Renders every language twice, and once for each of `tongues`: languages that pages may be in among those of
    /// another, with what is said of them. A site in one language has no menu.
    pub fn render(
        languages: Vec<LanguageView>,
        tongues: &[(Lang, String)],
        item: impl Fn(&LanguageView) -> Result<String, Diagnostic>,
    ) -> Result<Menu, Diagnostic> {
        if languages.len() < 2 {
            return Ok(Menu::default());
        }
        let items = languages.into_iter().map(|language| {
            let absent = item(&LanguageView { exists: language.current, ..language.clone() })?;
            let lang = language.lang.clone();
            let lent = tongues.iter().map(|(shown, words)| {
                let view = LanguageView { url: ADDRESS.to_owned(), shown: shown.to_string(), ..language.clone() };
                Ok((*shown, pieces(&item(&LanguageView { shown_in: words.clone(), ..view })?)))
            });
            let lent = lent.collect::<Result<_, Diagnostic>>()?;
            let present = item(&LanguageView { url: ADDRESS.to_owned(), exists: true, ..language })?;
            Ok(Item { lang, absent, present: pieces(&present), lent })
        });
        Ok(Menu { items: items.collect::<Result<_, _>>()? })
    }

    /// The menu of a page; `stand` tells where the page stands in a language, if it does, and in which other language
    /// it is there.
    pub fn write(&self, stand: impl Fn(&str) -> Option<(String, Option<Lang>)>) -> String {
        let mut out = String::with_capacity(self.items.iter().map(|it| it.absent.len() + 128).sum());
        for item in &self.items {
            match stand(&item.lang) {
                None => out.push_str(&item.absent),
                Some((address, shown)) => {
                    let lent = item.lent.iter().find(|(it, _)| Some(*it) == shown);
                    for (at, piece) in lent.map_or(&item.present, |(_, it)| it).iter().enumerate() {
                        if at > 0 {
                            escape::attribute(&mut out, &address);
                        }
                        out.push_str(piece);
                    }
                }
            }
        }
        out
    }
}

fn pieces(rendered: &str) -> Vec<String> {
    rendered.split(ADDRESS).map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn menu(langs: &[&str]) -> Menu {
        let view = |lang: &&str| LanguageView {
            lang: lang.to_string(),
            url: format!("/{lang}/"),
            current: *lang == "mk",
            ..LanguageView::default()
        };
        let item =
            |it: &LanguageView| Ok(format!("<{} {} {} {}{}>", it.lang, it.url, it.current, it.exists, it.shown_in));
        let tongues = [("en".parse().unwrap(), " in English".to_owned())];
        Menu::render(langs.iter().map(view).collect(), &tongues, item).expect("the item is always rendered")
    }

    #[track_caller]
    fn check(versions: &[(&str, &str)], expected: &str) {
        let stand = |lang: &str| {
            let (_, address) = versions.iter().find(|it| it.0 == lang)?;
            let shown = address.strip_suffix("(en)").map(|_| "en".parse().unwrap());
            Some((address.trim_end_matches("(en)").to_owned(), shown))
        };
        assert_eq!(menu(&["mk", "sq", "en"]).write(stand), expected);
    }

    #[test]
    fn languages_lead_to_this_page_or_home() {
        check(&[], "<mk /mk/ true true><sq /sq/ false false><en /en/ false false>");
        check(
            &[("mk", "/mk/a/"), ("en", "/en/b&c/")],
            "<mk /mk/a/ true true><sq /sq/ false false><en /en/b&amp;c/ false true>",
        );
    }

    #[test]
    fn what_is_in_another_language_says_so() {
        check(
            &[("mk", "/mk/a/"), ("sq", "/sq/a/(en)")],
            "<mk /mk/a/ true true><sq /sq/a/ false false in English><en /en/ false false>",
        );
    }

    #[test]
    fn one_language_needs_no_menu() {
        assert_eq!(menu(&["mk"]).write(|_| None), "");
    }
}
