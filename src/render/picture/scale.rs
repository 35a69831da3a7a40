//! Smaller copies of pictures.

use std::io::Cursor;

use fast_image_resize::images::Image;
use fast_image_resize::{PixelType, Resizer};
use image::metadata::Orientation;
use image::{DynamicImage, ImageDecoder, ImageReader, Limits};
use jpeg_encoder::{ColorType, Encoder};

use crate::graph::picture::Coding;
use crate::render::picture::clean::webp_chunk;

/// What a decoder may take, in bytes: that of the largest picture we take, with two bytes for each color.
const MEMORY: u64 = 640 << 20;

/// Quality of copies, of 100.
const JPEG_QUALITY: u8 = 80;
const WEBP_QUALITY: f32 = 78.0;

/// A copy of a picture, `width` × `height` pixels, the right side up. The error says what is wrong with the picture.
pub fn scale(bytes: &[u8], (width, height): (u32, u32), coding: Coding) -> Result<Vec<u8>, String> {
    let Opened { picture, profile, drawn } = open(bytes)?;
    let has_alpha = picture.color().has_alpha() && coding == Coding::WebP;
    let kind = if has_alpha { PixelType::U8x4 } else { PixelType::U8x3 };
    let (from_width, from_height) = (picture.width(), picture.height());
    let pixels = if has_alpha { picture.into_rgba8().into_raw() } else { picture.into_rgb8().into_raw() };
    let pixels = if (from_width, from_height) == (width, height) {
        pixels
    } else {
        let from = Image::from_vec_u8(from_width, from_height, pixels, kind).map_err(|it| it.to_string())?;
        let mut to = Image::new(width, height, kind);
        Resizer::new().resize(&from, &mut to, None).map_err(|it| it.to_string())?;
        to.into_vec()
    };
    match coding {
        Coding::Jpeg => jpeg(&pixels, width, height, &profile),
        Coding::WebP => Ok(webp(&pixels, (width, height), has_alpha, drawn, &profile)),
    }
}

/// A picture the right side up, and what else its copies need.
struct Opened {
    picture: DynamicImage,
    /// What its colors mean (ICC); empty if nothing is said.
    profile: Vec<u8>,
    /// Whether it comes from a format for drawings and screens.
    drawn: bool,
}

fn open(bytes: &[u8]) -> Result<Opened, String> {
    let mut reader = ImageReader::new(Cursor::new(bytes)).with_guessed_format().map_err(|it| it.to_string())?;
    let mut limits = Limits::no_limits();
    limits.max_alloc = Some(MEMORY);
    reader.limits(limits);
    let drawn = reader.format() == Some(image::ImageFormat::Png);
    let mut decoder = reader.into_decoder().map_err(|it| it.to_string())?;
    let side = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    let profile = decoder.icc_profile().ok().flatten().unwrap_or_default();
    // Copies are red, green and blue: the profile of a picture in printers' inks says nothing of them.
    let profile = if profile.get(16..20) == Some(b"RGB ") { profile } else { Vec::new() };
    let mut picture = DynamicImage::from_decoder(decoder).map_err(|it| it.to_string())?;
    picture.apply_orientation(side);
    Ok(Opened { picture, profile, drawn })
}

fn jpeg(pixels: &[u8], width: u32, height: u32, profile: &[u8]) -> Result<Vec<u8>, String> {
    let mut out = Vec::new();
    let mut encoder = Encoder::new(&mut out, JPEG_QUALITY);
    encoder.set_progressive(true);
    if !profile.is_empty() {
        encoder.add_icc_profile(profile).map_err(|it| it.to_string())?;
    }
    encoder.encode(pixels, width as u16, height as u16, ColorType::Rgb).map_err(|it| it.to_string())?;
    Ok(out)
}

/// Of a drawing or the picture of a screen, whichever is smaller: exact or not.
fn webp(pixels: &[u8], (width, height): (u32, u32), has_alpha: bool, drawn: bool, profile: &[u8]) -> Vec<u8> {
    let encoder = match has_alpha {
        true => webp::Encoder::from_rgba(pixels, width, height),
        false => webp::Encoder::from_rgb(pixels, width, height),
    };
    let near = encoder.encode(WEBP_QUALITY).to_vec();
    let exact = drawn.then(|| encoder.encode_lossless().to_vec());
    let smaller = exact.filter(|it| it.len() <= near.len()).unwrap_or(near);
    if profile.is_empty() { smaller } else { with_profile(&smaller, (width, height), has_alpha, profile) }
}

/// WebP with what its colors mean: an extended file (RFC 9649, 2.7).
fn with_profile(webp: &[u8], (width, height): (u32, u32), has_alpha: bool, profile: &[u8]) -> Vec<u8> {
    const PROFILE: u8 = 0x20;
    const ALPHA: u8 = 0x10;
    let mut head = vec![PROFILE | if has_alpha { ALPHA } else { 0 }, 0, 0, 0];
    head.extend(&(width - 1).to_le_bytes()[..3]);
    head.extend(&(height - 1).to_le_bytes()[..3]);
    // The coder writes an extended file itself where opacity is coded apart.
    let extended = webp.get(12..16) == Some(b"VP8X");
    let coded = &webp[if extended { 30 } else { 12 }..];
    let chunks = [webp_chunk(b"VP8X", &head), webp_chunk(b"ICCP", profile), coded.to_vec()].concat();
    let length = (chunks.len() as u32 + 4).to_le_bytes();
    [b"RIFF", &length[..], b"WEBP", &chunks].concat()
}

#[cfg(test)]
mod tests {
    use image::{ImageFormat, Rgba, RgbaImage};

    use super::*;

    /// Left half red, right half blue, half clear.
    fn picture(format: ImageFormat) -> Vec<u8> {
        let color = |x: u32| if x < 40 { Rgba([255, 0, 0, 255]) } else { Rgba([0, 0, 255, 128]) };
        let image = DynamicImage::from(RgbaImage::from_fn(80, 40, |x, _| color(x)));
        let image = if format == ImageFormat::Jpeg { DynamicImage::from(image.to_rgb8()) } else { image };
        let mut bytes = Cursor::new(Vec::new());
        image.write_to(&mut bytes, format).unwrap();
        bytes.into_inner()
    }

    #[track_caller]
    fn check(bytes: &[u8], size: (u32, u32), coding: Coding, corner: [u8; 4]) -> Vec<u8> {
        let copy = scale(bytes, size, coding).unwrap();
        let read = image::load_from_memory(&copy).unwrap();
        assert_eq!((read.width(), read.height()), size);
        let found = read.to_rgba8().get_pixel(0, 0).0;
        let far = found.iter().zip(corner).any(|(one, other)| one.abs_diff(other) > 12);
        assert!(!far, "{found:?} for {corner:?}");
        assert_eq!(copy, scale(bytes, size, coding).unwrap(), "the same picture makes the same copy");
        copy
    }

    #[test]
    fn copies_look_like_their_picture() {
        for format in [ImageFormat::Jpeg, ImageFormat::Png, ImageFormat::WebP] {
            check(&picture(format), (20, 10), Coding::WebP, [255, 0, 0, 255]);
            check(&picture(format), (80, 40), Coding::WebP, [255, 0, 0, 255]);
        }
        check(&picture(ImageFormat::Jpeg), (20, 10), Coding::Jpeg, [255, 0, 0, 255]);
    }

    #[test]
    fn what_is_clear_stays_clear() {
        let copy =
            image::load_from_memory(&scale(&picture(ImageFormat::Png), (20, 10), Coding::WebP).unwrap()).unwrap();
        assert!(copy.to_rgba8().get_pixel(19, 9).0[3].abs_diff(128) < 3);
    }

    #[test]
    fn the_right_side_is_up() {
        let plain = picture(ImageFormat::Jpeg);
        let exif = b"\xff\xe1\0\x22Exif\0\0II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0\x03\0\0\0\0\0\0\0";
        let turned = [&plain[..2], exif, &plain[2..]].concat();
        check(&turned, (80, 40), Coding::WebP, [0, 0, 255, 255]);
    }

    #[test]
    fn colors_keep_their_meaning() {
        let profile = [&[0u8; 16][..], b"RGB ", &[7; 20]].concat();
        for (format, coding) in [(ImageFormat::Jpeg, Coding::Jpeg), (ImageFormat::Jpeg, Coding::WebP)] {
            let mut dirty = picture(format);
            let segment = [&b"ICC_PROFILE\0\x01\x01"[..], &profile].concat();
            let length = (segment.len() as u16 + 2).to_be_bytes();
            dirty.splice(2..2, [&[0xff, 0xe2][..], &length, &segment].concat());
            let copy = check(&dirty, (20, 10), coding, [255, 0, 0, 255]);
            let mut decoder =
                ImageReader::new(Cursor::new(&copy)).with_guessed_format().unwrap().into_decoder().unwrap();
            assert_eq!(decoder.icc_profile().unwrap().as_deref(), Some(&profile[..]));
        }
    }

    #[test]
    fn half_a_picture_is_told() {
        let bytes = picture(ImageFormat::Png);
        assert!(scale(&bytes[..bytes.len() / 2], (20, 10), Coding::WebP).is_err());
    }
}
