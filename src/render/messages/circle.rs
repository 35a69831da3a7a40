//! Messages that speak of themselves, at once or by way of others.

use std::collections::BTreeMap;

use crate::base::source::Place;
use crate::render::messages::shelf::{Sheet, patterns};
use crate::render::messages::walk::{Part, place_in, walk};

/// A message or term: where it stands, whether the project wrote it, and what it speaks of.
struct Speaker {
    place: Place,
    own: bool,
    of: Vec<String>,
}

/// Every circle of messages and terms that one of the project's own has a part in: the identifiers in their order, and
/// where the first of them that is its own stands.
///
/// A search in depth with its own stack, so that no chain is too long for it; each message is entered once.
pub fn circles(sheets: &[Sheet]) -> Vec<(Vec<String>, Place)> {
    let speakers = speakers(sheets);
    let mut found = Vec::new();
    let mut done: BTreeMap<&str, bool> = BTreeMap::new();
    for start in speakers.keys() {
        let mut path: Vec<(&str, usize)> = Vec::new();
        if !done.contains_key(start.as_str()) {
            path.push((start, 0));
            done.insert(start, false);
        }
        while let Some((id, next)) = path.last_mut() {
            let Some(name) = speakers[*id].of.get(*next) else {
                done.insert(id, true);
                path.pop();
                continue;
            };
            *next += 1;
            match done.get(name.as_str()) {
                None if speakers.contains_key(name) => {
                    done.insert(name, false);
                    path.push((name, 0));
                }
                Some(false) => found.extend(circle(&path, name, &speakers)),
                _ => {}
            }
        }
    }
    found
}

/// The part of a path from `name` on, which its end leads back to.
fn circle(path: &[(&str, usize)], name: &str, speakers: &BTreeMap<String, Speaker>) -> Option<(Vec<String>, Place)> {
    let ids = path.iter().map(|it| it.0).skip_while(|it| *it != name);
    let mut ids: Vec<String> = ids.map(str::to_owned).collect();
    let first = ids.iter().position(|it| speakers[it].own)?;
    ids.rotate_left(first);
    let place = speakers[&ids[0]].place.clone();
    Some((ids, place))
}

/// Of messages written twice the one that is shown.
fn speakers(sheets: &[Sheet]) -> BTreeMap<String, Speaker> {
    let mut speakers = BTreeMap::new();
    for sheet in sheets {
        let resource = sheet.parse();
        for (id, name, pattern) in patterns(&resource.body) {
            let mut of = Vec::new();
            walk(pattern, &mut |part| match part {
                Part::Message(name, None) => of.push(name.to_owned()),
                Part::Message(name, Some(attribute)) => of.push(format!("{name}.{attribute}")),
                Part::Term(name) => of.push(format!("-{name}")),
                Part::Text(_) | Part::Variable(_) | Part::Function(_) | Part::Select(..) => {}
            });
            speakers.insert(id, Speaker { place: place_in(&sheet.source, name), own: sheet.own, of });
        }
    }
    speakers
}
