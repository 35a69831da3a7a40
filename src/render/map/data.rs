//! What a map shows.

use crate::render::chart::data::Label;

/// A map in the words of one language.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Map {
    pub title: Label,
    /// What there is to see in it.
    pub about: String,
    /// The countries that it is about, with what they are divided into; others are only hinted at.
    pub countries: Vec<Country>,
    /// Others that are named where there is room.
    pub around: Vec<Country>,
    /// What is shaded.
    pub area: Option<Area>,
    /// Those that lie in the picture, the largest first.
    pub spots: Vec<Spot>,
    /// Codes of two countries each, whose border is disputed.
    pub disputed: Vec<[String; 2]>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Country {
    /// ISO 3166-1, two letters.
    pub code: String,
    pub name: Label,
}

/// A division of a country.
#[derive(Clone, Debug, PartialEq)]
pub struct Area {
    /// ISO 3166-2.
    pub code: String,
    /// Written in it, unless it is that of a disc.
    pub name: Label,
}

/// A place as a disc.
#[derive(Clone, Debug, PartialEq)]
pub struct Spot {
    pub name: Label,
    /// Longitude and latitude, WGS 84, in degrees.
    pub at: (f64, f64),
    /// How much is told there.
    pub count: usize,
}
