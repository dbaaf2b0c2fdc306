//! Who the client of a script is, and what it can do.

use bosdb_protocol::mysql::capability::Capabilities;
use serde_json::Value;

use super::login::Endpoint;

/// Who to be, where it is not the script's usual client.
#[derive(Clone, Default)]
pub(super) struct Wish {
    user: Option<String>,
    password: Option<String>,
    database: Option<String>,
    collation: Option<u8>,
    plugin: Option<String>,
    with: u64,
    without: u64,
}

impl Wish {
    /// Whether it says what the client can do.
    pub(super) const fn frames(&self) -> bool {
        self.with | self.without != 0
    }

    pub(super) fn endpoint(&self, usual: &Endpoint) -> Endpoint {
        let mut endpoint = usual.clone();
        let login = &mut endpoint.login;
        let set = |into: &mut String, wish: &Option<String>| {
            if let Some(wish) = wish {
                into.clone_from(wish);
            }
        };
        set(&mut login.user, &self.user);
        set(&mut login.password, &self.password);
        set(&mut login.database, &self.database);
        login.collation = self.collation.unwrap_or(login.collation);
        login.plugin = self.plugin.clone().or_else(|| login.plugin.take());
        let all = (login.capabilities.0 | self.with) & !self.without;
        login.capabilities = Capabilities(all);
        endpoint
    }
}

/// What stands behind `connect`.
pub(super) fn wish(rest: &str) -> Result<Wish, String> {
    let object = serde_json::from_str::<Value>(if rest.is_empty() { "{}" } else { rest })
        .map_err(|error| error.to_string())?;
    let word = |key: &str| object[key].as_str().map(str::to_owned);
    let bits = |key: &str| -> Result<u64, String> {
        let none = Vec::new();
        let names = object[key].as_array().unwrap_or(&none);
        names.iter().try_fold(0, |all, name| {
            let name = name.as_str().unwrap_or_default();
            Ok(all | capability(name).ok_or(format!("no capability: {name}"))?.0)
        })
    };
    let collation = object["collation"].as_u64().map(u8::try_from).transpose();
    Ok(Wish {
        user: word("user"),
        password: word("password"),
        database: word("database"),
        plugin: word("plugin"),
        collation: collation.map_err(|error| error.to_string())?,
        with: bits("with")?,
        without: bits("without")?,
    })
}

fn capability(name: &str) -> Option<Capabilities> {
    Some(match name {
        "CACHE_METADATA" => Capabilities::CACHE_METADATA,
        "COMPRESS" => Capabilities::COMPRESS,
        "CONNECT_ATTRS" => Capabilities::CONNECT_ATTRS,
        "DEPRECATE_EOF" => Capabilities::DEPRECATE_EOF,
        "EXTENDED_METADATA" => Capabilities::EXTENDED_METADATA,
        "FOUND_ROWS" => Capabilities::FOUND_ROWS,
        "IGNORE_SPACE" => Capabilities::IGNORE_SPACE,
        "INTERACTIVE" => Capabilities::INTERACTIVE,
        "LOCAL_FILES" => Capabilities::LOCAL_FILES,
        "LONG_FLAG" => Capabilities::LONG_FLAG,
        "MULTI_RESULTS" => Capabilities::MULTI_RESULTS,
        "MULTI_STATEMENTS" => Capabilities::MULTI_STATEMENTS,
        "NO_SCHEMA" => Capabilities::NO_SCHEMA,
        "PLUGIN_AUTH" => Capabilities::PLUGIN_AUTH,
        "PROGRESS" => Capabilities::PROGRESS,
        "PS_MULTI_RESULTS" => Capabilities::PS_MULTI_RESULTS,
        "SESSION_TRACK" => Capabilities::SESSION_TRACK,
        "STMT_BULK_OPERATIONS" => Capabilities::STMT_BULK_OPERATIONS,
        "TRANSACTIONS" => Capabilities::TRANSACTIONS,
        _ => return None,
    })
}
