//! The file that an author begins with.

use crate::base::lang::Lang;
use crate::content::field::{Field, Shape};
use crate::content::kind::common::{EXTRA, TEMPLATE};
use crate::content::kind::pattern::Section;
use crate::content::kind::spec::Kind;
use crate::content::scalar::scalar;

/// What is known of an article before it is written.
#[derive(Clone, Debug)]
pub struct Beginning {
    pub kind: &'static Kind,
    pub title: String,
    pub summary: Option<String>,
    /// Facts, each as YAML on one line.
    pub facts: Vec<(&'static Field, String)>,
    /// The text, if there is one already; else a remark says how to write it.
    pub text: Option<String>,
    /// The path of an old address.
    pub path: Option<String>,
}

/// The file: what is known, and in remarks what else may be stated, with an example to take the `#` away from.
///
/// It is a draft, so that nothing of it is published until the author deletes that line. Remarks are given in English to
/// `say`, which says them in the language of whoever writes.
pub fn file(beginning: &Beginning, say: &dyn Fn(&str) -> String) -> String {
    let Beginning { kind, title, summary, facts, text, path } = beginning;
    let summary = match summary {
        Some(summary) => format!("summary: {}\n", scalar(summary)),
        None => remark("summary: …", &say("one or two sentences, for lists and search engines")),
    };
    let about_path = "its old address, if this site takes the place of the one where it stood";
    let path =
        path.as_ref().map(|it| remark(&format!("aliases: [{}]", scalar(it)), &say(about_path))).unwrap_or_default();
    let value = |field: &Field| facts.iter().find(|it| it.0 == field).map(|it| it.1.as_str());
    let known = kind.all_fields().filter_map(|it| Some(format!("{}: {}\n", it.name, value(it)?)));
    let known: String = known.collect();
    let open = kind.all_fields().filter(|it| value(it).is_none() && **it != EXTRA && **it != TEMPLATE);
    let open: String = open.map(|it| remark(&format!("{}: {}", it.name, example(it)), &said(it, say))).collect();
    let what_else = say("What else may be stated: take the `#` away, put what is true in the place of the example");
    let draft = say("Nothing of this is published until you delete the next line");
    let body = say(
        "The text begins here. Headings begin with ##. Other articles are linked as [words](@/events/name), pictures \
         stand as ![what they show](name.jpg) beside this file. This remark is not published; delete it",
    );
    let text = text.clone().unwrap_or_else(|| format!("<!-- {body} -->\n{}", parts(kind, say)));
    format!(
        "---\ntitle: {}\n{summary}{path}{known}# {what_else}\n{open}# {draft}\ndraft: true\n---\n\n{text}",
        scalar(title)
    )
}

/// The headings of the template, each with a remark on what it is for. All of them may be deleted.
fn parts(kind: &Kind, say: &dyn Fn(&str) -> String) -> String {
    let Some(pattern) = kind.pattern else { return String::new() };
    let part = |it: &Section| {
        let (heading, name, about) = (say(it.heading), it.name, say(it.about));
        let most = say(&format!("at most {} words", it.most));
        format!("\n## {heading} {{#{name}}}\n\n<!-- {about}; {most} -->\n")
    };
    let why = say(
        "The headings are those of the template for practices; delete those that you have nothing to say under, and leave \
         the words in braces as they are: by them the parts are known in every language",
    );
    format!("<!-- {why} -->\n{}", pattern.parts.iter().map(part).collect::<String>())
}

/// The file of a translation that somebody wrote elsewhere, with its words alone: facts stand in the original.
pub fn translation(title: &str, summary: Option<&str>, of: Lang, text: &str, say: &dyn Fn(&str) -> String) -> String {
    let summary = summary.map(|it| format!("summary: {}\n", scalar(it))).unwrap_or_default();
    let confirm = say("When it agrees with its original: `vodic translate --confirm` with the path of this file");
    let draft = say("Nothing of this is published until you delete the next line");
    let title = scalar(title);
    format!(
        "---\ntitle: {title}\n{summary}# {confirm}\ntranslation: {{of: {of}}}\n# {draft}\ndraft: true\n---\n\n{text}"
    )
}

/// A line to take the `#` away from; what is said of it is a remark still.
fn remark(line: &str, said: &str) -> String {
    format!("# {line}  # {said}\n")
}

/// What a field says, and what may stand there.
fn said(field: &Field, say: &dyn Fn(&str) -> String) -> String {
    match &field.shape {
        Shape::Choice(words) | Shape::Choices(words) => format!("{}: {}", say(field.about), words.join(", ")),
        Shape::Entries(register) | Shape::Roles(register, _) => {
            let path = format!("content/registry/{}.yaml", register.name());
            say(&format!("{}; names from `{path}`", field.about))
        }
        Shape::Articles(folders) if folders.len() == 1 => {
            let path = format!("content/{}/", folders[0]);
            say(&format!("{}; names from `{path}`", field.about))
        }
        _ => say(field.about),
    }
}

/// A value of the right form.
pub fn example(field: &Field) -> String {
    match &field.shape {
        Shape::Date => "2024-05-16".to_owned(),
        Shape::Choice(words) => words[0].to_owned(),
        Shape::Choices(words) => format!("[{}]", words[0]),
        Shape::Number => "3".to_owned(),
        Shape::Token => "…".to_owned(),
        Shape::Langs => "[mk]".to_owned(),
        Shape::Articles(_) | Shape::Entries(_) => "[…]".to_owned(),
        Shape::Roles(_, roles) => format!("[{{id: …, role: {}}}]", roles[0]),
        Shape::Points => "[{id: a-name, label: …}]".to_owned(),
        Shape::Figures => "[{id: a-name, label: …, value: 120, unit: people}]".to_owned(),
        Shape::Free => "{a: b}".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::diagnostic::Notes;
    use crate::base::slug::Slug;
    use crate::base::source::Source;
    use crate::content::article::{self, Identity};
    use crate::content::kind::list::KINDS;

    fn parsed(kind: &'static Kind, text: &str) -> Vec<String> {
        let name = Slug::check("fair").expect("it is a name");
        let lang = "en".parse().expect("it is a tag");
        let identity = Identity { kind, name, lang, folder: format!("content/{}", kind.folder).as_str().into() };
        let mut notes = Notes::default();
        article::parse(Source::new("a.en.md", text), identity, &mut notes);
        notes.iter().map(|it| format!("{}: {}", it.code.name, it.message)).collect()
    }

    fn beginning(kind: &'static Kind) -> Beginning {
        let required = kind.all_fields().filter(|it| it.required);
        let facts = required.map(|it| (it, example(it))).collect();
        Beginning { kind, title: "Fair: the first".to_owned(), summary: None, facts, text: None, path: None }
    }

    #[test]
    fn every_kind_begins_without_mistakes() {
        for kind in KINDS {
            let text = file(&beginning(kind), &str::to_owned);
            assert_eq!(parsed(kind, &text), Vec::<String>::new(), "{text}");
        }
    }

    #[test]
    fn every_example_can_be_read_when_its_hash_is_taken_away() {
        for kind in KINDS {
            let text = file(&beginning(kind), &str::to_owned);
            let lines = text.lines().map(|it| match it.strip_prefix("# ") {
                Some(line) if line.contains("  # ") => line,
                _ => it,
            });
            let text: String = lines.map(|it| format!("{it}\n")).collect();
            assert!(text.contains("\nrelated: […]  # other articles"), "{text}");
            assert_eq!(parsed(kind, &text), Vec::<String>::new(), "{text}");
        }
    }

    #[test]
    fn every_field_says_what_it_is() {
        for field in KINDS.iter().flat_map(|it| it.all_fields()) {
            assert!(!field.about.is_empty(), "`{}` says nothing of itself", field.name);
        }
    }
}
