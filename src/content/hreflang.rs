//! `hreflang:` of a language in `vodic.yaml`: the tag that search engines know it by.

use unic_langid::LanguageIdentifier;

use crate::base::diagnostic::{Diagnostic, codes};
use crate::base::lang::{BadLang, Lang};
use crate::base::source::Spanned;
use crate::base::text::Text;
use crate::content::front::Reader;
use crate::content::yaml::node::Node;

codes! {
    BAD_HREFLANG = "bad-hreflang" {
        what: "an `hreflang` that search engines do not read",
        why: "they leave out the language, and its readers are sent to pages in another one",
        instead: "write a language of two letters, with a script or a country if need be: `mk`, `sr-Latn`, `sr-ME`",
    }
}

/// Reads the tag and writes it in canonical case. Search engines read ISO 639-1 languages only, with an ISO 15924 script
/// and an ISO 3166-1 country.
pub fn read(node: &Node, reader: &mut Reader) -> Option<Spanned<Text>> {
    let word = reader.word(node, "a language tag")?;
    let help = match (word.parse::<Lang>(), word.parse::<LanguageIdentifier>()) {
        (Ok(_), Ok(tag)) if tag.language.as_str().len() == 2 && tag.variants().next().is_none() => {
            return Some(Spanned::new(tag.to_string().into(), word.span));
        }
        (Ok(lang), _) if lang.hreflang() != lang.as_str() => instead(lang),
        (Err(BadLang::Instead(tag)), _) => instead(tag.parse().ok()?),
        _ => "write a language of two letters, with a script or a country if need be: `mk`, `sr-Latn`".to_owned(),
    };
    let message = format!("search engines do not know the tag `{}`", word.value);
    reader.error(Diagnostic::error(&BAD_HREFLANG, reader.at(word.span), message).help(help));
    None
}

fn instead(lang: Lang) -> String {
    format!("write `{}`", lang.hreflang())
}
