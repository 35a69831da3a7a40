//! Which files have changed.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::time::Duration;

use notify_debouncer_full::notify::{EventKind, RecommendedWatcher, RecursiveMode};
use notify_debouncer_full::{DebounceEventResult, DebouncedEvent, Debouncer, RecommendedCache, new_debouncer};

use crate::content::config;
use crate::deliver::disk::is_ignored;

/// Folders that a site is read from.
pub const FOLDERS: [&str; 5] = ["content", "i18n", "themes", "templates", "assets"];

/// So long a file has to be left alone before it counts as changed: editors write a file in several steps.
const QUIET: Duration = Duration::from_millis(30);
/// So often is looked whether it was.
const LOOK: Duration = Duration::from_millis(5);

/// What has changed since somebody asked last.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Change {
    /// Files and folders, from the root of the project. They may be gone.
    pub paths: BTreeSet<String>,
    /// The system lost count: anything may have changed.
    pub all: bool,
}

impl Change {
    fn is_empty(&self) -> bool {
        self.paths.is_empty() && !self.all
    }
}

/// Watches the files that a site is read from.
pub struct Watch {
    /// Absolute, without links.
    root: PathBuf,
    debouncer: Debouncer<RecommendedWatcher, RecommendedCache>,
    changes: Receiver<DebounceEventResult>,
}

impl Watch {
    /// Begins to watch. An error if the system has no more watches to give.
    pub fn begin(root: &Path) -> anyhow::Result<Watch> {
        let (sender, changes): (Sender<DebounceEventResult>, _) = channel();
        let mut debouncer = new_debouncer(QUIET, Some(LOOK), sender)?;
        // The root alone: what is built into it, or lies beside the site, is none of ours.
        debouncer.watch(root, RecursiveMode::NonRecursive)?;
        let mut watch = Watch { root: root.to_owned(), debouncer, changes };
        FOLDERS.iter().for_each(|it| watch.add(it));
        Ok(watch)
    }

    /// Watches a folder of the root, if it is there.
    fn add(&mut self, folder: &str) {
        let path = self.root.join(folder);
        // A watch belongs to the folder, not to its name: after a folder was replaced it has to be set anew.
        let _ = self.debouncer.unwatch(&path);
        let is_folder = path.symlink_metadata().is_ok_and(|it| it.is_dir());
        if is_folder {
            // It may be gone again, and then that is another change.
            let _ = self.debouncer.watch(&path, RecursiveMode::Recursive);
        }
    }

    /// Waits for something to change; all that has changed until now comes together. None at the end.
    pub fn wait(&mut self) -> Option<Change> {
        loop {
            let first = self.changes.recv().ok()?;
            let mut change = Change::default();
            self.take(first, &mut change);
            while let Ok(next) = self.changes.try_recv() {
                self.take(next, &mut change);
            }
            for folder in FOLDERS.iter().filter(|it| change.all || change.paths.contains(**it)) {
                self.add(folder);
            }
            if !change.is_empty() {
                return Some(change);
            }
        }
    }

    fn take(&self, result: DebounceEventResult, change: &mut Change) {
        match result {
            Ok(events) => events.iter().for_each(|it| self.take_one(it, change)),
            Err(_) => change.all = true,
        }
    }

    fn take_one(&self, event: &DebouncedEvent, change: &mut Change) {
        if matches!(event.kind, EventKind::Access(_)) {
            return;
        }
        change.all |= event.need_rescan();
        change.paths.extend(event.paths.iter().filter_map(|it| relative(&self.root, it)));
    }
}

/// The path of something that a site is read from, from the root of the project.
fn relative(root: &Path, path: &Path) -> Option<String> {
    let parts: Option<Vec<&str>> = path.strip_prefix(root).ok()?.iter().map(|it| it.to_str()).collect();
    let parts = parts?;
    let first = parts.first()?;
    let is_read = FOLDERS.contains(first) || parts == [config::PATH];
    (is_read && !parts.iter().any(|it| is_ignored(it))).then(|| parts.join("/"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(path: &str, expected: bool) {
        let found = relative(Path::new("/site"), &Path::new("/site").join(path));
        assert_eq!(found.as_deref(), expected.then_some(path));
    }

    #[test]
    fn only_what_a_site_is_read_from_counts() {
        check("content/pages/a.md", true);
        check("vodic.yaml", true);
        check("i18n", true);
        check("public/index.html", false);
        check("README.md", false);
        check("sub/vodic.yaml", false);
        check("/elsewhere/content/a.md", false);
    }

    #[test]
    fn what_editors_leave_behind_does_not() {
        check("content/pages/.a.md.swp", false);
        check("content/pages/a.md~", false);
        check("content/.git/x", false);
    }
}
