//! The judge: a decision for any text, the same cold and remembered, and never more for less
//! rights.

use std::cell::RefCell;

use bosdb_policy::lexer::TokenKind;
use bosdb_policy::lexer::postgres::Lexer;
use bosdb_policy::{
    Carrier, Decision, InjectionMode, Judge, PostgresFacts, Request, Rights, RuleSet, RuleSettings,
    SessionFacts, SubjectClass, decide,
};

use crate::input::Input;

/// What lives as long as the process: a judge that remembers what came before, as a worker's does.
struct Bench {
    rules: RuleSet,
    judge: Judge,
}

thread_local! {
    static BENCH: RefCell<Bench> = RefCell::new(Bench {
        rules: RuleSet::build(RuleSettings::default()).expect("the default rules build"),
        // Small, so that things are forgotten too.
        judge: Judge::new(256 * 1024),
    });
}

/// The first two bytes say who asks and how; then comes the text.
pub(crate) fn run(bytes: &[u8]) {
    let mut input = Input::new(bytes);
    let how = input.byte();
    let seed = input.byte();
    let sql = input.rest();
    let facts = PostgresFacts {
        standard_conforming_strings: how & 1 == 0,
    };
    let carrier = if how & 2 == 0 {
        Carrier::SimpleQuery
    } else {
        Carrier::Parse
    };
    let injection = match how >> 2 & 3 {
        0 | 3 => InjectionMode::Enforce,
        1 => InjectionMode::Monitor,
        _ => InjectionMode::Off,
    };
    // A text that differs in its literals alone shares the skeleton, and perhaps the decision.
    let varied = vary(sql, facts, seed);
    let ask = |sql, rights| Request {
        sql,
        facts: SessionFacts::Postgres(facts),
        class: SubjectClass::plain(rights, injection),
        carrier,
        catalogue: None,
    };
    BENCH.with_borrow_mut(|bench| {
        let mut allowed = false;
        for rights in [Rights::Read, Rights::Write, Rights::Admin] {
            let decision = same_every_time(bench, &ask(sql, rights));
            assert!(
                decision.is_allowed() || !allowed,
                "more rights, less allowed: {:?} for {rights:?}",
                decision.verdict
            );
            allowed = decision.is_allowed();
        }
        let _checked = same_every_time(bench, &ask(&varied, Rights::Read));
        let _checked = same_every_time(bench, &ask(sql, Rights::Read));
        let _checked = same_every_time(bench, &ask(&varied, Rights::Admin));
    });
}

fn same_every_time(bench: &mut Bench, request: &Request<'_>) -> Decision {
    let cold = decide(&bench.rules, request);
    for _ in 0..2 {
        let remembered = bench.judge.judge(&bench.rules, request);
        assert_eq!(*remembered, cold, "{}", request.sql.escape_ascii());
    }
    cold
}

/// Other values in the place of the literals.
fn vary(sql: &[u8], facts: PostgresFacts, seed: u8) -> Vec<u8> {
    let mut out = Vec::with_capacity(sql.len() + 64);
    let mut turn = usize::from(seed);
    for token in Lexer::new(sql, facts) {
        let text = token.bytes(sql);
        let others: &[&[u8]] = match token.kind {
            TokenKind::String => &[
                b"'x'",
                b"'1'",
                b"''",
                b"'password'",
                b"' OR 1=1 --'",
                b"'on'",
                b"'pg_catalog'",
                b"'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.x.y'",
            ],
            TokenKind::EscapeString => &[b"E'x'", b"E'\\\\'", b"E'\\x61'"],
            TokenKind::Integer => &[b"1", b"0", b"2147483647", b"42"],
            TokenKind::Decimal => &[b"1.5", b"99999999999", b"1e10"],
            TokenKind::Whitespace
            | TokenKind::LineComment
            | TokenKind::BlockComment
            | TokenKind::Word
            | TokenKind::QuotedName
            | TokenKind::UnicodeName
            | TokenKind::DollarString
            | TokenKind::UnicodeString
            | TokenKind::BitString
            | TokenKind::HexString
            | TokenKind::National
            | TokenKind::Param
            | TokenKind::Variable
            | TokenKind::Hint
            | TokenKind::ExecutableOpen
            | TokenKind::ExecutableClose
            | TokenKind::Operator
            | TokenKind::Punctuation
            | TokenKind::Unterminated
            | TokenKind::Junk => &[],
        };
        turn = turn.wrapping_mul(31).wrapping_add(7);
        match others.get(turn % others.len().max(1)) {
            Some(other) => out.extend_from_slice(other),
            None => out.extend_from_slice(text),
        }
    }
    out
}
