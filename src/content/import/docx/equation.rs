//! Equations as one line of text: OMML, ECMA-376 part 1, chapter 22.

use crate::content::import::xml::Element;

/// What an equation says, as `x = (a + b)/(2) · √(c)`.
pub fn line(element: &Element) -> String {
    let part = |name: &str| element.child(name).map(inside).unwrap_or_default();
    match element.name.strip_prefix("m:").unwrap_or_default() {
        "t" => element.text(),
        "f" => format!("({})/({})", part("m:num"), part("m:den")),
        "sSup" => format!("{}^({})", part("m:e"), part("m:sup")),
        "sSub" => format!("{}_({})", part("m:e"), part("m:sub")),
        "sSubSup" => format!("{}_({})^({})", part("m:e"), part("m:sub"), part("m:sup")),
        "rad" => format!("{}√({})", part("m:deg"), part("m:e")),
        "d" => format!("({})", inside(element)),
        "nary" => {
            let sign = element.all("m:chr").find_map(|it| it.attribute("m:val")).unwrap_or("∫");
            format!("{sign}_({})^({}) {}", part("m:sub"), part("m:sup"), part("m:e"))
        }
        _ => inside(element),
    }
}

fn inside(element: &Element) -> String {
    element.elements().filter(|it| !it.name.ends_with("Pr")).map(line).collect()
}
