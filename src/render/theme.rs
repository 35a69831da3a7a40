//! Templates and assets: those of the project, of its theme, and the built-in ones below them.

use std::collections::BTreeMap;

use include_dir::{Dir, include_dir};

use crate::base::source::Source;

static BUILT_IN: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/themes/default");

/// Common templates, and the folders of those that stand for them: for one kind, for one registry.
const COMMON: [(&str, &str); 3] = [("article.html", "kind/"), ("entry.html", "entry/"), ("register.html", "register/")];

/// The files that make a site look as it does.
#[derive(Debug)]
pub struct Theme {
    /// By name, as `article.html`. A built-in template that was overridden is still there as `default/article.html`.
    pub templates: BTreeMap<String, Source>,
    /// Typst's files by name, as `guide.typ`, likewise.
    pub layouts: BTreeMap<String, Source>,
    /// By name below `assets/`.
    pub assets: BTreeMap<String, Vec<u8>>,
}

impl Theme {
    /// The built-in theme, overridden file by file.
    pub fn with(templates: &BTreeMap<String, Source>, assets: &BTreeMap<String, Vec<u8>>) -> Theme {
        let mut theme = Theme { templates: BTreeMap::new(), layouts: BTreeMap::new(), assets: BTreeMap::new() };
        for (name, bytes) in files("templates").filter(|(name, _)| !is_replaced(name, templates)) {
            let text = String::from_utf8_lossy(bytes);
            let source = Source::new(&format!("themes/default/templates/{name}"), &*text);
            match templates.get(&name) {
                // In this very repository, the theme on disk is the built-in one.
                Some(own) if own.text() == source.text() => {}
                Some(_) => drop(theme.templates.insert(format!("default/{name}"), source.clone())),
                None => {}
            }
            theme.templates.insert(name, source);
        }
        theme.templates.extend(templates.iter().map(|(name, source)| (name.clone(), source.clone())));
        theme.layouts = theme.templates.extract_if(.., |name, _| name.ends_with(".typ")).collect();
        theme.assets.extend(files("assets").map(|(name, bytes)| {
            let bytes = if name.ends_with(".js") { lean(bytes) } else { bytes.to_vec() };
            (name, bytes)
        }));
        theme.assets.extend(assets.iter().map(|(name, bytes)| (name.clone(), bytes.clone())));
        theme
    }
}

/// Whether a built-in template for one kind makes way: whoever writes all articles anew writes those of every kind, unless
/// what they wrote builds on the built-in template.
fn is_replaced(name: &str, templates: &BTreeMap<String, Source>) -> bool {
    let common = COMMON.iter().find(|(_, folder)| name.starts_with(folder)).map(|(common, _)| *common);
    let own = common.and_then(|it| Some((it, templates.get(it)?)));
    let anew = |(common, own): (&str, &Source)| {
        let built_in = BUILT_IN.get_file(format!("templates/{common}")).map(|it| it.contents());
        built_in != Some(own.text().as_bytes()) && !own.text().contains(&format!("default/{common}"))
    };
    own.is_some_and(anew)
}

/// A script of ours without what browsers do not read: remarks on lines of their own, and spaces that begin lines. None of
/// ours has a text that goes over several lines.
fn lean(script: &[u8]) -> Vec<u8> {
    let text = String::from_utf8_lossy(script);
    let lines = text.lines().map(str::trim_start).filter(|it| !it.is_empty() && !it.starts_with("//"));
    lines.flat_map(|it| [it, "\n"]).collect::<String>().into_bytes()
}

/// The built-in fonts, which nobody but us draws with.
pub fn fonts() -> impl Iterator<Item = &'static [u8]> {
    files("fonts").filter(|(name, _)| name.ends_with(".ttf")).map(|it| it.1)
}

/// Files of the built-in theme below one of its folders.
fn files(folder: &'static str) -> impl Iterator<Item = (String, &'static [u8])> {
    let mut found = Vec::new();
    collect(BUILT_IN.get_dir(folder).unwrap_or(&BUILT_IN), &mut found);
    let prefix = format!("{folder}/");
    found.into_iter().filter_map(move |(path, bytes)| Some((path.strip_prefix(&prefix)?.to_owned(), bytes)))
}

fn collect(dir: &'static Dir<'static>, found: &mut Vec<(String, &'static [u8])>) {
    found.extend(dir.files().map(|it| (it.path().to_string_lossy().into_owned(), it.contents())));
    dir.dirs().for_each(|it| collect(it, found));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(own: &[(&str, &str)], name: &str, expected: bool) {
        let own = own.iter().map(|(name, text)| ((*name).to_owned(), Source::new(name, *text)));
        let theme = Theme::with(&own.collect(), &BTreeMap::new());
        assert_eq!(theme.templates.contains_key(name), expected);
    }

    #[test]
    fn whoever_replaces_all_articles_replaces_those_of_every_kind() {
        check(&[], "kind/event.html", true);
        check(&[("article.html", "<p>mine</p>")], "kind/event.html", false);
        check(&[("article.html", "<p>mine</p>"), ("kind/event.html", "<p>too</p>")], "kind/event.html", true);
        check(&[("article.html", "<p>mine</p>"), ("kind/event.html", "<p>too</p>")], "default/kind/event.html", false);
        check(&[("article.html", "{% extends \"default/article.html\" %}")], "kind/event.html", true);
        check(&[("article.html", "<p>mine</p>")], "register/terms.html", true);
    }
}
