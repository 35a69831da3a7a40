//! The pictures of a text, each taken once and under a name of its own.

use std::collections::BTreeMap;

use image::ImageFormat;

use crate::base::diagnostic::Notes;
use crate::base::files::Memory;
use crate::base::lang::Lang;
use crate::base::slug::Slug;
use crate::content::import::model::Picture;
use crate::content::media;

/// Pictures that were taken along.
#[derive(Clone, Debug, Default)]
pub struct Pictures {
    files: BTreeMap<String, String>,
    pub all: Vec<Picture>,
}

impl Pictures {
    /// Takes a picture along that is called `name` where it comes from; the name of its file. The error says why it
    /// cannot be taken.
    pub fn take(&mut self, name: &str, bytes: Vec<u8>) -> Result<String, String> {
        if let Some(file) = self.files.get(name) {
            return Ok(file.clone());
        }
        let ending = ending(&bytes).ok_or_else(|| format!("`{name}` is in a format that browsers do not show"))?;
        self.put(name, ending, bytes)
    }

    /// The same for any medium, whose ending says what it is.
    pub fn take_medium(&mut self, name: &str, bytes: Vec<u8>) -> Result<String, String> {
        let ending = name.rsplit_once('.').map(|it| it.1.to_lowercase()).unwrap_or_default();
        if ending.is_empty() || !media::is_medium(&format!("a.{ending}")) {
            return Err(format!("`{name}` is no file that is published"));
        }
        self.put(name, &ending, bytes)
    }

    fn put(&mut self, name: &str, ending: &str, bytes: Vec<u8>) -> Result<String, String> {
        if let Some(same) = self.all.iter().find(|it| it.bytes == bytes) {
            return Ok(same.file.clone());
        }
        let file = self.free(name, ending);
        let mut files = Memory::default();
        files.insert(&file, bytes.clone());
        let mut notes = Notes::default();
        media::read(&files, &file, &mut notes);
        if let Some(note) = notes.iter().next() {
            return Err(note.message.clone());
        }
        self.files.insert(name.to_owned(), file.clone());
        self.all.push(Picture { file: file.clone(), bytes });
        Ok(file)
    }

    /// A name that no other picture has.
    fn free(&self, name: &str, ending: &str) -> String {
        let stem = name.rsplit(['/', '\\']).next().and_then(|it| it.split('.').next()).unwrap_or_default();
        // WordPress writes the size of a smaller copy into its name.
        let sized = stem
            .rsplit_once('-')
            .filter(|it| it.1.contains('x') && it.1.chars().all(|it| it == 'x' || it.is_ascii_digit()));
        let stem = sized.map_or(stem, |it| it.0);
        let slug = "mk".parse().map(|lang: Lang| Slug::of(stem, lang).to_string()).unwrap_or_default();
        let stem = match Slug::check(&slug) {
            Some(_) if slug != "index" => slug,
            _ => "picture".to_owned(),
        };
        let names = std::iter::once(format!("{stem}.{ending}")).chain((2..).map(|it| format!("{stem}-{it}.{ending}")));
        let mut free = names.filter(|it| !self.all.iter().any(|other| other.file == *it));
        free.next().expect("of endlessly many names, one is free")
    }
}

/// The ending of a picture that browsers show, by its first bytes.
fn ending(bytes: &[u8]) -> Option<&'static str> {
    match image::guess_format(bytes) {
        Ok(ImageFormat::Png) => Some("png"),
        Ok(ImageFormat::Jpeg) => Some("jpg"),
        Ok(ImageFormat::Gif) => Some("gif"),
        Ok(ImageFormat::WebP) => Some("webp"),
        _ => {
            let start = String::from_utf8_lossy(&bytes[..bytes.len().min(1_000)]).into_owned();
            let start = start.trim_start_matches('\u{feff}').trim_start().to_owned();
            (start.starts_with('<') && start.contains("<svg")).then_some("svg")
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SVG: &[u8] = b"<svg xmlns='http://www.w3.org/2000/svg' width='1' height='1'></svg>";

    #[test]
    fn names_are_fit_for_every_disk_and_taken_once() {
        let mut pictures = Pictures::default();
        let mut take = |name: &str, more: &str| pictures.take(name, [SVG, more.as_bytes()].concat());
        assert_eq!(take("word/media/Слика 1.emf", ""), Ok("slika-1.svg".to_owned()));
        assert_eq!(take("other/слика-1.svg", " "), Ok("slika-1-2.svg".to_owned()));
        assert_eq!(take("word/media/Слика 1.emf", ""), Ok("slika-1.svg".to_owned()));
        assert_eq!(take("the-same.svg", " "), Ok("slika-1-2.svg".to_owned()));
        assert_eq!(take("../../NUL.svg", "  "), Ok("picture.svg".to_owned()));
        assert_eq!(take("siren-300x200.png", "   "), Ok("siren.svg".to_owned()));
    }

    #[test]
    fn what_is_no_picture_is_refused() {
        let mut pictures = Pictures::default();
        assert!(pictures.take("a.emf", b"\x01\0\0\0".to_vec()).is_err());
        assert!(pictures.take("a.png", b"\x89PNG\r\n\x1a\nno".to_vec()).is_err());
        assert!(pictures.take("a.svg", b"<svg><script/></svg>".to_vec()).is_err());
        assert!(pictures.take_medium("a.exe", vec![0]).is_err());
    }
}
