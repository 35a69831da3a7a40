//! Guides: one page to be printed, an electronic book, files for a folder; all of them made of one [`Guide`].
//!
//! [`Guide`]: crate::graph::guide::Guide

pub mod form;
pub mod plate;
pub mod picture;
pub mod links;
pub mod chapter;
pub mod glossary;
pub mod front;
pub mod edition;
pub mod page;
pub mod xhtml;
pub mod package;
pub mod paper;
pub mod book;
pub mod folder;
