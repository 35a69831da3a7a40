//! What authors write: front matter, bodies, articles, the registry, the configuration.

pub mod body;
pub mod visit;
pub mod plain;
pub mod markdown;
pub mod text_file;
pub mod yaml;
pub mod field;
pub mod kind;
pub mod front;
pub mod facts;
pub mod words;
pub mod registry;
pub mod hreflang;
pub mod config;
pub mod media;
pub mod article;
pub mod quotation;
pub mod passage;
pub mod convert;
pub mod past;
pub mod wording;
pub mod fingerprint;
pub mod difference;
pub mod rewrite;
pub mod to_translate;
pub mod library;
