//! Dates as far as they are known.

use std::fmt;
use std::str::FromStr;

/// A date of which only a part may be known: `2024-02-06`, `2024-02`, `2024`, `--10-04` (the year is not known), `--10`.
///
/// The forms are those of ISO 8601-1 and, without a year, of ISO 8601:2000 (as in vCard, RFC 6350).
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Date {
    /// 1–9999, if known.
    pub year: Option<i16>,
    /// 1–12, if known.
    pub month: Option<i8>,
    /// 1–31, if known; then the month is known too.
    pub day: Option<i8>,
}

/// Why a text is no date.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BadDate {
    /// Not of the form; the ISO 8601 spelling if it can be guessed, as for `6.2.2024`.
    Form(Option<String>),
    /// Of the form, but the calendar has no such day.
    Impossible(&'static str),
}

impl Date {
    /// The earliest and latest day this date can mean, if its year is known.
    pub fn bounds(&self) -> Option<(jiff::civil::Date, jiff::civil::Date)> {
        let year = self.year?;
        let first = jiff::civil::Date::new(year, self.month.unwrap_or(1), self.day.unwrap_or(1)).ok()?;
        let last = match (self.month, self.day) {
            (_, Some(_)) => first,
            (Some(_), None) => first.last_of_month(),
            (None, None) => first.last_of_year(),
        };
        Some((first, last))
    }

    /// Whether year, month and day are all known.
    pub fn is_full(&self) -> bool {
        self.year.is_some() && self.month.is_some() && self.day.is_some()
    }

    /// Order in time; dates without a year come last.
    pub fn order(&self) -> (i16, i8, i8) {
        (self.year.unwrap_or(i16::MAX), self.month.unwrap_or(0), self.day.unwrap_or(0))
    }
}

impl FromStr for Date {
    type Err = BadDate;

    fn from_str(text: &str) -> Result<Date, BadDate> {
        let form = || BadDate::Form(guess(text));
        let (year, rest) = match text.strip_prefix("--") {
            Some(rest) => (None, Some(rest)),
            None => {
                let (year, rest) = text.split_once('-').map_or((text, None), |(year, rest)| (year, Some(rest)));
                (Some(digits(year, 4).ok_or_else(form)?), rest)
            }
        };
        let (month, day) = match rest.map(|rest| rest.split_once('-').map_or((rest, None), |(m, d)| (m, Some(d)))) {
            None => (None, None),
            Some((month, day)) => (
                Some(digits(month, 2).ok_or_else(form)? as i8),
                day.map(|day| digits(day, 2).ok_or_else(form)).transpose()?.map(|it| it as i8),
            ),
        };
        if year == Some(0) {
            return Err(BadDate::Impossible("there is no year 0"));
        }
        if month.is_some_and(|it| !(1..=12).contains(&it)) {
            return Err(BadDate::Impossible("a month is 01 to 12"));
        }
        if let (Some(month), Some(day)) = (month, day) {
            // Without a year, 29 February may be meant.
            jiff::civil::Date::new(year.unwrap_or(2024), month, day)
                .map_err(|_| BadDate::Impossible("that month has no such day"))?;
        }
        Ok(Date { year, month, day })
    }
}

fn digits(text: &str, count: usize) -> Option<i16> {
    (text.len() == count && text.bytes().all(|it| it.is_ascii_digit())).then(|| text.parse().ok())?
}

/// What `6.2.2024`, `06.02.2024.`, `2024-2-6`, `20240206` or `2024-02-06T10:00` was meant to be.
fn guess(text: &str) -> Option<String> {
    let text = text.split_once(['T', ' ']).map_or(text, |(day, time)| if time.contains(':') { day } else { text });
    if text.len() == 8 && text.bytes().all(|it| it.is_ascii_digit()) {
        let guess = format!("{}-{}-{}", &text[..4], &text[4..6], &text[6..]);
        return guess.parse::<Date>().is_ok().then_some(guess);
    }
    let parts: Vec<&str> = text.trim_end_matches('.').split(['.', '/', '-']).map(str::trim).collect();
    let [a, b, c] = parts[..] else { return None };
    let (year, month, day) = if a.len() == 4 { (a, b, c) } else { (c, b, a) };
    let guess = format!("{year:0>4}-{month:0>2}-{day:0>2}");
    (year.len() == 4 && !text.contains('/') && guess.parse::<Date>().is_ok()).then_some(guess)
}

/// ISO 8601, as written in front matter.
impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.year {
            Some(year) => write!(f, "{year:04}")?,
            None => f.write_str("-")?,
        }
        if let Some(month) = self.month {
            write!(f, "-{month:02}")?;
        }
        if let Some(day) = self.day {
            write!(f, "-{day:02}")?;
        }
        Ok(())
    }
}

impl serde::Serialize for Date {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    type Parts = (Option<i16>, Option<i8>, Option<i8>);

    #[track_caller]
    fn check(text: &str, expected: Result<Parts, BadDate>) {
        let read = text.parse::<Date>();
        if let Ok(date) = read {
            assert_eq!(date.to_string(), text, "written as it was read");
        }
        assert_eq!(read.map(|it| (it.year, it.month, it.day)), expected);
    }

    #[test]
    fn parts_may_be_unknown() {
        check("2024-02-06", Ok((Some(2024), Some(2), Some(6))));
        check("2024-02", Ok((Some(2024), Some(2), None)));
        check("2024", Ok((Some(2024), None, None)));
        check("--10-04", Ok((None, Some(10), Some(4))));
        check("--10", Ok((None, Some(10), None)));
        check("--02-29", Ok((None, Some(2), Some(29))));
    }

    #[test]
    fn the_calendar_is_asked() {
        check("2023-02-29", Err(BadDate::Impossible("that month has no such day")));
        check("2024-13", Err(BadDate::Impossible("a month is 01 to 12")));
        check("--02-30", Err(BadDate::Impossible("that month has no such day")));
    }

    #[test]
    fn local_forms_are_recognized_not_accepted() {
        check("6.2.2024", Err(BadDate::Form(Some("2024-02-06".into()))));
        check("06.03.2024.", Err(BadDate::Form(Some("2024-03-06".into()))));
        check("2024-2-6", Err(BadDate::Form(Some("2024-02-06".into()))));
        check("20240206", Err(BadDate::Form(Some("2024-02-06".into()))));
        check("2024-02-06T10:00", Err(BadDate::Form(Some("2024-02-06".into()))));
        check("2024-02-06 10:00", Err(BadDate::Form(Some("2024-02-06".into()))));
        check("20241306", Err(BadDate::Form(None)));
        check("2/6/2024", Err(BadDate::Form(None)));
        check("February", Err(BadDate::Form(None)));
    }

    #[test]
    fn bounds_span_what_is_not_known() {
        let (first, last) = "2024-02".parse::<Date>().unwrap().bounds().unwrap();
        assert_eq!((first.to_string(), last.to_string()), ("2024-02-01".into(), "2024-02-29".into()));
        assert!("--10-04".parse::<Date>().unwrap().bounds().is_none());
    }
}
