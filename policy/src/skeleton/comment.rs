//! What comments and literals show without being parsed.

use super::Trailing;
use crate::lexer::Token;
use crate::lexer::postgres::continues_word;

/// Whether a block comment stands directly between a word and another word or a parenthesis:
/// `UNION/**/SELECT`, `pg_sleep/**/(1)`. Optimizer hints (`/*+ ... */`) are written that way too
/// and do not count.
pub(super) fn is_glue(sql: &[u8], token: Token) -> bool {
    let body = token.bytes(sql);
    let before = token.start.checked_sub(1).and_then(|at| sql.get(at));
    let after = sql.get(token.end);
    let word_before = before.is_some_and(|&byte| continues_word(byte));
    let word_after = after.is_some_and(|&byte| continues_word(byte) || byte == b'(');
    word_before && word_after && !body.starts_with(b"/*+")
}

/// What kind of line comment a text ends in.
pub(super) fn trailing(sql: &[u8], token: Token) -> Trailing {
    let comment = token.bytes(sql);
    let sign = if comment.starts_with(b"#") { 1 } else { 2 };
    let body = comment.get(sign..).unwrap_or_default().trim_ascii();
    if body.is_empty() {
        let before = sql.get(..token.start).unwrap_or_default();
        let line = before.rsplit(|&byte| byte == b'\n').next();
        let alone = line.unwrap_or_default().trim_ascii().is_empty();
        return if alone {
            Trailing::Comment
        } else {
            Trailing::Empty
        };
    }
    if begins_with_quote(body) {
        Trailing::Quote
    } else if has_remains(body) {
        Trailing::Remains
    } else {
        Trailing::Comment
    }
}

/// Whether a comment begins with a quote that closes nothing in it, as in `--' AND b = 'x'` and
/// `-- %' OR b`: what stood behind a value in the statement it was put into.
fn begins_with_quote(body: &[u8]) -> bool {
    let rest = body.strip_prefix(b"%").unwrap_or(body);
    let Some(quote @ (b'\'' | b'"')) = rest.first() else {
        return false;
    };
    rest.iter().filter(|byte| *byte == quote).count() % 2 == 1
}

/// Whether a line comment at the end of the text holds the rest of a statement that was cut off
/// by it: it begins with a quote, a closing parenthesis or a connecting word.
fn has_remains(body: &[u8]) -> bool {
    if matches!(body.first(), Some(b'\'' | b'"' | b')' | b';' | b',')) {
        return true;
    }
    let quotes = body.iter().filter(|&&byte| byte == b'\'').count();
    if quotes % 2 == 1 && body.contains(&b'=') {
        return true;
    }
    let first = body
        .split(|byte| !byte.is_ascii_alphabetic())
        .next()
        .unwrap_or_default();
    let connects = [
        &b"and"[..],
        b"or",
        b"limit",
        b"order",
        b"group",
        b"where",
        b"asc",
        b"desc",
        b"having",
        b"offset",
        b"union",
    ]
    .iter()
    .any(|word| first.eq_ignore_ascii_case(word));
    connects
        && body
            .iter()
            .any(|byte| matches!(byte, b'=' | b'\'' | b'0'..=b'9'))
}
