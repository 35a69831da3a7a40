//! What is published, one maker in each file. Makers do not see each other.

pub mod made;
pub mod manifest;
pub mod menu;
pub mod desk;
pub mod script;
pub mod link;
pub mod page;
pub mod versions;
pub mod fact;
pub mod fallback;
pub mod card;
pub mod pages;
pub mod count;
pub mod feed;
pub mod article;
pub mod kind;
pub mod entry;
pub mod register;
pub mod home;
pub mod chooser;
pub mod missing;
pub mod redirect;
pub mod sitemap;
pub mod robots;
pub mod file;
