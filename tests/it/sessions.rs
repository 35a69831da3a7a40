//! Recorded runs: documents that show what is asked, what is answered and which files come of it.
//! `tests/sessions/README.md` is their grammar.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Stdio;

use crate::vodic::Vodic;

#[test]
fn every_session_runs_as_it_was_recorded() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/sessions");
    let documents = fs::read_dir(folder).expect("the sessions are there").map(|it| it.expect("it can be read").path());
    let mut documents: Vec<PathBuf> = documents.filter(|it| !it.ends_with("README.md")).collect();
    documents.sort();
    assert!(documents.len() > 1);
    let mut other = Vec::new();
    for path in documents {
        let recorded = fs::read_to_string(&path).expect("a session is text");
        let now = perform(&recorded);
        if now != recorded {
            if std::env::var_os("VODIC_RENEW").is_some() {
                fs::write(&path, &now).expect("the session can be written");
            }
            other.push(format!("{}:\n{now}", path.display()));
        }
    }
    assert!(other.is_empty(), "these sessions run otherwise now:\n{}", other.join("\n"));
}

/// The document as it is when its commands are run now.
fn perform(document: &str) -> String {
    let mut vodic = Vodic::site();
    let mut has_run = false;
    let mut out = String::new();
    let mut lines = document.lines();
    while let Some(line) = lines.next() {
        out.push_str(&format!("{line}\n"));
        let path = line.strip_prefix('`').and_then(|it| it.strip_suffix("`:"));
        if line != "```console" && path.is_none() {
            continue;
        }
        let fence = path.and_then(|_| lines.next());
        let block: Vec<&str> = lines.by_ref().take_while(|it| *it != "```").collect();
        let text: String = block.iter().map(|it| format!("{it}\n")).collect();
        let now = match path {
            None => {
                has_run = true;
                run(&vodic, &block)
            }
            Some(path) if has_run => {
                fs::read_to_string(vodic.path(path)).unwrap_or_else(|it| format!("{path}: {it}\n"))
            }
            Some(path) => {
                vodic = vodic.file(path, &text);
                text
            }
        };
        out.extend(fence.map(|it| format!("{it}\n")));
        out.push_str(&format!("{now}```\n"));
    }
    out
}

/// Runs a command with the answers that were recorded.
fn run(vodic: &Vodic, recorded: &[&str]) -> String {
    let line = recorded.first().and_then(|it| it.strip_prefix("$ vodic ")).expect("a session begins with a command");
    let mut answers: Vec<&str> = recorded.iter().filter_map(|it| it.strip_prefix('>')).collect();
    // The prompt to which nothing more was answered.
    if recorded.last().is_some_and(|it| it.starts_with("(exit status")) && answers.last() == Some(&"") {
        answers.pop();
    }
    let answers: String = answers.iter().map(|it| format!("{}\n", it.trim_start())).collect();
    let mut command = vodic.command("");
    command.args(words(line)).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().expect("the program is there: cargo has built it");
    // Whoever has heard enough closes the door: then the rest of the answers is not wanted.
    let _ = child.stdin.take().expect("it is piped").write_all(answers.as_bytes());
    let done = child.wait_with_output().expect("it ends");
    let said = String::from_utf8_lossy(&done.stdout).into_owned() + &String::from_utf8_lossy(&done.stderr);
    // A prompt with nothing behind it would end with a space, which editors take away.
    let said: String = said.lines().map(|it| format!("{}\n", it.trim_end())).collect();
    let status = done.status.code().unwrap_or(-1);
    let ended = if status == 0 { String::new() } else { format!("(exit status {status})\n") };
    format!("$ vodic {line}\n{said}{ended}")
}

/// Words with spaces between them; those between single quotes stay together.
fn words(line: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    for (at, part) in line.split('\'').enumerate() {
        if at % 2 == 1 {
            words.last_mut().expect("there is one").push_str(part);
            continue;
        }
        for (at, word) in part.split(' ').enumerate() {
            if at > 0 {
                words.push(String::new());
            }
            words.last_mut().expect("there is one").push_str(word);
        }
    }
    words.retain(|it| !it.is_empty());
    words
}
