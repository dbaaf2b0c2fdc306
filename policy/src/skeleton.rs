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
//!
//! Every text takes this road, also those whose decision is known, so it is written for speed:
//! first the whole text is folded to lower case and its words are found, many bytes at once
//! ([`Scratch`]); then [`writer`] goes from token to token, and asks the lexer for the rare ones.

use memchr::memmem;
use xxhash_rust::xxh3::xxh3_128;

use crate::decision::Fingerprint;
use crate::lexer::{Token, TokenKind, mysql, postgres, sqlite};
use crate::limits::{Exceeded, Limits};
use crate::request::SessionFacts;

mod comment;
mod escape;
mod keyword;
mod mark;
mod other;
mod scratch;
mod secret;
mod writer;

use writer::Writer;

pub(crate) use scratch::{Bytes, Scratch};
pub(crate) use secret::{looks_secret, mentions_secret};

/// What the pass saw beside the skeleton itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Shape {
    /// Statements, split at the semicolons outside parentheses and `BEGIN ATOMIC` bodies.
    pub(crate) statements: usize,
    /// Upper estimate of how deep the parse tree goes.
    pub(crate) depth: u32,
    /// The line comment the text ends in.
    pub(crate) trailing: Trailing,
    /// A block comment stands in for the blank between two words, or before a parenthesis.
    pub(crate) glued_comment: bool,
    /// A comment that MySQL or MariaDB of some version runs, whether or not this server does.
    pub(crate) executable_comment: bool,
    /// A literal looks like a key or a token. Words that name a secret are in [`words_mention_secret`].
    pub(crate) secret: bool,
}

/// The line comment a text ends in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum Trailing {
    /// There is none.
    #[default]
    None,
    /// An ordinary one.
    Comment,
    /// Nothing is in it, and it stands on the line of what it ends.
    Empty,
    /// It holds what an injected comment sign may cut off, or what somebody commented out: `AND`,
    /// `)`.
    Remains,
    /// It begins with a quote that nothing before it opens: the end of a string was cut off.
    Quote,
}

/// The stable hash of a skeleton.
pub(crate) fn fingerprint(skeleton: &[u8]) -> Fingerprint {
    Fingerprint(xxh3_128(skeleton))
}

/// Writes `header` and behind it the skeleton of `sql`, which `scratch` has loaded.
pub(crate) fn write(
    sql: &[u8],
    facts: SessionFacts,
    limits: &Limits,
    header: &[u8],
    scratch: &mut Scratch,
) -> Result<(), Exceeded> {
    if sql.len() > limits.bytes.min(LONGEST) {
        return Err(Exceeded::Bytes);
    }
    let facts = match facts {
        SessionFacts::Postgres(facts) => facts,
        SessionFacts::MySql(of) => {
            scratch.reserve(header, sql.len());
            return other::write(sql, facts, mysql::Lexer::new(sql, of), limits, scratch);
        }
        SessionFacts::Sqlite => {
            scratch.reserve(header, sql.len());
            return other::write(sql, facts, sqlite::Lexer::new(sql), limits, scratch);
        }
    };
    if sql.len() > SHORT && operator_run_cost(sql) > limits.work {
        return Err(Exceeded::Work);
    }
    scratch.reserve(header, sql.len());
    if limits.are_wide_for(sql.len()) {
        Writer::<false>::new(sql, facts, limits, scratch).run()
    } else {
        Writer::<true>::new(sql, facts, limits, scratch).run()
    }
}

/// Whether a word of the text names a secret. The words stand in the skeleton, so this is asked
/// only when a decision is made.
pub(crate) fn words_mention_secret(sql: &[u8], facts: SessionFacts) -> bool {
    let mentions =
        |token: Token| token.kind == TokenKind::Word && mentions_secret(token.bytes(sql));
    mentions_secret(sql)
        && match facts {
            SessionFacts::Postgres(facts) => postgres::Lexer::new(sql, facts).any(mentions),
            SessionFacts::MySql(facts) => mysql::Lexer::new(sql, facts).any(mentions),
            SessionFacts::Sqlite => sqlite::Lexer::new(sql).any(mentions),
        }
}

/// Longest text that is read, whatever the bounds say.
const LONGEST: usize = 1 << 30;

/// Texts up to this length cost the server's lexer little, whatever is in them.
const SHORT: usize = 4096;

/// What comment signs in runs of operator characters cost the server's lexer: at each of them it
/// reads to the end of the run before it takes two bytes (`xcstart` in scan.l). Half a megabyte of
/// `/*` took it ten minutes.
fn operator_run_cost(sql: &[u8]) -> u64 {
    if memmem::find(sql, b"/*").is_none() {
        return 0;
    }
    let mut cost = 0_u64;
    for run in sql.split(|&byte| !postgres::is_operator(byte)) {
        let signs = run.windows(2).filter(|pair| *pair == b"/*").count();
        let signs = u64::try_from(signs).unwrap_or(u64::MAX);
        let len = u64::try_from(run.len()).unwrap_or(u64::MAX);
        cost = cost.saturating_add(signs.saturating_mul(len));
    }
    cost
}

#[cfg(test)]
mod reference;
#[cfg(test)]
mod tests;
