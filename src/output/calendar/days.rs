//! The days of an event, where they are known for certain.

use jiff::civil::Date;

use crate::content::article::Article;
use crate::content::kind::common::{END, START};
use crate::content::kind::event;

/// Whole days: from the first to the last, both included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Days {
    pub first: Date,
    pub last: Date,
}

/// When an event takes place. `None` for what is no event, and for dates that nobody wrote down or that are known only
/// in part: what stands in somebody's calendar must be right.
pub fn of(original: &Article) -> Option<Days> {
    if *original.kind != event::KIND {
        return None;
    }
    let day = |field| {
        let dated = original.facts.dated(field)?;
        let day = dated.date.bounds().map(|(first, _)| first);
        Some(day.filter(|_| dated.date.is_full() && !dated.inferred))
    };
    let first = day(&START)??;
    let last = day(&END).unwrap_or(Some(first))?;
    (first <= last).then_some(Days { first, last })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::diagnostic::Notes;
    use crate::base::slug::Slug;
    use crate::base::source::Source;
    use crate::content::article::{self, Identity};
    use crate::content::kind::list::by_folder;

    #[track_caller]
    fn check(dates: &str, expected: Option<(&str, &str)>) {
        let text = format!("---\ntitle: A\nform: meeting\ntopics: []\n{dates}---\n");
        let identity = Identity {
            kind: by_folder("events").expect("events are a kind"),
            name: Slug::check("a").expect("`a` is a name"),
            lang: "en".parse().expect("`en` is a language tag"),
            folder: "content/events".into(),
        };
        let article =
            article::parse(Source::new("content/events/a.en.md", text.as_str()), identity, &mut Notes::default());
        let days = of(&article).map(|it| (it.first.to_string(), it.last.to_string()));
        assert_eq!(days.as_ref().map(|(first, last)| (first.as_str(), last.as_str())), expected);
    }

    #[test]
    fn an_event_lasts_from_its_first_to_its_last_day() {
        check("start: 2024-02-06\nend: 2024-02-08\n", Some(("2024-02-06", "2024-02-08")));
        check("start: 2024-02-06\n", Some(("2024-02-06", "2024-02-06")));
    }

    #[test]
    fn what_is_uncertain_is_in_no_calendar() {
        check("", None);
        check("start: 2024-02\n", None);
        check("start: 2024\n", None);
        check("start: --04-03\nend: --04-05\n", None);
        check("start: {value: 2024-02-06, inferred: true, why: 'a'}\n", None);
        check("start: 2024-02-06\nend: 2024-02\n", None);
        check("start: 2024-02-06\nend: {value: 2024-02-08, inferred: true, why: 'a'}\n", None);
        check("end: 2024-02-08\n", None);
    }

    #[test]
    fn nothing_ends_before_it_begins() {
        check("start: 2024-02-08\nend: 2024-02-06\n", None);
    }
}
