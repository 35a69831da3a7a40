//! What an editor does most: other words, another number, another day, and nothing else.

use crate::base::lang::Lang;
use crate::base::source::Spanned;
use crate::base::text::Text;
use crate::content::article::Article;
use crate::content::body::Target;
use crate::content::field::{Dated, Figure, Point, Reference, Value};
use crate::content::visit;

/// Whether an article still is what it was to all others: it stands where it stood, belongs to what it belonged to, and
/// its links lead where they led. Then its own page can be made at once; what others count, sort or add up of it is behind
/// until everything is related again.
pub fn is_rewording(before: &Article, now: &Article) -> bool {
    let whole = !before.broken && !now.broken;
    whole && standing(before) == standing(now) && have_alike_facts(before, now) && targets(before) == targets(now)
}

/// Where an article stands, what it was made from, and what it has words for.
#[derive(PartialEq)]
struct Standing<'a> {
    slug: Option<&'a str>,
    aliases: Vec<&'a str>,
    draft: bool,
    translation: Option<(Lang, Option<&'a str>)>,
    minor: Option<(&'a str, Vec<&'a str>)>,
    labels: Vec<(&'static str, &'a str)>,
}

fn standing(article: &Article) -> Standing<'_> {
    let translation = article.translation.as_ref();
    Standing {
        slug: article.slug.as_ref().map(|it| it.as_str()),
        aliases: texts(&article.aliases),
        draft: article.draft,
        translation: translation.map(|it| (it.of.value, it.text.as_ref().map(|it| it.as_str()))),
        minor: article.minor.as_ref().map(|it| (it.text.as_str(), texts(&it.was))),
        labels: article.labels.iter().map(|it| (it.field, it.id.as_str())).collect(),
    }
}

fn texts(written: &[Spanned<Text>]) -> Vec<&str> {
    written.iter().map(|it| it.as_str()).collect()
}

fn have_alike_facts(before: &Article, now: &Article) -> bool {
    let mut facts = before.facts.iter().zip(now.facts.iter());
    before.facts.iter().count() == now.facts.iter().count()
        && facts.all(|(before, now)| before.field == now.field && are_alike(&before.value, &now.value))
}

/// Whether a fact binds the article to the same things. A day may be another one, if it is known as well as before: on that
/// depends what there is to make of it.
fn are_alike(before: &Value, now: &Value) -> bool {
    match (before, now) {
        (Value::Date(before), Value::Date(now)) => how_known(before) == how_known(now),
        (Value::Number(_), Value::Number(_)) => true,
        (Value::Choices(before), Value::Choices(now)) => before == now,
        (Value::Token(before), Value::Token(now)) => before == now,
        (Value::Langs(before), Value::Langs(now)) => before == now,
        (Value::Free(before), Value::Free(now)) => before == now,
        (Value::Articles(before), Value::Articles(now)) => values(before).eq(values(now)),
        (Value::Entries(before), Value::Entries(now)) => values(before).eq(values(now)),
        (Value::Roles(before), Value::Roles(now)) => {
            before.iter().map(|it| (&it.entry.value, it.role)).eq(now.iter().map(|it| (&it.entry.value, it.role)))
        }
        (Value::Points(before), Value::Points(now)) => before.iter().map(point).eq(now.iter().map(point)),
        (Value::Figures(before), Value::Figures(now)) => before.iter().map(figure).eq(now.iter().map(figure)),
        _ => false,
    }
}

fn values<T>(written: &[Spanned<T>]) -> impl Iterator<Item = &T> {
    written.iter().map(|it| &it.value)
}

fn how_known(dated: &Dated) -> [bool; 5] {
    let date = dated.date;
    [date.year.is_some(), date.month.is_some(), date.day.is_some(), dated.inferred, dated.why.is_some()]
}

fn point(point: &Point) -> (&str, Vec<&Reference>) {
    (point.id.as_str(), values(&point.articles).collect())
}

/// What a figure is called, and what it leans on.
fn figure(figure: &Figure) -> (&str, Option<&Text>, Option<&Text>, bool, usize) {
    let source = figure.source.as_ref().map(|it| &it.value);
    let part_of = figure.part_of.as_ref().map(|it| &it.value);
    (figure.id.as_str(), source, part_of, figure.note.is_some(), figure.history.len())
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

    const BEFORE: &str = "---\ntitle: One\npublished: 2024-02-06\ntopics: [a]\nfigures:\n  - {id: f, label: F, value: 3}\n\
                          ---\nText with a [link](@/pages/b).\n";

    /// What was there, with something else in it.
    fn with(old: &str, new: &str) -> String {
        assert!(BEFORE.contains(old), "{old}");
        BEFORE.replace(old, new)
    }

    #[test]
    fn other_words_are_no_other_article() {
        check(BEFORE, BEFORE, true);
        check(BEFORE, &with("One", "Two\nsummary: In short"), true);
        check(BEFORE, &with("Text with a", "## New\n\nWords, a"), true);
        check(BEFORE, &with("label: F", "label: Other"), true);
    }

    #[test]
    fn another_number_and_another_day_are_not_either() {
        check(BEFORE, &with("value: 3", "value: 4"), true);
        check(BEFORE, &with("02-06", "02-07"), true);
    }

    #[test]
    fn what_binds_it_to_others_is() {
        check(BEFORE, &with("[a]", "[b]"), false);
        check(BEFORE, &with("topics: [a]\n", ""), false);
        check(BEFORE, &with("topics", "slug: two\ntopics"), false);
        check(BEFORE, &with("topics", "draft: true\ntopics"), false);
        check(BEFORE, &with("2024-02-06", "2024-02"), false);
        check(BEFORE, &with("id: f", "id: g"), false);
        check(BEFORE, &with("value: 3", "value: 3, source: s"), false);
        check(BEFORE, &with("pages/b", "pages/c"), false);
        check(BEFORE, &with("Text with a", "![picture](a.png)"), false);
    }

    #[test]
    fn a_mistake_is_no_rewording() {
        check(BEFORE, &with("One", "[One"), false);
    }
}
