//! Links of running text, as they stand in a guide.

use std::borrow::Cow;

use crate::content::article::Article;
use crate::content::body::{Chart, ChartData, Target};
use crate::graph::address;
use crate::graph::group::GroupId;
use crate::graph::guide::Guide;
use crate::graph::link::{Destination, resolve};
use crate::output::desk::Desk;
use crate::output::guide::form::{Form, chapter_id};
use crate::output::guide::picture;
use crate::output::link::PageLinks;
use crate::render::chart::data::Chart as Drawing;
use crate::render::html::cx::{Abbreviations, Href, Links, Picture};

/// Knows where the links of one chapter lead: to other chapters inside the guide, else to the site.
pub struct GuideLinks<'a> {
    pub desk: &'a Desk,
    pub guide: &'a Guide,
    pub article: &'a Article,
    pub form: Form,
    /// Links to the site.
    pub outside: PageLinks<'a>,
}

impl<'a> GuideLinks<'a> {
    pub fn of(desk: &'a Desk, guide: &'a Guide, article: &'a Article, form: Form) -> GuideLinks<'a> {
        let outside = PageLinks::of(desk, article, guide.lang, form != Form::Page);
        GuideLinks { desk, guide, article, form, outside }
    }

    /// A link inside the guide, if the article is a chapter of it.
    fn inside<'b>(&self, group: GroupId, anchor: Option<&str>) -> Option<Href<'b>> {
        let chapter = &self.guide.chapters[self.guide.chapter(group)?];
        let there = self.desk.graph.article(chapter.version.article);
        let url = self.form.chapter(&chapter_id(self.desk.graph.group(group)), anchor);
        let lang = (there.lang != self.article.lang).then_some(there.lang);
        Some(Href { url: Cow::Owned(url), lang, external: false })
    }
}

impl Links for GuideLinks<'_> {
    fn link<'a>(&'a self, to: &'a Target) -> Option<Href<'a>> {
        let graph = &self.desk.graph;
        let inside = match resolve(graph, self.article, to).ok()? {
            Destination::Article(group, anchor) => {
                let there = self.guide.chapter(group).map(|it| self.guide.chapters[it].version);
                let has = |it: &str| there.is_some_and(|there| self.outside.has_heading(there, it));
                self.inside(group, anchor.as_deref().filter(|it| has(it)))
            }
            Destination::Figure(id, _) => self.inside(id.group, Some(&address::figure(graph.figure(id)))),
            _ => None,
        };
        inside.or_else(|| self.outside.link(to))
    }

    fn picture<'a>(&'a self, to: &'a Target) -> Option<Picture<'a>> {
        if self.form == Form::Page {
            return self.outside.picture(to);
        }
        let Ok(Destination::Medium(id, _)) = resolve(&self.desk.graph, self.article, to) else { return None };
        let (src, width, height) = picture::name(&self.desk.graph, id);
        Some(Picture { src: Cow::Owned(src), width, height, ..Picture::default() })
    }

    fn name<'a>(&'a self, to: &'a Target) -> Option<Cow<'a, str>> {
        self.outside.name(to)
    }

    fn chart(&self, chart: &Chart) -> Option<Drawing> {
        let mut drawing = self.outside.chart(chart)?;
        // A row of a figure leads to where the figure is told: in the guide, if it is told there.
        if let ChartData::Figures(figures) = &chart.data
            && figures.len() == drawing.rows.len()
        {
            for (row, figure) in drawing.rows.iter_mut().zip(figures) {
                row.url = self.link(figure).map(|it| it.url.into_owned()).unwrap_or_default();
            }
        }
        Some(drawing)
    }

    fn abbreviations(&self) -> Option<&Abbreviations> {
        self.outside.abbreviations()
    }
}
