//! A project in memory, with what no text can be: links, pipes, files of any length.

use std::collections::BTreeMap;
use std::io;
use std::path::Path;

use vodic::base::diagnostic::{Diagnostic, Notes};
use vodic::base::files::{Entry, Files};
use vodic::content::import::draft::draft;
use vodic::content::import::read;
use vodic::deliver::finish::{Trouble, rehearse};
use vodic::deliver::foreign;
use vodic::deliver::links::remembered::Remembered;
use vodic::deliver::memo::Memo;
use vodic::graph::outside;
use vodic::output::made::Making;
use vodic::site::options::Options;
use vodic::site::whole::Site;

/// What stands in a project's folder.
#[derive(Default)]
pub struct Ground {
    files: BTreeMap<String, Vec<u8>>,
    special: BTreeMap<String, Entry>,
}

impl Ground {
    /// A project of two languages and one topic, on which examples stand.
    pub fn of_two_languages() -> Ground {
        let mut ground = Ground::default();
        ground.put("vodic.yaml", CONFIGURATION);
        ground.put("content/registry/topics.yaml", "roads:\n  name: {mk: Патишта, en: Roads}\n");
        ground
    }

    /// Puts a file at `path`.
    pub fn put(&mut self, path: &str, bytes: impl AsRef<[u8]>) {
        self.files.insert(path.to_owned(), bytes.as_ref().to_vec());
    }

    /// Puts something else at `path`; a file is as long as it says and holds nothing.
    pub fn put_special(&mut self, path: &str, entry: Entry) {
        self.special.insert(path.to_owned(), entry);
    }

    /// Takes away what stands at `path`.
    pub fn take(&mut self, path: &str) {
        self.files.remove(path);
    }

    /// Every path, sorted.
    pub fn paths(&self) -> impl Iterator<Item = &str> {
        self.files.keys().map(String::as_str)
    }

    pub fn text(&self, path: &str) -> Option<&str> {
        std::str::from_utf8(self.files.get(path)?).ok()
    }

    /// All there is to say about the site, sorted: every page is made, as `vodic check` does.
    pub fn notes(&self) -> Notes {
        let loaded = Site::load(self, &Options::default());
        let mut notes = loaded.notes;
        if let Some(site) = loaded.value {
            let outputs = site.manifest().entries().iter().map(|it| it.1);
            notes.extend_from(outputs.flat_map(|it| self.trouble(site.make(it))));
            notes.extend(site.hygiene());
            // Nobody is asked here; what was remembered of pages outside is told.
            let remembered = Remembered::read(self).answers();
            notes.extend(outside::notes(&outside::addresses(site.graph()), &remembered));
            notes.sort();
        }
        self.imported(&mut notes);
        notes
    }

    /// What is wrong with an output, also while it is finished.
    fn trouble(&self, made: Making) -> Vec<Diagnostic> {
        let memo = Memo::of(Path::new("no such folder"), false);
        let mut notes = Notes::default();
        match made.map(|it| rehearse(it, self, &memo, &mut notes)) {
            Err(diagnostic) => notes.extend(diagnostic.into()),
            Ok(Err(Trouble::Author(problems))) => notes.extend(problems),
            Ok(_) => {}
        }
        notes.into_iter().collect()
    }

    /// What is said of web pages and exports beside the project when they are imported.
    fn imported(&self, notes: &mut Notes) {
        for (path, bytes) in self
            .files
            .iter()
            .filter(|it| !it.0.contains('/') && [".html", ".xml"].iter().any(|end| it.0.ends_with(end)))
        {
            let nothing = |address: &str| foreign::beside(Path::new("no such folder/page.html"), address);
            let read = read::read(path, bytes, None, &nothing).expect("examples can be imported");
            notes.extend_from(read.into_iter().flat_map(|it| draft(it, "page", &str::to_owned).notes));
        }
    }
}

const CONFIGURATION: &str = "\
title: {mk: Водич, en: Guide}
base_url: https://guide.example
default_language: mk
languages:
  mk: {}
  en: {}
";

impl Files for Ground {
    fn list(&self, dir: &str) -> io::Result<Vec<(String, Entry)>> {
        let inside = |path: &str| path.strip_prefix(dir).is_some_and(|it| it.is_empty() || it.starts_with('/'));
        let files = self.files.iter().map(|(path, bytes)| (path, Entry::File(bytes.len() as u64)));
        let special = self.special.iter().map(|(path, entry)| (path, *entry));
        let mut all: Vec<_> =
            files.chain(special).filter(|(path, _)| inside(path)).map(|(path, entry)| (path.clone(), entry)).collect();
        all.sort_by(|a, b| a.0.cmp(&b.0));
        Ok(all)
    }

    fn read(&self, path: &str, limit: u64) -> io::Result<Vec<u8>> {
        match (self.files.get(path), self.special.get(path)) {
            (Some(bytes), _) if bytes.len() as u64 <= limit => Ok(bytes.clone()),
            (Some(_), _) => Err(io::ErrorKind::FileTooLarge.into()),
            (_, Some(Entry::File(length))) if *length > limit => Err(io::ErrorKind::FileTooLarge.into()),
            (_, Some(_)) => Err(io::ErrorKind::PermissionDenied.into()),
            (None, None) => Err(io::ErrorKind::NotFound.into()),
        }
    }
}
