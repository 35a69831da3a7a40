//! Text that means itself.

/// What a byte needs: 0 nothing, 1 in text and attributes, 2 in attributes only.
static NEEDS: [u8; 256] = {
    let mut needs = [0; 256];
    let mut byte = 0;
    while byte < 0x20 {
        needs[byte] = 1;
        byte += 1;
    }
    needs[b'\t' as usize] = 0;
    needs[b'\n' as usize] = 0;
    needs[b'\r' as usize] = 0;
    needs[0x7f] = 1;
    needs[b'&' as usize] = 1;
    needs[b'<' as usize] = 1;
    needs[b'>' as usize] = 1;
    needs[b'"' as usize] = 2;
    // The first bytes of U+0080–U+00BF, among them C1 controls, and of U+F000–U+FFFF, among them U+FFFE.
    needs[0xc2] = 1;
    needs[0xef] = 1;
    needs
};

/// Writes words between tags.
pub fn text(out: &mut String, text: &str) {
    escape(out, text, 1);
}

/// Writes the value of an attribute, which stands between `"`.
pub fn attribute(out: &mut String, value: &str) {
    escape(out, value, 2);
}

/// Characters that HTML and XML do not know, as controls, are left out (XML 1.0, production 2; HTML, 13.2.3.5).
fn escape(out: &mut String, text: &str, most: u8) {
    let bytes = text.as_bytes();
    let mut written = 0;
    let mut at = 0;
    while let Some(found) = next_special(bytes, at) {
        at = found + 1;
        let need = NEEDS[bytes[found] as usize];
        if need == 0 || need > most {
            continue;
        }
        let (skip, instead) = match bytes[found] {
            b'&' => (1, "&amp;"),
            b'<' => (1, "&lt;"),
            b'>' => (1, "&gt;"),
            b'"' => (1, "&quot;"),
            0xc2 if bytes[at] >= 0xa0 => continue,
            0xc2 => (2, ""),
            0xef if bytes[at] == 0xbf && bytes[at + 1] >= 0xbe => (3, ""),
            0xef => continue,
            _ => (1, ""),
        };
        out.push_str(&text[written..found]);
        out.push_str(instead);
        written = found + skip;
        at = written;
    }
    out.push_str(&text[written..]);
}

/// The first byte from `start` on that may need something. Whole chunks are compared at once, without a branch for each
/// byte, as hardly any has one.
fn next_special(bytes: &[u8], start: usize) -> Option<usize> {
    let rest = &bytes[start..];
    let (chunks, tail) = rest.as_chunks();
    let plain = chunks.iter().take_while(|it| is_plain(it)).count() * CHUNK;
    // What the last chunk shares with the one before is plain already.
    let is_over = plain + tail.len() == rest.len() && last_chunk(rest).is_some_and(|it| is_plain(&it));
    if is_over { None } else { rest[plain..].iter().position(|it| is_special(*it)).map(|it| start + plain + it) }
}

/// Two vectors of the smallest kind that processors have (SSE2, NEON).
const CHUNK: usize = 32;

/// The last bytes of a text; of a shorter one its two halves, which may overlap.
fn last_chunk(bytes: &[u8]) -> Option<[u8; CHUNK]> {
    const HALF: usize = CHUNK / 2;
    bytes.last_chunk().copied().or_else(|| {
        let mut halves = [0; CHUNK];
        halves[..HALF].copy_from_slice(bytes.first_chunk::<HALF>()?);
        halves[HALF..].copy_from_slice(bytes.last_chunk::<HALF>()?);
        Some(halves)
    })
}

fn is_plain(chunk: &[u8; CHUNK]) -> bool {
    !chunk.iter().fold(false, |any, byte| any | is_special(*byte))
}

/// Every byte that [`NEEDS`] something, and the white space among the controls.
const fn is_special(byte: u8) -> bool {
    (byte < 0x20)
        | (byte == b'&')
        | (byte == b'<')
        | (byte == b'>')
        | (byte == b'"')
        | (byte == 0x7f)
        | (byte == 0xc2)
        | (byte == 0xef)
}

/// Bytes that stand in an address as they are: letters, digits, reserved and unreserved characters but `&`, and escapes
/// already written (RFC 3986, section 2); brackets are encoded, as CommonMark's own writer does.
static AS_IT_IS: [bool; 256] = {
    let marks = b"-_.!~*'();/?:@=+$,#%";
    let mut plain = [false; 256];
    let mut at = 0;
    while at < 128 {
        plain[at] = (at as u8).is_ascii_alphanumeric();
        at += 1;
    }
    at = 0;
    while at < marks.len() {
        plain[marks[at] as usize] = true;
        at += 1;
    }
    plain
};

/// Writes an address as the value of an attribute: what cannot stand in an address is percent-encoded.
pub fn address(out: &mut String, address: &str) {
    const HEX: &[u8; 16] = b"0123456789ABCDEF";
    let mut written = 0;
    for (at, byte) in address.bytes().enumerate() {
        if AS_IT_IS[usize::from(byte)] {
            continue;
        }
        // Inside a character that was encoded from its first byte on, there is nothing left to copy.
        if written < at {
            out.push_str(&address[written..at]);
        }
        written = at + 1;
        match byte {
            b'&' => out.push_str("&amp;"),
            _ => {
                out.push('%');
                out.push(HEX[usize::from(byte >> 4)] as char);
                out.push(HEX[usize::from(byte & 15)] as char);
            }
        }
    }
    out.push_str(&address[written..]);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(write: fn(&mut String, &str), input: &str, expected: &str) {
        let mut out = String::new();
        write(&mut out, input);
        assert_eq!(out, expected);
    }

    #[test]
    fn markup_becomes_words() {
        check(text, "a < b & \"c\" > Ђ", "a &lt; b &amp; \"c\" &gt; Ђ");
        check(attribute, "\"><script>", "&quot;&gt;&lt;script&gt;");
    }

    #[test]
    fn every_byte_in_need_is_found() {
        (0..=255).for_each(|byte: u8| assert!(NEEDS[byte as usize] == 0 || is_special(byte), "{byte:#x}"));
        check(
            text,
            &format!("{}&{}<", "а".repeat(40), "b".repeat(31)),
            &format!("{}&amp;{}&lt;", "а".repeat(40), "b".repeat(31)),
        );
    }

    #[test]
    fn controls_are_left_out() {
        check(text, "a\u{0}\u{1}\u{b}\u{7f}\u{85}\u{fffe}\u{ffff}b\tc\n", "ab\tc\n");
        check(text, "«\u{a0}\u{fffd}ﬁ»", "«\u{a0}\u{fffd}ﬁ»");
    }

    #[test]
    fn addresses_are_ascii() {
        check(address, "https://а.мк/x y?a=1&b=\"<%20>", "https://%D0%B0.%D0%BC%D0%BA/x%20y?a=1&amp;b=%22%3C%20%3E");
    }
}
