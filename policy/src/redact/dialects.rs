//! Texts of MySQL, MariaDB and SQLite.

use super::{REDACTED, REDACTED_COMMENT};
use crate::lexer::{Token, TokenKind};

/// PRAGMAs whose value is a key, quoted or not.
const KEYS: [&str; 6] = ["key", "rekey", "hexkey", "hexrekey", "textkey", "textrekey"];

/// Copies a text with every string, every comment and everything behind the name of a key replaced.
/// Where a secret may stand differs from statement to statement; that it stands in a string does
/// not.
pub(super) fn redact(sql: &[u8], tokens: impl Iterator<Item = Token>) -> Vec<u8> {
    let mut out = Vec::with_capacity(sql.len());
    let mut pragma = false;
    for token in tokens {
        let bytes = token.bytes(sql);
        match token.kind {
            TokenKind::LineComment | TokenKind::BlockComment | TokenKind::Hint => {
                out.extend_from_slice(REDACTED_COMMENT);
            }
            TokenKind::String
            | TokenKind::EscapeString
            | TokenKind::UnicodeString
            | TokenKind::DollarString
            | TokenKind::BitString
            | TokenKind::HexString
            | TokenKind::Junk => out.extend_from_slice(REDACTED),
            // SQLite takes it for a string where it names nothing.
            TokenKind::QuotedName if bytes.first() == Some(&b'"') => {
                out.extend_from_slice(REDACTED);
            }
            // It goes on to the end, and nobody knows as what.
            TokenKind::Unterminated => {
                out.extend_from_slice(REDACTED);
                return out;
            }
            TokenKind::Word => {
                out.extend_from_slice(bytes);
                let is = |word: &str| bytes.eq_ignore_ascii_case(word.as_bytes());
                if pragma && KEYS.iter().any(|key| is(key)) {
                    out.push(b' ');
                    out.extend_from_slice(REDACTED);
                    return out;
                }
                pragma |= is("PRAGMA");
            }
            TokenKind::Whitespace
            | TokenKind::ExecutableOpen
            | TokenKind::ExecutableClose
            | TokenKind::QuotedName
            | TokenKind::UnicodeName
            | TokenKind::National
            | TokenKind::Integer
            | TokenKind::Decimal
            | TokenKind::Param
            | TokenKind::Variable
            | TokenKind::Operator
            | TokenKind::Punctuation => out.extend_from_slice(bytes),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use crate::redact::redact;
    use crate::request::{ClientCharset, Flavour, MySqlFacts, SessionFacts, SqlModes};

    #[test]
    fn strings_are_gone_and_the_rest_is_there() {
        let mysql = SessionFacts::MySql(MySqlFacts {
            flavour: Flavour::MySql,
            version: 80_036,
            modes: SqlModes::default(),
            charset: ClientCharset::Utf8,
        });
        for (facts, sql, wanted) in [
            (
                mysql,
                "CREATE USER bob@'%' IDENTIFIED BY 'hunter2' /* hunter2 */",
                "CREATE USER bob@'%' IDENTIFIED BY '[redacted]' /* redacted */",
            ),
            (
                mysql,
                "SET PASSWORD FOR bob = \"hunter\\\"2\"",
                "SET PASSWORD FOR bob = '[redacted]'",
            ),
            (
                mysql,
                "CHANGE MASTER TO MASTER_PORT = 3306, MASTER_PASSWORD = 'hunter2'",
                "CHANGE MASTER TO MASTER_PORT = 3306, MASTER_PASSWORD = '[redacted]'",
            ),
            (
                mysql,
                "ALTER USER bob IDENTIFIED BY 'hunter2",
                "ALTER USER bob IDENTIFIED BY '[redacted]'",
            ),
            (
                mysql,
                "SET PASSWORD = 0x68756e746572",
                "SET PASSWORD = '[redacted]'",
            ),
            (
                SessionFacts::Sqlite,
                "PRAGMA key = hunter2",
                "PRAGMA key '[redacted]'",
            ),
            (
                SessionFacts::Sqlite,
                "ATTACH 'x' AS y KEY \"hunter2\"",
                "ATTACH '[redacted]' AS y KEY '[redacted]'",
            ),
        ] {
            let redacted = redact(sql.as_bytes(), facts);
            assert_eq!(String::from_utf8(redacted).unwrap(), wanted);
        }
    }
}
