//! The nearest valid word to one that is not.

/// The candidate nearest to `word`, if it is near enough to be meant.
///
/// Damerau–Levenshtein distance over lower-cased characters, at most a third of the longer word; the first of equals in
/// the order of `candidates`. Words that differ only by a separator are always near.
pub fn closest<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let word = word.to_lowercase();
    let mut best: Option<(usize, &str)> = None;
    for candidate in candidates {
        let lower = candidate.to_lowercase();
        let longer = word.chars().count().max(lower.chars().count());
        if word.chars().count().abs_diff(lower.chars().count()) > longer / 3 {
            continue;
        }
        let distance = strsim::damerau_levenshtein(&word, &lower);
        let near = distance <= (longer / 3).max(1) && distance < longer;
        if near && best.is_none_or(|(least, _)| distance < least) {
            best = Some((distance, candidate));
        }
    }
    best.map(|(_, candidate)| candidate)
}

/// ``did you mean `…`?`` for the nearest candidate.
pub fn did_you_mean<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<String> {
    closest(word, candidates).map(|it| format!("did you mean `{it}`?"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(word: &str, candidates: &[&str], expected: Option<&str>) {
        assert_eq!(closest(word, candidates.iter().copied()), expected);
    }

    #[test]
    fn a_typing_mistake_finds_its_word() {
        check("tirana-workshp", &["belgrade-conference", "tirana-workshop"], Some("tirana-workshop"));
        check("titel", &["summary", "title", "topics"], Some("title"));
        check("Kumanovo", &["kumanovo"], Some("kumanovo"));
    }

    #[test]
    fn another_word_finds_nothing() {
        check("poplava", &["tirana-workshop", "title"], None);
        check("x", &["y"], None);
    }
}
