//! What the fuzzer runs: each target takes any bytes and checks what must hold whatever they are.
//! That nothing panics is the least of it.
//!
//! `make fuzz` looks for new inputs; `cargo test` runs the kept ones in `corpus/`.

mod audit;
mod config_file;
pub mod corpus;
mod decide;
mod dialects;
mod frontend;
mod input;
mod lexer;
mod mongo;
mod mysql;
mod redaction;
mod replies;
mod scram;
mod startup;

/// The configuration of `bosdb` is a module of the program, not of a library: the file and the
/// folder here are links to it.
#[allow(
    dead_code,
    unused_imports,
    clippy::disallowed_methods,
    reason = "only the reading of a text is used here"
)]
mod config;

/// What a target does with an input.
pub type Target = fn(&[u8]);

/// The targets by name; `corpus/` has a file for each.
pub const TARGETS: &[(&str, Target)] = &[
    ("audit", audit::run),
    ("config", config_file::run),
    ("decide", decide::run),
    ("dialects", dialects::run),
    ("frontend", frontend::run),
    ("lexer", lexer::run),
    ("mongo", mongo::run),
    ("mysql", mysql::run),
    ("redaction", redaction::run),
    ("replies", replies::run),
    ("scram", scram::run),
    ("startup", startup::run),
];

/// The target with this name.
#[must_use]
pub fn target(name: &str) -> Option<Target> {
    TARGETS
        .iter()
        .find(|(known, _)| *known == name)
        .map(|(_, target)| *target)
}
