//! Other texts of an article: an earlier one, or one that is about to be written.

use crate::base::diagnostic::Notes;
use crate::base::source::Source;
use crate::content::article::{self, Article, Identity};
use crate::content::kind::list::by_folder;

/// What an article would be with another text at `path`. Its kind is that of the folder, if it stood elsewhere then;
/// below what folders of a repository, does not matter. What is wrong with the text nobody asked.
pub fn with_text(article: &Article, path: &str, text: &str) -> Article {
    let kind = path.rsplit('/').skip(1).take(2).find_map(by_folder).unwrap_or(article.kind);
    let (name, lang, folder) = (article.name.clone(), article.lang, article.folder.clone());
    article::parse(Source::new(path, text), Identity { kind, name, lang, folder }, &mut Notes::default())
}
