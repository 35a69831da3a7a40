//! `vodic init`
use crate::cli::{
    args,
    exit::{Exit, Refusal},
    screen::Screen,
    settings::Voice,
};
/// x
pub fn init(_: &mut Screen, _: &Voice, _: args::Init) -> Result<Exit, Refusal> {
    Ok(Exit::Done)
}
