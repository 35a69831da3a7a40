//! From a request to an answer.

use std::net::IpAddr;
use std::sync::Arc;
use std::time::Duration;

use axum::body::{Body, to_bytes};
use axum::http::header::{self, HeaderMap, HeaderName, HeaderValue};
use axum::http::request::Parts;
use axum::http::{Method, Request, StatusCode};
use axum::response::Response;
use hyper::body::Incoming;
use serde::{Deserialize, Serialize};

use crate::base::source::Source;
use crate::deliver::preview::desk::Desk;
use crate::deliver::preview::door::Claim;
use crate::deliver::preview::fingerprint::Fingerprint;
use crate::deliver::preview::patience::LONGEST;
use crate::deliver::preview::sheet::sheet;
use crate::deliver::preview::snapshot::{Page, Snapshot};
use crate::deliver::preview::{address, bell, concern, media_type, script, sorry, status, waiting};
use crate::output::manifest::Output;
use crate::render::policy;

/// The two ends of a connection.
#[derive(Clone, Copy, Debug)]
pub struct Ends {
    pub here: IpAddr,
    pub there: IpAddr,
}

impl Ends {
    /// Whether whoever asks sits at this machine.
    fn is_at_home(self) -> bool {
        self.there.to_canonical().is_loopback()
    }
}

/// What every answer says: nothing of it is for other sites' pages, and nothing of it is kept.
static ALWAYS: [(HeaderName, HeaderValue); 6] = [
    (header::CACHE_CONTROL, HeaderValue::from_static("no-store")),
    (header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff")),
    (header::X_FRAME_OPTIONS, HeaderValue::from_static("DENY")),
    (header::REFERRER_POLICY, HeaderValue::from_static("same-origin")),
    (HeaderName::from_static("cross-origin-resource-policy"), HeaderValue::from_static("same-origin")),
    (HeaderName::from_static("cross-origin-opener-policy"), HeaderValue::from_static("same-origin")),
];

/// Answers a request.
pub async fn reply(desk: Arc<Desk>, request: Request<Incoming>, ends: Ends) -> Response {
    let mut response = admitted(desk, request, ends).await;
    for (name, value) in &ALWAYS {
        response.headers_mut().insert(name.clone(), value.clone());
    }
    response
}

async fn admitted(desk: Arc<Desk>, request: Request<Incoming>, ends: Ends) -> Response {
    let (parts, body) = request.into_parts();
    if !desk.door.admits(&claim(&parts), ends.here) {
        return refusal(StatusCode::FORBIDDEN, "this preview answers at its own address alone");
    }
    if parts.method == Method::POST && parts.uri.path() == TRANSLATE {
        return translate(desk, &parts, body, ends).await;
    }
    if parts.method != Method::GET && parts.method != Method::HEAD {
        let mut response = refusal(StatusCode::METHOD_NOT_ALLOWED, "a preview is only read");
        response.headers_mut().insert(header::ALLOW, HeaderValue::from_static("GET, HEAD"));
        return response;
    }
    let Some(address) = address::of(parts.uri.path()) else {
        return refusal(StatusCode::NOT_FOUND, "no page can stand at this address");
    };
    if address.starts_with(script::FOLDER) {
        return own(desk, &parts, &address, ends).await;
    }
    if address == status::ADDRESS {
        return survey(&desk, ends).await;
    }
    page(&desk, address, ends, &parts).await
}

/// What a request says of where it comes from.
fn claim(parts: &Parts) -> Claim<'_> {
    let once = |name: HeaderName| {
        let mut values = parts.headers.get_all(name).iter();
        // A text that is none counts as one that is nobody's.
        let first = values.next().map(|it| it.to_str().unwrap_or_default());
        if values.next().is_some() { Some("") } else { first }
    };
    Claim {
        host: once(header::HOST),
        target: parts.uri.authority().map(|it| it.as_str()),
        origin: once(header::ORIGIN),
        site: once(HeaderName::from_static("sec-fetch-site")),
        mode: once(HeaderName::from_static("sec-fetch-mode")),
    }
}

/// What is the preview's own.
async fn own(desk: Arc<Desk>, parts: &Parts, address: &str, ends: Ends) -> Response {
    if !desk.door.is_from_us(&claim(parts), ends.here) {
        return refusal(StatusCode::FORBIDDEN, "this is for pages of the preview alone");
    }
    if let Some(bytes) = script::file(address) {
        return answer(StatusCode::OK, media_type::of(address), bytes);
    }
    let query = parts.uri.query().unwrap_or_default();
    let shown = address::parameter(query, "at").and_then(|it| address::of(&it));
    match (address.trim_start_matches(script::FOLDER), shown) {
        ("events", Some(shown)) => {
            let seen = address::parameter(query, "seen").as_deref().and_then(Fingerprint::read);
            match seen {
                Some(seen) => bell::stream(desk, shown, seen, ends.is_at_home()),
                None => refusal(StatusCode::BAD_REQUEST, "the page does not say what its reader sees"),
            }
        }
        ("waiting", Some(shown)) => waiting::stream(desk, shown),
        ("page.json", Some(shown)) => beside(desk, shown, ends).await,
        _ => refusal(StatusCode::NOT_FOUND, "there is nothing at this address"),
    }
}

/// What our script shows beside a page.
async fn beside(desk: Arc<Desk>, shown: String, ends: Ends) -> Response {
    let Some(snapshot) = desk.snapshot().await else { return unfinished() };
    let token = desk.token.clone();
    let made = Desk::on(&desk.pages, move || json(&sheet(&snapshot, &shown, &token, ends.is_at_home()))).await;
    made.map_or_else(mistake, |it| answer(StatusCode::OK, media_type::JSON, it))
}

/// How the whole site is, for whoever sits at this machine.
async fn survey(desk: &Desk, ends: Ends) -> Response {
    if !ends.is_at_home() {
        return refusal(StatusCode::FORBIDDEN, "this is for whoever runs the preview");
    }
    let Some(snapshot) = desk.snapshot().await else { return unfinished() };
    let made = Desk::on(&desk.rest, move || script::injected(&status::page(&snapshot))).await;
    let mut response = made.map_or_else(mistake, |it| answer(StatusCode::OK, media_type::PAGE, it));
    response.headers_mut().extend(policy_of(media_type::PAGE));
    response
}

/// Where translations are begun, the one thing that writes.
const TRANSLATE: &str = "/__vodic/translate";
/// Names our token in a request.
const TOKEN: HeaderName = HeaderName::from_static("x-vodic-token");
/// Most bytes that such a request may have.
const LARGEST: usize = 4 << 10;

/// What is asked for: a translation of what the page at an address shows.
#[derive(Deserialize)]
struct Wanted {
    at: String,
    lang: String,
}

/// Begins a translation, if one of our own pages asks for it, opened by whoever sits at this machine.
async fn translate(desk: Arc<Desk>, parts: &Parts, body: Incoming, ends: Ends) -> Response {
    let token = parts.headers.get(TOKEN).is_some_and(|it| it.as_bytes() == desk.token.as_bytes());
    let is_json =
        parts.headers.get(header::CONTENT_TYPE).is_some_and(|it| it.as_bytes() == media_type::JSON.as_bytes());
    if !(ends.is_at_home() && token && is_json && desk.door.is_surely_from_us(&claim(parts), ends.here)) {
        return refusal(StatusCode::FORBIDDEN, "this is for pages of the preview alone");
    }
    let read = tokio::time::timeout(LONGEST, to_bytes(Body::new(body), LARGEST)).await;
    let wanted: Option<Wanted> = read.ok().and_then(Result::ok).and_then(|it| serde_json::from_slice(&it).ok());
    let Some(wanted) = wanted else { return refusal(StatusCode::BAD_REQUEST, "this request is no question") };
    let Some(snapshot) = desk.snapshot().await else { return unfinished() };
    match Desk::on(&desk.rest, move || begun(&snapshot, &wanted)).await {
        Some(Ok(begun)) => answer(StatusCode::OK, media_type::JSON, json(&begun)),
        Some(Err(why)) => answer(StatusCode::CONFLICT, media_type::TEXT, format!("{why}\n")),
        None => mistake(),
    }
}

/// A translation that was begun: its file, and what opens it.
#[derive(Serialize)]
struct Begun {
    path: String,
    link: String,
}

fn begun(snapshot: &Snapshot, wanted: &Wanted) -> Result<Begun, String> {
    let (ground, editor) = (&snapshot.ground, &*snapshot.ground.editor);
    let site = snapshot.site.as_ref();
    let address = address::of(&wanted.at);
    let shown = site.zip(address).and_then(|(site, at)| site.find(at.strip_prefix(snapshot.prefix())?));
    let article = site.zip(shown).and_then(|(site, shown)| concern::article(site.graph(), shown));
    let (Some(site), Some(article)) = (site, article) else { return Err(editor.say("this page shows no article")) };
    let group = site.graph().group_of(article);
    let name = format!("{}/{}", group.kind.folder, group.name);
    let begun = editor.translate(site.graph(), &name, &wanted.lang);
    let path = begun.map_err(|why| why.to_string().lines().map(|it| editor.say(it)).collect::<Vec<_>>().join("\n"))?;
    let link = sorry::link(&ground.root, &Source::unread(&path).whole());
    Ok(Begun { path, link })
}

fn json(value: &impl Serialize) -> Vec<u8> {
    serde_json::to_vec(value).expect("texts and numbers can always be written")
}

/// How long a request waits for the site to be read.
const PATIENCE: Duration = Duration::from_secs(120);

/// What stands at an address of the site.
async fn page(desk: &Desk, address: String, ends: Ends, parts: &Parts) -> Response {
    let snapshot = tokio::time::timeout(PATIENCE, desk.snapshot()).await;
    let Ok(Some(mut snapshot)) = snapshot else {
        return unfinished();
    };
    if let Some(elsewhere) = snapshot.elsewhere(&address) {
        return moved(&elsewhere);
    }
    if snapshot.is_document(&address) && !shows_pages(parts) {
        snapshot = waiting::end(desk, &address).await.unwrap_or(snapshot);
    }
    let pool = if takes_long(&snapshot, &address) { &desk.rest } else { &desk.pages };
    let made = Desk::on(pool, move || finished(snapshot.page(&address, ends.is_at_home()))).await;
    let Some(page) = made else {
        return mistake();
    };
    let status = StatusCode::from_u16(page.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let length = page.bytes.len();
    let is_head = parts.method == Method::HEAD;
    let mut response = answer(status, page.media_type, if is_head { Vec::new() } else { page.bytes });
    let headers = response.headers_mut();
    if status == StatusCode::ACCEPTED {
        headers.insert(header::RETRY_AFTER, HeaderValue::from_static("2"));
    }
    headers.insert(header::CONTENT_LENGTH, HeaderValue::from(length));
    headers.extend(policy_of(page.media_type));
    response
}

/// A page with our script. One that waits for a document has its own.
fn finished(page: Page) -> Page {
    if page.is_page() && page.status != 202 { Page { bytes: script::injected(&page.bytes), ..page } } else { page }
}

/// Whether whoever asks would show a page instead of what it asks for: a browser that goes to an address. Programs, and
/// our own scripts, want what they ask for.
fn shows_pages(parts: &Parts) -> bool {
    let told = |name: HeaderName| parts.headers.get(name).and_then(|it| it.to_str().ok());
    let takes = told(header::ACCEPT).is_some_and(|it| it.contains("text/html"));
    let goes = told(HeaderName::from_static("sec-fetch-dest")).is_none_or(|it| it == "document");
    parts.method == Method::GET && takes && goes && !parts.headers.contains_key(header::RANGE)
}

/// What takes longer than a page.
fn takes_long(snapshot: &Snapshot, address: &str) -> bool {
    let Some(site) = &snapshot.site else { return false };
    let within = address.strip_prefix(snapshot.prefix()).unwrap_or(address);
    let listed = site.manifest().find(within);
    listed.map_or(within.starts_with(crate::graph::address::INDEX), |it| {
        it.is_picture() || matches!(it, Output::Index(_))
    })
}

/// What browsers let a page do, as the published site has it.
fn policy_of(media_type: &str) -> HeaderMap {
    let policy = match media_type {
        media_type::PAGE => policy::of_server(),
        "image/svg+xml" => policy::OF_SVG.to_owned(),
        _ => return HeaderMap::new(),
    };
    let value = HeaderValue::from_str(&policy).ok();
    value.into_iter().map(|it| (header::CONTENT_SECURITY_POLICY, it)).collect()
}

/// Sends to another address of the site, which is one of its table.
fn moved(address: &str) -> Response {
    let encoded = percent_encoding::utf8_percent_encode(address, percent_encoding::CONTROLS).to_string();
    let mut response = answer(StatusCode::FOUND, media_type::TEXT, Vec::new());
    if let Ok(value) = HeaderValue::from_str(&encoded) {
        response.headers_mut().insert(header::LOCATION, value);
    }
    response
}

fn unfinished() -> Response {
    refusal(StatusCode::SERVICE_UNAVAILABLE, "the site is still being read")
}

fn mistake() -> Response {
    refusal(StatusCode::INTERNAL_SERVER_ERROR, "this is a mistake in vodic, not in your texts")
}

fn refusal(status: StatusCode, why: &str) -> Response {
    answer(status, media_type::TEXT, format!("{why}\n"))
}

fn answer(status: StatusCode, media_type: &'static str, bytes: impl Into<Body>) -> Response {
    let mut response = Response::new(bytes.into());
    *response.status_mut() = status;
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static(media_type));
    response
}
