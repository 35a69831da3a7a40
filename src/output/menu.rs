//! The menu of languages: on every page the same, but for the addresses.

use crate::base::diagnostic::Diagnostic;
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
}

/// Stands for the address while an item is rendered; no address holds a character of private use.
const ADDRESS: &str = "\u{f8ff}";

impl Menu {
    /// Renders every language twice; a site in one language has no menu.
    pub fn render(
        languages: Vec<LanguageView>,
        item: impl Fn(&LanguageView) -> Result<String, Diagnostic>,
    ) -> Result<Menu, Diagnostic> {
        if languages.len() < 2 {
            return Ok(Menu::default());
        }
        let items = languages.into_iter().map(|language| {
            let absent = item(&LanguageView { exists: language.current, ..language.clone() })?;
            let lang = language.lang.clone();
            let present = item(&LanguageView { url: ADDRESS.to_owned(), exists: true, ..language })?;
            Ok(Item { lang, absent, present: present.split(ADDRESS).map(str::to_owned).collect() })
        });
        Ok(Menu { items: items.collect::<Result<_, _>>()? })
    }

    /// The menu of a page; `address` tells where the page stands in a language, if it does.
    pub fn write(&self, address: impl Fn(&str) -> Option<String>) -> String {
        let mut out = String::with_capacity(self.items.iter().map(|it| it.absent.len() + 128).sum());
        for item in &self.items {
            match address(&item.lang) {
                None => out.push_str(&item.absent),
                Some(address) => {
                    for (at, piece) in item.present.iter().enumerate() {
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
        let item = |it: &LanguageView| Ok(format!("<{} {} {} {}>", it.lang, it.url, it.current, it.exists));
        Menu::render(langs.iter().map(view).collect(), item).expect("the item is always rendered")
    }

    #[track_caller]
    fn check(versions: &[(&str, &str)], expected: &str) {
        let address = |lang: &str| versions.iter().find(|it| it.0 == lang).map(|it| it.1.to_owned());
        assert_eq!(menu(&["mk", "sq", "en"]).write(address), expected);
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
    fn one_language_needs_no_menu() {
        assert_eq!(menu(&["mk"]).write(|_| None), "");
    }
}
