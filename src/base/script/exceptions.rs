//! Words in which `nj`, `lj` and `dž` are two letters each and not one.
//!
//! They come about where a prefix meets a root. The roots were compiled from the list of exceptions of Ćirilizator
//! (github.com/turanjanin/cirilizator, also in its successor serbian-transliterator), by prefix, with the Ijekavian and
//! Bosnian forms of the same roots added. Roots that would also match words with a true digraph are left out: `od` +
//! `žak` would take *odžak* (chimney) apart, `kon` + `jic` the town of Konjic.

/// A prefix and the beginnings of the roots whose first letter would make a digraph with the prefix's last.
struct Seam {
    prefix: &'static str,
    roots: &'static [&'static str],
}

const fn seam(prefix: &'static str, roots: &'static [&'static str]) -> Seam {
    Seam { prefix, roots }
}

/// Longer prefixes before those that they begin with.
const SEAMS: &[Seam] = &[
    seam("nad", &["žanj", "ždrel", "ždrij", "žel", "žeo", "žet", "živ", "žinj", "žnj", "žrec", "žup", "žur"]),
    seam("pred", &["žalb", "želu", "žetv", "živ", "žrtv", "župa", "župn"]),
    seam(
        "pod",
        &[
            "žanr", "žari", "žbuk", "ždrel", "ždrij", "žeć", "žeg", "žel", "žet", "žež", "žig", "žil", "žit", "živ",
            "žiž", "žiz", "žnje", "žup",
        ],
    ),
    seam(
        "od",
        &["žali", "žari", "žaro", "žel", "žive", "živi", "živje", "življ", "žubor", "žuri", "žvaka", "žval", "žvać"],
    ),
    seam("feld", &["žandar"]),
    seam("in", &["jaric", "jekc", "jekt", "jicir", "jurij"]),
    seam("kon", &["jekt", "jug", "junk"]),
    seam("koin", &["jekc"]),
    seam("tan", &["jug"]),
    seam("an", &["jon"]),
    seam("ken", &["jon"]),
    seam("van", &["jav", "jez"]),
    seam("jedan", &["jezi"]),
    seam("pan", &["jelin", "jevrop", "jezi"]),
    seam("hidroin", &["jekc"]),
    seam("termoin", &["jekc"]),
];

/// Prefixes that may stand before an exception without changing it: *nekonjugovan*, *najnadživljeniji*.
const BEFORE: &[&str] = &["ne", "naj", "re", "de", "samo", "auto", "mikro", "bio"];

/// Where in a word of small letters a digraph must not be read: the byte offset of its second letter.
pub fn seam_of(word: &str) -> Option<usize> {
    let bare = |word: &str| {
        let fits = |it: &&Seam| {
            word.strip_prefix(it.prefix).is_some_and(|rest| it.roots.iter().any(|root| rest.starts_with(root)))
        };
        SEAMS.iter().find(fits).map(|it| it.prefix.len())
    };
    let after = |prefix: &&str| Some(prefix.len() + bare(word.strip_prefix(prefix)?)?);
    bare(word).or_else(|| BEFORE.iter().copied().find_map(|it| after(&it)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(word: &str, expected: Option<usize>) {
        assert_eq!(seam_of(word), expected);
    }

    #[test]
    fn prefix_and_root_stay_apart() {
        check("injekcija", Some(2));
        check("nadživeti", Some(3));
        check("nadživjeti", Some(3));
        check("konjugacija", Some(3));
        check("nekonjugovan", Some(5));
        check("tanjug", Some(3));
        check("odživeo", Some(2));
        check("nadždrijelo", Some(3));
        check("podždrijelo", Some(3));
        check("podžeći", Some(3));
        check("podžegao", Some(3));
        check("predžupanijski", Some(4));
    }

    #[test]
    fn true_digraphs_are_read() {
        for word in ["odžak", "odžaci", "konjic", "konji", "njiva", "ljubav", "džep", "kanjon", "zrenjanin", "vanjski"]
        {
            check(word, None);
        }
    }

    /// A prefix that hides a longer one further down would never let it be found.
    #[test]
    fn every_seam_can_be_found() {
        for seam in SEAMS {
            assert!(!seam.roots.is_empty(), "{}", seam.prefix);
            for root in seam.roots {
                check(&format!("{}{root}", seam.prefix), Some(seam.prefix.len()));
            }
        }
    }
}
