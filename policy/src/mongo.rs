//! The judge of MongoDB commands: parsed commands in, a decision out.
//!
//! A command is a document whose first key is its name. There is no text to lex and no grammar to
//! follow, but four ways to say something else than it seems: a key that stands twice, a stage that
//! writes deep inside a pipeline, code in a string, and another database beside the one granted.
//! So everything is by list: commands and their fields (`mongo/commands.txt`), operators and stages
//! at whatever depth (`mongo/words.txt`). What is in no list is refused to all but administrators.
//!
//! Opcodes other than `OP_MSG`, the exhaust flag and compressed messages are the affair of whoever
//! reads the wire: compressed ones are unpacked, the others never get here. A document sequence is
//! a field like any other and must be put into the command before it is judged.
//!
//! What a view does inside is invisible here: the account behind the gateway should have the
//! `read` role only, on a server with `security.javascriptEnabled` off.

use crate::decide;
use crate::decision::Decision;
use crate::limits::Exceeded;
use crate::request::SubjectClass;
use crate::rules::RuleSet;
use crate::rules::catalogue as rule;

mod command;
mod shape;
mod value;
mod vocabulary;
mod walk;
mod word;

pub use shape::{Expectation, Shape};
pub(crate) use vocabulary::Vocabulary;

pub use value::{Array, DEEPEST, Document, Opaque, TooDeep, Value};

/// A command to be judged.
#[derive(Debug, Clone, Copy)]
pub struct MongoRequest<'a> {
    /// The command as the server will see it, with `$db` and all.
    pub command: &'a Document,
    /// The one database the target stands for.
    pub database: &'a str,
    /// Who asks.
    pub class: SubjectClass,
    /// What the values of this command looked like so far, where that was learned.
    pub expected: Option<&'a Shape>,
}

/// Where a command stands with regard to a transaction.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TransactionUse {
    /// In none.
    None,
    /// It begins one.
    Begin,
    /// It runs in one.
    Inside,
    /// It commits or aborts one.
    End,
}

/// The answer.
#[derive(Debug)]
#[must_use]
pub struct Judgement {
    /// In the vocabulary of every other dialect: tables are collections, their schema the
    /// database; functions are the operators and stages.
    pub decision: Decision,
    /// Cursors that getMore and killCursors name. They must be the session's own.
    pub cursors: Box<[i64]>,
    /// Whether the session must keep its backend.
    pub transaction: TransactionUse,
    /// What the values look like, for learning.
    pub shape: Shape,
}

/// Judges a command. Total, and bounded by the limits of the rule set.
pub fn judge(rules: &RuleSet, request: &MongoRequest<'_>) -> Judgement {
    let unread = |decision| Judgement {
        decision,
        cursors: Box::default(),
        transaction: TransactionUse::None,
        shape: Shape::default(),
    };
    if let Err(exceeded) = value::measure(request.command, rules.limits()) {
        let decision = decide::refused_command(
            rules,
            request.class,
            rule::LIMIT,
            &words_of(exceeded, rules),
        );
        return unread(decision);
    }
    if let Some(key) = value::repeated_key(request.command) {
        let decision = decide::refused_command(rules, request.class, rule::PARSE_TWICE, key);
        return unread(decision);
    }
    let shape = Shape::of(request.command);
    let mut walk = walk::Walk::new(rules.vocabulary(), request.database);
    walk.command(request.command, walk::Place::Top);
    if let Some(path) = request.expected.and_then(|known| shape.unlike(known)) {
        walk.find(rule::NOSQL_OPERATOR, path);
    }
    let cursors = std::mem::take(&mut walk.cursors).into_boxed_slice();
    let transaction = walk.transaction;
    let fingerprint = shape::fingerprint(request.command);
    let decision = decide::conclude_command(rules, request.class, walk.facts, fingerprint);
    Judgement {
        decision,
        cursors,
        transaction,
        shape,
    }
}

fn words_of(exceeded: Exceeded, rules: &RuleSet) -> String {
    match exceeded {
        Exceeded::Bytes => format!("more than {} bytes", rules.limits().bytes),
        Exceeded::Tokens
        | Exceeded::Nesting
        | Exceeded::Depth
        | Exceeded::Work
        | Exceeded::Operator => {
            format!("more than {} keys and values", rules.limits().tokens)
        }
    }
}

#[cfg(test)]
mod tests;
