//! The small site that `vodic init` makes.
//!
//! The folder `sample/` holds it in all languages at once. A line whose key is a language stays if that language was
//! chosen; a line that ends with ` #<language>` stays if that is the first one, and one that ends with ` #translation`
//! stays in the others. An article is a folder with the facts and a file of words for each language.

use std::collections::BTreeMap;

use include_dir::{Dir, include_dir};

static SAMPLE: Dir = include_dir!("$CARGO_MANIFEST_DIR/src/cli/sample");

/// Languages in which the sample is written.
pub const LANGUAGES: &[&str] = &["en", "mk", "sr-Cyrl"];

/// Every file of the sample in `languages`, by path. The first language is that of the originals; each translation
/// carries the fingerprint of its original, given the original's path and text.
pub fn sample(languages: &[&str], fingerprint: impl Fn(&str, &str) -> Option<String>) -> BTreeMap<String, String> {
    let mut files = BTreeMap::new();
    let first = languages[0];
    for (path, text) in texts(&SAMPLE) {
        match path.strip_suffix("/facts.yaml") {
            Some(name) => files.extend(article(name, text, languages, &fingerprint)),
            None if path.ends_with(".yaml") => {
                files.insert(path.to_owned(), chosen(text, languages, true).replace("FIRST", first));
            }
            None => {}
        }
    }
    files
}

fn texts(dir: &'static Dir) -> Vec<(&'static str, &'static str)> {
    let own = dir.files().filter_map(|it| Some((it.path().to_str()?, it.contents_utf8()?)));
    own.chain(dir.dirs().flat_map(texts)).collect()
}

/// The original of an article and its translations.
fn article(
    name: &str,
    facts: &str,
    languages: &[&str],
    fingerprint: impl Fn(&str, &str) -> Option<String>,
) -> Vec<(String, String)> {
    let first = languages[0];
    let path = |language: &str| format!("{name}.{language}.md");
    let original = join(&words(name, first, true), &chosen(facts, &languages[..1], true));
    let text = fingerprint(&path(first), &original).map(|it| format!(", text: {it}")).unwrap_or_default();
    let translation = format!("translation: {{of: {first}{text}}}\n");
    let others = languages[1..].iter().map(|it| (path(it), join(&words(name, it, false), &translation)));
    std::iter::once((path(first), original.clone())).chain(others).collect()
}

/// The words of an article in one language.
fn words(name: &str, language: &str, original: bool) -> String {
    let file = SAMPLE.get_file(format!("{name}/{language}.md"));
    let text = file.and_then(|it| it.contents_utf8());
    chosen(text.expect("every article of the sample is written in every language: a test looks"), &[language], original)
}

/// Puts `more` at the end of the front matter.
fn join(words: &str, more: &str) -> String {
    words.replacen("\n---\n", &format!("\n{more}---\n\n"), 1)
}

/// The lines of `text` that are meant for these languages.
fn chosen(text: &str, languages: &[&str], original: bool) -> String {
    let lines = text.lines().filter_map(|line| match line.rsplit_once(" #") {
        Some((line, "translation")) => (!original).then_some(line),
        Some((line, mark)) if LANGUAGES.contains(&mark) => (mark == languages[0]).then_some(line),
        _ => {
            let key = line.trim_start().split(':').next().unwrap_or_default();
            (!LANGUAGES.contains(&key) || languages.contains(&key)).then_some(line)
        }
    });
    lines.map(|line| format!("{line}\n")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_article_is_written_in_every_language() {
        for first in LANGUAGES {
            let others = LANGUAGES.iter().filter(|it| it != &first);
            let languages: Vec<&str> = std::iter::once(first).chain(others).copied().collect();
            let files = sample(&languages, |_, _| None);
            for path in ["vodic.yaml", "content/events/open-day.mk.md", "content/registry/topics.yaml"] {
                assert!(files.contains_key(path), "{path}");
            }
            assert_eq!(files.keys().filter(|it| it.ends_with(".md")).count(), 3 * LANGUAGES.len());
            for (path, text) in &files {
                assert!(!LANGUAGES.iter().any(|it| text.contains(&format!(" #{it}"))), "{path}: {text}");
                assert!(!text.contains("#translation") && !text.contains("FIRST"), "{path}: {text}");
            }
        }
    }

    #[test]
    fn a_translation_carries_words_and_a_fingerprint() {
        let files = sample(&["mk", "en"], |path, text| {
            assert!(text.contains("polarity") || text.contains("form:") || text.contains("order: 1"), "{path}: {text}");
            Some("3f9a0c51".to_owned())
        });
        let text = &files["content/events/open-day.en.md"];
        assert!(
            text.contains("\nfigures: {visitors: Visitors}\ntranslation: {of: mk, text: 3f9a0c51}\n---\n\nFor"),
            "{text}"
        );
        assert!(!text.contains("start:"), "{text}");
        let original = &files["content/events/open-day.mk.md"];
        assert!(original.contains("start: 2024-05-16\n# Имињата"), "{original}");
        assert!(original.contains("    label: Посетители\n    value: 120\n"), "{original}");
    }

    #[test]
    fn only_chosen_languages_are_named() {
        let files = sample(&["sr-Cyrl", "mk"], |_, _| None);
        let text = &files["vodic.yaml"];
        assert!(text.contains("languages:\n  mk: {}\n  sr-Cyrl: {path: sr}\n"), "{text}");
        assert!(text.contains("default_language: sr-Cyrl\n") && !text.contains("en:"), "{text}");
    }
}
