//! Endings: the stem of a folded word by a table.

use crate::base::analysis::tables::{TABLES, Table, TableId};

/// The stem of a folded word.
pub fn strip(id: TableId, folded: &str) -> String {
    let table = TABLES.get(id);
    let mut word = table.words.get(folded).map_or(folded, String::as_str).to_owned();
    if let Some((prefix, shortest)) = &table.prefix
        && let Some(rest) = word.strip_prefix(prefix.as_str())
        && length(rest) >= *shortest
    {
        word = rest.to_owned();
    }
    cut(table, &mut word);
    for [old, new] in &table.after {
        if word.contains(old.as_str()) {
            word = word.replace(old.as_str(), new);
        }
    }
    word
}

fn cut(table: &Table, word: &mut String) {
    for step in &table.steps {
        let Some(last) = word.bytes().last() else { return };
        for count in step.lengths[usize::from(last)].iter().filter(|it| **it <= word.len()) {
            let at = word.len() - count;
            let Some(suffix) = word.get(at..) else { continue };
            if let Some((shortest, replacement)) = step.suffixes.get(suffix)
                && length(&word[..at]) >= *shortest
            {
                word.truncate(at);
                word.push_str(replacement);
                break;
            }
        }
    }
}

/// Length as the browser counts it.
fn length(text: &str) -> usize {
    if text.is_ascii() { text.len() } else { text.encode_utf16().count() }
}
