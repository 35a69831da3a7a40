//! Text hygiene: planted defects are all found, a machine mends what it can, and what it must not touch stays.

use crate::vodic::Vodic;

/// One defect of each sort, and below it what looks like one and is none.
const UNTIDY: &str = "\
---
title: 'Сирени  и телефони'
summary: 'Здружението \"Бравура\" помага,секогаш'
topics: [roads]
figures:
  - {id: citizens, label: Граѓани, value: 84000, unit: people}
---

## Сирени и телефони

\u{4f}рганизирани тренинзи - на 5 km од градот , во 2016-2017 година.

Оваа година Валентина Алесковска информира 84.500 граѓани од МКЦП. Кај „Бравура нема сирени.

„Цитат  со \u{4f}рганизирани грешки“ и `код  со  \"грешки\"`.

> Цитат  - со \"грешки\" , какви што се отпечатени.

```text
код  - со \"грешки\"
```
";

const TIDY: &str = "\
---
title: 'Сирени и телефони'
summary: 'Здружението „Бравура“ помага, секогаш'
topics: [roads]
figures:
  - {id: citizens, label: Граѓани, value: 84000, unit: people}
---

## Сирени и телефони

Организирани тренинзи – на 5\u{a0}km од градот, во 2016–2017 година.

Оваа година Валентина Алесковска информира 84.500 граѓани од МКЦП. Кај „Бравура нема сирени.

„Цитат  со \u{4f}рганизирани грешки“ и `код  со  \"грешки\"`.

> Цитат  - со \"грешки\" , какви што се отпечатени.

```text
код  - со \"грешки\"
```
";

const PATH: &str = "content/lessons/sirens.mk.md";

fn untidy() -> Vodic {
    let people = "valentina:\n  name: {mk: Валентина Алексовска, en: Valentina Aleksovska}\n";
    Vodic::site().file("content/registry/people.yaml", people).file(PATH, UNTIDY)
}

#[test]
fn every_planted_defect_is_found() {
    let at = |place: &str, code: &str| format!("{PATH}:{place} warning {code}");
    let expected = [
        at("2:15", "double-space"),
        at("3:23", "quotation-marks"),
        at("3:39", "comma-space"),
        at("9:4", "repeated-title"),
        at("11:1", "mixed-script"),
        at("11:23", "hyphen-for-dash"),
        at("11:29", "no-break-space"),
        at("11:42", "comma-space"),
        at("11:52", "hyphen-for-dash"),
        at("13:1", "relative-date"),
        at("13:23", "name-variant"),
        at("13:44", "figure-number"),
        at("13:62", "unknown-abbreviation"),
        at("13:72", "lone-quotation-mark"),
        at("15:7", "double-space"),
        at("15:12", "mixed-script"),
    ];
    let expected: Vec<&str> = expected.iter().map(String::as_str).collect();
    untidy().does("check --format json").exit(0).notes(&expected);
}

#[test]
fn what_needs_no_thinking_is_mended_and_shown() {
    let ran = untidy().run("check --fix").exit(0).prints("--- a/content/lessons/sirens.mk.md\n");
    let ran = ran.prints("\n-\u{4f}рганизирани тренинзи - на").prints("\n+Организирани тренинзи – на");
    let ran = ran.tells("8 mistakes mended in 1 file\n").tells("warning[relative-date]").tells_not("comma-space");
    assert_eq!(ran.contents("content/lessons")["sirens.mk.md"], TIDY.as_bytes());
    assert_eq!(ran.contents("content/lessons").len(), 1, "no draft is left behind");
    let again = ran.then("check --fix").exit(0).prints_nothing().tells("nothing here can be mended without thinking\n");
    assert_eq!(again.contents("content/lessons")["sirens.mk.md"], TIDY.as_bytes());
}

#[test]
fn a_rehearsal_writes_nothing() {
    let ran = untidy().run("check --fix --dry-run").exit(0).prints("\n+Организирани").tells("warning[comma-space]");
    let ran = ran.tells("8 mistakes in 1 file could be mended; nothing was written\n");
    assert_eq!(ran.contents("content/lessons")["sirens.mk.md"], UNTIDY.as_bytes());
    Vodic::site().run("check --dry-run").exit(2).tells("--fix");
}

#[test]
fn windows_line_ends_and_byte_order_marks_stay() {
    let text = "\u{feff}---\r\ntitle: 'Сирени  и телефони'\r\ntopics: [roads]\r\n---\r\n";
    let ran = Vodic::site().file(PATH, text).run("check --fix").exit(0);
    let expected = text.replace("  ", " ");
    assert_eq!(ran.contents("content/lessons")["sirens.mk.md"], expected.as_bytes());
}

#[test]
fn a_build_is_not_held_up() {
    untidy().does("build --strict").exit(0).tells_not("double-space");
}

#[test]
fn a_tidy_text_has_no_notes() {
    let clean = "---\ntitle: 'Сирени: „Бравура“'\ntopics: [roads]\n---\n\nПо 5\u{a0}km, 2016–2017, XXI век – Wi-Fi, COVID-19.\n";
    Vodic::site().file(PATH, clean).does("check --strict --format json").exit(0).notes(&[]);
}
