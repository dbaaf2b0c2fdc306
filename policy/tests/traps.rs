//! Ways around a guard that only looks at a text: each is refused to a reader, by its number in
//! the list of traps that proxies before us fell into.

#![expect(
    clippy::unwrap_used,
    reason = "a test that cannot build its rules has failed"
)]

use bosdb_policy::{
    Carrier, DenialClass, InjectionMode, Judge, Request, Rights, RuleSet, RuleSettings,
    SessionFacts, SubjectClass, Verdict, decide,
};

fn request(sql: &[u8], rights: Rights) -> Request<'_> {
    Request {
        sql,
        facts: SessionFacts::default(),
        class: SubjectClass::plain(rights, InjectionMode::Off),
        carrier: Carrier::SimpleQuery,
        catalogue: None,
    }
}

fn rules() -> RuleSet {
    RuleSet::build(RuleSettings::default()).unwrap()
}

fn refused_to_readers(texts: &[&str]) {
    let rules = rules();
    for text in texts {
        let decision = decide(&rules, &request(text.as_bytes(), Rights::Read));
        assert!(!decision.is_allowed(), "a reader may: {text}");
    }
}

fn allowed_to_readers(texts: &[&str]) {
    let rules = rules();
    for text in texts {
        let decision = decide(&rules, &request(text.as_bytes(), Rights::Read));
        assert!(
            decision.is_allowed(),
            "a reader may not: {text}: {:?}",
            decision.verdict
        );
    }
}

#[test]
fn trap_62_every_statement_of_a_text_is_judged() {
    refused_to_readers(&[
        "SELECT 1; DELETE FROM t",
        "COMMIT; DROP TABLE t",
        "ROLLBACK; DROP TABLE t; BEGIN",
        "SELECT 1;;;; TRUNCATE t",
        "SELECT ';'; DELETE FROM t; SELECT ';'",
        "BEGIN; SET TRANSACTION READ WRITE",
        "BEGIN READ WRITE; SELECT 1",
        "START TRANSACTION READ WRITE",
        "SET TRANSACTION READ WRITE",
        "SET transaction_read_only = off",
        "SET SESSION CHARACTERISTICS AS TRANSACTION READ WRITE",
        "SET default_transaction_read_only TO off",
        "RESET default_transaction_read_only; SET default_transaction_read_only = 0",
        "SELECT set_config('transaction_read_only', 'off', true)",
        "SELECT set_config('default_' || 'transaction_read_only', 'off', false)",
        "SELECT pg_catalog.set_config('transaction_' || 'read_only', 'off', true)",
    ]);
    allowed_to_readers(&["SELECT 1; SELECT 2", "BEGIN; SELECT 1; COMMIT"]);
}

#[test]
fn trap_63_what_the_first_word_does_not_tell() {
    refused_to_readers(&[
        "WITH x AS (DELETE FROM t RETURNING *) SELECT * FROM x",
        "WITH x AS (SELECT 1), y AS (UPDATE t SET a = 1 RETURNING a) SELECT 1",
        "WITH RECURSIVE x AS (INSERT INTO t VALUES (1) RETURNING 1) SELECT * FROM x",
        "WITH x AS (SELECT 1) INSERT INTO t SELECT * FROM x",
        "SELECT * INTO new FROM t",
        "SELECT * INTO TEMP new FROM t",
        "SELECT * FROM t FOR UPDATE",
        "SELECT * FROM t FOR NO KEY UPDATE SKIP LOCKED",
        "EXPLAIN ANALYZE DELETE FROM t",
        "EXPLAIN (ANALYZE, COSTS off) INSERT INTO t VALUES (1)",
        "EXPLAIN ANALYZE CREATE TABLE new AS SELECT 1",
        "DO $$ BEGIN DELETE FROM t; END $$",
        "CALL f()",
        "CREATE TABLE new AS SELECT 1",
        "CREATE TABLE new AS EXECUTE p",
        "CREATE MATERIALIZED VIEW v AS SELECT 1",
        "REFRESH MATERIALIZED VIEW v",
        "PREPARE p AS DELETE FROM t",
        "DECLARE c CURSOR FOR SELECT * FROM t FOR UPDATE",
        "MERGE INTO t USING s ON true WHEN MATCHED THEN DELETE",
        "LOCK TABLE t",
        "LISTEN x",
        "NOTIFY x",
        "COPY t FROM STDIN",
        "COPY (DELETE FROM t RETURNING *) TO STDOUT",
        "COPY t TO '/tmp/x'",
        "COPY t TO PROGRAM 'sh'",
        "TABLE t; VALUES (1); TRUNCATE t",
    ]);
    allowed_to_readers(&[
        "WITH x AS (SELECT 1) SELECT * FROM x",
        "EXPLAIN SELECT 1",
        "DECLARE c CURSOR FOR SELECT * FROM t",
        "COPY (SELECT 1) TO STDOUT",
        "TABLE t",
        "VALUES (1)",
    ]);
}

#[test]
fn trap_64_functions_with_effects() {
    refused_to_readers(&[
        "SELECT pg_stat_reset()",
        "SELECT pg_logical_emit_message(false, 'a', 'b')",
        "SELECT pg_terminate_backend(1)",
        "SELECT pg_cancel_backend(1)",
        "SELECT pg_read_file('/etc/passwd')",
        "SELECT lo_import('/etc/passwd')",
        "SELECT lo_create(0)",
        "SELECT * FROM dblink('x', 'DELETE FROM t') AS t(a int)",
        "SELECT nextval('s')",
        "SELECT setval('s', 1)",
        "SELECT pg_advisory_lock(1)",
        "SELECT pg_notify('a', 'b')",
        "SELECT pg_reload_conf()",
        "SELECT pg_switch_wal()",
        "SELECT query_to_xml('DELETE FROM t', true, true, '')",
        "SELECT a FROM t ORDER BY pg_stat_reset()",
        "SELECT a FROM t WHERE EXISTS (SELECT pg_stat_reset())",
        "SELECT 1 LIMIT (SELECT nextval('s'))",
        "SELECT PG_CATALOG.\"pg_stat_reset\"()",
        "SELECT U&\"pg_stat\\005freset\"()",
        "SELECT * FROM ROWS FROM (nextval('s'), generate_series(1, 2))",
        "SELECT my_own_function()",
    ]);
    allowed_to_readers(&["SELECT lower('A'), count(*), now()", "SELECT currval('s')"]);
}

/// The end of a long text counts as its beginning does, and what is remembered of one text is
/// never the answer to another.
#[test]
fn trap_65_no_gate_looks_at_a_beginning() {
    let rules = rules();
    let mut judge = Judge::new(1 << 20);
    for length in [10, 1000, 4096, 16 * 1024, 64 * 1024, 500_000] {
        let filler = "x".repeat(length);
        for (good, bad) in [
            (
                format!("SELECT 1 /* {filler} */"),
                format!("SELECT 1 /* {filler} */; DELETE FROM t"),
            ),
            (
                format!("SELECT '{filler}'"),
                format!("SELECT '{filler}', set_config('transaction_read_only', 'off', true)"),
            ),
            (
                format!("SELECT '{filler}', lower('a')"),
                format!("SELECT '{filler}', nextval('a')"),
            ),
        ] {
            for (text, allowed) in [(&good, true), (&bad, false), (&good, true), (&bad, false)] {
                let asked = request(text.as_bytes(), Rights::Read);
                assert_eq!(decide(&rules, &asked).is_allowed(), allowed, "{length}");
                let remembered = judge.judge(&rules, &asked);
                assert_eq!(remembered.is_allowed(), allowed, "{length}, remembered");
            }
        }
    }
}

#[test]
fn trap_66_encodings_quotes_and_depth() {
    let rules = rules();
    for (bytes, class) in [
        (
            &b"SELECT '\xbf\x27'; DELETE FROM t"[..],
            DenialClass::Encoding,
        ),
        (b"SELECT 1\0; DELETE FROM t", DenialClass::Encoding),
        (b"SELECT '\xc0\xa7'", DenialClass::Encoding),
    ] {
        for rights in [Rights::Read, Rights::Write, Rights::Admin] {
            match decide(&rules, &request(bytes, rights)).verdict {
                Verdict::Deny(denial) => assert_eq!(denial.class, class),
                Verdict::Allow(_) => panic!("{rights:?} may: {}", bytes.escape_ascii()),
            }
        }
    }
    // The session's encoding is not to be had from here. How it reads a backslash may change, is
    // followed, and is part of the question.
    refused_to_readers(&[
        "SET client_encoding = 'SJIS'",
        "SET NAMES 'GBK'",
        "SELECT set_config('client_encoding', 'BIG5', false)",
    ]);
    // The same bytes under the other reading of a backslash.
    let sql = br"SELECT '\'; DELETE FROM users; --'";
    for (standard_conforming_strings, allowed) in [(true, false), (false, true)] {
        let mut asked = request(sql, Rights::Read);
        asked.facts = SessionFacts::postgres(standard_conforming_strings);
        assert_eq!(decide(&rules, &asked).is_allowed(), allowed);
    }
    let deep = 32 * 1024;
    for text in [
        format!("SELECT {}1{}", "(".repeat(deep), ")".repeat(deep)),
        "(".repeat(2 * deep),
        format!("SELECT {}1", "- ".repeat(deep)),
        "x".repeat(2 << 20),
    ] {
        match decide(&rules, &request(text.as_bytes(), Rights::Admin)).verdict {
            Verdict::Deny(denial) => assert_eq!(denial.class, DenialClass::TooComplex),
            Verdict::Allow(_) => panic!("too deep and allowed"),
        }
    }
}

/// What a name means depends on the session, which the judge does not know: so a name is allowed
/// only where it is harmless whatever it means, and tables are recorded as they were written.
#[test]
fn trap_67_names_mean_what_the_session_says() {
    refused_to_readers(&[
        "SELECT mine.lower('A')",
        "SELECT mine.now()",
        "SELECT unknown('A')",
        "SELECT 1 OPERATOR(mine.+) 2",
    ]);
    let decision = decide(&rules(), &request(b"SELECT * FROM t, s.u", Rights::Read));
    let tables: Vec<(Option<&str>, &str)> = decision
        .tables
        .iter()
        .map(|table| (table.schema.as_deref(), &*table.name))
        .collect();
    assert_eq!(tables, [(None, "t"), (Some("s"), "u")]);
}
