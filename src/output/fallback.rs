//! Articles on pages of another language, and how readers are told.

use fluent::FluentValue;

use crate::base::lang::Lang;
use crate::content::article::Article;
use crate::graph::address;
use crate::graph::group::GroupId;
use crate::output::desk::Desk;
use crate::output::page::Stand;
use crate::render::messages::catalog::Args;
use crate::render::view::{FallbackView, LinkView};

/// The title of an article's page, in the reader's language: *Resumé (in French)* where the article is in another one.
pub fn title(desk: &Desk, article: &Article, lang: Lang) -> String {
    if article.lang == lang {
        return article.title.to_string();
    }
    let mut args = Args::new();
    args.set("title", FluentValue::from(article.title.to_string()));
    args.set("language", FluentValue::from(desk.spoken(lang, article.lang)));
    desk.messages.fill(lang, "fallback-title", &args).to_string()
}

/// The notice above an article that is in another language than the page.
pub fn notice(desk: &Desk, article: &Article, lang: Lang, versions: Vec<LinkView>) -> FallbackView {
    let mut args = Args::new();
    args.set("wanted", FluentValue::from(desk.spoken_beside(lang, lang, article.lang)));
    args.set("shown", FluentValue::from(desk.spoken(lang, article.lang)));
    let turned = article.lang.direction() != lang.direction();
    FallbackView {
        lang: article.lang.to_string(),
        dir: if turned { article.lang.direction().to_owned() } else { String::new() },
        text: desk.messages.fill(lang, "fallback-notice", &args).to_string(),
        versions,
    }
}

/// Where an article stands in each language: its versions, and the pages on which it is lent.
pub fn stands(desk: &Desk, group: GroupId, versions: &[(Lang, String)]) -> Vec<Stand> {
    let graph = &desk.graph;
    let own = versions.iter().map(|(lang, address)| Stand { lang: *lang, address: address.clone(), shown: *lang });
    let lent = graph.loans.of(group).iter().map(|loan| Stand {
        lang: loan.lang,
        address: address::loan(graph, loan),
        shown: graph.article(loan.article).lang,
    });
    own.chain(lent).collect()
}
