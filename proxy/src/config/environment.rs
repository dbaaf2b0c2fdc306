//! What lies around a configuration: variables and files. Behind a trait, so that tests bring
//! their own and never touch the process.

use std::io;
use std::path::Path;

/// A file that holds a secret.
pub(crate) struct SecretFile {
    /// Its text, as it is.
    pub(crate) text: String,
    /// Whether group or others may read it.
    pub(crate) exposed: bool,
}

/// Where variables and files come from.
pub(crate) trait Surroundings {
    /// The value of an environment variable; `None` when unset or not UTF-8.
    fn variable(&self, name: &str) -> Option<String>;
    /// The contents of a secret's file.
    fn secret_file(&self, path: &Path) -> io::Result<SecretFile>;
    /// Whether a file can be opened for reading.
    fn readable(&self, path: &Path) -> io::Result<()>;
}

/// The environment and file system of this process.
#[derive(Debug, Clone, Copy)]
pub(crate) struct ProcessSurroundings;

impl Surroundings for ProcessSurroundings {
    #[expect(
        clippy::disallowed_methods,
        reason = "this is the one place that reads the environment"
    )]
    fn variable(&self, name: &str) -> Option<String> {
        std::env::var(name).ok()
    }

    fn secret_file(&self, path: &Path) -> io::Result<SecretFile> {
        let text = std::fs::read_to_string(path)?;
        Ok(SecretFile {
            text,
            exposed: is_exposed(path)?,
        })
    }

    fn readable(&self, path: &Path) -> io::Result<()> {
        let metadata = std::fs::File::open(path)?.metadata()?;
        if metadata.is_dir() {
            return Err(io::Error::new(
                io::ErrorKind::IsADirectory,
                "it is a directory",
            ));
        }
        Ok(())
    }
}

#[cfg(unix)]
fn is_exposed(path: &Path) -> io::Result<bool> {
    use std::os::unix::fs::PermissionsExt;
    Ok(std::fs::metadata(path)?.permissions().mode() & 0o077 != 0)
}

#[cfg(not(unix))]
fn is_exposed(_path: &Path) -> io::Result<bool> {
    Ok(false)
}
