//! From an export to a document for each of its texts.

use std::collections::{BTreeMap, BTreeSet};

use percent_encoding::percent_decode_str;
use scraper::Html;
use url::Url;

use crate::base::source::{Source, Span};
use crate::content::import::html::about::day;
use crate::content::import::html::body::Beside;
use crate::content::import::html::places;
use crate::content::import::html::read::{Around, document};
use crate::content::import::model::{About, Block, Document, Origin, Remark};
use crate::content::import::settle::words;
use crate::content::import::told::{FORM_LOST, KEPT_AS_REMARK, Told};
use crate::content::import::wxr::addresses::{Addresses, value};
use crate::content::import::wxr::between::{self, Link};
use crate::content::import::wxr::paragraphs;
use crate::content::import::wxr::shortcodes::{self, Attachment, escaped};
use crate::content::import::xml::{self, Element};

/// What WordPress keeps for itself among the texts.
const SYSTEM: &[&str] = &[
    "attachment",
    "nav_menu_item",
    "revision",
    "custom_css",
    "customize_changeset",
    "oembed_cache",
    "user_request",
    "wp_template",
    "wp_template_part",
    "wp_global_styles",
    "wp_navigation",
    "wp_font_family",
    "wp_font_face",
];

/// Whether a text is an export of WordPress, as far as its beginning tells.
pub fn is_export(start: &str) -> bool {
    start.contains("<rss") && start.contains("wordpress.org/export")
}

/// Reads an export. The error is what is wrong with it, for an editor, in English.
pub fn read(path: &str, file: &str, beside: Beside) -> Result<Vec<Document>, String> {
    let root = xml::read(file)?;
    let channel = root.child("channel").ok_or("there is no text in it")?;
    let items = || channel.elements().filter(|it| it.is("item"));
    let (texts, others): (Vec<&Element>, Vec<&Element>) = items().partition(|it| is_text(it));
    let addresses = Addresses::of(channel, &texts);
    let attachments = attachments(channel);
    let export = Export { source: Source::new(path, file), channel, attachments, addresses, beside };
    let links: Vec<Vec<Link>> = texts.iter().map(|it| export.links(it)).collect();
    let mut wanted = between::wanted(links.iter().flatten(), &export.addresses);
    let mut documents = Vec::with_capacity(texts.len());
    for (item, links) in texts.into_iter().zip(links) {
        let wanted = wanted.remove(&value(item, "wp:post_id")).unwrap_or_default();
        documents.push((export.text(item, &links, wanted)?, links));
    }
    between::connect(&mut documents, &export.addresses);
    let mut documents: Vec<Document> = documents.into_iter().map(|it| it.0).collect();
    let first = documents.first_mut().ok_or("there is no text in it")?;
    first.notes.extend(export.left_out(&others));
    Ok(documents)
}

fn is_text(item: &Element) -> bool {
    let is_gone = matches!(value(item, "wp:status").as_str(), "trash" | "auto-draft");
    !is_gone && !SYSTEM.contains(&value(item, "wp:post_type").as_str())
}

/// The value of a key among what is noted beside an item.
fn meta(item: &Element, key: &str) -> String {
    let all = item.elements().filter(|it| it.is("wp:postmeta"));
    all.into_iter().find(|it| value(it, "wp:meta_key") == key).map(|it| value(it, "wp:meta_value")).unwrap_or_default()
}

/// The pictures of an export by their ids.
fn attachments(channel: &Element) -> BTreeMap<String, Attachment> {
    let all = channel.elements().filter(|it| it.is("item") && value(it, "wp:post_type") == "attachment");
    let attachment = |it: &Element| {
        let alt = meta(it, "_wp_attachment_image_alt");
        (value(it, "wp:post_id"), Attachment { url: value(it, "wp:attachment_url"), alt })
    };
    all.map(attachment).collect()
}

struct Export<'a> {
    source: Source,
    channel: &'a Element,
    attachments: BTreeMap<String, Attachment>,
    addresses: Addresses,
    beside: Beside<'a>,
}

impl Export<'_> {
    /// The text of an item, and where it begins in the file. Places in it are places in the file as long as nothing
    /// was escaped.
    fn html(&self, item: &Element) -> (String, usize, bool) {
        let content = item.child("content:encoded");
        let html = content.map(Element::text).unwrap_or_default();
        let at = content.map_or(item.at, Element::text_at);
        let is_here = self.source.text().get(at..at + html.len()) == Some(html.as_str());
        (html, at, is_here)
    }

    fn base(&self, item: &Element) -> Option<Url> {
        Url::parse(&value(item, "link")).ok().or_else(|| self.addresses.base())
    }

    fn links(&self, item: &Element) -> Vec<Link> {
        let (html, at, is_here) = self.html(item);
        let mut links = between::links(&html, self.base(item).as_ref());
        for link in &mut links {
            let here = Span::new(at + link.at, at + link.at + link.length);
            link.place = if is_here { here } else { Span::new(item.at, item.at) };
        }
        links
    }

    fn text(&self, item: &Element, links: &[Link], wanted: BTreeSet<String>) -> Result<Document, String> {
        let (html, at, is_here) = self.html(item);
        let base = self.base(item);
        let html = if is_here { places::marked(&html, at)? } else { html };
        let html = between::with_files(&html, base.as_ref(), &self.addresses);
        let html = paragraphs::marked(&shortcodes::replace(&html, &self.attachments));
        let page = Html::parse_document(&format!("<html><body>{}{html}", self.thumbnail(item, &html)));
        let about = self.about(item);
        let mut told = Told::default();
        between::tell(links, &self.addresses, self.beside, &mut told);
        let here = Span::new(item.at, item.at);
        let status = value(item, "wp:status");
        if !matches!(status.as_str(), "" | "publish" | "inherit") {
            let message = format!("this text was not public there, but `{status}`");
            told.tell(&FORM_LOST, here, message, "ask whether it may be published");
        }
        let comments = comments(item, &mut told);
        let unused: Vec<String> = about.origin.topics.clone();
        let around = Around { base, beside: self.beside, told, start: at, wanted };
        let mut document = document(&self.source, &page, about, around);
        for comment in comments {
            document.words.add(&comment.text);
            document.blocks.push(Block::Remark(comment));
        }
        if !unused.is_empty() {
            document.blocks.push(Block::Remark(Remark::about("categories and tags", unused.join(", "))));
        }
        // The title is that of the item, whatever its text begins with.
        for block in &mut document.blocks {
            if let Block::Heading { level: level @ 1, .. } = block {
                *level = 2;
            }
        }
        Ok(document)
    }

    /// The picture that stands for a text, if it is not in it already.
    fn thumbnail(&self, item: &Element, html: &str) -> String {
        let Some(picture) = self.attachments.get(&meta(item, "_thumbnail_id")) else { return String::new() };
        let stem = picture.url.rsplit('/').next().and_then(|it| it.rsplit_once('.')).map_or("", |it| it.0);
        if stem.is_empty() || html.contains(stem) {
            return String::new();
        }
        format!("<p><img src=\"{}\" alt=\"{}\"></p>", escaped(&picture.url), escaped(&picture.alt))
    }

    fn about(&self, item: &Element) -> About {
        let some = |text: String| Some(words(&text)).filter(|it| !it.is_empty());
        let category = |domain: &str| {
            let all = item.elements().filter(|it| it.is("category"));
            all.filter(|it| it.attribute("domain") == Some(domain)).collect::<Vec<_>>()
        };
        let nicename =
            |domain: &str| category(domain).first().and_then(|it| it.attribute("nicename").map(str::to_owned));
        let topics = category("category").into_iter().chain(category("post_tag")).filter_map(|it| some(it.text()));
        let url = value(item, "link");
        let path = Url::parse(&url).ok().filter(|it| it.query().is_none()).map(|it| it.path().to_owned());
        let is_public = value(item, "wp:status") == "publish";
        About {
            title: value(item, "title"),
            summary: some(value(item, "excerpt:encoded")).filter(|it| !it.contains('<')),
            lang: nicename("language")
                .or_else(|| some(meta(item, "_wpml_import_language_code")))
                .or_else(|| some(value(self.channel, "language"))),
            url: Url::parse(&url).is_ok().then_some(url),
            author: some(value(item, "dc:creator")),
            publisher: some(value(self.channel, "title")),
            published: day(&value(item, "wp:post_date")).filter(|_| is_public),
            changed: None,
            origin: Origin {
                kind: value(item, "wp:post_type"),
                id: value(item, "wp:post_id"),
                topics: topics.filter(|it| it != "Uncategorized").collect(),
                // Written by Polylang, and by the export of WPML.
                group: nicename("post_translations").or_else(|| some(meta(item, "_wpml_import_translation_group"))),
                path: path.map(|it| percent_decode_str(&it).decode_utf8_lossy().into_owned()),
            },
        }
    }

    /// Says what is in the export and no text, kind by kind.
    fn left_out(&self, others: &[&Element]) -> crate::base::diagnostic::Notes {
        let mut told = Told::default();
        for item in others {
            let kind = value(item, "wp:post_type");
            let here = Span::new(item.at, item.at);
            let message = match (SYSTEM.contains(&kind.as_str()), kind.as_str()) {
                // Pictures come with the texts that show them.
                (true, "attachment") => continue,
                (true, _) => format!("what WordPress calls `{kind}` is left out"),
                (false, _) => "texts in the bin of WordPress are left out".to_owned(),
            };
            told.repeat(&FORM_LOST, here, message, "look whether readers need it");
        }
        told.notes(&self.source)
    }
}

/// What readers said of a text, as remarks.
fn comments(item: &Element, told: &mut Told) -> Vec<Remark> {
    let mut all = Vec::new();
    for comment in item.elements().filter(|it| it.is("wp:comment")) {
        let text = words(&value(comment, "wp:comment_content"));
        if value(comment, "wp:comment_approved") == "spam" || text.is_empty() {
            continue;
        }
        let here = Span::new(comment.at, comment.at);
        let help = "decide whether it belongs into the text, then delete the remark";
        told.repeat(&KEPT_AS_REMARK, here, "what readers said of a text is kept as a remark at its end", help);
        let by = words(&value(comment, "wp:comment_author"));
        let day = value(comment, "wp:comment_date").chars().take(10).collect::<String>();
        let who = [by, day].into_iter().filter(|it| !it.is_empty()).collect::<Vec<_>>().join(", ").replace('`', "'");
        all.push(Remark::about(format!("words of the reader `{who}`"), text));
    }
    all
}
