//! The search index as files, and `vodic search`.

use std::collections::BTreeSet;
use std::io::Write;
use std::process::Stdio;

use crate::accessible::gzipped;
use crate::vodic::Vodic;

const BRIDGE: &str = "---\ntitle: Мостови во Куманово\nsummary: Мостот чека поправка.\ntopics: [roads]\npolarity: positive\n---\nОпштините чекаат 84.000 евра.\n";

fn bridge() -> Vodic {
    Vodic::site().file("content/lessons/bridges.mk.md", BRIDGE)
}

#[track_caller]
fn finds(query: &str) {
    bridge().does(&format!("search {query} --format json")).exit(0).prints("\"address\":\"/mk/lessons/bridges/\"");
}

#[test]
fn an_article_is_found_in_any_script_and_inflection() {
    for query in ["мостот", "mostovi", "kumanovu", "opstina", "општини", "84000", "patista", "roads"] {
        finds(query);
    }
}

#[test]
fn a_project_has_synonyms_of_its_own() {
    let site = bridge().file("i18n/mk/synonyms.txt", "bridge = мост, ќуприја # as people say\n");
    site.does("search kjuprija --format json").exit(0).prints("/mk/lessons/bridges/");
    bridge().does("search kjuprija").exit(0).prints("0 results found");
}

#[test]
fn results_are_for_people_and_for_programs() {
    bridge()
        .does("search kumanovo --lang en")
        .exit(0)
        .prints("Мостови во Куманово\n  /mk/lessons/bridges/\n")
        .prints("1 result found");
    bridge().does("search nothing-like-this").exit(0).prints("0 results found");
    bridge().does("search a --lang de").exit(2).tells("the site has no such language").tells("it has mk, en");
    bridge().does("search").exit(2).tells("<QUERY>");
}

#[test]
fn keys_are_told_line_by_line() {
    let vodic = Vodic::new();
    let mut child = vodic
        .command("search --keys")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("the program is there: cargo has built it");
    let mut input = child.stdin.take().expect("its input is ours");
    input
        .write_all("mk\tопштини\nsr-Latn\topštinama\n\nund\tkomunave\nen\t—\nmk\tЛАП-ова".as_bytes())
        .expect("it listens");
    drop(input);
    let output = child.wait_with_output().expect("it ends");
    assert_eq!(String::from_utf8_lossy(&output.stdout), "opstin\nopstin\n\nkomunv kom komunav\n\nlap\n");
}

#[test]
fn a_site_without_search_has_no_trace_of_it() {
    let site = bridge()
        .file("vodic.yaml", "title: A\nbase_url: https://a.example\nlanguages: {mk: {}, en: {}}\nsearch: false\n");
    let built = site.does("build").exit(0);
    let files = built.contents("public");
    assert!(files.keys().all(|it| !it.contains("search") && !it.contains("find")), "{:?}", files.keys());
    let pages = files.iter().filter(|(path, _)| path.ends_with(".html"));
    let mut pages = pages.map(|(_, page)| String::from_utf8_lossy(page));
    assert!(pages.all(|it| !it.contains("search") && !it.contains("<script type=\"module\"")));
}

fn corpus(changed: bool) -> Vodic {
    (0..400).fold(bridge(), |vodic, at| {
        let word = |salt: u32| format!("{:x}", (at * 7919u32 + salt).wrapping_mul(2_654_435_761) % 1_000_003);
        let words: Vec<String> = (0..60).map(|it| word(it * 31)).collect();
        let extra = if changed && at == 7 { " zgrada" } else { "" };
        let text = format!("---\ntitle: Text {at}\nsummary: Ovo je tekst {at}.\n---\n{}{extra}\n", words.join(" "));
        vodic.file(&format!("content/pages/text-{at}.en.md"), text)
    })
}

fn index(changed: bool) -> BTreeSet<String> {
    let files = corpus(changed).does("build").exit(0).contents("public").into_keys();
    files.filter(|it| it.starts_with("search/")).collect()
}

#[test]
fn a_small_edit_leaves_other_files_alone() {
    let (before, after) = (index(false), index(true));
    let shards = |it: &BTreeSet<String>| it.iter().filter(|it| it.starts_with("search/s/")).count();
    assert!(shards(&before) > 20, "{} shards", shards(&before));
    let gone: Vec<&String> = before.difference(&after).collect();
    // The shard of the new word, its places, their names, and the text of the page.
    assert!(!gone.is_empty() && gone.len() <= 5, "{gone:?}");
}

#[test]
fn the_script_of_search_weighs_little() {
    let files = bridge().does("build").exit(0).contents("public");
    let is_script = |it: &str| it.starts_with("assets/search.") && it.ends_with(".js");
    let script = files.iter().find(|it| is_script(it.0)).expect("a site has a search").1;
    let (script, tables) = (gzipped(script), gzipped(vodic::base::analysis::tables::JSON.as_bytes()));
    assert!(script + tables <= 12_000, "{script} and {tables} bytes");
}
