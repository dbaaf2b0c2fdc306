//! The startup message: what a client asks for.

use bosdb_protocol::pg::backend as messages;
use bosdb_protocol::pg::sqlstate::SqlState;
use bosdb_protocol::pg::startup::{self, Startup, Version};

use super::{Failure, fail};
use crate::client::Client;

/// What a startup message asks for.
pub(super) struct Wish<'a> {
    pub(super) user: &'a str,
    /// A target, or `target/database`.
    pub(super) target: &'a str,
    /// Those of `options` first, so that a parameter of its own goes before them.
    pub(super) settings: Vec<(String, String)>,
}

impl<'a> Wish<'a> {
    pub(super) fn read(startup: &Startup<'a>) -> Result<Self, Failure> {
        let Some(user) = startup.parameter("user").filter(|user| !user.is_empty()) else {
            return fail(
                SqlState::INVALID_AUTHORIZATION,
                "no PostgreSQL user name specified in startup packet",
            );
        };
        if startup.parameter("replication").is_some_and(|v| !is_off(v)) {
            return fail(
                SqlState::FORBIDDEN,
                "replication connections are not offered: what they stream cannot be judged",
            );
        }
        let mut settings = Vec::new();
        if let Some(options) = startup.parameter("options") {
            settings = startup::option_settings(options).or_else(|word| {
                fail(
                    SqlState::INVALID_PARAMETER,
                    format!(
                        "unsupported word in the options parameter: {word:?}; write -c name=value or --name=value"
                    ),
                )
            })?;
        }
        for (name, value) in &startup.parameters {
            match *name {
                "user" | "database" | "replication" | "options" => {}
                name if name.starts_with("_pq_.") => {}
                name => settings.push((name.to_owned(), (*value).to_owned())),
            }
        }
        Ok(Wish {
            user,
            target: startup
                .parameter("database")
                .filter(|name| !name.is_empty())
                .unwrap_or(user),
            settings,
        })
    }
}

/// Whether the server takes this for false: a word may be cut short where it stays clear.
fn is_off(value: &str) -> bool {
    let value = value.to_ascii_lowercase();
    let cut = |word: &str, least: usize| value.len() >= least && word.starts_with(&value);
    value == "0" || cut("false", 1) || cut("no", 1) || cut("off", 2)
}

/// Agrees on a version: the one asked for, or the newest below it that is spoken here. A client
/// that asked for something else, or for protocol options, is told so, once.
pub(super) fn agree_on_version(client: &mut Client, startup: &Startup<'_>) -> Version {
    let unknown: Vec<&str> = startup
        .parameters
        .iter()
        .map(|(name, _)| *name)
        .filter(|name| name.starts_with("_pq_."))
        .collect();
    let version = Version::for_minor(startup.minor());
    if startup.version != version.number() || !unknown.is_empty() {
        messages::put_negotiate_protocol_version(client.out(), version, &unknown);
    }
    version
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn trap_68_what_counts_as_no_replication() {
        for off in ["0", "false", "F", "fal", "no", "n", "off", "OF"] {
            assert!(is_off(off), "{off}");
        }
        for on in [
            "", "o", "1", "true", "on", "yes", "database", "falsee", "00",
        ] {
            assert!(!is_off(on), "{on}");
        }
    }
}
