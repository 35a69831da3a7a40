//! Dates and ranges of dates as a language writes them, as far as they are known.

use crate::base::date::Date;
use crate::render::messages::format::Format;

/// How a year is written at its place: after the last date, after the first of two, in a sentence, with a mark.
#[derive(Clone, Copy)]
enum Year {
    /// „2024 година“
    Full,
    /// „2024“, where the full one follows or there is little room
    Short,
    /// „2024. године“
    Prose,
    /// „2016*“: not written in the source
    Inferred,
}

impl Year {
    fn pattern(self) -> &'static str {
        match self {
            Year::Full => "year-full",
            Year::Short => "year-short",
            Year::Prose => "year-prose",
            Year::Inferred => "year-inferred",
        }
    }
}

impl Format {
    /// „6 февруари 2024 година“, „февруари 2024 година“, „4 октомври (годината не е наведена)“.
    pub fn date(&self, date: &Date) -> String {
        self.range(date, None, false)
    }

    /// „февруари 2024“, where there is little room.
    pub fn brief(&self, date: &Date) -> String {
        self.one(date, Year::Short, "")
    }

    /// „6–8 февруари 2024 година“. An inferred year carries a mark, an unknown one is said to be unknown.
    pub fn range(&self, start: &Date, end: Option<&Date>, inferred: bool) -> String {
        let style = if inferred { Year::Inferred } else { Year::Full };
        let text = match end.filter(|it| *it != start) {
            Some(end) => self.two(start, end, style, ""),
            None => self.one(start, style, ""),
        };
        let has_year = start.year.or(end.and_then(|it| it.year)).is_some();
        if has_year || start.month.is_none() { text } else { self.fill("date-no-year", &[("date", &text)]) }
    }

    /// As it stands in a sentence: „од 6. до 8. фебруара 2024. године“.
    pub fn range_in_prose(&self, start: &Date, end: Option<&Date>) -> String {
        let days = start.day.is_some() && end.is_none_or(|it| it.day.is_some());
        match end.filter(|it| *it != start) {
            _ if !days => self.range(start, end, false),
            Some(end) => self.two(start, end, Year::Prose, "-prose"),
            None => self.one(start, Year::Prose, "-prose"),
        }
    }

    fn one(&self, date: &Date, style: Year, tone: &str) -> String {
        let year = self.year(date, style);
        let id = match (date.month, date.day) {
            (Some(_), Some(_)) => format!("date-day{tone}"),
            (Some(_), None) => "date-month".to_owned(),
            (None, _) if date.year.is_some() => return year,
            (None, _) => return self.fill("date-unknown", &[]),
        };
        let [day, month, month_of] = [day(date), self.month(date, ""), self.month(date, ".of")];
        self.trimmed(&id, &[("day", &day), ("month", &month), ("month-of", &month_of), ("year", &year)])
    }

    fn two(&self, start: &Date, end: &Date, style: Year, tone: &str) -> String {
        if start.year != end.year
            || start.day.is_some() != end.day.is_some()
            || start.month.is_some() != end.month.is_some()
        {
            return self.apart(start, end, style, tone);
        }
        let id = match (start.day, start.month, end.month) {
            (Some(_), from, to) if from == to => format!("range-days{tone}"),
            (Some(_), _, _) => format!("range-days-months{tone}"),
            (None, Some(from), Some(to)) if from + 1 == to => "range-two-months".to_owned(),
            (None, _, _) => "range-months".to_owned(),
        };
        let [from, to] = [start, end].map(day);
        let [from_month, to_month] = [start, end].map(|it| self.month(it, ""));
        let [from_month_of, to_month_of] = [start, end].map(|it| self.month(it, ".of"));
        let values = [
            ("from", from.as_str()),
            ("to", &to),
            ("month", &from_month),
            ("month-of", &from_month_of),
            ("from-month", &from_month),
            ("to-month", &to_month),
            ("from-month-of", &from_month_of),
            ("to-month-of", &to_month_of),
            ("year", &self.year(end, style)),
        ];
        self.trimmed(&id, &values)
    }

    /// Two dates that share no year, or that are not known equally well.
    fn apart(&self, start: &Date, end: &Date, style: Year, tone: &str) -> String {
        if let (Date { year: Some(from), month: None, .. }, Date { month: None, .. }) = (start, end) {
            return self.fill("range-years", &[("from", &from.to_string()), ("to", &self.year(end, style))]);
        }
        let first = if tone.is_empty() { Year::Short } else { style };
        let (from, to) = (self.one(start, first, tone), self.one(end, style, tone));
        self.fill(&format!("range-apart{tone}"), &[("from", &from), ("to", &to)])
    }

    /// A pattern filled, without the space that an unknown year leaves behind.
    fn trimmed(&self, id: &str, values: &[(&str, &str)]) -> String {
        self.fill(id, values).trim().to_owned()
    }

    fn year(&self, date: &Date, style: Year) -> String {
        date.year.map(|it| self.fill(style.pattern(), &[("year", &it.to_string())])).unwrap_or_default()
    }

    /// A month's name; `.of` asks for its genitive.
    fn month(&self, date: &Date, form: &str) -> String {
        date.month.map(|it| self.fill(&format!("month-{it}{form}"), &[])).unwrap_or_default()
    }
}

fn day(date: &Date) -> String {
    date.day.map(|it| it.to_string()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::diagnostic::Notes;
    use crate::base::lang::Lang;
    use crate::render::messages::shelf::{Shelf, patterns};

    fn format(tag: &str) -> Format {
        let lang: Lang = tag.parse().unwrap();
        let mut format = Format::default();
        for sheet in Shelf::new(&mut Notes::default(), Vec::new(), &[lang]).sheets(lang) {
            patterns(&sheet.parse().body).iter().for_each(|(id, _, pattern)| format.learn(id, pattern));
        }
        format
    }

    /// `range` is written `2024-02-06/2024-02-08`; a mark `?` at its end says that the year is inferred.
    #[track_caller]
    fn check(range: &str, expected: &[(&str, &str)]) {
        let (dates, inferred) = range.strip_suffix('?').map_or((range, false), |it| (it, true));
        let (start, end) = dates.split_once('/').map_or((dates, None), |(start, end)| (start, Some(end)));
        let (start, end): (Date, Option<Date>) = (start.parse().unwrap(), end.map(|it| it.parse().unwrap()));
        for (tag, text) in expected {
            assert_eq!(format(tag).range(&start, end.as_ref(), inferred), *text, "{tag}");
        }
    }

    #[track_caller]
    fn check_prose(start: &str, end: &str, expected: &[(&str, &str)]) {
        let (start, end): (Date, Date) = (start.parse().unwrap(), end.parse().unwrap());
        for (tag, text) in expected {
            assert_eq!(format(tag).range_in_prose(&start, Some(&end)), *text, "{tag}");
        }
    }

    #[test]
    fn days_of_one_month() {
        let expected = [
            ("mk", "6–8 февруари 2024 година"),
            ("sr-Cyrl", "6–8. фебруар 2024."),
            ("cnr", "6–8. februar 2024."),
            ("bs", "6–8. februar 2024."),
            ("sq", "6–8 shkurt 2024"),
            ("en", "6–8 February 2024"),
        ];
        check("2024-02-06/2024-02-08", &expected);
        check("2023-09-11/2023-09-13", &[("cnr", "11–13. septembar 2023.")]);
    }

    #[test]
    fn in_a_sentence() {
        check_prose("2024-02-06", "2024-02-08", &[("mk", "од 6 до 8 февруари 2024")]);
        check_prose("2024-02-06", "2024-02-08", &[("sr-Cyrl", "од 6. до 8. фебруара 2024. године")]);
        check_prose("2023-09-11", "2023-09-13", &[("cnr", "od 11. do 13. septembra 2023. godine")]);
        check_prose("2023-12-28", "2024-01-03", &[("en", "28 December 2023 to 3 January 2024")]);
        check_prose("2024-01", "2024-02", &[("sr-Cyrl", "јануар и фебруар 2024.")]);
        check_prose("2024-02-06", "2024-02-08", &[("cnr", "od 6. do 8. februara 2024. godine")]);
    }

    #[test]
    fn one_date() {
        let expected = [("mk", "6 март 2024 година"), ("sr-Cyrl", "6. март 2024."), ("en", "6 March 2024")];
        check("2024-03-06", &expected);
        check("2024-03-06/2024-03-06", &expected);
    }

    #[test]
    fn parts_that_are_not_known() {
        check("2017-09", &[("mk", "септември 2017 година"), ("sr-Cyrl", "септембар 2017."), ("en", "September 2017")]);
        check("2017", &[("mk", "2017 година"), ("cnr", "2017."), ("en", "2017")]);
        check("--10-04/--10-05", &[("mk", "4–5 октомври (годината не е наведена)")]);
        check("--10-04/--10-05", &[("sr-Cyrl", "4–5. октобар (година није наведена)")]);
        check("--10", &[("en", "October (the year is not stated)")]);
    }

    #[test]
    fn where_there_is_little_room() {
        let date: Date = "2017-09".parse().unwrap();
        for (tag, text) in [("mk", "септември 2017"), ("sr-Cyrl", "септембар 2017."), ("en", "September 2017")]
        {
            assert_eq!(format(tag).brief(&date), text);
        }
    }

    #[test]
    fn an_inferred_year_is_marked() {
        check("2016-10-04/2016-10-05?", &[("mk", "4–5 октомври 2016*"), ("sr-Cyrl", "4–5. октобар 2016.*")]);
    }

    #[test]
    fn over_months_and_years() {
        check("2024-01/2024-02", &[("sr-Cyrl", "јануар и фебруар 2024."), ("en", "January and February 2024")]);
        check("2017-01/2017-04", &[("mk", "јануари–април 2017 година"), ("cnr", "januar–april 2017.")]);
        check("2024-01-28/2024-02-03", &[("mk", "28 јануари – 3 февруари 2024 година")]);
        check("2024-01-28/2024-02-03", &[("sr-Cyrl", "28. јануар – 3. фебруар 2024.")]);
        check("2023-12-28/2024-01-03", &[("mk", "28 декември 2023 – 3 јануари 2024 година")]);
        check("2016/2017", &[("mk", "2016–2017 година"), ("sr-Cyrl", "2016–2017."), ("en", "2016–2017")]);
        check("2017-01-01/2017-08", &[("en", "1 January 2017 – August 2017")]);
    }

    #[test]
    fn numbers_have_the_signs_of_their_language() {
        for (tag, expected) in [("mk", "5.200,5"), ("sr-Cyrl", "5.200,5"), ("sq", "5\u{a0}200,5"), ("en", "5,200.5")] {
            assert_eq!(format(tag).number(5200.5), expected);
        }
        assert_eq!(format("mk").digits("84000"), "84.000");
        assert_eq!(format("en").digits("-1234567.50"), "\u{2212}1,234,567.50");
        assert_eq!(format("en").digits("about 30"), "about 30");
    }

    #[test]
    fn lists_end_with_and() {
        assert_eq!(format("en").list(&["a", "b", "c"]), "a, b and c");
        assert_eq!(format("mk").list(&["а", "б"]), "а и б");
        assert_eq!(format("sq").list(&["a"]), "a");
        assert_eq!(format("sq").list::<&str>(&[]), "");
    }
}
