//! Secrets: where they are read from, and how new ones are made.

use std::num::NonZeroU32;
use std::path::Path;

use aws_lc_rs::rand;
use bosdb_protocol::auth::scram::{DEFAULT_ITERATIONS, Verifier};
use bosdb_store::secret::Redacted;
use toml::de::{DeTable, DeValue};

use crate::config::environment::Surroundings;
use crate::config::raw::Section;

/// The system gave no random bytes.
#[derive(Debug, Clone, Copy, thiserror::Error)]
#[error("the system gave no random bytes")]
pub(crate) struct NoRandomness;

/// Letters and digits that cannot be mistaken for each other and need no quoting anywhere.
const PASSWORD_ALPHABET: &[u8; 32] = b"abcdefghijkmnpqrstuvwxyz23456789";

/// A new password of 24 characters, 120 bits.
pub(crate) fn fresh_password() -> Result<String, NoRandomness> {
    let mut bytes = [0_u8; 24];
    rand::fill(&mut bytes).map_err(|_| NoRandomness)?;
    let letter = |byte: &u8| PASSWORD_ALPHABET.get(usize::from(byte & 31)).copied();
    Ok(bytes.iter().filter_map(letter).map(char::from).collect())
}

/// Makes a verifier with a new salt.
pub(crate) fn derive_verifier(
    password: &str,
    iterations: NonZeroU32,
) -> Result<Verifier, NoRandomness> {
    let mut salt = [0_u8; 16];
    rand::fill(&mut salt).map_err(|_| NoRandomness)?;
    Ok(Verifier::derive(password, &salt, iterations))
}

/// The count of iterations PostgreSQL itself uses, and that logins of unknown users pretend.
pub(crate) fn usual_iterations() -> NonZeroU32 {
    NonZeroU32::new(DEFAULT_ITERATIONS).unwrap_or(NonZeroU32::MIN)
}

/// Reads a secret key: `{ env = "NAME" }`, `{ file = "/path" }` or, discouraged, a plain string.
/// Relative paths are taken from `base`.
pub(super) fn read(
    section: &Section<'_>,
    name: &str,
    base: &Path,
    surroundings: &dyn Surroundings,
) -> Option<Redacted<String>> {
    let raw = section.value(name)?;
    let reader = Reader {
        section,
        name,
        base,
        surroundings,
    };
    let secret = match raw.get_ref() {
        DeValue::String(text) => {
            section.warn(
                raw.span(),
                name,
                "the secret stands in the file",
                "move it out and write { env = \"NAME\" } or { file = \"/path\" }",
            );
            Some(text.to_string())
        }
        DeValue::Table(table) => reader.read_source(table, raw.span()),
        DeValue::Integer(_)
        | DeValue::Float(_)
        | DeValue::Boolean(_)
        | DeValue::Datetime(_)
        | DeValue::Array(_) => {
            section.refuse(raw.span(), name, "is not a secret");
            None
        }
    }?;
    if secret.is_empty() || secret.contains('\0') {
        section.refuse(raw.span(), name, "the secret is empty or holds a NUL");
        return None;
    }
    Some(Redacted::new(secret))
}

struct Reader<'a> {
    section: &'a Section<'a>,
    name: &'a str,
    base: &'a Path,
    surroundings: &'a dyn Surroundings,
}

impl Reader<'_> {
    fn read_source(&self, table: &DeTable<'_>, span: std::ops::Range<usize>) -> Option<String> {
        let mut entries = table.iter();
        let (Some((source, value)), None) = (entries.next(), entries.next()) else {
            self.section
                .refuse(span, self.name, "must name exactly one source, env or file");
            return None;
        };
        let Some(place) = value.get_ref().as_str() else {
            self.section
                .refuse(value.span(), self.name, "the source must be a string");
            return None;
        };
        match source.get_ref().as_ref() {
            "env" => self.read_variable(place, value.span()),
            "file" => self.read_file(&self.base.join(place), value.span()),
            other => {
                let what = format!("`{other}` is not a source of secrets");
                self.section.refuse(source.span(), self.name, &what);
                None
            }
        }
    }

    fn read_variable(&self, variable: &str, span: std::ops::Range<usize>) -> Option<String> {
        let value = self.surroundings.variable(variable);
        if value.is_none() {
            self.section.fail(
                span,
                self.name,
                format!("the environment variable {variable} is not set"),
                "set it for the process that runs bosdb".to_owned(),
            );
        }
        value
    }

    fn read_file(&self, path: &Path, span: std::ops::Range<usize>) -> Option<String> {
        match self.surroundings.secret_file(path) {
            Ok(file) => {
                if file.exposed {
                    self.section.warn(
                        span,
                        self.name,
                        "others than its owner may read the secret's file",
                        &format!("run chmod 600 {}", path.display()),
                    );
                }
                let text = file.text.strip_suffix('\n').unwrap_or(&file.text);
                Some(text.strip_suffix('\r').unwrap_or(text).to_owned())
            }
            Err(error) => {
                self.section.fail(
                    span,
                    self.name,
                    format!("cannot read {}: {error}", path.display()),
                    "give the account that runs bosdb a readable file".to_owned(),
                );
                None
            }
        }
    }
}
