//! What results are filtered by.

use std::collections::BTreeMap;

use crate::output::index::cards::File;
use crate::output::index::code::{name, push, zip};
use crate::output::index::unit::Unit;

/// Units by country, municipality, topic and year: for each facet, number of values; for each value, itself (a year) or 0,
/// number of units, distances.
pub fn file(units: &[Unit], countries: usize, municipalities: usize, topics: usize) -> File {
    let mut out = Vec::new();
    list(&mut out, units, countries, |it| &it.countries);
    list(&mut out, units, municipalities, |it| &it.municipalities);
    list(&mut out, units, topics, |it| &it.topics);
    years(&mut out, units);
    (format!("f/{}.bin", name(&out)), zip(&out))
}

fn list(out: &mut Vec<u8>, units: &[Unit], count: usize, of: impl Fn(&Unit) -> &[u32]) {
    let mut values: Vec<Vec<u32>> = vec![Vec::new(); count];
    for (at, unit) in units.iter().enumerate() {
        of(unit).iter().for_each(|it| values[*it as usize].push(at as u32));
    }
    push(out, count as u32);
    values.iter().for_each(|it| value(out, 0, it));
}

fn years(out: &mut Vec<u8>, units: &[Unit]) {
    let mut values = BTreeMap::<i16, Vec<u32>>::new();
    for (at, unit) in units.iter().enumerate() {
        if let Some(year) = unit.year {
            values.entry(year).or_default().push(at as u32);
        }
    }
    push(out, values.len() as u32);
    values.iter().rev().for_each(|(year, units)| value(out, *year as u32, units));
}

fn value(out: &mut Vec<u8>, value: u32, units: &[u32]) {
    push(out, value);
    push(out, units.len() as u32);
    let mut before = 0;
    for unit in units {
        push(out, unit - before);
        before = *unit;
    }
}
