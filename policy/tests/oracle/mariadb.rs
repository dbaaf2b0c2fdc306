//! MariaDB: a server of the tests' own, all of whose texts are sent by an account that may do anything.

mod player;
mod watching;

use std::fs;
use std::path::Path;

use bosdb_policy::Rights;

use super::chance::{Chance, scale};
use super::grammar::{Grammar, Language};
use super::support::{Connection, Outcome, Server};
use super::{Refused, benign, corpus, mutations, scripts};
use player::Player;
use watching::values;

const ARGUMENTS: &[&str] = &[
    "--log-bin=FOLDER/data/binlog",
    "--binlog-format=MIXED",
    "--log-bin-trust-function-creators=1",
    "--sync-binlog=0",
    "--innodb-flush-log-at-trx-commit=0",
    "--secure-file-priv=FOLDER/files",
    "--max-statement-time=2",
    "--lock-wait-timeout=1",
    "--innodb-lock-wait-timeout=1",
    "--net-read-timeout=5",
    "--loose-feedback=OFF",
    "--userstat=1",
    "--local-infile=0",
    "--tmpdir=FOLDER/tmp",
];

const WORLD: &[&str] = &[
    "CREATE DATABASE shop CHARACTER SET utf8mb4",
    "USE shop",
    "CREATE TABLE people (id int PRIMARY KEY, name varchar(50), FULLTEXT (name))",
    "CREATE TABLE orders (id int, person int, total int, at datetime, note text, a int, b int)",
    "CREATE TABLE t (id int, a int, b int, c blob, d int, x int, y int)",
    "CREATE TABLE u (id int, a int, b int) ENGINE=MyISAM",
    "CREATE TABLE docs (doc text, x int)",
    "INSERT INTO people VALUES (1, 'ann'), (2, 'bob')",
    "INSERT INTO orders (id, person, total) VALUES (1, 1, 10), (2, 2, 20)",
    "INSERT INTO t (id, a, b) VALUES (1, 2, 3), (2, 3, 4)",
    "INSERT INTO u VALUES (1, 1, 1), (2, 2, 2)",
    "CREATE SEQUENCE s NOCACHE",
    "CREATE FUNCTION write_inside() RETURNS int MODIFIES SQL DATA BEGIN INSERT INTO u VALUES (7, 7, 7); RETURN 1; END",
    "CREATE PROCEDURE write_and_commit() BEGIN INSERT INTO u VALUES (8, 8, 8); COMMIT; END",
];

/// Each leaves a trace of another kind.
const TRACES: &[&str] = &[
    "INSERT INTO people VALUES (5, 'x')",
    "BEGIN; INSERT INTO people VALUES (6, 'x'); ROLLBACK",
    "INSERT INTO u VALUES (5, 5, 5)",
    "CREATE TEMPORARY TABLE traced (a int)",
    "SELECT NEXTVAL(s)",
    "SELECT SETVAL(s, 90)",
    "SELECT GET_LOCK('traced', 0)",
    "SELECT 1 INTO OUTFILE 'FOLDER/files/traced'",
    "SELECT 'x' INTO DUMPFILE 'FOLDER/files/dumped'",
    "SET GLOBAL long_query_time = 5",
    "CREATE TABLE traced (a int)",
    "LOCK TABLES people READ",
    "HANDLER people OPEN",
    "SELECT write_inside()",
    "CALL write_and_commit()",
    "FLUSH STATUS",
    "KILL CONNECTION_ID()",
    "CREATE DATABASE traced",
];

/// One server after another would take longer than what is played on them.
#[test]
fn readers_change_nothing() {
    let server = Server::start_with(ARGUMENTS);
    the_oracle_sees(&server);
    corpora_and_all_that_is_built_in(&server);
    what_tools_say(&server);
    generated(&server);
    test_scripts(&server);
}

/// An oracle that sees nothing proves nothing.
fn the_oracle_sees(server: &Server) {
    let mut player = Player::new(server, Rights::Admin);
    let folder = player.server.folder().to_string_lossy().into_owned();
    for trace in TRACES {
        let before = player.tally.findings.len();
        player.play(&trace.replace("FOLDER", &folder), Refused::Run);
        assert_eq!(player.tally.findings.len(), before + 1, "not seen: {trace}");
        player.settle();
        let _whatever = player.judged.try_query(b"UNLOCK TABLES");
        player.last = None;
    }
}

/// The corpora, mutations of them, and everything that is built in.
fn corpora_and_all_that_is_built_in(server: &Server) {
    let mut player = Player::new(server, Rights::Read);
    let mut chance = Chance::seeded(11);
    let folder = player.server.folder().to_string_lossy().into_owned();
    let hostile: Vec<String> = [
        "mysql/readonly_escapes.sql",
        "mysql/admin_only.sql",
        "mysql/honest_writes.sql",
        "mariadb/readonly_escapes.sql",
    ]
    .iter()
    .flat_map(|file| corpus(file))
    .collect();
    let honest: Vec<String> = ["mysql/honest_reads.sql", "mariadb/honest_reads.sql"]
        .iter()
        .flat_map(|file| corpus(file))
        .collect();
    player.play_all(&hostile, Refused::Left);
    player.play_all(&honest, Refused::Run);
    for text in hostile.iter().chain(&honest) {
        for _ in 0..3 * scale() {
            let text = mutations::mutate(text, Language::MariaDb, &mut chance);
            player.play_all(&[text.replace("FOLDER", &folder)], Refused::Left);
        }
    }
    player.tally.print("MariaDB: corpora and mutations");
    let built_in = built_in(&mut player.watcher, &mut chance);
    player.play_all(&built_in, Refused::Left);
    player.tally.print("MariaDB: with everything built in");
    player.tally.assert_harmless();
    player.tally.assert_bearable();
}

/// A call of every function, and a SET of every variable.
fn built_in(connection: &mut Connection, chance: &mut Chance) -> Vec<String> {
    const VALUES: &[&str] = &[
        "1", "0", "'a'", "NULL", "'shop'", "id", "@v", "'1,2'", "x'00'", "NOW()",
    ];
    let mut texts = Vec::new();
    let names = |connection: &mut Connection, sql: &str| match &connection.query(sql.as_bytes())[0]
    {
        Outcome::Rows(rows) => rows
            .iter()
            .map(|row| values(row)[0].clone())
            .collect::<Vec<_>>(),
        other => panic!("{sql}: {other:?}"),
    };
    let functions = names(
        connection,
        "SELECT function FROM information_schema.sql_functions",
    );
    assert!(functions.len() > 200, "{}", functions.len());
    for function in functions {
        for count in 0..4 * scale().min(3) {
            let values: Vec<_> = (0..count % 4).map(|_| chance.of(VALUES)).collect();
            texts.push(format!("SELECT {function}({}) FROM u", values.join(", ")));
        }
    }
    for variable in names(
        connection,
        "SELECT variable_name FROM information_schema.system_variables",
    ) {
        texts.push(format!("SET {variable} = DEFAULT"));
        texts.push(format!("SET SESSION {variable} = {}", chance.of(VALUES)));
        texts.push(format!("SET @@global.{variable} = @@global.{variable}"));
        texts.push(format!("SET STATEMENT {variable} = 1 FOR SELECT 1"));
    }
    texts
}

/// What tools say: their reads are allowed, and what is allowed changes nothing.
fn what_tools_say(server: &Server) {
    let mut player = Player::new(server, Rights::Read);
    for (name, texts) in benign("mysql") {
        let most = if scale() > 1 { texts.len() } else { 250 };
        player.afresh("shop");
        for text in texts.iter().take(most) {
            player.play(text, Refused::Run);
        }
        player.settle();
        player.tally.print(&format!("MariaDB: {name}"));
    }
    player.tally.assert_harmless();
    player.tally.assert_bearable();
}

/// From a grammar, with dangerous parts and without, and mutations of them.
fn generated(server: &Server) {
    let mut player = Player::new(server, Rights::Read);
    let folder = player.server.folder().to_string_lossy().into_owned();
    let mut chance = Chance::seeded(12);
    for round in 0..700 * scale() {
        let effects = round % 2 == 0;
        let text = Grammar {
            chance: &mut chance,
            language: Language::MariaDb,
            effects,
        }
        .statement()
        .replace("FOLDER", &folder);
        let refused = if effects { Refused::Left } else { Refused::Run };
        player.play_all(std::slice::from_ref(&text), refused);
        if effects {
            let text = mutations::mutate(&text, Language::MariaDb, &mut chance);
            player.play_all(&[text], Refused::Left);
        }
    }
    player.tally.print("MariaDB: generated");
    player.tally.assert_harmless();
    player.tally.assert_bearable();
    assert!(player.tally.worked > 300 * scale(), "few of them work");
}

/// MariaDB's own scripts, where they are at hand.
fn test_scripts(server: &Server) {
    let named = std::env::var_os("BOSDB_ORACLE_MARIADB");
    let (folder, only) = match &named {
        Some(folder) => (Path::new(folder), None),
        None => (
            Path::new("/usr/share/mysql/mysql-test/main"),
            Some(scripts::A_FEW),
        ),
    };
    let Ok(files) = scripts::files(folder, only) else {
        println!("skipped: MariaDB's test scripts are not installed");
        return;
    };
    let mut player = Player::new(server, Rights::Read);
    for file in files {
        let Ok(script) = fs::read_to_string(&file) else {
            continue;
        };
        player.reset();
        for text in scripts::statements(&script) {
            player.play(&text, Refused::Run);
        }
        player.settle();
        if named.is_some() {
            player
                .tally
                .print(&file.file_name().unwrap().to_string_lossy());
        }
    }
    player.tally.print("MariaDB's test scripts");
    player.tally.assert_harmless();
    player.tally.assert_bearable();
}
