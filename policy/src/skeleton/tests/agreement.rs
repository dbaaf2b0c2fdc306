//! The fast pass writes what the plain one does.

use proptest::prelude::*;

use super::*;
use crate::skeleton::reference;

/// Bounds that the texts here do meet.
fn tight() -> Limits {
    Limits {
        bytes: usize::MAX,
        tokens: 60,
        nesting: 5,
        depth: 24,
        work: 300,
    }
}

fn assert_agreement(sql: &[u8]) -> Result<(), TestCaseError> {
    // Carries what an earlier, longer text left.
    let mut scratch = Scratch::default();
    scratch.load(&[b'z'; 700]);
    for standard_conforming_strings in [true, false] {
        let facts = PostgresFacts {
            standard_conforming_strings,
        };
        for limits in [Limits::default(), tight()] {
            scratch.load(sql);
            let header = b"\xff\xff, facts\xffi";
            let reading = SessionFacts::Postgres(facts);
            let fast = write(sql, reading, &limits, header, &mut scratch);
            let plain = reference::write(sql, facts, &limits);
            match (fast, plain) {
                (Ok(()), Ok((shape, skeleton))) => {
                    prop_assert_eq!(scratch.shape(), shape);
                    prop_assert_eq!(scratch.skeleton(), &skeleton);
                    prop_assert_eq!(scratch.key(), [&header[..], &skeleton].concat());
                }
                (Err(fast), Err(plain)) => prop_assert_eq!(fast, plain),
                (fast, plain) => prop_assert!(false, "{:?}, {:?}", fast, plain),
            }
        }
    }
    Ok(())
}

/// Pieces at whose joints the two could part.
fn pieces() -> impl Strategy<Value = Vec<u8>> {
    let piece = prop::sample::select(vec![
        "'",
        "''",
        "'x'",
        "'passWord'",
        "'x' ",
        "'x'\n",
        "'eyJhbGciOiJIUzI1NiIsInR5cCI6'",
        "\"",
        "\"A b\"",
        "\"\"",
        "$$",
        "$a$",
        "$1",
        "$",
        "--",
        "-- x\n",
        "-- ' and 1=1",
        "\n",
        " ",
        "  ",
        "\t",
        "/*",
        "*/",
        "/**/",
        "/*+ h */",
        "E'",
        "e'\\''",
        "U&'",
        "u&\"x\"",
        "B'01'",
        "x'f'",
        "N'",
        "n'x'",
        "\\",
        "\\'",
        "1",
        "12345678",
        "123456789",
        "4294967296",
        "0x1F",
        "0b1",
        "1.",
        "1.5",
        ".5",
        "..",
        "e5",
        "1e",
        "_",
        "a",
        "A",
        "select",
        "é",
        "É",
        ";",
        ":",
        "::",
        ":=",
        "=>",
        "=",
        "<",
        ">=",
        "!",
        "#",
        "+",
        "-",
        "*",
        "/",
        "%",
        "|",
        "||",
        "`",
        "(",
        ")",
        "[",
        "]",
        ",",
        ", ",
        ".",
        "UESCAPE",
        "uescape ",
        "begin ",
        "BEGIN",
        "atomic",
        " Atomic ",
        "case ",
        "END",
        "end;",
        " or ",
        "AND",
        "union",
        "a_word_of_more_than_sixteen_letters",
        "a_word_of_16_let",
        "interSECT",
        "intersects",
        "{",
        "\u{b}",
        "\u{c}",
        "\u{1}",
    ]);
    prop::collection::vec(piece, 0..40).prop_map(|pieces| pieces.concat().into_bytes())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12_000))]

    #[test]
    fn on_pieces(sql in pieces()) {
        assert_agreement(&sql)?;
    }

    /// Lists and comments, where what is written grows shorter again.
    #[test]
    fn on_lists(pieces in prop::collection::vec(prop::sample::select(vec![
        "1", "2.5", "'x'", "'token'", "N'x'", "B'1'", ",", ", ", ",", "-- x\n", "/* x */", "/**/", " ", "a", ";", "(",
    ]), 0..30), trailing in prop::sample::select(vec!["", "--", "-- ' = x", "/**/", "\n"])) {
        let sql = format!("{}{trailing}", pieces.concat());
        assert_agreement(sql.as_bytes())?;
    }

    #[test]
    fn on_texts(sql in "\\PC{0,150}") {
        assert_agreement(sql.as_bytes())?;
    }
}

#[test]
fn on_the_corpora() {
    for file in [
        include_str!("../../../tests/corpus/honest_reads.sql"),
        include_str!("../../../tests/corpus/honest_writes.sql"),
        include_str!("../../../tests/corpus/readonly_escapes.sql"),
        include_str!("../../../tests/corpus/admin_only.sql"),
    ] {
        assert_agreement(file.as_bytes()).unwrap();
        for sql in file.split("\n-- next\n") {
            assert_agreement(sql.as_bytes()).unwrap();
            // Cut off everywhere, so that every kind of token meets the end of a text.
            for (at, _) in sql.char_indices() {
                assert_agreement(&sql.as_bytes()[..at]).unwrap();
            }
        }
    }
}

/// Every pair and triple of bytes that mean something to a lexer, at the end and at the border of a
/// block of the scratch memory.
#[test]
fn on_every_joint() {
    let bytes = b"a e1_$'\"\\;:.,()[]-/*+<=|@&u\n\x01{";
    for first in bytes {
        for second in bytes {
            for third in bytes {
                let joint = [*first, *second, *third];
                assert_agreement(&joint).unwrap();
                let sql = [&[b' '; 62][..], &joint, b"'x'"].concat();
                assert_agreement(&sql).unwrap();
            }
        }
    }
}
