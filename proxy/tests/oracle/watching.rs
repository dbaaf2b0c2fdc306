//! What a statement may have changed, asked for before and after it.

use std::fs;
use std::os::unix::fs::MetadataExt;

use crate::support::server::Server;
use crate::support::sql::{Row, Sql};

/// Everything about the server that can be asked for in one go. A write of any kind takes a transaction
/// id or writes to the log; the rest are effects that do neither.
const QUESTION: &str = "\
SELECT pg_current_wal_insert_lsn() - '0/0'::pg_lsn;
SELECT pg_snapshot_xmax(pg_current_snapshot()),
    (SELECT string_agg(transactionid::text, ';') FROM pg_locks WHERE locktype = 'transactionid' AND granted),
    (SELECT string_agg(oid || '=' || coalesce(pg_sequence_last_value(oid)::text, '-'), ',' ORDER BY oid)
     FROM pg_class WHERE relkind = 'S' AND relpersistence <> 't'),
    (SELECT string_agg(concat_ws(',', pid, classid, objid, objsubid, mode), ';' ORDER BY pid, classid, objid)
     FROM pg_locks WHERE locktype = 'advisory'),
    (SELECT string_agg(DISTINCT concat_ws(',', relation, mode), ';') FROM pg_locks
     WHERE locktype = 'relation' AND mode NOT IN ('AccessShareLock', 'SIReadLock') AND pid <> pg_backend_pid()),
    (SELECT string_agg(gid, ',' ORDER BY gid) FROM pg_prepared_xacts),
    (SELECT string_agg(concat_ws(',', slot_name, active, restart_lsn, confirmed_flush_lsn), ';' ORDER BY slot_name)
     FROM pg_replication_slots),
    (SELECT string_agg(roname, ',' ORDER BY roname) FROM pg_replication_origin),
    (SELECT string_agg(concat_ws(',', local_id, remote_lsn, local_lsn), ';') FROM pg_replication_origin_status),
    (SELECT string_agg(stats_reset::text, ',' ORDER BY datid) FROM pg_stat_database),
    (SELECT concat_ws(',', b.stats_reset, w.stats_reset, a.stats_reset) FROM pg_stat_bgwriter b, pg_stat_wal w, pg_stat_archiver a),
    (SELECT string_agg(stats_reset::text, ',' ORDER BY name) FROM pg_stat_slru),
    pg_conf_load_time(), pg_postmaster_start_time(),
    (SELECT count(*) FROM pg_stat_activity WHERE backend_type IN ('client backend', 'walsender')),
    (SELECT string_agg(name, ',' ORDER BY name) FROM pg_ls_dir('pg_snapshots') name),
    (SELECT string_agg(name, ',' ORDER BY name) FROM pg_ls_dir('pg_tblspc') name);
SELECT pg_current_wal_insert_lsn() - '0/0'::pg_lsn";

const TAKEN: &str = "a transaction id was taken";

/// The names of the answers, for people.
const NAMES: &[&str] = &[
    TAKEN,
    "locks of transactions with an id",
    "a sequence moved",
    "advisory locks",
    "locks on relations",
    "prepared transactions",
    "replication slots",
    "replication origins",
    "progress of replication origins",
    "statistics of a database were reset",
    "statistics of the cluster were reset",
    "statistics of caches were reset",
    "the configuration was loaded",
    "the server was started",
    "sessions",
    "exported snapshots",
    "tablespaces",
];

/// The server at one moment.
#[derive(Clone)]
pub(crate) struct Print {
    row: Row,
    files: Vec<(String, u64, i64)>,
    /// The end of the log as the question was asked and as it was answered: answering may write.
    log: (i64, i64),
}

/// Looks at the server from a session of its own.
pub(crate) struct Watcher {
    server: &'static Server,
    sql: Sql,
}

impl Watcher {
    pub(crate) fn new(server: &'static Server) -> Self {
        let mut sql = server.admin();
        sql.run("SET lock_timeout = '300ms'; SET statement_timeout = '10s'");
        Self { server, sql }
    }

    /// Nothing, when what the judged session holds keeps us from looking.
    pub(crate) fn look(&mut self) -> Option<Print> {
        let answer = self.sql.try_run(QUESTION);
        if answer.closed {
            *self = Self::new(self.server);
            return None;
        }
        let [before, row, after] = answer.rows.as_slice() else {
            return None;
        };
        Some(Print {
            row: row.clone(),
            files: self.files(),
            log: (place(before), place(after)),
        })
    }

    /// A session that ended drops its temporary tables: waits until only one is left to be judged.
    pub(crate) fn wait_for_one(&mut self) {
        let count = "SELECT count(*) FROM pg_stat_activity WHERE application_name = 'judged'";
        while self.sql.value(count) != "1" {
            std::thread::sleep(std::time::Duration::from_millis(5));
        }
    }

    /// Files of the data directory itself and of the directory the server may write to.
    fn files(&self) -> Vec<(String, u64, i64)> {
        let mut files = Vec::new();
        for dir in [self.server.data_dir(), self.server.scratch()] {
            for entry in fs::read_dir(dir).unwrap().flatten() {
                let Ok(about) = entry.metadata() else {
                    continue;
                };
                let name = entry.file_name().to_string_lossy().into_owned();
                let (size, time) = if about.is_dir() {
                    (0, 0)
                } else {
                    (about.len(), about.mtime_nsec() + about.mtime() % 1_000_000)
                };
                files.push((name, size, time));
            }
        }
        files.sort();
        files
    }
}

fn place(row: &Row) -> i64 {
    let text = row.first().and_then(Option::as_deref).unwrap_or("0");
    text.parse().unwrap_or_default()
}

/// What is different, in words; the log aside. `inside` a transaction the end of it, which an error is,
/// shows as an id that was taken.
pub(crate) fn differences(before: &Print, after: &Print, inside: bool) -> Vec<String> {
    let mut found = Vec::new();
    for ((name, was), is) in NAMES.iter().zip(&before.row).zip(&after.row) {
        let more = if *name == TAKEN && inside {
            false
        } else if name.contains("locks") {
            locked(is).any(|lock| !locked(was).any(|held| held == lock))
        } else {
            was != is
        };
        if more {
            found.push(format!("{name}: {was:?} -> {is:?}"));
        }
    }
    if before.files != after.files {
        let new: Vec<_> = after
            .files
            .iter()
            .filter(|file| !before.files.contains(file))
            .collect();
        let old: Vec<_> = before
            .files
            .iter()
            .filter(|file| !after.files.contains(file))
            .collect();
        found.push(format!("files: {old:?} -> {new:?}"));
    }
    found
}

/// The locks of an answer: releasing some is no harm.
fn locked(answer: &Option<String>) -> impl Iterator<Item = &str> {
    answer.as_deref().unwrap_or_default().split_terminator(';')
}

/// How many bytes were written to the log between two looks.
pub(crate) const fn written(before: &Print, after: &Print) -> i64 {
    after.log.0 - before.log.1
}
