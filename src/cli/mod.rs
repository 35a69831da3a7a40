//! How people ask for it.
