//! A target as the store keeps it: the same keys as in a file, with the same bounds, read by the
//! same code. What only an operator may say is not taken from there.

use std::io;
use std::path::Path;
use std::sync::Arc;

use bosdb_store::Redacted;
use serde_json::{Map, Value as Json};
use toml::de::DeTable;

use crate::config::environment::{SecretFile, Surroundings};
use crate::config::file::File;
use crate::config::keys::SECTIONS;
use crate::config::problem::Problems;
use crate::config::resolve;
use crate::config::types::{Config, TargetConfig};

/// Keys that have a place of their own, or would let a tenant look into the operator's files.
const NOT_HERE: &[&str] = &["name", "password", "ca"];

/// More text than a target's keys ever need.
const MAX_BYTES: usize = 64 * 1024;

/// Nothing: a target of the store reads neither variables nor files.
struct Nothing;

impl Surroundings for Nothing {
    fn variable(&self, _: &str) -> Option<String> {
        None
    }

    fn secret_file(&self, _: &Path) -> io::Result<SecretFile> {
        Err(io::ErrorKind::PermissionDenied.into())
    }

    fn readable(&self, _: &Path) -> io::Result<()> {
        Err(io::ErrorKind::PermissionDenied.into())
    }
}

/// Resolves a target of the store. What the whole door has as limits and policy holds for it too.
///
/// # Errors
/// Everything that is wrong with it, each with its key.
pub(crate) fn target(
    name: &str,
    settings: &Map<String, Json>,
    password: Option<Redacted<String>>,
    config: &Config,
) -> Result<TargetConfig, Vec<String>> {
    let mut wrong: Vec<String> = settings
        .keys()
        .filter(|key| NOT_HERE.contains(&key.as_str()))
        .map(|key| format!("{key}: is not set here"))
        .collect();
    let mut settings = settings.clone();
    settings.retain(|key, _| !NOT_HERE.contains(&key.as_str()));
    settings.insert("name".to_owned(), Json::from(name));
    let document = serde_json::json!({ "target": [settings] });
    let text = toml::to_string(&document)
        .map_err(|error| vec![format!("settings: cannot be read: {error}")])?;
    if text.len() > MAX_BYTES {
        return Err(vec!["settings: are too long".to_owned()]);
    }
    let problems = Problems::new(&text);
    let (table, syntax) = DeTable::parse_recoverable(&text);
    if !syntax.is_empty() {
        return Err(vec!["settings: cannot be read".to_owned()]);
    }
    let file = File {
        table: table.get_ref(),
        problems: &problems,
        sections: SECTIONS,
    };
    let found = resolve::targets(&file, Path::new(""), &Nothing, config);
    wrong.extend(problems.into_report(Path::new("")).errors());
    match found.into_iter().next() {
        Some(target) if wrong.is_empty() => Ok(TargetConfig {
            password: password.map(Arc::new),
            ..target
        }),
        Some(_) | None => Err(wrong),
    }
}
