//! The judgement of texts of MySQL, MariaDB and SQLite.

use xxhash_rust::xxh3::xxh3_128;

use super::{conclude, exceeded, judge_parts, text_of, unread};
use crate::decision::{Decision, Fingerprint};
use crate::limits::Exceeded;
use crate::parser::Tokens;
use crate::request::Request;
use crate::rules::RuleSet;
use crate::sql::Unreadable;
use crate::taxonomy;

/// Tokens up to which a text is read on the caller's stack.
const TOKENS_ON_CALLERS_STACK: usize = 64;

/// The stack for everything longer: room for the deepest text within bounds. Only what is touched
/// is ever backed by memory.
const WIDE_STACK: usize = if cfg!(debug_assertions) { 256 } else { 64 } * 1024 * 1024;

/// Judges a text within bounds of length.
pub(super) fn decide(rules: &RuleSet, request: &Request<'_>) -> Decision {
    let sql = match text_of(rules, request) {
        Ok(sql) => sql,
        Err(decision) => return *decision,
    };
    let fingerprint = Fingerprint(xxh3_128(request.sql));
    let tokens = match Tokens::cut(sql.as_bytes(), request.facts) {
        Ok(tokens) => tokens,
        Err(at) => return refused(rules, request, at, fingerprint),
    };
    let here = tokens.cursor();
    if here.len() > usize::try_from(rules.limits().tokens).unwrap_or(usize::MAX) {
        return exceeded(rules, request, Exceeded::Tokens);
    }
    if here.len() <= TOKENS_ON_CALLERS_STACK {
        return judge(rules, request, &tokens, fingerprint);
    }
    std::thread::scope(|scope| {
        let parser = std::thread::Builder::new()
            .name("bosdb-deep-parse".to_owned())
            .stack_size(WIDE_STACK)
            .spawn_scoped(scope, || judge(rules, request, &tokens, fingerprint));
        match parser.map(std::thread::ScopedJoinHandle::join) {
            Ok(Ok(decision)) => decision,
            Ok(Err(_)) => unread(rules, request, Unreadable::Broken, fingerprint),
            Err(_) => unread(rules, request, Unreadable::TooDeep, fingerprint),
        }
    })
}

fn judge(
    rules: &RuleSet,
    request: &Request<'_>,
    tokens: &Tokens<'_>,
    fingerprint: Fingerprint,
) -> Decision {
    match taxonomy::read(tokens, request.facts, rules.lists(), rules.functions()) {
        Ok((mut facts, trees)) => {
            judge_parts(&mut facts, request);
            conclude(rules, request, facts, Some(&trees), fingerprint)
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
