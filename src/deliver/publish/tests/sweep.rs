//! Whatever step fails, and however: a reader sees one whole site, and the next run finds nothing in its way.

use std::fs;
use std::os::unix::fs::symlink;
use std::sync::Arc;

use rustix::io::Errno;

use super::ground::{Files, Ground, Seen};
use crate::deliver::publish::fault::{Blow, Fault};
use crate::deliver::publish::machine::Machine;
use crate::deliver::publish::options::Way;

const LONG: &str = "a text that is long enough to become smaller, smaller, smaller, smaller, smaller, smaller, smaller";

const BEFORE: Files = &[
    ("index.html", "old"),
    ("mk/same.html", LONG),
    ("mk/changed.html", LONG),
    ("mk/gone.html", "gone"),
    ("deep/er/gone.html", "gone"),
    ("x/y.html", "a folder that becomes a file"),
    ("z", "a file that becomes a folder"),
    ("#assets/1.css", "old hashed"),
    ("#assets/2.css", "same hashed"),
    ("sitemap.xml", "old"),
];

const AFTER: Files = &[
    ("index.html", "new"),
    ("mk/same.html", LONG),
    ("mk/changed.html", "changed"),
    ("new/er/page.html", LONG),
    ("x", "a file that was a folder"),
    ("z/index.html", "a folder that was a file"),
    ("#assets/2.css", "same hashed"),
    ("#assets/3.css", "new hashed"),
    ("sitemap.xml", "new"),
];

struct Case {
    way: Way,
    no_exchange: bool,
    first: bool,
    releases: usize,
    /// Whether the files may change one after the other.
    one_by_one: bool,
}

impl Case {
    fn ground(&self) -> Ground {
        let mut ground = Ground::new();
        ground.options.way = self.way;
        ground.options.precompress = self.way == Way::Auto;
        ground.options.keep = vec!["CNAME".into(), ".well-known/".into()];
        if !self.first {
            ground.publish(BEFORE).expect("the first site");
            ground.write("public/CNAME", "example.org");
            ground.write("public/.well-known/deep/token", "foreign");
            symlink("token", ground.public(".well-known/deep/link")).expect("a link");
        }
        ground
    }

    fn machine(&self, blow: Blow, at: usize) -> (Machine, Arc<Fault>) {
        let fault = Arc::new(Fault::new(blow, at, self.no_exchange));
        (Machine { fault: Some(fault.clone()) }, fault)
    }

    /// What a reader sees before and after.
    fn sights(&self) -> (Seen, Seen) {
        let ground = self.ground();
        let before = ground.seen();
        let (machine, _) = self.machine(Blow::Death, usize::MAX);
        ground.publish_on(machine, AFTER).expect("the second site");
        ground.is_tidy(self.releases);
        (before, ground.seen())
    }

    #[track_caller]
    fn sweep(&self) {
        let (before, after) = self.sights();
        assert_ne!(before, after);
        for blow in [Blow::Death, Blow::Error(Errno::NOSPC), Blow::Error(Errno::IO)] {
            let steps = (0..).take_while(|at| self.strike(blow, *at, &before, &after)).count();
            assert!(steps > 20, "a publication has many steps, not {steps}");
        }
    }

    /// Whether there was a step to strike at.
    #[track_caller]
    fn strike(&self, blow: Blow, at: usize, before: &Seen, after: &Seen) -> bool {
        let ground = self.ground();
        let (machine, fault) = self.machine(blow, at);
        let outcome = ground.publish_on(machine, AFTER);
        let seen = ground.seen();
        let place = format!("{blow:?} at step {at}");
        match outcome {
            Ok(_) => assert_eq!(&seen, after, "{place}"),
            Err(_) if self.one_by_one => assert_mixed(&seen, before, after, &place),
            Err(_) => assert!(seen == *before || seen == *after, "{place}: {seen:#?}"),
        }
        let again = ground.publish(AFTER);
        assert!(again.is_ok(), "{place}: {}", again.unwrap_err());
        assert_eq!(&ground.seen(), after, "{place}");
        ground.is_tidy(self.releases);
        fault.has_struck()
    }
}

/// Every single file is the old or the new one, never a cut one.
#[track_caller]
fn assert_mixed(seen: &Seen, before: &Seen, after: &Seen, place: &str) {
    let [seen, before, after] = [seen, before, after].map(|it| it.clone().unwrap_or_default());
    for (path, text) in &seen {
        assert!([before.get(path), after.get(path)].contains(&Some(text)), "{place}: `{path}` is cut");
    }
    for path in before.keys().filter(|it| after.contains_key(*it)) {
        assert!(seen.contains_key(path), "{place}: `{path}` is missing");
    }
}

#[test]
fn the_exchange_is_whole_at_every_step() {
    Case { way: Way::Auto, no_exchange: false, first: false, releases: 0, one_by_one: false }.sweep();
}

#[test]
fn the_first_site_is_whole_at_every_step() {
    Case { way: Way::Auto, no_exchange: false, first: true, releases: 0, one_by_one: false }.sweep();
    Case { way: Way::FileByFile, no_exchange: true, first: true, releases: 0, one_by_one: false }.sweep();
}

#[test]
fn file_by_file_every_file_is_whole_at_every_step() {
    Case { way: Way::FileByFile, no_exchange: false, first: false, releases: 0, one_by_one: true }.sweep();
}

#[test]
fn without_an_exchange_every_file_is_whole_at_every_step() {
    Case { way: Way::Auto, no_exchange: true, first: false, releases: 0, one_by_one: true }.sweep();
}

#[test]
fn the_flip_of_the_link_is_whole_at_every_step() {
    let way = Way::Symlink { keep: 1 };
    Case { way, no_exchange: false, first: false, releases: 2, one_by_one: false }.sweep();
    Case { way, no_exchange: false, first: true, releases: 1, one_by_one: false }.sweep();
}

#[test]
fn a_build_that_gives_up_leaves_nothing() {
    let ground = Ground::new();
    ground.publish(BEFORE).expect("the first site");
    let seen = ground.seen();
    ground.publish(&[("a.html", "x"), ("../b.html", "x")]).expect_err("a path that leads out");
    assert_eq!(ground.seen(), seen);
    ground.is_tidy(0);
    assert!(fs::exists(ground.public("index.html")).expect("an answer"));
}
