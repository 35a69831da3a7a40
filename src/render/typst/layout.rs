//! Lays out a document again and again, until what it says of its own pages is true.

use std::sync::Arc;

use typst::World;
use typst::comemo::{Constraint, Track, evict};
use typst::diag::SourceResult;
use typst::engine::{Engine, Route, Sink, Traced};
use typst::foundations::{Output, StyleChain, TargetElem};
use typst::introspection::{EmptyIntrospector, Introspector, MAX_ITERS};
use typst::utils::Protected;
use typst_layout::{PagedDocument, PagedIntrospector};

/// The pages of a document.
pub struct Laid {
    pub document: PagedDocument,
    /// How often it was laid out.
    pub turns: usize,
    /// Whether the last time was as the one before: what the document says of its own pages is true.
    pub is_settled: bool,
}

/// Lays out a document, or tells all errors. As `typst::compile`, but each layout hands the next only where things stand and
/// is dropped, where `compile` keeps all of them: two thirds of the memory. As the built-in layout is settled the second
/// time, it takes no longer. What Typst remembers of a guide that is typeset beside it goes too, and is made again.
pub fn layout(world: &dyn World) -> SourceResult<Laid> {
    let (world, library, mut sink) = (world.track(), world.library(), Sink::new());
    let traced = Traced::default();
    let main = world.source(world.main()).expect("the sheet to begin with is there");
    let route = Route::default();
    let content = typst_eval::eval(world, library, traced.track(), sink.track_mut(), route.track(), &main)?.content();
    let target = TargetElem::target.set(PagedDocument::target()).wrap();
    let base = StyleChain::new(&library.styles);
    let styles = base.chain(&target);
    let mut before: Option<Arc<PagedIntrospector>> = None;
    let mut turn = 1;
    let (document, is_settled) = loop {
        let introspector = before.as_deref().map_or(&EmptyIntrospector as &dyn Introspector, |it| it);
        let (constraint, mut found) = (Constraint::new(), Sink::new());
        let mut engine = Engine {
            library,
            world,
            introspector: Protected::new(introspector.track_with(&constraint)),
            traced: traced.track(),
            sink: found.track_mut(),
            route: Route::default(),
        };
        let document = PagedDocument::create(&mut engine, &content, styles)?;
        let is_settled = constraint.validate(Output::introspector(&document));
        if is_settled || turn == MAX_ITERS {
            sink.extend_from_sink(found);
            break (document, is_settled);
        }
        before = Some(Arc::clone(document.introspector()));
        drop(document);
        // The first time nothing was in its place, so that little can be used again; later nearly all.
        evict(usize::from(turn > 1));
        turn += 1;
    };
    let delayed = sink.delayed();
    if delayed.is_empty() { Ok(Laid { document, turns: turn, is_settled }) } else { Err(delayed) }
}
