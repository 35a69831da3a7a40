//! When an article is from, for lists.

use crate::content::facts::Facts;
use crate::content::field::Dated;
use crate::content::kind::common::{END, EVENT, PUBLISHED, START};
use crate::content::library::Library;
use crate::graph::group::{GroupId, Groups};

/// The date by which an article is listed: its kind's own, else that of publication. What is not held but told, such as
/// a recommendation, is as old as the event at which it was told.
pub fn date_of<'a>(library: &'a Library, groups: &Groups, group: GroupId) -> Option<&'a Dated> {
    let kind = groups.get(group).kind;
    let facts = facts_of(library, groups, group);
    let told = || event_day(library, groups, facts).filter(|_| kind.date == &PUBLISHED);
    [kind.date, &PUBLISHED].into_iter().find_map(|it| facts.dated(it)).map(|it| &it.value).or_else(told)
}

/// What the original of an article states.
pub fn facts_of<'a>(library: &'a Library, groups: &Groups, group: GroupId) -> &'a Facts {
    &library.articles[groups.get(group).original.0 as usize].facts
}

/// The last day of the event that an article came out of.
pub fn event_day<'a>(library: &'a Library, groups: &Groups, facts: &Facts) -> Option<&'a Dated> {
    let events = facts.articles(&EVENT).iter().filter_map(|it| groups.resolve(it, &["events"]).ok());
    let days = events.filter_map(|event| {
        let facts = facts_of(library, groups, event);
        [&END, &START].into_iter().find_map(|it| facts.dated(it))
    });
    days.map(|it| &it.value).next()
}
