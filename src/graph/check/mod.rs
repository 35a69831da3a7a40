//! What is wrong with the whole, one rule in each file. They do not see each other.

pub mod dead_link;
pub mod chart_figures;
pub mod date_order;
pub mod undated_event;
pub mod figure_address;
pub mod figure_in_title;
pub mod figure_history;
pub mod home_task;
pub mod logo;
pub mod meeting_number;
pub mod outline;
pub mod unknown_label;
pub mod untranslated;
pub mod word_limit;
pub mod list;
