//! What an article is about, by its kind.

use crate::base::lang::Lang;
use crate::content::article::Article;
use crate::content::field::{Field, Register};
use crate::content::kind::common::{
    ANY_TOPICS, END, ORGANISATIONS, PEOPLE, PLACE, PLACES, START, TARGETS, VALID_FROM, VALID_UNTIL,
};
use crate::content::kind::event::PART_OF;
use crate::content::kind::group::MEMBERS;
use crate::content::kind::project::{CODE, PILOTS};
use crate::content::kind::recommendation::{ADDRESSEES, ISSUER};
use crate::content::kind::service::PROVIDER;
use crate::content::kind::{event, service};
use crate::content::registry::EntryId;
use crate::graph::address;
use crate::graph::figure::FigureId;
use crate::graph::group::ArticleId;
use crate::output::desk::Desk;
use crate::output::schema::figure;
use crate::output::schema::json::Json;
use crate::output::schema::reference::{THING, articles_as, entries, entries_as, with_role};
use crate::output::schema::work;

/// The type of what an article of some kind is, where the article itself is the thing.
fn work_type(kind: &str) -> Option<&'static str> {
    Some(match kind {
        "practice" | "lesson" | "notice" => "Article",
        "recommendation" | "need" => "CreativeWork",
        "plan" | "assessment" => "Report",
        "document" => "DigitalDocument",
        "page" => "WebPage",
        _ => return None,
    })
}

/// Writes the article into an object that is open.
pub fn write(json: &mut Json, desk: &Desk, id: ArticleId) {
    let article = desk.graph.article(id);
    let url = desk.absolute(&address::article(&desk.graph, id));
    let kind = work_type(article.kind.name);
    json.text("@type", kind.unwrap_or("WebPage"));
    json.text("@id", &url);
    json.text("url", &url);
    json.text("name", &article.title);
    if kind == Some("Article") {
        json.text("headline", &article.title);
    }
    json.text("description", article.summary.as_deref().unwrap_or_default());
    work::text(json, desk, id);
    let figures: Vec<FigureId> = desk.graph.figure_ids(desk.graph.groups.of(id)).collect();
    figure::mentioned(json, desk, &figures, article.lang);
    match article.kind.name {
        "event" if work::date(desk, id, &START).is_empty() => work::subject(json, desk, id),
        "event" => main(json, desk, id, event),
        "project" => main(json, desk, id, project),
        "service" => main(json, desk, id, service),
        "group" => main(json, desk, id, group),
        _ => creative(json, desk, id),
    }
}

/// The thing that the page is about, which is not itself a text.
fn main(json: &mut Json, desk: &Desk, id: ArticleId, fill: fn(&mut Json, &Teller)) {
    let (article, original) = (desk.graph.article(id), desk.graph.original_of(id));
    json.nested("mainEntity", |json| {
        json.text("@id", &(desk.absolute(&address::article(&desk.graph, id)) + THING));
        fill(json, &Teller { desk, id, original, lang: article.lang });
        json.text("name", &article.title);
        json.text("description", article.summary.as_deref().unwrap_or_default());
    });
}

/// Looks things up for one article.
struct Teller<'a> {
    desk: &'a Desk,
    id: ArticleId,
    original: &'a Article,
    lang: Lang,
}

impl Teller<'_> {
    fn date(&self, json: &mut Json, key: &str, field: &Field) {
        json.text(key, &work::date(self.desk, self.id, field));
    }

    fn entries(&self, json: &mut Json, key: &str, register: Register, fields: &[&Field]) {
        let names = fields.iter().flat_map(|it| self.original.facts.entries(it));
        let registry = &self.desk.graph.library.registry;
        let ids: Vec<EntryId> = names.filter_map(|it| registry.find(register, it)).collect();
        entries_as(json, key, self.desk, &ids, self.lang);
    }

    fn organisations(&self, roles: &[&'static str]) -> Vec<EntryId> {
        with_role(self.desk, self.original, (Register::Organisations, &ORGANISATIONS), roles)
    }

    fn people(&self, roles: &[&'static str]) -> Vec<EntryId> {
        with_role(self.desk, self.original, (Register::People, &PEOPLE), roles)
    }

    fn those(&self, json: &mut Json, key: &str, ids: &[EntryId]) {
        entries_as(json, key, self.desk, ids, self.lang);
    }
}

fn event(json: &mut Json, it: &Teller) {
    let teaches = matches!(it.original.facts.choice(&event::FORM), Some("training" | "seminar"));
    json.text("@type", if teaches { "EducationEvent" } else { "Event" });
    it.date(json, "startDate", &START);
    it.date(json, "endDate", &END);
    let status = if it.original.facts.is_cancelled() { "EventCancelled" } else { "EventScheduled" };
    json.text("eventStatus", &["https://schema.org/", status].concat());
    let places = entries(it.desk, Register::Places, it.original.facts.entries(&PLACE));
    if !places.is_empty() {
        json.text("eventAttendanceMode", "https://schema.org/OfflineEventAttendanceMode");
    }
    json.each("location", &places, |json, id| location(json, it, *id));
    let host = it.organisations(&["organizing", "hosting", "implementing", "coordinating"]);
    let chair = it.people(&["organizing", "chairing"]);
    it.those(json, "organizer", &[host, chair].concat());
    it.those(json, "funder", &it.organisations(&["funding"]));
    it.those(json, "sponsor", &it.organisations(&["supporting"]));
    it.those(json, "performer", &[it.people(&["speaking", "expert"]), it.organisations(&["speaking"])].concat());
    let guests = [it.organisations(&["participating"]), it.people(&["participating", "representing"])];
    it.those(json, "attendee", &guests.concat());
    it.entries(json, "about", Register::Topics, &[&ANY_TOPICS]);
    work::audience(
        json,
        it.desk,
        &entries(it.desk, Register::TargetGroups, it.original.facts.entries(&TARGETS)),
        it.lang,
    );
    let (graph, own) = (&it.desk.graph, it.desk.graph.groups.of(it.id));
    let wider = graph.relations.from(own).iter().filter(|edge| *edge.field == PART_OF).map(|edge| edge.to);
    articles_as(json, "superEvent", it.desk, wider, it.lang);
}

/// A place with its address: the locality, and the code of the country.
fn location(json: &mut Json, it: &Teller, id: EntryId) {
    let registry = &it.desk.graph.library.registry;
    let name = it.desk.words_for(&it.desk.graph.entry(id).name, it.lang).0;
    json.text("@type", "Place");
    json.text("@id", &(it.desk.absolute(&address::entry(&it.desk.graph, id, it.lang, 1)) + THING));
    json.text("name", &name);
    let mut country = registry.get(id);
    // Circles were cut and noted when the graph was made; no tree of places is deeper than this.
    for _ in 0..8 {
        let parent = country.parent.as_ref().and_then(|it| registry.find(Register::Places, it));
        country = parent.map_or(country, |it| registry.get(it));
    }
    json.nested("address", |json| {
        json.text("@type", "PostalAddress");
        json.text("addressLocality", &name);
        json.text("addressCountry", country.iso.as_deref().unwrap_or_default());
    });
}

fn project(json: &mut Json, it: &Teller) {
    json.text("@type", "Project");
    json.text("identifier", it.original.facts.token(&CODE).map_or("", |it| it));
    it.date(json, "foundingDate", &START);
    it.date(json, "dissolutionDate", &END);
    let funders = it.organisations(&["funding"]);
    if !funders.is_empty() {
        json.nested("funding", |json| {
            json.text("@type", "MonetaryGrant");
            it.those(json, "funder", &funders);
        });
    }
    let members = ["accountable", "extending", "implementing", "coordinating", "partner", "participating"];
    it.those(json, "member", &it.organisations(&members));
    it.those(json, "sponsor", &it.organisations(&["supporting"]));
    it.entries(json, "areaServed", Register::Places, &[&PLACES, &PILOTS]);
    it.entries(json, "knowsAbout", Register::Topics, &[&ANY_TOPICS]);
}

fn service(json: &mut Json, it: &Teller) {
    json.text("@type", "GovernmentService");
    let form = it.original.facts.choice(&service::FORM).filter(|it| *it != "other");
    let form = form.map(|form| it.desk.text(it.lang, &format!("form-{form}")));
    json.text("serviceType", form.as_deref().unwrap_or_default());
    it.entries(json, "provider", Register::Organisations, &[&PROVIDER]);
    it.those(json, "serviceOperator", &it.organisations(&["implementing", "hosting", "owner"]));
    it.entries(json, "areaServed", Register::Places, &[&PLACES]);
    work::audience(
        json,
        it.desk,
        &entries(it.desk, Register::TargetGroups, it.original.facts.entries(&TARGETS)),
        it.lang,
    );
}

fn group(json: &mut Json, it: &Teller) {
    json.text("@type", "Organization");
    it.date(json, "foundingDate", &START);
    it.date(json, "dissolutionDate", &END);
    let members = entries(it.desk, Register::Organisations, it.original.facts.entries(&MEMBERS));
    it.those(json, "member", &[members, it.organisations(&["participating", "partner"])].concat());
    it.entries(json, "areaServed", Register::Places, &[&PLACES]);
    it.entries(json, "knowsAbout", Register::Topics, &[&ANY_TOPICS]);
}

/// A text: who says it, to whom, for how long.
fn creative(json: &mut Json, desk: &Desk, id: ArticleId) {
    let (article, original) = (desk.graph.article(id), desk.graph.original_of(id));
    let it = Teller { desk, id, original, lang: article.lang };
    let issuers = entries(desk, Register::Organisations, original.facts.entries(&ISSUER));
    let authors = [issuers, it.people(&["author", "expert"]), it.organisations(&["implementing", "owner"])];
    it.those(json, "author", &authors.concat());
    it.those(json, "funder", &it.organisations(&["funding"]));
    it.entries(json, "about", Register::Topics, &[&ANY_TOPICS]);
    it.entries(json, "spatialCoverage", Register::Places, &[&PLACES]);
    let offices = entries(desk, Register::Organisations, original.facts.entries(&ADDRESSEES));
    let people = entries(desk, Register::TargetGroups, original.facts.entries(&TARGETS));
    work::audience(json, desk, &[offices, people].concat(), article.lang);
    let first = [&START, &VALID_FROM].into_iter().map(|it| work::date(desk, id, it)).find(|it| !it.is_empty());
    let last = [&END, &VALID_UNTIL].into_iter().map(|it| work::date(desk, id, it)).find(|it| !it.is_empty());
    // A time interval as in ISO 8601; two dots stand for an open end.
    if let Some(first) = first {
        json.text("temporalCoverage", &format!("{first}/{}", last.as_deref().unwrap_or("..")));
    }
    it.date(json, "expires", &VALID_UNTIL);
}
