//! SQLite, in this process: what a connection of its own may do, the judge decides for readers.

mod player;

use std::sync::Arc;
use std::sync::atomic::AtomicUsize;

use bosdb_policy::Rights;
use rusqlite::Connection;

use super::chance::{Chance, scale};
use super::grammar::{Grammar, Language};
use super::{Refused, benign, corpus, mutations};
use player::{Player, open, run};

/// Each leaves a trace of another kind.
const TRACES: &[&str] = &[
    "INSERT INTO people VALUES (5, 'x')",
    "CREATE TABLE traced (a int)",
    "CREATE TEMP TABLE traced (a int)",
    "PRAGMA user_version = 3",
    "PRAGMA journal_mode = wal",
    "PRAGMA foreign_keys = off",
    "ATTACH 'FOLDER/traced' AS x",
    "VACUUM INTO 'FOLDER/vacuumed'",
    "SELECT write_inside()",
];

#[test]
fn the_oracle_sees() {
    for trace in TRACES {
        let mut player = Player::new(Rights::Admin);
        let folder = player.folder.path().to_string_lossy().into_owned();
        let trace = trace.replace("FOLDER", &folder);
        player.play(&trace, Refused::Run);
        let before = player.look();
        // PRAGMAs are what they set: seen without the decision.
        let seen = !player.tally.findings.is_empty()
            || Player::new(Rights::Admin)
                .look()
                .iter()
                .zip(&before)
                .any(|(a, b)| a != b);
        assert!(seen, "not seen: {trace}");
    }
}

#[test]
fn corpora_and_mutations() {
    let mut player = Player::new(Rights::Read);
    let mut chance = Chance::seeded(21);
    let hostile: Vec<String> = [
        "sqlite/readonly_escapes.sql",
        "sqlite/admin_only.sql",
        "sqlite/honest_writes.sql",
    ]
    .iter()
    .flat_map(|file| corpus(file))
    .collect();
    let honest = corpus("sqlite/honest_reads.sql");
    player.play_all(&hostile, Refused::Left);
    player.play_all(&honest, Refused::Run);
    for text in hostile.iter().chain(&honest) {
        for _ in 0..30 * scale() {
            let text = mutations::mutate(text, Language::Sqlite, &mut chance);
            player.play_all(&[text], Refused::Left);
        }
    }
    player.play_all(&built_in(&player.judged, &mut chance), Refused::Left);
    player
        .tally
        .print("SQLite: corpora, mutations, everything built in");
    player.tally.assert_harmless();
    player.tally.assert_bearable();
}

/// A call of every function, and each PRAGMA read and set.
fn built_in(connection: &Connection, chance: &mut Chance) -> Vec<String> {
    const VALUES: &[&str] = &["1", "0", "'a'", "NULL", "id", "x'00'", "'x.db'"];
    let names = |sql: &str| -> Vec<String> {
        let mut statement = connection.prepare(sql).unwrap();
        let rows = statement.query_map([], |row| row.get(0)).unwrap();
        rows.map(Result::unwrap).collect()
    };
    let mut texts = Vec::new();
    for function in names("SELECT DISTINCT name FROM pragma_function_list") {
        for count in 0..4 {
            let values: Vec<_> = (0..count).map(|_| chance.of(VALUES)).collect();
            texts.push(format!("SELECT {function}({}) FROM u", values.join(", ")));
        }
    }
    for pragma in names("SELECT name FROM pragma_pragma_list") {
        texts.push(format!("PRAGMA {pragma}"));
        texts.push(format!("PRAGMA main.{pragma} = {}", chance.of(VALUES)));
        texts.push(format!("PRAGMA {pragma}({})", chance.of(VALUES)));
        texts.push(format!("SELECT * FROM pragma_{pragma}('u')"));
    }
    texts
}

#[test]
fn what_tools_say() {
    let mut player = Player::new(Rights::Read);
    for (name, texts) in benign("sqlite") {
        // What is attached would be a file beside the tests.
        for text in texts.iter().filter(|text| !text.starts_with("ATTACH")) {
            player.play(text, Refused::Run);
        }
        player.settle();
        player.tally.print(&format!("SQLite: {name}"));
    }
    player.tally.assert_harmless();
    player.tally.assert_bearable();
}

#[test]
fn generated() {
    let mut player = Player::new(Rights::Read);
    let folder = player.folder.path().to_string_lossy().into_owned();
    let mut chance = Chance::seeded(22);
    for round in 0..6000 * scale() {
        let effects = round % 2 == 0;
        let text = Grammar {
            chance: &mut chance,
            language: Language::Sqlite,
            effects,
        }
        .statement()
        .replace("FOLDER", &folder);
        let refused = if effects { Refused::Left } else { Refused::Run };
        player.play_all(std::slice::from_ref(&text), refused);
        if effects {
            let text = mutations::mutate(&text, Language::Sqlite, &mut chance);
            player.play_all(&[text], Refused::Left);
        }
    }
    player.tally.print("SQLite: generated");
    player.tally.assert_harmless();
    player.tally.assert_bearable();
    assert!(player.tally.worked > 2500 * scale(), "few of them work");
}

/// How SQLite splits a text, and how many statements the judge sees, for texts made of pieces that
/// begin and end strings, comments, names and bodies.
#[test]
fn statements_are_split_as_sqlite_does() {
    const PIECES: &[&str] = &[
        "SELECT 1",
        ";",
        ";",
        "--",
        "--\n",
        "/*",
        "*/",
        "/* ; */",
        "'",
        "''",
        "';'",
        "\"",
        "\";\"",
        "`",
        "[",
        "]",
        "[;]",
        " ",
        "\n",
        "\t",
        "\u{c}",
        "\r",
        "SELECT 'a''b'",
        "SELECT x'41'",
        "#",
        "$a",
        "$a(;)",
        "@b::c",
        ":d",
        "?1",
        "BEGIN",
        "END",
        "\u{feff}",
        "\u{b}",
        "é",
        "\0",
        "\\",
        "CASE WHEN 1 THEN 2 END",
        "SELECT 2 AS ",
        "1e",
        "0x",
        ".5",
        "EXPLAIN ",
        "VALUES (1)",
    ];
    let calls = Arc::new(AtomicUsize::new(0));
    let folder = tempfile::tempdir().unwrap();
    let player = Player::new(Rights::Admin);
    let connection = open(folder.path(), &calls);
    let mut chance = Chance::seeded(23);
    let mut compared = 0;
    for _ in 0..40_000 * scale() {
        let count = 1 + chance.below(9);
        let sql: String = (0..count).map(|_| chance.of(PIECES)).collect();
        let ran = run(&connection, &sql);
        if !connection.is_autocommit() {
            connection.execute_batch("ROLLBACK").unwrap();
        }
        let decision = player.decide(&sql);
        if ran.failed || !decision.is_allowed() {
            // Whatever one of them refuses is not run, or not to its end.
            continue;
        }
        compared += 1;
        assert_eq!(ran.statements, decision.statements.len(), "{sql:?}");
    }
    assert!(compared > 4_000 * scale(), "only {compared} compared");
    println!("SQLite: {compared} texts are split alike");
}
