//! Code, colored by class.
