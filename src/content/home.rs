//! `home:` of `vodic.yaml`: what readers come to the home page for.

use crate::base::source::Spanned;
use crate::base::text::Text;
use crate::content::form::{Form, Key};
use crate::content::front::Reader;
use crate::content::words::Words;
use crate::content::yaml::node::{Data, Node};

/// What the home page offers before anything else.
#[derive(Clone, Debug, Default)]
pub struct Home {
    pub tasks: Vec<Task>,
}

/// Something a reader wants to do, in the reader's own words, and the pages that help with it.
#[derive(Clone, Debug, Default)]
pub struct Task {
    pub title: Words,
    /// A sentence or two; may be empty.
    pub text: Words,
    pub links: Vec<TaskLink>,
}

/// A page that helps.
#[derive(Clone, Debug)]
pub struct TaskLink {
    /// As written: `events`, `topics/roads`, `plans/local-plan`, or an address outside.
    pub to: Spanned<Text>,
    /// Instead of the name of the page; may be empty.
    pub text: Words,
}

/// The keys of `home:`.
pub static HOME: &[Key] =
    &[Key::new("tasks", Form::Many(&Form::Group(TASK)), "what readers come for, in their own words")];

static TASK: &[Key] = &[
    Key::new("title", Form::Words, "what the reader wants to do").required(),
    Key::new("text", Form::Words, "a sentence or two"),
    Key::new("links", Form::Many(&Form::Either(&[Form::Text, Form::Group(LINK)])), "the pages that help").required(),
];

static LINK: &[Key] = &[
    Key::new("to", Form::Text, "where it leads, as `events`, `topics/roads` or an address of the web").required(),
    Key::new("text", Form::Words, "what it is called here, instead of the name of the page"),
];

/// What to write where a target is missing.
const TARGET: &str = "the name of a page, as `events` or `topics/roads`";

/// Reads `home:`.
pub fn read(node: &Node, reader: &mut Reader) -> Home {
    let mut home = Home::default();
    for (_, tasks) in reader.entries(node, HOME) {
        for item in reader.items(tasks) {
            home.tasks.extend(task(item, reader));
        }
    }
    home
}

fn task(node: &Node, reader: &mut Reader) -> Option<Task> {
    let mut task = Task::default();
    let entries = reader.entries(node, TASK);
    if !matches!(node.data, Data::Map(_)) {
        return None;
    }
    for (key, value) in &entries {
        match *key {
            "title" => task.title = Words::read(value, reader),
            "text" => task.text = Words::read(value, reader),
            _ => {
                for item in reader.items(value) {
                    task.links.extend(link(item, reader));
                }
            }
        }
    }
    let lacks = |key: &str| !entries.iter().any(|(it, _)| *it == key);
    if lacks("title") {
        reader.missing(node.span, "title", "a task says in `title:` what the reader wants to do");
    }
    if lacks("links") {
        reader.missing(node.span, "links", "a task says in `links:` which pages help with it");
    }
    Some(task)
}

fn link(node: &Node, reader: &mut Reader) -> Option<TaskLink> {
    if !matches!(node.data, Data::Map(_)) {
        return Some(TaskLink { to: reader.word(node, TARGET)?, text: Words::default() });
    }
    let mut to = None;
    let mut text = Words::default();
    for (key, value) in reader.entries(node, LINK) {
        match key {
            "to" => to = reader.word(value, TARGET),
            _ => text = Words::read(value, reader),
        }
    }
    if to.is_none() {
        reader.missing(node.span, "to", "a link says in `to:` where it leads, as `to: events`");
    }
    Some(TaskLink { to: to?, text })
}
