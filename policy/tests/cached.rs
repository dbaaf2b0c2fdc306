//! A remembered decision is the decision: whatever was judged before, and however the text reached
//! the cache. And the cache keeps to its bound.

#![expect(
    clippy::unwrap_used,
    reason = "a test that cannot build its rules has failed"
)]

use std::cell::RefCell;

use bosdb_policy::{
    Carrier, ClientCharset, Flavour, InjectionMode, Judge, MySqlFacts, Profiles, Request, Rights,
    RuleSet, RuleSettings, SessionFacts, SqlModes, SubjectClass, decide,
};
use proptest::prelude::*;

fn rules() -> RuleSet {
    RuleSet::build(RuleSettings::default()).unwrap()
}

fn corpus() -> Vec<&'static str> {
    [
        include_str!("corpus/honest_reads.sql"),
        include_str!("corpus/honest_writes.sql"),
        include_str!("corpus/readonly_escapes.sql"),
        include_str!("corpus/admin_only.sql"),
    ]
    .iter()
    .flat_map(|file| file.split("\n-- next\n"))
    .collect()
}

fn mysql(flavour: Flavour, modes: SqlModes) -> SessionFacts {
    SessionFacts::MySql(MySqlFacts {
        flavour,
        version: match flavour {
            Flavour::MySql => 80_036,
            Flavour::MariaDb => 101_119,
        },
        modes,
        charset: ClientCharset::Utf8,
    })
}

/// Texts of the other dialects, and the sessions that send them.
fn others() -> Vec<(&'static str, SessionFacts)> {
    let texts = |files: &[&'static str], facts: SessionFacts| {
        let all = files.iter().flat_map(|file| file.split("\n-- next\n"));
        all.map(|text| (text, facts)).collect::<Vec<_>>()
    };
    let of_mysql = [
        include_str!("corpus/mysql/read.sql"),
        include_str!("corpus/mysql/honest_reads.sql"),
        include_str!("corpus/mysql/honest_writes.sql"),
        include_str!("corpus/mysql/readonly_escapes.sql"),
        include_str!("corpus/mysql/admin_only.sql"),
        include_str!("corpus/mariadb/honest_reads.sql"),
        include_str!("corpus/mariadb/readonly_escapes.sql"),
    ];
    let of_sqlite = [
        include_str!("corpus/sqlite/read.sql"),
        include_str!("corpus/sqlite/honest_reads.sql"),
        include_str!("corpus/sqlite/honest_writes.sql"),
        include_str!("corpus/sqlite/readonly_escapes.sql"),
        include_str!("corpus/sqlite/admin_only.sql"),
    ];
    let ansi = SqlModes::ANSI_QUOTES.union(SqlModes::NO_BACKSLASH_ESCAPES);
    [
        texts(&of_mysql, mysql(Flavour::MySql, SqlModes::default())),
        texts(&of_mysql, mysql(Flavour::MariaDb, SqlModes::default())),
        texts(&of_mysql, mysql(Flavour::MariaDb, ansi)),
        texts(&of_sqlite, SessionFacts::Sqlite),
    ]
    .concat()
}

fn request(sql: &str, rights: Rights) -> Request<'_> {
    Request {
        sql: sql.as_bytes(),
        facts: SessionFacts::default(),
        class: SubjectClass::plain(rights, InjectionMode::Enforce),
        carrier: Carrier::SimpleQuery,
        catalogue: None,
    }
}

/// Everything a decision depends on but the text.
fn asked() -> impl Strategy<Value = Request<'static>> {
    (
        prop::sample::select(vec![Rights::Read, Rights::Write, Rights::Admin]),
        prop::sample::select(vec![
            InjectionMode::Off,
            InjectionMode::Monitor,
            InjectionMode::Enforce,
        ]),
        prop::sample::select(vec![
            Carrier::SimpleQuery,
            Carrier::Parse,
            Carrier::FunctionCall,
        ]),
        any::<bool>(),
    )
        .prop_map(
            |(rights, injection, carrier, standard_conforming_strings)| Request {
                sql: b"",
                facts: SessionFacts::postgres(standard_conforming_strings),
                class: SubjectClass::plain(rights, injection),
                carrier,
                catalogue: None,
            },
        )
}

/// A change that keeps or nearly keeps the skeleton.
#[derive(Debug, Clone)]
enum Edit {
    /// Another digit, or another letter in a string, if one stands there.
    Literal(u8),
    Insert(&'static str),
    Upper,
    Remove,
}

fn edit() -> impl Strategy<Value = Edit> {
    prop_oneof![
        3 => any::<u8>().prop_map(Edit::Literal),
        3 => prop::sample::select(vec![
            " ", "\n", "/**/", "/* x */", "-- x\n", "1", ", 2", "'", "''", "\\", "\"", "$$", "N", "E", "U&",
            ";", "(", ")", "--", "-- ' OR 1=1", " OR 1=1", " UESCAPE '!'", "password", "é",
        ])
        .prop_map(Edit::Insert),
        1 => Just(Edit::Upper),
        1 => Just(Edit::Remove),
    ]
}

fn edited(sql: &str, edits: &[(prop::sample::Index, Edit)]) -> String {
    let mut text = sql.to_owned();
    for (at, edit) in edits {
        let places: Vec<usize> = text.char_indices().map(|(place, _)| place).collect();
        if places.is_empty() {
            return text;
        }
        let place = *at.get(&places);
        match edit {
            Edit::Literal(seed) => {
                let digit = char::from(b'0' + seed % 10).to_string();
                if let Some(found) = text[place..].find(|known: char| known.is_ascii_digit()) {
                    text.replace_range(place + found..=place + found, &digit);
                }
            }
            Edit::Insert(piece) => text.insert_str(place, piece),
            Edit::Upper => text = text.to_uppercase(),
            Edit::Remove => {
                text.remove(place);
            }
        }
    }
    text
}

/// Longer than the texts that are looked up by their bytes first have to be.
fn lengthened(sql: &str, how: u8) -> String {
    match how {
        0 => format!("/* {} */ {sql}", "note ".repeat(120)),
        1 => format!("{sql} -- {}", "note ".repeat(120)),
        _ => sql.to_owned(),
    }
}

/// The two texts have the same tokens, and only one of them parses.
#[test]
fn an_escape_that_names_no_character_gets_its_own_decision() {
    let rules = rules();
    let class = SubjectClass::plain(Rights::Read, InjectionMode::Enforce);
    for (sound, broken) in [
        (r"SELECT E'\u0041'", r"SELECT E'\uD800'"),
        (r"SELECT E'\U00000041'", r"SELECT E'\U00110000'"),
        (r"SELECT E'\x41'", r"SELECT E'\xff'"),
        (r"SELECT E'\101'", r"SELECT E'\377'"),
        (r"SELECT E'secret \u0041'", r"SELECT E'secret \uD800'"),
    ] {
        let mut judge = Judge::new(1 << 20);
        for sql in [sound, broken, sound] {
            let request = Request {
                sql: sql.as_bytes(),
                facts: SessionFacts::postgres(true),
                class,
                carrier: Carrier::SimpleQuery,
                catalogue: None,
            };
            let remembered = judge.judge(&rules, &request);
            assert_eq!(*remembered, decide(&rules, &request), "{sql}");
            assert_eq!(remembered.is_allowed(), sql == sound, "{sql}");
        }
    }
}

#[test]
fn mutated_statements_get_their_own_decision() {
    let rules = rules();
    let other_rules = RuleSet::build(RuleSettings {
        generation: bosdb_policy::Generation(1),
        profiles: Profiles::new(1, 1),
        ..RuleSettings::default()
    })
    .unwrap();
    let texts = corpus();
    // One that keeps nearly everything, and one that must drop entries all the time.
    let judges = RefCell::new([Judge::new(32 << 20), Judge::new(96 * 1024)]);
    let config = ProptestConfig::with_cases(3_000);
    proptest!(config, |(
        at in any::<prop::sample::Index>(),
        edits in prop::collection::vec((any::<prop::sample::Index>(), edit()), 0..4),
        how in 0..8_u8,
        asked in asked(),
        other in any::<bool>(),
    )| {
        let rules = if other { &other_rules } else { &rules };
        let sql: &str = at.get::<&str>(&texts);
        let plain = lengthened(sql, how);
        let text = lengthened(&edited(sql, &edits), how);
        for sql in [&plain, &text, &text, &plain, &text] {
            let request = Request { sql: sql.as_bytes(), ..asked };
            let fresh = decide(rules, &request);
            for judge in judges.borrow_mut().iter_mut() {
                prop_assert_eq!(&*judge.judge(rules, &request), &fresh, "{}", sql);
            }
        }
    });
    let judges = judges.into_inner();
    assert!(judges.iter().all(|judge| judge.hits() > 3_000));
}

#[test]
fn mutated_statements_of_other_dialects_get_their_own_decision() {
    let rules = rules();
    let texts = others();
    let judge = RefCell::new(Judge::new(32 << 20));
    let config = ProptestConfig::with_cases(4_000);
    proptest!(config, |(
        at in any::<prop::sample::Index>(),
        edits in prop::collection::vec((any::<prop::sample::Index>(), edit()), 0..4),
        asked in asked(),
    )| {
        let (plain, facts) = *at.get(&texts);
        let text = edited(plain, &edits);
        for sql in [plain, &text, &text, plain] {
            let request = Request { sql: sql.as_bytes(), facts, ..asked };
            let fresh = decide(&rules, &request);
            prop_assert_eq!(&*judge.borrow_mut().judge(&rules, &request), &fresh, "{}", sql);
        }
    });
    assert!(judge.into_inner().hits() > 4_000);
}

/// A value that a decision hangs on is no part of a skeleton, and yet each text has its own.
#[test]
fn values_that_matter_are_told_apart() {
    let rules = rules();
    let mariadb = mysql(Flavour::MariaDb, SqlModes::default());
    let mut judge = Judge::new(1 << 20);
    for (facts, one, other) in [
        (
            SessionFacts::Sqlite,
            "SELECT * FROM 'a'",
            "SELECT * FROM 'sqlite_master'",
        ),
        (
            SessionFacts::Sqlite,
            "PRAGMA query_only = 1",
            "PRAGMA query_only = 0",
        ),
        (mariadb, "SET autocommit = 1", "SET autocommit = 0"),
        (mariadb, "SET sql_mode = ''", "SET sql_mode = 'ANSI_QUOTES'"),
        (
            mariadb,
            "PREPARE p FROM 'SELECT 1'",
            "PREPARE p FROM 'DROP TABLE t'",
        ),
    ] {
        for _ in 0..2 {
            for sql in [one, other] {
                let asked = Request {
                    facts,
                    ..request(sql, Rights::Write)
                };
                assert_eq!(
                    *judge.judge(&rules, &asked),
                    decide(&rules, &asked),
                    "{sql}"
                );
            }
        }
    }
}

/// A long text is found by its bytes only when it came before, and then it is that text.
#[test]
fn long_texts_are_kept_when_they_come_again() {
    let (rules, mut judge) = (rules(), Judge::new(1 << 20));
    let columns = vec!["a_column"; 100].join(", ");
    let text = |table: &str| format!("SELECT {columns} FROM {table} WHERE id = 1");
    for table in ["t", "u", "t", "u", "t", "u"] {
        let decision = judge.judge(&rules, &request(&text(table), Rights::Read));
        assert_eq!(&*decision.tables[0].name, table);
    }
    let once = judge.bytes();
    // Texts that do not come again are not kept, however many there are.
    for number in 0..2_000 {
        let sql = text("t").replace("= 1", &format!("= {number}"));
        judge.judge(&rules, &request(&sql, Rights::Read));
    }
    assert_eq!(judge.bytes(), once);
    // Nor does one lend its decision to another subject.
    let sql = text("t").replace("SELECT", "SELECT nextval('s'),");
    for _ in 0..3 {
        assert!(
            !judge
                .judge(&rules, &request(&sql, Rights::Read))
                .is_allowed()
        );
        assert!(
            judge
                .judge(&rules, &request(&sql, Rights::Write))
                .is_allowed()
        );
    }
}

/// 64 MB of texts, sent twice each so that they are kept: the cache stays within its bound, and what
/// is in use is nearly always found.
#[test]
fn garbage_does_not_grow_the_cache() {
    const BOUND: usize = 1 << 20;
    const GARBAGE: usize = 64 << 20;
    let (rules, mut judge) = (rules(), Judge::new(BOUND));
    let used = "SELECT abalance FROM pgbench_accounts WHERE aid = 1";
    judge.judge(&rules, &request(used, Rights::Write));
    let mut sent = 0;
    let mut number = 0_u32;
    let mut pushed_out = 0;
    while sent < GARBAGE {
        let text = match number % 4 {
            0 => format!("garbage_{number} {}", "g a r b a g e ".repeat(1_100)),
            1 => format!("SELECT {} c{number}", "1, ".repeat(5_000)),
            2 => format!("SET statement_timeout = {number} -- {}", "x".repeat(15_000)),
            _ => format!("SELECT 'x' AS c{number} /* {} */", "y".repeat(16_200)),
        };
        for _ in 0..2 {
            judge.judge(&rules, &request(&text, Rights::Write));
            assert!(judge.bytes() <= BOUND, "{} bytes", judge.bytes());
            sent += text.len();
        }
        let misses = judge.misses();
        judge.judge(&rules, &request(used, Rights::Write));
        pushed_out += judge.misses() - misses;
        number += 1;
    }
    assert!(
        pushed_out * 20 < u64::from(number),
        "pushed out {pushed_out} times by {number} texts"
    );
}
