//! Publishing without a torn moment.
