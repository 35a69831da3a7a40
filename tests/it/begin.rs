//! The first steps: a new site, what messages mean, the commands of the README.

use vodic::site::codes::codes;

use crate::vodic::Vodic;

#[test]
fn a_new_site_has_no_mistakes() {
    for line in ["init guide", "init guide --languages mk,en,sr-Cyrl", "init guide --languages sr-Cyrl"] {
        let made = Vodic::new().run(line).exit(0);
        made.then("build -r guide --strict --format json")
            .exit(0)
            .notes(&[])
            .leaves("guide/public/index.html", "<html");
    }
}

#[test]
fn every_code_is_explained() {
    let all = Vodic::new().does("explain").exit(0).tells_nothing().printed();
    for code in codes() {
        assert!(all.lines().any(|it| it.split_whitespace().next() == Some(code.name)), "{} is not listed", code.name);
        let line = format!("explain {}", code.name);
        Vodic::new().does(&line).exit(0).prints(code.what).prints(code.why).prints(code.instead).tells_nothing();
    }
}
