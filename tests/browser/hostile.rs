//! Two hundred queries and titles that want to be more than text: none is executed, none becomes an element.

use serde_json::json;

use crate::tab::{Tab, tab};

/// What would set `hacked` if anybody ran it.
const PAYLOADS: [&str; 20] = [
    "<script>hacked=1</script>",
    "<img src=x onerror=hacked=1>",
    "<svg onload=hacked=1>",
    "<iframe src=javascript:hacked=1></iframe>",
    "<a href=javascript:hacked=1 autofocus onfocus=hacked=1>x</a>",
    "<style>*{display:none}</style>",
    "<base href=//elsewhere.example>",
    "<meta http-equiv=refresh content=0;url=//elsewhere.example>",
    "<form action=//elsewhere.example><input name=q>",
    "<object data=//elsewhere.example>",
    "javascript:hacked=1",
    "{{ hacked=1 }}${hacked=1}",
    "<template><script>hacked=1</script></template>",
    "<math><mtext></math><img src=x onerror=hacked=1>",
    "<details open ontoggle=hacked=1>",
    "<video><source onerror=hacked=1></video>",
    "\u{202e}<b>drawkcab</b>\u{2066}",
    "__proto__ constructor toString hasOwnProperty",
    "(((((a+)+)+)+)+)$ [\\p{L}]* \\u0000",
    "%3Cscript%3Ehacked=1%3C/script%3E",
];

/// What stands around it.
const AROUND: [(&str, &str); 10] = [
    ("", ""),
    ("kumanovo ", ""),
    ("\"", "\""),
    ("\">", ""),
    ("'>", " општина"),
    ("</p></li>", ""),
    ("-->", "<!--"),
    ("]]>", ""),
    ("</textarea></title></style>", ""),
    ("општина-", "-ова"),
];

fn hostile() -> Vec<String> {
    AROUND.iter().flat_map(|(before, after)| PAYLOADS.iter().map(move |it| format!("{before}{it}{after}"))).collect()
}

/// What must stay as it is: elements that text could have become, and what they would have done.
const HARM: &str = "JSON.stringify([globalThis.hacked ?? null, document.querySelectorAll('script').length,
  document.querySelectorAll('main :is(script, img, svg, iframe, style, base, meta, object, template, math, video, b)').length,
  [...document.querySelectorAll('main a')].filter(it => it.protocol !== 'https:').length, location.pathname])";

fn ready(tab: &mut Tab) -> String {
    tab.open("/mk/search/");
    tab.eval("(async () => { while (!globalThis.vodicSearch) await new Promise(done => setTimeout(done, 20)); await vodicSearch.begin(); })()");
    tab.text(HARM)
}

/// Types a text into the field and waits for the answer.
const TYPE: &str = "async query => {
  const status = document.querySelector('.search-status'), input = document.querySelector('#search-query');
  input.value = query;
  status.textContent = '';
  input.form.requestSubmit();
  for (let turn = 0; turn < 200 && (status.textContent === '' || status.textContent.endsWith('…')); turn++) await new Promise(done => setTimeout(done, 10));
}";

#[test]
fn hostile_queries_stay_text() {
    let Some(mut tab) = tab() else { return };
    let before = ready(&mut tab);
    let queries = hostile();
    assert_eq!(queries.len(), 200);
    for query in queries {
        tab.eval(&format!("({TYPE})({})", json!(query)));
        assert_eq!(tab.text(HARM), before, "{query}");
    }
    assert_eq!(tab.complaints, Vec::<String>::new());
}

/// Cards as a hostile author would have them.
const CARDS: &str = "titles => {
  const real = globalThis.fetch;
  let next = 0;
  const zip = it => new Response(new Blob([JSON.stringify(it)]).stream().pipeThrough(new CompressionStream('gzip')));
  const card = () => { const it = titles[next++ % titles.length]; return [it, it, it, it, it, '']; };
  globalThis.fetch = url => url.includes('/c/') ? Promise.resolve(zip(Array.from({ length: 8 }, card))) : real(url);
}";

#[test]
fn hostile_titles_stay_text() {
    let Some(mut tab) = tab() else { return };
    let before = ready(&mut tab);
    tab.eval(&format!("({CARDS})({})", json!(hostile())));
    let queries = ["kumanovo", "migracija", "општина", "plan", "projekt", "refugees", "србија", "lap", "nalas", "a"];
    let mut shown = 0;
    for query in queries {
        tab.eval(&format!("({TYPE})({})", json!(query)));
        assert_eq!(tab.text(HARM), before, "{query}");
        shown += tab.eval("document.querySelectorAll('.search-results > li').length").as_u64().unwrap_or_default();
    }
    assert!(shown > 50, "titles were shown");
    assert_eq!(tab.complaints, Vec::<String>::new());
}
