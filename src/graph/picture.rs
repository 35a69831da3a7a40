//! In which copies a picture is published: browsers take the one that fits the screen and the line.

use crate::content::media::Medium;
use crate::graph::address;

/// How a copy is coded.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Coding {
    /// For the few browsers that do not know WebP; only photographs have such copies.
    Jpeg,
    WebP,
}

/// Widths of copies in pixels. The widest serves a column of 43 rem on most screens.
const WIDTHS: [u32; 3] = [480, 800, 1200];

/// Pictures of fewer bytes are not worth a copy.
const WORTH: u64 = 24 << 10;

/// The copies of a picture in a coding, the narrowest first: their widths. None is wider than the picture; of one that is
/// not too wide there is a WebP of its own width too.
pub fn widths(medium: &Medium, coding: Coding) -> Vec<u32> {
    let ending = medium.ending();
    let is_photograph = matches!(ending.as_str(), "jpg" | "jpeg");
    let has_copies = match coding {
        Coding::Jpeg => is_photograph,
        Coding::WebP => is_photograph || matches!(ending.as_str(), "png" | "webp"),
    };
    let Some((width, _)) = medium.size.filter(|_| has_copies && !medium.moves && medium.bytes >= WORTH) else {
        return Vec::new();
    };
    let own = (coding == Coding::WebP && ending != "webp" && width <= WIDTHS[2]).then_some(width);
    WIDTHS.into_iter().filter(|it| *it < width).chain(own).collect()
}

/// The copy that stands for the picture where only one can be named; `None`: the picture itself.
pub fn usual(medium: &Medium) -> Option<(u32, Coding)> {
    let widest = |coding| widths(medium, coding).last().map(|it| (*it, coding));
    let (width, _) = medium.size?;
    let found = widest(Coding::Jpeg).or_else(|| widest(Coding::WebP).filter(|_| medium.ending() == "webp"));
    found.filter(|_| width > WIDTHS[2])
}

/// How high a copy is.
pub fn height(medium: &Medium, width: u32) -> u32 {
    let (full, height) = medium.size.unwrap_or((1, 1));
    let scaled = (u64::from(height) * u64::from(width) + u64::from(full) / 2) / u64::from(full.max(1));
    scaled.max(1) as u32
}

/// Changes whenever the same picture would get other copies.
const METHOD: u8 = 1;

/// What tells a copy from all others: 64 hex digits.
pub fn key(medium: &Medium, width: u32, coding: Coding) -> String {
    let mut hasher = blake3::Hasher::new();
    hasher.update(&[METHOD, coding as u8]).update(&width.to_le_bytes()).update(&medium.bytes.to_le_bytes());
    hasher.update(medium.fingerprint.as_bytes()).finalize().to_hex().to_string()
}

/// The address of a copy, by a name that changes with the picture.
pub fn address(medium: &Medium, width: u32, coding: Coding) -> String {
    let ending = match coding {
        Coding::Jpeg => "jpg",
        Coding::WebP => "webp",
    };
    let name = medium.file_name();
    let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
    address::copy(&format!("{stem}-{width}.{ending}"), &key(medium, width, coding)[..10])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn medium(ending: &str, width: u32) -> Medium {
        let (path, fingerprint) = (format!("content/events/Група.{ending}"), "0123456789".to_owned());
        Medium { path, bytes: 100_000, fingerprint, size: Some((width, width / 2)), moves: false }
    }

    #[track_caller]
    fn check(medium: &Medium, jpeg: &[u32], webp: &[u32], usual: Option<(u32, Coding)>) {
        assert_eq!((widths(medium, Coding::Jpeg), widths(medium, Coding::WebP)), (jpeg.to_vec(), webp.to_vec()));
        assert_eq!(super::usual(medium), usual);
    }

    #[test]
    fn no_copy_is_wider_than_its_picture() {
        check(&medium("jpg", 4000), &[480, 800, 1200], &[480, 800, 1200], Some((1200, Coding::Jpeg)));
        check(&medium("jpg", 1200), &[480, 800], &[480, 800, 1200], None);
        check(&medium("JPEG", 600), &[480], &[480, 600], None);
        check(&medium("png", 300), &[], &[300], None);
        check(&medium("png", 2000), &[], &[480, 800, 1200], None);
        check(&medium("webp", 2000), &[], &[480, 800, 1200], Some((1200, Coding::WebP)));
        check(&medium("webp", 1000), &[], &[480, 800], None);
    }

    #[test]
    fn what_moves_is_small_or_has_no_pixels_has_no_copies() {
        check(&medium("gif", 2000), &[], &[], None);
        check(&medium("svg", 2000), &[], &[], None);
        check(&Medium { moves: true, ..medium("webp", 2000) }, &[], &[], None);
        check(&Medium { bytes: 9_000, ..medium("jpg", 2000) }, &[], &[], None);
        check(&Medium { size: None, ..medium("jpg", 2000) }, &[], &[], None);
    }

    #[test]
    fn copies_keep_their_proportions_and_have_addresses_of_their_own() {
        let medium = medium("jpg", 3000);
        assert_eq!(height(&medium, 480), 240);
        let addresses =
            [(480, Coding::Jpeg), (480, Coding::WebP)].map(|(width, coding)| address(&medium, width, coding));
        assert!(addresses[0].starts_with("/media/grupa-480.") && addresses[0].ends_with(".jpg"), "{addresses:?}");
        assert!(addresses[1].ends_with(".webp") && addresses[0][..28] != addresses[1][..28], "{addresses:?}");
    }
}
