//! What is there in two forms, for programs that know something and for others (ECMA-376, part 3).

use crate::content::import::xml::Element;

/// What we know, by its usual prefix: shapes, groups and canvases of Word 2010, and what it added to the rest.
const KNOWN: &[&str] = &["wps", "wpg", "wpc", "wp14", "w14", "w15", "a14"];

/// The form that is read here.
pub fn understood(element: &Element) -> &Element {
    let is_known = |it: &&Element| {
        let requires = it.attribute("Requires").unwrap_or_default();
        it.is("mc:Choice") && requires.split_whitespace().all(|it| KNOWN.contains(&it))
    };
    let other = || element.child("mc:Fallback").or(element.elements().next());
    element.elements().find(is_known).or_else(other).unwrap_or(element)
}
