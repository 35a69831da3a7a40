//! What an editor does most: another wording, and nothing else.

use crate::content::article::Article;
use crate::content::body::Target;
use crate::content::visit;

/// Keys whose value is words on one line.
const WORDS: &[&str] = &["title:", "summary:"];

/// Whether an article says the same in other words: its facts, its address and where its links lead are those of before.
/// Then everything that other articles have to do with it stays as it was.
pub fn is_rewording(before: &Article, now: &Article) -> bool {
    let whole = !before.broken && !now.broken;
    whole && facts(before) == facts(now) && targets(before) == targets(now)
}

/// The lines of front matter that are no words.
fn facts(article: &Article) -> Vec<String> {
    let front = article.source.slice(article.front);
    let is_words = |line: &str| WORDS.iter().any(|it| line.starts_with(it));
    front.lines().filter(|it| !is_words(it)).map(str::to_owned).collect()
}

fn targets(article: &Article) -> Vec<Target> {
    let mut targets = Vec::new();
    visit::targets(&article.body, &mut |target, _| targets.push(target.clone()));
    targets
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::diagnostic::Notes;
    use crate::base::slug::Slug;
    use crate::base::source::Source;
    use crate::content::article::{self, Identity};
    use crate::content::kind::list::by_folder;

    fn article(text: &str) -> Article {
        let identity = Identity {
            kind: by_folder("pages").expect("it is a kind"),
            name: Slug::check("a").expect("it is a name"),
            lang: "en".parse().expect("it is a language"),
            folder: "content/pages".into(),
        };
        article::parse(Source::new("content/pages/a.en.md", text), identity, &mut Notes::default())
    }

    #[track_caller]
    fn check(before: &str, now: &str, expected: bool) {
        assert_eq!(is_rewording(&article(before), &article(now)), expected);
    }

    const BEFORE: &str = "---\ntitle: One\ntopics: [a]\n---\nText with a [link](@/pages/b).\n";

    #[test]
    fn other_words_are_no_other_article() {
        check(BEFORE, BEFORE, true);
        check(BEFORE, "---\ntitle: Two\ntopics: [a]\n---\n## New\n\nWords, a [reference](@/pages/b).\n", true);
        check(BEFORE, "---\ntitle: One\nsummary: In short\ntopics: [a]\n---\nText with a [link](@/pages/b).\n", true);
    }

    #[test]
    fn other_facts_and_other_links_are() {
        check(BEFORE, "---\ntitle: One\ntopics: [b]\n---\nText with a [link](@/pages/b).\n", false);
        check(BEFORE, "---\ntitle: One\ntopics: [a]\nslug: two\n---\nText with a [link](@/pages/b).\n", false);
        check(BEFORE, "---\ntitle: One\ntopics: [a]\n---\nText with a [link](@/pages/c).\n", false);
        check(BEFORE, "---\ntitle: One\ntopics: [a]\n---\n![picture](a.png) [link](@/pages/b)\n", false);
    }

    #[test]
    fn a_mistake_is_no_rewording() {
        check(BEFORE, "---\ntitle: [One\ntopics: [a]\n---\nText with a [link](@/pages/b).\n", false);
    }
}
