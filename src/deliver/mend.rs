//! Writes mended texts back, each in one step.

use std::fs::File;
use std::io::{self, Read, Write};
use std::os::fd::{AsFd, BorrowedFd};
use std::path::Path;

use anyhow::{Context, bail};
use rustix::fs::{AtFlags, CWD, Mode, OFlags, openat, renameat, unlinkat};

use crate::base::mending::Revision;
use crate::deliver::disk::open_beneath;

const FOLDER: OFlags = OFlags::RDONLY.union(OFlags::DIRECTORY).union(OFlags::CLOEXEC);
const NEW: OFlags = OFlags::WRONLY.union(OFlags::CREATE).union(OFlags::EXCL).union(OFlags::CLOEXEC);
const BYTE_ORDER_MARK: &[u8] = b"\xef\xbb\xbf";

/// Puts every revision in the place of its file below `root`. A file that is no longer what was read stays as it is, and
/// so do all behind it.
pub fn write(root: &Path, revisions: &[Revision]) -> anyhow::Result<()> {
    let root = openat(CWD, root, FOLDER, Mode::empty())
        .with_context(|| format!("the folder `{}` cannot be opened", root.display()))?;
    for revision in revisions {
        let path = revision.source.path();
        replace(root.as_fd(), revision).with_context(|| format!("`{path}` was not mended"))?;
    }
    Ok(())
}

fn replace(root: BorrowedFd, revision: &Revision) -> anyhow::Result<()> {
    let path = revision.source.path();
    let (folder, name) = path.rsplit_once('/').unwrap_or((".", path));
    let mut file = File::from(open_beneath(root, path, OFlags::RDONLY | OFlags::NONBLOCK)?);
    let mut bytes = Vec::new();
    file.read_to_end(&mut bytes)?;
    let mark = if bytes.starts_with(BYTE_ORDER_MARK) { BYTE_ORDER_MARK } else { b"" };
    if &bytes[mark.len()..] != revision.source.text().as_bytes() {
        bail!(
            "it is not what was read: it changed meanwhile, or its letters and marks are not composed (NFC)\n\
             help: save it once more and try again"
        );
    }
    let folder = open_beneath(root, folder, FOLDER)?;
    let draft = format!(".{name}.vodic");
    let written = fill(folder.as_fd(), &draft, &file, &[mark, revision.text.as_bytes()])
        .and_then(|()| Ok(renameat(&folder, draft.as_str(), &folder, name)?));
    // What is left of an attempt is nobody's text; the reason why it failed is told, whether it can be removed or not.
    written.map_err(|error| match unlinkat(&folder, draft.as_str(), AtFlags::empty()) {
        Ok(()) | Err(_) => error.into(),
    })
}

/// Writes a new file that may be read and changed by whoever could the old one.
fn fill(folder: BorrowedFd, name: &str, model: &File, parts: &[&[u8]]) -> io::Result<()> {
    let mut file = File::from(openat(folder, name, NEW, Mode::from_raw_mode(0o600))?);
    parts.iter().try_for_each(|it| file.write_all(it))?;
    file.set_permissions(model.metadata()?.permissions())?;
    file.sync_all()
}
