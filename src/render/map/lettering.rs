//! Which names a map has, and where each stands.

use crate::render::chart::data::Label;
use crate::render::map::data::{Country, Map};
use crate::render::map::frame::Frame;
use crate::render::map::label::{ALMOST, INSIDE, OVER, Placed, Room};
use crate::render::map::land::Land;

/// A place in the picture.
#[derive(Debug)]
pub struct Disc<'m> {
    pub name: &'m Label,
    /// In pixels.
    pub at: (f64, f64),
    pub radius: f64,
}

/// The radius of the smallest and of the largest disc.
const RADII: (f64, f64) = (2.5, 6.5);

/// The places of a map, as discs whose areas are as the numbers of articles.
pub fn discs(map: &Map, frame: Frame) -> Vec<Disc<'_>> {
    let most = map.spots.iter().map(|it| it.count).max().unwrap_or_default().max(1) as f64;
    let radius = |count: usize| RADII.0 + (RADII.1 - RADII.0) * (count as f64 / most).sqrt();
    let spots = map.spots.iter();
    spots.map(|it| Disc { name: &it.name, at: frame.place(it.at), radius: radius(it.count) }).collect()
}

/// What a name belongs to, by which it is written.
#[derive(Clone, Copy, Debug)]
pub enum Style {
    /// A disc, or what is shaded.
    Place,
    /// A country that the map is about.
    Country,
    /// Another one.
    Beyond,
}

impl Style {
    pub fn class(self) -> &'static str {
        match self {
            Style::Place => "map-name",
            Style::Country => "map-country",
            Style::Beyond => "map-beyond",
        }
    }

    /// The font size, in pixels.
    pub fn size(self) -> f64 {
        match self {
            Style::Place => 12.0,
            Style::Country => 12.5,
            Style::Beyond => 11.5,
        }
    }
}

/// A name in its place.
#[derive(Clone, Debug)]
pub struct Name<'m> {
    pub placed: Placed,
    pub label: &'m Label,
    pub style: Style,
}

/// All names of a map.
#[derive(Clone, Debug)]
pub struct Lettering<'m> {
    pub names: Vec<Name<'m>>,
    /// The codes of the countries that are named.
    pub named: Vec<String>,
    /// The codes that stand in for the names of countries.
    pub coded: Vec<String>,
    room: Room,
    /// How much is not told: a name of a place or country, or all but its code.
    lost: u32,
}

/// So many of the largest places may be named before the countries.
const ORDERS: usize = 8;

impl<'m> Lettering<'m> {
    /// Names the places and countries that the map is about (one country alone needs no name), then what is shaded, then the
    /// countries around, where there is room. `land` is where a country lies.
    pub fn of(
        map: &'m Map,
        discs: &[Disc<'m>],
        frame: Frame,
        area: &Land,
        land: impl Fn(&str) -> Land,
    ) -> Lettering<'m> {
        let mut room = Room::new(frame.width, frame.height);
        discs.iter().for_each(|it| room.take_disc(it.at, it.radius));
        let empty = Lettering { names: Vec::new(), named: Vec::new(), coded: Vec::new(), room, lost: 0 };
        let several = map.countries.iter().filter(|_| map.countries.len() > 1);
        let countries: Vec<(&Country, Land)> = several.map(|it| (it, land(&it.code))).collect();
        // Whichever comes first takes the room of others: of several orders, that in which the least is lost.
        let orders = if countries.is_empty() { 0 } else { discs.len().min(ORDERS) };
        let tried = (0..=orders).rev().map(|first| empty.clone().ordered(discs, &countries, first));
        let mut best = tried.min_by_key(|it| it.lost).expect("there is always one order");
        let shaded = map.area.as_ref().map(|it| &it.name);
        if let Some(name) = shaded.filter(|name| discs.iter().all(|it| it.name != *name)) {
            best.shaded(name, area);
        }
        map.around.iter().for_each(|it| best.around(it, &land(&it.code)));
        best
    }

    /// Names so many places, then the countries, then the other places; at last by their code the countries that had no
    /// room, which the legend explains.
    fn ordered(mut self, discs: &[Disc<'m>], countries: &[(&'m Country, Land)], first: usize) -> Lettering<'m> {
        let (before, after) = discs.split_at(first);
        before.iter().for_each(|it| self.place(it));
        let mut left: Vec<&(&Country, Land)> = countries.iter().collect();
        for share in [INSIDE, OVER] {
            left.retain(|(it, land)| !self.country(it, land, share));
        }
        after.iter().for_each(|it| self.place(it));
        left.into_iter().for_each(|(it, land)| self.code(it, land));
        self
    }

    fn place(&mut self, disc: &Disc<'m>) {
        let placed = self.room.beside(&disc.name.text, disc.at, disc.radius, Style::Place.size());
        if !self.write(placed, disc.name, Style::Place) {
            self.lost += 2;
        }
    }

    /// Whether a country is named, so large a share of its name lying inside of it.
    fn country(&mut self, country: &'m Country, land: &Land, share: f64) -> bool {
        let placed = self.room.within(&country.name.text, land, share, Style::Country.size());
        let is_named = self.write(placed, &country.name, Style::Country);
        self.named.extend(is_named.then(|| country.code.clone()));
        is_named
    }

    fn code(&mut self, country: &'m Country, land: &Land) {
        let placed = self.room.within(&country.code, land, OVER, Style::Country.size());
        if self.write(placed, &country.name, Style::Country) {
            self.coded.push(country.code.clone());
            self.lost += 1;
        } else {
            self.lost += 3;
        }
    }

    /// Names an area in it, else beside its middle.
    fn shaded(&mut self, name: &'m Label, area: &Land) {
        let size = Style::Place.size();
        let inside = self.room.within(&name.text, area, OVER, size);
        let placed = inside.or_else(|| self.room.beside(&name.text, *area.points.first()?, 0.0, size));
        self.write(placed, name, Style::Place);
    }

    fn around(&mut self, country: &'m Country, land: &Land) {
        let within = |share: &f64| self.room.within(&country.name.text, land, *share, Style::Beyond.size());
        let placed = [INSIDE, ALMOST].iter().find_map(within);
        if self.write(placed, &country.name, Style::Beyond) {
            self.named.push(country.code.clone());
        }
    }

    /// Keeps a name if a place was found for it; whether there was one.
    fn write(&mut self, placed: Option<Placed>, label: &'m Label, style: Style) -> bool {
        let is_placed = placed.is_some();
        self.names.extend(placed.map(|placed| Name { placed, label, style }));
        is_placed
    }
}
