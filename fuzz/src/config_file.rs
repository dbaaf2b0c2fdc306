//! The configuration file: any text is a configuration or a list of problems, and neither shows a
//! secret.

use std::io;
use std::path::Path;

use crate::config::{self, LoadError, Surroundings};

/// What secrets are here, wherever they come from.
const SECRET: &str = "hunter2-of-the-fuzzer";

struct Imagined;

impl Surroundings for Imagined {
    fn variable(&self, name: &str) -> Option<String> {
        (name.len() < 32).then(|| SECRET.to_owned())
    }

    fn secret_file(&self, path: &Path) -> io::Result<config::environment::SecretFile> {
        Ok(config::environment::SecretFile {
            text: format!("{SECRET}\n"),
            exposed: path.as_os_str().len().is_multiple_of(2),
        })
    }

    fn readable(&self, _path: &Path) -> io::Result<()> {
        Ok(())
    }
}

pub(crate) fn run(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else {
        return;
    };
    let path = Path::new("etc/bosdb.toml");
    let shown = match config::parse(text, path, &Imagined) {
        Ok((config, report)) => format!("{config:?}\n{report}"),
        Err(LoadError::Invalid(report)) => {
            let shown = report.to_string();
            assert!(report.has_errors() && !shown.trim().is_empty(), "no reason");
            shown
        }
        Err(LoadError::Unreadable { .. }) => panic!("nothing was to be read"),
    };
    assert!(!shown.contains(SECRET), "a secret is shown: {shown}");
}
