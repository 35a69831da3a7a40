//! Dates and ranges of dates as a language writes them, as far as they are known.

use crate::base::date::Date;
use crate::render::messages::format::Format;

/// How a year is written at its place: after the last date, after the first of two, in a sentence, with a mark.
#[derive(Clone, Copy)]
enum Year {
    /// „2024 година“
    Full,
    /// „2024“, where the full one follows
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
