use proptest::prelude::*;

use super::*;

fn cut(sql: &str) -> Vec<(TokenKind, &str)> {
    Lexer::new(sql.as_bytes())
        .map(|token| (token.kind, &sql[token.start..token.end]))
        .collect()
}

fn significant(sql: &str) -> Vec<&str> {
    cut(sql)
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
        ("1--1", &["1"][..]),
        ("1 -- a\r\n2", &["1", "2"]),
        ("1 /* a", &["1"]),
        ("1 /*", &["1", "/", "*"]),
        ("/* a /* b */ c", &["c"]),
        (
            "'a''b' \"c\"\"d\" `e``f` [g h]",
            &["'a''b'", "\"c\"\"d\"", "`e``f`", "[g h]"],
        ),
        ("'a\\' b", &["'a\\'", "b"]),
        (
            "1.5e10 .5 5. 0x1F 1_000",
            &["1.5e10", ".5", "5.", "0x1F", "1_000"],
        ),
        ("x'41' X'4142'", &["x'41'", "X'4142'"]),
        (
            "? ?12 :a @b $c $d::e(f)",
            &["?", "?12", ":a", "@b", "$c", "$d::e(f)"],
        ),
        ("a->b->>c", &["a", "->", "b", "->>", "c"]),
        (
            "a<<b>>c<>d!=e==f||g",
            &[
                "a", "<<", "b", ">>", "c", "<>", "d", "!=", "e", "==", "f", "||", "g",
            ],
        ),
        ("t.a", &["t", ".", "a"]),
        ("\u{feff}SELECT", &["SELECT"]),
        ("a$1", &["a$1"]),
    ] {
        assert_eq!(significant(sql), expected, "{sql}");
    }
}

#[test]
fn what_the_server_refuses() {
    for sql in [
        "#a", "1a", "1__0", "x'1'", "x'zz'", "!", "{", "$", ":", "$a(b c)", "\x0b", "a\0",
    ] {
        let junk = cut(sql).iter().any(|(kind, _)| *kind == TokenKind::Junk);
        assert!(junk, "{sql}");
    }
    for sql in ["'a", "\"a", "`a", "[a"] {
        assert_eq!(cut(sql), [(TokenKind::Unterminated, sql)]);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(5_000))]

    #[test]
    fn tokens_joined_are_the_input(pieces in prop::collection::vec(prop::sample::select(vec![
        "'", "\"", "`", "[", "]", "/*", "*/", "--", "\n", " ", "a", "1", ".", "_", "e", "x'", "0x", "@", "$", ":", "::", "=", "<", ">", "|", "!", "é", "\0",
        ";", "(", ")", "?", "\u{feff}", "\x0b",
    ]), 0..40)) {
        let sql = pieces.concat();
        let mut end = 0;
        for token in Lexer::new(sql.as_bytes()) {
            prop_assert_eq!(token.start, end);
            prop_assert!(token.end > end);
            end = token.end;
        }
        prop_assert_eq!(end, sql.len());
    }
}
