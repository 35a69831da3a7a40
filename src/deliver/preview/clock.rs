//! The only clock: it decides about a ribbon, and reaches no page of the site.

use std::time::{SystemTime, UNIX_EPOCH};

use jiff::Span;
use jiff::civil::{Date, date};

/// The day, in UTC.
pub fn today() -> Date {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    day(since.as_secs() / (24 * 60 * 60))
}

/// So many days after 1970-01-01.
fn day(number: u64) -> Date {
    let days = i64::try_from(number).ok().and_then(|it| Span::new().try_days(it).ok());
    days.and_then(|it| date(1970, 1, 1).checked_add(it).ok()).unwrap_or(Date::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_counted_from_1970() {
        assert_eq!(day(0), date(1970, 1, 1));
        assert_eq!(day(20_779), date(2026, 11, 22));
        assert_eq!(day(u64::MAX), Date::MAX);
    }
}
