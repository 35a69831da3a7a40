//! Sentences with holes: ``no article is called `{}` ``.

/// A sentence of ours as it stands in the code, its holes as `{}`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Template {
    /// What stands before, between and behind the holes; one more than there are holes.
    fixed: Vec<&'static str>,
}

/// What stood in a hole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Filling<'t> {
    pub text: &'t str,
    /// Whether it stood between backticks: then it is an author's, and nobody translates it.
    pub quoted: bool,
}

impl Template {
    pub fn new(text: &'static str) -> Template {
        Template { fixed: text.split("{}").collect() }
    }

    pub fn holes(&self) -> usize {
        self.fixed.len() - 1
    }

    /// How many bytes of a sentence it says itself: of two that fit, the one that says more is meant.
    pub fn weight(&self) -> usize {
        self.fixed.iter().map(|it| it.len()).sum()
    }

    /// What stands in the holes of a sentence, if it is one of these. Each hole ends at the first place where it can.
    pub fn matches<'t>(&self, sentence: &'t str) -> Option<Vec<Filling<'t>>> {
        let (first, rest) = self.fixed.split_first()?;
        let Some((last, between)) = rest.split_last() else { return (sentence == *first).then(Vec::new) };
        let mut left = sentence.strip_prefix(first)?.strip_suffix(last)?;
        let mut fillings = Vec::with_capacity(self.holes());
        let mut before = *first;
        for fixed in between {
            let at = left.find(fixed).filter(|at| *at > 0 || before.ends_with('`') && fixed.starts_with('`'))?;
            fillings.push(filling(&left[..at], before, fixed));
            left = &left[at + fixed.len()..];
            before = fixed;
        }
        fillings.push(filling(left, before, last));
        Some(fillings)
    }
}

fn filling<'t>(text: &'t str, before: &str, after: &str) -> Filling<'t> {
    Filling { text, quoted: before.ends_with('`') && after.starts_with('`') }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(template: &'static str, sentence: &str, expected: Option<&[&str]>) {
        let found = Template::new(template).matches(sentence);
        let found = found.map(|it| it.iter().map(|it| it.text).collect::<Vec<_>>());
        assert_eq!(found.as_deref(), expected);
    }

    #[test]
    fn holes_hold_what_stands_in_them() {
        check("no article is called `{}`", "no article is called `x`", Some(&["x"]));
        check("{} stands where {} is expected", "`a b` stands where a date is expected", Some(&["`a b`", "a date"]));
        check("`{}` and `{}` are one file", "`A.md` and `a.md` are one file", Some(&["A.md", "a.md"]));
        check("`{}` is missing", "`` is missing", Some(&[""]));
    }

    #[test]
    fn another_sentence_does_not_fit() {
        check("no article is called `{}`", "no entry is called `x`", None);
        check("delete it", "delete it here", None);
        check("`{}` is missing", "`a", None);
        check("a{}a", "a", None);
    }

    #[test]
    fn authors_text_is_known() {
        let template = Template::new("`{}` stands where {} is expected");
        let quoted: Vec<bool> = template
            .matches("`7` stands where a date is expected")
            .expect("it fits")
            .iter()
            .map(|it| it.quoted)
            .collect();
        assert_eq!(quoted, [true, false]);
    }
}
