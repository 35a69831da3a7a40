//! Lists that are too long for one page.

use crate::output::desk::Desk;
use crate::render::view::{PageLinkView, PagesView};

/// How many pages `count` items fill; an empty list fills one.
pub fn total(desk: &Desk, count: usize) -> u32 {
    count.div_ceil(desk.graph.config().page_size).max(1) as u32
}

/// The items on page `number`, from 1.
pub fn slice<'a, T>(desk: &Desk, items: &'a [T], number: u32) -> &'a [T] {
    let size = desk.graph.config().page_size;
    let start = (number as usize - 1) * size;
    &items[start.min(items.len())..(start + size).min(items.len())]
}

/// Links to the other pages: first, last, and two on each side, with gaps between.
pub fn view(desk: &Desk, number: u32, total: u32, address: impl Fn(u32) -> String) -> PagesView {
    let url = |number: u32| desk.href(&address(number));
    let mut links = Vec::new();
    let mut last = 0;
    let around = number.saturating_sub(2).max(1)..=(number + 2).min(total);
    let mut shown: Vec<u32> = std::iter::once(1).chain(around).chain([total]).collect();
    shown.dedup();
    for page in shown {
        if page > last + 1 {
            links.push(PageLinkView::default());
        }
        links.push(PageLinkView { number: page, url: url(page), current: page == number });
        last = page;
    }
    PagesView {
        number,
        total,
        previous: if number > 1 { url(number - 1) } else { String::new() },
        next: if number < total { url(number + 1) } else { String::new() },
        links: if total > 1 { links } else { Vec::new() },
    }
}
