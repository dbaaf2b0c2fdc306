//! The files of what was approved.

use std::collections::HashMap;
use std::fs;
use std::io;
use std::path::Path;

use anyhow::{Context as _, anyhow};
use bosdb_policy::learning::{Approved, LearningKey, parse_models};

/// How the names of model files end.
const EXTENSION: &str = "learned";

/// The largest file that is read.
const MOST_BYTES: u64 = 256 * 1024 * 1024;

/// Every model in a directory, by key. A directory that is not there has none.
pub(crate) fn read_all(dir: &Path) -> anyhow::Result<HashMap<LearningKey, Vec<Approved>>> {
    let mut models: HashMap<LearningKey, Vec<Approved>> = HashMap::new();
    let entries = match fs::read_dir(dir) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(models),
        Err(error) => return Err(error).with_context(|| format!("{}", dir.display())),
    };
    for entry in entries {
        let path = entry.with_context(|| format!("{}", dir.display()))?.path();
        if path
            .extension()
            .is_none_or(|extension| extension != EXTENSION)
        {
            continue;
        }
        for model in read_file(&path)? {
            models.entry(model.key.clone()).or_default().push(model);
        }
    }
    Ok(models)
}

/// The models of a file.
pub(crate) fn read_file(path: &Path) -> anyhow::Result<Vec<Approved>> {
    let size = fs::metadata(path)
        .with_context(|| format!("{}", path.display()))?
        .len();
    if size > MOST_BYTES {
        return Err(anyhow!(
            "{}: larger than {MOST_BYTES} bytes",
            path.display()
        ));
    }
    let text = fs::read_to_string(path).with_context(|| format!("{}", path.display()))?;
    parse_models(&text).with_context(|| format!("{}", path.display()))
}

/// The name of a key's file: what a file's name cannot hold is left out, and a number tells keys
/// apart that then look alike.
pub(crate) fn file_name(key: &LearningKey) -> String {
    let plain = |text: &str| -> String {
        let kept = text
            .chars()
            .filter(|c| c.is_ascii_alphanumeric() || "-_.".contains(*c));
        kept.take(40).collect()
    };
    let number = bosdb_policy::learning::StatementId::of_family(&key.to_string()).to_string();
    let number = number.get(..8).unwrap_or_default();
    let (target, application) = (plain(&key.target), plain(&key.application));
    format!("{target}-{application}-{number}.{EXTENSION}")
}
