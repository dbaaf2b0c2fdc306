//! `decide` and `redact` answer whatever they are given.

#![expect(
    clippy::unwrap_used,
    reason = "a test that cannot build its rules has failed"
)]

use bosdb_policy::{
    Carrier, InjectionMode, Judge, Request, Rights, RuleSet, RuleSettings, SessionFacts,
    SubjectClass, Verdict, decide, redact,
};
use proptest::prelude::*;

fn request(sql: &[u8], rights: Rights, strings: bool) -> Request<'_> {
    Request {
        sql,
        facts: SessionFacts::postgres(strings),
        class: SubjectClass::plain(rights, InjectionMode::Enforce),
        carrier: Carrier::SimpleQuery,
        catalogue: None,
    }
}

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

fn rights() -> impl Strategy<Value = Rights> {
    prop::sample::select(vec![Rights::Read, Rights::Write, Rights::Admin])
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_500))]

    #[test]
    fn arbitrary_bytes(bytes in prop::collection::vec(any::<u8>(), 0..200), rights in rights(), strings in any::<bool>()) {
        let _decision = decide(&rules(), &request(&bytes, rights, strings));
        let _redacted = redact(&bytes, SessionFacts::postgres(strings));
    }

    /// Bytes of the corpus removed, doubled and overwritten.
    #[test]
    fn mutated_statements(
        at in any::<prop::sample::Index>(),
        edits in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>(), 0..3_u8), 1..6),
        rights in rights(),
        strings in any::<bool>(),
    ) {
        let texts = corpus();
        let mut bytes = at.get(&texts).as_bytes().to_vec();
        for (place, byte, how) in edits {
            if bytes.is_empty() {
                break;
            }
            let place = place.index(bytes.len());
            match how {
                0 => { bytes.remove(place); }
                1 => bytes.insert(place, byte & 0x7f),
                _ => bytes[place] = byte & 0x7f,
            }
        }
        let _decision = decide(&rules(), &request(&bytes, rights, strings));
        let _redacted = redact(&bytes, SessionFacts::postgres(strings));
    }

    /// Two statements spliced at any place: never more allowed than the server would run as
    /// written, and never a panic.
    #[test]
    fn spliced_statements(
        left in any::<prop::sample::Index>(),
        right in any::<prop::sample::Index>(),
        glue in prop::sample::select(vec![";", " ", "'", "--", "/*", "*/", "\n", ")", "$$"]),
    ) {
        let texts = corpus();
        let sql = format!("{}{glue}{}", left.get(&texts), right.get(&texts));
        let _decision = decide(&rules(), &request(sql.as_bytes(), Rights::Read, true));
    }
}

/// Texts that go deepest, on the stack of a test thread (2 MiB): none may overflow it.
#[test]
fn the_deepest_texts_are_read_or_refused() {
    let rules = rules();
    let deep = |pre: &str, unit: &str, mid: &str, post: &str, count: usize| {
        format!("{pre}{}{mid}{}", unit.repeat(count), post.repeat(count))
    };
    for count in [20, 24, 60, 100, 240, 249, 1_000, 1_990, 5_000, 100_000] {
        for sql in [
            deep("SELECT ", "(", "1", ")", count),
            deep("SELECT ", "(SELECT ", "1", ")", count),
            deep("SELECT * FROM ", "(SELECT * FROM ", "t", ") x", count),
            deep("SELECT ", "f(", "1", ")", count),
            deep("SELECT ", "ARRAY[", "1", "]", count),
            deep("SELECT ", "CASE WHEN a THEN ", "1", " END", count),
            deep("SELECT ", "NOT ", "a", "", count),
            deep("SELECT ", "- ", "a", "", count),
            deep("SELECT ", "a || ", "a", "", count),
            deep("SELECT ", "a = 1 AND ", "a", "", count),
            deep("SELECT a", "::int", "", "", count),
            deep("SELECT a", "[1]", "", "", count),
            deep("SELECT a", ".b", "", "", count),
            deep("SELECT a", " IS NULL", "", "", count),
            deep("SELECT a", " COLLATE x", "", "", count),
            deep("SELECT a", " AT TIME ZONE 'x'", "", "", count),
            deep("", "SELECT 1 UNION ALL ", "SELECT 1", "", count),
            deep("SELECT 1 FROM a", " JOIN b ON true", "", "", count),
            deep("SELECT 1 FROM ", "(a JOIN ", "b", " ON true)", count),
            deep("", "WITH x AS (", "SELECT 1", ") SELECT 1", count),
            deep("", "EXPLAIN ", "SELECT 1", "", count),
            deep("", "PREPARE p AS ", "SELECT 1", "", count),
            deep("", "/*", "", "*/", count),
            deep(
                "SELECT ",
                "EXISTS (SELECT f(a || (SELECT CASE WHEN ",
                "b",
                " THEN 1 END)))",
                count,
            ),
        ] {
            let _decision = decide(&rules, &request(sql.as_bytes(), Rights::Read, true));
        }
    }
}

/// A megabyte of the costliest texts that pass the bounds takes bounded time.
#[test]
fn the_costliest_texts_end() {
    let rules = rules();
    for sql in [
        format!("SELECT {}", vec!["a"; 99_000].join(",")),
        format!("SELECT 1 WHERE {}", vec!["a=1"; 49_000].join(" OR ")),
        format!("INSERT INTO t VALUES {}", vec!["(1,'a')"; 33_000].join(",")),
        vec!["SELECT 1"; 60_000].join(";"),
        vec![format!("SELECT {}", vec!["a"; 300].join("||")); 300].join(";"),
        format!("SELECT {}", vec![vec!["a"; 500].join("||"); 90].join(",")),
        format!(
            "SELECT {}",
            vec![format!("{}1{}", "f(".repeat(120), ")".repeat(120)); 300].join(",")
        ),
        "+".repeat(1_000_000),
        "$a".repeat(400_000),
        "'".repeat(999_999),
        "/*".repeat(500_000),
        "FROM x ".repeat(60_000),
    ] {
        let _decision = decide(&rules, &request(sql.as_bytes(), Rights::Read, true));
    }
}

#[test]
fn encodings_are_refused_by_name() {
    let rules = rules();
    for bytes in [
        &b"SELECT '\xe9'"[..],
        b"SELECT 1\0",
        b"\xc0\xaf",
        b"SELECT '\xed\xa0\x80'",
    ] {
        for rights in [Rights::Read, Rights::Write, Rights::Admin] {
            let decision = decide(&rules, &request(bytes, rights, true));
            let Verdict::Deny(denial) = &decision.verdict else {
                panic!("allowed {bytes:?}");
            };
            assert_eq!(denial.class, bosdb_policy::DenialClass::Encoding);
        }
    }
}

#[test]
fn syntax_errors_carry_the_servers_words_and_place() {
    let rules = rules();
    for (sql, message, position) in [
        (
            "SELECT * FORM t",
            "syntax error at or near \"FORM\"",
            Some(10),
        ),
        (
            "SELECT 'é', * FORM t",
            "syntax error at or near \"FORM\"",
            Some(15),
        ),
        (
            "SELECT a FROM t WHERE",
            "syntax error at end of input",
            Some(22),
        ),
        (
            "SELECT a, a a a FROM t",
            "syntax error at or near \"a\"",
            Some(15),
        ),
        (
            "SELECT 'x",
            "unterminated quoted string at or near \"'x\"",
            Some(8),
        ),
        ("SELECT 1 1", "syntax error at or near \"1\"", Some(10)),
    ] {
        let decision = decide(&rules, &request(sql.as_bytes(), Rights::Read, true));
        let Verdict::Deny(denial) = &decision.verdict else {
            panic!("allowed {sql}");
        };
        assert_eq!(&*denial.message, message, "{sql}");
        assert_eq!(denial.position, position, "{sql}");
        assert_eq!(denial.class, bosdb_policy::DenialClass::Syntax);
    }
}

#[test]
fn a_prepared_statement_is_one_statement() {
    let rules = rules();
    let mut asked = request(b"SELECT 1; SELECT 2", Rights::Write, true);
    asked.carrier = Carrier::Parse;
    let decision = decide(&rules, &asked);
    assert!(matches!(decision.verdict, Verdict::Deny(_)));
}

#[test]
fn a_backslash_hides_a_quote_when_strings_do_not_conform() {
    let rules = rules();
    let sql = br"SELECT '\'; DELETE FROM users; --'";
    assert!(!decide(&rules, &request(sql, Rights::Read, true)).is_allowed());
    assert!(decide(&rules, &request(sql, Rights::Read, false)).is_allowed());
    // The other way around: here the conforming reading is the harmless one.
    let sql = br"SELECT 'a\'' ; DELETE FROM users; --'";
    let conforming = decide(&rules, &request(sql, Rights::Read, true));
    let other = decide(&rules, &request(sql, Rights::Read, false));
    assert_ne!(conforming.is_allowed(), other.is_allowed());
    let mut judge = Judge::new(1 << 20);
    for strings in [true, false, true, false] {
        let cached = judge.judge(&rules, &request(sql, Rights::Read, strings));
        assert_eq!(
            cached.is_allowed(),
            decide(&rules, &request(sql, Rights::Read, strings)).is_allowed()
        );
    }
}
