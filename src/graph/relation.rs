//! Relations between articles, and between articles and registry entries, in both directions.

use std::collections::BTreeSet;

use rustc_hash::FxHashSet;

use crate::base::diagnostic::{Diagnostic, Notes, codes};
use crate::base::source::{Place, Spanned};
use crate::base::suggest::{closest, did_you_mean};
use crate::base::text::Text;
use crate::content::article::Article;
use crate::content::body::{ChartData, ChartNumbers, Target};
use crate::content::facts::Fact;
use crate::content::field::{Field, Figure, Reference, Register, Shape, Value};
use crate::content::library::Library;
use crate::content::registry::{ENTRY_CYCLE, EntryId, Registry};
use crate::content::visit;
use crate::graph::group::{ArticleId, GroupId, Groups, NoGroup};

codes! {
    UNKNOWN_REFERENCE = "unknown-reference" {
        what: "the name of an article that does not exist",
        why: "the relation would be lost, and with it a link that readers need",
        instead: "correct the name; it is the file's name without language and `.md`",
    }
    AMBIGUOUS_REFERENCE = "ambiguous-reference" {
        what: "a name that several kinds of articles have",
        why: "nobody can tell which of them is meant",
        instead: "write the folder too, as in `events/tirana-workshop`",
    }
    WRONG_KIND = "wrong-kind" {
        what: "a relation to an article of a kind that makes no sense there",
        why: "an `event:` that is no event has no date and no place",
        instead: "name an article of the kind that the message says",
    }
    UNKNOWN_ENTRY = "unknown-entry" {
        what: "a place, topic, organisation, person, target group, term or source that the registry does not know",
        why: "without an entry it has no name in the other languages and no page of its own",
        instead: "correct the name, or add the entry to the file in content/registry that the message names",
    }
    DRAFT_REFERENCE = "draft-reference" {
        what: "a relation from a published article to a draft",
        why: "readers do not see the draft, so the relation is not shown",
        instead: "publish the draft, or take the relation away until then",
    }
}

/// Links in running text, from one article to another.
pub static MENTIONS: Field = Field::new("mentions", Shape::Articles(&[]));

/// One article refers to another by a field.
#[derive(Clone, Copy, Debug)]
pub struct Edge {
    pub from: GroupId,
    pub field: &'static Field,
    pub to: GroupId,
}

/// Every relation, indexed by both ends.
#[derive(Debug, Default)]
pub struct Relations {
    /// Sorted by `from`, then in the order written.
    out: Vec<Edge>,
    /// Sorted by `to`, then by field and `from`.
    incoming: Vec<Edge>,
    /// For each entry, the articles that concern it or something that belongs to it; sorted.
    concerning: Vec<Vec<GroupId>>,
    /// For each entry, what directly belongs to it, in the order of the registry.
    children: Vec<Vec<EntryId>>,
    /// For each article, the entries that it names; sorted.
    about: Vec<Vec<EntryId>>,
}

impl Relations {
    /// Resolves every name that articles and entries use; those that lead nowhere are noted.
    pub fn resolve(library: &Library, groups: &Groups, notes: &mut Notes) -> Relations {
        let parents = parents(&library.registry, notes);
        let mut resolver = Resolver { library, groups, notes, edges: Vec::new(), entries: BTreeSet::new() };
        for (id, group) in groups.iter() {
            resolver.article(id, &library.articles[group.original.0 as usize]);
        }
        for (at, article) in library.written().iter().enumerate() {
            resolver.mentions(groups.of(ArticleId(at as u32)), article);
            resolver.charts(groups.of(ArticleId(at as u32)), article);
        }
        resolver.registry();
        let Resolver { edges, entries, .. } = resolver;
        let mut relations = Relations {
            concerning: vec![Vec::new(); library.registry.len()],
            children: vec![Vec::new(); library.registry.len()],
            about: vec![Vec::new(); groups.len()],
            ..Relations::default()
        };
        relations.keep(edges);
        relations.roll_up(entries, &parents);
        for (child, parent) in parents.iter().enumerate().filter_map(|(at, it)| Some((at, (*it)?))) {
            relations.children[parent.0 as usize].push(EntryId(child as u32));
        }
        relations
    }

    fn keep(&mut self, mut edges: Vec<Edge>) {
        // A mention adds nothing where a field already relates the two.
        let related: FxHashSet<(GroupId, GroupId)> =
            edges.iter().filter(|it| it.field != &MENTIONS).map(|it| (it.from, it.to)).collect();
        edges.retain(|it| it.from != it.to && (it.field != &MENTIONS || !related.contains(&(it.from, it.to))));
        edges.sort_by_key(|it| it.from);
        let mut seen = FxHashSet::default();
        edges.retain(|it| seen.insert((it.from, it.field.name, it.to)));
        self.out = edges.clone();
        edges.sort_by_key(|it| (it.to, it.field.name, it.from));
        self.incoming = edges;
    }

    fn roll_up(&mut self, entries: BTreeSet<(EntryId, GroupId)>, parents: &[Option<EntryId>]) {
        for (entry, group) in entries {
            self.about[group.0 as usize].push(entry);
            let mut at = Some(entry);
            while let Some(entry) = at {
                self.concerning[entry.0 as usize].push(group);
                at = parents[entry.0 as usize];
            }
        }
        for groups in &mut self.concerning {
            groups.sort();
            groups.dedup();
        }
    }

    /// What an article refers to.
    pub fn from(&self, group: GroupId) -> &[Edge] {
        run(&self.out, |it| it.from, group)
    }

    /// What refers to an article.
    pub fn to(&self, group: GroupId) -> &[Edge] {
        run(&self.incoming, |it| it.to, group)
    }

    /// The entries that an article names.
    pub fn about(&self, group: GroupId) -> &[EntryId] {
        &self.about[group.0 as usize]
    }

    pub fn concerning(&self, entry: EntryId) -> &[GroupId] {
        &self.concerning[entry.0 as usize]
    }

    pub fn children(&self, entry: EntryId) -> &[EntryId] {
        &self.children[entry.0 as usize]
    }
}

/// The run of a sorted slice that has this key.
fn run<T, K: Ord>(sorted: &[T], key: impl Fn(&T) -> K, wanted: K) -> &[T] {
    let start = sorted.partition_point(|it| key(it) < wanted);
    let end = start + sorted[start..].partition_point(|it| key(it) == wanted);
    &sorted[start..end]
}

/// What each entry belongs to; unknown names and circles are noted and cut.
fn parents(registry: &Registry, notes: &mut Notes) -> Vec<Option<EntryId>> {
    let mut parents: Vec<Option<EntryId>> = Vec::with_capacity(registry.len());
    for (_, entry) in registry.iter() {
        let parent = entry.parent.as_ref().and_then(|name| {
            let found = registry.find(entry.register, name);
            if found.is_none() {
                notes.push(unknown_entry(registry, entry.register, name, entry.source.at(name.span)));
            }
            found
        });
        parents.push(parent);
    }
    cut_circles(registry, &mut parents, notes);
    parents
}

/// Takes the parent of one entry of each circle away and tells it: of the one where the walk up from an earlier entry,
/// or from itself, comes back.
fn cut_circles(registry: &Registry, parents: &mut [Option<EntryId>], notes: &mut Notes) {
    // From which entry the walk came that met an entry first.
    let mut met: Vec<Option<EntryId>> = vec![None; parents.len()];
    for (id, _) in registry.iter() {
        let mut at = Some(id);
        while let Some(here) = at.filter(|it| met[it.0 as usize].is_none()) {
            met[here.0 as usize] = Some(id);
            at = parents[here.0 as usize];
        }
        if let Some(again) = at.filter(|it| met[it.0 as usize] == Some(id)) {
            let entry = registry.get(again);
            let message = format!("`{}` belongs to itself, by way of others", entry.id);
            notes.push(
                Diagnostic::error(&ENTRY_CYCLE, entry.source.at(entry.span), message)
                    .help("take one `parent:` or `part_of:` of the circle away"),
            );
            parents[again.0 as usize] = None;
        }
    }
}

/// Says that a registry has no such entry, with the nearest one.
pub fn unknown_entry(registry: &Registry, register: Register, name: &str, place: Place) -> Diagnostic {
    Diagnostic::error(&UNKNOWN_ENTRY, place, format!("no {} is called `{name}`", register.singular()))
        .label("named here")
        .help_maybe(did_you_mean(name, registry.names(register)))
        .help(format!("entries stand in content/registry/{}.yaml", register.name()))
}

struct Resolver<'a> {
    library: &'a Library,
    groups: &'a Groups,
    notes: &'a mut Notes,
    edges: Vec<Edge>,
    entries: BTreeSet<(EntryId, GroupId)>,
}

impl Resolver<'_> {
    fn article(&mut self, id: GroupId, original: &Article) {
        for fact in original.facts.iter() {
            self.fact(id, original, fact);
        }
    }

    fn fact(&mut self, id: GroupId, original: &Article, fact: &Fact) {
        match (&fact.value, &fact.field.shape) {
            (Value::Articles(references), Shape::Articles(folders)) => {
                references.iter().for_each(|it| self.edge(id, original, fact.field, it, folders));
            }
            (Value::Points(points), _) => {
                let references = points.iter().flat_map(|it| &it.articles);
                references.for_each(|it| self.edge(id, original, fact.field, it, &[]));
            }
            (Value::Entries(names), Shape::Entries(register)) => {
                names.iter().for_each(|it| self.entry(id, original, *register, it));
            }
            (Value::Roles(roles), Shape::Roles(register, _)) => {
                roles.iter().for_each(|it| self.entry(id, original, *register, &it.entry));
            }
            (Value::Figures(figures), _) => {
                let sources = figures.iter().flat_map(Figure::sources);
                sources.for_each(|it| self.entry(id, original, Register::Sources, it));
            }
            (Value::Date(dated), _) => {
                let source = dated.source.as_ref();
                source.into_iter().for_each(|it| self.entry(id, original, Register::Sources, it));
            }
            _ => {}
        }
    }

    fn edge(
        &mut self,
        from: GroupId,
        article: &Article,
        field: &'static Field,
        reference: &Spanned<Reference>,
        folders: &[&str],
    ) {
        match self.groups.resolve(reference, folders) {
            Ok(to) => {
                if self.is_draft(to) && !self.is_draft(from) {
                    let place = article.source.at(reference.span);
                    let message = format!("`{}` is a draft, so this relation is not shown", reference.name);
                    self.notes.push(
                        Diagnostic::warning(&DRAFT_REFERENCE, place, message)
                            .help("publish the draft, or take the relation away until then"),
                    );
                }
                self.edges.push(Edge { from, field, to });
            }
            Err(problem) => {
                let place = article.source.at(reference.span);
                self.notes.push(no_article(self.groups, reference, folders, &problem, place));
            }
        }
    }

    fn is_draft(&self, id: GroupId) -> bool {
        self.groups.get(id).versions.is_empty()
    }

    fn entry(&mut self, group: GroupId, article: &Article, register: Register, name: &Spanned<Text>) {
        match self.library.registry.find(register, name) {
            Some(entry) => drop(self.entries.insert((entry, group))),
            None => {
                let place = article.source.at(name.span);
                self.notes.push(unknown_entry(&self.library.registry, register, name, place));
            }
        }
    }

    /// Links in the body; those that lead nowhere are the link check's matter.
    fn mentions(&mut self, from: GroupId, article: &Article) {
        visit::targets(&article.body, &mut |target, _| match target {
            Target::Article { path, .. } => {
                if let Ok(to) = self.groups.resolve(&Reference::parse(path), &[]) {
                    self.edges.push(Edge { from, field: &MENTIONS, to });
                }
            }
            Target::Figure(address) => {
                let home = address.find('#').map(|at| Reference::parse(&address.slice(0..at)));
                if let Some(Ok(to)) = home.map(|it| self.groups.resolve(&it, &[])) {
                    self.edges.push(Edge { from, field: &MENTIONS, to });
                }
            }
            Target::Registry(name) => {
                if let [entry] = self.library.registry.named(name) {
                    self.entries.insert((*entry, from));
                }
            }
            _ => {}
        });
    }

    /// Who says what stands in a chart.
    fn charts(&mut self, group: GroupId, article: &Article) {
        visit::charts(&article.body, &mut |chart| match &chart.data {
            ChartData::Numbers(ChartNumbers { source, .. }) | ChartData::Days { source, .. } => {
                self.entry(group, article, Register::Sources, source);
            }
            ChartData::Figures(_) => {}
        });
    }

    /// Names inside the registry itself.
    fn registry(&mut self) {
        for (_, entry) in self.library.registry.iter() {
            let named = [
                (Register::Places, &entry.place),
                (Register::Places, &entry.disputed_with),
                (Register::Organisations, &entry.organisation),
            ];
            for (register, name) in named.into_iter().filter_map(|(register, name)| Some((register, name.as_ref()?))) {
                if self.library.registry.find(register, name).is_none() {
                    let place = entry.source.at(name.span);
                    self.notes.push(unknown_entry(&self.library.registry, register, name, place));
                }
            }
        }
        let publisher = self.library.config.publisher.as_ref();
        if let Some(name) = publisher.filter(|it| self.library.registry.find(Register::Organisations, it).is_none()) {
            let place = self.library.config.source.at(name.span);
            self.notes.push(unknown_entry(&self.library.registry, Register::Organisations, name, place));
        }
    }
}

/// Says why a name leads to no article, with the nearest one.
pub fn no_article(
    groups: &Groups,
    reference: &Reference,
    folders: &[&str],
    problem: &NoGroup,
    place: Place,
) -> Diagnostic {
    let name = &reference.name;
    match problem {
        NoGroup::Unknown => {
            let written = match &reference.folder {
                Some(folder) => format!("{folder}/{name}"),
                None => name.to_string(),
            };
            let within: Vec<&str> = match &reference.folder {
                Some(folder) => vec![folder],
                None => folders.to_vec(),
            };
            let near = closest(name, groups.names(&within).map(|it| it.as_str()))
                .or_else(|| closest(name, groups.names(&[]).map(|it| it.as_str())));
            Diagnostic::error(&UNKNOWN_REFERENCE, place, format!("no article is called `{written}`"))
                .label("named here")
                .help(near.map_or("write the file's name, without language and `.md`".to_owned(), |it| {
                    format!("did you mean `{it}`?")
                }))
        }
        NoGroup::Ambiguous(several) => {
            let full: Vec<String> =
                several.iter().map(|it| format!("`{}/{name}`", groups.get(*it).kind.folder)).collect();
            Diagnostic::error(&AMBIGUOUS_REFERENCE, place, format!("several articles are called `{name}`"))
                .help(format!("write one of {}", full.join(", ")))
        }
        NoGroup::WrongKind(other) => {
            let kind = groups.get(*other).kind.name;
            Diagnostic::error(&WRONG_KIND, place, format!("`{name}` is of the kind {kind}, which cannot stand here"))
                .help(format!("name an article from: {}", folders.join(", ")))
        }
    }
}
