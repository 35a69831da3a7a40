//! A settled text as Markdown, which our own parser reads back to the same.

use crate::content::import::model::{Block, Cell, Footnote, Inline, Style};
use crate::content::markdown::chart::LANGUAGE;

/// The Markdown of blocks and footnotes.
pub fn markdown(blocks: &[Block], footnotes: &[Footnote]) -> String {
    let mut out = lines(blocks).join("\n");
    for footnote in footnotes {
        let lines = lines(&footnote.blocks);
        let lines = if lines.is_empty() { vec!["…".to_owned()] } else { lines };
        out.push_str("\n\n");
        out.push_str(&indented(&lines, &format!("[^{}]: ", footnote.label), "    ").join("\n"));
    }
    out.push('\n');
    out
}

/// The lines of blocks, with an empty one between two of them.
fn lines(blocks: &[Block]) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    // Two lists in a row have other marks, or they would be one.
    let (mut before, mut other): (Option<bool>, bool) = (None, false);
    for block in blocks {
        let ordered = match block {
            Block::List { start, .. } => Some(start.is_some()),
            _ => None,
        };
        other = ordered.is_some() && before == ordered && !other;
        before = ordered;
        if !out.is_empty() {
            out.push(String::new());
        }
        out.extend(self::block(block, other));
    }
    out
}

fn block(block: &Block, other: bool) -> Vec<String> {
    match block {
        Block::Heading { level, name, text } => {
            let name = name.as_ref().map(|it| format!(" {{#{it}}}")).unwrap_or_default();
            vec![format!("{} {}{name}", "#".repeat((*level).into()), Running::heading().write(text))]
        }
        Block::Paragraph(text) => Running::paragraph().write(text).split('\n').map(str::to_owned).collect(),
        Block::Quote(blocks) => prefixed(&lines(blocks), "> "),
        Block::List { start, items } => list(*start, items, other),
        Block::Definitions(all) => definitions(all),
        Block::Table(rows) => table(rows),
        Block::Grid(rows) => grid(rows),
        Block::Details { summary, blocks } => {
            let head = ["<details>".to_owned(), format!("<summary>{}</summary>", html(summary)), String::new()];
            head.into_iter().chain(lines(blocks)).chain([String::new(), "</details>".to_owned()]).collect()
        }
        Block::Code { syntax, text } => code(syntax, text),
        // Neither `---` nor `***`, which begin lists.
        Block::Rule => vec!["___".to_owned()],
        Block::Remark(remark) => vec![format!("<!-- {} -->", remark.said())],
    }
}

/// The first line behind `first`, the others behind `rest`; empty lines stay empty.
fn indented(lines: &[String], first: &str, rest: &str) -> Vec<String> {
    let line = |(at, line): (usize, &String)| match (at, line.is_empty()) {
        (0, _) => format!("{first}{line}"),
        (_, true) => String::new(),
        (_, false) => format!("{rest}{line}"),
    };
    lines.iter().enumerate().map(line).collect()
}

fn prefixed(lines: &[String], prefix: &str) -> Vec<String> {
    lines.iter().map(|it| format!("{prefix}{it}").trim_end().to_owned()).collect()
}

/// Whether the items of a list are a line and lists below it each, so that no empty lines stand between them.
fn is_tight(items: &[Vec<Block>]) -> bool {
    // A list that begins with another number than 1 does not end a paragraph.
    let is_list = |it: &Block| matches!(it, Block::List { start: None | Some(1), items } if is_tight(items));
    items.iter().all(|item| match &item[..] {
        [Block::Paragraph(_), rest @ ..] => rest.iter().all(is_list),
        _ => false,
    })
}

fn list(start: Option<u64>, items: &[Vec<Block>], other: bool) -> Vec<String> {
    let tight = is_tight(items);
    let mut out = Vec::new();
    for (at, item) in items.iter().enumerate() {
        let mark = match (start, other) {
            (Some(first), false) => format!("{}. ", first + at as u64),
            (Some(first), true) => format!("{}) ", first + at as u64),
            (None, false) => "- ".to_owned(),
            (None, true) => "* ".to_owned(),
        };
        let mut lines = lines(item);
        if tight {
            lines.retain(|it| !it.is_empty());
        } else if at > 0 {
            out.push(String::new());
        }
        out.extend(indented(&lines, &mark, &" ".repeat(mark.len())));
    }
    out
}

fn definitions(all: &[(Vec<Inline>, Vec<Block>)]) -> Vec<String> {
    let mut out = Vec::new();
    for (at, (term, meaning)) in all.iter().enumerate() {
        if at > 0 {
            out.push(String::new());
        }
        out.push(Running::heading().write(term));
        out.push(String::new());
        out.extend(indented(&lines(meaning), ": ", "  "));
    }
    out
}

fn table(rows: &[Vec<Vec<Inline>>]) -> Vec<String> {
    let line = |row: &Vec<Vec<Inline>>| {
        let cells = row.iter().map(|it| Running::cell().write(it));
        format!(
            "|{}",
            cells.map(|it| if it.is_empty() { "  |".to_owned() } else { format!(" {it} |") }).collect::<String>()
        )
    };
    let mut out: Vec<String> = rows.iter().map(line).collect();
    let columns = rows.first().map_or(0, Vec::len);
    out.insert(1, format!("|{}", " --- |".repeat(columns)));
    out
}

/// A table as HTML, with Markdown in its cells.
fn grid(rows: &[Vec<Cell>]) -> Vec<String> {
    let mut out = vec!["<table>".to_owned()];
    for row in rows {
        out.push("<tr>".to_owned());
        for Cell { head, across, down, blocks } in row {
            let tag = if *head { "th" } else { "td" };
            let span = |name: &str, count: u32| if count > 1 { format!(" {name}=\"{count}\"") } else { String::new() };
            let open = format!("<{tag}{}{}>", span("colspan", *across), span("rowspan", *down));
            if blocks.is_empty() {
                out.push(format!("{open}</{tag}>"));
                continue;
            }
            out.extend([open, String::new()]);
            out.extend(lines(blocks));
            out.extend([String::new(), format!("</{tag}>")]);
        }
        out.push("</tr>".to_owned());
    }
    out.push("</table>".to_owned());
    out
}

fn code(syntax: &str, text: &str) -> Vec<String> {
    let longest = text.split(|it| it != '`').map(str::len).max().unwrap_or_default();
    let fence = "`".repeat(longest.max(2) + 1);
    let syntax: String = syntax.chars().filter(|it| it.is_ascii_alphanumeric() || "+-#".contains(*it)).collect();
    // A program elsewhere may call its code so; here it would be drawn.
    let syntax = if syntax == LANGUAGE { "text" } else { &syntax };
    let lines = text.lines().map(str::to_owned);
    std::iter::once(format!("{fence}{syntax}")).chain(lines).chain([fence.clone()]).collect()
}

/// A text as HTML, in which nothing is a mark or a figure.
fn html(text: &str) -> String {
    let text = text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    text.replace("]{", "]<!-- -->{").replace("{figure:", "{<!-- -->figure:")
}

/// Running text in the making.
struct Running {
    out: String,
    /// Whether it has to stay on one line.
    on_one_line: bool,
    in_cell: bool,
    in_heading: bool,
}

impl Running {
    fn paragraph() -> Running {
        Running { out: String::new(), on_one_line: false, in_cell: false, in_heading: false }
    }

    fn heading() -> Running {
        Running { on_one_line: true, in_heading: true, ..Running::paragraph() }
    }

    fn cell() -> Running {
        Running { on_one_line: true, in_cell: true, ..Running::paragraph() }
    }

    fn write(mut self, text: &[Inline]) -> String {
        self.all(text, None);
        self.out
    }

    /// Writes inlines; `after` is what follows the last of them.
    fn all(&mut self, text: &[Inline], after: Option<char>) {
        for (at, inline) in text.iter().enumerate() {
            let next = text[at + 1..].first().map_or(after, first);
            self.one(inline, next, text.get(at + 1));
        }
    }

    fn one(&mut self, inline: &Inline, next: Option<char>, follower: Option<&Inline>) {
        match inline {
            Inline::Text(text) => self.text(text, next),
            Inline::Code(code) => self.code(code),
            Inline::Break => {
                let is_plain = matches!(follower, Some(Inline::Text(text)) if !text.starts_with(' '));
                self.out.push_str(if self.on_one_line || !is_plain { "<br>" } else { "\\\n" });
            }
            Inline::Styled(style, children) => self.styled(*style, children, next),
            Inline::Foreign(lang, children) if !is_words(children) => {
                self.out.push_str(&format!("<span lang=\"{lang}\">"));
                self.all(children, Some('<'));
                self.out.push_str("</span>");
            }
            Inline::Foreign(lang, children) => {
                self.out.push('[');
                self.all(children, Some(']'));
                self.out.push_str(&format!("]{{lang={lang}}}"));
            }
            Inline::Link { to, text } => {
                self.out.push('[');
                self.all(text, Some(']'));
                self.out.push_str(&format!("]({})", address(to, self.in_cell)));
            }
            Inline::Image { file, alt, caption } => {
                self.out.push_str("![");
                self.text(alt, Some(']'));
                self.out.push_str(&format!("]({}", address(file, self.in_cell)));
                if !caption.is_empty() {
                    let caption = caption.replace('\\', "\\\\").replace('"', "\\\"").replace('<', "\\<");
                    let caption = if self.in_cell { caption.replace('|', "\\|") } else { caption };
                    self.out.push_str(&format!(" \"{}\"", caption.replace('&', "&amp;")));
                }
                self.out.push(')');
            }
            Inline::Footnote(label) => {
                self.out.push_str(&format!("[^{label}]"));
                // Brackets right behind brackets would be the label of a link.
                if matches!(follower, Some(Inline::Link { .. } | Inline::Foreign(..))) {
                    self.out.push_str("<!-- -->");
                }
            }
            Inline::Remark(remark) => {
                let text = remark.said();
                let text = if self.in_cell { text.replace('|', "\\|") } else { text };
                self.out.push_str(&format!("<!-- {text} -->"));
            }
        }
    }

    /// Marks of Markdown where nobody can read them otherwise, else the element.
    fn styled(&mut self, style: Style, children: &[Inline], next: Option<char>) {
        let is_free =
            |it: Option<char>| it.is_none_or(|it| it.is_whitespace() || "([{„“”‘’«».,;:?!)]}–—…".contains(it));
        let begins = matches!(children.first(), Some(Inline::Text(it)) if !it.starts_with(char::is_whitespace));
        let ends = matches!(children.last(), Some(Inline::Text(it)) if !it.ends_with(char::is_whitespace));
        let is_plain = begins && ends;
        let mark = match style {
            Style::Strong => "**",
            Style::Emphasis => "_",
            Style::Strikethrough => "~~",
            Style::Element(_) => "",
        };
        if !mark.is_empty() && is_plain && is_free(self.out.chars().next_back()) && is_free(next) {
            self.out.push_str(mark);
            self.all(children, mark.chars().next());
            self.out.push_str(mark);
        } else {
            let tag = style.tag();
            self.out.push_str(&format!("<{tag}>"));
            self.all(children, Some('<'));
            self.out.push_str(&format!("</{tag}>"));
        }
    }

    fn code(&mut self, code: &str) {
        let longest = code.split(|it| it != '`').map(str::len).max().unwrap_or_default();
        let fence = "`".repeat(longest + 1);
        let pad = if code.starts_with('`') || code.ends_with('`') { " " } else { "" };
        let code = if self.in_cell { code.replace('|', "\\|") } else { code.to_owned() };
        self.out.push_str(&format!("{fence}{pad}{code}{pad}{fence}"));
    }

    /// Text, with a backslash before whatever Markdown would read as something else.
    fn text(&mut self, text: &str, after: Option<char>) {
        let mut letters = text.char_indices().peekable();
        while let Some((at, letter)) = letters.next() {
            let next = letters.peek().map(|it| it.1).or(after);
            let begins = self.out.is_empty() || self.out.ends_with('\n');
            // Right behind a footnote even `\[` is read as part of it, if only a bracket follows anywhere.
            if letter == '[' && self.out.ends_with(']') && !self.out.ends_with("\\]") {
                self.out.push_str("&#91;");
                continue;
            }
            if self.is_escaped(letter, next, begins, &text[at..]) {
                self.out.push('\\');
            }
            self.out.push(letter);
        }
    }

    fn is_escaped(&self, letter: char, next: Option<char>, begins: bool, rest: &str) -> bool {
        let before = self.out.chars().next_back();
        match letter {
            '\\' | '`' | '*' | '[' | ']' | '~' => true,
            '_' => !(before.is_some_and(char::is_alphanumeric) && next.is_some_and(char::is_alphanumeric)),
            '|' => self.in_cell || begins,
            '<' => next.is_some_and(|it| it.is_ascii_alphabetic() || "/!?".contains(it)),
            '&' => is_entity(rest),
            '{' => self.in_heading || before == Some(']') || rest.starts_with("{figure:"),
            '}' => self.in_heading,
            '(' => before == Some(']'),
            '#' => self.in_heading || begins,
            '!' => next == Some('['),
            ':' => begins || matches!(before, Some('[' | ']')),
            '+' | '-' | '>' | '=' => begins,
            '.' | ')' => next.is_none_or(char::is_whitespace) && !self.in_cell && self.is_numbered(),
            _ => false,
        }
    }

    /// Whether a line is nothing but a number so far, of which a dot would make a list.
    fn is_numbered(&self) -> bool {
        let line = self.out.rsplit('\n').next().unwrap_or_default();
        (1..=9).contains(&line.len()) && line.bytes().all(|it| it.is_ascii_digit())
    }
}

/// Whether nothing but words stands in a text, so that its brackets are not those of links.
fn is_words(text: &[Inline]) -> bool {
    text.iter().all(|it| match it {
        Inline::Text(_) => true,
        Inline::Styled(_, children) => is_words(children),
        _ => false,
    })
}

/// Whether a text begins with a name of a letter, as `&amp;`.
fn is_entity(text: &str) -> bool {
    let name = text.trim_start_matches('&').split(|it: char| !it.is_ascii_alphanumeric() && it != '#').next();
    name.is_some_and(|it| !it.is_empty() && text[1..].starts_with(it) && text[1 + it.len()..].starts_with(';'))
}

/// The first character that an inline writes, as far as it matters to what stands before it.
fn first(inline: &Inline) -> Option<char> {
    match inline {
        Inline::Text(text) => text.chars().next(),
        Inline::Code(_) => Some('`'),
        Inline::Break | Inline::Remark(_) => Some('<'),
        Inline::Styled(..) => Some('*'),
        Inline::Foreign(..) | Inline::Link { .. } | Inline::Footnote(_) => Some('['),
        Inline::Image { .. } => Some('!'),
    }
}

/// An address between the parentheses of a link.
fn address(to: &str, in_cell: bool) -> String {
    let mut out = String::with_capacity(to.len());
    for (at, letter) in to.char_indices() {
        match letter {
            '(' | ')' => out.extend(['\\', letter]),
            ' ' | '<' | '>' | '\\' | '"' => out.push_str(&format!("%{:02X}", letter as u32)),
            '|' if in_cell => out.push_str("%7C"),
            '&' if is_entity(&to[at..]) => out.push_str("\\&"),
            letter if letter.is_control() => {}
            letter => out.push(letter),
        }
    }
    out
}

#[cfg(test)]
mod tests;
