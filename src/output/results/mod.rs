//! What projects have achieved: on the page of each, and added up for all of them.

pub mod name;
pub mod total;
pub mod plot;
pub mod funding;
pub mod project;
pub mod programme;
pub mod tally;
pub mod overview;
