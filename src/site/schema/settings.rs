//! Which schema belongs to which files, in the settings of Visual Studio Code.

use serde_json::{Map, Value, json};

use crate::content::field::Register;
use crate::content::kind::list::KINDS;

/// Which files each schema is for: its name, and a pattern below the folder of the site.
pub fn files() -> Vec<(String, String)> {
    let registers = Register::ALL
        .iter()
        .map(|it| (format!("registry-{}.json", it.name()), format!("content/registry/{}.yaml", it.name())));
    let kinds = KINDS.iter().map(|it| (format!("{}.json", it.name), format!("content/{}/**/*.md", it.folder)));
    let others = [("vodic.json", "vodic.yaml"), ("guide.json", "content/guide/*.yaml")];
    let others = others.into_iter().map(|(schema, pattern)| (schema.to_owned(), pattern.to_owned()));
    others.chain(registers).chain(kinds).collect()
}

/// The settings with our schemas, which stand in `folder`, in the place of those of the last time; all else in them stays.
/// `None` if they are not JSON: Visual Studio Code lets remarks stand there, which would be lost.
pub fn with_schemas(settings: &str, folder: &str) -> Option<String> {
    let mut all: Map<String, Value> = match settings.trim() {
        "" => Map::new(),
        text => serde_json::from_str(text).ok()?,
    };
    let schemas = all.entry("yaml.schemas").or_insert_with(|| json!({})).as_object_mut()?;
    for (schema, pattern) in files() {
        schemas.insert(format!("./{folder}/{schema}"), pattern.into());
    }
    Some(serde_json::to_string_pretty(&all).ok()? + "\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn other_settings_stay() {
        let with = with_schemas("{\"editor.wordWrap\": \"on\", \"yaml.schemas\": {\"a.json\": \"b\"}}", "schemas");
        let with: Value = serde_json::from_str(&with.expect("it is JSON")).expect("it is JSON");
        assert_eq!(with["editor.wordWrap"], "on");
        assert_eq!(with["yaml.schemas"]["a.json"], "b");
        assert_eq!(with["yaml.schemas"]["./schemas/registry-places.json"], "content/registry/places.yaml");
        assert_eq!(with["yaml.schemas"]["./schemas/event.json"], "content/events/**/*.md");
    }

    #[test]
    fn what_cannot_be_kept_is_not_touched() {
        assert_eq!(with_schemas("{ // a remark\n}", "schemas"), None);
        assert_eq!(with_schemas("{\"yaml.schemas\": 1}", "schemas"), None);
        assert!(with_schemas("", "schemas").is_some());
    }
}
