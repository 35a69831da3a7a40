//! How people ask for it: what was typed becomes what is meant, a command runs, one place prints and knows exit codes.

pub mod exit;
pub mod speech;
pub mod screen;
pub mod args;
pub mod settings;
pub mod grid;
pub mod bar;
pub mod table;
pub mod threads;
pub mod program;
pub mod closing;
pub mod check;
pub mod build;
pub mod search;
pub mod chosen;
pub mod survey;
pub mod todo;
pub mod status_json;
pub mod status;
pub mod translate;
pub mod explain;
pub mod sample;
pub mod init;
pub mod manual;
pub mod run;
pub use run::run;
