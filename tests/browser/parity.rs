//! The analyzer of the index and that of the browser are the same: over every word of the content, and over words that
//! nobody would write.

use serde_json::{Value, json};
use vodic::base::analysis::keys::analyze;
use vodic::base::analysis::token::tokens;

use crate::site::site;
use crate::tab::{Tab, tab};

const LANGUAGES: [&str; 8] = ["mk", "sr-Cyrl", "sr-Latn", "bs", "cnr", "sq", "en", "und"];

/// Opens a page with the script at work.
fn ready() -> Option<Tab> {
    let mut tab = tab()?;
    tab.open("/mk/search/");
    tab.eval("(async () => { while (!globalThis.vodicSearch) await new Promise(done => setTimeout(done, 20)); await vodicSearch.begin(); })()");
    Some(tab)
}

fn texts() -> Vec<&'static str> {
    site().graph().library.articles.iter().map(|it| it.source.text().as_str()).collect()
}

/// Parts of words, put together in all ways that matter: scripts mixed, capitals, hyphens, numbers, marks, other alphabets.
fn strange() -> Vec<String> {
    const PARTS: &[&str] = &[
        "",
        "a",
        "Općin",
        "општин",
        "LAP",
        "ЛАП",
        "-",
        "‑",
        "ova",
        "ова",
        "’s",
        "дж",
        "dj",
        "ije",
        "нај",
        "naj",
        "sh",
        "ŠĆ",
        "с\u{301}",
        "c\u{30c}",
        "Oр",
        "Pа",
        "1.234",
        ".567",
        "84 000",
        "2024-02",
        "İ",
        "ß",
        "Σς",
        "ł",
        "ё",
        "𝒜",
        "中文",
        "ं",
        "\u{ad}",
        "\u{200d}",
        "\u{2066}x\u{2069}",
        "constructor",
        "__proto__",
        "ima",
        "ovima",
        "kosovo",
        "vremena",
        "ti",
        "jem",
        "evet",
        "ave",
        "ing",
        "ies",
        "qytet",
        "ë",
        "Ç",
        "GIZ",
        "НВО",
        "it",
        "së",
    ];
    let pairs = PARTS.iter().flat_map(|one| PARTS.iter().map(move |other| format!("{one}{other}")));
    let triples = PARTS.iter().zip(PARTS.iter().skip(7).cycle()).zip(PARTS.iter().skip(3).cycle());
    pairs.chain(triples.map(|((one, two), three)| format!("{one}{two}{three}{one}"))).collect()
}

fn ours(lang: &str, token: &str) -> Value {
    analyze(lang, token).into_iter().map(|it| json!({"form": it.form, "stems": it.stems})).collect()
}

#[track_caller]
fn compare(tab: &mut Tab, words: &[String]) {
    for lang in LANGUAGES {
        for part in words.chunks(4000) {
            let list = serde_json::to_string(part).expect("texts are JSON");
            let theirs = tab.eval(&format!("{list}.map(it => vodicSearch.analyze({lang:?}, it))"));
            for (word, theirs) in part.iter().zip(theirs.as_array().expect("a list was asked for")) {
                assert_eq!(ours(lang, word), *theirs, "{lang}: {word:?} ({})", word.escape_unicode());
            }
        }
    }
}

#[test]
fn every_word_of_the_content_has_the_same_keys() {
    let Some(mut tab) = ready() else { return };
    let mut words: Vec<String> = texts().iter().flat_map(|text| tokens(text)).map(str::to_owned).collect();
    words.sort();
    words.dedup();
    assert!(words.len() > 5000, "the content was read");
    compare(&mut tab, &words);
}

#[test]
fn words_that_nobody_would_write_have_the_same_keys() {
    let Some(mut tab) = ready() else { return };
    compare(&mut tab, &strange());
}

#[test]
fn texts_are_taken_apart_at_the_same_places() {
    let Some(mut tab) = ready() else { return };
    let strange = strange().join(" ") + &self::strange().concat();
    for text in texts().into_iter().chain([strange.as_str()]) {
        let ours: Vec<&str> = tokens(text).collect();
        let theirs = tab.eval(&format!("vodicSearch.tokens({}).map(it => it[0])", json!(text)));
        assert_eq!(json!(ours), theirs);
    }
}
