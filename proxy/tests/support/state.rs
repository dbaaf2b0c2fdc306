//! Everything about a server that a read must not change, as comparable lines.

use std::collections::BTreeMap;
use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::Path;

use super::server::Server;
use super::sql::Sql;

/// A named part of the state and its value.
pub(crate) type State = BTreeMap<String, String>;

/// Catalogues of which every row must stay as it is.
const CATALOGUES: &[&str] = &[
    "pg_aggregate",
    "pg_am",
    "pg_authid",
    "pg_auth_members",
    "pg_cast",
    "pg_collation",
    "pg_constraint",
    "pg_conversion",
    "pg_database",
    "pg_db_role_setting",
    "pg_default_acl",
    "pg_description",
    "pg_enum",
    "pg_event_trigger",
    "pg_extension",
    "pg_foreign_data_wrapper",
    "pg_foreign_server",
    "pg_foreign_table",
    "pg_index",
    "pg_inherits",
    "pg_language",
    "pg_largeobject_metadata",
    "pg_namespace",
    "pg_operator",
    "pg_policy",
    "pg_publication",
    "pg_replication_origin",
    "pg_rewrite",
    "pg_seclabel",
    "pg_sequence",
    "pg_shdescription",
    "pg_shseclabel",
    "pg_statistic",
    "pg_statistic_ext",
    "pg_subscription",
    "pg_tablespace",
    "pg_transform",
    "pg_trigger",
    "pg_ts_config",
    "pg_ts_dict",
    "pg_user_mapping",
];

/// Questions with one value each, for the rest.
const QUESTIONS: &[(&str, &str)] = &[
    (
        "relations",
        "SELECT md5(string_agg(concat_ws(',', oid, relname, relnamespace, relkind, relowner, \
         relnatts, relacl, reloptions, relfilenode, relrowsecurity, relhastriggers, reltuples), \
         ';' ORDER BY oid)) FROM pg_class \
         WHERE relnamespace::regnamespace::text !~ '^pg_(toast_)?temp'",
    ),
    (
        "functions",
        "SELECT md5(string_agg(concat_ws(',', oid, proname, prosrc, proacl, proconfig), ';' \
         ORDER BY oid)) FROM pg_proc",
    ),
    (
        "large objects",
        "SELECT md5(string_agg(concat_ws(',', loid, pageno, md5(data)), ';' \
         ORDER BY loid, pageno)) FROM pg_largeobject",
    ),
    (
        "settings of the server",
        "SELECT md5(string_agg(concat_ws(',', name, setting, source), ';' ORDER BY name)) \
         FROM pg_settings WHERE source NOT IN ('client', 'session')",
    ),
    ("configuration loaded", "SELECT pg_conf_load_time()"),
    ("server started", "SELECT pg_postmaster_start_time()"),
    (
        "replication slots",
        "SELECT string_agg(slot_name || coalesce(restart_lsn::text, ''), ',') \
         FROM pg_replication_slots WHERE slot_name <> 'watch'",
    ),
    (
        "advisory locks",
        "SELECT count(*) FROM pg_locks WHERE locktype = 'advisory'",
    ),
    (
        "prepared transactions",
        "SELECT string_agg(gid, ',') FROM pg_prepared_xacts",
    ),
    (
        "statistics reset",
        "SELECT string_agg(stats_reset::text, ',') FROM pg_stat_database",
    ),
    (
        "messages in the WAL",
        "SELECT count(*) FROM pg_logical_slot_peek_changes('watch', NULL, NULL) \
         WHERE data LIKE 'message%'",
    ),
    // Every write takes a transaction id, also one that is rolled back.
    (
        "next transaction id",
        "SELECT pg_snapshot_xmax(pg_current_snapshot())",
    ),
];

/// The parts that are quick to ask for: what no transaction id shows, and the transaction id.
const QUICK: &[&str] = &[
    "configuration loaded",
    "server started",
    "replication slots",
    "advisory locks",
    "prepared transactions",
    "statistics reset",
    "next transaction id",
];

/// Prepares the server for `full`.
pub(crate) fn watch(sql: &mut Sql) {
    sql.run("SELECT pg_create_logical_replication_slot('watch', 'test_decoding')");
}

/// The whole state.
pub(crate) fn full(server: &Server) -> State {
    let mut sql = server.admin();
    let mut state = State::new();
    for catalogue in CATALOGUES {
        let question = format!(
            "SELECT count(*) || ' ' || coalesce(md5(string_agg(c::text, ';' ORDER BY c::text)), '') \
             FROM pg_catalog.{catalogue} c"
        );
        state.insert((*catalogue).to_owned(), sql.value(&question));
    }
    for (name, question) in QUESTIONS {
        state.insert((*name).to_owned(), sql.value(question));
    }
    let relations = sql.rows(
        "SELECT oid::regclass::text, relkind FROM pg_class WHERE relkind IN ('r', 'S', 'm') \
         AND relnamespace::regnamespace::text !~ '^(pg_|information_schema)'",
    );
    for relation in relations {
        let [Some(name), Some(kind)] = relation.as_slice() else {
            unreachable!()
        };
        let question = if kind == "S" {
            format!("SELECT last_value || ' ' || is_called FROM {name}")
        } else {
            format!(
                "SELECT count(*) || ' ' || coalesce(md5(string_agg(t::text, ';' ORDER BY t::text)), '') \
                 FROM {name} t"
            )
        };
        state.insert(format!("rows of {name}"), sql.value(&question));
    }
    files(server, &mut state);
    state
}

/// What can be asked for after every statement.
pub(crate) fn quick(server: &Server, sql: &mut Sql) -> State {
    let mut state = State::new();
    for (name, question) in QUESTIONS.iter().filter(|(name, _)| QUICK.contains(name)) {
        state.insert((*name).to_owned(), sql.value(question));
    }
    files(server, &mut state);
    state
}

/// The names whose values differ, with both values.
pub(crate) fn changes(before: &State, after: &State) -> Vec<String> {
    let mut names: Vec<&String> = before.keys().chain(after.keys()).collect();
    names.sort();
    names.dedup();
    names
        .into_iter()
        .filter(|name| before.get(*name) != after.get(*name))
        .map(|name| format!("{name}: {:?} -> {:?}", before.get(name), after.get(name)))
        .collect()
}

/// Files in the data directory itself and in the scratch directory, with their contents.
fn files(server: &Server, state: &mut State) {
    for (label, dir) in [("data", server.data_dir()), ("scratch", server.scratch())] {
        for entry in fs::read_dir(&dir).unwrap().flatten() {
            let name = entry.file_name().to_string_lossy().into_owned();
            state.insert(format!("file {label}/{name}"), contents(&entry.path()));
        }
    }
}

fn contents(path: &Path) -> String {
    if path.is_dir() {
        return "directory".to_owned();
    }
    let mut hasher = DefaultHasher::new();
    fs::read(path).unwrap_or_default().hash(&mut hasher);
    format!("{:016x}", hasher.finish())
}
