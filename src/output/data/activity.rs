//! A project as aid data has it: an activity after the standard of IATI, version 2.03.
//!
//! The standard asks for things that articles need not tell. What nobody told is not made up: a project without a
//! funder or an implementing organisation, or without a certain day, is left out. Only the state of a project is
//! concluded: one that has begun is being implemented, as far as has been told.

use jiff::civil::Date;

use crate::content::article::Article;
use crate::content::field::{Field, Register};
use crate::content::kind::common::{ANY_TOPICS, END, ORGANISATIONS, PLACES, PROJECT, PUBLISHED, START, UPDATED};
use crate::content::kind::project::{PILOTS, STATUS};
use crate::content::registry::{Entry, EntryId};
use crate::graph::address;
use crate::graph::group::GroupId;
use crate::output::data::codes::{EUROPE, EUROPEAN, OTHER_TYPE, ROLES, STATES, TYPES, code};
use crate::output::data::file::{self, versions};
use crate::output::data::ids;
use crate::output::data::narrative::{narrative, narratives, words};
use crate::output::data::result;
use crate::output::data::xml::Xml;
use crate::output::desk::Desk;
use crate::output::manifest::Dataset;

/// Tells one project.
pub struct Teller<'a> {
    pub desk: &'a Desk,
    pub group: GroupId,
    pub original: &'a Article,
}

impl<'a> Teller<'a> {
    /// `None` for a project of which too little is told.
    pub fn of(desk: &'a Desk, group: GroupId) -> Option<Teller<'a>> {
        let teller = Teller { desk, group, original: desk.graph.article(desk.graph.group(group).original) };
        let has_day = [&START, &END].iter().any(|it| teller.day(it).is_some());
        (has_day && teller.organisations().next().is_some()).then_some(teller)
    }

    /// A day that is told for certain.
    fn day(&self, field: &Field) -> Option<Date> {
        let dated = self.original.facts.dated(field).filter(|it| it.date.is_full() && !it.inferred)?;
        dated.date.bounds().map(|(first, _)| first)
    }

    /// Those whose role the standard knows, and its code.
    fn organisations(&self) -> impl Iterator<Item = (EntryId, &'static str)> + '_ {
        let roles = self.original.facts.roles(&ORGANISATIONS).iter();
        roles.filter_map(|it| {
            let code = Some(code(ROLES, it.role?)).filter(|it| !it.is_empty())?;
            Some((self.desk.graph.library.registry.find(Register::Organisations, &it.entry)?, code))
        })
    }

    /// When it was last told: the day of the last change, or of publication.
    fn told(&self) -> Option<Date> {
        let facts = &self.original.facts;
        let date = [&UPDATED, &PUBLISHED].into_iter().find_map(|it| facts.date(it))?;
        date.bounds().map(|(first, _)| first)
    }

    pub fn write(&self, xml: &mut Xml) {
        let updated = self.told().map(|it| format!("{it}T00:00:00Z")).unwrap_or_default();
        let default = self.desk.graph.config().default_language;
        let attributes = [("last-updated-datetime", updated.as_str()), ("xml:lang", default.language())];
        xml.element("iati-activity", &attributes, |xml| {
            let reference = reference(self.desk);
            xml.text("iati-identifier", &[], &format!("{reference}-{}", self.original.name));
            self.reporter(xml, &reference);
            xml.element("title", &[], |xml| self.each(xml, |it| it.title.to_string()));
            xml.element("description", &[("type", "1")], |xml| {
                self.each(xml, |it| it.summary.as_deref().unwrap_or(&it.title).to_owned());
            });
            self.organisations().for_each(|(id, role)| self.organisation(xml, id, role));
            xml.empty("activity-status", &[("code", self.state())]);
            self.dates(xml);
            self.countries(xml);
            self.locations(xml);
            self.tags(xml);
            self.links(xml);
            self.results(xml);
        });
    }

    /// Who says all this: the publisher of the site, at second hand unless it takes part.
    fn reporter(&self, xml: &mut Xml, reference: &str) {
        let publisher = publisher(self.desk);
        let takes_part = self.organisations().any(|(it, _)| Some(it) == publisher);
        let form = publisher.and_then(|it| self.desk.graph.entry(it).form);
        let form = form.map_or(OTHER_TYPE, |it| code(TYPES, it));
        let secondary = if takes_part { "0" } else { "1" };
        xml.element("reporting-org", &[("ref", reference), ("type", form), ("secondary-reporter", secondary)], |xml| {
            match publisher {
                Some(id) => words(xml, self.desk, &self.desk.graph.entry(id).name),
                None => words(xml, self.desk, &self.desk.graph.config().title),
            }
        });
    }

    fn organisation(&self, xml: &mut Xml, id: EntryId, role: &str) {
        let entry = self.desk.graph.entry(id);
        let reference = entry.identifier.as_deref().unwrap_or_default();
        let form = entry.form.map_or("", |it| code(TYPES, it));
        let attributes = [("ref", reference), ("type", form), ("role", role)];
        xml.element("participating-org", &attributes, |xml| words(xml, self.desk, &entry.name));
    }

    fn state(&self) -> &'static str {
        self.original.facts.choice(&STATUS).map_or("2", |it| code(STATES, it))
    }

    /// Days of which it is told that they came are actual ones, all others planned.
    fn dates(&self, xml: &mut Xml) {
        let state = self.original.facts.choice(&STATUS);
        let begins = if state == Some("pipeline") { "1" } else { "2" };
        let ends = if matches!(state, Some("closed" | "cancelled" | "finalisation")) { "4" } else { "3" };
        for (field, form) in [(&START, begins), (&END, ends)] {
            if let Some(day) = self.day(field) {
                xml.empty("activity-date", &[("type", form), ("iso-date", &day.to_string())]);
            }
        }
    }

    fn places(&self) -> Vec<EntryId> {
        let facts = &self.original.facts;
        let registry = &self.desk.graph.library.registry;
        let mut places: Vec<EntryId> = Vec::new();
        for name in facts.entries(&PLACES).iter().chain(facts.entries(&PILOTS)) {
            places.extend(registry.find(Register::Places, name).filter(|it| !places.contains(it)));
        }
        places
    }

    fn country(&self, place: EntryId) -> Option<&'a Entry> {
        let registry = &self.desk.graph.library.registry;
        registry.country(place).map(|it| registry.get(it)).filter(|it| it.iso.is_some())
    }

    /// The one country, or the region that all of them lie in: what goes to each of several is not told.
    fn countries(&self, xml: &mut Xml) {
        let mut countries: Vec<&Entry> = Vec::new();
        for country in self.places().into_iter().filter_map(|it| self.country(it)) {
            if !countries.iter().any(|it| it.id == country.id) {
                countries.push(country);
            }
        }
        let iso = |it: &Entry| it.iso.as_deref().unwrap_or_default().to_owned();
        match countries.as_slice() {
            [] => {}
            [one] => xml.element("recipient-country", &[("code", &iso(one))], |xml| words(xml, self.desk, &one.name)),
            several if several.iter().all(|it| EUROPEAN.contains(&&*iso(it))) => {
                xml.empty("recipient-region", &[("vocabulary", "1"), ("code", EUROPE)]);
            }
            _ => {}
        }
    }

    fn locations(&self, xml: &mut Xml) {
        for id in self.places() {
            let place = self.desk.graph.entry(id);
            xml.element("location", &[("ref", &place.id)], |xml| {
                xml.element("name", &[], |xml| words(xml, self.desk, &place.name));
                if let Some(iso) = self.country(id).and_then(|it| it.iso.as_deref()) {
                    xml.empty("administrative", &[("vocabulary", "A4"), ("code", iso)]);
                }
                if let (Some(latitude), Some(longitude)) = (place.latitude, place.longitude) {
                    let system = "http://www.opengis.net/def/crs/EPSG/0/4326";
                    xml.element("point", &[("srsName", system)], |xml| {
                        xml.text("pos", &[], &format!("{latitude} {longitude}"));
                    });
                }
            });
        }
    }

    /// Topics, in the vocabulary of this site: its own table of them.
    fn tags(&self, xml: &mut Xml) {
        let graph = &self.desk.graph;
        let list = self.desk.absolute(&file::address(self.desk, Dataset::Register(Register::Topics)));
        let topics = self.original.facts.entries(&ANY_TOPICS).iter();
        for id in topics.filter_map(|it| graph.library.registry.find(Register::Topics, it)) {
            let topic = graph.entry(id);
            let attributes = [("vocabulary", "99"), ("vocabulary-uri", list.as_str()), ("code", &*topic.id)];
            xml.element("tag", &attributes, |xml| words(xml, self.desk, &topic.name));
        }
    }

    /// The pages about it: *activity web page* in the code list DocumentCategory.
    fn links(&self, xml: &mut Xml) {
        for id in versions(self.desk, self.group) {
            let article = self.desk.graph.article(id);
            let url = self.desk.absolute(&address::article(&self.desk.graph, id));
            xml.element("document-link", &[("url", &url), ("format", "text/html")], |xml| {
                xml.element("title", &[], |xml| narrative(xml, &article.lang, &article.title));
                xml.empty("category", &[("code", "A12")]);
                xml.empty("language", &[("code", article.lang.language())]);
            });
        }
    }

    /// Its own figures, and those of everything that belongs to it.
    fn results(&self, xml: &mut Xml) {
        let edges = self.desk.graph.relations.to(self.group).iter().filter(|it| *it.field == PROJECT);
        let mut told = vec![self.group];
        told.extend(edges.map(|it| it.from));
        for group in told {
            let has_version = versions(self.desk, group).next().is_some();
            for figure in ids::figures(self.desk, group).iter().filter(|_| has_version) {
                result::write(xml, self.desk, group, figure, self.day(&START));
            }
        }
    }

    /// A text of each version.
    fn each(&self, xml: &mut Xml, text: impl Fn(&Article) -> String) {
        narratives(xml, self.desk, self.group, |id| text(self.desk.graph.article(id)));
    }
}

/// Who publishes the site.
fn publisher(desk: &Desk) -> Option<EntryId> {
    let name = desk.graph.config().publisher.as_ref()?;
    desk.graph.library.registry.find(Register::Organisations, name)
}

/// What aid data calls the publisher: as the registry has it, else by the host of the site.
fn reference(desk: &Desk) -> String {
    let known = publisher(desk).and_then(|it| desk.graph.entry(it).identifier.as_deref());
    known.or(desk.graph.config().base_url.host_str()).unwrap_or_default().to_owned()
}
