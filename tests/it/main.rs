//! Tests of the whole program, told from outside: files go in; an exit status, messages and a site come out.

mod vodic;
mod ground;
mod house;
mod document;
mod notes;
mod pictures;
mod hygiene;
mod search;
mod machines;
mod hazards;
mod sites;
mod begin;
mod importing;
mod page;
mod founding;
mod accessible;
mod registers;
mod maps;
mod months;
mod same_bytes;
mod books;
#[cfg(feature = "guide")]
mod papers;
mod languages;
mod publishing;
mod tidy;
mod command_line;
mod translating;
mod speaking;
mod sessions;
mod schemas;
mod outside;
mod again;
mod preview;
mod hostile;
