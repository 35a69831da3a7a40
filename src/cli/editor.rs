//! The editor that somebody has chosen.

use std::env;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, bail};

/// The command that opens files: `$VISUAL`, else `$EDITOR`.
pub fn chosen() -> Option<String> {
    let named = ["VISUAL", "EDITOR"].iter().filter_map(|name| env::var(name).ok());
    named.map(|it| it.trim().to_owned()).find(|it| !it.is_empty())
}

/// Opens a file and waits until it is closed. The command may have arguments, as `code --wait`: it is read by the shell,
/// as git does.
pub fn open(command: &str, file: &Path) -> anyhow::Result<()> {
    let mut shell = Command::new("sh");
    shell.arg("-c").arg(format!("{command} \"$@\"")).arg(command).arg(file);
    let status = shell.status().with_context(|| format!("the editor `{command}` cannot be started"))?;
    if !status.success() {
        bail!("the editor `{command}` cannot be started, or ended with a mistake");
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_command_may_have_arguments_and_a_file_spaces() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let (file, copy) = (folder.path().join("a b.md"), folder.path().join("copy"));
        std::fs::write(&file, "text").expect("the folder is ours");
        open(&format!("cp -f --target-directory={}", folder.path().join("copies").display()), &file)
            .expect_err("there is no such folder");
        std::fs::create_dir(&copy).expect("the folder is ours");
        open(&format!("cp -f --target-directory={}", copy.display()), &file).expect("it can be copied");
        assert_eq!(std::fs::read_to_string(copy.join("a b.md")).expect("it was copied"), "text");
    }
}
