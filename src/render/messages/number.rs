//! Numbers as a language writes them.

use crate::render::messages::format::Format;

impl Format {
    /// `5.200,5` or `5,200.5`: digits in groups of three, with the signs of the language. As many decimals as the number has.
    pub fn number(&self, value: f64) -> String {
        self.digits(&value.to_string())
    }

    /// The same for a number that is written out, with all the zeros it has: `5200.50`. Anything else stays as it is.
    pub fn digits(&self, plain: &str) -> String {
        let (sign, digits) = plain.strip_prefix('-').map_or(("", plain), |it| ("\u{2212}", it));
        let (whole, decimals) = digits.split_once('.').map_or((digits, None), |(a, b)| (a, Some(b)));
        if whole.is_empty() || !whole.bytes().chain(decimals.unwrap_or_default().bytes()).all(|it| it.is_ascii_digit())
        {
            return plain.to_owned();
        }
        let mut out = String::from(sign);
        let group = self.fill("number-group", &[]);
        for (at, digit) in whole.char_indices() {
            if at > 0 && (whole.len() - at).is_multiple_of(3) {
                out.push_str(&group);
            }
            out.push(digit);
        }
        if let Some(decimals) = decimals {
            out.push_str(&self.fill("number-decimal", &[]));
            out.push_str(decimals);
        }
        out
    }
}
