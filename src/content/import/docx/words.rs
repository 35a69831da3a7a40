//! Every word of a part, counted without asking what it is.

use crate::content::import::docx::choice::understood;
use crate::content::import::docx::symbols;
use crate::content::import::tally::Words;
use crate::content::import::xml::Element;

/// Adds the words of a part. Of things that are there in two forms, for old and for new programs, one counts.
pub fn add(root: &Element, words: &mut Words) {
    let (mut text, mut deleted) = (String::new(), String::new());
    walk(root, &mut text, &mut deleted);
    words.add(&text);
    words.add(&deleted);
}

fn walk(element: &Element, text: &mut String, deleted: &mut String) {
    match &*element.name {
        // Letters that are pictures are no words.
        "w:r" if symbols::is_of_signs(symbols::font(element)) => return text.push(' '),
        "w:t" | "m:t" => return text.push_str(&element.text()),
        "w:delText" => return deleted.push_str(&element.text()),
        "w:noBreakHyphen" => text.push('\u{2011}'),
        "w:p" | "w:tab" | "w:br" | "w:cr" | "m:oMath" | "w:sym" => text.push(' '),
        "w:del" | "w:moveFrom" => {
            // Moved text is written once more where it went, so here it counts by itself.
            let mut moved = String::new();
            element.elements().for_each(|it| walk(it, &mut moved, deleted));
            deleted.push_str(&moved);
            return deleted.push(' ');
        }
        _ => {}
    }
    let element = if element.is("mc:AlternateContent") { understood(element) } else { element };
    element.elements().for_each(|it| walk(it, text, deleted));
    if matches!(&*element.name, "w:p" | "m:oMath" | "w:tc") {
        text.push(' ');
    }
}
