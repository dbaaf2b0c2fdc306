//! What a connection lets its statements do, whoever allowed them.

use rusqlite::Connection;
use rusqlite::hooks::{AuthAction, AuthContext, Authorization};

use crate::adapter::Access;

/// Functions that neither leave the database nor change the connection.
static FUNCTIONS: &str = include_str!("functions.txt");

/// Pragmas that only tell something, whatever they are given.
const TELLING: [&str; 15] = [
    "table_info",
    "table_xinfo",
    "table_list",
    "index_list",
    "index_info",
    "index_xinfo",
    "foreign_key_list",
    "foreign_key_check",
    "database_list",
    "collation_list",
    "function_list",
    "module_list",
    "pragma_list",
    "compile_options",
    "data_version",
];

/// Pragmas that tell something unless they are given a value.
const TELLING_BARE: [&str; 14] = [
    "user_version",
    "schema_version",
    "application_id",
    "page_count",
    "page_size",
    "freelist_count",
    "encoding",
    "foreign_keys",
    "journal_mode",
    "query_only",
    "integrity_check",
    "quick_check",
    "synchronous",
    "busy_timeout",
];

/// Pragmas with a value that change nothing but the data.
const CHANGING: [&str; 3] = ["user_version", "application_id", "optimize"];

/// Modules whose tables stay inside the database.
const MODULES: [&str; 6] = ["fts3", "fts4", "fts5", "rtree", "rtree_i32", "geopoly"];

pub(super) fn install(connection: &Connection, access: Access) -> rusqlite::Result<()> {
    connection.authorizer(Some(move |context: AuthContext<'_>| {
        let lets = match access {
            Access::Read => reads(&context.action),
            Access::Write => reads(&context.action) || writes(&context.action),
        };
        if lets {
            Authorization::Allow
        } else {
            Authorization::Deny
        }
    }))
}

fn listed(list: &[&str], name: &str) -> bool {
    list.iter().any(|known| known.eq_ignore_ascii_case(name))
}

fn is_known_function(name: &str) -> bool {
    FUNCTIONS
        .split_ascii_whitespace()
        .any(|known| known.eq_ignore_ascii_case(name))
}

#[expect(
    clippy::wildcard_enum_match_arm,
    reason = "foreign and open: what is not named is refused"
)]
fn reads(action: &AuthAction<'_>) -> bool {
    match action {
        AuthAction::Select
        | AuthAction::Read { .. }
        | AuthAction::Recursive
        | AuthAction::Transaction { .. }
        | AuthAction::Savepoint { .. } => true,
        AuthAction::Function { function_name } => is_known_function(function_name),
        AuthAction::Pragma {
            pragma_name,
            pragma_value,
        } => {
            listed(&TELLING, pragma_name)
                || (pragma_value.is_none() && listed(&TELLING_BARE, pragma_name))
        }
        _ => false,
    }
}

#[expect(
    clippy::wildcard_enum_match_arm,
    reason = "foreign and open: what is not named is refused"
)]
fn writes(action: &AuthAction<'_>) -> bool {
    match action {
        AuthAction::Insert { .. }
        | AuthAction::Update { .. }
        | AuthAction::Delete { .. }
        | AuthAction::CreateIndex { .. }
        | AuthAction::CreateTable { .. }
        | AuthAction::CreateTempIndex { .. }
        | AuthAction::CreateTempTable { .. }
        | AuthAction::CreateTempTrigger { .. }
        | AuthAction::CreateTempView { .. }
        | AuthAction::CreateTrigger { .. }
        | AuthAction::CreateView { .. }
        | AuthAction::DropIndex { .. }
        | AuthAction::DropTable { .. }
        | AuthAction::DropTempIndex { .. }
        | AuthAction::DropTempTable { .. }
        | AuthAction::DropTempTrigger { .. }
        | AuthAction::DropTempView { .. }
        | AuthAction::DropTrigger { .. }
        | AuthAction::DropView { .. }
        | AuthAction::AlterTable { .. }
        | AuthAction::Reindex { .. }
        | AuthAction::Analyze { .. } => true,
        AuthAction::CreateVtable { module_name, .. }
        | AuthAction::DropVtable { module_name, .. } => listed(&MODULES, module_name),
        AuthAction::Pragma { pragma_name, .. } => listed(&CHANGING, pragma_name),
        _ => false,
    }
}
