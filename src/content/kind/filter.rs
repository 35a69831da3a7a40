//! By what readers narrow the list of a kind.

use crate::content::field::Field;
use crate::content::kind::common::{PLACE, PLACES};

/// One question that a list can be asked; its answers are the values that articles have.
#[derive(Clone, Copy, Debug)]
pub enum Filter {
    /// What a field says: its words, its entries; of a date the year.
    Field(&'static Field),
    /// The countries that an article concerns, or takes place in.
    Country,
    /// The same of municipalities and cities.
    Municipality,
}

/// Fields that say where something is.
pub static WHERE: &[&Field] = &[&PLACE, &PLACES];
