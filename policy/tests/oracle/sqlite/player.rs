//! Plays statements and compares what happened with what was decided.

use std::fs;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use bosdb_policy::{
    Carrier, Decision, InjectionMode, Request, Rights, RuleSet, RuleSettings, SessionFacts,
    SubjectClass, Verdict, decide,
};
use rusqlite::fallible_iterator::FallibleIterator as _;
use rusqlite::functions::FunctionFlags;
use rusqlite::{Batch, Connection, Error};
use tempfile::TempDir;

use crate::tally::Tally;
use crate::{CLOSED, Refused, reads};

const WORLD: &str = "
    CREATE TABLE people (id integer PRIMARY KEY, name text);
    CREATE TABLE orders (id int, person int, total int, at datetime, note text, a int, b int);
    CREATE TABLE t (id int, a int, b int, c blob, d int, x int, y int);
    CREATE TABLE u (id int, a int, b int);
    CREATE TABLE docs (doc text, x int);
    INSERT INTO people VALUES (1, 'ann'), (2, 'bob');
    INSERT INTO orders (id, person, total) VALUES (1, 1, 10), (2, 2, 20);
    INSERT INTO t (id, a, b) VALUES (1, 2, 3), (2, 3, 4);
    INSERT INTO u VALUES (1, 1, 1), (2, 2, 2);";

/// What a session can set; readers may set some of it.
const PRAGMAS: &[&str] = &[
    "foreign_keys",
    "journal_mode",
    "user_version",
    "application_id",
    "schema_version",
    "writable_schema",
    "recursive_triggers",
    "synchronous",
    "temp_store",
    "locking_mode",
    "query_only",
    "trusted_schema",
    "encoding",
    "auto_vacuum",
    "secure_delete",
    "legacy_alter_table",
    "ignore_check_constraints",
    "cell_size_check",
    "read_uncommitted",
    "reverse_unordered_selects",
    "busy_timeout",
    "case_sensitive_like",
];

pub(super) struct Player {
    pub(super) folder: TempDir,
    pub(super) judged: Connection,
    calls: Arc<AtomicUsize>,
    rules: RuleSet,
    rights: Rights,
    last: Option<Vec<String>>,
    pub(super) tally: Tally,
}

/// What came of a text.
pub(super) struct Ran {
    pub(super) statements: usize,
    pub(super) failed: bool,
    /// The server's own word: a statement that may write.
    writes: bool,
}

impl Player {
    pub(super) fn new(rights: Rights) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let calls = Arc::new(AtomicUsize::new(0));
        let judged = open(folder.path(), &calls);
        judged.execute_batch(WORLD).unwrap();
        Self {
            folder,
            judged,
            calls,
            rules: RuleSet::build(RuleSettings::default()).unwrap(),
            rights,
            last: None,
            tally: Tally::default(),
        }
    }

    pub(super) fn decide(&self, sql: &str) -> Decision {
        let request = Request {
            sql: sql.as_bytes(),
            facts: SessionFacts::Sqlite,
            class: SubjectClass::plain(self.rights, InjectionMode::Off),
            carrier: Carrier::SimpleQuery,
            catalogue: None,
        };
        decide(&self.rules, &request)
    }

    pub(super) fn play_all(&mut self, texts: &[String], refused: Refused) {
        for text in texts {
            self.play(text, refused);
            self.settle();
        }
    }

    pub(super) fn settle(&mut self) {
        if !self.judged.is_autocommit() {
            let _ended = self.judged.execute_batch("ROLLBACK");
            self.last = None;
        }
    }

    pub(super) fn play(&mut self, sql: &str, refused: Refused) {
        self.tally.played += 1;
        let decision = self.decide(sql);
        let allowed = matches!(decision.verdict, Verdict::Allow(_));
        if !allowed && refused == Refused::Left {
            return;
        }
        self.tally.allowed += usize::from(allowed);
        let before = match self.last.take() {
            Some(print) => print,
            None => self.look(),
        };
        let ran = run(&self.judged, sql);
        let after = self.look();
        let set: Vec<&str> = decision.statements.iter().map(|one| one.name).collect();
        let mut changes: Vec<String> = after
            .iter()
            .filter(|line| !before.contains(line))
            // A PRAGMA that readers may set is no change of the database.
            .filter(|line| !(line.starts_with("pragma ") && set.contains(&"PRAGMA")))
            .cloned()
            .collect();
        // It says so of `PRAGMA journal_mode` too, which only asks.
        if ran.writes && !set.contains(&"PRAGMA") {
            changes.push("SQLite calls it a statement that may write".to_owned());
        }
        if allowed {
            if !ran.failed && ran.statements != decision.statements.len() {
                changes.push(format!(
                    "SQLite ran {} statements, the judge saw {}",
                    ran.statements,
                    decision.statements.len()
                ));
            }
            self.tally.worked += usize::from(!ran.failed);
            if !changes.is_empty() {
                let finding = format!("{sql}\n    {}", changes.join("\n    "));
                println!("CHANGED: {finding}");
                self.tally.findings.push(finding);
            }
        }
        if reads(sql) && !ran.failed && changes.is_empty() {
            self.honest(sql, &decision);
        }
        self.last = Some(after);
    }

    fn honest(&mut self, sql: &str, decision: &Decision) {
        self.tally.honest += 1;
        let Verdict::Deny(denial) = &decision.verdict else {
            return;
        };
        match denial.rule.0 {
            "RO-FUNC-01" => self.tally.own += 1,
            rule if CLOSED.contains(&rule) => self.tally.closed += 1,
            rule => {
                let refused = format!("{rule} {}: {sql}", denial.message);
                println!("REFUSED: {refused}");
                self.tally.refused.push(refused);
            }
        }
    }

    /// All that a statement may change, a line each.
    pub(super) fn look(&self) -> Vec<String> {
        let mut lines = vec![
            format!("rows changed {}", self.judged.total_changes()),
            format!("calls that write {}", self.calls.load(Ordering::SeqCst)),
        ];
        let mut files: Vec<String> = fs::read_dir(self.folder.path())
            .unwrap()
            .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
            .filter(|name| !name.ends_with("-journal"))
            .collect();
        files.sort();
        lines.push(format!("files {}", files.join(" ")));
        let file = fs::read(self.folder.path().join("db")).unwrap();
        // The change counter and the schema's.
        lines.push(format!("header {:?} {:?}", &file[24..28], &file[40..44]));
        for name in PRAGMAS {
            let value = self.judged.query_row(&format!("PRAGMA {name}"), [], |row| {
                row.get::<_, rusqlite::types::Value>(0)
            });
            lines.push(format!("pragma {name} {value:?}"));
        }
        for what in ["sqlite_temp_master", "pragma_database_list"] {
            let sql = format!("SELECT count(*) FROM {what}");
            let count = self.judged.query_row(&sql, [], |row| row.get::<_, i64>(0));
            lines.push(format!("{what} {count:?}"));
        }
        lines
    }
}

pub(super) fn open(folder: &Path, calls: &Arc<AtomicUsize>) -> Connection {
    let connection = Connection::open(folder.join("db")).unwrap();
    let calls = Arc::clone(calls);
    connection
        .create_scalar_function("write_inside", 0, FunctionFlags::SQLITE_UTF8, move |_| {
            calls.fetch_add(1, Ordering::SeqCst);
            Ok(1)
        })
        .unwrap();
    let mut steps = 0_u32;
    connection
        .progress_handler(
            10_000,
            Some(move || {
                steps += 1;
                steps.is_multiple_of(400)
            }),
        )
        .unwrap();
    connection
}

/// Runs a text as SQLite itself splits it, to its end or its first error.
pub(super) fn run(connection: &Connection, sql: &str) -> Ran {
    let mut ran = Ran {
        statements: 0,
        failed: false,
        writes: false,
    };
    let mut batch = Batch::new(connection, sql);
    loop {
        let mut statement = match batch.next() {
            Ok(Some(statement)) => statement,
            Ok(None) => return ran,
            Err(_) => {
                ran.failed = true;
                return ran;
            }
        };
        ran.statements += 1;
        ran.writes |= !statement.readonly();
        let stepped = statement.raw_query();
        if drain(stepped).is_err() {
            ran.failed = true;
            return ran;
        }
    }
}

fn drain(mut rows: rusqlite::Rows<'_>) -> Result<(), Error> {
    while rows.next()?.is_some() {}
    Ok(())
}
