//! `vodic explain`

use anyhow::anyhow;

use crate::base::diagnostic::Code;
use crate::base::suggest::did_you_mean;
use crate::cli::args;
use crate::cli::closing::unprinted;
use crate::cli::exit::{Exit, Refusal};
use crate::cli::grid::{Cell, grid};
use crate::cli::program;
use crate::cli::screen::Screen;
use crate::cli::speech::voice::Speech;

/// Says what a message means.
pub fn explain(screen: &mut Screen, speech: Speech, typed: args::Explain) -> Result<Exit, Refusal> {
    let mut codes = program::codes();
    codes.sort_by_key(|it| it.name);
    let text = match typed.code {
        Some(name) => one(&codes, &name, speech).map_err(Refusal::Asked)?,
        None => all(&codes, speech),
    };
    screen.print(text.as_bytes()).map_err(unprinted)?;
    Ok(Exit::Done)
}

/// A line for each code.
fn all(codes: &[&Code], speech: Speech) -> String {
    let width = codes.iter().map(|it| it.name.len()).max().unwrap_or_default();
    codes.iter().map(|it| format!("{:width$}  {}\n", it.name, speech.say(it.what))).collect()
}

/// What, why, instead. The name may be given as it was printed: `error[unknown-key]`.
fn one(codes: &[&Code], name: &str, speech: Speech) -> anyhow::Result<String> {
    let bare = name.rsplit('[').next().unwrap_or_default().trim_end_matches([']', ':']);
    let found = codes.iter().find(|it| it.name == bare).ok_or_else(|| {
        let nearest = did_you_mean(bare, codes.iter().map(|it| it.name));
        let help = nearest.unwrap_or_else(|| "`vodic explain` lists all codes".to_owned());
        anyhow!("no message has the code `{bare}`\nhelp: {help}")
    })?;
    let Code { name, what, why, instead } = found;
    let lines = [("What:", what), ("Why:", why), ("Instead:", instead)];
    let lines = lines.map(|(head, text)| vec![Cell::new(speech.say(head)), Cell::new(speech.say(text))]);
    Ok(format!("{name}\n\n{}", grid(&lines, 2, false)))
}

#[cfg(test)]
mod tests {
    use super::*;

    static KEY: Code = Code { name: "unknown-key", what: "a key", why: "a reason", instead: "a remedy" };
    static DATE: Code = Code { name: "bad-date", what: "a date", why: "a reason", instead: "a remedy" };

    #[track_caller]
    fn check(name: &str, expected: Result<&str, &str>) {
        let said = one(&[&DATE, &KEY], name, Speech::default()).map_err(|it| it.to_string());
        assert_eq!(said.as_deref().map_err(|it| it.as_str()), expected);
    }

    #[test]
    fn a_code_is_what_why_and_instead() {
        let expected = "unknown-key\n\nWhat:     a key\nWhy:      a reason\nInstead:  a remedy\n";
        check("unknown-key", Ok(expected));
        check("error[unknown-key]:", Ok(expected));
    }

    #[test]
    fn a_typing_mistake_finds_its_code() {
        check("unknwon-key", Err("no message has the code `unknwon-key`\nhelp: did you mean `unknown-key`?"));
        check("x", Err("no message has the code `x`\nhelp: `vodic explain` lists all codes"));
    }

    #[test]
    fn all_codes_are_a_line_each() {
        assert_eq!(all(&[&DATE, &KEY], Speech::default()), "bad-date     a date\nunknown-key  a key\n");
    }
}
