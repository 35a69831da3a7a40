//! Two scripts of one language: Serbian, Montenegrin and Bosnian in Cyrillic and in Gaj's Latin.
//!
//! From Cyrillic to Latin every letter has its spelling. The way back has to know more: in *injekcija* and *nadživeti*
//! the two letters of a pair stand for themselves, and words of other languages have no Cyrillic at all.

pub mod word;
pub mod address;
pub mod latin;
pub mod exceptions;
pub mod foreign;
pub mod cyrillic;
pub mod conversion;
