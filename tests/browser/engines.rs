//! Rules that others wrote, run inside the pages: axe-core and HTML_CodeSniffer, by day and by night. They are part of the
//! judges (`tests/judges`), so these tests run once `npm ci` was run there, and with `CI` set they must.

use std::fs;
use std::io::{self, Write};
use std::path::Path;

use serde_json::json;

use crate::pages::every_page;

/// The text of a script among the judges. `None` if they are not installed, which is said aloud.
pub fn script(path: &str) -> Option<String> {
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

/// Rules about colors depend on the scheme; all others were asked by day.
const AXE: &str = "async () => {
    const isDark = matchMedia('(prefers-color-scheme: dark)').matches;
    const rules = isDark ? ['color-contrast'] : ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const { violations } = await axe.run(document, { resultTypes: ['violations'], runOnly: rules });
    const told = ({ id, nodes }) => nodes.map((it) => `${id}, ${isDark ? 'dark' : 'light'}: ${it.target}: ${it.failureSummary}`);
    return violations.flatMap(told);
}";

const CODESNIFFER: &str = "async () => {
    await new Promise((done) => HTMLCS.process('WCAG2AA', document, done));
    return HTMLCS.getMessages().filter((it) => it.type === 1).map((it) => `${it.code}: ${it.msg} ${named(it.element)}`);
}";

#[test]
fn axe_and_html_codesniffer_find_nothing() {
    let scripts = [script("axe-core/axe.min.js"), script("html_codesniffer/build/HTMLCS.js")];
    let [Some(axe), Some(codesniffer)] = scripts else { return };
    every_page(
        |tab| _ = tab.ask("Page.setBypassCSP", json!({"enabled": true})),
        |tab, _| {
            tab.eval(&format!("{axe}\n;{codesniffer}\n;window.HTMLCS = HTMLCS; 0"));
            let mut found = tab.prefers(&[("prefers-color-scheme", "light")]).look(AXE);
            found.extend(tab.look(CODESNIFFER));
            found.extend(tab.prefers(&[("prefers-color-scheme", "dark")]).look(AXE));
            found
        },
    );
}
