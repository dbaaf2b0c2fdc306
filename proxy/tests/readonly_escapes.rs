//! Read-only means read-only, also when the role behind the door is superuser: every way out is
//! tried as `analyst`, and the whole server is compared before and after.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::wildcard_enum_match_arm,
    clippy::print_stdout,
    clippy::print_stderr,
    clippy::disallowed_methods,
    reason = "a test ends at the first surprise, says what it saw, and reads its own environment"
)]

#[path = "readonly_escapes/list.rs"]
mod list;
mod support;

use std::fs;
use std::path::PathBuf;
use std::process::Command;
use std::sync::{Mutex, MutexGuard, OnceLock, PoisonError};

use list::escapes;
use support::door::{Door, PoolMode};
use support::server::{DATABASE, Server, bin_dir};
use support::sql::Sql;
use support::state::{self, State};
use support::wire::{
    Endpoint, Failure, Received, Wire, bind, execute, message, parse, query, sync,
};

/// What the attempts try to change.
const VICTIM: &str = include_str!("readonly_escapes/victim.sql");

/// The server and its door; one test at a time, because each compares the whole server.
struct Stage {
    server: &'static Server,
    door: Door,
    /// A session that must live through everything, and must hear nothing.
    canary: Sql,
}

fn stage() -> MutexGuard<'static, Stage> {
    static STAGE: OnceLock<Mutex<Stage>> = OnceLock::new();
    let stage = STAGE.get_or_init(|| {
        let server = Server::shared();
        let mut admin = server.admin();
        admin.run(VICTIM);
        corpus_schema(server);
        state::watch(&mut admin);
        admin.run("BEGIN; INSERT INTO kept VALUES (1); PREPARE TRANSACTION 'kept'");
        admin.run("SELECT pg_create_physical_replication_slot('kept')");
        for extension in ["dblink", "adminpack", "tablefunc", "pg_trgm"] {
            if admin
                .try_run(&format!("CREATE EXTENSION {extension}"))
                .error
                .is_some()
            {
                eprintln!("without extension {extension}: it is not installed");
            }
        }
        let keep = server.scratch().join("keep");
        fs::write(keep, "kept").unwrap();
        let canary = canary(server);
        Mutex::new(Stage {
            server,
            door: Door::open(server, PoolMode::Transaction, 2),
            canary,
        })
    });
    stage.lock().unwrap_or_else(PoisonError::into_inner)
}

fn canary(server: &Server) -> Sql {
    let endpoint = server
        .endpoint("postgres", DATABASE)
        .with("application_name", "canary");
    let mut canary = Sql::open(&endpoint).unwrap();
    canary.run("LISTEN escape");
    canary
}

impl Stage {
    /// Runs `attempt` and fails if anything on the server is different afterwards.
    fn unchanged(&mut self, attempt: impl FnOnce(&mut Watch<'_>)) {
        let before = state::full(self.server);
        let mut watch = Watch {
            stage: self,
            asking: Server::shared().admin(),
            last: State::new(),
            findings: Vec::new(),
        };
        watch.last = state::quick(watch.stage.server, &mut watch.asking);
        attempt(&mut watch);
        let mut findings = watch.findings;
        let changes = state::changes(&before, &state::full(self.server));
        findings.extend(
            changes
                .into_iter()
                .map(|change| format!("in the end: {change}")),
        );
        let heard = self.canary.try_run("SELECT 1");
        if heard.notifications > 0 {
            findings.push("the canary was notified".to_owned());
        }
        if heard.closed || heard.error.is_some() {
            findings.push("the canary is dead".to_owned());
            self.canary = canary(self.server);
        }
        self.door.assert_well();
        assert!(findings.is_empty(), "{}", findings.join("\n"));
    }
}

/// Looks at the server after each attempt.
struct Watch<'a> {
    stage: &'a mut Stage,
    asking: Sql,
    last: State,
    findings: Vec<String>,
}

impl Watch<'_> {
    fn look(&mut self, what: &str) {
        let now = state::quick(self.stage.server, &mut self.asking);
        for change in state::changes(&self.last, &now) {
            self.findings.push(format!("{what}\n    {change}"));
        }
        self.last = now;
    }

    fn session(&self) -> Result<Wire, Failure> {
        Wire::open(&self.stage.door.endpoint("analyst"))
    }
}

/// Reads what there is to read: `count` times up to ReadyForQuery. False: nobody speaks any more.
fn listen(wire: &mut Wire, count: usize) -> Result<bool, &'static str> {
    let mut missing = count;
    while missing > 0 {
        match wire.receive() {
            Received::Frame(frame) if frame.tag == b'Z' => missing -= 1,
            Received::Frame(frame) if frame.tag == b'G' => {
                wire.send(&[message(b'd', b"99\tescaped\n"), message(b'c', b"")].concat());
            }
            Received::Frame(_) => {}
            Received::Closed | Received::Truncated => return Ok(false),
            Received::Hung => return Err("no answer"),
        }
    }
    Ok(true)
}

/// One statement through the extended protocol, without a Sync.
pub(crate) fn bound(sql: &str, values: &[&str]) -> Vec<u8> {
    [parse("", sql), bind("", "", values), execute("")].concat()
}

#[test]
fn own_list() {
    let mut stage = stage();
    let scratch = stage.server.scratch().to_string_lossy().into_owned();
    stage.unchanged(|watch| {
        for escape in escapes(&scratch) {
            let name = escape.name.as_str();
            let mut endpoint = watch.stage.door.endpoint("analyst");
            for (key, value) in &escape.startup {
                endpoint = endpoint.with(key, value);
            }
            let Ok(mut wire) = Wire::open(&endpoint) else {
                watch.look(name);
                continue; // refused at the door: as good
            };
            for step in &escape.steps {
                wire.send(&step.bytes);
                if !go_on(&mut wire, step.replies, name, watch, &endpoint) {
                    break;
                }
                watch.look(&format!("{name}: {}", step.shown));
            }
            // Whatever was done: can the session write now?
            for write in [
                query("INSERT INTO victim VALUES (99, 'plain')"),
                [
                    bound("INSERT INTO victim VALUES (99, 'bound')", &[]),
                    sync(),
                ]
                .concat(),
                query("BEGIN; INSERT INTO victim VALUES (99, 'block'); COMMIT"),
            ] {
                wire.send(&write);
                if !go_on(&mut wire, 1, name, watch, &endpoint) {
                    break;
                }
            }
            watch.look(&format!("{}: a plain write afterwards", escape.name));
        }
    });
}

/// Reads the replies; a session that ended is opened anew, one that hangs is a finding.
fn go_on(
    wire: &mut Wire,
    replies: usize,
    name: &str,
    watch: &mut Watch<'_>,
    endpoint: &Endpoint,
) -> bool {
    match listen(wire, replies) {
        Ok(true) => true,
        Ok(false) => match Wire::open(endpoint) {
            Ok(again) => {
                *wire = again;
                true
            }
            Err(why) => {
                watch
                    .findings
                    .push(format!("{name}: no way back in: {why:?}"));
                false
            }
        },
        Err(why) => {
            watch.findings.push(format!("{name}: {why}"));
            false
        }
    }
}

/// Every statement of the policy's corpus: as a simple query, extended, and line by line.
#[test]
fn corpus() {
    let blocks = blocks("readonly_escapes.sql");
    assert!(blocks.len() >= 50, "only {} escapes", blocks.len());
    let mut stage = stage();
    let scratch = stage.server.scratch().to_string_lossy().into_owned();
    stage.unchanged(|watch| {
        for block in &blocks {
            let block = block.replace("SCRATCH", &scratch);
            let lines: Vec<Vec<u8>> = statements(&block).iter().map(|sql| query(sql)).collect();
            let forms = [
                vec![query(&block)],
                vec![[bound(&block, &[]), sync()].concat()],
                lines,
            ];
            for form in forms {
                let mut wire = watch.session().expect("analyst may log in");
                for bytes in form {
                    wire.send(&bytes);
                    match listen(&mut wire, 1) {
                        Ok(true) => {}
                        Ok(false) => break,
                        Err(why) => {
                            watch.findings.push(format!("{block}: {why}"));
                            break;
                        }
                    }
                }
                drop(wire);
                watch.look(&block);
            }
        }
    });
}

/// A statement another session left behind by name is not there for `analyst`.
#[test]
fn statements_prepared_by_others() {
    let mut stage = stage();
    let door = Door::open(stage.server, PoolMode::Transaction, 1);
    let mut writer = door.sql("writer");
    writer.run("PREPARE left_by_writer AS INSERT INTO victim VALUES (99, 'x')");
    writer.wire.send(
        &[
            parse("left_by_protocol", "INSERT INTO victim VALUES (99, 'x')"),
            sync(),
        ]
        .concat(),
    );
    writer.wire.until(b'Z');
    drop(writer);
    let mut held = door.sql("writer");
    held.wire
        .send(&[parse("held", "INSERT INTO victim VALUES (99, 'x')"), sync()].concat());
    held.wire.until(b'Z');
    stage.unchanged(|watch| {
        let mut analyst = door.sql("analyst");
        for name in ["left_by_writer", "left_by_protocol", "held"] {
            assert_ne!(
                analyst.try_run(&format!("EXECUTE {name}")).code(),
                "",
                "{name}"
            );
            analyst
                .wire
                .send(&[bind("", name, &[]), execute(""), sync()].concat());
            assert_eq!(analyst.answer().code(), "26000", "{name}");
        }
        watch.look("EXECUTE");
    });
}

/// A session in the replication protocol would take commands that are no SQL.
#[test]
fn trap_68_replication_logins() {
    let mut stage = stage();
    stage.unchanged(|watch| {
        for user in ["analyst", "writer"] {
            for value in ["true", "on", "1", "database", "yes"] {
                let endpoint = watch.stage.door.endpoint(user).with("replication", value);
                let Ok(mut sql) = Sql::open(&endpoint) else {
                    continue;
                };
                for command in [
                    "IDENTIFY_SYSTEM",
                    "CREATE_REPLICATION_SLOT escaped PHYSICAL",
                    "DROP_REPLICATION_SLOT kept",
                    "BASE_BACKUP",
                ] {
                    let answer = sql.try_run(command);
                    if answer.error.is_none() && !answer.closed {
                        watch
                            .findings
                            .push(format!("{user}, replication={value}: {command}"));
                    }
                }
            }
        }
        watch.look("replication");
    });
}

/// What honest tools send to look around must pass.
#[test]
fn honest_reads() {
    let stage = stage();
    let reads = blocks("honest_reads.sql");
    assert!(reads.len() >= 200, "only {} honest reads", reads.len());
    let mut failures = Vec::new();
    // One session, because some execute what others prepared; some empty the search path.
    let mut analyst = stage.door.sql("analyst");
    for read in &reads {
        analyst.run("RESET search_path");
        if read.contains("EXECUTE p") {
            analyst.run("PREPARE p AS SELECT 1");
        }
        let answer = analyst.try_run(read);
        if let Some(error) = answer.error {
            failures.push(format!(
                "{} {} {}\n{read}",
                error.code(),
                error.field('M'),
                error.field('D')
            ));
        }
        if answer.closed {
            analyst = stage.door.sql("analyst");
        } else if analyst.status == 'E' {
            analyst.run("ROLLBACK");
        }
    }
    assert!(
        failures.is_empty(),
        "{} of {}:\n{}",
        failures.len(),
        reads.len(),
        failures.join("\n")
    );
}

/// What the statements of the corpus are about: its own schema and pgbench's tables.
fn corpus_schema(server: &Server) {
    let schema = fs::read_to_string(corpus_dir().join("schema.sql")).expect("the corpus' schema");
    server.admin().run(&schema);
    let endpoint = server.endpoint("postgres", DATABASE);
    let made = Command::new(bin_dir().join("pgbench"))
        .args([
            "-i",
            "-q",
            "-h",
            "127.0.0.1",
            "-U",
            "postgres",
            "-p",
            &endpoint.port.to_string(),
        ])
        .arg(DATABASE)
        .env("PGPASSWORD", &endpoint.login.password)
        .output()
        .expect("pgbench can be started");
    assert!(
        made.status.success(),
        "{}",
        String::from_utf8_lossy(&made.stderr)
    );
}

fn corpus_dir() -> PathBuf {
    PathBuf::from(concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../policy/tests/corpus"
    ))
}

/// The blocks of a corpus file, which are separated by lines that say `-- next`.
fn blocks(file: &str) -> Vec<String> {
    let path = corpus_dir().join(file);
    let text = fs::read_to_string(&path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
    let mut blocks = vec![String::new()];
    for line in text.lines() {
        if line.trim_start().starts_with("-- next") {
            blocks.push(String::new());
        } else {
            let block = blocks.last_mut().unwrap();
            block.push_str(line);
            block.push('\n');
        }
    }
    blocks.retain(|block| {
        block
            .lines()
            .any(|line| !line.trim().is_empty() && !line.trim().starts_with("--"))
    });
    blocks
}

/// The statements of a block one by one, cut after lines that end with a semicolon.
fn statements(block: &str) -> Vec<String> {
    let mut statements = vec![String::new()];
    for line in block.lines() {
        let last = statements.last_mut().unwrap();
        last.push_str(line);
        last.push('\n');
        if line.trim_end().ends_with(';') {
            statements.push(String::new());
        }
    }
    statements.retain(|statement| !statement.trim().is_empty());
    statements
}
