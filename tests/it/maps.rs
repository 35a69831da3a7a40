//! Maps of places: framed on their country, with what it is divided into and the names around it.

use crate::vodic::{Ran, Vodic};

const PLACES: &str = "
mk: {name: {mk: Македонија}, type: country, iso: MK}
me: {name: {mk: Црна Гора}, type: country, iso: ME}
xk: {name: {mk: Косово*}, type: country, iso: XK, note: {mk: Белешка за името.}}
nz: {name: {mk: Нов Зеланд}, type: country, iso: NZ}
kumanovo: {name: {mk: Куманово}, type: municipality, part_of: mk, iso: MK-703, latitude: 42.14, longitude: 21.72}
rostushe: {name: {mk: Ростуше}, type: municipality, part_of: mk, iso: MK-607}
butel: {name: {mk: Бутел}, type: municipality, part_of: mk, iso: MK-803}
";

fn made() -> Ran {
    Vodic::site().file("content/registry/places.yaml", PLACES).does("build -q").exit(0)
}

/// The map on the page of a place; empty if it has none.
fn map(made: &Ran, place: &str) -> String {
    let page = made.contents("public").remove(&format!("mk/places/{place}/index.html")).expect("it has a page");
    let page = String::from_utf8(page).expect("it is text");
    let Some(start) = page.find("<figure class=\"map\">") else { return String::new() };
    page[start..start + page[start..].find("</figure>").expect("it ends")].to_owned()
}

#[test]
fn a_municipality_is_shown_in_its_country() {
    let map = map(&made(), "kumanovo");
    for part in [
        "class=\"map-area\"",
        "class=\"map-inner\"",
        ">Куманово</text>",
        ">Бугарија</text>",
        ">Косово*</text>",
        "Осенчено: Куманово.",
        "општини какви што се од 2013",
        "Белешка за името.",
    ] {
        assert!(map.contains(part), "no {part} in {map}");
    }
    assert_eq!(map.matches("<circle").count(), 1);
}

#[test]
fn a_place_is_shown_by_its_disc_or_its_area() {
    let made = made();
    let rostushe = map(&made, "rostushe");
    assert!(rostushe.contains("class=\"map-area\"") && rostushe.contains(">Ростуше</text>"), "{rostushe}");
    assert!(!rostushe.contains("<circle"), "{rostushe}");
    // The lines around Skopje are too coarse for an area, and nobody said where it is.
    assert_eq!(map(&made, "butel"), "");
}

#[test]
fn a_country_has_a_map_of_its_own() {
    let made = made();
    let country = map(&made, "mk");
    assert!(country.contains(">Куманово</text>") && !country.contains("map-area"), "{country}");
    let empty = map(&made, "me");
    assert!(empty.contains("Положбата и соседството.") && empty.contains("пред 2013"), "{empty}");
    assert_eq!(map(&made, "nz"), "", "the atlas has it not");
}
