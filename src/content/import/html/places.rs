//! Where each tag of a page stands, written into the tag itself: parsers of HTML forget it.

use html5gum::emitters::default::DefaultEmitter;
use html5gum::{Token, Tokenizer};

/// The attribute that holds the place of its element, in bytes of the file.
pub const AT: &str = "data-vodic-at";

/// Elements that are opened again in every block that follows, as long as they are not closed (HTML, 13.2.4.3).
const FORMATTING: &[&str] =
    &["a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u"];

/// Most such elements that are open at a time: each costs an element in every later block.
const MOST_OPEN: usize = 200;

/// The page with the place of every tag in it. The error is what is wrong with it, for an editor, in English.
pub fn marked(text: &str, shift: usize) -> Result<String, String> {
    let mut out = String::with_capacity(text.len() * 2);
    let (mut done, mut open) = (0, 0_usize);
    let mut emitter: DefaultEmitter<usize> = DefaultEmitter::new_with_span();
    emitter.naively_switch_states(true);
    for token in Tokenizer::new_with_emitter(text, emitter).flatten() {
        match token {
            Token::StartTag(tag) => {
                open += usize::from(is_formatting(&tag.name));
                if open > MOST_OPEN {
                    return Err(format!("more than {MOST_OPEN} elements such as `<b>` are begun in it and not ended"));
                }
                let behind = tag.span.start + 1 + tag.name.len();
                // A tag begins where its name does.
                let is_name = |it: &str| it.as_bytes().eq_ignore_ascii_case(&tag.name);
                if text.get(tag.span.start + 1..behind).is_some_and(is_name) && done <= behind {
                    out.push_str(&text[done..behind]);
                    out.push_str(&format!(" {AT}=\"{}\"", tag.span.start + shift));
                    done = behind;
                }
            }
            Token::EndTag(tag) => open = open.saturating_sub(usize::from(is_formatting(&tag.name))),
            _ => {}
        }
    }
    out.push_str(&text[done..]);
    Ok(out)
}

fn is_formatting(name: &[u8]) -> bool {
    FORMATTING.iter().any(|it| it.as_bytes() == name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_tag_knows_its_place() {
        let got = marked("<!DOCTYPE html>\n<P class=a>б<br/><script>if (a <b) {}</script>", 0);
        let expected = "<!DOCTYPE html>\n<P data-vodic-at=\"16\" class=a>б<br data-vodic-at=\"29\"/>\
                        <script data-vodic-at=\"34\">if (a <b) {}</script>";
        assert_eq!(got.as_deref(), Ok(expected));
    }

    #[test]
    fn what_would_explode_is_refused() {
        assert!(marked(&"<b>".repeat(300), 0).is_err());
        assert!(marked(&"<b>a</b>".repeat(300), 0).is_ok());
    }
}
