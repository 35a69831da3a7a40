//! Open data: what the articles and the registry say, for programs and spreadsheets.

pub mod ids;
pub mod file;
pub mod cell;
pub mod table;
pub mod kind;
pub mod figures;
pub mod article;
pub mod history;
pub mod register;
pub mod contacts;
pub mod tables;
pub mod places;
pub mod xml;
pub mod codes;
pub mod narrative;
pub mod result;
pub mod activity;
pub mod activities;
pub mod all;
pub mod label;
pub mod catalog;
pub mod package;
pub mod page;
pub mod make;
