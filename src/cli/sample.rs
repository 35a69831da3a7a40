//! The small site that `vodic init` makes.
