//! What the keyboard sends.

use serde_json::{Value, json};

/// Bits of the protocol for the keys that are held.
const HELD: [(&str, u32); 4] = [("Alt+", 1), ("Ctrl+", 2), ("Meta+", 4), ("Shift+", 8)];

/// Down and up of a key as people call it: `Tab`, `Shift+Tab`, `Enter`, `a`.
pub fn strokes(key: &str) -> [Value; 2] {
    let mut key = key;
    let mut held = 0;
    while let Some((name, bit)) = HELD.iter().find(|it| key.starts_with(it.0)) {
        key = &key[name.len()..];
        held |= bit;
    }
    let mut chars = key.chars();
    let letter = chars.next().filter(|_| chars.next().is_none());
    // Windows' numbers of keys, by which Chromium knows them.
    let (name, number, text) = match key {
        "Tab" => ("Tab", 9, None),
        "Enter" => ("Enter", 13, Some("\r")),
        "Escape" => ("Escape", 27, None),
        "Space" => (" ", 32, Some(" ")),
        "PageDown" => ("PageDown", 34, None),
        "End" => ("End", 35, None),
        "Home" => ("Home", 36, None),
        "ArrowLeft" => ("ArrowLeft", 37, None),
        "ArrowUp" => ("ArrowUp", 38, None),
        "ArrowRight" => ("ArrowRight", 39, None),
        "ArrowDown" => ("ArrowDown", 40, None),
        "Backspace" => ("Backspace", 8, None),
        other => (
            other,
            letter.map_or_else(|| panic!("`{key}` is no key"), |it| it.to_ascii_uppercase() as u32),
            Some(other),
        ),
    };
    let mut down = json!({"type": "rawKeyDown", "key": name, "modifiers": held, "windowsVirtualKeyCode": number});
    let up = json!({"type": "keyUp", "key": name, "modifiers": held, "windowsVirtualKeyCode": number});
    if let Some(text) = text {
        down["type"] = "keyDown".into();
        down["text"] = text.into();
    }
    [down, up]
}
