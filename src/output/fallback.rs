//! Articles on pages of another language, and how readers are told.

use fluent::FluentValue;

use crate::base::lang::Lang;
use crate::content::article::Article;
use crate::graph::address;
use crate::graph::group::GroupId;
use crate::graph::loan::Loan;
use crate::output::desk::Desk;
use crate::output::tongue;
use crate::render::messages::catalog::Args;
use crate::render::view::{FallbackView, LanguageView, Ready};

/// The title of an article's page, in the reader's language: *Resumé (in French)* where the article is in another one.
pub fn title(desk: &Desk, article: &Article, lang: Lang) -> String {
    if article.lang == lang {
        return article.title.to_string();
    }
    let mut args = Args::new();
    args.set("title", FluentValue::from(article.title.to_string()));
    args.set("language", FluentValue::from(tongue::spoken(desk, lang, article.lang)));
    desk.messages.fill(lang, "fallback-title", &args).to_string()
}

/// The notice above an article that is in another language than the page.
pub fn notice(desk: &Desk, article: &Article, lang: Lang, versions: Vec<Ready<LanguageView>>) -> FallbackView {
    let mut args = Args::new();
    args.set("wanted", FluentValue::from(tongue::spoken(desk, lang, lang)));
    args.set("shown", FluentValue::from(tongue::spoken(desk, lang, article.lang)));
    let turned = article.lang.direction() != lang.direction();
    FallbackView {
        lang: article.lang.to_string(),
        dir: if turned { article.lang.direction().to_owned() } else { String::new() },
        text: desk.messages.fill(lang, "fallback-notice", &args).to_string(),
        versions,
    }
}

/// Points the menu of languages to the pages on which an article is lent, and says in which language it is there.
pub fn mark(desk: &Desk, group: GroupId, lang: Lang, menu: &mut [Ready<LanguageView>]) {
    let loans = desk.graph.loans.of(group);
    if loans.is_empty() {
        return;
    }
    let plain = desk.languages(Some(lang));
    for (item, view) in menu.iter_mut().zip(plain) {
        if let Some(loan) = loans.iter().find(|it| it.lang.as_str() == view.lang) {
            *item = Ready::from(&marked(desk, loan, lang, view));
        }
    }
}

fn marked(desk: &Desk, loan: &Loan, lang: Lang, view: LanguageView) -> LanguageView {
    let shown = desk.graph.article(loan.article).lang;
    LanguageView {
        url: desk.href(&address::loan(&desk.graph, loan)),
        shown: shown.to_string(),
        shown_in: tongue::spoken(desk, lang, shown),
        ..view
    }
}
