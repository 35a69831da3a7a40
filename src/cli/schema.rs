//! `vodic schema`

use std::fs;
use std::path::Path;

use anyhow::{Context, bail};

use crate::base::report::summary::count;
use crate::cli::args;
use crate::cli::chosen;
use crate::cli::closing::{told_elsewhere, unprinted};
use crate::cli::exit::{Exit, Refusal};
use crate::cli::labels::Labels;
use crate::cli::program;
use crate::cli::screen::Screen;
use crate::cli::settings::{Reading, Voice};
use crate::cli::speech::voice::Speech;
use crate::deliver::write;
use crate::graph::whole::Graph;
use crate::site::schema::cms::{self, Names};
use crate::site::schema::json_schema::{self, Draft, REMARK};
use crate::site::schema::settings;

/// Writes schemas, and what binds them to files.
pub fn schema(screen: &mut Screen, voice: &Voice, root: &Path, typed: &args::Schema) -> Result<Exit, Refusal> {
    let reading = Reading::only(root).map_err(Refusal::Asked)?;
    let read = program::relate(&reading)?;
    let Some(graph) = &read.value else {
        told_elsewhere(screen, voice, &read.notes);
        return Ok(Exit::Usage);
    };
    let folder = below(&typed.folder).map_err(Refusal::Asked)?;
    let files = files(graph, &folder, typed, voice.speech).map_err(Refusal::Asked)?;
    // Everything is looked at before anything is written.
    for (path, _) in &files {
        ours(&root.join(path)).map_err(Refusal::Asked)?;
    }
    for (path, text) in &files {
        put(&root.join(path), text).with_context(|| format!("`{path}` cannot be written")).map_err(Refusal::Publish)?;
    }
    if !voice.quiet {
        told(screen, voice, &format!("made {} in `{folder}`", count(files.len(), "file")));
    }
    if !typed.no_vscode {
        bind(screen, voice, root, &folder)?;
    }
    Ok(Exit::Done)
}

fn told(screen: &mut Screen, voice: &Voice, english: &str) {
    screen.tell(format!("{}\n", voice.speech.story(english)).as_bytes());
}

/// A folder below that of the site, as it stands in paths there.
fn below(folder: &str) -> anyhow::Result<String> {
    let folder = folder.trim_start_matches("./").trim_end_matches('/');
    if folder.starts_with('/') || folder.split('/').any(|it| matches!(it, "" | "." | "..")) {
        bail!("`{folder}` is not below the folder of the site\nhelp: name one that is, as `schemas`");
    }
    Ok(folder.to_owned())
}

/// Every file and its text.
fn files(graph: &Graph, folder: &str, typed: &args::Schema, speech: Speech) -> anyhow::Result<Vec<(String, String)>> {
    let say = |english: &str| speech.say(english);
    let draft = match typed.draft {
        args::Draft::Draft2020 => Draft::Draft2020,
        args::Draft::Draft7 => Draft::Draft7,
    };
    let mut files = Vec::new();
    for (name, schema) in json_schema::all(graph, draft, &say) {
        files.push((format!("{folder}/{name}"), serde_json::to_string_pretty(&schema)? + "\n"));
    }
    let labels = Labels::of(speech);
    for tag in &typed.cms {
        let lang = chosen::lang(graph, tag)?;
        let names = Names { text: &|id| labels.text(id), say: &say };
        let config = serde_yaml::to_string(&cms::config(graph, lang, &names))?;
        files.push((format!("{folder}/cms.{lang}.yml"), format!("# {}\n{config}", say(REMARK))));
    }
    Ok(files)
}

/// An error if a file is there that we did not make.
fn ours(path: &Path) -> anyhow::Result<()> {
    let is_ours = match fs::read_to_string(path) {
        Ok(text) => text.contains("`vodic schema`"),
        Err(error) => error.kind() == std::io::ErrorKind::NotFound,
    };
    if !is_ours {
        bail!("`{}` was not made by `vodic schema`\nhelp: name another folder", path.display());
    }
    Ok(())
}

/// Writes a file, or puts it in the place of an older one if it says something else.
fn put(path: &Path, text: &str) -> std::io::Result<()> {
    match fs::read_to_string(path) {
        Ok(there) if there == text => Ok(()),
        Ok(_) => write::replace(path, text),
        Err(_) => write::create(path, text),
    }
}

const SETTINGS: &str = ".vscode/settings.json";
const EXTENSIONS: &str = ".vscode/extensions.json";

/// The extension that knows schemas of YAML, for those who have none.
const RECOMMENDED: &str = "{\n  \"recommendations\": [\"redhat.vscode-yaml\"]\n}\n";

/// Binds the schemas to their files in Visual Studio Code. Settings with remarks are left alone: what belongs there is
/// printed.
fn bind(screen: &mut Screen, voice: &Voice, root: &Path, folder: &str) -> Result<(), Refusal> {
    let path = root.join(SETTINGS);
    let there = match fs::read_to_string(&path) {
        Ok(text) => text,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => String::new(),
        Err(error) => {
            let error = anyhow::Error::new(error).context(format!("`{SETTINGS}` cannot be read"));
            return Err(Refusal::Publish(error));
        }
    };
    let Some(text) = settings::with_schemas(&there, folder) else {
        told(
            screen,
            voice,
            "`.vscode/settings.json` holds remarks, which would be lost, so it was left alone\nhelp: put these lines there",
        );
        let lines = settings::with_schemas("", folder).unwrap_or_default();
        return screen.print(lines.as_bytes()).map_err(unprinted);
    };
    put(&path, &text).with_context(|| format!("`{SETTINGS}` cannot be written")).map_err(Refusal::Publish)?;
    if !root.join(EXTENSIONS).exists() {
        write::create(&root.join(EXTENSIONS), RECOMMENDED)
            .with_context(|| format!("`{EXTENSIONS}` cannot be written"))
            .map_err(Refusal::Publish)?;
    }
    if !voice.quiet {
        told(screen, voice, &format!("bound them to their files in `{SETTINGS}`"));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(folder: &str, expected: Option<&str>) {
        assert_eq!(below(folder).ok().as_deref(), expected);
    }

    #[test]
    fn schemas_stand_below_the_folder_of_the_site() {
        check("schemas", Some("schemas"));
        check("./tools/schemas/", Some("tools/schemas"));
        check("../schemas", None);
        check("/tmp", None);
        check("", None);
    }
}
