//! What the new site consists of, compared with the old one.

use super::compress::METHOD;
use super::failure::Failure;
use super::manifest::{Manifest, Part, Record};
use super::old::Old;
use super::path::fold;
use crate::base::files::Entry;

/// A file that the caller put into the new site.
pub struct Delivered {
    pub record: Record,
    /// Whether it had to be written: the old site has it not, or not like this.
    pub fresh: bool,
}

/// The new site, sorted by path.
pub struct Release {
    pub manifest: Manifest,
    /// Files written into the stage.
    pub fresh: Vec<Record>,
    /// Files that are as they were in the old site, those of the release before included.
    pub same: Vec<String>,
    /// Foreign files that stay.
    pub kept: Vec<(String, Entry)>,
    /// Files of the old site that the new one has no longer.
    pub gone: Vec<String>,
    /// Whether all this already stands there.
    pub is_published: bool,
}

impl Release {
    /// Refuses two files at one address, or at two addresses that some file systems take for one.
    pub fn new(mut delivered: Vec<Delivered>, old: &Old, precompress: bool) -> Result<Release, Failure> {
        delivered.sort_unstable_by(|a, b| a.record.path.cmp(&b.record.path));
        let folded = check_collisions(&delivered, &old.kept)?;
        let compression = if precompress { METHOD } else { "none" }.to_owned();
        let changed = delivered.iter().any(|it| it.fresh || !is_same_part(it, old));
        let is_published = !changed
            && old.folder.is_some()
            && delivered.len() == old.count()
            && compression == old.manifest.compression
            && old.adopted.is_empty();
        let previous = previous(&delivered, &folded, old);
        let fresh: Vec<Record> = delivered.iter().filter(|it| it.fresh).map(|it| it.record.clone()).collect();
        let mut same: Vec<String> = previous.iter().map(|it| it.path.clone()).collect();
        same.extend(delivered.iter().filter(|it| !it.fresh).map(|it| it.record.path.clone()));
        let mut records: Vec<Record> = delivered.into_iter().map(|it| it.record).chain(previous).collect();
        records.sort_unstable_by(|a, b| a.path.cmp(&b.path));
        same.sort_unstable();
        let gone = gone(&records, old);
        let (manifest, kept) = (Manifest { compression, records }, old.kept.clone());
        Ok(Release { manifest, fresh, same, kept, gone, is_published })
    }
}

fn is_same_part(delivered: &Delivered, old: &Old) -> bool {
    old.whole(&delivered.record.path).is_some_and(|it| it.part == delivered.record.part)
}

/// Hashed files of the release that stands there now, which the new one does not name any more.
fn previous(delivered: &[Delivered], folded: &[String], old: &Old) -> Vec<Record> {
    let is_free = |path: &str| {
        let folded_path = fold(path);
        let at = folded.partition_point(|it| *it < folded_path);
        let is_below = |it: &String| it.starts_with(&folded_path) && it[folded_path.len()..].starts_with(['\0']);
        folded.get(at).is_none_or(|it| *it != folded_path && !is_below(it)) && !has_file_above(folded, &folded_path)
    };
    let is_named = |path: &str| delivered.binary_search_by(|it| it.record.path.as_str().cmp(path)).is_ok();
    let hashed = old.manifest.records.iter().filter(|it| it.part == Part::Hashed && !is_named(&it.path));
    let stay = hashed.filter(|it| old.whole(&it.path).is_some() && is_free(&it.path));
    stay.map(|it| Record { part: Part::Previous, ..it.clone() }).collect()
}

fn has_file_above(folded: &[String], path: &str) -> bool {
    let ends = path.bytes().enumerate().filter(|(_, it)| *it == 0).map(|(at, _)| at);
    ends.into_iter().any(|end| folded.binary_search_by(|it| it.as_str().cmp(&path[..end])).is_ok())
}

fn gone(records: &[Record], old: &Old) -> Vec<String> {
    let stays = |path: &str| records.binary_search_by(|it| it.path.as_str().cmp(path)).is_ok();
    let ours = old.manifest.records.iter().map(|it| &it.path);
    let mut gone: Vec<String> = ours.chain(&old.adopted).filter(|it| !stays(it)).cloned().collect();
    gone.sort_unstable();
    gone
}

/// The folded paths of all files, sorted.
fn check_collisions(delivered: &[Delivered], kept: &[(String, Entry)]) -> Result<Vec<String>, Failure> {
    let made = delivered.iter().map(|it| (fold(&it.record.path), it.record.path.as_str(), false));
    let mut paths: Vec<_> = made.chain(kept.iter().map(|(path, _)| (fold(path), path.as_str(), true))).collect();
    paths.sort_unstable();
    for pair in paths.windows(2) {
        let [(first, one, one_kept), (second, other, other_kept)] = pair else {
            unreachable!("a window of two holds two")
        };
        let is_kept = *one_kept || *other_kept;
        if *one_kept && *other_kept {
            continue;
        }
        if first == second {
            return Err(collision(one, other, is_kept));
        }
        if second.strip_prefix(first.as_str()).is_some_and(|it| it.starts_with('\0')) {
            let why = format!("`{one}` cannot be both a file and the folder of `{other}`; rename one of them");
            return Err(Failure::Refused(why));
        }
    }
    Ok(paths.into_iter().map(|(folded, ..)| folded).collect())
}

fn collision(one: &str, other: &str, is_kept: bool) -> Failure {
    Failure::Refused(if is_kept {
        format!("`{one}` stands in the output as a file to keep, and the site makes `{other}`; take it off `keep:`")
    } else if one == other {
        format!("two files are published as `{one}`; rename one of them")
    } else {
        format!("`{one}` and `{other}` are one name on many systems; rename one of them")
    })
}
