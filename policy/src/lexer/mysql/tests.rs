use proptest::prelude::*;

use super::*;

fn facts(flavour: Flavour, modes: SqlModes) -> MySqlFacts {
    MySqlFacts {
        flavour,
        version: match flavour {
            Flavour::MySql => 80_036,
            Flavour::MariaDb => 101_119,
        },
        modes,
        charset: ClientCharset::Utf8,
    }
}

fn cut(sql: &str, facts: MySqlFacts) -> Vec<(TokenKind, &str)> {
    Lexer::new(sql.as_bytes(), facts)
        .map(|token| {
            (
                token.kind,
                sql.get(token.start..token.end)
                    .unwrap_or("part of a character"),
            )
        })
        .collect()
}

/// Without blanks and comments.
fn significant(sql: &str, facts: MySqlFacts) -> Vec<&str> {
    cut(sql, facts)
        .into_iter()
        .filter(|(kind, _)| {
            !matches!(
                kind,
                TokenKind::Whitespace
                    | TokenKind::LineComment
                    | TokenKind::BlockComment
                    | TokenKind::ExecutableOpen
                    | TokenKind::ExecutableClose
            )
        })
        .map(|(_, text)| text)
        .collect()
}

#[test]
fn tokens_as_both_servers_cut_them() {
    for (sql, expected) in [
        ("1--1", &["1", "-", "-", "1"][..]),
        ("1-- 1", &["1"]),
        ("1--\n1", &["1", "1"]),
        ("1--\x011", &["1"]),
        ("1 # a */ b\n2", &["1", "2"]),
        ("1 -- a\r2", &["1"]),
        ("/* a /* b */ c", &["c"]),
        ("1e0UNION", &["1e0", "UNION"]),
        ("1.UNION", &["1.", "UNION"]),
        (".5e1a", &[".5e1", "a"]),
        ("1UNION", &["1UNION"]),
        ("1e5 1e+5 1e", &["1e5", "1e+5", "1e"]),
        (
            "0x1F 0X1F 0x 0x1G 0b01 0b2",
            &["0x1F", "0X1F", "0x", "0x1G", "0b01", "0b2"],
        ),
        ("x'4142' X'41' b'01'", &["x'4142'", "X'41'", "b'01'"]),
        ("N'a' n'b'", &["N", "'a'", "n", "'b'"]),
        ("_utf8'a'", &["_utf8", "'a'"]),
        (
            "'a''b' 'c\\'d' \"e\\\"f\"\"g\"",
            &["'a''b'", "'c\\'d'", "\"e\\\"f\"\"g\""],
        ),
        ("`a``b`.`c`", &["`a``b`", ".", "`c`"]),
        ("t.1a.2b", &["t", ".", "1a", ".", "2b"]),
        ("t .1", &["t", ".1"]),
        ("`t`.1", &["`t`", ".1"]),
        ("t.x'41'", &["t", ".", "x", "'41'"]),
        ("t. x", &["t", ".", "x"]),
        (
            "@a @'a b' @`c``d` @\"e\" @@f @@global.g",
            &[
                "@a", "@'a b'", "@`c``d`", "@\"e\"", "@@", "f", "@@", "global", ".", "g",
            ],
        ),
        ("@a.b$c:=1", &["@a.b$c", ":=", "1"]),
        (
            "a<=>b<=c<>d!=e>=f>>g<<h",
            &[
                "a", "<=>", "b", "<=", "c", "<>", "d", "!=", "e", ">=", "f", ">>", "g", "<<", "h",
            ],
        ),
        (
            "a||b&&c|d&e",
            &["a", "||", "b", "&&", "c", "|", "d", "&", "e"],
        ),
        ("!a", &["!", "a"]),
        ("{d '2020-01-01'}", &["{", "d", "'2020-01-01'", "}"]),
        ("a$b$1 é_x", &["a$b$1", "é_x"]),
        ("?+?", &["?", "+", "?"]),
        ("/*!50001 1 */ /*! 2 */ 3 */", &["1", "2", "3", "*", "/"]),
        ("/*! 1 /* 2 */ 3 */ 4", &["1", "3", "4"]),
        ("/*! 1 -- x */\n2 */3", &["1", "2", "3"]),
        ("/*! '*/' */", &["'*/'"]),
        ("/*!500011*/", &[]),
        ("/*!1*/", &["1"]),
        ("/*!999999 1 /* 2 */ 3 */ 4", &["4"]),
        ("/*+ a */ 1", &["/*+ a */", "1"]),
        ("/*+ `*/ 1", &["/*+ `*/", "1"]),
    ] {
        for flavour in [Flavour::MySql, Flavour::MariaDb] {
            if sql == "/*!500011*/" && flavour == Flavour::MySql {
                continue;
            }
            let facts = facts(flavour, SqlModes::default());
            assert_eq!(significant(sql, facts), expected, "{sql} {flavour:?}");
        }
    }
}

#[test]
fn tokens_where_the_servers_differ() {
    for (sql, mysql, mariadb) in [
        ("/*M!100100 1 */2", &["2"][..], &["1", "2"][..]),
        ("/*M! 1 */2", &["2"], &["1", "2"]),
        ("/*!50701 1 */2", &["1", "2"], &["2"]),
        ("/*!80036 1 */2", &["1", "2"], &["2"]),
        ("/*!80037 1 */2", &["2"], &["2"]),
        ("/*!50700 1 */2", &["1", "2"], &["2"]),
        ("/*!50699 1 */2", &["1", "2"], &["1", "2"]),
        ("/*!101119 1 */2", &["9", "1", "2"], &["1", "2"]),
        ("/*!101120 1 */2", &["0", "1", "2"], &["2"]),
        ("/*M!50701 1 */2", &["2"], &["1", "2"]),
        ("/*M!1011191*/2", &["2"], &["1", "2"]),
        (
            "a->b->>c",
            &["a", "->", "b", "->>", "c"],
            &["a", "-", ">", "b", "-", ">>", "c"],
        ),
        ("\\N", &["\\", "N"], &["\\N"]),
        ("1..2", &["1.", ".2"], &["1.", ".2"]),
    ] {
        // What MySQL 8.0 makes of a sixth digit depends on its release.
        let clear = !sql.starts_with("/*!1011");
        let read = |flavour| significant(sql, facts(flavour, SqlModes::default()));
        if clear {
            assert_eq!(read(Flavour::MySql), mysql, "{sql}");
        }
        assert_eq!(read(Flavour::MariaDb), mariadb, "{sql}");
    }
}

#[test]
fn a_sixth_digit_is_junk_where_it_is_not_known_how_it_is_read() {
    let kinds = |sql: &str, version| {
        let facts = MySqlFacts {
            version,
            ..facts(Flavour::MySql, SqlModes::default())
        };
        cut(sql, facts)[0].0
    };
    assert_eq!(kinds("/*!080037 1 */", 80_036), TokenKind::Junk);
    assert_eq!(kinds("/*!080037 1 */", 80_400), TokenKind::ExecutableOpen);
    assert_eq!(kinds("/*!999999 1 */", 80_036), TokenKind::BlockComment);
    assert_eq!(kinds("/*!800361*/", 80_400), TokenKind::ExecutableOpen);
}

#[test]
fn modes_change_what_quotes_are() {
    let of = |sql, modes| cut(sql, facts(Flavour::MariaDb, modes));
    assert_eq!(
        of("\"a\"", SqlModes::default()),
        [(TokenKind::EscapeString, "\"a\"")]
    );
    assert_eq!(
        of("\"a\"", SqlModes::ANSI_QUOTES),
        [(TokenKind::QuotedName, "\"a\"")]
    );
    assert_eq!(
        of("'\\'", SqlModes::NO_BACKSLASH_ESCAPES),
        [(TokenKind::String, "'\\'")]
    );
    assert_eq!(
        of("'\\'", SqlModes::default()),
        [(TokenKind::Unterminated, "'\\'")]
    );
    assert_eq!(
        of("@\"a\\\"", SqlModes::ANSI_QUOTES),
        [(TokenKind::Variable, "@\"a\\\"")]
    );
}

#[test]
fn what_nobody_can_be_sure_of_is_junk() {
    let facts = |charset| MySqlFacts {
        charset,
        ..facts(Flavour::MariaDb, SqlModes::default())
    };
    for (sql, charset) in [
        ("/*! /*! 1 */ 2 */", ClientCharset::Utf8),
        ("/*+ '*/' */", ClientCharset::Utf8),
        ("x'1'", ClientCharset::Utf8),
        ("x'zz'", ClientCharset::Utf8),
        ("1.5e", ClientCharset::Utf8),
        ("[a]", ClientCharset::Utf8),
        ("a\0b", ClientCharset::Utf8),
        ("é", ClientCharset::AsciiSuperset),
        ("--é", ClientCharset::AsciiSuperset),
        ("'é'", ClientCharset::BackslashTrail),
        ("`é`", ClientCharset::BackslashTrail),
        ("@`é`", ClientCharset::BackslashTrail),
    ] {
        let junk = cut(sql, facts(charset))
            .iter()
            .any(|(kind, _)| *kind == TokenKind::Junk);
        assert!(junk, "{sql}");
    }
    assert_eq!(
        cut("'é'", facts(ClientCharset::AsciiSuperset)),
        [(TokenKind::EscapeString, "'é'")]
    );
}

fn any_facts() -> impl Strategy<Value = MySqlFacts> {
    let flavour = prop::sample::select(vec![Flavour::MySql, Flavour::MariaDb]);
    let charset = prop::sample::select(vec![
        ClientCharset::Utf8,
        ClientCharset::AsciiSuperset,
        ClientCharset::BackslashTrail,
    ]);
    let modes = prop::sample::subsequence(
        vec![SqlModes::ANSI_QUOTES, SqlModes::NO_BACKSLASH_ESCAPES],
        0..=2,
    );
    (flavour, charset, modes).prop_map(|(flavour, charset, modes)| MySqlFacts {
        charset,
        ..facts(
            flavour,
            modes.into_iter().fold(SqlModes::default(), SqlModes::union),
        )
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(5_000))]

    #[test]
    fn tokens_joined_are_the_input(pieces in prop::collection::vec(prop::sample::select(vec![
        "'", "\"", "`", "\\", "/*", "*/", "/*!", "/*!50000", "/*M!100000", "/*+", "--", "-- ", "#", "\n", " ", "a", "1", ".", "e", "x'", "0x", "@", "@@",
        ":", "=", "<", ">", "|", "&", "N", "é", "\0", ";", "(", ")", "?", "_utf8",
    ]), 0..40), facts in any_facts()) {
        let sql = pieces.concat();
        let mut end = 0;
        for token in Lexer::new(sql.as_bytes(), facts) {
            prop_assert_eq!(token.start, end);
            prop_assert!(token.end > end);
            end = token.end;
        }
        prop_assert_eq!(end, sql.len());
    }
}
