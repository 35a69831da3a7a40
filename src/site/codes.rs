//! Every code there is, for `vodic explain`.

use crate::base::diagnostic::Code;
use crate::content::import::told;
use crate::content::markdown::{address, builder, chart, footnotes, ids, mark, parse, raw};
use crate::content::{article, config, control, facts, front, hreflang, library, media, registry, text_file, yaml};
use crate::graph::check::{
    chart_figures, date_order, dead_link, figure_history, home_task, logo, meeting_number, outline, undated_event,
    unknown_label, untranslated, word_limit,
};
use crate::graph::hygiene::list as hygiene;
use crate::graph::{figure, group, outside, relation};
use crate::output::manifest;
use crate::render::messages::{lint, shelf, used};
use crate::render::typst::manuscript;
use crate::render::{highlight, templates};

/// Every code, sorted by name.
pub fn codes() -> Vec<&'static Code> {
    let lists: &[&[&'static Code]] = &[
        control::CODES,
        text_file::CODES,
        yaml::parse::CODES,
        front::CODES,
        facts::CODES,
        address::CODES,
        footnotes::CODES,
        builder::CODES,
        parse::CODES,
        ids::CODES,
        mark::CODES,
        chart::CODES,
        raw::CODES,
        article::CODES,
        registry::CODES,
        hreflang::CODES,
        config::CODES,
        media::CODES,
        told::CODES,
        library::CODES,
        outside::CODES,
        group::CODES,
        relation::CODES,
        figure::CODES,
        chart_figures::CODES,
        date_order::CODES,
        figure_history::CODES,
        logo::CODES,
        meeting_number::CODES,
        dead_link::CODES,
        home_task::CODES,
        outline::CODES,
        undated_event::CODES,
        unknown_label::CODES,
        untranslated::CODES,
        word_limit::CODES,
        hygiene::CODES,
        lint::CODES,
        shelf::CODES,
        used::CODES,
        highlight::CODES,
        templates::CODES,
        manuscript::CODES,
        manifest::CODES,
    ];
    let mut codes: Vec<&'static Code> = lists.concat();
    codes.extend(hygiene::rule_codes());
    codes.sort_by_key(|it| it.name);
    codes
}
