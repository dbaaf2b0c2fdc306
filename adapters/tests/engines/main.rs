//! What every engine's adapter must do, and what each has of its own.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stdout,
    clippy::disallowed_methods,
    reason = "a test ends at the first surprise, and measures"
)]

mod sqlite;
mod suite;
