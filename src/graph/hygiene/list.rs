//! All rules of hygiene.

use rayon::prelude::*;

use crate::base::diagnostic::{Code, Diagnostic, Noted, Notes, codes};
use crate::base::lang::Lang;
use crate::base::source::{Source, Spanned};
use crate::base::suggest::did_you_mean;
use crate::base::text::Text;
use crate::content::passage::{passages, passages_of_entry};
use crate::graph::group::ArticleId;
use crate::graph::hygiene::manuscript::Manuscript;
use crate::graph::hygiene::vocabulary::Vocabulary;
use crate::graph::hygiene::*;
use crate::graph::whole::Graph;

codes! {
    UNKNOWN_CHECK = "unknown-check" {
        what: "a check under `check: {off: […]}` that does not exist or cannot be switched off",
        why: "whoever wrote it believes that something is no longer told",
        instead: "write the code of a check of the text, as it stands in brackets behind `warning`",
    }
}

/// A rule over the words of one article or entry.
pub type Rule = fn(&Manuscript, &mut Notes);

/// In the order of their files.
pub static RULES: &[Rule] = &[
    abbreviation::check,
    dash::check,
    figure_number::check,
    mixed_script::check,
    name_variant::check,
    no_break_space::check,
    quotation_marks::check,
    relative_date::check,
    repeated_title::check,
    spacing::check,
];

/// The codes of all rules: what `check: {off: […]}` may name.
pub fn rule_codes() -> Vec<&'static Code> {
    let lists: &[&[&'static Code]] = &[
        abbreviation::CODES,
        dash::CODES,
        figure_number::CODES,
        mixed_script::CODES,
        name_variant::CODES,
        no_break_space::CODES,
        quotation_marks::CODES,
        relative_date::CODES,
        repeated_title::CODES,
        spacing::CODES,
    ];
    lists.concat()
}

/// Reads every article and every entry of the registries; leaves out what the configuration or an article switches off.
pub fn check(graph: &Graph, notes: &mut Notes) {
    let config = graph.config();
    check_names(&config.source, &config.unchecked, notes);
    let langs: Vec<Lang> = config.languages.iter().map(|it| it.lang).collect();
    let vocabulary = &Vocabulary::of(&graph.library.registry, &langs);
    let written = (0..graph.library.written().len() as u32).into_par_iter().map(ArticleId);
    let articles: Vec<Noted<()>> =
        written.map(|id| Noted::collect(|notes| check_one(graph, vocabulary, id, notes))).collect();
    articles.into_iter().for_each(|it| it.into(notes));
    for (_, entry) in graph.library.registry.iter() {
        let passages = passages_of_entry(entry, config.default_language);
        read(&Manuscript { graph, vocabulary, article: None, passages }, &[], notes);
    }
}

/// The same for one article that was written.
pub fn check_article(graph: &Graph, id: ArticleId, notes: &mut Notes) {
    let langs: Vec<Lang> = graph.config().languages.iter().map(|it| it.lang).collect();
    check_one(graph, &Vocabulary::of(&graph.library.registry, &langs), id, notes);
}

fn check_one(graph: &Graph, vocabulary: &Vocabulary, id: ArticleId, notes: &mut Notes) {
    let article = graph.article(id);
    if !article.broken {
        check_names(&article.source, &article.unchecked, notes);
        let manuscript = Manuscript { graph, vocabulary, article: Some(id), passages: passages(article) };
        read(&manuscript, &article.unchecked, notes);
    }
}

fn read(manuscript: &Manuscript, unchecked: &[Spanned<Text>], notes: &mut Notes) {
    let mut found = Notes::default();
    RULES.iter().for_each(|rule| rule(manuscript, &mut found));
    let off = |code: &str| unchecked.iter().chain(&manuscript.graph.config().unchecked).any(|it| *it.value == *code);
    notes.extend_from(found.into_iter().filter(|it| !off(it.code.name)));
}

/// Says which checks under `off:` are none.
fn check_names(source: &Source, unchecked: &[Spanned<Text>], notes: &mut Notes) {
    for name in unchecked {
        let codes = rule_codes();
        if codes.iter().any(|it| *it.name == *name.value) {
            continue;
        }
        let names: Vec<&str> = codes.iter().map(|it| it.name).collect();
        notes.push(
            Diagnostic::error(
                &UNKNOWN_CHECK,
                source.at(name.span),
                format!("no check of the text is called `{}`", name.value),
            )
            .help_maybe(did_you_mean(&name.value, names.iter().copied()))
            .help(format!("these can be switched off: {}", names.join(", "))),
        );
    }
}
