//! Figures by their address: `grant` in the same article, `projects/sori-3#grant` in another.

use crate::base::diagnostic::{Diagnostic, codes};
use crate::base::source::Place;
use crate::base::suggest::did_you_mean;
use crate::base::text::Text;
use crate::content::field::{Figure, Reference};
use crate::content::kind::common::FIGURES;
use crate::graph::group::{GroupId, NoGroup};
use crate::graph::relation::no_article;
use crate::graph::whole::Graph;

codes! {
    UNKNOWN_FIGURE = "unknown-figure" {
        what: "the address of a figure that does not exist",
        why: "in a text the number would be missing; sums would count people twice, since they do not know what contains what",
        instead: "write the figure's id, or `folder/article#figure` if it stands in another article",
    }
}

/// A figure: the article that carries it, and its place among that article's figures.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct FigureId {
    pub group: GroupId,
    at: usize,
}

impl FigureId {
    /// The figure at a place of an article's list.
    pub fn new(group: GroupId, at: usize) -> FigureId {
        FigureId { group, at }
    }
}

/// How much of a figure is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shown {
    /// *more than 5,200 euros per municipality*
    Whole,
    /// *5,200 euros*
    Amount,
    /// *5,200*
    Number,
}

const SHOWN: [(&str, Shown); 2] = [("amount", Shown::Amount), ("number", Shown::Number)];

/// Why an address leads to no figure.
#[derive(Clone, Debug, PartialEq)]
pub enum NoFigure {
    /// There is no such article.
    Article(Reference, NoGroup),
    /// The article has no figure of this id.
    Id(GroupId, Text),
    /// Nothing of this name can be shown of a figure.
    Shown(Text),
    /// The article's facts could not be read, and its author was told.
    Broken,
}

impl Graph {
    /// The figure that an address means where it stands in some article.
    pub fn find_figure(&self, home: GroupId, address: &Text) -> Result<FigureId, NoFigure> {
        let (group, id) = match address.find('#') {
            None => (home, address.clone()),
            Some(at) => {
                let reference = Reference::parse(&address.slice(0..at));
                match self.groups.resolve(&reference, &[]) {
                    Ok(group) => (group, address.slice(at + 1..address.len())),
                    Err(problem) => return Err(NoFigure::Article(reference, problem)),
                }
            }
        };
        match self.figures(group).iter().position(|it| it.id.value == id) {
            Some(at) => Ok(FigureId { group, at }),
            None if self.article(self.group(group).original).broken => Err(NoFigure::Broken),
            None => Err(NoFigure::Id(group, id)),
        }
    }

    /// The figure that a text names, and how much of it is shown: `grant`, `projects/sori-3#grant number`.
    pub fn figure_in_text(&self, home: GroupId, written: &Text) -> Result<(FigureId, Shown), NoFigure> {
        let Some(end) = written.find(' ') else { return Ok((self.find_figure(home, written)?, Shown::Whole)) };
        let id = self.find_figure(home, &written.slice(0..end))?;
        let word = written[end..].trim();
        let shown = SHOWN.iter().find(|it| it.0 == word).ok_or_else(|| NoFigure::Shown(word.into()))?;
        Ok((id, shown.1))
    }

    /// All figures of an article.
    pub fn figures(&self, group: GroupId) -> &[Figure] {
        self.article(self.group(group).original).facts.figures(&FIGURES)
    }

    pub fn figure(&self, id: FigureId) -> &Figure {
        &self.figures(id.group)[id.at]
    }

    /// The same as [`Graph::figures`], by name.
    pub fn figure_ids(&self, group: GroupId) -> impl Iterator<Item = FigureId> + use<> {
        (0..self.figures(group).len()).map(move |at| FigureId { group, at })
    }

    /// The figure that contains this one already, if it says so and that one exists.
    pub fn whole_of(&self, id: FigureId) -> Option<FigureId> {
        let address = self.figure(id).part_of.as_ref()?;
        self.find_figure(id.group, address).ok()
    }

    /// Says why an address leads to no figure, with the nearest one; `None` if the author knows already.
    pub fn no_figure(&self, problem: &NoFigure, place: Place) -> Option<Diagnostic> {
        match problem {
            NoFigure::Article(reference, problem) => Some(no_article(&self.groups, reference, &[], problem, place)),
            NoFigure::Id(group, id) => {
                let message = format!("`{}` has no figure `{id}`", self.group(*group).name);
                let near = did_you_mean(id, self.figures(*group).iter().map(|it| &**it.id));
                let help = near.unwrap_or_else(|| "write `figure`, or `folder/article#figure`".to_owned());
                Some(Diagnostic::error(&UNKNOWN_FIGURE, place, message).help(help))
            }
            NoFigure::Shown(word) => Some(
                Diagnostic::error(&UNKNOWN_FIGURE, place, format!("`{word}` is nothing that can be shown of a figure"))
                    .help(did_you_mean(word, SHOWN.map(|it| it.0)).unwrap_or_else(|| {
                        "write `number` for the digits alone, `amount` for digits and unit, or nothing for all"
                            .to_owned()
                    })),
            ),
            NoFigure::Broken => None,
        }
    }
}
