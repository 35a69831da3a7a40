//! All that a pattern of Fluent is made of, in the order of writing.

use fluent_syntax::ast::{CallArguments, Expression, InlineExpression, Pattern, PatternElement, Variant};

use crate::base::source::{Place, Source, Span};

/// One thing inside a pattern; its texts are slices of the source.
pub enum Part<'a> {
    /// Words for the reader, also those in quotation marks that stand for themselves: `{ "* …" }`.
    Text(&'a str),
    /// `$name`.
    Variable(&'a str),
    /// `NAME(…)`.
    Function(&'a str),
    /// `name` or `name.attribute`.
    Message(&'a str, Option<&'a str>),
    /// `-name`.
    Term(&'a str),
    /// The variants of a selection by `$variable`.
    Select(&'a str, &'a [Variant<&'a str>]),
}

/// Shows every part of `pattern` to `visit`, also those inside variants and arguments.
pub fn walk<'a>(pattern: &'a Pattern<&'a str>, visit: &mut dyn FnMut(Part<'a>)) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value }
            | PatternElement::Placeable { expression: Expression::Inline(InlineExpression::StringLiteral { value }) } =>
            {
                visit(Part::Text(value));
            }
            PatternElement::Placeable { expression } => walk_expression(expression, visit),
        }
    }
}

fn walk_expression<'a>(expression: &'a Expression<&'a str>, visit: &mut dyn FnMut(Part<'a>)) {
    match expression {
        Expression::Inline(inline) => walk_inline(inline, visit),
        Expression::Select { selector, variants } => {
            walk_inline(selector, visit);
            if let InlineExpression::VariableReference { id } = selector {
                visit(Part::Select(id.name, variants));
            }
            variants.iter().for_each(|it| walk(&it.value, visit));
        }
    }
}

fn walk_inline<'a>(inline: &'a InlineExpression<&'a str>, visit: &mut dyn FnMut(Part<'a>)) {
    match inline {
        InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
        InlineExpression::FunctionReference { id, arguments } => {
            visit(Part::Function(id.name));
            walk_arguments(arguments, visit);
        }
        InlineExpression::MessageReference { id, attribute } => {
            visit(Part::Message(id.name, attribute.as_ref().map(|it| it.name)));
        }
        InlineExpression::TermReference { id, arguments, .. } => {
            visit(Part::Term(id.name));
            arguments.iter().for_each(|it| walk_arguments(it, visit));
        }
        InlineExpression::VariableReference { id } => visit(Part::Variable(id.name)),
        InlineExpression::Placeable { expression } => walk_expression(expression, visit),
    }
}

fn walk_arguments<'a>(arguments: &'a CallArguments<&'a str>, visit: &mut dyn FnMut(Part<'a>)) {
    arguments.positional.iter().for_each(|it| walk_inline(it, visit));
    arguments.named.iter().for_each(|it| walk_inline(&it.value, visit));
}

/// Where in `source` the slice `part` of its text stands.
pub fn span_in(source: &Source, part: &str) -> Span {
    let start = (part.as_ptr() as usize).saturating_sub(source.text().as_ptr() as usize);
    debug_assert!(start + part.len() <= source.text().len(), "the parser hands out slices of the text it was given");
    Span::new(start, start + part.len())
}

/// The same as a place.
pub fn place_in(source: &Source, part: &str) -> Place {
    source.at(span_in(source, part))
}
