//! Questions to whoever sits there, or to a file of answers.

use anyhow::{Context, anyhow};

use crate::cli::exit::Refusal;
use crate::cli::screen::Screen;
use crate::cli::speech::voice::Speech;

/// Asks on a screen, in a language.
pub struct Questions<'a> {
    pub screen: &'a mut Screen,
    pub speech: Speech,
    /// Whether anything is asked at all; if not, what has to be answered is refused.
    pub asks: bool,
}

/// A question.
#[derive(Clone, Debug, Default)]
pub struct Question {
    /// In the language of whoever is asked.
    pub text: String,
    /// What can be chosen, a line each; may be empty.
    pub choices: String,
    /// The option that answers it on the command line, as `--title …`.
    pub option: String,
    /// What an empty line means; without one, it is asked again.
    pub empty: Empty,
}

/// What an empty line means.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Empty {
    /// Nothing: it has to be answered.
    #[default]
    Asks,
    /// That there is no answer.
    Nothing,
    /// This.
    Means(String),
}

impl Questions<'_> {
    /// Asks until the answer is accepted; `None` if there is none and none is needed. What is wrong with an answer is
    /// said before it is asked again: `accept` tells it in English, help on lines of its own.
    pub fn ask<T>(
        &mut self,
        question: &Question,
        accept: &mut dyn FnMut(&str) -> Result<T, String>,
    ) -> Result<Option<T>, Refusal> {
        if self.asks {
            self.screen.tell(format!("{}\n{}", question.text, question.choices).as_bytes());
        }
        loop {
            let Some(line) = self.line()? else { return self.unanswered(question, accept) };
            let why = match (line.trim(), &question.empty) {
                ("", Empty::Nothing) => return Ok(None),
                ("", Empty::Asks) => "this has to be answered".to_owned(),
                ("", Empty::Means(meant)) => match accept(meant) {
                    Ok(it) => return Ok(Some(it)),
                    Err(why) => why,
                },
                (answer, _) => match accept(answer) {
                    Ok(it) => return Ok(Some(it)),
                    Err(why) => why,
                },
            };
            self.say(&why);
        }
    }

    /// Says something that is given in English.
    pub fn say(&mut self, english: &str) {
        let said = self.speech.story(english);
        self.screen.tell(said.lines().map(|it| format!("  {it}\n")).collect::<String>().as_bytes());
    }

    /// What is answered; `None` if nothing more is, or nothing is asked. Answers that nobody typed are shown, so that a
    /// recorded run reads like one that was lived.
    fn line(&mut self) -> Result<Option<String>, Refusal> {
        if !self.asks {
            return Ok(None);
        }
        self.screen.tell(b"> ");
        let line = self.screen.read_line().context("the answer cannot be read").map_err(Refusal::Asked)?;
        if !self.screen.typed || line.is_none() {
            self.screen.tell(format!("{}\n", line.as_deref().unwrap_or_default()).as_bytes());
        }
        Ok(line)
    }

    fn unanswered<T>(
        &self,
        question: &Question,
        accept: &mut dyn FnMut(&str) -> Result<T, String>,
    ) -> Result<Option<T>, Refusal> {
        match &question.empty {
            Empty::Nothing => Ok(None),
            Empty::Means(meant) => accept(meant).map(Some).map_err(|why| Refusal::Asked(anyhow!(why))),
            Empty::Asks => {
                let option = &question.option;
                Err(Refusal::Asked(anyhow!(
                    "`{option}` is not answered, and nothing was written\nhelp: answer the question, or write `{option}`"
                )))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io;

    /// What comes of answers to one question, which takes a number.
    #[track_caller]
    fn check(answers: &'static str, empty: Empty, expected: Result<Option<u8>, &str>) {
        let mut screen = Screen::of(io::sink(), io::sink()).answered(answers.as_bytes());
        let mut questions = Questions { screen: &mut screen, speech: Speech::default(), asks: true };
        let question = Question { option: "--number …".to_owned(), empty, ..Question::default() };
        let mut accept = |it: &str| it.parse::<u8>().map_err(|_| "no number".to_owned());
        let got = questions.ask(&question, &mut accept).map_err(|it| it.story());
        assert_eq!(got, expected.map_err(str::to_owned));
    }

    const NONE: &str =
        "`--number …` is not answered, and nothing was written\nhelp: answer the question, or write `--number …`";

    #[test]
    fn it_is_asked_until_the_answer_is_right() {
        check("x\n\n7\n8\n", Empty::Asks, Ok(Some(7)));
        check("  7  \r\n", Empty::Asks, Ok(Some(7)));
        check("x\n\n", Empty::Nothing, Ok(None));
        check("\n", Empty::Means("5".to_owned()), Ok(Some(5)));
    }

    #[test]
    fn where_nothing_more_is_answered_nothing_is_made_up() {
        check("x\n", Empty::Asks, Err(NONE));
        check("", Empty::Nothing, Ok(None));
        check("", Empty::Means("5".to_owned()), Ok(Some(5)));
    }
}
