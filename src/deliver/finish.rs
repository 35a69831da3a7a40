//! From what a maker returns to bytes: files are read, pictures drawn and made smaller.

use std::io;

use crate::base::diagnostic::{Diagnostic, Notes};
use crate::base::files::Files;
use crate::base::source::Source;
use crate::content::media::{self, BAD_PICTURE};
use crate::deliver::memo::Memo;
use crate::deliver::pack::pack;
use crate::deliver::publish::failure::Failure;
use crate::output::made::{Made, Packed, Paper, Scaled};
use crate::render::picture::clean::clean;
use crate::render::picture::scale::scale;
use crate::render::sketch::Sketch;
use crate::render::typst::manuscript::Manuscript;
#[cfg(feature = "guide")]
use crate::render::typst::press::press;

/// Why there are no bytes.
pub enum Trouble {
    /// Authors can mend it: all that is wrong.
    Author(Notes),
    /// The machine refused.
    Machine(Failure),
}

/// The same for a rehearsal, of which no bytes are wanted: files that are there and drawings of a mark that was tried
/// when the site was laid out cannot go wrong any more.
pub fn rehearse(made: Made, files: &dyn Files, memo: &Memo) -> Result<Vec<u8>, Trouble> {
    match made {
        Made::Copy(_) | Made::Cleaned(_) | Made::Sketch(_) => Ok(Vec::new()),
        Made::Bytes(_) | Made::Scaled(_) => finish(made, files, memo),
        Made::Paper(_) => finish(made, files, memo),
        Made::Packed(Packed { files: parts, .. }) => {
            parts.into_iter().try_for_each(|(_, it)| rehearse(it, files, memo).map(drop)).map(|()| Vec::new())
        }
    }
}

/// The bytes of what was made.
pub fn finish(made: Made, files: &dyn Files, memo: &Memo) -> Result<Vec<u8>, Trouble> {
    let read = |path: &str| {
        files.read(path, media::LIMIT).map_err(|error: io::Error| {
            Trouble::Machine(Failure::Refused(format!("`{path}` cannot be read any more: {error}")))
        })
    };
    let all = |parts: Vec<(String, Made)>| {
        let end = |(name, made): (String, Made)| Ok((name, finish(made, files, memo)?));
        parts.into_iter().map(end).collect::<Result<Vec<(String, Vec<u8>)>, Trouble>>()
    };
    match made {
        Made::Bytes(bytes) => Ok(bytes),
        Made::Copy(path) => read(&path),
        Made::Cleaned(path) => Ok(clean(&read(&path)?)),
        Made::Scaled(Scaled { path, width, height, coding, key }) => memo.recall(&key, || {
            let bytes = read(&path)?;
            scale(&bytes, (width, height), coding)
                .map_err(|why| Trouble::Author(media::unreadable_picture(&path, &why).into()))
        }),
        Made::Sketch(sketch) => memo.recall(&sketch.key(), || sketch.png().map_err(|why| bad_mark(&sketch, &why))),
        Made::Paper(paper) => {
            let composed = compose(*paper, files, memo)?;
            memo.recall(&composed.key(), || typeset(&composed).map_err(Trouble::Author))
        }
        Made::Packed(Packed { files: parts, time }) => {
            let parts = all(parts)?;
            pack(&parts, time)
                .map_err(|it| Trouble::Machine(Failure::Refused(format!("an archive cannot be packed: {it}"))))
        }
    }
}

/// A document with all that it is made of, before it is typeset.
pub struct Composed {
    pub manuscript: Manuscript,
    pub pictures: Vec<(String, Vec<u8>)>,
}

impl Composed {
    /// What tells it from all others.
    pub fn key(&self) -> String {
        self.manuscript.key(&self.pictures)
    }
}

/// Reads what a document needs: little work, while typesetting is much.
pub fn compose(paper: Paper, files: &dyn Files, memo: &Memo) -> Result<Composed, Trouble> {
    let Paper { manuscript, pictures } = paper;
    let end = |(name, made): (String, Made)| Ok((name, finish(made, files, memo)?));
    let pictures = pictures.into_iter().map(end).collect::<Result<Vec<_>, Trouble>>()?;
    Ok(Composed { manuscript, pictures })
}

/// The document; or all that is wrong with it.
pub fn typeset(composed: &Composed) -> Result<Vec<u8>, Notes> {
    press(&composed.manuscript, &composed.pictures)
}

#[cfg(not(feature = "guide"))]
fn press(_: &Manuscript, _: &[(String, Vec<u8>)]) -> Result<Vec<u8>, Notes> {
    unreachable!("without the feature `guide` no document is listed")
}

fn bad_mark(sketch: &Sketch, why: &str) -> Trouble {
    let place = Source::unread("assets/icon.svg").whole();
    let message = format!("`{}` cannot be drawn of the site's mark: {why}", sketch.name());
    Trouble::Author(Diagnostic::error(&BAD_PICTURE, place, message).help("export it again as plain SVG").into())
}
