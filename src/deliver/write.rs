//! Files of authors that we write: a new one, or a new text in the place of an old one.

use std::fs;
use std::io::{self, Write};
use std::path::Path;

/// Writes a file that must not be there yet.
pub fn create(path: &Path, text: impl AsRef<[u8]>) -> io::Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    let mut file = fs::File::options().write(true).create_new(true).open(path)?;
    file.write_all(text.as_ref())?;
    file.sync_all()
}

/// Puts a text in the place of a file, in one step: whoever reads it meanwhile reads the old one or the new one. The
/// file keeps its permissions.
pub fn replace(path: &Path, text: impl AsRef<[u8]>) -> io::Result<()> {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    // A hidden name that ends like this is nobody's content.
    let beside = path.with_file_name(format!(".{name}.{}~", std::process::id()));
    let written = create(&beside, text)
        .and_then(|()| fs::set_permissions(&beside, fs::metadata(path)?.permissions()))
        .and_then(|()| fs::rename(&beside, path));
    if written.is_err() {
        let _ = fs::remove_file(&beside);
    }
    written
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::os::unix::fs::PermissionsExt;

    #[test]
    fn a_new_file_is_never_an_old_one() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let path = folder.path().join("a/b.md");
        create(&path, "1").expect("it is new");
        assert_eq!(create(&path, "2").expect_err("it is there").kind(), io::ErrorKind::AlreadyExists);
        assert_eq!(fs::read_to_string(&path).expect("it is there"), "1");
    }

    #[test]
    fn a_file_keeps_its_permissions_and_leaves_nothing_behind() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let path = folder.path().join("b.md");
        create(&path, "1").expect("it is new");
        fs::set_permissions(&path, fs::Permissions::from_mode(0o640)).expect("it is ours");
        replace(&path, "2").expect("it can be written");
        assert_eq!(fs::read_to_string(&path).expect("it is there"), "2");
        assert_eq!(fs::metadata(&path).expect("it is there").permissions().mode() & 0o777, 0o640);
        assert_eq!(fs::read_dir(folder.path()).expect("a folder").count(), 1);
        replace(&folder.path().join("none.md"), "3").expect_err("there is nothing to replace");
        assert_eq!(fs::read_dir(folder.path()).expect("a folder").count(), 1);
    }
}
