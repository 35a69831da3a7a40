//! When articles are news: for feeds and bulletins.

use jiff::civil::Date;

use crate::content::kind::common::{PUBLISHED, UPDATED};
use crate::content::library::Library;
use crate::graph::date::{date_of, event_day, facts_of};
use crate::graph::group::{GroupId, Groups};

/// The first and the last day on which each article can have become news: one day, or those of a month or year if its
/// date says no more. None for what has no date, or none of a year.
#[derive(Debug, Default)]
pub struct News(Vec<Option<(Date, Date)>>);

impl News {
    pub fn settle(library: &Library, groups: &Groups) -> News {
        News(groups.iter().map(|(id, _)| days(library, groups, id)).collect())
    }

    /// The day that feeds tell: a month's first, so that nothing written in it has a day that is still to come.
    pub fn first_day(&self, group: GroupId) -> Option<Date> {
        self.0[group.0 as usize].map(|(first, _)| first)
    }

    /// The day until which it can have become news: a month's last, so that whoever asks for what is new since a day in
    /// it misses nothing.
    pub fn last_day(&self, group: GroupId) -> Option<Date> {
        self.0[group.0 as usize].map(|(_, last)| last)
    }
}

/// When it was changed or published, else the date that it tells of, else that of the event it came out of.
fn days(library: &Library, groups: &Groups, group: GroupId) -> Option<(Date, Date)> {
    let facts = facts_of(library, groups, group);
    let text = [&UPDATED, &PUBLISHED].into_iter().find_map(|it| facts.dated(it)).map(|it| &it.value);
    let news = text.or_else(|| date_of(library, groups, group)).or_else(|| event_day(library, groups, facts))?;
    news.date.bounds()
}
