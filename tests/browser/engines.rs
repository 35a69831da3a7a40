//! Rules that others wrote, run inside the pages: axe-core and HTML_CodeSniffer, by day and by night. They are part of the
//! judges (`tests/judges`), so these tests run once `npm ci` was run there, and with `CI` set they must.

use std::fs;
use std::io::{self, Write};
use std::path::Path;

use serde_json::json;

use crate::pages::every_page;

/// The text of a script among the judges. `None` if they are not installed, which is said aloud.
fn script(path: &str) -> Option<String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/judges/node_modules").join(path);
    match fs::read_to_string(&path) {
        Ok(script) => Some(script),
        Err(error) if std::env::var_os("CI").is_some() => panic!("{}: {error}", path.display()),
        Err(_) => {
            let said =
                writeln!(io::stderr(), "\nSKIPPED: {} is not there; `tests/judges/run` installs it\n", path.display());
            said.expect("standard error can be written");
            None
        }
    }
}

/// Runs a script that was put into each page, in both color schemes.
#[track_caller]
fn judged(script: &str, look: &str) {
    every_page(
        |tab| _ = tab.ask("Page.setBypassCSP", json!({"enabled": true})),
        |tab, _| {
            tab.eval(&format!("{script}\n;0"));
            let schemes = ["light", "dark"];
            let told = schemes.iter().flat_map(|it| {
                let found = tab.prefers(&[("prefers-color-scheme", it)]).look(look);
                found.into_iter().map(move |found| format!("{it}: {found}"))
            });
            told.collect()
        },
    );
}

#[test]
fn axe_finds_nothing() {
    let Some(script) = script("axe-core/axe.min.js") else { return };
    judged(
        &script,
        "async () => {
          const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
          const { violations } = await axe.run(document, { resultTypes: ['violations'], runOnly: rules });
          return violations.flatMap(({ id, nodes }) => nodes.map((it) => `${id}: ${it.target}: ${it.failureSummary}`));
        }",
    );
}

#[test]
fn html_codesniffer_finds_nothing() {
    let Some(script) = script("html_codesniffer/build/HTMLCS.js") else { return };
    judged(
        &(script + ";window.HTMLCS = HTMLCS;"),
        "async () => {
          await new Promise((done) => HTMLCS.process('WCAG2AA', document, done));
          const errors = HTMLCS.getMessages().filter((it) => it.type === 1);
          return errors.map((it) => `${it.code}: ${it.msg} ${named(it.element)}`);
        }",
    );
}
