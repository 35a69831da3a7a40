//! One article in all its languages, as JSON: the facts once, the words of each language.

use std::collections::BTreeMap;

use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};

use crate::base::date::Date;
use crate::base::source::Spanned;
use crate::base::text::Text;
use crate::content::article::Article;
use crate::content::field::{Dated, Field, Figure, Point, Reference, Role, Shape, Value};
use crate::content::kind::common::{FIGURES, LICENSE, TEMPLATE};
use crate::content::kind::page::ORDER;
use crate::graph::address;
use crate::graph::group::{ArticleId, GroupId};
use crate::graph::relation::MENTIONS;
use crate::output::data::figures::adds;
use crate::output::data::file::versions;
use crate::output::data::ids;
use crate::output::desk::Desk;
use crate::output::section;

/// The whole file.
#[derive(Serialize)]
struct Data<'a> {
    /// The same in every language and for all time: `events/tirana-workshop`.
    id: String,
    kind: &'static str,
    /// The language of the original.
    original: &'a str,
    /// SPDX identifier.
    license: &'a str,
    versions: Vec<VersionData<'a>>,
    facts: Facts<'a>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    figures: Vec<FigureData<'a>>,
    /// Articles that name this one, and in which field.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    named_by: Vec<Naming>,
}

#[derive(Serialize)]
struct VersionData<'a> {
    lang: &'a str,
    title: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    summary: Option<&'a str>,
    url: String,
    /// The parts of its text that go by the template of its kind, as plain text.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    parts: BTreeMap<String, String>,
    /// The original has changed since.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    outdated: bool,
}

#[derive(Serialize)]
struct Naming {
    id: String,
    field: &'static str,
}

#[derive(Serialize)]
struct EarlierData {
    #[serde(skip_serializing_if = "Option::is_none")]
    value: Option<String>,
    qualifier: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    start: Option<Date>,
    #[serde(skip_serializing_if = "Option::is_none")]
    end: Option<Date>,
    #[serde(skip_serializing_if = "Option::is_none")]
    as_of: Option<Date>,
    #[serde(skip_serializing_if = "Option::is_none")]
    source: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    passage: Option<String>,
}

impl EarlierData {
    fn of(figure: &Figure) -> EarlierData {
        EarlierData {
            value: figure.value.map(|it| it.to_string()),
            qualifier: figure.qualifier,
            start: figure.start,
            end: figure.end,
            as_of: figure.as_of,
            source: figure.source.as_ref().map(|it| it.value.to_string()),
            passage: figure.passage.as_ref().map(ToString::to_string),
        }
    }
}

#[derive(Serialize)]
struct FigureData<'a> {
    id: &'a str,
    label: Labels<'a>,
    /// A decimal number, as text: no digit is lost.
    #[serde(skip_serializing_if = "Option::is_none")]
    value: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    baseline: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    target: Option<String>,
    qualifier: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    unit: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    per: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    measures: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    start: Option<Date>,
    #[serde(skip_serializing_if = "Option::is_none")]
    end: Option<Date>,
    #[serde(skip_serializing_if = "Option::is_none")]
    as_of: Option<Date>,
    #[serde(skip_serializing_if = "Option::is_none")]
    source: Option<&'a str>,
    /// Where in the source.
    #[serde(skip_serializing_if = "Option::is_none")]
    passage: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    part_of: Option<&'a str>,
    additive: bool,
    #[serde(skip_serializing_if = "Labels::is_empty")]
    note: Labels<'a>,
    /// What it was before, the latest first.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    history: Vec<EarlierData>,
}

/// A text in the languages that have it.
struct Labels<'a>(Vec<(&'a str, &'a str)>);

impl Labels<'_> {
    fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl Serialize for Labels<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().copied())
    }
}

/// The facts, by the names of their fields.
struct Facts<'a> {
    teller: &'a Teller<'a>,
}

/// Fields that say something of the page, or that are told elsewhere in the file.
static ELSEWHERE: &[&Field] = &[&TEMPLATE, &ORDER, &FIGURES, &LICENSE];

impl Serialize for Facts<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        let told = self.teller.original.facts.iter().filter(|it| !ELSEWHERE.contains(&it.field));
        for fact in told {
            map.serialize_entry(fact.field.name, &self.teller.value(fact.field, &fact.value))?;
        }
        map.end()
    }
}

/// A fact as it stands in the file.
#[derive(Serialize)]
#[serde(untagged)]
enum Told<'a> {
    Date(DateData<'a>),
    Word(&'a str),
    Number(u32),
    Words(Vec<&'a str>),
    Names(Vec<String>),
    Roles(Vec<RoleData<'a>>),
    Points(Vec<PointData<'a>>),
    Free(&'a serde_yaml::Value),
}

#[derive(Serialize)]
struct DateData<'a> {
    value: Date,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    inferred: bool,
    #[serde(skip_serializing_if = "Labels::is_empty")]
    why: Labels<'a>,
    #[serde(skip_serializing_if = "Option::is_none")]
    source: Option<&'a str>,
}

#[derive(Serialize)]
struct RoleData<'a> {
    id: &'a str,
    role: &'static str,
}

#[derive(Serialize)]
struct PointData<'a> {
    id: &'a str,
    label: Labels<'a>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    articles: Vec<String>,
}

/// Looks things up for one article.
struct Teller<'a> {
    desk: &'a Desk,
    original: &'a Article,
    versions: Vec<&'a Article>,
}

impl<'a> Teller<'a> {
    /// What the original calls a thing, and what each translation calls it.
    fn labels(&self, field: &str, id: &str, own: Option<&'a str>) -> Labels<'a> {
        let label = |article: &&'a Article| {
            let found = article.labels.iter().find(|it| it.field == field && &*it.id.value == id);
            let is_original = article.lang == self.original.lang;
            let label = found.map(|it| &*it.label).or(own.filter(|_| is_original))?;
            Some((article.lang.as_str(), label))
        };
        Labels(self.versions.iter().filter_map(label).collect())
    }

    fn value(&self, field: &'static Field, value: &'a Value) -> Told<'a> {
        let folders: &[&str] = if let Shape::Articles(folders) = field.shape { folders } else { &[] };
        match value {
            Value::Date(dated) => Told::Date(self.date(field, dated)),
            Value::Choices(words) if matches!(field.shape, Shape::Choice(_)) => {
                Told::Word(words.first().copied().unwrap_or_default())
            }
            Value::Choices(words) => Told::Words(words.clone()),
            Value::Number(number) => Told::Number(*number),
            Value::Token(token) => Told::Word(token),
            Value::Langs(langs) => Told::Words(langs.iter().map(|it| it.as_str()).collect()),
            Value::Articles(articles) => Told::Names(self.references(articles, folders)),
            Value::Entries(entries) => Told::Words(entries.iter().map(|it| &*it.value).collect()),
            Value::Roles(roles) => {
                let role = |it: &'a Role| RoleData { id: &it.entry.value, role: it.role.unwrap_or("participating") };
                Told::Roles(roles.iter().map(role).collect())
            }
            Value::Points(points) => Told::Points(points.iter().map(|it| self.point(field, it)).collect()),
            Value::Free(value) => Told::Free(value),
            Value::Figures(_) => Told::Words(Vec::new()),
        }
    }

    fn references(&self, articles: &[Spanned<Reference>], folders: &[&str]) -> Vec<String> {
        articles.iter().map(|it| ids::reference(self.desk, &it.value, folders)).collect()
    }

    fn date(&self, field: &Field, dated: &'a Dated) -> DateData<'a> {
        DateData {
            value: dated.date,
            inferred: dated.inferred,
            why: self.labels("why", field.name, dated.why.as_deref()),
            source: dated.source.as_ref().map(|it| &*it.value),
        }
    }

    fn point(&self, field: &Field, point: &'a Point) -> PointData<'a> {
        PointData {
            id: &point.id.value,
            label: self.labels(field.name, &point.id.value, Some(&point.label)),
            articles: self.references(&point.articles, &[]),
        }
    }

    fn figure(&self, figure: &'a Figure) -> FigureData<'a> {
        let name = |it: &'a Option<Spanned<Text>>| it.as_ref().map(|it| &*it.value);
        FigureData {
            id: &figure.id.value,
            label: self.labels("figures", &figure.id.value, Some(&figure.label)),
            value: figure.value.map(|it| it.to_string()),
            baseline: figure.baseline.map(|it| it.to_string()),
            target: figure.target.map(|it| it.to_string()),
            qualifier: figure.qualifier,
            unit: figure.unit.as_deref(),
            per: figure.per.as_deref(),
            measures: figure.measures,
            start: figure.start,
            end: figure.end,
            as_of: figure.as_of,
            source: name(&figure.source),
            passage: figure.passage.as_deref(),
            part_of: name(&figure.part_of),
            additive: adds(figure),
            note: self.labels("notes", &figure.id.value, figure.note.as_deref()),
            history: figure.earlier().iter().map(EarlierData::of).collect(),
        }
    }
}

pub fn write(desk: &Desk, group: GroupId) -> Vec<u8> {
    let graph = &desk.graph;
    let original = graph.article(graph.group(group).original);
    let ids: Vec<ArticleId> = versions(desk, group).collect();
    let teller = Teller { desk, original, versions: ids.iter().map(|it| graph.article(*it)).collect() };
    let data = Data {
        id: ids::article(desk, group),
        kind: original.kind.name,
        original: original.lang.as_str(),
        license: original.facts.token(&LICENSE).unwrap_or(&graph.config().license),
        versions: ids.iter().map(|it| version(desk, *it)).collect(),
        facts: Facts { teller: &teller },
        figures: ids::figures(desk, group).iter().map(|it| teller.figure(it)).collect(),
        named_by: named_by(desk, group),
    };
    serde_json::to_vec(&data).expect("what was read from YAML with texts for keys is JSON")
}

fn version(desk: &Desk, id: ArticleId) -> VersionData<'_> {
    let article = desk.graph.article(id);
    VersionData {
        lang: article.lang.as_str(),
        title: &article.title,
        summary: article.summary.as_deref(),
        url: desk.absolute(&address::article(&desk.graph, id)),
        parts: section::told(desk, article).into_iter().map(|(it, text)| (it.name.replace('-', "_"), text)).collect(),
        outdated: desk.graph.groups.is_stale(id),
    }
}

/// What names this article, but for links in running text.
fn named_by(desk: &Desk, group: GroupId) -> Vec<Naming> {
    let edges = desk.graph.relations.to(group).iter();
    let told = edges.filter(|it| *it.field != MENTIONS && versions(desk, it.from).next().is_some());
    told.map(|it| Naming { id: ids::article(desk, it.from), field: it.field.name }).collect()
}
