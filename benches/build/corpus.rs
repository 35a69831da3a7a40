//! A knowledge base of any size, the same on every machine.
//!
//! Each article is in one to four languages (2.2 on average), some 350 words long, with headings, a list, links to its
//! neighbors; one in ten has a table, one in ten a footnote, one in a hundred a block of code. It has two of fifty topics.
//! A rich corpus also has one of sixty municipalities and one of forty organisations, and mentions three topics in its text.

use std::fmt::Write as _;
use std::fs;
use std::io;
use std::path::Path;

use crate::words::{ALPHABETS, Alphabet, Dice};

/// Folder and the facts that its kind demands.
const KINDS: &[(&str, &str)] = &[
    ("practices", "stage: running\n"),
    ("lessons", "polarity: positive\n"),
    ("recommendations", "status: open\nlevels: [local, national]\n"),
    ("events", "form: workshop\n"),
    ("projects", "status: implementation\n"),
    ("plans", "status: adopted\n"),
    ("assessments", "status: completed\n"),
    ("needs", "form: gap\n"),
    ("services", "form: counselling\nstatus: running\n"),
    ("groups", "form: working-group\n"),
];

const TOPICS: usize = 50;
const PLACES: usize = 60;
const ORGANISATIONS: usize = 40;

/// Writes a project with `size` articles into `folder`; how many language versions they have.
pub fn write(folder: &Path, size: usize, rich: bool) -> io::Result<usize> {
    let _ = fs::remove_dir_all(folder);
    let content = folder.join("content");
    fs::create_dir_all(content.join("registry"))?;
    fs::write(
        folder.join("vodic.yaml"),
        "title: Corpus\nbase_url: https://corpus.example\ndefault_language: en\nlanguages: {mk: {}, sr-Cyrl: {}, cnr: {}, en: {}, sq: {}}\n",
    )?;
    let mut dice = Dice::new(2024);
    let registers = [
        ("topics", TOPICS, ""),
        ("places", PLACES, "  type: municipality\n"),
        ("organisations", ORGANISATIONS, "  type: local-government\n"),
    ];
    for (register, count, facts) in registers.into_iter().take(if rich { 3 } else { 1 }) {
        fs::write(content.join(format!("registry/{register}.yaml")), registry(&mut dice, register, count, facts))?;
    }
    for (kind, _) in KINDS {
        fs::create_dir_all(content.join(kind))?;
    }
    let mut versions = 0;
    for at in 0..size {
        versions += article(&content, at, size, rich, &mut dice)?;
    }
    Ok(versions)
}

fn registry(dice: &mut Dice, register: &str, count: usize, facts: &str) -> String {
    let mut yaml = String::new();
    for at in 0..count {
        let _ = writeln!(yaml, "{register}-{at}:\n  name:");
        for alphabet in &ALPHABETS {
            let _ = writeln!(yaml, "    {}: {}", alphabet.tag, alphabet.phrase(dice, 2));
        }
        yaml.push_str(facts);
        // A tree of topics: each group of ten has a head.
        if register == "topics" && at % 10 != 0 {
            let _ = writeln!(yaml, "  parent: topics-{}", at / 10 * 10);
        }
    }
    yaml
}

/// The article's name and folder.
fn name(at: usize) -> (&'static str, String) {
    let (folder, _) = KINDS[at % KINDS.len()];
    (folder, format!("article-{at}"))
}

fn article(content: &Path, at: usize, size: usize, rich: bool, dice: &mut Dice) -> io::Result<usize> {
    let (folder, name) = name(at);
    let first = dice.roll(ALPHABETS.len());
    // One, two, three or four languages, 2.2 on average.
    let count = [1, 1, 2, 2, 2, 2, 3, 3, 3, 3][dice.roll(10)] + usize::from(dice.roll(100) < 2);
    let facts = facts(at, rich, dice);
    let mut fingerprint = String::new();
    for step in 0..count {
        let alphabet = &ALPHABETS[(first + step) % ALPHABETS.len()];
        let title = alphabet.phrase(dice, 5);
        let summary = alphabet.sentences(dice, 1);
        let mut text = format!("---\ntitle: {title}\nsummary: {summary}\n");
        match step {
            0 => text.push_str(&facts),
            _ => {
                let _ = writeln!(text, "translation: {{of: {}, text: {fingerprint}}}", ALPHABETS[first].tag);
            }
        }
        text.push_str("---\n\n");
        body(&mut text, at, size, rich, alphabet, dice);
        let path = format!("{folder}/{name}.{}.md", alphabet.tag);
        if step == 0 && count > 1 {
            fingerprint = vodic::cli::program::fingerprint(&format!("content/{path}"), &text)
                .expect("the corpus is made of articles without mistakes");
        }
        fs::write(content.join(path), text)?;
    }
    Ok(count)
}

fn facts(at: usize, rich: bool, dice: &mut Dice) -> String {
    let (folder, own) = KINDS[at % KINDS.len()];
    let mut facts = own.to_owned();
    let topic = dice.roll(TOPICS);
    let _ = writeln!(facts, "topics: [topics-{topic}, topics-{}]", (topic + 7) % TOPICS);
    if rich {
        let _ = writeln!(facts, "places: [places-{}]", dice.roll(PLACES));
        let organisation = dice.roll(ORGANISATIONS);
        let _ = writeln!(facts, "organisations: [{{id: organisations-{organisation}, role: implementing}}]");
    }
    let (year, month, day) = (2010 + dice.roll(15), 1 + dice.roll(12), 1 + dice.roll(28));
    let _ = writeln!(facts, "published: {year}-{month:02}-{day:02}");
    if matches!(folder, "events" | "projects" | "practices" | "assessments") {
        let _ = writeln!(facts, "start: {year}-{month:02}-{day:02}");
    }
    // Something to relate to, near by: an event for lessons and recommendations.
    let event = at / KINDS.len() * KINDS.len() + 3;
    if matches!(folder, "lessons" | "recommendations") && at > KINDS.len() {
        let _ = writeln!(facts, "event: article-{}", event - KINDS.len());
    }
    facts
}

fn body(text: &mut String, at: usize, size: usize, rich: bool, alphabet: &Alphabet, dice: &mut Dice) {
    for section in 0..3 {
        let _ = writeln!(text, "## {}\n", alphabet.phrase(dice, 3));
        let _ = writeln!(text, "{}\n", alphabet.sentences(dice, 4));
        let (folder, near) = name((at + section + 1) % size);
        let topic = if rich { format!(" [[topics-{}]]", at % TOPICS) } else { String::new() };
        let _ = writeln!(
            text,
            "{} [{}](@/{folder}/{near}) **{}**{topic}.\n",
            alphabet.sentences(dice, 2),
            alphabet.phrase(dice, 2),
            alphabet.phrase(dice, 2),
        );
    }
    for _ in 0..4 {
        let _ = writeln!(text, "- {}", alphabet.phrase(dice, 8));
    }
    if at.is_multiple_of(10) {
        let _ = writeln!(text, "\n| {} | {} |\n|---|---|", alphabet.phrase(dice, 1), alphabet.phrase(dice, 1));
        for row in 0..4 {
            let _ = writeln!(text, "| {} | {} |", alphabet.phrase(dice, 2), row * 12);
        }
    }
    if at % 10 == 5 {
        let _ = writeln!(text, "\n{}[^1]\n\n[^1]: {}", alphabet.phrase(dice, 6), alphabet.sentences(dice, 1));
    }
    if at % 100 == 50 {
        let _ = writeln!(
            text,
            "\n```yaml\nid: article-{at}\nname: \"{}\"\ncount: {at}\nactive: true\n```",
            alphabet.phrase(dice, 2)
        );
    }
}
