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
use crate::render::typst::manuscript::{Manuscript, Pressed};
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
pub fn rehearse(made: Made, files: &dyn Files, memo: &Memo, notes: &mut Notes) -> Result<Vec<u8>, Trouble> {
    match made {
        Made::Copy(_) | Made::Cleaned(_) | Made::Sketch(_) => Ok(Vec::new()),
        Made::Bytes(_) | Made::Scaled(_) | Made::Paper(_) => finish(made, files, memo, notes),
        Made::Packed(Packed { files: parts, .. }) => {
            parts.into_iter().try_for_each(|(_, it)| rehearse(it, files, memo, notes).map(drop)).map(|()| Vec::new())
        }
    }
}

/// The bytes of what was made; `notes` gets what there is to tell of them all the same.
pub fn finish(made: Made, files: &dyn Files, memo: &Memo, notes: &mut Notes) -> Result<Vec<u8>, Trouble> {
    let read = |path: &str| {
        files.read(path, media::LIMIT).map_err(|error: io::Error| {
            Trouble::Machine(Failure::Refused(format!("`{path}` cannot be read any more: {error}")))
        })
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
            let key = composed.key();
            if let Some(bytes) = memo.find(&key) {
                return Ok(bytes);
            }
            let pressed = typeset(&composed).map_err(Trouble::Author)?;
            // What there is something to tell of is made again each time, so that it is told each time.
            if pressed.notes.is_empty() {
                memo.keep(&key, &pressed.bytes);
            }
            notes.extend(pressed.notes);
            Ok(pressed.bytes)
        }
        Made::Packed(Packed { files: parts, time }) => {
            let end = |(name, made): (String, Made)| Ok((name, finish(made, files, memo, notes)?));
            let parts = parts.into_iter().map(end).collect::<Result<Vec<_>, Trouble>>()?;
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

/// Reads what a document needs: little work, while typesetting is much. Of pictures there is nothing to tell.
pub fn compose(paper: Paper, files: &dyn Files, memo: &Memo) -> Result<Composed, Trouble> {
    let Paper { manuscript, pictures } = paper;
    let end = |(name, made): (String, Made)| Ok((name, finish(made, files, memo, &mut Notes::default())?));
    let pictures = pictures.into_iter().map(end).collect::<Result<Vec<_>, Trouble>>()?;
    Ok(Composed { manuscript, pictures })
}

/// The document; or all that is wrong with it.
pub fn typeset(composed: &Composed) -> Result<Pressed, Notes> {
    press(&composed.manuscript, &composed.pictures)
}

#[cfg(not(feature = "guide"))]
fn press(_: &Manuscript, _: &[(String, Vec<u8>)]) -> Result<Pressed, Notes> {
    unreachable!("without the feature `guide` no document is listed")
}

fn bad_mark(sketch: &Sketch, why: &str) -> Trouble {
    let place = Source::unread("assets/icon.svg").whole();
    let message = format!("`{}` cannot be drawn of the site's mark: {why}", sketch.name());
    Trouble::Author(Diagnostic::error(&BAD_PICTURE, place, message).help("export it again as plain SVG").into())
}
