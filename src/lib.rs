//! Vodic turns a folder of multilingual Markdown into a whole static site.

pub mod base;
pub mod content;
pub mod graph;
pub mod render;
pub mod output;
pub mod site;
pub mod deliver;
pub mod cli;
