//! The same look at one page of every sort.

use serde_json::Value;

use crate::site::{Page, RESULTS, pages};
use crate::tab::{Tab, tab};

/// How one element is named in a finding, and which texts a reader sees; every look begins with it.
const READER: &str = include_str!("look/reader.js");

/// Opens one page of every sort in a tab and gathers what is wrong with each; `prepare` sets the tab up.
#[track_caller]
pub fn every_page(prepare: impl FnOnce(&mut Tab), mut look: impl FnMut(&mut Tab, &Page) -> Vec<String>) {
    let Some(mut tab) = tab() else { return };
    prepare(&mut tab);
    let mut found = Vec::new();
    for page in pages() {
        tab.open(&page.address);
        if page.sort == RESULTS {
            settled(&mut tab);
        }
        found.extend(look(&mut tab, page).into_iter().map(|it| format!("{}: {it}", page.address)));
    }
    assert!(found.is_empty(), "{} findings:\n{}", found.len(), found.join("\n"));
}

/// Waits for results.
pub fn settled(tab: &mut Tab) -> &mut Tab {
    tab.eval(
        "(async () => {
          const told = () => document.querySelector('.search-status').textContent;
          for (let last = null; told() === '' || told().endsWith('…') || told() !== last;) {
            last = told();
            await new Promise(done => setTimeout(done, 60));
          }
        })()",
    );
    tab
}

impl Tab {
    /// What a look finds: a function of `look/`, as text, that returns a list of sentences.
    #[track_caller]
    pub fn look(&mut self, function: &str) -> Vec<String> {
        match self.eval(&format!("(() => {{ {READER}\nreturn ({function})(); }})()")) {
            Value::Array(found) => found.into_iter().map(|it| it.as_str().unwrap_or_default().to_owned()).collect(),
            other => panic!("a look returns a list, not {other}"),
        }
    }
}
