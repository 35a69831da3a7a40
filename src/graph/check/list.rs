//! All checks.

use crate::base::diagnostic::Notes;
use crate::graph::check::*;
use crate::graph::whole::Graph;

/// A rule over the whole graph.
pub type Check = fn(&Graph, &mut Notes);

/// In the order of their files.
pub static CHECKS: &[Check] = &[
    chart_figures::check,
    date_order::check,
    dead_link::check,
    figure_address::check,
    figure_history::check,
    figure_in_title::check,
    home_task::check,
    logo::check,
    meeting_number::check,
    outline::check,
    undated_event::check,
    unknown_label::check,
    untranslated::check,
    word_limit::check,
];
