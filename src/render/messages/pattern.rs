//! A pattern with blanks, such as that of a date.

use fluent_syntax::ast;
use fluent_syntax::unicode::unescape_unicode_to_string;

/// Words and named blanks: `{ $day }. { $month } { $year }`.
#[derive(Clone, Debug, Default)]
pub struct Pattern(Vec<Piece>);

#[derive(Clone, Debug)]
enum Piece {
    Words(Box<str>),
    Blank(Box<str>),
}

impl Pattern {
    /// What stands in a message. Formats know blanks and words only: selections and references are left out.
    pub fn of(pattern: &ast::Pattern<&str>) -> Pattern {
        Pattern(pattern.elements.iter().filter_map(piece).collect())
    }

    /// The words with every blank filled; a blank that has no value stays empty.
    pub fn fill(&self, values: &[(&str, &str)]) -> String {
        let mut out = String::new();
        for piece in &self.0 {
            match piece {
                Piece::Words(words) => out.push_str(words),
                Piece::Blank(name) => {
                    out.push_str(values.iter().find(|(it, _)| *it == &**name).map_or("", |(_, value)| value));
                }
            }
        }
        out
    }
}

fn piece(element: &ast::PatternElement<&str>) -> Option<Piece> {
    use ast::{Expression, InlineExpression, PatternElement};
    match element {
        PatternElement::TextElement { value } => Some(Piece::Words((*value).into())),
        PatternElement::Placeable { expression: Expression::Inline(inline) } => match inline {
            InlineExpression::VariableReference { id } => Some(Piece::Blank(id.name.into())),
            InlineExpression::StringLiteral { value } => {
                Some(Piece::Words(unescape_unicode_to_string(value).into_owned().into()))
            }
            _ => None,
        },
        PatternElement::Placeable { .. } => None,
    }
}
