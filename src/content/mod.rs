//! What authors write: front matter, bodies, articles, the registry, the configuration.

pub mod body;
pub mod plain;
pub mod markdown;
pub mod text_file;
pub mod yaml;
