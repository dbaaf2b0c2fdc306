//! What readers may send changes nothing on a real server, even as its owner. MariaDB is started
//! for the test; SQLite is its own shell. Where either is not installed there is nothing to see.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test ends at the first surprise"
)]

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::Duration;

use bosdb_policy::{
    Carrier, ClientCharset, Flavour, InjectionMode, MySqlFacts, Request, Rights, RuleSet,
    RuleSettings, SessionFacts, SqlModes, SubjectClass, decide,
};

macro_rules! corpus {
    ($dialect:literal) => {
        concat!(
            include_str!(concat!("corpus/", $dialect, "/honest_reads.sql")),
            include_str!(concat!("corpus/", $dialect, "/readonly_escapes.sql"))
        )
    };
}

/// A folder that is gone with the test.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("bosdb-{name}-{}", std::process::id()));
        let _absent = fs::remove_dir_all(&path);
        fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    /// Names of all files, for files that a statement may have written.
    fn files(&self, inside: &str) -> Vec<String> {
        let entries = fs::read_dir(self.0.join(inside)).unwrap();
        let names = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap());
        let mut names: Vec<_> = names.collect();
        names.sort();
        names
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _gone = fs::remove_dir_all(&self.0);
    }
}

/// What readers may send of a corpus.
fn open_to_readers(facts: SessionFacts, text: &str) -> Vec<&str> {
    let rules = RuleSet::build(RuleSettings::default()).unwrap();
    let lines = text.lines();
    let statements = lines.filter(|line| !line.is_empty() && !line.starts_with("## "));
    let allowed = statements.filter(|sql| {
        let request = Request {
            sql: sql.as_bytes(),
            facts,
            class: SubjectClass::plain(Rights::Read, InjectionMode::Enforce),
            carrier: Carrier::SimpleQuery,
            catalogue: None,
        };
        decide(&rules, &request).is_allowed()
    });
    allowed.collect()
}

/// Runs a program with an input, whatever comes of it; its output.
fn run(command: &mut Command, input: &str) -> String {
    let child = command.stdin(Stdio::piped()).stdout(Stdio::piped());
    let mut child = child.stderr(Stdio::null()).spawn().unwrap();
    child
        .stdin
        .take()
        .unwrap()
        .write_all(input.as_bytes())
        .unwrap();
    let output = child.wait_with_output().unwrap();
    // Whatever the bytes are: they are compared only.
    output.stdout.into_iter().map(char::from).collect()
}

fn installed(program: &str) -> bool {
    let asked = Command::new(program).arg("--version").output();
    asked.is_ok_and(|output| output.status.success())
}

struct MariaDb {
    folder: Folder,
    server: Child,
}

impl MariaDb {
    fn start() -> Self {
        let folder = Folder::new("mariadb");
        let data = folder.0.join("data");
        fs::create_dir(folder.0.join("files")).unwrap();
        let installed = Command::new("mariadb-install-db")
            .args([
                "--no-defaults",
                "--auth-root-authentication-method=normal",
                "--user=root",
            ])
            .arg(format!("--datadir={}", data.display()))
            .output()
            .unwrap();
        assert!(installed.status.success());
        let server = Command::new("mariadbd")
            .args([
                "--no-defaults",
                "--user=root",
                "--skip-networking",
                "--loose-innodb-buffer-pool-size=32M",
            ])
            .arg(format!("--datadir={}", data.display()))
            .arg(format!("--socket={}", folder.0.join("s").display()))
            .arg(format!(
                "--secure-file-priv={}",
                folder.0.join("files").display()
            ))
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let started = Self { folder, server };
        for _ in 0..600 {
            if started.send("SELECT 1;").contains('1') {
                break;
            }
            thread::sleep(Duration::from_millis(100));
        }
        started
    }

    fn send(&self, sql: &str) -> String {
        let socket = self.folder.0.join("s");
        let mut client = Command::new("mariadb");
        client.args([
            "--no-defaults",
            "--force",
            "--batch",
            "--skip-column-names",
            "--user=root",
        ]);
        run(client.arg(format!("--socket={}", socket.display())), sql)
    }

    /// All that a statement may change beyond its session.
    fn state(&self) -> String {
        let asked = "
            SELECT table_schema, table_name, table_type, create_time FROM information_schema.tables
                WHERE table_schema NOT IN ('information_schema', 'performance_schema') ORDER BY 1, 2;
            CHECKSUM TABLE shop.people, shop.orders, shop.t, shop.u, shop.docs, mysql.global_priv,
                mysql.db, mysql.proc, mysql.event, mysql.servers, mysql.func;
            SELECT * FROM shop.s;
            SELECT * FROM information_schema.triggers;
            SELECT * FROM information_schema.plugins;
            SELECT variable_name, variable_value FROM information_schema.global_variables
                WHERE variable_name NOT REGEXP 'GTID|TIMESTAMP|HISTOR' ORDER BY 1;
            SELECT COUNT(*) FROM information_schema.schemata;";
        format!("{}{:?}", self.send(asked), self.folder.files("files"))
    }
}

impl Drop for MariaDb {
    fn drop(&mut self) {
        let _stopped = self.server.kill();
        let _gone = self.server.wait();
    }
}

const WORLD: &str = "
    CREATE TABLE people (id int PRIMARY KEY, name varchar(50), FULLTEXT (name));
    CREATE TABLE orders (id int, person int, total int, at datetime, note text, a int, b int);
    CREATE TABLE t (id int, a int, b int, c blob, d int, x int, y int);
    CREATE TABLE u (id int, a int, b int);
    CREATE TABLE docs (doc text, x int);
    INSERT INTO people VALUES (1, 'ann'), (2, 'bob');
    INSERT INTO orders (id, person, total) VALUES (1, 1, 10);";

#[test]
fn readers_change_nothing_on_mariadb() {
    if !installed("mariadbd") || !installed("mariadb") {
        return;
    }
    let server = MariaDb::start();
    server.send(&format!(
        "CREATE DATABASE shop; USE shop; {WORLD} CREATE SEQUENCE s NOCACHE; SELECT NEXTVAL(s);"
    ));
    let before = server.state();
    assert!(before.contains("people"), "{before}");
    let facts = SessionFacts::MySql(MySqlFacts {
        flavour: Flavour::MariaDb,
        version: 101_119,
        modes: SqlModes::default(),
        charset: ClientCharset::Utf8,
    });
    let mut open = open_to_readers(facts, corpus!("mysql"));
    open.extend(open_to_readers(facts, corpus!("mariadb")));
    assert!(open.len() > 200);
    // Each in a session of its own would take too long; what one leaves behind is met by the next.
    let text: Vec<_> = open.iter().map(|sql| format!("{sql}\n;\n")).collect();
    let answer = server.send(&format!("USE shop;\n{}SELECT 'the end';", text.concat()));
    assert!(answer.ends_with("the end\n"));
    assert_eq!(server.state(), before);
    // What would be seen.
    server.send("USE shop; SELECT NEXTVAL(s);");
    assert_ne!(server.state(), before);
}

fn sqlite(file: &Path, sql: &str) -> String {
    let mut shell = Command::new("sqlite3");
    run(shell.arg("-batch").arg(file), sql)
}

#[test]
fn readers_change_nothing_in_sqlite() {
    if !installed("sqlite3") {
        return;
    }
    let folder = Folder::new("sqlite");
    let file = folder.0.join("shop.db");
    sqlite(&file, &WORLD.replace(", FULLTEXT (name)", ""));
    let state = || {
        let pragmas = "PRAGMA user_version; PRAGMA schema_version; PRAGMA journal_mode;";
        let text = sqlite(&file, &format!(".dump\n{pragmas}"));
        format!("{text}{:?}", folder.files("."))
    };
    let before = state();
    assert!(before.contains("'ann'"), "{before}");
    let open = open_to_readers(SessionFacts::Sqlite, corpus!("sqlite"));
    assert!(open.len() > 80);
    for sql in open {
        sqlite(&file, &format!("{sql}\n;"));
        assert_eq!(state(), before, "{sql}");
    }
    sqlite(&file, "PRAGMA user_version = 5;");
    assert_ne!(state(), before);
}
