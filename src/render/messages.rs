//! Interface texts.
