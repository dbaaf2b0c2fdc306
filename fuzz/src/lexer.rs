//! Tokens joined again are the input, and blanks do not change what a text is.

use std::sync::OnceLock;

use bosdb_policy::lexer::TokenKind;
use bosdb_policy::lexer::postgres::Lexer;
use bosdb_policy::{
    Carrier, InjectionMode, PostgresFacts, Request, Rights, RuleSet, RuleSettings, SessionFacts,
    SubjectClass, decide,
};

pub(crate) fn run(bytes: &[u8]) {
    for standard_conforming_strings in [true, false] {
        let facts = PostgresFacts {
            standard_conforming_strings,
        };
        let mut end = 0;
        let mut spaced = Vec::new();
        for token in Lexer::new(bytes, facts) {
            assert_eq!(token.start, end, "a gap, or an overlap");
            assert!(token.end > token.start, "an empty token");
            end = token.end;
            let text = token.bytes(bytes);
            assert_eq!(text, &bytes[token.start..token.end]);
            if token.kind == TokenKind::Whitespace {
                // A line end between two strings makes them one; nothing else in blanks counts.
                let line = text.iter().any(|byte| matches!(byte, b'\n' | b'\r'));
                spaced.extend_from_slice(if line { b"\t\n " } else { b" \t" });
            } else {
                spaced.extend_from_slice(text);
            }
        }
        assert_eq!(end, bytes.len(), "the end is lost");
        same_shape(bytes, &spaced, facts);
    }
}

/// The stable hash of a text's skeleton does not depend on its blanks.
fn same_shape(one: &[u8], other: &[u8], facts: PostgresFacts) {
    if one.len() > 512 {
        return;
    }
    static RULES: OnceLock<RuleSet> = OnceLock::new();
    let rules = RULES
        .get_or_init(|| RuleSet::build(RuleSettings::default()).expect("the default rules build"));
    let fingerprint = |sql| {
        let request = Request {
            sql,
            facts: SessionFacts::Postgres(facts),
            class: SubjectClass::plain(Rights::Admin, InjectionMode::Off),
            carrier: Carrier::SimpleQuery,
            catalogue: None,
        };
        decide(rules, &request).fingerprint
    };
    assert_eq!(fingerprint(one), fingerprint(other));
}
