//! Which quotation marks of a text belong together.

use std::ops::Range;

/// Where the marks of a text stand, in bytes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Quotations {
    /// Opening and closing mark, in the order of the closing ones.
    pub pairs: Vec<(Range<usize>, Range<usize>)>,
    /// Marks without a partner.
    pub lone: Vec<Range<usize>>,
    /// From the opening single mark to the closing one: ’Ова е’. Most single marks are apostrophes, so these are for
    /// [`Quotations::hold`] alone.
    single: Vec<Range<usize>>,
}

impl Quotations {
    /// Whether any part of a range stands between two marks that belong together.
    pub fn hold(&self, range: &Range<usize>) -> bool {
        let end = range.end.max(range.start + 1);
        self.pairs.iter().any(|(open, close)| open.end < end && range.start < close.start)
            || self.single.iter().any(|it| it.start < range.start && range.end < it.end)
    }

    /// Pairs the double marks of a text: „ “ ” " « » and two apostrophes in a row. Single marks have no partner
    /// to be missed, since most of them are apostrophes.
    pub fn of(text: &str) -> Quotations {
        let mut quotations = Quotations::default();
        let mut open: Vec<Range<usize>> = Vec::new();
        let mut single = None;
        let mut done = 0;
        for (at, mark) in text.char_indices() {
            let length = match mark {
                '„' | '“' | '”' | '‟' | '"' | '«' | '»' => mark.len_utf8(),
                '\'' if at >= done && text[at..].starts_with("''") && !text[at..].starts_with("'''") => 2,
                '‘' | '’' | '‚' | '‹' | '›' | '\'' => {
                    quotations.single(text, at..at + mark.len_utf8(), &mut single);
                    continue;
                }
                _ => continue,
            };
            let range = at..at + length;
            done = range.end;
            match opens(text, &range, mark, !open.is_empty()) {
                Some(true) => open.push(range),
                Some(false) => match open.pop() {
                    Some(opening) => quotations.pairs.push((opening, range)),
                    None => quotations.lone.push(range),
                },
                None => {}
            }
        }
        quotations.lone.extend(open);
        quotations
    }

    /// Takes a single mark in; `open` is where the last quotation in such marks began that has no end yet.
    fn single(&mut self, text: &str, mark: Range<usize>, open: &mut Option<usize>) {
        let before = text[..mark.start].chars().next_back();
        let after = text[mark.end..].chars().next();
        let is_free = |it: Option<char>| it.is_none_or(|it| !it.is_alphanumeric());
        if is_free(before) && after.is_some_and(char::is_alphabetic) {
            *open = Some(mark.start);
        } else if is_free(after) && before.is_some_and(|it| !it.is_whitespace()) {
            self.single.extend(open.take().map(|it| it..mark.end));
        }
    }
}

/// Whether a mark opens a quotation or closes one; `None` for a sign of inches or seconds. What stands around it says
/// more than its shape, which is often the wrong one.
fn opens(text: &str, range: &Range<usize>, mark: char, is_inside: bool) -> Option<bool> {
    let before = text[..range.start].chars().next_back();
    let after = text[range.end..].chars().next();
    if matches!(mark, '"' | '\'') && !is_inside && before.is_some_and(|it| it.is_ascii_digit()) {
        return None;
    }
    let is_object = |it: char| it == '\u{fffc}';
    let can_open = before.is_none_or(|it| !it.is_alphanumeric() && !is_object(it) && !".,;:!?…)]“”»".contains(it))
        && after.is_some_and(|it| !it.is_whitespace());
    let can_close =
        after.is_none_or(|it| !it.is_alphanumeric() && !is_object(it)) && before.is_some_and(|it| !it.is_whitespace());
    Some(match (can_open, can_close) {
        (true, false) => mark != '»',
        (false, true) => mark == '«',
        _ => match mark {
            '„' | '«' | '‟' => true,
            '”' | '»' => false,
            _ => !is_inside,
        },
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, pairs: &[&str], lone: usize) {
        let quotations = Quotations::of(text);
        let found: Vec<&str> = quotations.pairs.iter().map(|(open, close)| &text[open.start..close.end]).collect();
        assert_eq!((found.as_slice(), quotations.lone.len()), (pairs, lone));
    }

    #[test]
    fn marks_of_every_language_find_their_partner() {
        check("здружението „Бравура“ од Делчево", &["„Бравура“"], 0);
        check("projekat „Za bolju inkluziju” i dalje", &["„Za bolju inkluziju”"], 0);
        check("the “Day Centre” and the \"Guide\".", &["“Day Centre”", "\"Guide\""], 0);
        check("shoqata «Bravura», qendra “Poraka”", &["«Bravura»", "“Poraka”"], 0);
        check("‘‘'' ''Порака'' и", &["''Порака''"], 1);
    }

    #[test]
    fn wrong_marks_find_their_partner_too() {
        check("„Наша порака„ и ”друго”", &["„Наша порака„", "”друго”"], 0);
        check("“Порака“", &["“Порака“"], 0);
        check("„„Нов“ Пазар“", &["„Нов“", "„„Нов“ Пазар“"], 0);
        check("(„Бравура“), „Бравура“-та", &["„Бравура“", "„Бравура“"], 0);
    }

    #[test]
    fn a_lone_mark_is_lone() {
        check("здружението „Бравура од Делчево", &[], 1);
        check("Бравура“ од Делчево", &[], 1);
        check("a screen of 24\" and an apostrophe's", &[], 0);
    }

    #[test]
    fn what_is_quoted_is_known() {
        let text = "а „б“ в";
        let quotations = Quotations::of(text);
        let at = |part: &str| text.find(part).map(|it| it..it + part.len()).unwrap();
        assert!(quotations.hold(&at("б")));
        assert!(!quotations.hold(&at("а")) && !quotations.hold(&at("в")));
        assert!(!quotations.hold(&at("„")) && !quotations.hold(&at("“")));
    }

    #[test]
    fn single_marks_quote_and_apostrophes_do_not() {
        let held = |text: &str, part: &str| {
            let at = text.find(part).map(|it| it..it + part.len()).unwrap();
            Quotations::of(text).hold(&at)
        };
        assert!(held("рече ’Ова е’ и", "Ова"));
        assert!(held("a ‘good day’ b", "good"));
        assert!(!held("a ‘good day’ b", "b"));
        assert!(!held("the dog’s and the cat’s day", "and"));
    }
}
