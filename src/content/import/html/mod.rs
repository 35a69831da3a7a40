//! Web pages. `places` marks where each tag stands, so that what is told has a place; `about` reads what the page says of
//! itself, `notes` finds footnotes, `office` what Word and Google Docs only draw, `body` makes blocks of elements, `words` counts on another way.

pub mod places;
pub mod notes;
pub mod words;
pub mod about;
pub mod office;
pub mod body;
pub mod read;
