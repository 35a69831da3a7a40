//! `manifest.webmanifest`: what telephones ask before they put the site on a home screen (W3C, Web Application Manifest).

use serde_json::{Value, json};

use crate::base::lang::Lang;
use crate::graph::address;
use crate::output::desk::Desk;
use crate::output::made::{Made, Making};
use crate::output::manifest::Output;
use crate::render::icon::Icon;

pub fn list(desk: &Desk, claims: &mut Vec<(Box<str>, Output)>) {
    for lang in desk.graph.config().languages.iter().map(|it| it.lang) {
        claims.push((address::web_manifest(&desk.graph, lang).into(), Output::WebManifest(lang)));
    }
}

pub fn make(desk: &Desk, lang: Lang) -> Making {
    let config = desk.graph.config();
    let title = desk.words_for(&config.title, lang).0;
    let home = desk.href(&address::home(&desk.graph, lang));
    let icon = |icon: Icon, purpose: &str| -> Value {
        let size = icon.size();
        json!({
            "src": desk.href(&desk.icon(icon).address),
            "sizes": format!("{size}x{size}"),
            "type": "image/png",
            "purpose": purpose,
        })
    };
    let manifest = json!({
        "name": title,
        "short_name": title.split([':', '–', '|']).next().unwrap_or_default().trim(),
        "description": desk.words_for(&config.description, lang).0,
        "lang": lang,
        "dir": lang.direction(),
        "id": home,
        "start_url": home,
        "scope": desk.href("/"),
        "display": "minimal-ui",
        "background_color": "#ffffff",
        "theme_color": desk.mark.plate,
        "icons": [icon(Icon::Small, "any"), icon(Icon::Large, "any"), icon(Icon::Maskable, "maskable")],
    });
    Ok(Made::Bytes(serde_json::to_vec_pretty(&manifest).expect("a value of JSON is JSON")))
}
