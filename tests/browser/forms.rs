//! The form in the browser that `vodic schema --cms` configures, opened in the program that reads it: Sveltia CMS, which
//! refuses a configuration with a mistake in it and says what is wrong.

use std::ffi::OsString;
use std::fs;

use serde_json::json;
use vodic::cli::screen::Screen;

use crate::engines::script;
use crate::site::HOST;
use crate::tab::tab;

const FILES: [(&str, &str); 3] = [
    (
        "vodic.yaml",
        "title: Guide\nbase_url: https://a.example\nlanguages: {en: {}, sr-Latn: {}}\nedit_url: https://github.com/guide/texts/edit/main/{path}\n",
    ),
    ("content/registry/topics.yaml", "roads:\n  name: {en: Roads, sr-Latn: Putevi}\n"),
    ("content/lessons/bridges.sr-Latn.md", "---\ntitle: Mostovi\ntopics: [roads]\npolarity: positive\n---\nČeka.\n"),
];

#[test]
fn the_form_opens_without_a_mistake() {
    let (Some(program), Some(mut tab)) = (script("@sveltia/cms/dist/sveltia-cms.js"), tab()) else { return };
    let folder = tempfile::tempdir().expect("the machine gives us a folder");
    for (path, text) in FILES {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().expect("a file stands in a folder")).expect("the folder can be made");
        fs::write(path, text).expect("the file can be written");
    }
    let words = ["vodic", "-q", "-r", &folder.path().to_string_lossy(), "schema", "--cms", "sr-Latn"];
    let exit = vodic::cli::run(words.map(OsString::from), &mut Screen::of(std::io::sink(), std::io::sink()));
    assert_eq!(exit.status(), 0);
    let written = fs::read_to_string(folder.path().join("schemas/cms.sr-Latn.yml")).expect("it was written");
    let mut config: serde_json::Value = serde_yaml::from_str(&written).expect("it is YAML");
    // It is handed over below, and not looked for beside the page.
    config["load_config_file"] = false.into();
    assert_eq!(config["backend"], json!({"name": "github", "repo": "guide/texts", "branch": "main"}));

    let opened = |tab: &mut crate::tab::Tab, config: &serde_json::Value| {
        tab.ask("Page.setBypassCSP", json!({"enabled": true}));
        tab.open(&format!("{HOST}/404.html"));
        tab.eval("document.documentElement.innerHTML = '<head></head><body></body>'; window.CMS_MANUAL_INIT = true; 0");
        tab.eval(&format!("{program}\n;CMS.init({{ config: {config} }}); 0"));
        let is_there = "/GitHub|configuration/.test(document.body.innerText)";
        tab.eval(&format!(
            "(async () => {{ while (!{is_there}) await new Promise(done => setTimeout(done, 50)); }})()"
        ));
        tab.text("document.body.innerText")
    };
    let said = opened(&mut tab, &config);
    assert!(said.contains("GitHub") && !said.contains("in the CMS configuration"), "{said}");
    // The program would say what is wrong.
    let mut broken = config;
    broken["collections"][0]["extension"] = "mk.md".into();
    let said = opened(&mut tab, &broken);
    assert!(said.contains("in the CMS configuration") && said.contains("mk.md"), "{said}");
}
