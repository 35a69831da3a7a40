//! The page of an article.

use crate::base::date::Date;
use crate::base::diagnostic::Diagnostic;
use crate::base::lang::Lang;
use crate::base::suggest::did_you_mean;
use crate::content::article::Article;
use crate::content::field::{Field, Point, Register, Shape, Value};
use crate::content::kind::common::{ANY_TOPICS, EXTRA, LICENSE, PUBLISHED, SOURCES, TEMPLATE, UPDATED};
use crate::graph::address;
use crate::graph::group::{ArticleId, GroupId};
use crate::graph::loan::LoanId;
use crate::graph::translation::{Fit, Version};
use crate::output::desk::Desk;
use crate::output::fact;
use crate::output::fallback;
use crate::output::link::{name_of, page_body, to_article, to_entry, to_version};
use crate::output::made::Making;
use crate::output::manifest::Output;
use crate::output::page::{self, Page};
use crate::output::versions::{self, Subject};
use crate::render::templates;
use crate::render::view::{ArticleView, Html, LinkView, PointView, PointsView, RelationView, SourceView};

/// Every published version of every article.
pub fn list(desk: &Desk, claims: &mut Vec<(Box<str>, Output)>) {
    let loans = desk.graph.loans.iter();
    claims.extend(loans.map(|(id, loan)| (address::loan(&desk.graph, loan).into(), Output::Loan(id))));
    let published = desk.graph.published();
    claims.extend(published.map(|id| (address::article(&desk.graph, id).into(), Output::Article(id))));
}

pub fn make(desk: &Desk, id: ArticleId) -> Making {
    page_of(desk, Version { article: id, fit: Fit::Own }, desk.graph.article(id).lang)
}

/// The page on which readers of another language are shown an article.
pub fn lent(desk: &Desk, id: LoanId) -> Making {
    let loan = desk.graph.loans.get(id);
    page_of(desk, Version { article: loan.article, fit: Fit::Lent(id) }, loan.lang)
}

fn page_of(desk: &Desk, version: Version, lang: Lang) -> Making {
    let graph = &desk.graph;
    let id = version.article;
    let article = graph.article(id);
    let address = address::version(graph, version);
    let group = graph.group_of(id);
    let versions: Vec<(Lang, String)> =
        group.versions.iter().map(|it| (graph.article(*it).lang, address::article(graph, *it))).collect();
    let table = versions::of(desk, Subject::Article(graph.groups.of(id)));
    let kinds = LinkView {
        text: desk.text(lang, &format!("kinds-{}", article.kind.name)),
        url: desk.href(&address::kind(graph, article.kind, lang, 1)),
        lang: String::new(),
    };
    let stands = fallback::stands(desk, graph.groups.of(id), &versions);
    let title = fallback::title(desk, article, lang);
    let own = address::article(graph, id);
    let page = Page {
        description: article.summary.as_deref().unwrap_or_default(),
        // What is lent is no version of its own: search engines are told of the page it comes from.
        versions: if article.lang == lang && !article.draft { &table } else { &[] },
        stands: Some(&stands),
        canonical: &own,
        section: kinds.url.clone(),
        breadcrumbs: vec![kinds],
        noindex: article.draft,
        ..Page::new(&title, &address, lang)
    };
    let view = view(desk, version, lang, translations(desk, &versions, lang));
    let context = page::context(desk, page, "article", &view);
    page::render(desk, template(desk, graph.article(group.original))?, lang, &context)
}

/// The versions in other languages, each in the name of its language, in the order of the configuration.
fn translations(desk: &Desk, versions: &[(Lang, String)], lang: Lang) -> Vec<LinkView> {
    let others = desk.graph.config().languages.iter().filter(|it| it.lang != lang);
    others
        .filter_map(|it| {
            let (_, address) = versions.iter().find(|(other, _)| *other == it.lang)?;
            Some(LinkView { text: it.label.to_string(), url: desk.href(address), lang: it.lang.to_string() })
        })
        .collect()
}

/// The template that the original asks for.
fn template<'a>(desk: &Desk, original: &'a Article) -> Result<&'a str, Diagnostic> {
    let Some(own) = original.facts.token(&TEMPLATE) else { return Ok("article.html") };
    if desk.templates.has(own) {
        return Ok(own);
    }
    let place = original.source.at(original.facts.key(&TEMPLATE).unwrap_or(original.front));
    Err(Diagnostic::error(&templates::TEMPLATE, place, format!("there is no template `{own}`"))
        .help_maybe(did_you_mean(own, desk.templates.names()))
        .help(format!("write it at templates/{own}, or delete the line")))
}

fn view(desk: &Desk, version: Version, lang: Lang, translations: Vec<LinkView>) -> ArticleView {
    let graph = &desk.graph;
    let id = version.article;
    let (article, group) = (graph.article(id), graph.group_of(id));
    let original = graph.article(group.original);
    let lent = article.lang != lang;
    let (versions, translations) = if lent { (translations, Vec::new()) } else { (Vec::new(), translations) };
    let date = |field: &Field| {
        let dated = original.facts.dated(field);
        dated.map(|it| desk.messages.range(lang, &it.date, None, it.inferred)).unwrap_or_default()
    };
    let license = original.facts.token(&LICENSE).filter(|it| **it != graph.config().license);
    ArticleView {
        kind: article.kind.name.to_owned(),
        kind_label: desk.text(lang, &format!("kind-{}", article.kind.name)),
        title: article.title.to_string(),
        summary: article.summary.as_deref().unwrap_or_default().to_owned(),
        fallback: lent.then(|| fallback::notice(desk, article, lang, versions)),
        body: Html(page_body(desk, id, lang)),
        facts: fact::facts(desk, id, lang),
        figures: fact::figures(desk, id, lang),
        points: points(desk, article, original, lang),
        relations: relations(desk, graph.groups.of(id), lang),
        sources: sources(desk, original, lang),
        topics: entries(desk, original, &ANY_TOPICS, Register::Topics, lang),
        translations,
        original: article.translation.is_some().then(|| to_version(desk, group.original, lang)),
        original_language: match article.translation {
            Some(_) => fact::language(desk, lang, original.lang),
            None => String::new(),
        },
        stale: graph.groups.is_stale(id),
        draft: article.draft,
        published: date(&PUBLISHED),
        updated: date(&UPDATED),
        edit_url: edit_url(desk, article),
        license: license.map(|it| desk.license(it)),
        extra: match original.facts.get(&EXTRA) {
            Some(Value::Free(value)) => serde_json::to_value(value).unwrap_or_default(),
            _ => serde_json::Value::Null,
        },
    }
}

fn entries(desk: &Desk, original: &Article, field: &Field, register: Register, lang: Lang) -> Vec<LinkView> {
    let names = original.facts.entries(field).iter();
    names.filter_map(|it| Some(to_entry(desk, desk.graph.library.registry.find(register, it)?, lang))).collect()
}

fn edit_url(desk: &Desk, article: &Article) -> String {
    let url = desk.graph.config().edit_url.as_ref();
    url.map(|it| it.replace("{path}", article.source.path())).unwrap_or_default()
}

fn points(desk: &Desk, article: &Article, original: &Article, lang: Lang) -> Vec<PointsView> {
    let lists = original.facts.iter().filter_map(|fact| match &fact.value {
        Value::Points(points) if !points.is_empty() => Some((fact.field, points)),
        _ => None,
    });
    lists
        .map(|(field, points)| PointsView {
            name: field.name.to_owned(),
            label: desk.text(lang, &format!("field-{}", field.name.replace('_', "-"))),
            items: points.iter().map(|it| point(desk, article, original, (field, it), lang)).collect(),
        })
        .collect()
}

fn point(
    desk: &Desk,
    article: &Article,
    original: &Article,
    (field, point): (&Field, &Point),
    lang: Lang,
) -> PointView {
    let own = article.labels.iter().find(|it| it.field == field.name && it.id.value == point.id.value);
    let label_lang = if own.is_some() { article.lang } else { original.lang };
    let linked = point.articles.iter().filter_map(|it| desk.graph.groups.resolve(it, &[]).ok());
    PointView {
        id: point.id.to_string(),
        text: own.map_or(&point.label, |it| &it.label).to_string(),
        lang: if label_lang == lang { String::new() } else { label_lang.to_string() },
        articles: linked.filter_map(|it| to_article(desk, it, lang)).collect(),
    }
}

/// Articles that this one refers to, then those that refer to it, by relation.
fn relations(desk: &Desk, group: GroupId, lang: Lang) -> Vec<RelationView> {
    let relations = &desk.graph.relations;
    let mut views: Vec<RelationView> = Vec::new();
    let out = relations.from(group).iter().map(|it| (it.field, "", it.to));
    let back = relations.to(group).iter().map(|it| (it.field, "-of", it.from));
    // A list with labels shows its articles beside the labels.
    let shown = out.filter(|(field, ..)| !matches!(field.shape, Shape::Points)).chain(back);
    for (field, direction, other) in shown {
        let Some(link) = to_article(desk, other, lang) else { continue };
        let name = relation_name(desk, field, direction, other, lang);
        match views.iter_mut().find(|it| it.name == name) {
            Some(view) => view.articles.push(link),
            None => views.push(RelationView {
                label: desk.text(lang, &format!("relation-{name}")),
                name,
                articles: vec![link],
            }),
        }
    }
    views
}

/// The name of a relation; where a language has a heading for this kind of article alone, that one: *lessons from here*.
fn relation_name(desk: &Desk, field: &Field, direction: &str, other: GroupId, lang: Lang) -> String {
    let name = [&*field.name.replace('_', "-"), direction].concat();
    if field.name == "event" {
        let special = format!("{name}-{}", desk.graph.group(other).kind.name);
        if desk.messages.has(lang, &format!("relation-{special}")) {
            return special;
        }
    }
    name
}

fn sources(desk: &Desk, original: &Article, lang: Lang) -> Vec<SourceView> {
    let registry = &desk.graph.library.registry;
    let ids = original.facts.entries(&SOURCES).iter().filter_map(|it| registry.find(Register::Sources, it));
    ids.map(|id| {
        let source = registry.get(id);
        let date = |it: &Date| desk.messages.date(lang, it);
        let (note, note_lang) = desk.words_for(&source.note, lang);
        let (title, title_lang) = name_of(desk, source, lang);
        SourceView {
            title,
            lang: title_lang,
            publisher: desk.words_for(&source.publisher, lang).0,
            page: desk.href(&address::entry(&desk.graph, id, lang, 1)),
            url: source.url.as_deref().unwrap_or_default().to_owned(),
            published: source.published.as_ref().map(date).unwrap_or_default(),
            accessed: source.accessed.as_ref().map(date).unwrap_or_default(),
            note,
            note_lang,
        }
    })
    .collect()
}
