//! How one thing looks: messages, HTML, code, templates.

pub mod messages;
pub mod escape;
pub mod highlight;
pub mod html;
pub mod view;
pub mod theme;
pub mod speech;
pub mod templates;
