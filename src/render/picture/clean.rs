//! Takes out of a picture what cameras and programs write beside it: where and when it was taken, with which device, by
//! whom, a film of the seconds before. The picture itself is not coded anew. What changes how it is shown stays: its
//! colors, and which side is up.

use flate2::Crc;
use image::metadata::Orientation;

/// The same picture without what tells of its origin. What is no JPEG, PNG or WebP stays as it is, as does what cannot be
/// taken apart.
pub fn clean(bytes: &[u8]) -> Vec<u8> {
    let cleaned = match bytes {
        [0xff, 0xd8, ..] => jpeg(bytes),
        [0x89, b'P', b'N', b'G', ..] => png(bytes),
        [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'E', b'B', b'P', ..] => webp(bytes),
        _ => None,
    };
    cleaned.unwrap_or_else(|| bytes.to_vec())
}

/// Exif (CIPA DC-008) that says which side is up and nothing else; none if the picture stands as it is.
fn upright(exif: &[u8]) -> Option<Vec<u8>> {
    let orientation = Orientation::from_exif_chunk(exif).filter(|it| *it != Orientation::NoTransforms)?;
    let mut exif = b"II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0".to_vec();
    exif.extend([orientation.to_exif(), 0, 0, 0, 0, 0, 0, 0]);
    Some(exif)
}

/// JPEG (ITU-T T.81): segments with a mark and a length, and between them the coded picture.
fn jpeg(bytes: &[u8]) -> Option<Vec<u8>> {
    const EXIF: &[u8] = b"Exif\0\0";
    let mut out = vec![0xff, 0xd8];
    let mut at = 2;
    loop {
        let [0xff, mark] = *bytes.get(at..at + 2)? else { return None };
        if mark == 0xff {
            at += 1;
            continue;
        }
        if mark == 0xd9 {
            // What stands behind the end is no part of the picture: telephones put films there.
            out.extend([0xff, 0xd9]);
            return Some(out);
        }
        let length = usize::from(u16::from_be_bytes([*bytes.get(at + 2)?, *bytes.get(at + 3)?]));
        let segment = bytes.get(at..at + 2 + length)?;
        let content = segment.get(4..)?;
        let keeps = match mark {
            0xe0 | 0xee => true,
            0xe2 => content.starts_with(b"ICC_PROFILE\0"),
            0xe1..=0xef | 0xfe => false,
            _ => true,
        };
        if keeps {
            out.extend(segment);
        } else if let Some(upright) = content.strip_prefix(EXIF).filter(|_| mark == 0xe1).and_then(upright) {
            out.extend([0xff, 0xe1]);
            out.extend(((2 + EXIF.len() + upright.len()) as u16).to_be_bytes());
            out.extend(EXIF.iter().chain(&upright));
        }
        at += 2 + length;
        if mark == 0xda {
            let end = coded_until(bytes, at)?;
            out.extend(&bytes[at..end]);
            at = end;
        }
    }
}

/// Where coded data ends: at a mark that is neither a stuffed byte nor one of its own.
fn coded_until(bytes: &[u8], start: usize) -> Option<usize> {
    let pairs = bytes.get(start..)?.windows(2);
    let ends = |pair: &[u8]| pair[0] == 0xff && !matches!(pair[1], 0x00 | 0xd0..=0xd7 | 0xff);
    pairs.enumerate().find(|(_, it)| ends(it)).map(|(at, _)| start + at)
}

/// PNG (W3C, third edition): chunks with a length, a name and a checksum.
fn png(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut out = bytes[..8].to_vec();
    let mut at = 8;
    while at < bytes.len() {
        let length = u32::from_be_bytes(bytes.get(at..at + 4)?.try_into().ok()?) as usize;
        let chunk = bytes.get(at..at.checked_add(length)?.checked_add(12)?)?;
        let (name, content) = (&chunk[4..8], &chunk[8..8 + length]);
        match name {
            b"tEXt" | b"zTXt" | b"iTXt" | b"tIME" => {}
            b"eXIf" => out.extend(upright(content).map(|it| png_chunk(b"eXIf", &it)).unwrap_or_default()),
            _ => out.extend(chunk),
        }
        at += chunk.len();
        if name == b"IEND" {
            break;
        }
    }
    Some(out)
}

fn png_chunk(name: &[u8; 4], content: &[u8]) -> Vec<u8> {
    let mut crc = Crc::new();
    crc.update(name);
    crc.update(content);
    let length = (content.len() as u32).to_be_bytes();
    [&length[..], name, content, &crc.sum().to_be_bytes()].concat()
}

/// WebP (RFC 9649): chunks with a name and a length; the first of an extended file tells which others there are.
fn webp(bytes: &[u8]) -> Option<Vec<u8>> {
    const EXIF: u8 = 0x08;
    const XMP: u8 = 0x04;
    let mut out = bytes[..12].to_vec();
    let mut at = 12;
    let mut extended = None;
    while at < bytes.len() {
        let length = u32::from_le_bytes(bytes.get(at + 4..at + 8)?.try_into().ok()?) as usize;
        let end = at.checked_add(8)?.checked_add(length)?;
        let (name, content) = (&bytes[at..at + 4], bytes.get(at + 8..end)?);
        match name {
            b"XMP " => {}
            b"EXIF" => {
                if let Some(upright) = upright(content.strip_prefix(b"Exif\0\0").unwrap_or(content)) {
                    out.extend(webp_chunk(b"EXIF", &upright));
                    out[extended?] |= EXIF;
                }
            }
            b"VP8X" => {
                extended = Some(out.len() + 8);
                out.extend(webp_chunk(b"VP8X", content));
                *out.get_mut(extended?)? &= !(EXIF | XMP);
            }
            name => out.extend(webp_chunk(name.try_into().ok()?, content)),
        }
        at = end + length % 2;
    }
    let length = (out.len() as u32 - 8).to_le_bytes();
    out[4..8].copy_from_slice(&length);
    Some(out)
}

/// A chunk of WebP; one of odd length is filled up.
pub fn webp_chunk(name: &[u8; 4], content: &[u8]) -> Vec<u8> {
    let length = (content.len() as u32).to_le_bytes();
    let fill: &[u8] = if content.len() % 2 == 1 { &[0] } else { &[] };
    [name, &length[..], content, fill].concat()
}

#[cfg(test)]
mod tests {
    use image::{DynamicImage, ImageDecoder, ImageFormat, ImageReader};
    use std::io::Cursor;

    use super::*;

    const SECRET: &[u8] = b"taken at 41.99 N";

    /// Exif with a side that is up and a remark.
    fn exif(side: u8) -> Vec<u8> {
        let mut exif = b"II*\0\x08\0\0\0\x02\0\x12\x01\x03\0\x01\0\0\0".to_vec();
        exif.extend([side, 0, 0, 0]);
        exif.extend(b"\x0e\x01\x02\0\x10\0\0\0\x26\0\0\0\0\0\0\0");
        exif.extend(SECRET);
        exif
    }

    fn coded(format: ImageFormat) -> Vec<u8> {
        let mut bytes = Cursor::new(Vec::new());
        DynamicImage::new_rgb8(6, 4).write_to(&mut bytes, format).unwrap();
        bytes.into_inner()
    }

    fn side_of(bytes: &[u8]) -> u8 {
        let reader = ImageReader::new(Cursor::new(bytes)).with_guessed_format().unwrap();
        reader.into_decoder().unwrap().orientation().unwrap().to_exif()
    }

    #[track_caller]
    fn check(dirty: &[u8], side: u8) {
        let clean = clean(dirty);
        assert!(dirty.windows(SECRET.len()).any(|it| it == SECRET));
        assert!(!clean.windows(SECRET.len()).any(|it| it == SECRET));
        assert_eq!((side_of(dirty), side_of(&clean)), (side, side));
        let pixels = |bytes: &[u8]| image::load_from_memory(bytes).unwrap().to_rgb8().into_raw();
        assert_eq!(pixels(dirty), pixels(&clean));
        assert_eq!(super::clean(&clean), clean);
    }

    #[test]
    fn a_jpeg_keeps_its_side_and_nothing_else() {
        let plain = coded(ImageFormat::Jpeg);
        for side in [1, 6] {
            let segment = [b"Exif\0\0", &exif(side)[..]].concat();
            let length = (segment.len() as u16 + 2).to_be_bytes();
            let comment = [&[0xff, 0xfe, 0, 18][..], SECRET].concat();
            let dirty =
                [&plain[..2], &[0xff, 0xe1], &length, &segment, &comment, &plain[2..], b"film", SECRET].concat();
            check(&dirty, side);
        }
    }

    #[test]
    fn a_png_keeps_its_side_and_nothing_else() {
        let plain = coded(ImageFormat::Png);
        for side in [1, 8] {
            let chunks = [png_chunk(b"eXIf", &exif(side)), png_chunk(b"tEXt", SECRET)].concat();
            check(&[&plain[..33], &chunks, &plain[33..]].concat(), side);
        }
    }

    #[test]
    fn a_webp_keeps_its_side_and_nothing_else() {
        let plain = coded(ImageFormat::WebP);
        for side in [1, 3] {
            let head = webp_chunk(b"VP8X", &[0x0c, 0, 0, 0, 5, 0, 0, 3, 0, 0]);
            let (exif, xmp) = (webp_chunk(b"EXIF", &exif(side)), webp_chunk(b"XMP ", SECRET));
            let mut dirty = [&plain[..12], &head, &plain[12..], &exif, &xmp].concat();
            let length = (dirty.len() as u32 - 8).to_le_bytes();
            dirty[4..8].copy_from_slice(&length);
            check(&dirty, side);
        }
    }

    #[test]
    fn what_cannot_be_taken_apart_stays() {
        for bytes in
            [&b"GIF89a"[..], b"", &[0xff, 0xd8, 0xff], b"\x89PNG\r\n\x1a\n\xff\xff\xff\xffxxxx", b"RIFF1234WEBPx"]
        {
            assert_eq!(clean(bytes), bytes);
        }
    }
}
