//! Where a file may be.

use std::path::{Path, PathBuf};

use crate::adapter::{AdapterError, Trouble};

/// A path to an SQLite file that was looked at: no `file:` URI, no symbolic link, within the
/// directory that it must not leave.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    file: PathBuf,
    jail: Option<PathBuf>,
}

/// Why a path will not do.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PlaceError {
    /// It is not a path of the file system.
    #[error("{0:?} is no path to a file: give one that begins with / and is no URI")]
    NoPath(PathBuf),
    /// It leaves the directory.
    #[error("{file:?} is not in {jail:?}")]
    Outside {
        /// The path.
        file: PathBuf,
        /// The directory.
        jail: PathBuf,
    },
    /// It is a symbolic link, or what SQLite would keep beside it is one.
    #[error("{0:?} is a symbolic link")]
    Link(PathBuf),
    /// It is no file.
    #[error("{0:?} is not a file")]
    NoFile(PathBuf),
    /// The system refuses.
    #[error("{path:?} cannot be opened: {reason}")]
    System {
        /// The path.
        path: PathBuf,
        /// The system's words.
        reason: String,
    },
}

impl From<PlaceError> for AdapterError {
    fn from(error: PlaceError) -> Self {
        Self::new(Trouble::Forbidden, error.to_string())
    }
}

/// What SQLite keeps beside a file.
const BESIDE: [&str; 3] = ["-wal", "-shm", "-journal"];

impl Place {
    /// Any file that the path names, for who configures BosDB.
    ///
    /// # Errors
    /// When the path will not do.
    pub fn anywhere(file: &Path) -> Result<Self, PlaceError> {
        let place = Self {
            file: file.to_path_buf(),
            jail: None,
        };
        place.look().map(|_| place)
    }

    /// A file that must be in a directory, or in one below it.
    ///
    /// # Errors
    /// When the path will not do.
    pub fn within(jail: &Path, file: &Path) -> Result<Self, PlaceError> {
        let place = Self {
            file: jail.join(file),
            jail: Some(jail.to_path_buf()),
        };
        place.look().map(|_| place)
    }

    /// As it was given.
    #[must_use]
    pub fn path(&self) -> PathBuf {
        self.file.clone()
    }

    /// The path without links, found to be good at this moment.
    pub(super) fn look(&self) -> Result<PathBuf, PlaceError> {
        let file = &self.file;
        let text = file.as_os_str().as_encoded_bytes();
        let scheme = text.get(..5).unwrap_or_default();
        if !file.is_absolute() || scheme.eq_ignore_ascii_case(b"file:") || text.contains(&0) {
            return Err(PlaceError::NoPath(file.clone()));
        }
        let failed = |path: &Path| {
            let path = path.to_path_buf();
            move |error: std::io::Error| PlaceError::System {
                path,
                reason: error.to_string(),
            }
        };
        let about = file.symlink_metadata().map_err(failed(file))?;
        if about.is_symlink() {
            return Err(PlaceError::Link(file.clone()));
        }
        if !about.is_file() {
            return Err(PlaceError::NoFile(file.clone()));
        }
        let real = file.canonicalize().map_err(failed(file))?;
        for ending in BESIDE {
            let mut beside = real.clone().into_os_string();
            beside.push(ending);
            let beside = PathBuf::from(beside);
            if beside.is_symlink() {
                return Err(PlaceError::Link(beside));
            }
        }
        if let Some(jail) = &self.jail {
            let jail = jail.canonicalize().map_err(failed(jail))?;
            if !real.starts_with(&jail) {
                return Err(PlaceError::Outside {
                    file: file.clone(),
                    jail,
                });
            }
        }
        Ok(real)
    }
}
