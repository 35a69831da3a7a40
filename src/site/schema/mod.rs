//! What may be written, told to other programs: editors that check and complete, forms that are filled in.

pub mod json_schema;
pub mod cms;
pub mod settings;
