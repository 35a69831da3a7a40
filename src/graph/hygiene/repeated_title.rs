//! Headings that say what the title said.

use crate::base::diagnostic::{Notes, codes};
use crate::content::passage::{Part, Passage};
use crate::graph::hygiene::manuscript::{Manuscript, untidy};

codes! {
    REPEATED_TITLE = "repeated-title" {
        what: "a heading in the body with the words of the title",
        why: "the page shows the title already, so readers meet it twice, and so does everyone who listens to the page",
        instead: "delete the heading, or say in it what comes below it",
    }
}

pub fn check(manuscript: &Manuscript, notes: &mut Notes) {
    let Some(article) = manuscript.article.map(|it| manuscript.graph.article(it)) else { return };
    let letters = |text: &str| -> String {
        text.chars().filter(|it| it.is_alphanumeric()).flat_map(char::to_lowercase).collect()
    };
    let title = letters(&article.title);
    let same = |it: &&Passage| it.part == Part::Heading && letters(&it.text) == title;
    if let Some(passage) = manuscript.passages.iter().find(same) {
        notes.push(
            untidy(passage, &REPEATED_TITLE, &(0..passage.text.len()), "this heading repeats the title".to_owned())
                .help("delete it, or say in it what comes below it"),
        );
    }
}
