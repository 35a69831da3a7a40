//! How much of what a word means is found, whatever its spelling: on the sentences of this repository's own content.
//!
//! Every sentence is a document. Those that hold any form of a word (`inflections.txt`) are what each of its forms asks
//! for, in the spelling of the text, in the other script, without diacritics, with digraphs. As a reader sees ten results:
//! recall is the share of what could stand among ten, precision the share of the ten that should. Only words that tell
//! something are asked: some sentence holds another form than the one typed.
//!
//! A known item is a sentence that a reader remembers by two or three of its words, none of them in the form that stands
//! there: how far up it comes is told as the mean reciprocal rank, beside what it would be if all forms of a word had one key,
//! as many sentences say nearly the same.
//!
//! Across languages, the sentences of all stand together, and a word asks for those of the *other* languages that hold any
//! form of a word that means the same: recall among thirty, in Macedonian and in the languages that were Serbo-Croatian.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::Arc;

use vodic::base::analysis::keys::keys;
use vodic::base::analysis::token::tokens;
use vodic::base::lang::Lang;
use vodic::base::script::cyrillic;
use vodic::content::article::Article;
use vodic::content::library;
use vodic::content::plain;
use vodic::deliver::disk::Disk;

const INFLECTIONS: &str = include_str!("inflections.txt");

/// Languages of texts, whose words they have, and whether those are written in Cyrillic.
const TEXTS: &[(&str, &str, bool)] =
    &[("mk", "mk", true), ("sr-Cyrl", "sh", true), ("cnr", "sh", false), ("bs", "sh", false), ("sq", "sq", false)];

/// Results that a reader sees.
const SEEN: usize = 10;

/// Results that are looked at for other languages.
const SEEN_ACROSS: usize = 30;

/// A Macedonian or Serbian letter as readers type it who have no such key: in Latin, and without diacritics.
const LATIN: &str = "а a a,б b b,в v v,г g g,д d d,ђ đ d,ѓ gj g,е e e,ж ž z,з z z,ѕ dz dz,и i i,ј j j,к k k,л l l,љ lj lj,\
    м m m,н n n,њ nj nj,о o o,п p p,р r r,с s s,т t t,ћ ć c,ќ kj k,у u u,ф f f,х h h,ц c c,ч č c,џ dž dz,ш š s,\
    ć ć c,č č c,ž ž z,š š s,đ đ d,ë ë e,ç ç c";

/// Prints recall and precision of each language and spelling.
pub fn measure() {
    let disk = Disk::open(Path::new(env!("CARGO_MANIFEST_DIR"))).expect("the repository is there");
    let library = library::read(&disk).value.expect("the configuration is good");
    println!(
        "recall and precision of one word among ten sentences (in brackets: the language of the query is not known)"
    );
    for (tag, words, is_cyrillic) in TEXTS {
        let lang: Lang = tag.parse().expect("it is a language tag");
        let bodies = library.written().iter().filter(|it| it.lang == lang).map(|it| plain::text(&it.body));
        let sentences = Sentences::of(tag, bodies);
        for spelling in SPELLINGS.iter().filter(|it| it.of.contains(words)) {
            let asked = |known: &str| ask(&sentences, words, *is_cyrillic, spelling, known);
            let (queries, recall, precision) = asked(tag);
            let (_, open_recall, open_precision) = asked("und");
            let (items, rank, best) = recall_items(&sentences, words, *is_cyrillic, spelling);
            println!(
                "  {tag:8} {:14} {queries:4} queries  recall {recall:.3} ({open_recall:.3})  precision {precision:.3} ({open_precision:.3})  {items:4} items  mrr {rank:.3} of {best:.3}",
                spelling.name
            );
        }
    }
    across(library.written());
}

/// All forms of the words of a class in a language, as its texts write them; words are named by their first forms.
fn alike(first_forms: &str, words: &str, is_cyrillic: bool) -> Vec<BTreeSet<String>> {
    let lines = INFLECTIONS.lines().filter_map(|it| it.split_once(": ")).filter(|(of, _)| *of == words);
    let named = lines.filter(|(_, line)| first_forms.split(' ').any(|it| line.split(' ').next() == Some(it)));
    let written = |it: &str| if is_cyrillic { in_cyrillic(it) } else { it.to_owned() };
    named.map(|(_, line)| line.split(' ').map(written).collect()).collect()
}

/// Prints how much is found in other languages than the one that is asked in.
fn across(articles: &[Arc<Article>]) {
    println!("recall among thirty sentences of other languages");
    let texts: Vec<&(&str, &str, bool)> = TEXTS.iter().filter(|it| it.1 != "sq").collect();
    let of: Vec<Sentences> = texts
        .iter()
        .map(|(tag, ..)| {
            let lang: Lang = tag.parse().expect("it is a language tag");
            Sentences::of(tag, articles.iter().filter(|it| it.lang == lang).map(|it| plain::text(&it.body)))
        })
        .collect();
    let classes: Vec<&str> = INFLECTIONS.lines().filter_map(|it| it.strip_prefix("alike: ")).collect();
    for (at, (tag, words, is_cyrillic)) in texts.iter().enumerate() {
        let others = Sentences::together(of.iter().enumerate().filter(|it| it.0 != at).map(|it| it.1));
        let (mut queries, mut recall) = (0, 0.0);
        for class in &classes {
            let elsewhere = texts.iter().enumerate().filter(|it| it.0 != at);
            let meant = elsewhere.flat_map(|(_, (_, words, is_cyrillic))| alike(class, words, *is_cyrillic)).flatten();
            let meant = others.holding(&meant.collect());
            let forms = alike(class, words, *is_cyrillic).into_iter().flatten().filter(|_| !meant.is_empty());
            for form in forms {
                let found = others.ranked(keys(tag, &form).into_iter());
                let right = found.iter().take(SEEN_ACROSS).filter(|it| meant.contains(it)).count();
                queries += 1;
                recall += right as f64 / meant.len().min(SEEN_ACROSS) as f64;
            }
        }
        println!("  {tag:8} {queries:4} queries  recall {:.3}", recall / f64::from(queries.max(1)));
    }
}

/// A way to type the words of some languages.
struct Spelling {
    name: &'static str,
    of: &'static [&'static str],
    spell: fn(&str) -> String,
}

const SPELLINGS: &[Spelling] = &[
    Spelling { name: "as written", of: &["mk", "sh", "sq"], spell: str::to_owned },
    Spelling {
        name: "other script",
        of: &["mk", "sh"],
        spell: |it| if is_latin(it) { in_cyrillic(it) } else { in_latin(it, 1) },
    },
    Spelling { name: "bare", of: &["mk", "sh", "sq"], spell: |it| in_latin(it, 2) },
    Spelling {
        name: "digraphs",
        of: &["mk"],
        spell: |it| in_latin(it, 1).replace('ž', "zh").replace('č', "ch").replace('š', "sh"),
    },
];

fn is_latin(word: &str) -> bool {
    word.chars().all(|it| it < '\u{400}')
}

fn in_latin(word: &str, column: usize) -> String {
    let table: BTreeMap<&str, &str> =
        LATIN.split(',').map(|it| it.split(' ').collect::<Vec<_>>()).map(|it| (it[0], it[column])).collect();
    word.chars()
        .map(|it| table.get(it.to_string().as_str()).map_or_else(|| it.to_string(), ToString::to_string))
        .collect()
}

fn in_cyrillic(word: &str) -> String {
    let mut out = String::new();
    if cyrillic::write(word, &mut out) { out } else { word.to_owned() }
}

/// Asks every form of every word: number of queries, mean recall, mean precision.
fn ask(sentences: &Sentences, words: &str, is_cyrillic: bool, spelling: &Spelling, known: &str) -> (usize, f64, f64) {
    let (mut queries, mut recall, mut precision) = (0, 0.0, 0.0);
    let lines = INFLECTIONS.lines().filter_map(|it| it.split_once(": ")).filter(|(of, _)| *of == words);
    for (_, line) in lines {
        let written = |it: &str| if is_cyrillic { in_cyrillic(it) } else { it.to_owned() };
        let forms: BTreeSet<String> = line.split(' ').map(written).collect();
        for form in &forms {
            let typed = (spelling.spell)(form);
            let meant = sentences.holding(&forms);
            let is_telling = meant.iter().any(|it| !sentences.words[*it].contains(form));
            if !is_telling || (typed == *form && spelling.name != SPELLINGS[0].name) {
                continue;
            }
            let found = sentences.search(keys(known, &typed).into_iter());
            let right = found.iter().filter(|it| meant.contains(it)).count() as f64;
            queries += 1;
            recall += right / meant.len().min(SEEN) as f64;
            precision += if found.is_empty() { 1.0 } else { right / found.len() as f64 };
        }
    }
    (queries, recall / queries.max(1) as f64, precision / queries.max(1) as f64)
}

/// Looks for every sentence that has two words we know all forms of, by another form of each, at most three: number of
/// sentences, mean reciprocal rank among those that readers see, and what it would be if all forms of a word had one key.
fn recall_items(sentences: &Sentences, words: &str, is_cyrillic: bool, spelling: &Spelling) -> (usize, f64, f64) {
    let lines = INFLECTIONS.lines().filter_map(|it| it.split_once(": ")).filter(|(of, _)| *of == words);
    let written = |it: &str| if is_cyrillic { in_cyrillic(it) } else { it.to_owned() };
    let lexemes: Vec<Vec<String>> = lines.map(|(_, line)| line.split(' ').map(written).collect()).collect();
    let first_form = |word: &str| lexemes.iter().find(|it| it.iter().any(|it| it == word)).map(|it| it[0].clone());
    let ideal = sentences.keyed(&|word| vec![first_form(word).unwrap_or_else(|| word.to_owned())]);
    let (mut items, mut ranks, mut best) = (0, 0.0, 0.0);
    for (at, sentence) in sentences.words.iter().enumerate() {
        // The form after the one that stands there, so that queries are the same on every machine.
        let others = lexemes.iter().filter_map(|forms| {
            let stands = forms.iter().position(|it| sentence.contains(it))?;
            (0..forms.len()).map(|it| &forms[(stands + it) % forms.len()]).find(|it| !sentence.contains(it))
        });
        let query: Vec<&String> = others.take(3).collect();
        if query.len() < 2 {
            continue;
        }
        let rank = |found: Vec<usize>| found.iter().position(|it| *it == at).map_or(0.0, |it| 1.0 / (it + 1) as f64);
        let typed = query.iter().map(|it| (spelling.spell)(it));
        items += 1;
        ranks += rank(sentences.search(typed.flat_map(|it| keys(sentences.tag, &it))));
        best += rank(ideal.search(query.iter().filter_map(|it| first_form(it))));
    }
    (items, ranks / items.max(1) as f64, best / items.max(1) as f64)
}

/// Sentences with their words in lower case, and where each key stands, how often.
struct Sentences<'a> {
    tag: &'a str,
    words: Vec<Vec<String>>,
    keys: BTreeMap<String, BTreeMap<usize, f64>>,
}

impl Sentences<'_> {
    fn of(tag: &str, bodies: impl Iterator<Item = String>) -> Sentences<'_> {
        let mut sentences = Sentences { tag, words: Vec::new(), keys: BTreeMap::new() };
        for body in bodies {
            for sentence in body.split('\n').flat_map(|it| it.split_inclusive(". ")) {
                sentences.words.push(tokens(sentence).map(str::to_lowercase).collect());
            }
        }
        sentences.keyed(&|word| keys(tag, word))
    }

    /// The same sentences, found by other keys.
    fn keyed(&self, keys: &dyn Fn(&str) -> Vec<String>) -> Self {
        let mut held: BTreeMap<String, BTreeMap<usize, f64>> = BTreeMap::new();
        for (at, words) in self.words.iter().enumerate() {
            for key in words.iter().flat_map(|it| keys(it)) {
                *held.entry(key).or_default().entry(at).or_default() += 1.0;
            }
        }
        Sentences { tag: self.tag, words: self.words.clone(), keys: held }
    }

    fn holding(&self, forms: &BTreeSet<String>) -> BTreeSet<usize> {
        let holds = |it: &&usize| self.words[**it].iter().any(|it| forms.contains(it));
        let all: Vec<usize> = (0..self.words.len()).collect();
        all.iter().filter(holds).copied().collect()
    }

    /// Those of several languages, one after the other.
    fn together<'a>(all: impl Iterator<Item = &'a Sentences<'a>>) -> Sentences<'static> {
        let mut whole = Sentences { tag: "und", words: Vec::new(), keys: BTreeMap::new() };
        for one in all {
            let first = whole.words.len();
            whole.words.extend(one.words.iter().cloned());
            for (key, at) in &one.keys {
                whole.keys.entry(key.clone()).or_default().extend(at.iter().map(|(at, often)| (first + at, *often)));
            }
        }
        whole
    }

    fn search(&self, keys: impl Iterator<Item = String>) -> Vec<usize> {
        self.ranked(keys).into_iter().take(SEEN).collect()
    }

    /// Sentences by BM25 (k1 = 1.2, b = 0.75), over all keys of a query, the best first.
    fn ranked(&self, keys: impl Iterator<Item = String>) -> Vec<usize> {
        let count = self.words.len() as f64;
        let usual = self.words.iter().map(Vec::len).sum::<usize>() as f64 / count.max(1.0);
        let mut scores: BTreeMap<usize, f64> = BTreeMap::new();
        for at in keys.filter_map(|it| self.keys.get(&it)) {
            let held = at.len() as f64;
            let rarity = (1.0 + (count - held + 0.5) / (held + 0.5)).ln();
            for (sentence, often) in at {
                let length = self.words[*sentence].len() as f64 / usual;
                *scores.entry(*sentence).or_default() += rarity * often * 2.2 / (often + 1.2 * (0.25 + 0.75 * length));
            }
        }
        let mut found: Vec<(usize, f64)> = scores.into_iter().collect();
        found.sort_by(|one, other| other.1.total_cmp(&one.1));
        found.into_iter().map(|it| it.0).collect()
    }
}
