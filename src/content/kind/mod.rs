//! Kinds of article, one file each. A new kind is a new file and one line in [`list::KINDS`].

pub mod common;
pub mod filter;
pub mod pattern;
pub mod spec;
pub mod event;
pub mod programme;
pub mod lesson;
pub mod practice;
pub mod recommendation;
pub mod project;
pub mod plan;
pub mod assessment;
pub mod document;
pub mod service;
pub mod group;
pub mod need;
pub mod notice;
pub mod page;
pub mod list;
