//! Whom readers can turn to: the organisations and people that articles name for that, and offices of the registry.

use std::collections::BTreeMap;

use crate::content::article::Article;
use crate::content::field::Register;
use crate::content::kind::common::{CONTACT, PEOPLE};
use crate::content::kind::service::PROVIDER;
use crate::content::library::Library;
use crate::content::registry::{EntryId, Registry};
use crate::graph::group::{GroupId, Groups};

/// What there is to turn to an organisation for.
#[derive(Debug, Default)]
pub struct Contact {
    /// The articles that say so, in the order of their folders and names.
    pub articles: Vec<GroupId>,
    /// People whom articles name for that, by their offices in the organisation.
    pub people: Vec<EntryId>,
}

/// All organisations to turn to, and people without an organisation; in the order of the registry.
#[derive(Debug, Default)]
pub struct Contacts(BTreeMap<EntryId, Contact>);

impl Contacts {
    /// Gathers whom published articles name, and who has an office.
    pub fn gather(library: &Library, groups: &Groups) -> Contacts {
        let registry = &library.registry;
        let mut contacts = Contacts::default();
        for (id, entry) in registry.iter() {
            if !entry.offices.is_empty() {
                contacts.0.entry(id).or_default();
            }
        }
        for (id, group) in groups.iter().filter(|(_, it)| !it.versions.is_empty()) {
            let original = &library.articles[group.original.0 as usize];
            organisations(registry, original).for_each(|it| contacts.name(it, id));
            for person in people(registry, original) {
                let home = registry.get(person).organisation.as_ref();
                let home = home.and_then(|it| registry.find(Register::Organisations, it)).unwrap_or(person);
                contacts.name(home, id);
                let people = &mut contacts.0.entry(home).or_default().people;
                if home != person && !people.contains(&person) {
                    people.push(person);
                }
            }
        }
        contacts
    }

    fn name(&mut self, entry: EntryId, by: GroupId) {
        let articles = &mut self.0.entry(entry).or_default().articles;
        if articles.last() != Some(&by) {
            articles.push(by);
        }
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub fn iter(&self) -> impl Iterator<Item = (EntryId, &Contact)> {
        self.0.iter().map(|(id, it)| (*id, it))
    }
}

/// Where an organisation has its seat, or the one that it belongs to; where a person's organisation is.
pub fn seat(registry: &Registry, id: EntryId) -> Option<EntryId> {
    let above = |id: &EntryId| {
        let entry = registry.get(*id);
        registry.find(Register::Organisations, entry.organisation.as_ref().or(entry.parent.as_ref())?)
    };
    // Circles are noted when the graph is made; no organisation lies deeper than this.
    let mut way = std::iter::successors(Some(id), above).take(8);
    way.find_map(|it| registry.find(Register::Places, registry.get(it).place.as_ref()?))
}

/// The organisations to turn to that an article names: whom a need names, who provides a service.
pub fn organisations<'a>(registry: &'a Registry, original: &'a Article) -> impl Iterator<Item = EntryId> + 'a {
    let named = [&CONTACT, &PROVIDER].into_iter().flat_map(|it| original.facts.entries(it));
    named.filter_map(|it| registry.find(Register::Organisations, it))
}

/// The people to turn to that an article names.
fn people<'a>(registry: &'a Registry, original: &'a Article) -> impl Iterator<Item = EntryId> + 'a {
    let named = original.facts.roles(&PEOPLE).iter().filter(|it| it.role == Some("contact"));
    named.filter_map(|it| registry.find(Register::People, &it.entry))
}
