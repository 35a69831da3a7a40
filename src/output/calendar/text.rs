//! Writes iCalendar (RFC 5545, section 3.1): lines of at most 75 octets, ended by CR and LF.

/// Most octets of a line, its end not counted.
const LONGEST: usize = 75;

/// A calendar in the making.
#[derive(Debug, Default)]
pub struct Lines(String);

impl Lines {
    /// The lines written so far.
    pub fn finish(self) -> String {
        self.0
    }

    /// A property whose value needs no escaping: a date, a number, an address.
    pub fn plain(&mut self, name: &str, value: &str) {
        self.fold(&[name, ":", value].concat());
    }

    /// A property whose value is text; nothing if that is empty.
    pub fn text(&mut self, name: &str, value: &str) {
        if !value.is_empty() {
            self.fold(&[name, ":", &escape(value)].concat());
        }
    }

    /// A property whose value is a list of texts; nothing if that is empty.
    pub fn texts(&mut self, name: &str, values: &[String]) {
        if !values.is_empty() {
            let values: Vec<String> = values.iter().map(|it| escape(it)).collect();
            self.fold(&[name, ":", &values.join(",")].concat());
        }
    }

    /// Lines that were written elsewhere.
    pub fn lines(&mut self, lines: &str) {
        self.0.push_str(lines);
    }

    /// Breaks a line that is too long, never inside a letter. What follows begins with a space, which counts.
    fn fold(&mut self, line: &str) {
        let mut rest = line;
        let mut room = LONGEST;
        while rest.len() > room {
            let (head, tail) = rest.split_at(rest.floor_char_boundary(room));
            self.0.push_str(head);
            self.0.push_str("\r\n ");
            rest = tail;
            room = LONGEST - 1;
        }
        self.0.push_str(rest);
        self.0.push_str("\r\n");
    }
}

/// TEXT (section 3.3.11): backslash, semicolon, comma and line break are written out, other controls left out.
fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len() + 8);
    for it in text.chars() {
        match it {
            '\\' | ';' | ',' => escaped.extend(['\\', it]),
            '\n' => escaped.push_str("\\n"),
            '\t' => escaped.push(it),
            it if it.is_control() => {}
            it => escaped.push(it),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn written(name: &str, value: &str) -> String {
        let mut lines = Lines::default();
        lines.text(name, value);
        lines.finish()
    }

    /// What a reader makes of a line (section 3.1): a line break before a space is no line break.
    fn unfolded(text: &str) -> String {
        text.replace("\r\n ", "")
    }

    /// What a reader makes of a text (section 3.3.11).
    fn unescaped(text: &str) -> String {
        let mut read = String::new();
        let mut letters = text.chars();
        while let Some(it) = letters.next() {
            match it {
                '\\' => read.extend(letters.next().map(|it| if it == 'n' { '\n' } else { it })),
                it => read.push(it),
            }
        }
        read
    }

    #[track_caller]
    fn check(value: &str, expected: &str) {
        assert_eq!(written("SUMMARY", value), expected);
    }

    #[test]
    fn what_is_short_stands_on_one_line() {
        check("Tirana", "SUMMARY:Tirana\r\n");
        check("", "");
    }

    #[test]
    fn signs_of_the_format_are_escaped() {
        check("a, b; c\\d", "SUMMARY:a\\, b\\; c\\\\d\r\n");
        check("a\r\nb\u{7}", "SUMMARY:a\\nb\r\n");
    }

    #[test]
    fn long_lines_are_folded_at_75_octets() {
        let folded = written("SUMMARY", &"a".repeat(150));
        let lengths: Vec<usize> = folded.split("\r\n").map(str::len).collect();
        assert_eq!(lengths, [75, 75, 10, 0]);
    }

    #[test]
    fn a_line_of_exactly_75_octets_is_not_folded() {
        assert_eq!(written("SUMMARY", &"a".repeat(67)).matches("\r\n").count(), 1);
        assert_eq!(written("SUMMARY", &"a".repeat(68)).matches("\r\n").count(), 2);
    }

    #[test]
    fn no_letter_is_cut() {
        let folded = written("SUMMARY", &"ш".repeat(60));
        let lengths: Vec<usize> = folded.split("\r\n").map(str::len).collect();
        assert_eq!(lengths, [74, 55, 0]);
    }

    #[test]
    fn lists_keep_their_commas() {
        let mut lines = Lines::default();
        lines.texts("CATEGORIES", &["a, b".to_owned(), "c".to_owned()]);
        lines.texts("CATEGORIES", &[]);
        assert_eq!(lines.finish(), "CATEGORIES:a\\, b,c\r\n");
    }

    proptest! {
        #[test]
        fn every_text_is_read_as_it_was_written(text in "[\\PC\n]{0,400}") {
            let folded = written("DESCRIPTION;LANGUAGE=mk", &text);
            prop_assert!(folded.split("\r\n").all(|it| it.len() <= LONGEST), "{folded}");
            prop_assert!(folded.split("\r\n").skip(1).all(|it| it.is_empty() || it.starts_with(' ')), "{folded}");
            let line = unfolded(&folded);
            let value = line.strip_prefix("DESCRIPTION;LANGUAGE=mk:").unwrap_or_default().trim_end_matches("\r\n");
            prop_assert_eq!(unescaped(value), text);
        }
    }
}
