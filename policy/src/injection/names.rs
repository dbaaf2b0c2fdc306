//! Names that injected text asks for. Data, not logic.

use crate::tree::Name;

mod functions;

pub(super) use functions::*;

/// The last part of a name.
pub(super) fn last(name: &Name) -> &str {
    name.0.last().map_or("", |part| part)
}

fn is(name: &str, among: &[&str]) -> bool {
    among.iter().any(|known| known.eq_ignore_ascii_case(name))
}

/// A table of a server's own catalogue.
pub(super) fn is_catalogue(name: &Name) -> bool {
    let table = last(name);
    let schema = name.0.iter().rev().nth(1).map_or("", |part| part);
    if schema.is_empty() {
        return table.starts_with("pg_")
            || is(
                table,
                &[
                    "sqlite_master",
                    "sqlite_schema",
                    "sqlite_temp_master",
                    "sqlite_temp_schema",
                    "sysobjects",
                    "syscolumns",
                    "all_tables",
                    "all_users",
                ],
            );
    }
    is(
        schema,
        &[
            "pg_catalog",
            "information_schema",
            "mysql",
            "performance_schema",
            "sys",
            "sysibm",
            "syscat",
        ],
    )
}

/// A table of the server that holds credentials.
pub(super) fn is_credential_table(name: &Name) -> bool {
    let schema = name.0.iter().rev().nth(1).map_or("", |part| part);
    match last(name) {
        "pg_shadow" | "pg_authid" | "pg_user_mapping" | "pg_user_mappings" => true,
        "user" | "global_priv" | "db" | "authentication_string" => is(schema, &["mysql"]),
        _ => false,
    }
}

/// A column that holds what a login is checked with, or what is sold.
pub(super) fn is_credential(column: &str) -> bool {
    let column = column.to_ascii_lowercase();
    let holds = [
        "passw",
        "pwd",
        "secret",
        "credit_card",
        "creditcard",
        "ccnum",
        "card_number",
        "api_key",
        "apikey",
    ];
    holds.iter().any(|part| column.contains(part))
        || column.ends_with("pass")
        || is(
            &column,
            &["pw", "passhash", "pass_hash", "password_salt", "cvv", "ssn"],
        )
}

/// A column that says who logs in.
pub(super) fn is_login(column: &str) -> bool {
    let column = column.to_ascii_lowercase();
    [
        "user", "login", "mail", "nick", "uname", "account", "member",
    ]
    .iter()
    .any(|part| column.contains(part))
        || is(&column, &["name", "uid"])
}

/// Variables of the server that an application may choose rows by: of the session, not of the
/// server.
pub(super) fn is_session_variable(variable: &str) -> bool {
    let name = variable.trim_start_matches('@');
    let name = name.strip_prefix("session.").unwrap_or(name);
    is(
        name,
        &[
            "time_zone",
            "timestamp",
            "lc_time_names",
            "character_set_client",
            "collation_connection",
            "sql_mode",
            "autocommit",
            "last_insert_id",
            "identity",
            "pseudo_thread_id",
        ],
    )
}

/// Bare words that say something about the server where it has such.
pub(super) fn is_server_variable(name: &Name) -> bool {
    matches!(name.0.as_slice(), [word] if is(word, &["system_user"]))
}
