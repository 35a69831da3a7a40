//! Files of the index, read as a browser reads them.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

use crate::output::index::build::Index;
use crate::output::index::code::{Cursor, unzip};
use crate::output::index::root::{List, Root, name_in};

/// A stem with its forms.
#[derive(Debug, PartialEq)]
pub struct Term {
    pub stem: String,
    /// Units that hold it.
    pub held: u32,
    /// The name of the file of all postings, if only the best are here.
    pub tail: Option<String>,
    /// Too common for phrases to depend on it: its places are not kept.
    pub is_common: bool,
    pub forms: Vec<Form>,
}

/// A form with its units, by language.
#[derive(Debug, PartialEq)]
pub struct Form {
    pub form: String,
    /// Language, and units with impacts.
    pub langs: Vec<(u8, Vec<(u32, u8)>)>,
}

/// A shard: terms sorted by stem.
#[derive(Debug)]
pub struct Shard {
    /// Its number.
    pub at: usize,
    pub terms: Vec<Term>,
}

/// Where a word stands: language and unit, and its places.
pub type Places = BTreeMap<(u8, u32), Vec<u32>>;

/// An index at work: what was read stays at hand.
pub struct Reader<'a> {
    index: &'a Index,
    pub root: Root,
    /// Directories and shards that were read.
    directories: RefCell<BTreeMap<usize, Rc<List>>>,
    shards: RefCell<BTreeMap<usize, Rc<Shard>>>,
}

impl<'a> Reader<'a> {
    pub fn new(index: &'a Index) -> Reader<'a> {
        let root: Root = serde_json::from_slice(&unzip(&index.root)).expect("the root was made here");
        Reader { index, root, directories: RefCell::default(), shards: RefCell::default() }
    }

    /// All units.
    pub fn units(&self) -> u32 {
        self.root.runs.iter().map(|it| it.2).sum()
    }

    /// The shard in which a stem would stand.
    pub fn shard_of(&self, stem: &str) -> Option<usize> {
        let at = self.root.list.find(stem);
        let at = match self.root.spread as usize {
            0 => at,
            spread => at * spread + self.directory(at).find(stem),
        };
        (self.root.count > 0).then_some(at)
    }

    /// Reads what is listed of a shard, by the list it stands in and its place there.
    fn listed<T>(&self, at: usize, read: impl Fn(&List, usize) -> T) -> T {
        match self.root.spread as usize {
            0 => read(&self.root.list, at),
            spread => read(&self.directory(at / spread), at % spread),
        }
    }

    fn directory(&self, at: usize) -> Rc<List> {
        let mut directories = self.directories.borrow_mut();
        let read = || {
            let bytes = unzip(self.index.get(&format!("d/{}.bin", self.root.list.name(at))));
            Rc::new(serde_json::from_slice(&bytes).expect("directories were made here"))
        };
        directories.entry(at).or_insert_with(read).clone()
    }

    pub fn shard(&self, at: usize) -> Rc<Shard> {
        if let Some(shard) = self.shards.borrow().get(&at) {
            return shard.clone();
        }
        let name = self.listed(at, |list, at| list.name(at).to_owned());
        let shard = Rc::new(Shard { at, terms: terms(&unzip(self.index.get(&format!("s/{name}.bin")))) });
        self.shards.borrow_mut().insert(at, shard.clone());
        shard
    }

    /// All postings of a stem whose best stand in its shard.
    pub fn tail(&self, name: &str, stem: &str) -> Vec<Form> {
        let bytes = unzip(self.index.get(&format!("a/{name}.bin")));
        forms(&mut Cursor::new(&bytes), stem)
    }

    /// Where the words of a stem stand, all forms together.
    pub fn places(&self, shard: &Shard, term: usize) -> Places {
        let name = self.listed(shard.at, |list, at| {
            let names = unzip(self.index.get(&format!("n/{}.bin", list.places)));
            name_in(&String::from_utf8_lossy(&names), at).to_owned()
        });
        let bytes = unzip(self.index.get(&format!("p/{name}.bin")));
        let mut cursor = Cursor::new(&bytes);
        for _ in 0..term {
            let length = cursor.number() as usize;
            cursor.at += length;
        }
        let length = cursor.number() as usize;
        let mut cursor = Cursor::new(cursor.take(length));
        let mut places = Places::new();
        while !cursor.is_done() {
            read_places(&mut cursor, &mut places);
        }
        places
    }

    /// Stems of titles and names.
    pub fn titles(&self) -> Vec<String> {
        let bytes = unzip(self.index.get(&self.root.titles));
        let mut cursor = Cursor::new(&bytes);
        let count = cursor.number();
        let mut titles: Vec<String> = Vec::with_capacity(count as usize);
        for _ in 0..count {
            let title = cursor.after(titles.last().map_or("", String::as_str));
            titles.push(title);
        }
        titles
    }

    /// Languages (as bits) and kind of a unit.
    pub fn unit(&self, unit: u32) -> (u32, u16) {
        let mut end = 0;
        let run = self.root.runs.iter().find(|it| {
            end += it.2;
            unit < end
        });
        run.map_or((0, 0), |it| (it.0, it.1))
    }

    /// The card of a unit in a language that it has: title, address, summary, place, date, text.
    pub fn card(&self, unit: u32, lang: u8) -> [String; 6] {
        let (mut first, mut rank) = (0, 0);
        for (langs, _, count) in &self.root.runs {
            let inside = (*count).min(unit - first);
            rank += if langs >> lang & 1 == 1 { inside } else { 0 };
            first += inside;
            if first == unit && inside < *count {
                break;
            }
        }
        let (group, at) = ((rank / self.root.group) as usize, (rank % self.root.group) as usize);
        let (folder, file) = (group / self.root.folder as usize, group % self.root.folder as usize);
        let name = &self.root.cards[usize::from(lang)][folder * 10..folder * 10 + 10];
        let bytes = unzip(self.index.get(&format!("c/{name}/{file}.bin")));
        let mut cards: Vec<[String; 6]> = serde_json::from_slice(&bytes).expect("cards were made here");
        cards.swap_remove(at)
    }
}

fn terms(bytes: &[u8]) -> Vec<Term> {
    let mut cursor = Cursor::new(bytes);
    let mut terms: Vec<Term> = Vec::new();
    while !cursor.is_done() {
        let stem = cursor.after(terms.last().map_or("", |it| &it.stem));
        let held = cursor.number();
        let flags = cursor.number();
        let tail = (flags & 1 == 1).then(|| String::from_utf8_lossy(cursor.take(10)).into_owned());
        let forms = forms(&mut cursor, &stem);
        terms.push(Term { stem, held, tail, is_common: flags & 2 == 2, forms });
    }
    terms
}

fn forms(cursor: &mut Cursor, stem: &str) -> Vec<Form> {
    let count = cursor.number();
    (0..count)
        .map(|_| {
            let form = cursor.after(stem);
            let langs = cursor.number();
            Form { form, langs: (0..langs).map(|_| units(cursor)).collect() }
        })
        .collect()
}

fn units(cursor: &mut Cursor) -> (u8, Vec<(u32, u8)>) {
    let lang = cursor.number() as u8;
    let count = cursor.number();
    let mut unit = 0;
    let units = (0..count).map(|_| {
        let number = cursor.number();
        unit += number >> 4;
        (unit, (number & 15) as u8)
    });
    (lang, units.collect())
}

fn read_places(cursor: &mut Cursor, places: &mut Places) {
    for _ in 0..cursor.number() {
        let lang = cursor.number() as u8;
        let mut unit = 0;
        for _ in 0..cursor.number() {
            unit += cursor.number();
            let list = places.entry((lang, unit)).or_default();
            let mut place = 0;
            for _ in 0..cursor.number() {
                place += cursor.number();
                list.push(place);
            }
        }
    }
}
