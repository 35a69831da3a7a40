//! The page of an article.

use std::borrow::Cow;

use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

use crate::base::diagnostic::Diagnostic;
use crate::base::lang::Lang;
use crate::base::suggest::did_you_mean;
use crate::base::text::Text;
use crate::content::article::Article;
use crate::content::field::{Field, Register, Shape, Value};
use crate::content::kind::common::{
    ANY_TOPICS, EXTRA, GROUP, LICENSE, PUBLISHED, RELATED, REVIEWED, TEMPLATE, UPDATED,
};
use crate::content::kind::{programme, project};
use crate::graph::address;
use crate::graph::group::{ArticleId, GroupId};
use crate::graph::loan::LoanId;
use crate::graph::relation::{Edge, MENTIONS};
use crate::graph::translation::{Fit, Version};
use crate::output::article_link;
use crate::output::calendar::event;
use crate::output::contact;
use crate::output::data::file;
use crate::output::desk::Desk;
use crate::output::fact;
use crate::output::fallback;
use crate::output::feed;
use crate::output::link::{page_body, to_entry, to_version};
use crate::output::made::Making;
use crate::output::manifest::{Dataset, Output, Scope};
use crate::output::meeting;
use crate::output::page::{self, Page};
use crate::output::points;
use crate::output::results::{programme as programme_results, project as project_results};
use crate::output::schema::page::Thing;
use crate::output::source;
use crate::output::versions::{self, Subject};
use crate::render::templates;
use crate::render::view::{AboutView, ArticleView, FeedLinkView, Html, LinkView, OriginalView, RelationView};

/// Related articles on a page.
const NEAREST: usize = 4;

/// Relations that gather articles of many kinds, told kind by kind.
const BY_KIND: &[&str] = &["project-of", "group-of"];

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
        // The page it comes from stands for it, so nobody need find it twice.
        noindex: article.draft || article.lang != lang,
        shown: (article.lang != lang).then_some(article.lang),
        feeds: feeds(desk, id, lang),
        calendars: calendars(desk, id, lang),
        form: "article",
        thing: if article.lang == lang { Thing::Article(id) } else { Thing::Lent(id) },
        ..Page::new(&title, &address, lang)
    };
    let translations = translations(desk, &versions, lang);
    let (notice, translations) = match article.lang == lang {
        true => (None, translations),
        false => (Some(fallback::notice(desk, article, lang, translations)), Vec::new()),
    };
    let view = view(desk, version, lang, translations);
    let mut context = page::context(desk, page, "article", &view);
    if let Some(notice) = notice {
        context.insert("fallback", &notice);
    }
    page::render(desk, &template(desk, graph.article(group.original))?, lang, &context)
}

/// The news of a project. What readers are lent has its feed where it comes from.
fn feeds(desk: &Desk, id: ArticleId, lang: Lang) -> Vec<FeedLinkView> {
    let article = desk.graph.article(id);
    let is_told = *article.kind == project::KIND && article.lang == lang;
    if is_told { feed::links(desk, lang, Scope::Project(desk.graph.groups.of(id))) } else { Vec::new() }
}

/// The event for calendars, likewise.
fn calendars(desk: &Desk, id: ArticleId, lang: Lang) -> Vec<FeedLinkView> {
    let calendar = event::link(desk, id).filter(|_| desk.graph.article(id).lang == lang);
    calendar.into_iter().collect()
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

/// The template that the original asks for, else that of its kind.
fn template<'a>(desk: &Desk, original: &'a Article) -> Result<Cow<'a, str>, Diagnostic> {
    let Some(own) = original.facts.token(&TEMPLATE) else {
        return Ok(desk.template_for("kind", original.kind.name, "article.html"));
    };
    if desk.templates.has(own) {
        return Ok(Cow::Borrowed(own));
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
    let of = graph.groups.of(id);
    let results = (*original.kind == project::KIND).then(|| project_results::view(desk, of, lang));
    ArticleView {
        kind: article.kind.name.to_owned(),
        kind_label: desk.text(lang, &format!("kind-{}", article.kind.name)),
        title: article.title.to_string(),
        summary: article.summary.as_deref().unwrap_or_default().to_owned(),
        body: Html(page_body(desk, id, lang)),
        facts: fact::facts(desk, id, lang),
        figures: fact::figures(desk, id, lang),
        points: points::points(desk, article, original, lang),
        meetings: meeting::views(desk, of, lang),
        relations: relations(desk, of, results.as_ref().map_or(&[], |_| LEARNED), lang),
        results,
        totals: if *original.kind == programme::KIND { programme_results::totals(desk, of, lang) } else { Vec::new() },
        related: article_link::to_first(desk, graph.related.to(of), lang, NEAREST),
        sources: source::sources(desk, original, lang),
        calendar: event::link(desk, id).map(|it| it.url).unwrap_or_default(),
        data: data(desk, id),
        about: about(desk, id, lang, translations),
    }
}

/// The article as data; empty for a draft, and where the site has none.
fn data(desk: &Desk, id: ArticleId) -> String {
    if !desk.graph.config().data || desk.graph.article(id).draft {
        return String::new();
    }
    desk.href(&file::address(desk, Dataset::Article(desk.graph.groups.of(id))))
}

fn about(desk: &Desk, id: ArticleId, lang: Lang, translations: Vec<LinkView>) -> AboutView {
    let graph = &desk.graph;
    let article = graph.article(id);
    let group = graph.group_of(id);
    let original = graph.article(group.original);
    let date = |field: &Field| {
        let dated = original.facts.dated(field);
        dated.map(|it| desk.messages.range(lang, &it.date, None, it.inferred)).unwrap_or_default()
    };
    let license = original.facts.token(&LICENSE).filter(|it| **it != graph.config().license);
    AboutView {
        draft: article.draft,
        stale: graph.groups.is_stale(id),
        original: article.translation.is_some().then(|| original_view(desk, group.original, lang)),
        translations,
        topics: entries(desk, original, &ANY_TOPICS, Register::Topics, lang),
        published: date(&PUBLISHED),
        updated: date(&UPDATED),
        reviewed: date(&REVIEWED),
        suggest_url: suggest_url(desk, article),
        license: license.map(|it| desk.license(it)),
        contacts: contact::of(desk, original, lang),
        extra: match original.facts.get(&EXTRA) {
            Some(Value::Free(value)) => serde_json::to_value(value).unwrap_or_default(),
            _ => serde_json::Value::Null,
        },
    }
}

fn original_view(desk: &Desk, id: ArticleId, lang: Lang) -> OriginalView {
    let LinkView { text, url, lang: other } = to_version(desk, id, lang);
    OriginalView { text, url, lang: other, language: fact::language(desk, lang, desk.graph.article(id).lang) }
}

fn entries(desk: &Desk, original: &Article, field: &Field, register: Register, lang: Lang) -> Vec<LinkView> {
    let names = original.facts.entries(field).iter();
    names.filter_map(|it| Some(to_entry(desk, desk.graph.library.registry.find(register, it)?, lang))).collect()
}

/// Where a correction can be suggested: the page that the configuration names, else a letter to the site's contact.
fn suggest_url(desk: &Desk, article: &Article) -> String {
    let config = desk.graph.config();
    let letter = |to: &Text| {
        let subject = utf8_percent_encode(&article.title, NON_ALPHANUMERIC);
        format!("mailto:{to}?subject={subject}")
    };
    match (&config.edit_url, &config.contact) {
        (Some(url), _) => url.replace("{path}", article.source.path()),
        (None, Some(contact)) if contact.contains('@') => letter(contact),
        _ => String::new(),
    }
}

/// Kinds that the results of a project tell of.
const LEARNED: &[&str] = &["recommendation", "practice", "lesson"];

/// Articles that this one refers to, then those that refer to it, by relation; but for kinds that are told elsewhere.
fn relations(desk: &Desk, group: GroupId, elsewhere: &[&str], lang: Lang) -> Vec<RelationView> {
    let mut views: Vec<RelationView> = Vec::new();
    for (field, direction, other) in told(desk, group) {
        let Some(link) = article_link::to(desk, other, lang) else { continue };
        let name = relation_name(desk, field, direction, other, lang);
        let kind = if BY_KIND.contains(&&*name) { desk.graph.group(other).kind.name } else { "" };
        if elsewhere.contains(&kind) {
            continue;
        }
        match views.iter_mut().find(|it| it.name == name && it.kind == kind) {
            Some(view) => view.articles.push(link),
            None => views.push(RelationView {
                label: desk.text(lang, &format!("relation-{name}")),
                kind: kind.to_owned(),
                kind_label: if kind.is_empty() { String::new() } else { desk.text(lang, &format!("kinds-{kind}")) },
                name,
                articles: vec![link],
            }),
        }
    }
    views
}

/// The relations of an article that its page tells: field, direction, the other article. What the text links to is not
/// told again, nor what a list with labels shows beside the labels, nor the numbered meetings of a group; and one
/// thing is said once.
fn told(desk: &Desk, group: GroupId) -> Vec<(&'static Field, &'static str, GroupId)> {
    let relations = &desk.graph.relations;
    let is_list = |field: &Field| matches!(field.shape, Shape::Points);
    let (listed, out): (Vec<&Edge>, Vec<&Edge>) = relations.from(group).iter().partition(|it| is_list(it.field));
    let out = out.into_iter().filter(|it| it.field != &MENTIONS).map(|it| (it.field, "", it.to));
    let mut told: Vec<(&'static Field, &'static str, GroupId)> = out.collect();
    let own = told.len();
    for Edge { from, field, .. } in relations.to(group) {
        let is_told = told[..own].iter().any(|(.., it)| it == from);
        let is_evidence = |from: GroupId| told[..own].iter().any(|(it, _, to)| it.name == "evidence" && *to == from);
        let adds = match field {
            field if *field == &MENTIONS || *field == &RELATED || is_list(field) => !is_told,
            field if *field == &GROUP => meeting::number(&desk.graph, *from).is_none(),
            // What proves a recommendation need not be told again as what it came of.
            field if field.name == "recommendations" => !is_evidence(*from),
            _ => true,
        };
        if adds && !listed.iter().any(|it| it.to == *from) {
            told.push((field, if *field == &RELATED { "" } else { "-of" }, *from));
        }
    }
    told
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
