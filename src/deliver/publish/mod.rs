//! What is published is always one whole site: the old one or the new one.
//!
//! A [`stage::Stage`] beside the output takes the files, from many threads; its `commit` puts the new site in the old one's
//! place in one step where the system can (one exchange of two folders, or one flip of a link), and otherwise file by file
//! with a journal that the next run finishes. Files that did not change are not written: they keep inode and time.

pub mod failure;
pub mod options;
mod path;
#[cfg(test)]
mod fault;
mod machine;
mod place;
mod lock;
mod keep;
mod manifest;
mod compress;
mod old;
mod journal;
mod bench;
mod release;
mod exchange;
mod one_by_one;
mod symlink;
pub mod stage;
#[cfg(test)]
mod tests;
