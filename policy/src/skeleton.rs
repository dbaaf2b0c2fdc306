//! The skeleton of a text: what is left when literals are replaced by their class and blanks and
//! comments are dropped. It is the key of the verdict cache and the source of the fingerprint.
//!
//! Invariant: two texts with the same skeleton are read by the server as the same statements but
//! for the values of their literals. So everything whose *text* decides how the rest is read
//! stays in the skeleton as written: operators, quoted names, `U&` strings and their `UESCAPE`
//! character, parameter numbers. What rules look at in comments and in the first bytes of
//! literals is written as a mark.
//!
//! The same pass enforces [`Limits`], before any code that was not written for hostile input sees
//! the text.

use xxhash_rust::xxh3::xxh3_128;

use crate::decision::Fingerprint;
use crate::lexer::{Token, TokenKind, postgres};
use crate::limits::{Exceeded, Limits, Meter};
use crate::request::SessionFacts;

mod comment;
mod keyword;
mod mark;

use keyword::Keyword;

pub(crate) use comment::{looks_secret, mentions_secret};
pub(crate) use mark::Mark;

/// What the pass saw beside the skeleton itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Shape {
    /// Statements, split at the semicolons outside parentheses and `BEGIN ATOMIC` bodies.
    pub(crate) statements: usize,
    /// Upper estimate of how deep the parse tree goes.
    pub(crate) depth: u32,
    /// The text ends in a line comment.
    pub(crate) trailing_comment: bool,
    /// That comment holds what an injected comment sign cuts off: a lone quote, `AND`, `)`.
    pub(crate) trailing_remains: bool,
    /// A block comment stands in for the blank between two words, or before a parenthesis.
    pub(crate) glued_comment: bool,
    /// A literal looks like a key or a token, or a word names a secret.
    pub(crate) secret: bool,
}

/// The stable hash of a skeleton.
pub(crate) fn fingerprint(skeleton: &[u8]) -> Fingerprint {
    Fingerprint(xxh3_128(skeleton))
}

/// Appends the skeleton of `sql` to `out`.
pub(crate) fn write(
    sql: &[u8],
    facts: SessionFacts,
    limits: &Limits,
    out: &mut Vec<u8>,
) -> Result<Shape, Exceeded> {
    if sql.len() > SHORT && operator_run_cost(sql) > limits.work {
        return Err(Exceeded::Work);
    }
    let mut writer = Writer {
        sql,
        out,
        meter: Meter::new(limits, sql.len())?,
        shape: Shape::default(),
        open_statement: false,
        last: Last::Other,
        atomic: Atomic::Outside,
        trailing: None,
    };
    for token in postgres::Lexer::new(sql, facts) {
        writer.token(token)?;
    }
    Ok(writer.finish())
}

/// Texts up to this length cost the server's lexer little, whatever is in them.
const SHORT: usize = 4096;

/// What comment signs in runs of operator characters cost the server's lexer: at each of them it
/// reads to the end of the run before it takes two bytes (`xcstart` in scan.l). Half a megabyte of
/// `/*` took it ten minutes.
fn operator_run_cost(sql: &[u8]) -> u64 {
    let mut cost = 0_u64;
    for run in sql.split(|&byte| !postgres::is_operator(byte)) {
        let signs = run.windows(2).filter(|pair| *pair == b"/*").count();
        let signs = u64::try_from(signs).unwrap_or(u64::MAX);
        let len = u64::try_from(run.len()).unwrap_or(u64::MAX);
        cost = cost.saturating_add(signs.saturating_mul(len));
    }
    cost
}

/// The token before, as far as the next one depends on it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Last {
    Begin,
    Uescape,
    Literal { mark: Mark, end: usize, run: bool },
    LiteralComma { mark: Mark, end: usize, run: bool },
    Other,
}

/// Where the reader is in `BEGIN ATOMIC ... END`, whose semicolons end no statement.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Atomic {
    Outside,
    Inside { open: u32 },
}

struct Writer<'a, 'o> {
    sql: &'a [u8],
    out: &'o mut Vec<u8>,
    meter: Meter,
    shape: Shape,
    open_statement: bool,
    last: Last,
    atomic: Atomic,
    trailing: Option<Token>,
}

impl Writer<'_, '_> {
    fn token(&mut self, token: Token) -> Result<(), Exceeded> {
        match token.kind {
            TokenKind::Whitespace => return Ok(()),
            TokenKind::LineComment => {
                self.trailing = Some(token);
                return self.meter.comment();
            }
            TokenKind::BlockComment => {
                self.trailing = None;
                if comment::is_glue(self.sql, token) {
                    self.shape.glued_comment = true;
                    self.mark(Mark::GluedComment);
                }
                return self.meter.comment();
            }
            TokenKind::Word
            | TokenKind::QuotedName
            | TokenKind::UnicodeName
            | TokenKind::String
            | TokenKind::EscapeString
            | TokenKind::DollarString
            | TokenKind::UnicodeString
            | TokenKind::BitString
            | TokenKind::HexString
            | TokenKind::National
            | TokenKind::Integer
            | TokenKind::Decimal
            | TokenKind::Param
            | TokenKind::Operator
            | TokenKind::Punctuation
            | TokenKind::Unterminated
            | TokenKind::Junk => {}
        }
        self.trailing = None;
        self.significant(token)
    }

    fn significant(&mut self, token: Token) -> Result<(), Exceeded> {
        let bytes = token.bytes(self.sql);
        let separator = bytes == b";" && self.meter.is_top_level();
        if !separator && !self.open_statement {
            self.open_statement = true;
            self.shape.statements += 1;
        }
        match token.kind {
            TokenKind::Word => self.word(bytes)?,
            TokenKind::String => self.string(Mark::String, bytes)?,
            TokenKind::EscapeString => self.string(Mark::EscapeString, bytes)?,
            TokenKind::DollarString => self.string(Mark::DollarString, bytes)?,
            TokenKind::BitString => self.literal(Mark::BitString)?,
            TokenKind::HexString => self.literal(Mark::HexString)?,
            TokenKind::National => self.literal(Mark::National)?,
            TokenKind::Integer => self.literal(Mark::Integer)?,
            TokenKind::Decimal => self.literal(Mark::Decimal)?,
            TokenKind::Operator => {
                self.meter.operator(bytes.len())?;
                self.raw(bytes);
            }
            TokenKind::Punctuation => self.punctuation(bytes)?,
            TokenKind::QuotedName
            | TokenKind::UnicodeName
            | TokenKind::UnicodeString
            | TokenKind::Param
            | TokenKind::Unterminated => {
                self.meter.plain()?;
                self.raw(bytes);
            }
            TokenKind::Junk => {
                self.meter.operator(bytes.len())?;
                self.raw(bytes);
            }
            TokenKind::Whitespace | TokenKind::LineComment | TokenKind::BlockComment => {}
        }
        Ok(())
    }

    fn raw(&mut self, bytes: &[u8]) {
        self.out.extend_from_slice(bytes);
        self.out.push(b' ');
        self.last = Last::Other;
    }

    fn mark(&mut self, mark: Mark) {
        self.out.extend_from_slice(&mark.bytes());
    }

    /// A literal. Of a list of literals of one class only the first is written, with a mark that
    /// more follow.
    fn literal(&mut self, mark: Mark) -> Result<(), Exceeded> {
        self.meter.plain()?;
        if let Last::LiteralComma {
            mark: before,
            end,
            run,
        } = self.last
            && before == mark
        {
            self.out.truncate(end);
            if !run {
                self.mark(Mark::List);
            }
            self.last = Last::Literal {
                mark,
                end: self.out.len(),
                run: true,
            };
            return Ok(());
        }
        self.mark(mark);
        self.last = Last::Literal {
            mark,
            end: self.out.len(),
            run: false,
        };
        Ok(())
    }

    fn string(&mut self, mark: Mark, bytes: &[u8]) -> Result<(), Exceeded> {
        if self.last == Last::Uescape {
            self.meter.plain()?;
            self.raw(bytes);
            return Ok(());
        }
        if looks_secret(bytes) || mentions_secret(bytes) {
            self.shape.secret = true;
            return self.literal(Mark::SecretString);
        }
        self.literal(mark)
    }

    fn word(&mut self, bytes: &[u8]) -> Result<(), Exceeded> {
        let start = self.out.len();
        self.out.extend_from_slice(bytes);
        let word = self.out.get_mut(start..).unwrap_or_default();
        word.make_ascii_lowercase();
        let mut last = Last::Other;
        let metered = match Keyword::of(word) {
            Keyword::Arm => self.meter.arm(),
            Keyword::LastingLink => self.meter.lasting_link(),
            Keyword::Link => self.meter.link(),
            Keyword::Case => {
                if let Atomic::Inside { open } = &mut self.atomic {
                    *open = open.saturating_add(1);
                }
                self.meter.link()
            }
            Keyword::Begin => {
                last = Last::Begin;
                self.meter.plain()
            }
            Keyword::Atomic => {
                if self.last == Last::Begin {
                    self.atomic = Atomic::Inside { open: 1 };
                }
                self.meter.plain()
            }
            Keyword::End => {
                if let Atomic::Inside { open } = &mut self.atomic {
                    *open = open.saturating_sub(1);
                    if *open == 0 {
                        self.atomic = Atomic::Outside;
                    }
                }
                self.meter.plain()
            }
            Keyword::Uescape => {
                last = Last::Uescape;
                self.meter.plain()
            }
            Keyword::Other => {
                // The shortest word that can name a secret has five letters.
                self.shape.secret |= word.len() >= 5 && mentions_secret(word);
                self.meter.plain()
            }
        };
        self.out.push(b' ');
        self.last = last;
        metered
    }

    fn punctuation(&mut self, bytes: &[u8]) -> Result<(), Exceeded> {
        let before = self.last;
        let metered = match bytes {
            b"(" | b"[" => self.meter.open(),
            b")" | b"]" => self.meter.close(),
            b"," => self.meter.arm(),
            b";" => {
                if self.meter.is_top_level() && self.atomic == Atomic::Outside {
                    self.open_statement = false;
                }
                self.meter.statement()
            }
            _ => self.meter.plain(),
        };
        self.raw(bytes);
        if let (b",", Last::Literal { mark, end, run }) = (bytes, before) {
            self.last = Last::LiteralComma { mark, end, run };
        }
        metered
    }

    fn finish(mut self) -> Shape {
        if let Some(token) = self.trailing {
            self.shape.trailing_comment = true;
            self.shape.trailing_remains = comment::has_remains(token.bytes(self.sql));
            self.mark(if self.shape.trailing_remains {
                Mark::TrailingRemains
            } else {
                Mark::TrailingComment
            });
        }
        self.shape.depth = self.meter.deepest();
        self.shape
    }
}

#[cfg(test)]
mod tests;
