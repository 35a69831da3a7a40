//! A YAML value and where it stands.

use crate::base::source::{Span, Spanned};
use crate::base::text::Text;

/// A value and where it stands.
#[derive(Clone, Debug)]
pub struct Node {
    pub span: Span,
    pub data: Data,
}

#[derive(Clone, Debug)]
pub enum Data {
    /// A single value. Whether a plain one is a number or a word is decided by who asks.
    Scalar {
        text: Text,
        /// Written without quotes.
        plain: bool,
    },
    List(Vec<Node>),
    /// In the order written; keys are unique.
    Map(Vec<(Spanned<Text>, Node)>),
    /// A shorthand that is not expanded: what is wrong with it was said.
    Refused,
}

impl Node {
    /// Whether nothing was written: `title:` or `title: ~`.
    pub fn is_empty(&self) -> bool {
        matches!(&self.data, Data::Scalar { text, plain: true } if matches!(text.as_str(), "" | "~" | "null"))
    }

    /// This value in the form of the YAML library, for data that templates read as they are.
    pub fn to_value(&self) -> serde_yaml::Value {
        match &self.data {
            Data::Scalar { text, plain: true } => plain_value(text),
            Data::Scalar { text, plain: false } => serde_yaml::Value::String(text.to_string()),
            Data::Refused => serde_yaml::Value::Null,
            Data::List(items) => items.iter().map(Node::to_value).collect(),
            Data::Map(entries) => serde_yaml::Value::Mapping(
                entries.iter().map(|(key, value)| (key.value.to_string().into(), value.to_value())).collect(),
            ),
        }
    }
}

/// What a plain scalar means: a number, a truth value, nothing, or a word.
pub fn plain_value(text: &str) -> serde_yaml::Value {
    serde_yaml::from_str(text).unwrap_or_else(|_| serde_yaml::Value::String(text.to_owned()))
}
