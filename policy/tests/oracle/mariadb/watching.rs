//! What is looked at before and after a statement.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use bosdb_policy::{ClientCharset, Flavour, MySqlFacts, SqlModes};

use super::player::Player;
use crate::support::Outcome;

/// What the session says of itself that changes with every statement.
const RESTLESS: &[&str] = &[
    "timestamp",
    "insert_id",
    "last_insert_id",
    "identity",
    "rand_seed1",
    "rand_seed2",
    "error_count",
    "warning_count",
    "in_transaction",
    "last_gtid",
    "pseudo_thread_id",
    "skip_replication",
];

/// What was seen, by what it is.
pub(super) type Print = BTreeMap<String, String>;

impl Player<'_> {
    /// What the session says of itself; the facts by which its texts are judged are taken from it.
    pub(super) fn look_at_session(&mut self) -> Print {
        let asked = "SET STATEMENT sql_select_limit = DEFAULT FOR \
                     SELECT LOWER(variable_name), session_value FROM information_schema.system_variables \
                     WHERE session_value IS NOT NULL; SET STATEMENT sql_select_limit = DEFAULT FOR SELECT RELEASE_ALL_LOCKS()";
        let outcomes = self.judged.try_query(asked.as_bytes()).unwrap_or_default();
        let mut print = Print::new();
        if let [Outcome::Rows(variables), Outcome::Rows(locks)] = outcomes.as_slice() {
            for row in variables {
                let values = values(row);
                print.insert(values[0].clone(), values[1].clone());
            }
            print.insert("locks".to_owned(), values(&locks[0])[0].clone());
        }
        let modes = print.get("sql_mode").map(|modes| SqlModes::parse(modes));
        let charset = print
            .get("character_set_client")
            .and_then(|name| ClientCharset::of(name));
        self.facts = modes.zip(charset).map(|(modes, charset)| MySqlFacts {
            flavour: Flavour::MariaDb,
            version: 101_119,
            modes,
            charset,
        });
        print.retain(|name, _| !RESTLESS.contains(&name.as_str()));
        print
    }

    /// All that a statement may change beyond its session.
    pub(super) fn look(&mut self) -> Print {
        let asked = "SHOW GLOBAL STATUS WHERE variable_name IN ('Com_flush', 'Com_kill'); \
                     SELECT CONCAT('rows of ', table_schema, '.', table_name), rows_changed \
                         FROM information_schema.table_statistics WHERE rows_changed > 0; \
                     SELECT LOWER(variable_name), global_value FROM information_schema.system_variables \
                         WHERE global_value IS NOT NULL AND variable_name NOT LIKE 'GTID%'; \
                     SELECT CONCAT('plugin ', plugin_name), plugin_status FROM information_schema.plugins \
                         WHERE plugin_type <> 'STORAGE ENGINE'; \
                     SELECT 'sessions', COUNT(*) FROM information_schema.processlist WHERE user = 'root' \
                         AND command <> 'Killed'; \
                     SELECT CONCAT('schema ', schema_name), '' FROM information_schema.schemata";
        let mut print = Print::new();
        for outcome in self.watcher.query(asked.as_bytes()) {
            if let Outcome::Rows(rows) = outcome {
                for row in &rows {
                    let values = values(row);
                    print.insert(values[0].clone(), values[1].clone());
                }
            }
        }
        if let [Outcome::Rows(rows)] = self.watcher.query(b"SHOW MASTER STATUS").as_slice() {
            print.insert("binlog".to_owned(), values(&rows[0]).join(" "));
        }
        if let [Outcome::Rows(rows)] = self
            .watcher
            .query(b"SHOW OPEN TABLES WHERE In_use > 0")
            .as_slice()
        {
            let open: Vec<_> = rows.iter().map(|row| values(row).join(".")).collect();
            print.insert("tables in use".to_owned(), open.join(" "));
        }
        let folder = self.server.folder();
        for name in ["files", "data", "data/shop", "data/test", "data/mysql"] {
            print.insert(
                format!("files {name}"),
                names_in(&folder.join(name)).join(" "),
            );
        }
        print
    }
}

/// The first of several variables that mean the same.
pub(super) fn alias(name: &str) -> &str {
    match name {
        "collation_connection" => "character_set_connection",
        "tx_isolation" => "transaction_isolation",
        "tx_read_only" => "transaction_read_only",
        "sql_big_selects" | "max_join_size" => "max_join_size",
        other => other,
    }
}

fn names_in(folder: &Path) -> Vec<String> {
    let Ok(entries) = fs::read_dir(folder) else {
        return Vec::new();
    };
    let mut names: Vec<String> = entries
        .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
        .filter(|name| !name.starts_with("#sql") && !name.starts_with("binlog"))
        .filter(|name| !name.starts_with("aria_log") && !name.starts_with("ib_"))
        .collect();
    names.sort();
    names
}

/// The values of a row in text.
pub(super) fn values(row: &[u8]) -> Vec<String> {
    let mut values = Vec::new();
    let mut at = 0;
    while at < row.len() {
        let (length, head) = match row[at] {
            0xfb => (0, 1),
            0xfc => (
                usize::from(u16::from_le_bytes([row[at + 1], row[at + 2]])),
                3,
            ),
            0xfd => {
                let bytes = [row[at + 1], row[at + 2], row[at + 3], 0];
                (usize::try_from(u32::from_le_bytes(bytes)).unwrap(), 4)
            }
            short => (usize::from(short), 1),
        };
        let end = at + head + length;
        values.push(String::from_utf8_lossy(&row[at + head..end]).into_owned());
        at = end;
    }
    values
}

pub(super) fn differences(before: &Print, after: &Print) -> Vec<String> {
    let mut names: Vec<&String> = before.keys().chain(after.keys()).collect();
    names.sort();
    names.dedup();
    names
        .into_iter()
        .filter(|name| before.get(*name) != after.get(*name))
        .map(|name| format!("{name}: {:?} -> {:?}", before.get(name), after.get(name)))
        .collect()
}
