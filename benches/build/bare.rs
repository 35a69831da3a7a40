//! The least that any generator of this make does: read a file, its front matter and its Markdown, fill a template.
//!
//! Its CPU time says how fast the machine is at this very moment, so a build's time can be told as a multiple of it.

use std::fs;
use std::path::Path;

use tera::{Context, Tera};

const PAGE: &str = "<!DOCTYPE html>\n<html><head><title>{{ title }}</title></head>\n\
                    <body><h1>{{ title }}</h1><p>{{ summary }}</p>\n{{ body | safe }}</body></html>\n";

/// Makes a page of every article below a folder, one after another, and keeps none; how many bytes they had.
pub fn make_pages(folder: &Path) -> usize {
    let mut tera = Tera::default();
    tera.add_raw_template("page.html", PAGE).expect("the template is a whole one");
    let kinds = fs::read_dir(folder.join("content")).expect("the corpus was written").flatten();
    let files = kinds.flat_map(|it| fs::read_dir(it.path()).expect("kinds are folders")).flatten().map(|it| it.path());
    let articles = files.filter(|it| it.extension().is_some_and(|it| it == "md"));
    articles.map(|it| page(&tera, &fs::read_to_string(it).expect("articles are texts")).len()).sum()
}

fn page(tera: &Tera, text: &str) -> String {
    let (front, body) = text[4..].split_once("\n---\n").expect("articles have front matter");
    let front: serde_yaml::Value =
        serde_yaml::from_str(front).expect("the corpus is made of articles without mistakes");
    let mut html = String::with_capacity(2 * body.len());
    pulldown_cmark::html::push_html(&mut html, pulldown_cmark::Parser::new_ext(body, pulldown_cmark::Options::all()));
    let mut context = Context::new();
    context.insert("title", &front["title"]);
    context.insert("summary", &front["summary"]);
    context.insert("body", &html);
    tera.render("page.html", &context).expect("nothing in the template can fail")
}
