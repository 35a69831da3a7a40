//! What can be chosen, and what somebody meant who wrote it otherwise.

use crate::base::lang::Lang;
use crate::base::letters;
use crate::base::suggest::closest;
use crate::cli::grid::{Cell, grid};

/// Words to choose among, each with its name in the language of whoever chooses.
#[derive(Clone, Debug)]
pub struct Choices {
    /// The language of the names.
    pub lang: Lang,
    pub all: Vec<Choice>,
}

/// A word as it stands in files, and what it is called.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    pub word: String,
    pub name: String,
}

/// More are not shown at once.
const SHOWN: usize = 60;

/// More are not listed behind a wrong answer.
const LISTED: usize = 15;

/// Most suggestions to a wrong answer.
const NEAREST: usize = 5;

impl Choices {
    /// A line for each choice; nothing where there are too many to look at.
    pub fn shown(&self) -> String {
        if self.all.len() > SHOWN {
            return String::new();
        }
        let row = |(at, it): (usize, &Choice)| {
            let word = if it.name == it.word { "" } else { &it.word };
            vec![Cell::new(format!("  {}", at + 1)), Cell::new(&it.name), Cell::new(word)]
        };
        grid(&self.all.iter().enumerate().map(row).collect::<Vec<_>>(), 3, false)
    }

    /// The word that an answer means: the word or its name, in any script and without diacritics too, as long as no other
    /// begins so; or its number. The error is what is wrong, with the nearest words.
    pub fn find(&self, answer: &str) -> Result<&str, String> {
        let folded = self.folded(answer);
        let is = |it: &&Choice| self.folded(&it.word) == folded || self.folded(&it.name) == folded;
        let begins = |it: &&Choice| self.begins(it, &folded);
        let numbered = || answer.parse::<usize>().ok().filter(|_| self.all.len() <= SHOWN)?.checked_sub(1);
        let only = || match self.all.iter().filter(begins).collect::<Vec<_>>()[..] {
            [one] if !folded.is_empty() => Some(one),
            _ => None,
        };
        let found = self.all.iter().find(is).or_else(|| self.all.get(numbered()?)).or_else(only);
        found.map(|it| it.word.as_str()).ok_or_else(|| self.none(answer, &folded))
    }

    /// The words that an answer means, with commas between them and each once.
    pub fn find_each(&self, answer: &str) -> Result<Vec<&str>, String> {
        let mut found = Vec::new();
        for part in answer.split(',').map(|it| it.trim_matches(['[', ']', ' '])).filter(|it| !it.is_empty()) {
            let word = self.find(part)?;
            if !found.contains(&word) {
                found.push(word);
            }
        }
        if found.is_empty() { Err("this has to be answered".to_owned()) } else { Ok(found) }
    }

    fn folded(&self, text: &str) -> String {
        letters::ascii(text.trim(), self.lang)
    }

    fn begins(&self, choice: &Choice, folded: &str) -> bool {
        self.folded(&choice.word).starts_with(folded) || self.folded(&choice.name).starts_with(folded)
    }

    fn none(&self, answer: &str, folded: &str) -> String {
        let near = self.nearest(folded);
        let help = match &near[..] {
            [] if self.all.len() > LISTED => "write the beginning of its name".to_owned(),
            [] => {
                format!("choose one of: {}", self.all.iter().map(|it| it.name.as_str()).collect::<Vec<_>>().join(", "))
            }
            [one] => format!("did you mean `{one}`?"),
            several => format!("did you mean one of these: `{}`", several.join("`, `")),
        };
        format!("`{answer}` is not one of the words that can stand here\nhelp: {help}")
    }

    /// Names that begin with an answer, hold it, or are written nearly so.
    fn nearest(&self, folded: &str) -> Vec<&str> {
        let names =
            || self.all.iter().enumerate().flat_map(|(at, it)| [(self.folded(&it.name), at), (it.word.clone(), at)]);
        let begins = self.all.iter().enumerate().filter(|it| self.begins(it.1, folded)).map(|it| it.0);
        let holds = names().filter(|it| folded.len() > 2 && it.0.contains(folded)).map(|it| it.1);
        let names: Vec<(String, usize)> = names().collect();
        let close = closest(folded, names.iter().map(|it| it.0.as_str()));
        let close = names.iter().filter(|it| Some(it.0.as_str()) == close).map(|it| it.1);
        let mut near: Vec<usize> = Vec::new();
        for at in begins.chain(holds).chain(close) {
            if !near.contains(&at) {
                near.push(at);
            }
        }
        near.into_iter().take(NEAREST).map(|at| self.all[at].name.as_str()).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn choices() -> Choices {
        let all =
            [("workshop", "работилница"), ("training", "обука"), ("round-table", "тркалезна маса"), ("work", "работа")];
        let all = all.map(|(word, name)| Choice { word: word.to_owned(), name: name.to_owned() });
        Choices { lang: "mk".parse().expect("it is a tag"), all: all.into() }
    }

    #[track_caller]
    fn check(answer: &str, expected: Result<&str, &str>) {
        let choices = choices();
        let got = choices.find(answer).map_err(|it| it.rsplit("help: ").next().unwrap_or_default().to_owned());
        assert_eq!(got, expected.map_err(str::to_owned));
    }

    #[test]
    fn words_and_names_are_found_in_any_script() {
        check("workshop", Ok("workshop"));
        check("Работилница", Ok("workshop"));
        check("rabotilnica", Ok("workshop"));
        check("обу", Ok("training"));
        check("3", Ok("round-table"));
        check("work", Ok("work"));
    }

    #[test]
    fn what_is_not_there_is_told_with_what_is_near() {
        check("работлница", Err("did you mean `работилница`?"));
        check("рабо", Err("did you mean one of these: `работилница`, `работа`"));
        check("маса", Err("did you mean `тркалезна маса`?"));
        check("xyz", Err("choose one of: работилница, обука, тркалезна маса, работа"));
        check("9", Err("choose one of: работилница, обука, тркалезна маса, работа"));
    }

    #[test]
    fn several_are_separated_by_commas() {
        assert_eq!(choices().find_each("обука, [work], 2"), Ok(vec!["training", "work"]));
        assert_eq!(choices().find_each(","), Err("this has to be answered".to_owned()));
    }

    #[test]
    fn choices_are_shown_with_their_numbers() {
        assert_eq!(choices().shown().lines().next(), Some("  1  работилница     workshop"));
    }
}
