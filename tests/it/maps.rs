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

/// The map on the page of a place, or of all of them; empty if it has none.
fn map(made: &Ran, place: &str) -> String {
    let path = format!("mk/places/{place}/index.html").replace("//", "/");
    let page = made.contents("public").remove(&path).expect("it has a page");
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

#[test]
fn what_is_not_in_the_picture_is_counted() {
    let far = "vienna: {name: {mk: Виена}, type: city, part_of: mk, latitude: 48.21, longitude: 16.37}\n";
    let event =
        "---\ntitle: Средба\nstart: 2024-05-16\nform: meeting\ntopics: [roads]\nplaces: [kumanovo, vienna]\n---\n";
    let site = Vodic::site().file("content/registry/places.yaml", format!("{PLACES}{far}"));
    let made = site.file("content/events/meeting.mk.md", event).does("build -q").exit(0);
    // Of the country also two places of which nobody said where they are.
    for (place, told) in [("mk", "Не се на картата: уште 3 места."), ("", "Не е на картата: уште 1 место.")]
    {
        let map = map(&made, place);
        assert_eq!(map.matches("<circle").count(), 1, "{map}");
        assert_eq!(map.matches(told).count(), 2, "in the description and below the picture: {map}");
    }
    let kumanovo = map(&made, "kumanovo");
    assert!(kumanovo.contains("<circle") && !kumanovo.contains("на картата:"), "{kumanovo}");
    assert_eq!(map(&made, "vienna"), "");
}

#[test]
fn codes_may_be_in_small_letters() {
    let places = PLACES.replace("iso: MK", "iso: mk");
    let small = Vodic::site().file("content/registry/places.yaml", &places).does("build -q").exit(0);
    for place in ["mk", "kumanovo", "rostushe"] {
        assert_eq!(map(&small, place), map(&made(), place));
    }
}

#[test]
fn an_area_of_another_country_is_not_shaded() {
    let places = PLACES.replace("MK-607", "ME-12");
    let town = "town: {name: {mk: Град}, type: city, part_of: me, iso: MK-703, latitude: 42.44, longitude: 19.26}\n";
    let site = Vodic::site().file("content/registry/places.yaml", format!("{places}{town}"));
    let made = site.does("build -q").exit(0);
    let town = map(&made, "town");
    assert!(town.contains("<circle") && !town.contains("map-area") && !town.contains("Осенчено"), "{town}");
    assert_eq!(map(&made, "rostushe"), "", "neither a disc nor an area of its country");
}

#[test]
fn a_place_beyond_its_country_is_told_of_as_it_is_seen() {
    let around = "shaded: {name: {mk: Далеку}, type: municipality, part_of: mk, iso: MK-703, latitude: 48.2, longitude: 16.4}\n\
                  round: {name: {mk: Подалеку}, type: municipality, part_of: mk, latitude: 48.2, longitude: 16.4}\n\
                  village: {name: {mk: Село}, type: city, part_of: round, latitude: 42.0, longitude: 21.4}\n";
    let site = Vodic::site().file("content/registry/places.yaml", format!("{PLACES}{around}"));
    let made = site.does("build -q").exit(0);
    let shaded = map(&made, "shaded");
    assert!(shaded.contains("Осенчено") && !shaded.contains("на картата:"), "{shaded}");
    let round = map(&made, "round");
    assert!(round.contains("<circle") && round.contains("Не е на картата: уште 1 место."), "{round}");
    assert!(!round.contains("Кругот покажува каде се наоѓа.") && round.contains("Секој круг е едно место"), "{round}");
}
