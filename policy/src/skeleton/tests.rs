use proptest::prelude::*;

use super::*;
use crate::decide;
use crate::decision::LiteralUse;
use crate::request::{
    Carrier, InjectionMode, PostgresFacts, Request, Rights, SessionFacts, SubjectClass,
};
use crate::rules::{RuleSet, RuleSettings};

fn written(
    sql: &[u8],
    facts: PostgresFacts,
    limits: &Limits,
) -> Result<(Shape, Vec<u8>), Exceeded> {
    let mut scratch = Scratch::default();
    scratch.load(sql);
    write(
        sql,
        SessionFacts::Postgres(facts),
        limits,
        b"",
        &mut scratch,
    )?;
    Ok((scratch.shape(), scratch.skeleton().to_vec()))
}

fn skeleton(sql: &str) -> Vec<u8> {
    let written = written(sql.as_bytes(), PostgresFacts::default(), &Limits::default());
    written.unwrap().1
}

fn shape(sql: &str) -> Shape {
    let written = written(sql.as_bytes(), PostgresFacts::default(), &Limits::default());
    written.unwrap().0
}

#[test]
fn same_skeleton() {
    for (left, right) in [
        ("SELECT 1", "select   2"),
        ("SELECT 'a' FROM T", "SELECT /* x */ 'b''c' FROM t"),
        ("SELECT a IN (1, 2, 3)", "SELECT a IN (4, 5)"),
        ("SELECT 1 -- note\n FROM t", "SELECT 1 FROM t"),
        ("SELECT 1.5", "SELECT 2.5e10"),
    ] {
        assert_eq!(skeleton(left), skeleton(right), "{left} | {right}");
    }
}

#[test]
fn different_skeletons() {
    for (left, right) in [
        ("SELECT 1", "SELECT '1'"),
        ("SELECT 1", "SELECT 1.0"),
        ("SELECT 1", "SELECT 10000000000"),
        ("SELECT $1", "SELECT $2"),
        ("SELECT a", "SELECT \"a\""),
        ("SELECT a IN (1)", "SELECT a IN (1, 2)"),
        ("SELECT a IN (1, 'x')", "SELECT a IN (1, 2)"),
        ("SELECT \"a b\"", "SELECT \"a\" b"),
        ("SELECT a - -1", "SELECT a --1"),
        (
            "SELECT U&'!0041' UESCAPE '!'",
            "SELECT U&'!0041' UESCAPE '?'",
        ),
        ("SELECT 1; SELECT 2", "SELECT 1 SELECT 2"),
        ("SELECT 1", "SELECT 1 -- x"),
        ("SELECT 1 -- x", "SELECT 1 -- ' AND x = 1"),
        ("SELECT 1 FROM t", "SELECT 1 FROM/**/t"),
        (
            "SELECT 'x'",
            "SELECT 'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9'",
        ),
    ] {
        assert_ne!(skeleton(left), skeleton(right), "{left} | {right}");
    }
}

#[test]
fn statements_are_counted_at_the_top_level() {
    for (sql, count) in [
        ("", 0),
        (" ; ;; -- x", 0),
        ("SELECT 1", 1),
        ("SELECT 1;", 1),
        ("SELECT ';'; SELECT $$;$$", 2),
        (
            "CREATE RULE r AS ON INSERT TO t DO (SELECT 1; SELECT 2); SELECT 3",
            2,
        ),
        (
            "CREATE FUNCTION f() RETURNS int BEGIN ATOMIC SELECT CASE WHEN true THEN 1 END; SELECT 2; END; SELECT 3",
            2,
        ),
        ("BEGIN; SELECT 1; END", 3),
    ] {
        assert_eq!(shape(sql).statements, count, "{sql}");
    }
}

#[test]
fn bounds_hold() {
    let limits = Limits::default();
    let exceeded = |sql: &str| written(sql.as_bytes(), PostgresFacts::default(), &limits).err();
    assert_eq!(
        exceeded(&format!("SELECT {}1{}", "(".repeat(250), ")".repeat(250))),
        None
    );
    let deep = format!("SELECT {}1{}", "(".repeat(251), ")".repeat(251));
    assert_eq!(exceeded(&deep), Some(Exceeded::Nesting));
    assert_eq!(
        exceeded(&format!("SELECT {}", vec!["a"; 3_000].join("||"))),
        Some(Exceeded::Depth)
    );
    assert_eq!(
        exceeded(&vec!["SELECT 1"; 3_000].join(" UNION ")),
        Some(Exceeded::Depth)
    );
    assert_eq!(exceeded(&"a,".repeat(150_000)), Some(Exceeded::Tokens));
    assert_eq!(exceeded(&"(a||a||a),".repeat(20_000)), None);
    assert_eq!(
        exceeded(&format!(
            "SELECT {}",
            vec![vec!["a"; 1_900].join("||"); 12].join(",")
        )),
        Some(Exceeded::Work)
    );
    assert_eq!(exceeded(&" ".repeat(1_100_000)), Some(Exceeded::Bytes));
    assert_eq!(
        exceeded(&format!("SELECT {} 1", "+".repeat(500))),
        Some(Exceeded::Operator)
    );
    // A batch of rows and a long list of conditions are flat.
    let rows = vec!["(1, -2.5, 'a' || 'b', now())"; 10_000].join(", ");
    assert_eq!(exceeded(&format!("INSERT INTO t VALUES {rows}")), None);
    let conditions = vec!["(a = 1 AND b = 2)"; 10_000].join(" OR ");
    assert_eq!(exceeded(&format!("SELECT 1 WHERE {conditions}")), None);
}

/// Everything a decision says that does not depend on blanks, unless it looked at literals.
fn judged(sql: &str, rights: Rights) -> Option<String> {
    let rules = RuleSet::build(RuleSettings::default()).unwrap();
    let request = Request {
        sql: sql.as_bytes(),
        facts: SessionFacts::default(),
        class: SubjectClass::plain(rights, InjectionMode::Enforce),
        carrier: Carrier::SimpleQuery,
        catalogue: None,
    };
    let decision = decide(&rules, &request);
    (decision.literals == LiteralUse::Ignored).then(|| {
        format!(
            "{} {:?} {:?} {:?} {:?} {:?} {:?} {:?} {}",
            decision.is_allowed(),
            decision.statements,
            decision.tables,
            decision.functions,
            decision.fired,
            decision.effects,
            decision.settings,
            decision.prepared,
            decision.carries_secret,
        )
    })
}

fn assert_same(sql: &str, other: &str) -> Result<(), TestCaseError> {
    if sql == other || skeleton(sql) != skeleton(other) {
        return Ok(());
    }
    for rights in [Rights::Read, Rights::Write] {
        if let (Some(left), Some(right)) = (judged(sql, rights), judged(other, rights)) {
            prop_assert_eq!(left, right, "{}\n{}", sql, other);
        }
    }
    Ok(())
}

/// Replaces every literal by another of its class.
#[expect(
    clippy::wildcard_enum_match_arm,
    reason = "every other token is copied"
)]
fn with_other_literals(sql: &str, number: u16, text: &str) -> String {
    let mut out = String::new();
    for token in postgres::Lexer::new(sql.as_bytes(), PostgresFacts::default()) {
        let piece = &sql[token.start..token.end];
        match token.kind {
            TokenKind::Integer => out.push_str(&number.to_string()),
            TokenKind::Decimal => out.push_str(&format!("{number}.5")),
            TokenKind::String => out.push_str(&format!("'{text}'")),
            TokenKind::LineComment => {}
            TokenKind::Word => out.push_str(&piece.to_uppercase()),
            _ => out.push_str(piece),
        }
    }
    out
}

fn corpus() -> Vec<&'static str> {
    [
        include_str!("../../tests/corpus/honest_reads.sql"),
        include_str!("../../tests/corpus/honest_writes.sql"),
        include_str!("../../tests/corpus/readonly_escapes.sql"),
    ]
    .iter()
    .flat_map(|file| file.split("\n-- next\n"))
    .collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(800))]

    /// Texts of one skeleton get one decision.
    #[test]
    fn equal_skeletons_get_equal_decisions(
        at in any::<prop::sample::Index>(),
        number in 1_u16..999,
        text in "[a-z]{1,6}",
    ) {
        let texts = corpus();
        let sql = *at.get(&texts);
        let other = with_other_literals(sql, number, &text);
        assert_same(sql, &other)?;
    }

    /// Cutting and gluing the corpus never lets one text borrow another's decision.
    #[test]
    fn skeletons_separate_decisions(
        left in any::<prop::sample::Index>(),
        from in any::<prop::sample::Index>(),
        piece in prop::sample::select(vec!["/**/", "'", "--", "\n", " ", "\"", "$$", ";", "1", "a", "("]),
    ) {
        let texts = corpus();
        let sql = *left.get(&texts);
        let mut cut = from.index(sql.len() + 1);
        while !sql.is_char_boundary(cut) {
            cut -= 1;
        }
        let other = format!("{}{piece}{}", &sql[..cut], &sql[cut..]);
        assert_same(sql, &other)?;
    }
}

mod agreement;
