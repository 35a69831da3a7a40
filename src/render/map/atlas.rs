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
}

/// The numbers of its arcs, one after the other; `!number` for an arc that is walked backwards.
pub type Ring = Vec<i32>;

/// The file: places in thousandths of a degree, each but the first of an arc as the way from the one before.
#[derive(Deserialize)]
struct Written {
    arcs: Vec<Vec<i32>>,
    countries: BTreeMap<String, Vec<Ring>>,
}

static ATLAS: LazyLock<Atlas> = LazyLock::new(|| {
    let written: Written = serde_json::from_str(include_str!("borders.json")).expect("`borders.py` writes JSON");
    Atlas { arcs: written.arcs.iter().map(|it| spots(it)).collect(), countries: written.countries }
});

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
        ring.iter().flat_map(|it| {
            let (number, is_back) = (number(*it), *it < 0);
            let arc = &self.arcs[number];
            (0..arc.len()).map(move |at| if is_back { arc[arc.len() - 1 - at] } else { arc[at] })
        })
    }

    /// The arcs that a country is bounded by.
    pub fn arcs_of<'a>(&'a self, code: &str) -> impl Iterator<Item = usize> + 'a {
        self.rings(code).iter().flatten().map(|it| number(*it))
    }
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
        for (code, rings) in &atlas.countries {
            for ring in rings {
                let spots: Vec<Spot> = atlas.walk(ring).collect();
                assert!(spots.len() > 3 && spots.first() == spots.last(), "{code}: {ring:?}");
            }
        }
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
