//! Where the output stands, and whether it may.

use std::os::fd::OwnedFd;
use std::path::{Component, Path, PathBuf};

use rustix::fs::{AtFlags, CWD, FileType, Mode, OFlags, openat, statat};

use super::failure::{Doing, Failure};
use super::options::{Options, Way};
use super::path::BOOKS;

/// Where the output stands. All names are relative to `parent`.
pub struct Place {
    /// The folder that holds the output's name.
    pub parent: OwnedFd,
    /// The output's name.
    pub name: String,
    /// The output as the caller wrote it, for messages.
    pub shown: String,
    /// Where the new site is made.
    pub stage: String,
    pub lock: String,
    /// What the output leads to, if it is a link that we flip.
    pub link: Option<String>,
}

impl Place {
    /// Finds the output, refuses it where it would endanger the sources, and makes the folders above it.
    pub fn find(options: &Options) -> Result<Place, Failure> {
        let shown = options.target.display().to_string();
        let absolute = std::path::absolute(&options.target).doing(|| format!("looking for `{shown}`"))?;
        let link = link_to_flip(&absolute, options.way);
        let path = if link.is_some() { beside_link(&absolute) } else { real(&absolute) };
        let path = path.ok_or_else(|| refused(&shown, "has `..` below a folder that does not exist"))?;
        check_sources(&path, &shown, &options.sources)?;
        match (std::fs::symlink_metadata(&path), std::fs::metadata(&path)) {
            (Ok(_), Err(_)) => return Err(refused(&shown, "is a link that leads nowhere; name a folder")),
            (_, Ok(found)) if !found.is_dir() => return Err(refused(&shown, "is a file; name a folder")),
            _ => {}
        }
        let name = path.file_name().and_then(|it| it.to_str());
        let name = name.ok_or_else(|| refused(&shown, "has no name that is text"))?.to_owned();
        let above = path.parent().ok_or_else(|| refused(&shown, "is the root of all folders"))?;
        std::fs::create_dir_all(above).doing(|| format!("making the folder `{}`", above.display()))?;
        let flags = OFlags::RDONLY | OFlags::DIRECTORY | OFlags::CLOEXEC;
        let parent = openat(CWD, above, flags, Mode::empty()).map_err(Into::into);
        let parent = parent.doing(|| format!("opening the folder `{}`", above.display()))?;
        let (stage, lock) = if is_mount_point(&parent, &name) {
            // What stands beside a mount point lies on another file system, often one that we may not write to.
            (format!("{name}/{BOOKS}/stage"), format!("{name}/{BOOKS}/lock"))
        } else {
            (format!(".{name}.vodic-stage"), format!(".{name}.vodic.lock"))
        };
        Ok(Place { parent, name, shown, stage, lock, link })
    }

    /// Whether the stage lies inside the output, as it must where the output is a mount point.
    pub fn is_mount(&self) -> bool {
        self.stage.starts_with(&self.name)
    }

    /// The name of a release folder of the symlink way.
    pub fn release(&self, number: u64) -> String {
        format!("{}{number}", release_start(&self.name))
    }

    /// The number of a release folder, if the name is that of one.
    pub fn release_number(&self, name: &str) -> Option<u64> {
        name.strip_prefix(&release_start(&self.name))?.parse().ok()
    }

    /// The name that a link has before it takes the output's.
    pub fn new_link(&self) -> String {
        format!(".{}.vodic-link", self.name)
    }

    /// The way to go here: an output that is a link to one of our releases is never anything else.
    pub fn way(&self, asked: Way) -> Result<Way, Failure> {
        let is_release = self.link.as_deref().is_some_and(|it| self.release_number(it).is_some());
        match asked {
            Way::Symlink { .. } if self.is_mount() => {
                Err(refused(&self.shown, "is a mount point, which cannot become a link; publish another way"))
            }
            Way::Auto if is_release => Ok(Way::Symlink { keep: 1 }),
            Way::FileByFile if is_release => {
                Err(refused(&self.shown, "is a link to a release; publish with the symlink way, or remove the link"))
            }
            asked => Ok(asked),
        }
    }
}

fn release_start(name: &str) -> String {
    format!(".{name}.vodic-release-")
}

fn refused(shown: &str, why: &str) -> Failure {
    Failure::Refused(format!("the output `{shown}` {why}"))
}

/// What the output leads to if it is a link that we made, or one that the caller asked us to take over.
fn link_to_flip(path: &Path, way: Way) -> Option<String> {
    let leads_to = std::fs::read_link(path).ok()?.to_str()?.to_owned();
    let is_ours = leads_to.starts_with(&release_start(path.file_name()?.to_str()?));
    (is_ours || matches!(way, Way::Symlink { .. })).then_some(leads_to)
}

fn beside_link(path: &Path) -> Option<PathBuf> {
    Some(real(path.parent()?)?.join(path.file_name()?))
}

/// The path without links, as far as it exists; nothing if what does not exist goes up again.
fn real(path: &Path) -> Option<PathBuf> {
    let mut rest = Vec::new();
    for folder in path.ancestors() {
        if let Ok(found) = folder.canonicalize() {
            return Some(rest.iter().rev().fold(found, |path, it| path.join(it)));
        }
        match folder.components().next_back()? {
            Component::Normal(name) => rest.push(name),
            _ => return None,
        }
    }
    None
}

fn check_sources(path: &Path, shown: &str, sources: &[PathBuf]) -> Result<(), Failure> {
    for source in sources {
        let Some(real) = std::path::absolute(source).ok().and_then(|it| real(&it)) else { continue };
        let how = match (path.starts_with(&real), real.starts_with(path)) {
            (true, true) => "is",
            (true, false) => "lies in",
            (false, true) => "holds",
            (false, false) => continue,
        };
        let why = format!("{how} `{}`, which the site is made from; name a folder of its own", source.display());
        return Err(refused(shown, &why));
    }
    Ok(())
}

#[cfg(target_os = "linux")]
fn is_mount_point(parent: &OwnedFd, name: &str) -> bool {
    use rustix::fs::{StatxAttributes, StatxFlags, statx};
    let looked = statx(parent, name, AtFlags::SYMLINK_NOFOLLOW, StatxFlags::BASIC_STATS);
    // A bind mount of the same file system shows in this attribute only (since Linux 5.8).
    looked.is_ok_and(|it| it.stx_attributes.contains(StatxAttributes::MOUNT_ROOT)) || is_other_device(parent, name)
}

#[cfg(not(target_os = "linux"))]
fn is_mount_point(parent: &OwnedFd, name: &str) -> bool {
    is_other_device(parent, name)
}

fn is_other_device(parent: &OwnedFd, name: &str) -> bool {
    let here = statat(parent, ".", AtFlags::empty());
    let there = statat(parent, name, AtFlags::SYMLINK_NOFOLLOW);
    let is_folder = |mode| FileType::from_raw_mode(mode).is_dir();
    matches!((here, there), (Ok(here), Ok(there)) if is_folder(there.st_mode) && here.st_dev != there.st_dev)
}
