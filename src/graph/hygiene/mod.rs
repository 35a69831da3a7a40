//! What is untidy in the words themselves, one rule in each file. `vodic check` asks for it, a build does not. The rules
//! do not see each other.

pub mod vocabulary;
pub mod manuscript;
pub mod mixed_script;
pub mod quotation_marks;
pub mod spacing;
pub mod dash;
pub mod no_break_space;
pub mod relative_date;
pub mod figure_number;
pub mod abbreviation;
pub mod name_variant;
pub mod repeated_title;
pub mod list;
