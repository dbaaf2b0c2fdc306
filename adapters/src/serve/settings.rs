//! What a session says that it has set. Most of it means nothing to the engine behind it, but
//! drivers set it, and ask what it is.

use std::collections::BTreeMap;

use bosdb_protocol::pg::backend;

use crate::adapter::{AdapterError, Trouble};

/// Whether clients are told of a setting's value without asking.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Telling {
    Reported,
    Asked,
}

use Telling::{Asked, Reported};

/// The release of PostgreSQL whose catalogue is shown.
pub(super) const SERVER_VERSION: &str = "14.0";

/// Settings there are, with what they are in a new session.
const DEFAULTS: [(&str, &str, Telling); 40] = [
    ("application_name", "", Reported),
    ("bytea_output", "hex", Asked),
    ("check_function_bodies", "on", Asked),
    ("client_encoding", "UTF8", Reported),
    ("client_min_messages", "notice", Asked),
    ("DateStyle", "ISO, MDY", Reported),
    ("deadlock_timeout", "1s", Asked),
    ("default_table_access_method", "heap", Asked),
    ("default_tablespace", "", Asked),
    ("default_transaction_deferrable", "off", Asked),
    ("default_transaction_isolation", "serializable", Asked),
    ("default_transaction_read_only", "off", Reported),
    ("enable_seqscan", "on", Asked),
    ("extra_float_digits", "1", Asked),
    ("geqo", "on", Asked),
    ("idle_in_transaction_session_timeout", "0", Asked),
    ("idle_session_timeout", "0", Asked),
    ("in_hot_standby", "off", Reported),
    ("integer_datetimes", "on", Reported),
    ("IntervalStyle", "postgres", Reported),
    ("is_superuser", "off", Reported),
    ("jit", "off", Asked),
    ("lc_collate", "C", Asked),
    ("lc_ctype", "C", Asked),
    ("lc_monetary", "C", Asked),
    ("lock_timeout", "0", Asked),
    ("max_identifier_length", "63", Asked),
    ("role", "none", Asked),
    ("row_security", "off", Asked),
    ("search_path", "main", Asked),
    ("server_encoding", "UTF8", Reported),
    ("server_version", SERVER_VERSION, Reported),
    ("server_version_num", "140000", Asked),
    ("session_authorization", "bosdb", Reported),
    ("standard_conforming_strings", "on", Reported),
    ("statement_timeout", "0", Asked),
    ("synchronous_commit", "on", Asked),
    ("TimeZone", "UTC", Reported),
    ("transaction_isolation", "serializable", Asked),
    ("transaction_read_only", "off", Asked),
];

/// Settings that are what they are.
const FIXED: [&str; 12] = [
    "in_hot_standby",
    "integer_datetimes",
    "is_superuser",
    "lc_collate",
    "lc_ctype",
    "lc_monetary",
    "max_identifier_length",
    "server_encoding",
    "server_version",
    "server_version_num",
    "session_authorization",
    "role",
];

/// The longest value.
const MAX_VALUE: usize = 4096;

/// The settings of a session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Settings {
    /// What differs from the defaults.
    set: BTreeMap<&'static str, String>,
    /// What a reset returns to.
    startup: BTreeMap<&'static str, String>,
}

fn find(name: &str) -> Option<(&'static str, &'static str, Telling)> {
    let known = DEFAULTS
        .iter()
        .find(|(known, ..)| known.eq_ignore_ascii_case(name));
    known.copied()
}

fn unknown(name: &str) -> AdapterError {
    let message = format!("unrecognized configuration parameter \"{name}\"");
    AdapterError::new(Trouble::NoSuchColumn, message)
}

impl Settings {
    /// Of a new session, which begins with these.
    pub(super) fn new(startup: &[(&'static str, String)]) -> Self {
        let startup: BTreeMap<_, _> = startup.iter().cloned().collect();
        Self {
            set: startup.clone(),
            startup,
        }
    }

    /// The value of a setting.
    pub(super) fn value(&self, name: &str) -> Option<&str> {
        let (name, default, _) = find(name)?;
        Some(self.set.get(name).map_or(default, String::as_str))
    }

    /// Sets one; what clients are told of it goes to `out`.
    pub(super) fn set(
        &mut self,
        name: &str,
        value: &str,
        out: &mut Vec<u8>,
    ) -> Result<(), AdapterError> {
        let (name, _, telling) = find(name).ok_or_else(|| unknown(name))?;
        let value = spelled(name, value)?;
        if self.value(name) == Some(&value) {
            return Ok(());
        }
        if FIXED.contains(&name) {
            let message = format!("parameter \"{name}\" cannot be changed");
            return Err(AdapterError::new(Trouble::Forbidden, message));
        }
        if telling == Reported {
            backend::put_parameter_status(out, name, &value);
        }
        self.set.insert(name, value);
        Ok(())
    }

    /// Sets one to what it was when the session began.
    pub(super) fn reset(&mut self, name: &str, out: &mut Vec<u8>) -> Result<(), AdapterError> {
        let (name, default, telling) = find(name).ok_or_else(|| unknown(name))?;
        let before = self.value(name).map(ToOwned::to_owned);
        match self.startup.get(name) {
            Some(value) => drop(self.set.insert(name, value.clone())),
            None => drop(self.set.remove(name)),
        }
        let now = self.startup.get(name).map_or(default, String::as_str);
        if telling == Reported && before.as_deref() != Some(now) {
            backend::put_parameter_status(out, name, now);
        }
        Ok(())
    }

    /// Sets all to what they were when the session began.
    pub(super) fn reset_all(&mut self, out: &mut Vec<u8>) {
        self.return_to(
            &Self {
                set: self.startup.clone(),
                startup: self.startup.clone(),
            },
            out,
        );
    }

    /// Sets all to what they were.
    pub(super) fn return_to(&mut self, before: &Self, out: &mut Vec<u8>) {
        for (name, _, telling) in DEFAULTS {
            if telling == Reported
                && self.value(name) != before.value(name)
                && let Some(value) = before.value(name)
            {
                backend::put_parameter_status(out, name, value);
            }
        }
        self.set.clone_from(&before.set);
    }

    /// Tells a new client.
    pub(super) fn announce(&self, out: &mut Vec<u8>) {
        for (name, _, telling) in DEFAULTS {
            if telling == Reported
                && let Some(value) = self.value(name)
            {
                backend::put_parameter_status(out, name, value);
            }
        }
    }

    /// All of them, by name.
    pub(super) fn all(&self) -> impl Iterator<Item = (&'static str, &str)> {
        let value = |name| (name, self.value(name).unwrap_or_default());
        DEFAULTS.iter().map(move |(name, ..)| value(*name))
    }
}

/// A value as the server would spell it.
fn spelled(name: &str, value: &str) -> Result<String, AdapterError> {
    let refused = |why: &str| {
        let message = format!("invalid value for parameter \"{name}\": \"{value}\"{why}");
        AdapterError::new(Trouble::Value, message)
    };
    if value.len() > MAX_VALUE {
        return Err(AdapterError::new(
            Trouble::TooLarge,
            "the value is too long",
        ));
    }
    match name {
        "client_encoding" => {
            let plain: String = value.chars().filter(char::is_ascii_alphanumeric).collect();
            match plain.to_ascii_uppercase().as_str() {
                "UTF8" | "UNICODE" => Ok("UTF8".to_owned()),
                _ => Err(refused(": only UTF8 is offered")),
            }
        }
        // The engine's texts are read one way only.
        "standard_conforming_strings"
        | "default_transaction_read_only"
        | "transaction_read_only" => {
            let on = match value.to_ascii_lowercase().as_str() {
                "on" | "true" | "yes" | "1" => "on",
                "off" | "false" | "no" | "0" => "off",
                _ => return Err(refused("")),
            };
            if name == "standard_conforming_strings" && on == "off" {
                return Err(refused(": strings are always conforming here"));
            }
            Ok(on.to_owned())
        }
        _ => Ok(value.to_owned()),
    }
}
