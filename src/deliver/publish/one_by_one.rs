//! The second way, for mount points and network folders: one file after the other, each in one step, in an order that never
//! shows a page before what it needs, with a journal.

use std::collections::BTreeSet;
use std::os::fd::AsFd;

use super::bench::Bench;
use super::failure::{Doing, Failure};
use super::journal::{JOURNAL, Journal};
use super::machine::PRIVATE_FOLDER_MODE;
use super::manifest::{Part, Record};
use super::options::Taken;
use super::path::{BOOKS, folders};
use super::release::Release;

/// Writes the journal, then does what stands in it.
pub fn publish(bench: &mut Bench, release: &Release) -> Result<Taken, Failure> {
    let doing = format!("publishing file by file to `{}`", bench.place.shown);
    let machine = bench.machine.clone();
    let target = bench.old.folder.as_ref().expect("without an old site the new one takes its name in one step");
    let target = target.try_clone().doing(|| doing.clone())?;
    let journal = journal(release);
    let draft = format!("{JOURNAL}.new");
    let wrote = machine
        .make_folder(target.as_fd(), BOOKS, PRIVATE_FOLDER_MODE, false)
        .and_then(|()| machine.write_private(target.as_fd(), &draft, journal.to_text().as_bytes()))
        .and_then(|()| machine.sync_all(bench.stage()))
        .and_then(|()| machine.sync_all(target.as_fd()));
    if wrote.is_err() {
        let _ = machine.remove_file(target.as_fd(), &draft);
    }
    wrote.doing(|| doing.clone())?;
    // From here on the publication will be finished, so the stage must outlive us whatever happens.
    bench.pending = true;
    if let Err(error) = machine.rename(target.as_fd(), &draft, target.as_fd(), JOURNAL) {
        // A network folder may have done it all the same.
        bench.pending = !matches!(machine.stat(target.as_fd(), JOURNAL), Ok(None));
        let _ = machine.remove_file(target.as_fd(), &draft);
        return Err(error).doing(|| doing);
    }
    let finished = journal.finish(&machine, Some(bench.stage()), target.as_fd());
    finished.doing(|| format!("{doing}; the next build will finish it"))?;
    bench.pending = false;
    Ok(Taken::FileByFile)
}

fn journal(release: &Release) -> Journal {
    let mut fresh: Vec<&Record> = release.fresh.iter().collect();
    fresh.sort_by_key(|it| rank(it));
    let moves: Vec<String> = fresh.iter().map(|it| it.path.clone()).collect();
    let files: BTreeSet<&str> = moves.iter().map(String::as_str).collect();
    let above: BTreeSet<&str> = moves.iter().flat_map(|it| folders(it)).collect();
    let is_in_the_way = |path: &String| above.contains(path.as_str()) || folders(path).any(|it| files.contains(it));
    let (first, gone) = release.gone.iter().cloned().partition(is_in_the_way);
    Journal { first, moves, gone }
}

/// What a page needs, search chunks, pages, and last what tells the world of new pages.
fn rank(record: &Record) -> u8 {
    let path = record.path.trim_end_matches(".gz").trim_end_matches(".br");
    let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
    let end = name.rsplit_once('.').map_or("", |it| it.1);
    let is_list = ["manifest", "sitemap", "feed", "atom", "rss", "robots"].iter().any(|it| name.starts_with(it));
    match end {
        _ if record.part != Part::Plain => 0,
        "xml" | "webmanifest" => 3,
        _ if is_list => 3,
        _ if folder.split('/').any(|it| it == "search") => 1,
        "html" => 2,
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(path: &str, part: Part, expected: u8) {
        assert_eq!(rank(&Record { path: path.into(), size: 0, hash: [0; 32], part }), expected);
    }

    #[test]
    fn a_page_comes_after_what_it_needs() {
        check("assets/site.3f9a.css", Part::Hashed, 0);
        check("mk/photo.jpg", Part::Plain, 0);
        check("mk/search/12.json", Part::Plain, 1);
        check("mk/index.html.br", Part::Plain, 2);
    }

    #[test]
    fn what_tells_of_pages_comes_last() {
        check("sitemap.xml.gz", Part::Plain, 3);
        check("mk/feed.json", Part::Plain, 3);
        check("mk/search/manifest.json", Part::Plain, 3);
    }
}
