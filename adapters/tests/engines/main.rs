//! What every engine's adapter must do, and what each has of its own.

mod sqlite;
mod suite;
