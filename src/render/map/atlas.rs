//! The borders of South-East Europe, as `borders.py` takes them from Natural Earth.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde::Deserialize;

/// Longitude and latitude, in degrees.
pub type Spot = (f64, f64);

/// Countries as rings of arcs: a border is one arc that both its countries have.
#[derive(Debug)]
pub struct Atlas {
    pub arcs: Vec<Vec<Spot>>,
    /// By ISO 3166-1 code.
    pub countries: BTreeMap<String, Vec<Ring>>,
    /// What is known inside of a country, by its code.
    divisions: BTreeMap<String, Divisions>,
}

/// What a country is divided into: municipalities where the atlas has them, else what is larger. `borders.py` tells which.
#[derive(Debug)]
struct Divisions {
    arcs: Vec<Vec<Spot>>,
    /// So many of the arcs lie between two divisions; the others run along the border of the country.
    inner: usize,
    municipal: bool,
    /// By ISO 3166-2 code, those that are today as the atlas has them.
    areas: BTreeMap<String, Vec<Ring>>,
}

/// The numbers of its arcs, one after the other; `!number` for an arc that is walked backwards.
pub type Ring = Vec<i32>;

/// The file: places in thousandths of a degree, each but the first of an arc as the way from the one before.
#[derive(Deserialize)]
struct Written {
    arcs: Vec<Vec<i32>>,
    countries: BTreeMap<String, Vec<Ring>>,
    divisions: BTreeMap<String, WrittenDivisions>,
}

#[derive(Deserialize)]
struct WrittenDivisions {
    arcs: Vec<Vec<i32>>,
    inner: usize,
    municipal: bool,
    areas: BTreeMap<String, Vec<Ring>>,
}

static ATLAS: LazyLock<Atlas> = LazyLock::new(|| {
    let written: Written = serde_json::from_str(include_str!("borders.json")).expect("`borders.py` writes JSON");
    let Written { arcs, countries, divisions } = written;
    let divisions = divisions.into_iter().map(|(code, it)| {
        let WrittenDivisions { arcs, inner, municipal, areas } = it;
        (code, Divisions { arcs: lines(&arcs), inner, municipal, areas })
    });
    Atlas { arcs: lines(&arcs), countries, divisions: divisions.collect() }
});

fn lines(arcs: &[Vec<i32>]) -> Vec<Vec<Spot>> {
    arcs.iter().map(|it| spots(it)).collect()
}

fn spots(arc: &[i32]) -> Vec<Spot> {
    let (mut x, mut y) = (0, 0);
    let step = |pair: &[i32]| {
        (x, y) = (x + pair[0], y + pair[1]);
        (f64::from(x) / 1000.0, f64::from(y) / 1000.0)
    };
    arc.chunks_exact(2).map(step).collect()
}

impl Atlas {
    pub fn get() -> &'static Atlas {
        &ATLAS
    }

    /// The rings of a country; none for one that lies elsewhere.
    pub fn rings(&self, code: &str) -> &[Ring] {
        self.countries.get(code).map_or(&[], Vec::as_slice)
    }

    /// The spots of a ring, in order.
    pub fn walk<'a>(&'a self, ring: &'a Ring) -> impl Iterator<Item = Spot> + 'a {
        walk(&self.arcs, ring)
    }

    /// The rings of a country, as spots.
    pub fn around(&self, code: &str) -> Vec<Vec<Spot>> {
        self.rings(code).iter().map(|it| self.walk(it).collect()).collect()
    }

    /// The lines between the divisions of a country.
    pub fn inner(&self, code: &str) -> &[Vec<Spot>] {
        self.divisions.get(code).map_or(&[], |it| &it.arcs[..it.inner])
    }

    /// Whether the divisions of a country are its municipalities.
    pub fn is_municipal(&self, code: &str) -> bool {
        self.divisions.get(code).is_some_and(|it| it.municipal)
    }

    /// The rings around a division, by its code; none for one that the atlas does not have as it is today.
    pub fn area(&self, code: &str) -> Vec<Vec<Spot>> {
        let country = code.split('-').next().unwrap_or_default();
        let found = self.divisions.get(country).and_then(|it| Some((&it.arcs, it.areas.get(code)?)));
        found.map(|(arcs, rings)| rings.iter().map(|it| walk(arcs, it).collect()).collect()).unwrap_or_default()
    }

    /// The arcs that a country is bounded by.
    pub fn arcs_of<'a>(&'a self, code: &str) -> impl Iterator<Item = usize> + 'a {
        self.rings(code).iter().flatten().map(|it| number(*it))
    }
}

fn walk<'a>(arcs: &'a [Vec<Spot>], ring: &'a Ring) -> impl Iterator<Item = Spot> + 'a {
    ring.iter().flat_map(|it| {
        let (number, is_back) = (number(*it), *it < 0);
        let arc = &arcs[number];
        (0..arc.len()).map(move |at| if is_back { arc[arc.len() - 1 - at] } else { arc[at] })
    })
}

fn number(arc: i32) -> usize {
    (if arc < 0 { !arc } else { arc }) as usize
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rings_are_closed() {
        let atlas = Atlas::get();
        let countries = atlas.countries.keys().map(|it| (it, atlas.around(it)));
        let areas = atlas.divisions.values().flat_map(|it| it.areas.keys()).map(|it| (it, atlas.area(it)));
        for (code, spots) in
            countries.chain(areas).flat_map(|(code, rings)| rings.into_iter().map(move |it| (code, it)))
        {
            assert!(spots.len() > 3 && spots.first() == spots.last(), "{code}");
        }
    }

    /// Whether a place lies in a division, by the even-odd rule.
    fn lies_in(code: &str, (x, y): Spot) -> bool {
        let crosses = |it: &[Spot]| {
            let ((ax, ay), (bx, by)) = (it[0], it[1]);
            (ay > y) != (by > y) && x < (bx - ax) * (y - ay) / (by - ay) + ax
        };
        let rings = Atlas::get().area(code);
        rings.iter().flat_map(|it| it.windows(2)).filter(|it| crosses(it)).count() % 2 == 1
    }

    #[test]
    fn towns_lie_in_their_municipality_or_district() {
        let towns = [
            ("MK-703", (21.72, 42.14)), // Kumanovo
            ("MK-203", (22.77, 41.97)), // Delchevo
            ("MK-405", (22.50, 41.14)), // Gevgelija
            ("MK-607", (20.60, 41.61)), // Rostushe
            ("MK-307", (20.96, 41.51)), // Kichevo
            ("ME-12", (18.94, 42.77)),  // Nikshich
            ("RS-00", (20.46, 44.82)),  // Belgrade
            ("RS-04", (21.12, 45.23)),  // Plandishte
            ("RS-24", (21.90, 42.55)),  // Vranje
        ];
        for (code, town) in towns {
            assert!(lies_in(code, town), "{code}");
        }
        assert!(!lies_in("MK-703", (22.77, 41.97)));
    }

    #[test]
    fn what_was_merged_is_one() {
        // Zajas, which belongs to Kichevo since 2013.
        assert!(lies_in("MK-307", (20.94, 41.61)));
        assert_eq!(Atlas::get().area("MK-307").len(), 1);
    }

    #[test]
    fn what_has_been_divided_since_is_no_area() {
        for code in ["ME-16", "MK-803", "XK-01", "GR-01", ""] {
            assert_eq!(Atlas::get().area(code), Vec::<Vec<Spot>>::new(), "{code}");
        }
        assert!(Atlas::get().inner("ME").len() > 30 && Atlas::get().inner("GR").is_empty());
    }

    #[test]
    fn neighbours_have_one_border() {
        let shared = |one: &str, other: &str| {
            let theirs: Vec<usize> = Atlas::get().arcs_of(other).collect();
            Atlas::get().arcs_of(one).filter(|it| theirs.contains(it)).count()
        };
        for (one, other) in [("MK", "RS"), ("MK", "XK"), ("RS", "XK"), ("RS", "ME"), ("AL", "ME"), ("BA", "RS")] {
            assert!(shared(one, other) > 0, "{one} and {other}");
        }
        assert_eq!(shared("AL", "BA"), 0);
    }
}
