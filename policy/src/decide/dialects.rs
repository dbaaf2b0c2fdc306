//! The judgement of texts of MySQL, MariaDB and SQLite.

use super::{judge_read, unread};
use crate::decision::{Decision, Fingerprint};
use crate::parser::Tokens;
use crate::request::Request;
use crate::rules::RuleSet;
use crate::skeleton::{self, Shape};
use crate::sql::Unreadable;
use crate::stack::{self, NoRoom};
use crate::taxonomy;
use crate::tree::Body;

/// Judges a text whose skeleton is written.
pub(super) fn judge(
    rules: &RuleSet,
    request: &Request<'_>,
    shape: Shape,
    fingerprint: Fingerprint,
) -> Decision {
    let judged = stack::with_room(shape.depth, || read(rules, request, shape, fingerprint));
    let unreadable = match judged {
        Ok(decision) => return decision,
        Err(NoRoom::Broken) => Unreadable::Broken,
        Err(NoRoom::NoThread) => Unreadable::TooDeep,
    };
    unread(rules, request, unreadable, fingerprint)
}

fn read(
    rules: &RuleSet,
    request: &Request<'_>,
    shape: Shape,
    fingerprint: Fingerprint,
) -> Decision {
    let tokens = match Tokens::cut(request.sql, request.facts) {
        Ok(tokens) => tokens,
        Err(at) => return refused(rules, request, at, fingerprint),
    };
    match taxonomy::read(&tokens, request.facts, rules.lists(), rules.functions()) {
        Ok((mut facts, trees)) => {
            // What a statement does that is neither a query nor a change of rows may hang on any
            // of its values: `SET autocommit = 0`.
            let utility = trees
                .iter()
                .any(|tree| matches!(tree.body, Body::Utility(_)));
            facts.literals_inspected |= utility || tokens.literals_inspected();
            facts.carries_secret |= skeleton::words_mention_secret(request.sql, request.facts);
            judge_read(rules, request, facts, &trees, shape, fingerprint)
        }
        Err(at) => refused(rules, request, at, fingerprint),
    }
}

/// A text that is not understood from a place on.
fn refused(rules: &RuleSet, request: &Request<'_>, at: u32, fingerprint: Fingerprint) -> Decision {
    let at = usize::try_from(at).unwrap_or(usize::MAX);
    let rest = request.sql.get(at..).unwrap_or_default();
    let near: String = std::str::from_utf8(rest)
        .unwrap_or_default()
        .chars()
        .take(40)
        .collect();
    let message = if near.is_empty() {
        "syntax error at the end of the statement".to_owned()
    } else {
        format!("syntax error near \"{near}\"")
    };
    let at = Some(at.min(request.sql.len()));
    unread(
        rules,
        request,
        Unreadable::Syntax { message, at },
        fingerprint,
    )
}
