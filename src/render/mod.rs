//! How one thing looks: messages, HTML, code, templates.

pub mod messages;
pub mod figure;
pub mod title;
pub mod sum;
pub mod escape;
pub mod chart;
pub mod map;
pub mod highlight;
pub mod policy;
pub mod drawing;
pub mod icon;
pub mod lettering;
pub mod poster;
pub mod cover;
pub mod sketch;
pub mod picture;
pub mod width;
pub mod html;
pub mod view;
pub mod theme;
pub mod typst;
pub mod speech;
pub mod templates;
