//! Parts of a body, by the headings they stand under.

use crate::content::body::{Block, Body, Heading};

/// The heading with an id, and what stands below it: all up to the next heading that is no smaller.
pub fn find<'a>(body: &'a Body, id: &str) -> Option<(&'a Heading, &'a [Block])> {
    let (at, heading) = body.blocks.iter().enumerate().find_map(|(at, block)| match block {
        Block::Heading(heading) if heading.id.as_str() == id => Some((at, heading)),
        _ => None,
    })?;
    let rest = &body.blocks[at + 1..];
    let ends = |it: &Block| matches!(it, Block::Heading(other) if other.level <= heading.level);
    let end = rest.iter().position(ends).unwrap_or(rest.len());
    Some((heading, &rest[..end]))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::diagnostic::Notes;
    use crate::base::source::Source;
    use crate::content::markdown::parse::parse;
    use crate::content::plain;

    #[track_caller]
    fn check(body: &str, expected: Option<&str>) {
        let body = parse(&Source::new("a.md", body), 0, "en".parse().expect("it is a tag"), &mut Notes::default());
        let found = find(&body, "results").map(|it| plain::blocks(it.1, &|_| None));
        assert_eq!(found.as_deref(), expected);
    }

    #[test]
    fn a_part_ends_at_the_next_heading_of_its_size() {
        check("## Results\n\nGood.\n\n### More\n\n- best\n\n## Then\n\nno", Some("Good.\nMore\nbest"));
        check("before\n\n## Што дало {#results}\n\nДобро.", Some("Добро."));
    }

    #[test]
    fn a_part_may_be_empty_or_missing() {
        check("## Results\n\n## Then", Some(""));
        check("## Result\n\nno", None);
    }
}
