//! Paragraphs of texts that were written in the old editor of WordPress, which ends them with empty lines alone.

/// Elements that begin a block of their own.
const BLOCKS: &[&str] = &[
    "address",
    "article",
    "aside",
    "blockquote",
    "center",
    "details",
    "div",
    "dl",
    "fieldset",
    "figure",
    "form",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "hr",
    "iframe",
    "li",
    "main",
    "nav",
    "ol",
    "p",
    "pre",
    "section",
    "table",
    "tbody",
    "td",
    "th",
    "thead",
    "tr",
    "ul",
];

/// The text with `<p>` and `<br>` where WordPress puts them; of texts of the new editor nothing is changed.
pub fn marked(html: &str) -> String {
    if html.contains("<!-- wp:") {
        return html.to_owned();
    }
    let mut out = String::with_capacity(html.len() + 64);
    let mut rest = html;
    // Lines of code stay as they are.
    while let Some(at) = rest.find("<pre") {
        let end = rest[at..].find("</pre>").map_or(rest.len(), |it| at + it + "</pre>".len());
        chunks(&rest[..at], &mut out);
        out.push_str(&rest[at..end]);
        rest = &rest[end..];
    }
    chunks(rest, &mut out);
    out
}

fn chunks(text: &str, out: &mut String) {
    let text = text.replace("\r\n", "\n");
    let mut chunk: Vec<&str> = Vec::new();
    for line in text.lines().chain([""]) {
        if !line.trim().is_empty() {
            chunk.push(line);
            continue;
        }
        let whole = chunk.join("\n");
        if is_block(&whole) {
            out.push_str(&whole);
            out.push('\n');
        } else if !whole.is_empty() {
            out.push_str(&format!("<p>{}</p>\n", chunk.join("<br>\n")));
        }
        chunk.clear();
    }
}

fn is_block(text: &str) -> bool {
    let Some(tag) = text.trim_start().strip_prefix('<') else { return false };
    let name = tag.trim_start_matches('/').split(|it: char| !it.is_ascii_alphanumeric()).next().unwrap_or_default();
    BLOCKS.contains(&name.to_ascii_lowercase().as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &str) {
        assert_eq!(marked(text).trim_end(), expected);
    }

    #[test]
    fn empty_lines_divide_paragraphs() {
        check("a\nb\r\n\r\nc", "<p>a<br>\nb</p>\n<p>c</p>");
        check("a\n\n<ul>\n<li>b</li>\n</ul>", "<p>a</p>\n<ul>\n<li>b</li>\n</ul>");
        check("<b>a</b> b", "<p><b>a</b> b</p>");
    }

    #[test]
    fn code_and_new_texts_stay() {
        check("<pre>a\n\nb</pre>", "<pre>a\n\nb</pre>");
        check("<!-- wp:paragraph -->\n<p>a</p>", "<!-- wp:paragraph -->\n<p>a</p>");
    }
}
