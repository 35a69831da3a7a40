//! Plural forms of the languages that the program speaks to editors.

/// Which of the three forms goes with a number: one, few, many, in that order.
///
/// CLDR's rules for whole numbers: Serbian has 21 грешка, 22 грешке, 25 грешака; Macedonian 21 грешка, 22 грешки, and
/// with its two forms the third is that of all numbers but one.
pub fn form(language: &str, number: u64) -> usize {
    let (ones, tens) = (number % 10, number % 100);
    match language {
        "sr" if ones == 1 && tens != 11 => 0,
        "sr" if (2..=4).contains(&ones) && !(12..=14).contains(&tens) => 1,
        "mk" if ones == 1 && tens != 11 => 0,
        _ => 2,
    }
}

/// A number as English writes it, `12,000`.
pub fn number(text: &str) -> Option<u64> {
    let is_number = text.starts_with(|it: char| it.is_ascii_digit());
    is_number.then(|| text.replace(',', "").parse().ok()).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(language: &str, numbers: &[u64], expected: usize) {
        for it in numbers {
            assert_eq!(form(language, *it), expected, "{language} {it}");
        }
    }

    #[test]
    fn numbers_take_their_forms() {
        check("sr", &[1, 21, 101, 1001], 0);
        check("sr", &[2, 3, 4, 22, 104], 1);
        check("sr", &[0, 5, 11, 12, 14, 111, 1000], 2);
        check("mk", &[1, 21, 101], 0);
        check("mk", &[0, 2, 5, 11, 111], 2);
    }

    #[test]
    fn numbers_have_commas() {
        assert_eq!([number("12,000"), number("7"), number("a"), number(",")], [Some(12_000), Some(7), None, None]);
    }
}
