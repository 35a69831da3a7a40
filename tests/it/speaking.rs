//! The program in the languages of its editors: everything they meet is translated.

use std::collections::BTreeSet;

use clap::CommandFactory;
use vodic::base::diagnostic::Diagnostic;
use vodic::base::report::style::Words;
use vodic::cli::args::Typed;
use vodic::cli::speech::catalog::blocks;
use vodic::cli::speech::commands::{HELP, VERSION, divided};
use vodic::cli::speech::language::Language;
use vodic::cli::speech::voice::{Speech, TEXTS};
use vodic::content::article::{LABELS, MINOR, WORDS};
use vodic::content::facts::{FIGURE, POINT};
use vodic::content::field::Register;
use vodic::content::form::{Form, Key};
use vodic::content::front::DATED;
use vodic::content::kind::list::KINDS;
use vodic::content::{config, outline, registry};
use vodic::site::codes::codes;

use crate::house::sources;
use crate::notes::every_note;
use crate::vodic::Vodic;

const OTHERS: [Language; 2] = [Language::Macedonian, Language::Serbian];

/// Fails with the sentences that some language does not have.
#[track_caller]
fn all_translated(sentences: BTreeSet<String>) {
    assert!(sentences.len() > 10, "sentences were found");
    let lacks = |it: &&String| OTHERS.iter().any(|language| Speech { language: *language }.known(it).is_none());
    let missing: Vec<&str> = sentences.iter().filter(lacks).map(String::as_str).collect();
    assert!(missing.is_empty(), "not in every language of src/cli/speech/*.txt:\n{}", missing.join("\n"));
}

#[test]
fn every_explanation_is_translated() {
    all_translated(codes().iter().flat_map(|it| [it.what, it.why, it.instead]).map(str::to_owned).collect());
}

/// What stands in the remarks of a new text, and in schemas.
#[test]
fn every_field_is_explained_in_every_language() {
    let mut keys = Vec::new();
    Register::ALL.iter().for_each(|it| keys.extend(registry::keys(*it)));
    [config::KEYS, outline::KEYS, WORDS, LABELS, POINT, FIGURE, DATED].iter().for_each(|it| keys.extend(*it));
    keys.push(&MINOR);
    let mut at = 0;
    while let Some(key) = keys.get(at) {
        let within = within(&key.form);
        keys.extend(within);
        at += 1;
    }
    let fields = KINDS.iter().flat_map(|it| it.all_fields()).map(|it| it.about);
    all_translated(keys.iter().map(|it| it.about).chain(fields).map(str::to_owned).collect());
}

/// The keys of the groups that a value may be.
fn within(form: &'static Form) -> Vec<&'static Key> {
    match form {
        Form::Group(keys) => keys.iter().collect(),
        Form::Many(form) | Form::ByLang(form) | Form::BySomeLang(form) | Form::ByName(form) => within(form),
        Form::Either(forms) => forms.iter().flat_map(within).collect(),
        _ => Vec::new(),
    }
}

/// Every message that a document in `tests/notes` shows; and each code has one.
#[test]
fn every_message_is_translated() {
    let said = |note: &Diagnostic| {
        let labels = note.others.iter().map(|it| it.1.clone()).chain([note.label.clone()]);
        labels.chain([note.message.clone()]).chain(note.help.clone()).collect::<Vec<_>>()
    };
    let notes = every_note();
    let sentences = notes.iter().flat_map(said).filter(|it| !it.is_empty());
    all_translated(sentences.chain(Words::ENGLISH.map(str::to_owned)).collect());
}

/// Every sentence that the source code itself gives to a note, whether a document shows it or not: what stands between
/// quotation marks in the arguments of these calls. A hole is filled with a number or a name, which every language says.
#[test]
fn every_sentence_of_a_note_is_translated() {
    // Halves of sentences, which are said together with their other half, and sentences with a word for each register;
    // `every_message_is_translated` sees the whole ones.
    const PARTS: &[&str] = &[
        "no 12 is called `12`",
        "there is no 12 `12`",
        "type it again with the 12 keyboard",
        "`12` is written with 12 letters between 12 words",
        "`<12>` stands outside 12",
        "another build publishes to `12`12; run this one again when it is done",
        "the message `12` speaks of itself12",
    ];
    let calls = [
        "Diagnostic::error(",
        "Diagnostic::warning(",
        ".help(",
        ".label(",
        "syntax(",
        "tab(",
        "Remark::about(",
        "let message = ",
    ];
    let mut found = BTreeSet::new();
    for (_, text) in sources().into_iter().filter(|it| !it.0.contains("tests") && !it.0.starts_with("src/base/")) {
        let code = text.split("#[cfg(test)]").next().unwrap_or_default();
        for call in calls {
            found.extend(code.split(call).skip(1).flat_map(|it| sentences_in(it, call.ends_with("= "))));
        }
    }
    found.retain(|it| it.split(' ').count() > 2 && !PARTS.contains(&it.as_str()));
    assert!(found.len() > 300, "sentences were found: {}", found.len());
    let is_said = |it: &String| OTHERS.iter().all(|language| Speech { language: *language }.known(it).is_some());
    all_translated(found.into_iter().map(|it| if is_said(&it) { it } else { with_names(&it) }).collect());
}

/// The same sentence about names instead of numbers, where no backticks stand yet.
fn with_names(sentence: &str) -> String {
    let parts = sentence.split('`').enumerate();
    let parts = parts.map(|(at, it)| if at % 2 == 0 { it.replace("12", "`12`") } else { it.to_owned() });
    parts.collect::<Vec<_>>().join("`")
}

/// What stands between quotation marks up to the end of the arguments, or of the statement.
fn sentences_in(code: &str, is_statement: bool) -> Vec<String> {
    let mut found = Vec::new();
    let (mut depth, mut letters) = (usize::from(!is_statement), code.chars().peekable());
    while let Some(letter) = letters.next() {
        match letter {
            '(' | '[' | '{' => depth += 1,
            ')' | ']' | '}' if depth <= 1 && !is_statement || depth == 0 => break,
            ')' | ']' | '}' => depth -= 1,
            ';' if depth == 0 => break,
            // A sign of its own: `'"'`.
            '\'' => drop(letters.next_if(|it| "\"(){}[]".contains(*it))),
            '"' => found.push(literal(&mut letters)),
            _ => (),
        }
    }
    found
}

fn is_of_a_hole(letter: char) -> bool {
    letter.is_ascii_alphanumeric() || "_.:?>".contains(letter)
}

/// The rest of a string of Rust, its escapes undone, its holes filled.
fn literal(letters: &mut std::iter::Peekable<std::str::Chars>) -> String {
    let mut text = String::new();
    while let Some(letter) = letters.next() {
        match (letter, letters.peek().copied()) {
            ('"', _) => break,
            ('\\', Some('\n')) => while letters.next_if(|it| it.is_whitespace()).is_some() {},
            ('\\', _) => text.extend(letters.next()),
            ('{', Some('{')) | ('}', Some('}')) => text.extend(letters.next()),
            ('{', _) if letters.clone().find(|it| !is_of_a_hole(*it)) == Some('}') => {
                letters.by_ref().find(|it| *it == '}');
                text.push_str("12");
            }
            _ => text.push(letter),
        }
    }
    text
}

#[test]
fn every_command_is_translated() {
    fn collect(command: &clap::Command, found: &mut BTreeSet<String>) {
        let own = [command.get_about(), command.get_long_about(), command.get_after_help()];
        let args: Vec<&clap::Arg> =
            command.get_arguments().filter(|it| it.get_id() != "help" && it.get_id() != "version").collect();
        for arg in args.iter().filter(|it| it.get_action().takes_values()) {
            found.extend(arg.get_value_names().unwrap_or_default().iter().map(ToString::to_string));
            let values = arg.get_possible_values();
            found.extend(values.iter().filter_map(|it| it.get_help()).map(ToString::to_string));
        }
        let args = args.iter().flat_map(|it| [it.get_help(), it.get_long_help()]);
        for text in own.into_iter().chain(args).flatten().map(ToString::to_string) {
            found.extend(text.lines().map(|it| divided(it).1.to_owned()).filter(|it| !it.is_empty()));
        }
        found.extend(command.get_arguments().filter_map(|it| it.get_help_heading()).map(str::to_owned));
        command.get_subcommands().for_each(|it| collect(it, found));
    }
    let own = ["Options", "Commands", "Usage:", "Possible values", "otherwise", "OPTIONS", "COMMAND", HELP, VERSION];
    let mut found = BTreeSet::from(own.map(str::to_owned));
    collect(&Typed::command(), &mut found);
    all_translated(found);
}

/// Every sentence that the preview says: between quotation marks, where it is given to `say`, and in the words of its
/// script.
#[test]
fn every_sentence_of_the_preview_is_translated() {
    let files =
        sources().into_iter().filter(|it| it.0.starts_with("src/deliver/preview/") || it.0 == "src/cli/serve.rs");
    let mut found = BTreeSet::new();
    for (_, text) in files {
        let quoted = |after: &str| after.split('"').next().map(str::to_owned);
        found.extend(text.split("say(\"").skip(1).filter_map(quoted));
        let words = text.split_once("static WORDS: &[&str] = &[").map(|it| it.1.split("];").next().unwrap_or_default());
        found.extend(words.into_iter().flat_map(|it| it.split('"').skip(1).step_by(2)).map(str::to_owned));
        for list in ["self.list(", "self.heading("] {
            let titles =
                text.split(list).skip(1).filter(|it| it.starts_with('"')).filter_map(|it| it.split('"').nth(3));
            found.extend(titles.map(str::to_owned));
        }
    }
    assert!(found.len() > 25, "sentences were found: {found:?}");
    all_translated(found);
}

/// A translation may leave out what stood in a hole, but never names one that is not there.
#[test]
fn every_block_is_whole() {
    for (english, translations) in TEXTS.iter().flat_map(|it| blocks(it)) {
        let languages: Vec<&str> = translations.iter().map(|it| it.0).collect();
        assert_eq!(languages, ["mk", "sr"], "{english}");
        let holes = english.matches("{}").count();
        for (_, text) in translations {
            let numbers = text.split('{').skip(1).filter_map(|it| it.chars().next()?.to_digit(10));
            assert!(numbers.clone().all(|it| (1..=holes as u32).contains(&it)), "{text}");
            let quoted = |it: &str| it.matches('`').count();
            assert_eq!(quoted(text) % 2, 0, "{text}");
        }
    }
    let mut all: Vec<&str> = TEXTS.iter().flat_map(|it| blocks(it)).map(|it| it.0).collect();
    let count = all.len();
    all.sort_unstable();
    all.dedup();
    assert_eq!(all.len(), count, "no sentence is translated twice");
}

/// Words in Latin letters that are neither quoted, nor names, options or addresses.
fn english(text: &str) -> Vec<String> {
    let outside: String = text.split('`').step_by(2).collect::<Vec<_>>().join(" ");
    let is_name = |it: &&str| it.contains(['/', '.', '-', '=', '_', '[', ':', '+']) || it.contains(char::is_numeric);
    let words = outside.split(|it: char| it.is_whitespace() || "(),;„“".contains(it)).filter(|it| !is_name(it));
    let plain = |it: &&str| it.len() > 2 && it.chars().all(|it| it.is_ascii_lowercase());
    words.filter(plain).map(str::to_owned).collect()
}

#[track_caller]
fn no_english(line: &str, text: &str, but: &[&str]) {
    let found: Vec<String> = english(text).into_iter().filter(|it| !but.contains(&it.as_str())).collect();
    assert!(found.is_empty(), "vodic {line}: {found:?}\n{text}");
}

fn site() -> Vodic {
    let mend = "---\ntitle: Сирени\ntopics: [roads]\nfigures: [{id: a, label: б, value: 1.200}]\n---\n";
    Vodic::site().file("content/lessons/sirens.mk.md", mend)
}

#[test]
fn what_commands_say_is_translated() {
    for tag in ["mk", "sr-Cyrl"] {
        let good = || Vodic::site().file("content/lessons/sirens.mk.md", "---\ntitle: Сирени\ntopics: [roads]\n---\n");
        for line in ["build", "check", "status", "status --missing", "status --stale", "translate sirens --to en"] {
            let line = format!("{line} --ui-lang {tag}");
            let ran = good().run(&line).exit(0);
            no_english(&line, &(ran.printed() + &ran.errors()), &["public", "lessons"]);
        }
        for line in
            ["build", "check", "status --lang sq", "translate x --to en", "translate sirens --to mk", "explain x"]
        {
            let line = format!("{line} --ui-lang {tag}");
            let ran = site().run(&line);
            no_english(&line, &ran.errors(), &["value", "label", "figures", "id"]);
        }
    }
}

/// What is typed wrongly is told in the language of whoever typed it, the words of the command line included.
#[test]
fn what_is_typed_wrongly_is_translated() {
    let lines = [
        "bild",
        "build --jobz",
        "build --jobs 0",
        "build --jobs x",
        "build --jobs 99999999",
        "build --publish x",
        "build --publish",
        "translate",
        "build -q -v",
        "build -o a -o b",
        "completions x",
        "build --ui-lang xx",
        "explain a b",
        "search",
    ];
    for tag in ["mk", "sr-Cyrl"] {
        for line in lines {
            // Later than what is wrong, the language is found all the same.
            let line = format!("--ui-lang {tag} {line}");
            let ran = Vodic::new().run(&line).exit(2);
            no_english(&line, &ran.errors(), &["vodic", "build", "translate", "completions", "explain", "search"]);
        }
        for line in
            ["--help", "-h", "build --help", "build -h", "status --help", "translate --help", "completions --help"]
        {
            let line = format!("{line} --ui-lang {tag}");
            let ran = Vodic::new().run(&line).exit(0);
            let options = ran.printed().split("Примери:").next().map(str::to_owned).unwrap_or_default();
            no_english(&line, &options, NAMES);
        }
    }
    Vodic::new().run("--ui-lang mk build --publish x").exit(2).tells("грешка: `x` не е вредност на `--publish <КАКО>`");
    Vodic::new().run("--ui-lang sr bild").exit(2).tells("помоћ: да ли сте мислили на `build`?");
    Vodic::new().run("--ui-lang sr-Latn build -q -v").exit(2).tells("Upotreba: vodic build [OPCIJE]");
}

/// What has to be typed as it is.
const NAMES: &[&str] = &[
    "vodic",
    "build",
    "check",
    "search",
    "status",
    "new",
    "import",
    "translate",
    "init",
    "schema",
    "schemas",
    "serve",
    "bulletin",
    "guide",
    "explain",
    "completions",
    "man",
    "auto",
    "always",
    "never",
    "text",
    "json",
    "github",
    "files",
    "symlink",
    "bash",
    "elvish",
    "fish",
    "powershell",
    "zsh",
    "public",
    "git",
    "events",
];

#[test]
fn the_surroundings_choose_the_language() {
    Vodic::new().with("LANG", "mk_MK.UTF-8").run("check").exit(2).tells("грешка: ");
    Vodic::new().with("LANG", "mk_MK.UTF-8").with("LC_ALL", "sr_RS.UTF-8").run("--help").exit(0).prints("Наредбе");
    site()
        .run("check --ui-lang sr-Latn")
        .exit(1)
        .tells("greška[yaml-trap]: `1.200` može da se pročita kao dva različita broja");
    Vodic::new().with("LANG", "mk_MK.UTF-8").run("check --ui-lang en").exit(2).tells("error: ");
    Vodic::new().with("LANG", "de_DE.UTF-8").run("check").exit(2).tells("error: ");
    Vodic::new().run("check --ui-lang fr").exit(2).tells("vodic speaks en, mk, sr-Cyrl, sr-Latn");
}

#[test]
fn programs_are_spoken_to_in_english() {
    site()
        .run("check --format json --ui-lang mk")
        .exit(1)
        .prints("\"message\":\"`1.200` can be read as two different numbers\"");
    site().run("check --ui-lang mk").exit(1).tells("грешка[yaml-trap]: ").tells("помош: ");
}
