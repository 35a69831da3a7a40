//! Search, as readers use it: what they type, what they find, by keyboard and by hand.

use std::collections::BTreeMap;

use serde_json::json;
use vodic::content::kind::common::SOURCES;
use vodic::graph::address;

use crate::pages::settled;
use crate::site::site;
use crate::tab::{Tab, tab};

/// What is typed, and what must be found: founding texts by the number of their source, pages of entries by their name.
const FIXTURE: &[(&[&str], &[&str])] = &[
    (&["kumanovo", "Куманово", "kumanova", "Kumanovu"], &["text-000", "text-001", "text-004", "places/kumanovo"]),
    (&["plandiste", "Plandište", "Пландиште", "пландишту"], &["text-002", "places/plandiste"]),
    (&["migracije", "миграције", "migracijama", "миграцијама", "миграција"], &["text-002", "text-003", "text-000"]),
    (&["nedovic", "Nedović", "Недовић"], &["text-003"]),
    (&["damjanovski", "Дамјановски"], &["text-000"]),
    (&["aleksovska", "alesovska"], &["text-000"]),
    (&["organizirani", "Организирани", "Oрганизирани"], &["text-004"]),
    (&["bravura", "nasha poraka", "poraka nasa", "порака наша"], &["text-001"]),
    (&["LAP", "ЛАП", "lapova", "ЛАП-ова"], &["text-002"]),
    (&["nalas", "НАЛАС", "nalas-a"], &["text-001", "text-003"]),
    (&["izbjeglice", "избеглице", "izbeglica", "бегалци", "refugees"], &["text-002", "text-004"]),
    (&["djecija zastita", "dječije", "dečije"], &["text-003"]),
    (&["gevgelija", "Гевгелија", "djevdjelija", "Đevđelija"], &["text-004", "places/gevgelija"]),
    (&["84000", "84.000", "84 000"], &["text-004"]),
    (&["dnevni centar", "дневен центар", "day centre"], &["text-001", "terms/day-centre"]),
    (&["6 februari 2024", "2024-02"], &["text-001"]),
];

/// What stands at each address: the sources of an article, or register and id of an entry.
fn known() -> BTreeMap<String, Vec<String>> {
    let graph = site().graph();
    let articles = graph.published().map(|id| {
        let sources = graph.original_of(id).facts.entries(&SOURCES);
        (address::article(graph, id), sources.iter().map(|it| it.value.to_string()).collect())
    });
    let langs = graph.config().languages.iter();
    let entries = langs.flat_map(|it| {
        let named = graph.library.registry.iter();
        named.map(move |(id, entry)| {
            (address::entry(graph, id, it.lang, 1), vec![format!("{}/{}", entry.register.name(), entry.id)])
        })
    });
    articles.chain(entries).collect()
}

/// Opens the page of results and waits for them.
fn asked<'a>(tab: &'a mut Tab, lang: &str, query: &str) -> &'a mut Tab {
    let query: String = url::form_urlencoded::byte_serialize(query.as_bytes()).collect();
    tab.open(&format!("/{lang}/search/?q={query}"));
    settled(tab)
}

const ADDRESSES: &str =
    "[...document.querySelectorAll('.search-results > li > a')].map(it => new URL(it.href).pathname)";

/// All results, not only those on the page.
const ALL: &str = "(async () => {
  const { found } = await vodicSearch.answer(document.querySelector('#search-query').value, 1);
  const paths = ['en', 'mk', 'sr', 'cnr', 'bs', 'sq'];
  return Promise.all(found.map(async it => {
    const lang = vodicSearch.versionOf(it, 1, []);
    return `/${paths[lang]}/${(await vodicSearch.card(it.unit, lang))[1]}`;
  }));
})()";

fn list(tab: &mut Tab, expression: &str) -> Vec<String> {
    let value = tab.eval(expression);
    let list = value.as_array().expect("a list was asked for").iter();
    list.map(|it| it.as_str().unwrap_or_default().to_owned()).collect()
}

#[test]
fn whatever_is_typed_the_same_pages_are_found() {
    let Some(mut tab) = tab() else { return };
    let known = known();
    let mut wrong = Vec::new();
    for (queries, wanted) in FIXTURE {
        for query in *queries {
            let first = list(asked(&mut tab, "mk", query), ADDRESSES);
            let is_wanted =
                |it: &String| known.get(it).is_some_and(|it| it.iter().any(|it| wanted.contains(&it.as_str())));
            if !first.iter().take(3).any(is_wanted) {
                wrong.push(format!("`{query}`: the first are {:?}", first.iter().take(3).collect::<Vec<_>>()));
            }
            let all = list(&mut tab, ALL);
            let has = |wanted: &&&str| {
                all.iter().any(|it| known.get(it).is_some_and(|it| it.iter().any(|it| it == **wanted)))
            };
            let missing: Vec<_> = wanted.iter().filter(|it| !has(it)).collect();
            if !missing.is_empty() {
                wrong.push(format!("`{query}`: {missing:?} is not found"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert_eq!(tab.complaints, Vec::<String>::new());
}

#[test]
fn results_are_told_counted_and_marked() {
    let Some(mut tab) = tab() else { return };
    asked(&mut tab, "sr", "Kumanova");
    assert!(tab.text("document.querySelector('[role=status].search-status').textContent").contains("резултат"));
    let marks = list(&mut tab, "[...document.querySelectorAll('.search-results mark')].map(it => it.textContent)");
    assert!(marks.iter().any(|it| it.starts_with("Куманов")), "{marks:?}");
    assert_eq!(tab.text("new URLSearchParams(location.search).get('q')"), "Kumanova");
    let link = tab.text(
        "[...document.querySelectorAll('.search-results > li > a')].map(it => it.href).find(it => it.includes('#'))",
    );
    assert!(link.contains("#:~:text="), "{link}");
}

#[test]
fn a_result_leads_to_its_other_languages() {
    let Some(mut tab) = tab() else { return };
    asked(&mut tab, "mk", "kumanovo");
    let first = tab.text("document.querySelector('.also a').hreflang");
    tab.click(".also a").until_loaded();
    assert_eq!(tab.text("document.documentElement.lang"), first);
    assert_eq!(tab.text("document.querySelector('main h1') ? 'a page' : 'none'"), "a page");
    assert!(!tab.text("location.pathname").contains("/search/"));
}

#[test]
fn filters_narrow_and_stay_in_the_address() {
    let Some(mut tab) = tab() else { return };
    asked(&mut tab, "en", "refugees");
    tab.click(".search-filters summary");
    tab.eval("(async () => { while (!document.querySelector('[data-facet=municipality] input')) await new Promise(done => setTimeout(done, 30)); })()");
    let count = "parseInt(document.querySelector('.search-status').textContent)";
    let before = tab.eval(count).as_i64();
    let promised = tab
        .eval("parseInt(document.querySelector('input[name=kind][value=event]').closest('li').dataset.count)")
        .as_i64();
    tab.click("input[name=kind][value=event]");
    let url = settled(&mut tab).text("location.search");
    assert!(url.contains("kind=event"), "{url}");
    assert_eq!(tab.eval(count).as_i64(), promised);
    assert!(promised < before);
    let kinds = list(&mut tab, "[...document.querySelectorAll('.search-results > li')].map(it => it.className)");
    assert!(kinds.iter().all(|it| it == "card kind-event"), "{kinds:?}");
}

/// Names of the filters that are shown, and how many results their values promise together.
const PROMISED: &str = "[...document.querySelectorAll('.search-filters fieldset:not([hidden])')].map(it => [it.dataset.facet,
  [...it.querySelectorAll('li')].reduce((sum, it) => sum + +it.dataset.count, 0)]).filter(it => it[1]).map(it => it[0])";

#[test]
fn all_six_filters_count_articles_and_places_count_entries() {
    let Some(mut tab) = tab() else { return };
    tab.open("/mk/search/?q=kumanovo&kind=event&kind=lesson");
    let filters = list(settled(&mut tab), PROMISED);
    assert_eq!(filters, ["kind", "language", "country", "municipality", "topic", "year"]);
    tab.open("/mk/search/?q=kumanovo&kind=places");
    let filters = list(settled(&mut tab), PROMISED);
    assert!(["country", "municipality"].iter().all(|it| filters.contains(&it.to_string())), "{filters:?}");
}

#[test]
fn quick_results_are_reached_by_keyboard() {
    let Some(mut tab) = tab() else { return };
    tab.open("/mk/").eval("document.querySelector('header .find input').focus()");
    tab.press("k u m a n o v");
    tab.eval("(async () => { while (!document.querySelector('.find-results li a')) await new Promise(done => setTimeout(done, 30)); })()");
    assert!(tab.text("document.querySelector('.find-results [role=status]').textContent").contains("резултат"));
    tab.press("ArrowDown ArrowDown");
    assert_eq!(tab.eval("[...document.querySelectorAll('.find-results a')].indexOf(document.activeElement)"), 1);
    tab.press("Escape");
    assert_eq!(
        tab.eval("[document.activeElement.name, document.querySelector('.find-results').hidden]"),
        json!(["q", true])
    );
    tab.press("Enter").until_loaded();
    assert_eq!(tab.text("location.pathname + location.search"), "/mk/search/?q=kumanov");
}

#[test]
fn without_scripts_the_form_leads_to_lists_of_everything() {
    let Some(mut tab) = tab() else { return };
    tab.scripts(false).open("/sq/").click("header .find button").until_loaded();
    assert_eq!(tab.text("location.pathname"), "/sq/search/");
    let links = list(&mut tab, "[...document.querySelectorAll('.search-lists a')].map(it => it.getAttribute('href'))");
    assert!(links.contains(&"/sq/places/".to_owned()) && links.contains(&"/sq/topics/".to_owned()), "{links:?}");
}

#[test]
fn typing_errors_and_phrases() {
    let Some(mut tab) = tab() else { return };
    for query in ["kumanvo", "gevgeljia", "\"дневен центар\"", "„dnevni centar“"] {
        assert!(!list(asked(&mut tab, "mk", query), ADDRESSES).is_empty(), "{query}");
    }
    assert_eq!(list(asked(&mut tab, "mk", "\"центар дневен\""), ADDRESSES), Vec::<String>::new());
    assert!(list(asked(&mut tab, "mk", "qwzxq"), ADDRESSES).is_empty());
}

/// The line above the results, whether it says that the search failed, and whether the lists of everything are there.
const TOLD: &str = "(() => {
  const line = document.querySelector('.search-status');
  return [line.textContent === line.dataset.failed, !document.querySelector('.search-lists').hidden];
})()";

#[test]
fn who_finds_nothing_gets_the_lists_of_everything() {
    let Some(mut tab) = tab() else { return };
    assert_eq!(asked(&mut tab, "mk", "qwzxq").eval(TOLD), json!([false, true]));
    assert_eq!(asked(&mut tab, "mk", "kumanovo").eval(TOLD), json!([false, false]));
}

#[test]
fn what_does_not_load_is_told_and_asked_for_again() {
    let Some(mut tab) = tab() else { return };
    for silent in ["/assets/search.", "/search/index.bin", "/search/mk.bin", "/search/s/", "/search/c/"] {
        tab.silent = Some(silent);
        asked(&mut tab, "mk", "kumanovo");
        assert_eq!(tab.eval(TOLD), json!([true, true]), "{silent}");
        assert_eq!(tab.text("document.querySelector('#search-query').value"), "kumanovo", "{silent}");
        tab.silent = None;
        tab.click("#search-query").press("End Space");
        tab.until("document.querySelector('.search-results li')");
        assert_eq!(settled(&mut tab).eval(TOLD), json!([false, false]), "{silent}");
    }
    // Results of an earlier query do not stand below the news of a later one.
    tab.silent = Some("/search/s/");
    tab.eval("document.querySelector('#search-query').select()");
    tab.press("b e g a l c i");
    tab.until(&format!("{TOLD}[0]"));
    assert_eq!(list(&mut tab, ADDRESSES), Vec::<String>::new());
}

#[test]
fn of_a_pasted_document_the_beginning_is_looked_for() {
    let Some(mut tab) = tab() else { return };
    let found = list(asked(&mut tab, "mk", &"begalci opstina ".repeat(16)), ADDRESSES);
    asked(&mut tab, "mk", "qwzxq").eval(
        "{
          const input = document.querySelector('#search-query');
          input.value = 'begalci opstina '.repeat(16) + 'qwzxq '.repeat(500000);
          input.dispatchEvent(new Event('input', { bubbles: true }));
        }",
    );
    tab.until("document.querySelector('.search-results li')");
    assert_eq!(list(settled(&mut tab), ADDRESSES), found);
}

#[test]
fn what_is_typed_before_the_script_came_stays() {
    let Some(mut tab) = tab() else { return };
    tab.silent = Some("/assets/search.");
    asked(&mut tab, "mk", "kumanovo");
    tab.eval("document.querySelector('#search-query').value = 'бегалци'");
    tab.silent = None;
    tab.click("#search-query").until("document.querySelector('.search-results li')");
    assert_eq!(tab.text("new URLSearchParams(location.search).get('q')"), "бегалци");
}

#[test]
fn more_results_come_once_or_it_is_told() {
    let Some(mut tab) = tab() else { return };
    asked(&mut tab, "mk", "kumanovo");
    let before = tab.text("document.querySelector('.search-status').textContent");
    tab.silent = Some("/search/c/");
    tab.click(".search-more").until(&format!("{TOLD}[0]"));
    tab.silent = None;
    tab.eval("for (let times = 0; times < 3; times++) document.querySelector('.search-more').click()");
    tab.until("document.querySelectorAll('.search-results > li').length > 10");
    assert_eq!(settled(&mut tab).text("document.querySelector('.search-status').textContent"), before);
    let mut found = list(&mut tab, ADDRESSES);
    assert_eq!(found.len(), 20);
    found.sort();
    found.dedup();
    assert_eq!(found.len(), 20);
}

#[test]
fn without_its_card_a_result_leads_to_the_search_in_the_other_language() {
    let Some(mut tab) = tab() else { return };
    asked(&mut tab, "mk", "kumanovo");
    let lang = tab.text("document.querySelector('.also a').hreflang");
    tab.silent = Some("/search/c/");
    tab.click(".also a").until_loaded();
    assert_eq!(tab.text("document.documentElement.lang"), lang);
    assert!(tab.text("location.href").ends_with("/search/?q=kumanovo"));
}

#[test]
fn filters_that_the_site_does_not_have_are_forgotten() {
    let Some(mut tab) = tab() else { return };
    tab.open("/mk/search/?q=kumanovo&kind=event&kind=song&municipality=atlantis&year=then");
    assert_eq!(settled(&mut tab).text("location.search"), "?q=kumanovo&kind=event");
    assert!(!list(&mut tab, ADDRESSES).is_empty());
    // On a phone the filters stay folded: how many there are is told.
    assert!(tab.text("document.querySelector('.search-filters summary').textContent").ends_with("(1)"));
    tab.click(".search-filters button");
    assert_eq!(settled(&mut tab).text("location.search"), "?q=kumanovo");
    assert_eq!(tab.text("document.activeElement.localName"), "summary");
}

/// What is asked in more words than the fixture has, in the languages of the site by their number.
const LONGER: &[(usize, &str)] = &[
    (0, "the working group of the network meets in the municipality"),
    (0, "kumanvo refugess"),
    (0, "2017 2016 2024"),
    (1, "\"и бегалци\""),
    (1, "општина Куманово Делчево Гевгелија Бутел"),
    (1, "\"на општините\" \"на бегалци\""),
    (1, "пилот-општини ЛАП-ова 2024-02"),
    (2, "обуке за израду локалних акционих планова за управљање миграцијама"),
    (2, "миг"),
    (3, "radna grupa za socijalnu inkluziju i migracije"),
    (4, "\"radne grupe\" opština"),
    (5, "osnaživanje lokalnih aktera integracija izbjeglica"),
    (6, "plani lokal i veprimit për migrimin dhe komunat"),
    (6, "α 😀 %% \"\""),
    // More words than are looked for: neither town is among the first 32.
    (
        1,
        "plan plan plan plan plan plan plan plan plan plan plan plan plan plan plan plan plan plan plan plan plan plan \
         plan plan plan plan plan plan plan plan lokalna-samouprava \"akciski plan\" Kumanovo Plandište",
    ),
];

#[test]
fn the_terminal_answers_as_the_browser_does() {
    let Some(mut tab) = tab() else { return };
    let langs: Vec<String> = site().graph().config().languages.iter().map(|it| it.lang.to_string()).collect();
    let short = FIXTURE.iter().flat_map(|it| it.0).enumerate().map(|(at, it)| (at % langs.len(), *it));
    let queries: Vec<(usize, &str)> = short.chain(LONGER.iter().copied()).collect();
    let paths = json!(site().graph().config().languages.iter().map(|it| it.path.to_string()).collect::<Vec<_>>());
    asked(&mut tab, "mk", "kumanovo");
    for (lang, query) in queries {
        let found = list(
            &mut tab,
            &format!(
                "(async () => {{
                  const {{ found }} = await vodicSearch.answer({}, {lang});
                  return Promise.all(found.map(async it => {{
                    const shown = vodicSearch.versionOf(it, {lang}, []);
                    return `/${{{paths}[shown]}}/${{(await vodicSearch.card(it.unit, shown))[1]}}`;
                  }}));
                }})()",
                json!(query)
            ),
        );
        assert_eq!(found, site().search(query, &langs[lang]), "{}: {query}", langs[lang]);
    }
}
