//! Pictures: copies, what is kept of them, and what is told of broken ones.

use std::io::Cursor;

use image::{DynamicImage, ImageFormat, RgbImage};

use crate::vodic::{Ran, Vodic};

/// A picture that no coder makes small: 900 × 300 pixels.
pub fn noise() -> Vec<u8> {
    let mut state = 7u32;
    let mut next = || {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (state >> 24) as u8
    };
    let picture = DynamicImage::from(RgbImage::from_fn(900, 300, |_, _| image::Rgb([next(), next(), next()])));
    let mut bytes = Cursor::new(Vec::new());
    picture.write_to(&mut bytes, ImageFormat::Png).expect("a vector takes every byte");
    bytes.into_inner()
}

fn site(picture: &[u8]) -> Vodic {
    let text = "---\ntitle: А\n---\n\n![Сирена](siren.png \"Куманово\")\n";
    Vodic::site().file("content/pages/a.mk.md", text).file("content/pages/siren.png", picture)
}

fn copies(ran: &Ran) -> Vec<String> {
    ran.contents("public/media").into_keys().filter(|it| it.ends_with(".webp")).collect()
}

#[test]
fn a_site_is_the_same_with_kept_copies_and_without() {
    let first = site(&noise()).run("build -q --jobs 2").exit(0);
    let (made, names) = (first.contents("public"), copies(&first));
    assert_eq!(names.len(), 3, "{names:?}");
    let kept = first.contents(".vodic-cache").len();
    assert!(kept > 3, "{kept} files are kept");
    let again = first.then("build -q --jobs 1 -o again").exit(0);
    assert_eq!(again.contents("again"), made);
    std::fs::remove_dir_all(again.vodic.path(".vodic-cache")).expect("the folder may be deleted");
    let anew = again.then("build -q -o anew").exit(0);
    assert_eq!(anew.contents("anew"), made);
}

#[test]
fn a_page_offers_copies_and_a_caption() {
    site(&noise())
        .does("build -q")
        .exit(0)
        .leaves(
            "public/mk/pages/a/index.html",
            "<figure><picture><source type=\"image/webp\" srcset=\"/media/siren-480.",
        )
        .leaves("public/mk/pages/a/index.html", ".webp 900w\" sizes=")
        .leaves("public/mk/pages/a/index.html", "width=\"900\" height=\"300\" loading=\"lazy\" decoding=\"async\">")
        .leaves("public/mk/pages/a/index.html", "<figcaption>Куманово</figcaption></figure>");
}

#[test]
fn half_a_picture_is_an_error_and_nothing_is_published() {
    let half = noise();
    let half = &half[..half.len() / 2];
    let note = "content/pages/siren.png:1:1 error bad-picture";
    site(half).does("check --format json").exit(1).notes(&[note]).leaves_no(".vodic-cache");
    site(half).does("build --format json").exit(1).notes(&[note]).leaves_no("public");
}
