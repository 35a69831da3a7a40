//! The numbered meetings of a group.

use fluent::FluentValue;

use crate::base::lang::Lang;
use crate::content::kind::common::GROUP;
use crate::content::kind::event::NUMBER;
use crate::content::kind::{event, group};
use crate::graph::group::GroupId;
use crate::graph::whole::Graph;
use crate::output::article_link;
use crate::output::desk::Desk;
use crate::render::messages::catalog::Args;
use crate::render::view::{MeetingView, MeetingsView};

/// Which meeting of its group an event is.
pub fn number(graph: &Graph, event: GroupId) -> Option<u32> {
    let is_event = *graph.group(event).kind == event::KIND;
    graph.article(graph.group(event).original).facts.number(&NUMBER).filter(|_| is_event)
}

/// The numbered meetings of a group, the first one first: other events may belong to it, too.
pub fn held(graph: &Graph, group: GroupId) -> Vec<(u32, GroupId)> {
    let events = graph.relations.to(group).iter().filter(|it| *it.field == GROUP);
    let mut held: Vec<(u32, GroupId)> = events.filter_map(|it| Some((number(graph, it.from)?, it.from))).collect();
    held.sort();
    held
}

/// The groups that an event belongs to as a numbered meeting; the group itself, if it is one.
pub fn groups(graph: &Graph, id: GroupId) -> Vec<GroupId> {
    if *graph.group(id).kind == group::KIND {
        return vec![id];
    }
    let edges = graph.relations.from(id).iter().filter(|it| *it.field == GROUP && number(graph, id).is_some());
    edges.map(|it| it.to).collect()
}

/// *no. 3*
pub fn ordinal(desk: &Desk, number: u32, lang: Lang) -> String {
    let mut args = Args::new();
    args.set("number", FluentValue::from(desk.messages.digits(lang, &number.to_string())));
    desk.messages.fill(lang, "meeting-ordinal", &args).to_string()
}

/// The meetings that the page of a group, or of one of its meetings, leads to. That page itself is no reason to list one.
pub fn views(desk: &Desk, id: GroupId, lang: Lang) -> Vec<MeetingsView> {
    let view = |group: GroupId| {
        let held = held(&desk.graph, group).into_iter();
        let meeting = |(number, it): (u32, GroupId)| {
            let article = article_link::to(desk, it, lang)?;
            Some(MeetingView { number: ordinal(desk, number, lang), article, is_this: it == id })
        };
        let meetings: Vec<MeetingView> = held.filter_map(meeting).collect();
        let group = if group == id { None } else { Some(article_link::to(desk, group, lang)?) };
        meetings.iter().any(|it| !it.is_this).then_some(MeetingsView { group, meetings })
    };
    groups(&desk.graph, id).into_iter().filter_map(view).collect()
}
