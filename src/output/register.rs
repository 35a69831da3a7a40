//! All entries of a registry, A to Z.

use crate::base::lang::Lang;
use crate::base::order::Order;
use crate::content::field::Register;
use crate::content::registry::EntryId;
use crate::graph::address;
use crate::graph::list::Topic;
use crate::output::count;
use crate::output::desk::Desk;
use crate::output::link::name_of;
use crate::output::made::Making;
use crate::output::manifest::Output;
use crate::output::map;
use crate::output::page::{self, Page};
use crate::output::schema::page::Thing;
use crate::output::versions::{self, Subject};
use crate::render::view::{EntryLinkView, LetterView, RegisterView};

pub fn list(desk: &Desk, claims: &mut Vec<(Box<str>, Output)>) {
    for language in &desk.graph.config().languages {
        for register in Register::ALL {
            if !desk.graph.lists.entries(register, language.lang).is_empty() {
                let address = address::register(&desk.graph, register, language.lang);
                claims.push((address.into(), Output::Register(register, language.lang)));
            }
        }
    }
}

pub fn make(desk: &Desk, register: Register, lang: Lang) -> Making {
    let graph = &desk.graph;
    let title = desk.text(lang, &format!("registry-{}", register.name()));
    let address = address::register(graph, register, lang);
    let versions = versions::of(desk, Subject::Register(register));
    let view = RegisterView {
        register: register.name().to_owned(),
        title: title.clone(),
        map: if register == Register::Places { map::of_all(desk, lang) } else { None },
        letters: letters(desk, register, lang),
    };
    let page = Page {
        versions: &versions,
        section: desk.href(&address),
        thing: Thing::Register,
        ..Page::new(&title, &address, lang)
    };
    let template = desk.template_for("register", register.name(), "register.html");
    page::render(desk, &template, lang, &page::context(desk, page, "register", &view))
}

/// Entries under the letters of the language: Lj after L, Џ after Ч.
fn letters(desk: &Desk, register: Register, lang: Lang) -> Vec<LetterView> {
    let order = Order::of(lang);
    let mut letters: Vec<LetterView> = Vec::new();
    for id in desk.graph.lists.entries(register, lang) {
        let entry = link(desk, *id, lang);
        let letter = order.initial(&entry.name);
        match letters.last_mut() {
            Some(last) if last.letter == letter => last.entries.push(entry),
            _ => letters.push(LetterView { letter, entries: vec![entry] }),
        }
    }
    letters
}

fn link(desk: &Desk, id: EntryId, lang: Lang) -> EntryLinkView {
    let entry = desk.graph.entry(id);
    let (name, name_lang) = name_of(desk, entry, lang);
    let (description, description_lang) = desk.words_for(&entry.description, lang);
    let articles = desk.graph.lists.articles(Topic::Entry(id), lang).len();
    EntryLinkView {
        name,
        lang: name_lang,
        short: desk.words_for(&entry.short, lang).0,
        url: desk.href(&address::entry(&desk.graph, id, lang, 1)),
        description,
        description_lang,
        admitted: entry.admitted.iter().filter(|(it, _)| *it == lang).map(|(_, text)| text.to_string()).collect(),
        count: if articles == 0 { String::new() } else { count::articles(desk, lang, articles) },
    }
}
