//! Lexers: SQL text in, tokens out, exactly as the server would cut it.
//!
//! Every byte of the input belongs to exactly one token: joining the tokens gives the input back.
//! A lexer never allocates and never fails; what the server would refuse becomes a token of kind
//! [`TokenKind::Unterminated`] or [`TokenKind::Junk`], and the parser reports it.

pub mod mysql;
pub mod postgres;
pub mod sqlite;

/// What a token is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum TokenKind {
    /// Blanks and line ends.
    Whitespace,
    /// `-- ...`, `# ...` up to, not including, the line end.
    LineComment,
    /// `/* ... */`, nested ones inside where the server nests them.
    BlockComment,
    /// `/*+ ... */` in MySQL and MariaDB, which a server may read.
    Hint,
    /// `/*!`, with its version: from here on a comment that this server runs.
    ExecutableOpen,
    /// `*/` behind it.
    ExecutableClose,
    /// An unquoted identifier or a key word.
    Word,
    /// `"..."`; also in backticks or brackets where the dialect has them.
    QuotedName,
    /// `U&"..."`.
    UnicodeName,
    /// `'...'`, or `"..."` in MySQL, in which a backslash is an ordinary character.
    String,
    /// `E'...'`, `'...'` when `standard_conforming_strings` is off, a string of MySQL otherwise.
    EscapeString,
    /// `$tag$...$tag$`.
    DollarString,
    /// `U&'...'`.
    UnicodeString,
    /// `B'...'`, `0b...`.
    BitString,
    /// `X'...'`, `0x...`.
    HexString,
    /// The `N` before `N'...'`; the string follows as a token of its own.
    National,
    /// A whole number. In PostgreSQL one that fits the grammar's integer (31 bits).
    Integer,
    /// Any other number.
    Decimal,
    /// `$1`, `?`, `:name`.
    Param,
    /// `@name` in MySQL and MariaDB, with its quotes; `@@` alone, before the name of a variable of
    /// the system. The host of `user@host` looks the same.
    Variable,
    /// An operator, also `::`, `:=`, `=>` and `..`.
    Operator,
    /// One of `, ( ) [ ] . ; :`.
    Punctuation,
    /// A string, quoted name or block comment that never ends.
    Unterminated,
    /// A byte or a number the server's lexer refuses.
    Junk,
}

/// A token: its kind and where it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Token {
    /// What it is.
    pub kind: TokenKind,
    /// Offset of its first byte.
    pub start: usize,
    /// Offset behind its last byte.
    pub end: usize,
}

impl Token {
    /// The token's bytes in the text it was cut from.
    #[must_use]
    pub fn bytes<'a>(&self, sql: &'a [u8]) -> &'a [u8] {
        sql.get(self.start..self.end).unwrap_or_default()
    }
}
