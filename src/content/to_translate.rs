//! The file that a translator begins with.

use crate::base::lang::Lang;
use crate::content::article::Article;
use crate::content::scalar::scalar;
use crate::content::wording::{self, Part};

/// A translation of `original` with nothing translated yet: its words, to be replaced, and the fingerprint `now` of them.
/// `say` says what is to be done in the language of the editor.
///
/// It is a draft, so that nothing of it is published until the translator deletes that line.
pub fn file(original: &Article, now: &str, say: &dyn Fn(&str) -> String) -> String {
    let mut labels: Vec<(String, Vec<String>)> = Vec::new();
    let mut head = String::new();
    let mut label = |field: &str, id: &str, text: &str| {
        let line = format!("  {id}: {}\n", scalar(text));
        match labels.iter_mut().find(|it| it.0 == field) {
            Some((_, lines)) => lines.push(line),
            None => labels.push((field.to_owned(), vec![line])),
        }
    };
    wording::each(original, &mut |part, text| match part {
        _ if text.is_empty() => {}
        Part::Title => head.push_str(&format!("title: {}\n", scalar(text))),
        Part::Summary => head.push_str(&format!("summary: {}\n", scalar(text))),
        Part::Label(field, id) => label(field, id, text),
        Part::Note(id) => label("notes", id, text),
        Part::Why(field) => label("why", field, text),
        Part::Body => {}
    });
    let labels: String = labels.iter().map(|(field, lines)| format!("{field}:\n{}", lines.concat())).collect();
    let (of, help) = (original.lang, say(TO_DO));
    format!("---\n{head}{labels}translation: {{of: {of}, text: {now}}}\n# {help}\ndraft: true\n---\n{}", body(original))
}

/// What the translator has to do.
pub const TO_DO: &str = "Put every text of this file into the other language, then delete the next line";

/// Where the translation of an article into `to` stands: beside the original, under the same name.
pub fn path(original: &Article, to: Lang) -> String {
    let path = original.source.path();
    let (folder, file) = path.rsplit_once('/').unwrap_or(("content", path));
    let stem = file.split('.').next().unwrap_or_default();
    format!("{folder}/{stem}.{to}.md")
}

/// What stands behind the front matter, as it was written.
fn body(original: &Article) -> &str {
    let rest = &original.source.text()[original.front.end as usize..];
    rest.split_once('\n').map_or("", |(_, body)| body)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::diagnostic::Notes;
    use crate::base::slug::Slug;
    use crate::base::source::Source;
    use crate::content::article::{self, Identity};
    use crate::content::fingerprint;
    use crate::content::kind::list::by_folder;

    fn article(text: &str, tag: &str) -> Article {
        let kind = by_folder("events").expect("there are events");
        let name = Slug::check("fair").expect("it is a name");
        let identity =
            Identity { kind, name, lang: tag.parse().expect("it is a tag"), folder: "content/events".into() };
        let mut notes = Notes::default();
        let article = article::parse(Source::new("content/events/fair.mk.md", text), identity, &mut notes);
        let told: Vec<_> = notes.iter().map(|it| &it.message).collect();
        assert!(told.is_empty(), "{told:?}\n{text}");
        article
    }

    #[test]
    fn it_holds_every_word_and_no_fact() {
        let original = article(
            "---\ntitle: 'Саем: „Тирана“'\nsummary: >\n  Што се\n  случи\nform: meeting\n\
             start: {value: 2024-05-16, inferred: true, why: Од плакатот}\ntopics: [roads]\n\
             figures: [{id: visitors, label: \"Гости # сите\", value: 120, note: '2'}, {id: days, label: Денови, value: 2}]\n\
             outcomes: [{id: map, label: \"а\\nб\"}]\n---\n\nДојдоа *сите*.\n",
            "mk",
        );
        let text = file(&original, "0a1b2c3d", &str::to_owned);
        assert_eq!(
            text,
            "---\ntitle: 'Саем: „Тирана“'\nsummary: Што се случи\nwhy:\n  start: Од плакатот\noutcomes:\n  \
             map: \"а\\nб\"\nfigures:\n  visitors: 'Гости # сите'\n  days: Денови\nnotes:\n  visitors: '2'\n\
             translation: {of: mk, text: 0a1b2c3d}\n\
             # Put every text of this file into the other language, then delete the next line\ndraft: true\n---\n\n\
             Дојдоа *сите*.\n"
        );
        let made = article(&text, "sq");
        assert!(made.draft && made.translation.is_some());
        assert_eq!(wording::count(&made), wording::count(&original), "every word is there to be translated");
        assert_ne!(fingerprint::of(&made), "0a1b2c3d");
    }

    #[test]
    fn it_stands_beside_the_original() {
        assert_eq!(
            path(
                &article("---\ntitle: A\nform: meeting\ntopics: [roads]\n---\n", "mk"),
                "sr-Latn".parse().expect("a tag")
            ),
            "content/events/fair.sr-Latn.md"
        );
    }
}
