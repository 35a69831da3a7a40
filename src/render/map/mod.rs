//! Maps: the countries of the region as SVG, and points on them, sized by what is told there.
//!
//! A map is a picture; the list beside it says the same in words and has the links. Borders are those of Natural Earth, as
//! countries are governed in fact; a line that the registry calls disputed is dashed. Thin lines divide the countries that a
//! map is about, into municipalities where Natural Earth has them.

pub mod atlas;
pub mod data;
pub mod frame;
pub mod land;
pub mod label;
pub mod lettering;
pub mod draw;
