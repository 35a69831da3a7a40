//! What readers get, and how long they wait.

use std::path::Path;

use crate::site::site;
use crate::tab::{Tab, tab};
use crate::words::{ALPHABETS, Dice};

/// Readers of each sort.
const READERS: usize = 15;

/// Prints what readers of the site in a folder get.
pub fn measure(folder: &Path) {
    site().open(folder.to_owned());
    let mut dice = Dice::new(7);
    for words in [1, 2] {
        let (mut cold, mut further, mut times) = (Vec::new(), Vec::new(), Vec::new());
        for _ in 0..READERS {
            let Some(mut tab) = tab() else { return };
            site().taken();
            let alphabet = &ALPHABETS[dice.roll(ALPHABETS.len())];
            let query = alphabet.phrase(&mut dice, words);
            tab.viewport(1280, 4000).open("/mk/search/");
            ask(&mut tab, &query);
            cold.push(site().taken() as f64 / 1e3);
            let next = alphabet.phrase(&mut dice, words);
            ask(&mut tab, &next);
            further.push(site().taken() as f64 / 1e3);
            times.push(time(&mut tab, &query));
            times.push(time(&mut tab, &next));
        }
        println!("  {words} word(s): cold {} kB, further {} kB, answer {} ms", told(cold), told(further), told(times));
    }
}

/// Types a query and waits until results and excerpts are there.
fn ask(tab: &mut Tab, query: &str) {
    tab.eval(&format!(
        "(async () => {{
          const rest = time => new Promise(done => setTimeout(done, time)), status = document.querySelector('.search-status');
          while (!globalThis.vodicSearch) await rest(10);
          const input = document.querySelector('#search-query');
          input.value = {query:?};
          status.textContent = '';
          input.form.requestSubmit();
          while (!status.textContent || status.textContent.endsWith('…')) await rest(10);
          await rest(300);
        }})()"
    ));
}

/// Milliseconds of an answer whose files were read before.
fn time(tab: &mut Tab, query: &str) -> f64 {
    let expression = format!(
        "(async () => {{ const begin = performance.now(); await vodicSearch.answer({query:?}, 0); return performance.now() - begin; }})()"
    );
    tab.eval(&expression).as_f64().expect("a time is a number")
}

/// Median and 95th percentile.
fn told(mut numbers: Vec<f64>) -> String {
    numbers.sort_by(f64::total_cmp);
    let at = |part: f64| numbers[((numbers.len() - 1) as f64 * part).round() as usize];
    format!("{:.1} (p95 {:.1})", at(0.5), at(0.95))
}
