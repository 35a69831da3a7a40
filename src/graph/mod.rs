//! What it means together: names, translations, relations, lists, links, the state of
//! translations, checks.

pub mod group;
pub mod loan;
pub mod translation;
pub mod relation;
pub mod related;
pub mod date;
pub mod news;
pub mod filter;
pub mod list;
pub mod guide;
pub mod contact;
pub mod whole;
pub mod figure;
pub mod sum;
pub mod results;
pub mod address;
pub mod picture;
pub mod link;
pub mod logo;
pub mod label;
pub mod status;
pub mod goal;
pub mod outside;
pub mod check;
pub mod hygiene;
