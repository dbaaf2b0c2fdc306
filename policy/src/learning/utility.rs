//! A statement as it was written, with its literals replaced: how statements without a tree of
//! their own are known.

use super::observation::StatementId;
use crate::lexer::{Token, TokenKind, mysql, postgres, sqlite};
use crate::request::SessionFacts;
use crate::tree::At;

/// Longest text of words; the rest stands in its number.
const LONGEST: usize = 2048;

/// One statement as it was written.
#[derive(Debug, Clone, Copy)]
pub(super) struct Written<'a> {
    sql: &'a str,
    facts: SessionFacts,
}

/// With one of these a statement begins that stands inside another.
const INNER: [&str; 6] = ["select", "insert", "update", "delete", "values", "merge"];

/// Statements after whose first words stands a name that the program or its driver makes up.
const NAMING: [&[&str]; 11] = [
    &["savepoint"],
    &["release", "savepoint"],
    &["release"],
    &["rollback", "to", "savepoint"],
    &["rollback", "to"],
    &["prepare"],
    &["execute"],
    &["deallocate", "prepare"],
    &["deallocate"],
    &["declare"],
    &["close"],
];

impl<'a> Written<'a> {
    /// The statement from `start` up to where the next one begins.
    pub(super) fn new(sql: &'a str, facts: SessionFacts, start: At, end: Option<At>) -> Self {
        let index = |at: At| usize::try_from(at).unwrap_or(usize::MAX);
        let end = end.map_or(sql.len(), index);
        let sql = sql.get(index(start)..end).unwrap_or(sql);
        Self { sql, facts }
    }

    /// The whole of it.
    pub(super) fn all(&self) -> String {
        write(self.sql, &self.tokens())
    }

    /// What stands before the statement inside.
    pub(super) fn before_inner(&self) -> String {
        let mut tokens = self.tokens();
        let begins = |token: &Token| {
            let text = self.sql.get(token.start..token.end).unwrap_or_default();
            token.kind == TokenKind::Word
                && INNER.iter().any(|word| text.eq_ignore_ascii_case(word))
        };
        if let Some(end) = tokens.iter().position(begins) {
            tokens.truncate(end);
        }
        write(self.sql, &tokens)
    }

    fn tokens(&self) -> Vec<Token> {
        match self.facts {
            SessionFacts::Postgres(facts) => {
                postgres::Lexer::new(self.sql.as_bytes(), facts).collect()
            }
            SessionFacts::MySql(facts) => mysql::Lexer::new(self.sql.as_bytes(), facts).collect(),
            SessionFacts::Sqlite => sqlite::Lexer::new(self.sql.as_bytes()).collect(),
        }
    }
}

/// What a token is here.
fn piece<'a>(sql: &'a str, token: &Token) -> Option<std::borrow::Cow<'a, str>> {
    let text = sql.get(token.start..token.end).unwrap_or_default();
    let piece = match token.kind {
        TokenKind::Whitespace
        | TokenKind::LineComment
        | TokenKind::BlockComment
        | TokenKind::Hint => return None,
        TokenKind::Word => text.to_ascii_lowercase().into(),
        TokenKind::String
        | TokenKind::EscapeString
        | TokenKind::DollarString
        | TokenKind::UnicodeString => ":s".into(),
        TokenKind::BitString | TokenKind::HexString => ":x".into(),
        TokenKind::Integer | TokenKind::Decimal => ":n".into(),
        TokenKind::Param => ":p".into(),
        TokenKind::Punctuation if text == ";" => return None,
        // The same name, with quotes it does not need.
        TokenKind::QuotedName if is_plain(text) => text.trim_matches('"').into(),
        TokenKind::QuotedName
        | TokenKind::UnicodeName
        | TokenKind::National
        | TokenKind::Operator
        | TokenKind::Punctuation
        | TokenKind::Variable
        | TokenKind::ExecutableOpen
        | TokenKind::ExecutableClose
        | TokenKind::Unterminated
        | TokenKind::Junk => match text.chars().any(char::is_control) {
            true => text.escape_debug().to_string().into(),
            false => text.into(),
        },
    };
    Some(piece)
}

fn is_plain(quoted: &str) -> bool {
    let name = quoted
        .strip_prefix('"')
        .and_then(|name| name.strip_suffix('"'));
    name.is_some_and(|name| {
        let mut characters = name.chars();
        characters
            .next()
            .is_some_and(|first| first.is_ascii_lowercase())
            && characters.all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_')
    })
}

fn write(sql: &str, tokens: &[Token]) -> String {
    let mut pieces = tokens.iter().filter_map(|token| piece(sql, token));
    let first: Vec<_> = pieces.by_ref().take(4).collect();
    let named = NAMING.iter().find(|words| {
        let mut both = words.iter().zip(&first);
        words.len() < first.len() && both.all(|(word, piece)| word == piece)
    });
    let mut out = String::new();
    let mut before = std::borrow::Cow::Borrowed("");
    for (number, piece) in first.into_iter().chain(pieces).enumerate() {
        let piece = match named {
            // DEALLOCATE ALL and CLOSE ALL name nothing.
            Some(words) if number == words.len() && piece != "all" => ":name".into(),
            Some(_) | None => piece,
        };
        if piece == "," && before.starts_with(':') {
            before = piece;
            continue;
        }
        // A list of literals counts as one.
        if before == "," && piece.starts_with(':') && out.ends_with(&*piece) {
            before = piece;
            continue;
        }
        if before == "," && !out.ends_with(',') {
            out.push_str(" ,");
        }
        if !out.is_empty() {
            out.push(' ');
        }
        out.push_str(&piece);
        before = piece;
    }
    if out.len() <= LONGEST {
        return out;
    }
    let number = StatementId::of([out.as_str()]);
    out.truncate(out.floor_char_boundary(LONGEST));
    format!("{out}~{number}")
}

/// Longest sample.
const SAMPLE: usize = 512;

/// A text for people, without its literals and comments.
#[must_use]
pub fn sample(sql: &[u8], facts: SessionFacts) -> String {
    let sql = std::str::from_utf8(sql).unwrap_or_default();
    let mut text = Written::new(sql, facts, 0, None).all();
    text.truncate(text.floor_char_boundary(SAMPLE));
    text
}
