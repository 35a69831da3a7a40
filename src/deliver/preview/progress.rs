//! What is seen while a document is typeset: what it is, how long it takes so far, and then the document itself.
//!
//! The page works without scripts, by asking anew; with its script it is told of every second, and goes over to the
//! document at once.

use serde::Serialize;

use crate::base::report::summary::count;
use crate::deliver::preview::editor::Editor;
use crate::deliver::preview::script::FOLDER;
use crate::deliver::preview::sorry::{framed, text};
use crate::deliver::preview::typesetting::{Order, State};

/// What is told of an order.
#[derive(Serialize)]
pub struct Told {
    text: String,
    /// How much of the time is over, if that can be told.
    part: Option<f64>,
}

/// Seconds between two times that are read out to those who hear the page.
const STEP: u64 = 5;

/// How far an order is.
pub fn told(editor: &dyn Editor, order: &Order) -> Told {
    let State::Begun(begin) = order.state() else {
        return Told { text: editor.say("another document is made first"), part: None };
    };
    let seconds = begin.elapsed().as_secs();
    let shown = if seconds < STEP { seconds } else { seconds - seconds % STEP };
    let so_far = editor.say(&format!("{} so far", count(shown as usize, "second")));
    let before = order.took.map(|it| (it.as_secs_f64().ceil() as usize).max(1));
    let before = before.map(|it| editor.say(&format!("last time it took {}", count(it, "second"))));
    let text = std::iter::once(so_far).chain(before).collect::<Vec<_>>().join("; ");
    // What takes longer than the last time is nearly there for as long as it takes.
    let part = order.took.map(|it| (begin.elapsed().as_secs_f64() / it.as_secs_f64().max(0.1)).min(0.97));
    Told { text, part }
}

/// The page that is shown until a document of `title`, which is written in `lang`, is there.
pub fn page(editor: &dyn Editor, order: &Order, title: &str, lang: &str) -> Vec<u8> {
    let heading = editor.say("this document is being made");
    let Told { text: so_far, part } = told(editor, order);
    let value = part.map(|it| format!(" value=\"{it:.2}\"")).unwrap_or_default();
    let head = format!(
        "<noscript><meta http-equiv=\"refresh\" content=\"2\"></noscript>\n\
         <script type=\"module\" src=\"{FOLDER}waiting.js\"></script>\n"
    );
    let body = format!(
        "<p><b lang=\"{}\">{}</b> · PDF</p>\n<p role=\"status\">{}</p>\n\
         <p><progress max=\"1\"{value} aria-label=\"{}\"></progress></p>\n<p>{}</p>\n",
        text(lang),
        text(title),
        text(&so_far),
        text(&heading),
        text(&editor.say("it appears here as soon as it is ready")),
    );
    framed(editor.lang(), &heading, &head, &body)
}
