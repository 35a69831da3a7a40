//! What things are called on pages, in the language of whoever sits at the keyboard.

use crate::base::lang::{Chain, Lang};
use crate::base::script::conversion::Conversion;
use crate::cli::speech::language::Language;
use crate::cli::speech::voice::Speech;
use crate::render::messages::catalog::Messages;

/// The interface texts of one language.
pub struct Labels {
    messages: Messages,
    /// The language in which the texts are.
    pub lang: Lang,
    latin: bool,
}

impl Labels {
    /// The texts that come with vodic, in the language of a speech.
    pub fn of(speech: Speech) -> Labels {
        let tag = match speech.language {
            Language::English => "en",
            Language::Macedonian => "mk",
            Language::Serbian | Language::SerbianLatin => "sr-Cyrl",
        };
        let lang: Lang = tag.parse().expect("these are tags of languages: a test asks for each");
        // What may be wrong with them, our own tests say.
        let messages = Messages::load(&[Chain::new(lang, [])], &[], lang, Vec::new()).value;
        Labels { messages, lang, latin: speech.language == Language::SerbianLatin }
    }

    /// The text of an identifier such as `kind-event`, if there is one.
    pub fn text(&self, id: &str) -> Option<String> {
        let id = id.replace('_', "-");
        let text = self.messages.has(self.lang, &id).then(|| self.messages.text(self.lang, &id).to_string())?;
        Some(if self.latin { Conversion::ToLatin.string(&text) } else { text })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(language: Language, id: &str, expected: Option<&str>) {
        assert_eq!(Labels::of(Speech { language }).text(id).as_deref(), expected);
    }

    #[test]
    fn things_have_names_in_every_language_of_the_program() {
        check(Language::English, "kind-event", Some("Event"));
        check(Language::Macedonian, "form-workshop", Some("работилница"));
        check(Language::Serbian, "field-valid_from", Some("Важи од"));
        check(Language::SerbianLatin, "field-valid_from", Some("Važi od"));
        check(Language::English, "field-nothing", None);
    }
}
