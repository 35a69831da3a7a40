//! Marks of an axis: round numbers, first days of years and months.

use jiff::civil::Date as Day;

use crate::base::date::Date;
use crate::base::lang::Lang;
use crate::render::messages::catalog::Messages;

/// Days from 1970-01-01 to a day.
pub fn day_number(day: Day) -> f64 {
    (day.duration_since(jiff::civil::date(1970, 1, 1)).as_hours() / 24) as f64
}

/// The day that a number stands for.
pub fn day(number: f64) -> Option<Day> {
    let days = jiff::Span::new().try_days(number as i64).ok()?;
    jiff::civil::date(1970, 1, 1).checked_add(days).ok()
}

/// Round numbers from 0 to the first that is not below `last`, at most five.
pub fn numbers(last: f64) -> Vec<f64> {
    if last.is_nan() || last <= 0.0 {
        return vec![0.0];
    }
    let rough = last / 4.0;
    let mut power = 1.0;
    while power * 10.0 <= rough {
        power *= 10.0;
    }
    while power > rough {
        power /= 10.0;
    }
    let step = [1.0, 2.0, 5.0, 10.0].into_iter().map(|it| it * power).find(|it| *it >= rough * 0.999);
    let step = step.unwrap_or(rough);
    let count = (last / step - 1e-9).ceil().max(1.0) as usize;
    (0..=count).map(|it| it as f64 * step).collect()
}

/// Steps of months between marks, the finest first.
const STEPS: &[i32] = &[1, 2, 3, 6, 12, 24, 60, 120, 240];

/// Most marks in a row: more would run into one another on a phone.
const MOST: usize = 4;

/// First days of months or years between two days, as many as can be told apart, with their names.
pub fn days(messages: &Messages, lang: Lang, first: Day, last: Day) -> Vec<(f64, String)> {
    let month = |day: Day| i32::from(day.year()) * 12 + i32::from(day.month()) - 1;
    let (begin, end) = (month(first), month(last));
    let within = |step: i32| (begin..=end).filter(move |it| it % step == 0);
    let finest = STEPS.iter().copied().find(|it| within(*it).count() <= MOST).unwrap_or(480);
    let named = within(finest).filter_map(|it| {
        let (year, month) = (i16::try_from(it.div_euclid(12)).ok()?, (it.rem_euclid(12) + 1) as i8);
        let day = Day::new(year, month, 1).ok()?;
        let date = Date { year: Some(year), month: (finest < 12).then_some(month), day: None };
        Some((day_number(day), messages.brief_date(lang, &date)))
    });
    named.filter(|it| it.0 >= day_number(first)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::lang::Chain;

    #[track_caller]
    fn check_numbers(last: f64, expected: &[f64]) {
        assert_eq!(numbers(last), expected);
    }

    #[test]
    fn numbers_are_round() {
        check_numbers(0.0, &[0.0]);
        check_numbers(3.0, &[0.0, 1.0, 2.0, 3.0]);
        check_numbers(149.0, &[0.0, 50.0, 100.0, 150.0]);
        check_numbers(84_000.0, &[0.0, 50_000.0, 100_000.0]);
    }

    #[track_caller]
    fn check_days(first: &str, last: &str, expected: &[&str]) {
        let lang: Lang = "en".parse().expect("it is a language");
        let messages = Messages::load(&[Chain::new(lang, [])], &[], lang, Vec::new()).value;
        let day = |text: &str| text.parse::<Day>().expect("it is a day");
        let marks = days(&messages, lang, day(first), day(last));
        assert_eq!(marks.iter().map(|it| &*it.1).collect::<Vec<_>>(), expected);
    }

    #[test]
    fn marks_are_as_far_apart_as_the_time_is_long() {
        check_days("2017-01-01", "2017-09-30", &["January 2017", "April 2017", "July 2017"]);
        check_days("2016-10-04", "2024-02-08", &["2018", "2020", "2022", "2024"]);
        check_days("2024-01-01", "2024-02-28", &["January 2024", "February 2024"]);
    }
}
