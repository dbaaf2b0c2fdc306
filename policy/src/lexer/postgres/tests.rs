use proptest::prelude::*;

use super::*;

fn cut(sql: &str, facts: PostgresFacts) -> Vec<(TokenKind, &str)> {
    Lexer::new(sql.as_bytes(), facts)
        .map(|token| (token.kind, &sql[token.start..token.end]))
        .collect()
}

fn significant(sql: &str) -> Vec<&str> {
    cut(sql, PostgresFacts::default())
        .into_iter()
        .filter(|(kind, _)| {
            !matches!(
                kind,
                TokenKind::Whitespace | TokenKind::LineComment | TokenKind::BlockComment
            )
        })
        .map(|(_, text)| text)
        .collect()
}

#[test]
fn tokens_as_the_server_cuts_them() {
    for (sql, expected) in [
        ("1..2", &["1", "..", "2"][..]),
        ("1.e5 .5 1_000 0x1F", &["1.e5", ".5", "1_000", "0x1F"]),
        ("a::int", &["a", "::", "int"]),
        ("a+-1", &["a", "+", "-", "1"]),
        ("a@-1", &["a", "@-", "1"]),
        ("a*/*c*/b", &["a", "*", "b"]),
        ("a<--b\n1", &["a", "<", "1"]),
        ("a->>'b'", &["a", "->>", "'b'"]),
        (
            "f(a=>1, b:=2)",
            &["f", "(", "a", "=>", "1", ",", "b", ":=", "2", ")"],
        ),
        ("B'01''1'", &["B'01'", "'1'"]),
        ("'a''b'", &["'a''b'"]),
        ("'a'\n'b'", &["'a'\n'b'"]),
        ("'a' -- c\n 'b'", &["'a' -- c\n 'b'"]),
        ("'a' 'b'", &["'a'", "'b'"]),
        ("'a' /* \n */ 'b'", &["'a'", "'b'"]),
        ("E'\\'' ", &["E'\\''"]),
        ("'\\' x", &["'\\'", "x"]),
        ("$a$ $b$ $a$", &["$a$ $b$ $a$"]),
        ("$1::int", &["$1", "::", "int"]),
        ("a$$b", &["a$$b"]),
        ("U&\"x\" UESCAPE '!'", &["U&\"x\"", "UESCAPE", "'!'"]),
        ("N'x'", &["N", "'x'"]),
        ("\"a\"\"b\".c", &["\"a\"\"b\"", ".", "c"]),
        ("/* a /* b */ c */ d", &["d"]),
    ] {
        assert_eq!(significant(sql), expected, "{sql}");
    }
}

#[test]
fn backslashes_escape_when_strings_do_not_conform() {
    let facts = PostgresFacts {
        standard_conforming_strings: false,
    };
    assert_eq!(
        cut("'a\\' b'", facts),
        [(TokenKind::EscapeString, "'a\\' b'")]
    );
}

/// Token starts as `pg_query::scan` sees them.
fn server_starts(sql: &str) -> Option<Vec<usize>> {
    let scanned = pg_query::scan(sql).ok()?;
    Some(
        scanned
            .tokens
            .iter()
            .map(|token| usize::try_from(token.start).unwrap())
            .collect(),
    )
}

fn our_starts(sql: &str) -> Vec<usize> {
    Lexer::new(sql.as_bytes(), PostgresFacts::default())
        .filter(|token| token.kind != TokenKind::Whitespace)
        .map(|token| token.start)
        .collect()
}

#[test]
fn boundaries_agree_with_the_server_on_the_corpora() {
    for file in [
        include_str!("../../../tests/corpus/honest_reads.sql"),
        include_str!("../../../tests/corpus/honest_writes.sql"),
        include_str!("../../../tests/corpus/readonly_escapes.sql"),
        include_str!("../../../tests/corpus/admin_only.sql"),
    ] {
        for sql in file.split("\n-- next\n") {
            if let Some(expected) = server_starts(sql) {
                assert_eq!(our_starts(sql), expected, "{sql}");
            }
        }
    }
}

/// Pieces whose joints are where lexers go wrong.
fn tricky() -> impl Strategy<Value = String> {
    let piece = prop::sample::select(vec![
        "'", "''", "\"", "$$", "$a$", "$1", "$", "--", "\n", "\r", " ", "\t", "/*", "*/", "E'",
        "U&'", "u&\"", "B'", "x'", "N'", "\\", "\\'", "1", "0x", "0b1", "1.", ".5", "..", "e5",
        "1e", "_", "a", "select", "é", ";", ":", "::", ":=", "=>", "=", "<", ">", "!", "@", "#",
        "+", "-", "*", "/", "%", "^", "&", "|", "?", "~", "`", "(", ")", "[", "]", ",", ".",
        "UESCAPE", "{", "\u{b}", "\u{c}",
    ]);
    prop::collection::vec(piece, 0..24).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(20_000))]

    #[test]
    fn tokens_joined_are_the_input(sql in "\\PC{0,80}", strings in any::<bool>()) {
        let facts = PostgresFacts { standard_conforming_strings: strings };
        let joined: String = cut(&sql, facts).iter().map(|(_, text)| *text).collect();
        prop_assert_eq!(joined, sql);
    }

    #[test]
    fn boundaries_agree_with_the_server(sql in tricky()) {
        if let Some(expected) = server_starts(&sql) {
            prop_assert_eq!(our_starts(&sql), expected, "{}", sql);
        }
    }

    #[test]
    fn any_bytes_are_covered(bytes in prop::collection::vec(any::<u8>(), 0..120)) {
        let mut at = 0;
        for token in Lexer::new(&bytes, PostgresFacts::default()) {
            prop_assert_eq!(token.start, at);
            prop_assert!(token.end > at);
            at = token.end;
        }
        prop_assert_eq!(at, bytes.len());
    }
}
