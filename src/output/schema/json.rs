//! Writes JSON that may stand in a page.

use crate::content::field::Decimal;

/// JSON in the making. Empty texts and lists are left out, with their keys.
pub struct Json(String);

impl Default for Json {
    /// Room for the data of most pages.
    fn default() -> Json {
        Json(String::with_capacity(4 << 10))
    }
}

impl Json {
    /// The JSON written so far.
    pub fn finish(self) -> String {
        self.0
    }

    /// An object, where a value is expected.
    pub fn object(&mut self, fill: impl FnOnce(&mut Json)) {
        self.separate();
        self.0.push('{');
        fill(self);
        self.0.push('}');
    }

    /// `"key":"text"`
    pub fn text(&mut self, key: &str, text: &str) {
        if !text.is_empty() {
            self.key(key);
            self.string(text);
        }
    }

    /// `"key":3`
    pub fn number(&mut self, key: &str, number: usize) {
        self.key(key);
        self.0.push_str(&number.to_string());
    }

    /// `"key":1.5`, with all its digits.
    pub fn decimal(&mut self, key: &str, number: Decimal) {
        self.key(key);
        self.0.push_str(&number.to_string());
    }

    /// `"key":{…}`
    pub fn nested(&mut self, key: &str, fill: impl FnOnce(&mut Json)) {
        self.key(key);
        self.object(fill);
    }

    /// `"key":[{…},{…}]`, without the brackets for a single item.
    pub fn each<Item>(&mut self, key: &str, items: &[Item], fill: impl Fn(&mut Json, &Item)) {
        match items {
            [] => {}
            [one] => self.nested(key, |json| fill(json, one)),
            _ => self.array(key, |json| items.iter().for_each(|it| json.object(|json| fill(json, it)))),
        }
    }

    /// `"key":["…","…"]`, without the brackets for a single text.
    pub fn texts(&mut self, key: &str, texts: &[&str]) {
        match texts {
            [] => {}
            [one] => self.text(key, one),
            _ => self.array(key, |json| texts.iter().for_each(|it| json.string(it))),
        }
    }

    /// `"key":[…]`
    pub fn array(&mut self, key: &str, fill: impl FnOnce(&mut Json)) {
        self.key(key);
        self.0.push('[');
        fill(self);
        self.0.push(']');
    }

    fn key(&mut self, key: &str) {
        self.separate();
        self.0.push('"');
        self.0.push_str(key);
        self.0.push_str("\":");
    }

    fn separate(&mut self) {
        if !self.0.is_empty() && !self.0.ends_with(['{', '[', ':']) {
            self.0.push(',');
        }
    }

    /// A `<` is written as a number: in a page, `</script` would end the data and `<!--` change how it is read.
    fn string(&mut self, text: &str) {
        self.separate();
        self.0.push('"');
        // Hardly any text has such a letter, and asking for all of them at once takes no branch for each.
        if !text.bytes().fold(false, |any, it| any | (it == b'"') | (it == b'\\') | (it == b'<') | (it < 0x20)) {
            self.0.push_str(text);
            self.0.push('"');
            return;
        }
        let mut written = 0;
        for (at, byte) in text.bytes().enumerate().filter(|(_, it)| matches!(it, b'"' | b'\\' | b'<' | 0..0x20)) {
            self.0.push_str(&text[written..at]);
            match byte {
                b'"' => self.0.push_str("\\\""),
                b'\\' => self.0.push_str("\\\\"),
                other => self.0.push_str(&format!("\\u{other:04x}")),
            }
            written = at + 1;
        }
        self.0.push_str(&text[written..]);
        self.0.push('"');
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(fill: impl FnOnce(&mut Json), expected: &str) {
        let mut json = Json::default();
        json.object(fill);
        assert_eq!(json.finish(), expected);
    }

    #[test]
    fn values_are_separated() {
        check(|it| it.text("a", "b"), r#"{"a":"b"}"#);
        check(
            |it| {
                it.text("a", "b:");
                it.number("c", 3);
                it.nested("d", |it| it.text("e", "{"));
                it.texts("f", &["g", "h"]);
            },
            r#"{"a":"b:","c":3,"d":{"e":"{"},"f":["g","h"]}"#,
        );
        check(|it| it.each("a", &["b", "c"], |it, name| it.text("n", name)), r#"{"a":[{"n":"b"},{"n":"c"}]}"#);
    }

    #[test]
    fn what_is_empty_is_left_out_and_one_is_no_list() {
        check(|it| it.text("a", ""), "{}");
        check(|it| it.texts("a", &[]), "{}");
        check(|it| it.each("a", &["b"], |it, name| it.text("n", name)), r#"{"a":{"n":"b"}}"#);
        check(|it| it.texts("a", &["b"]), r#"{"a":"b"}"#);
    }

    #[test]
    fn no_text_can_leave_its_page() {
        check(|it| it.text("a", "</script><!-- \"\\\n"), r#"{"a":"\u003c/script>\u003c!-- \"\\\u000a"}"#);
        let mut json = Json::default();
        json.object(|it| it.text("a", "</script>\u{1}ѓ\"\\"));
        let read: serde_json::Value = serde_json::from_str(&json.finish()).unwrap();
        assert_eq!(read["a"], "</script>\u{1}ѓ\"\\");
    }
}
