//! The page that describes the files for programs.

use crate::base::lang::Lang;
use crate::graph::address;
use crate::output::calendar::agenda;
use crate::output::data::all::all;
use crate::output::data::{file, label};
use crate::output::desk::Desk;
use crate::output::feed;
use crate::output::made::Making;
use crate::output::manifest::{Dataset, Scope};
use crate::output::page::{self, Page};
use crate::output::schema::page::{Download, Thing};
use crate::output::versions::{self, Subject};
use crate::render::view::{DataFileView, DataFilesView, DataView, FeedLinkView};

pub fn make(desk: &Desk, lang: Lang) -> Making {
    let title = desk.text(lang, "data-title");
    let description = desk.text(lang, "data-lead");
    let address = address::data(&desk.graph, lang);
    let versions = versions::of(desk, Subject::Data);
    let files: Vec<Download> = all(desk).into_iter().map(|it| download(desk, it, lang)).collect();
    let thing = Thing::Files(&files);
    let page = Page { description: &description, versions: &versions, thing, ..Page::new(&title, &address, lang) };
    let view = DataView { title: title.clone(), sections: sections(desk, lang), follow: follow(desk, lang) };
    page::render(desk, "data.html", lang, &page::context(desk, page, "data", &view))
}

fn download(desk: &Desk, dataset: Dataset, lang: Lang) -> Download {
    Download {
        name: label::name(desk, dataset, lang),
        address: file::address(desk, dataset),
        format: file::media_type(dataset),
    }
}

/// The files under a few headings.
fn sections(desk: &Desk, lang: Lang) -> Vec<DataFilesView> {
    let files = all(desk);
    let heading = |it: &Dataset| match it {
        Dataset::Kind(_) | Dataset::Figures | Dataset::History => Some("data-articles"),
        Dataset::Register(_) | Dataset::Places | Dataset::Contacts => Some("data-registers"),
        Dataset::Activities => Some("data-projects"),
        Dataset::Catalog | Dataset::Package => Some("data-descriptions"),
        // There are as many as articles; each page leads to its own.
        Dataset::Article(_) => None,
    };
    let headings = ["data-articles", "data-registers", "data-projects", "data-descriptions"];
    let sections = headings.map(|own| DataFilesView {
        title: desk.text(lang, own),
        files: files.iter().filter(|it| heading(it) == Some(own)).map(|it| view(desk, *it, lang)).collect(),
    });
    sections.into_iter().filter(|it| !it.files.is_empty()).collect()
}

/// The feeds of everything, and the calendar of all events.
fn follow(desk: &Desk, lang: Lang) -> Vec<FeedLinkView> {
    let events = agenda::all();
    let calendar = events.into_iter().flat_map(|it| agenda::links(desk, it, lang, 1));
    feed::links(desk, lang, Scope::All).into_iter().chain(calendar).collect()
}

fn view(desk: &Desk, dataset: Dataset, lang: Lang) -> DataFileView {
    DataFileView {
        name: label::name(desk, dataset, lang),
        about: label::about(desk, dataset, lang),
        url: desk.href(&file::address(desk, dataset)),
        file: file::name(desk, dataset),
        form: file::form(dataset).to_owned(),
        format: file::media_type(dataset).to_owned(),
    }
}
