//! Alphabetical order of each language.
