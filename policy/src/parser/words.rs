//! Which words are names and which are not.

use super::cursor::Cursor;
use crate::request::SessionFacts;

/// Reserved in MySQL and MariaDB alike, as far as it matters to a reader of queries. What only one of
/// them reserves is a name here, and read by what stands around it.
const MYSQL: &[&str] = &[
    "ADD",
    "ALL",
    "ALTER",
    "AND",
    "AS",
    "ASC",
    "BETWEEN",
    "BINARY",
    "BOTH",
    "BY",
    "CASE",
    "CHECK",
    "COLLATE",
    "COLUMN",
    "CONSTRAINT",
    "CREATE",
    "CROSS",
    "DELETE",
    "DESC",
    "DESCRIBE",
    "DISTINCT",
    "DISTINCTROW",
    "DIV",
    "DROP",
    "ELSE",
    "EXCEPT",
    "EXISTS",
    "EXPLAIN",
    "FETCH",
    "FOR",
    "FORCE",
    "FOREIGN",
    "FROM",
    "FULLTEXT",
    "GRANT",
    "GROUP",
    "HAVING",
    "HIGH_PRIORITY",
    "IGNORE",
    "IN",
    "INDEX",
    "INNER",
    "INTERSECT",
    "INTO",
    "IS",
    "JOIN",
    "KEY",
    "KEYS",
    "LEADING",
    "LIKE",
    "LIMIT",
    "LOCK",
    "NATURAL",
    "NOT",
    "ON",
    "OR",
    "ORDER",
    "OUTER",
    "OUTFILE",
    "PARTITION",
    "PRIMARY",
    "PROCEDURE",
    "REFERENCES",
    "REGEXP",
    "RLIKE",
    "SELECT",
    "SEPARATOR",
    "SET",
    "STRAIGHT_JOIN",
    "TABLE",
    "THEN",
    "TO",
    "TRAILING",
    "TRIGGER",
    "UNION",
    "UNIQUE",
    "UPDATE",
    "USE",
    "USING",
    "WHEN",
    "WHERE",
    "WHILE",
    "WITH",
    "XOR",
];

/// Those that are names of functions where a parenthesis follows.
const MYSQL_CALLED: &[&str] = &[
    "CHAR", "CONVERT", "DATABASE", "DEFAULT", "IF", "INSERT", "INTERVAL", "LEFT", "MATCH", "MOD",
    "REPEAT", "REPLACE", "RIGHT", "SCHEMA", "VALUES",
];

/// SQLite's words that no rule of its grammar takes for names.
const SQLITE: &[&str] = &[
    "ADD",
    "ALL",
    "ALTER",
    "AND",
    "AS",
    "AUTOINCREMENT",
    "BETWEEN",
    "CASE",
    "CHECK",
    "COLLATE",
    "COMMIT",
    "CONSTRAINT",
    "CREATE",
    "DEFAULT",
    "DEFERRABLE",
    "DELETE",
    "DISTINCT",
    "DROP",
    "ELSE",
    "ESCAPE",
    "EXISTS",
    "FOREIGN",
    "FROM",
    "GROUP",
    "HAVING",
    "IN",
    "INDEX",
    "INSERT",
    "INTERSECT",
    "INTO",
    "IS",
    "ISNULL",
    "JOIN",
    "LIMIT",
    "NOT",
    "NOTHING",
    "NOTNULL",
    "NULL",
    "ON",
    "OR",
    "ORDER",
    "PRIMARY",
    "REFERENCES",
    "RETURNING",
    "SELECT",
    "SET",
    "TABLE",
    "THEN",
    "TO",
    "TRANSACTION",
    "UNION",
    "UNIQUE",
    "UPDATE",
    "USING",
    "VALUES",
    "WHEN",
    "WHERE",
    "EXCEPT",
];

fn is_in(list: &[&str], word: &[u8]) -> bool {
    list.iter()
        .any(|reserved| word.eq_ignore_ascii_case(reserved.as_bytes()))
}

/// Whether a word without quotes is no name.
pub(super) fn is_reserved(facts: SessionFacts, word: &[u8]) -> bool {
    match facts {
        SessionFacts::Sqlite => is_in(SQLITE, word),
        SessionFacts::MySql(_) | SessionFacts::Postgres(_) => {
            is_in(MYSQL, word) || is_in(MYSQL_CALLED, word)
        }
    }
}

/// Whether a reserved word is a function's name where a parenthesis follows.
pub(super) fn is_called(facts: SessionFacts, word: &[u8]) -> bool {
    match facts {
        SessionFacts::Sqlite => is_in(&["REPLACE", "LIKE", "GLOB"], word),
        SessionFacts::MySql(_) | SessionFacts::Postgres(_) => is_in(MYSQL_CALLED, word),
    }
}

/// Whether what is here joins another table, or says how a table is read, and so names none.
pub(super) fn is_joining(facts: SessionFacts, here: &Cursor<'_>) -> bool {
    match facts {
        SessionFacts::Sqlite => {
            here.is_one_of(&[
                "CROSS", "LEFT", "RIGHT", "FULL", "NATURAL", "INNER", "OUTER",
            ]) || here.are_words(&["INDEXED", "BY"])
                || is_window(here)
        }
        SessionFacts::MySql(_) | SessionFacts::Postgres(_) => is_window(here) || is_offset(here),
    }
}

/// `WINDOW w AS (`.
pub(super) fn is_window(here: &Cursor<'_>) -> bool {
    here.is_word("WINDOW") && here.is_word_ahead(2, "AS") && here.is_sign_ahead(3, "(")
}

/// `OFFSET n ROWS`.
fn is_offset(here: &Cursor<'_>) -> bool {
    here.is_word("OFFSET") && (here.is_word_ahead(2, "ROW") || here.is_word_ahead(2, "ROWS"))
}

/// The character sets that may stand, behind an underscore, before a literal.
const CHARSETS: &[&str] = &[
    "ARMSCII8", "ASCII", "BIG5", "BINARY", "CP1250", "CP1251", "CP1256", "CP1257", "CP850",
    "CP852", "CP866", "CP932", "DEC8", "EUCJPMS", "EUCKR", "GB18030", "GB2312", "GBK", "GEOSTD8",
    "GREEK", "HEBREW", "HP8", "KEYBCS2", "KOI8R", "KOI8U", "LATIN1", "LATIN2", "LATIN5", "LATIN7",
    "MACCE", "MACROMAN", "SJIS", "SWE7", "TIS620", "UCS2", "UJIS", "UTF16", "UTF16LE", "UTF32",
    "UTF8", "UTF8MB3", "UTF8MB4", "FILENAME",
];

/// `_utf8mb4` and the like.
pub(super) fn is_introducer(word: &[u8]) -> bool {
    matches!(word, [b'_', charset @ ..] if is_in(CHARSETS, charset))
}

const UNITS: &[&str] = &[
    "MICROSECOND",
    "SECOND",
    "MINUTE",
    "HOUR",
    "DAY",
    "WEEK",
    "MONTH",
    "QUARTER",
    "YEAR",
    "SECOND_MICROSECOND",
    "MINUTE_MICROSECOND",
    "MINUTE_SECOND",
    "HOUR_MICROSECOND",
    "HOUR_SECOND",
    "HOUR_MINUTE",
    "DAY_MICROSECOND",
    "DAY_SECOND",
    "DAY_MINUTE",
    "DAY_HOUR",
    "YEAR_MONTH",
    "SQL_TSI_SECOND",
    "SQL_TSI_MINUTE",
    "SQL_TSI_HOUR",
    "SQL_TSI_DAY",
    "SQL_TSI_WEEK",
    "SQL_TSI_MONTH",
    "SQL_TSI_QUARTER",
    "SQL_TSI_YEAR",
    "FRAC_SECOND",
    "SQL_TSI_FRAC_SECOND",
];

/// A unit of time.
pub(super) fn is_unit(word: &[u8]) -> bool {
    is_in(UNITS, word)
}

/// Functions that are called without parentheses.
pub(super) fn is_called_bare(facts: SessionFacts, word: &[u8]) -> bool {
    let all: &[&str] = match facts {
        SessionFacts::Sqlite => &["CURRENT_DATE", "CURRENT_TIME", "CURRENT_TIMESTAMP"],
        SessionFacts::MySql(_) | SessionFacts::Postgres(_) => &[
            "CURRENT_DATE",
            "CURRENT_TIME",
            "CURRENT_TIMESTAMP",
            "CURRENT_USER",
            "CURRENT_ROLE",
            "LOCALTIME",
            "LOCALTIMESTAMP",
            "UTC_DATE",
            "UTC_TIME",
            "UTC_TIMESTAMP",
        ],
    };
    is_in(all, word)
}
