//! The files in a `.docx`, within limits.

use std::io::{Cursor, Read};

use zip::ZipArchive;
use zip::result::ZipError;

use crate::content::import::xml::{self, Element};
use crate::content::media;

/// A package of files.
pub struct Archive<'a> {
    zip: ZipArchive<Cursor<&'a [u8]>>,
    /// How many bytes may still be unpacked.
    left: u64,
}

/// Most files in one package.
const MOST_FILES: usize = 10_000;

/// Most bytes of all that is unpacked.
const MOST_BYTES: u64 = 512 << 20;

/// Most bytes of one part that holds text.
const MOST_TEXT: u64 = 32 << 20;

impl<'a> Archive<'a> {
    /// Opens a package. The error is what is wrong with it, for an editor, in English.
    pub fn open(bytes: &'a [u8]) -> Result<Archive<'a>, String> {
        let zip = ZipArchive::new(Cursor::new(bytes)).map_err(|_| "it breaks off or is damaged".to_owned())?;
        if zip.len() > MOST_FILES {
            return Err(format!("it holds more than {MOST_FILES} files"));
        }
        for name in zip.file_names_raw() {
            let name = String::from_utf8_lossy(name);
            let leads_out = name.starts_with(['/', '\\']) || name.split(['/', '\\']).any(|it| it == "..");
            if leads_out {
                return Err(format!("it holds the file `{name}`, which leads out of it"));
            }
        }
        Ok(Archive { zip, left: MOST_BYTES })
    }

    /// The bytes of a part; `None` if there is none of this name.
    pub fn bytes(&mut self, name: &str, most: u64) -> Result<Option<Vec<u8>>, String> {
        let most = most.min(self.left);
        let mut part = match self.zip.by_name(name) {
            Ok(part) => part,
            Err(ZipError::FileNotFound) => return Ok(None),
            Err(_) => return Err(format!("its part `{name}` is damaged or locked with a password")),
        };
        let too_much = || format!("its part `{name}` is larger than {} MiB when it is unpacked", most >> 20);
        if part.size() > most {
            return Err(too_much());
        }
        let mut bytes = Vec::new();
        // What a part says of its size may be a lie.
        let read = part.by_ref().take(most + 1).read_to_end(&mut bytes);
        read.map_err(|_| format!("its part `{name}` is damaged or locked with a password"))?;
        if bytes.len() as u64 > most {
            return Err(too_much());
        }
        self.left -= bytes.len() as u64;
        Ok(Some(bytes))
    }

    /// A part as XML.
    pub fn xml(&mut self, name: &str) -> Result<Option<Element>, String> {
        let Some(bytes) = self.bytes(name, MOST_TEXT)? else { return Ok(None) };
        let text = std::str::from_utf8(&bytes).map_err(|_| format!("its part `{name}` is not in UTF-8"))?;
        let read = xml::read(text.trim_start_matches('\u{feff}'));
        read.map(Some).map_err(|why| format!("its part `{name}` cannot be read: {why}"))
    }

    /// A picture.
    pub fn picture(&mut self, name: &str) -> Result<Option<Vec<u8>>, String> {
        self.bytes(name, media::LIMIT)
    }
}
