//! What comments and literals show without being parsed.

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

/// Whether a line comment at the end of the text holds the rest of a statement that was cut off
/// by it: it begins with a quote, a closing parenthesis or a connecting word.
pub(super) fn has_remains(comment: &[u8]) -> bool {
    let body = comment.get(2..).unwrap_or_default().trim_ascii();
    if matches!(body.first(), Some(b'\'' | b'"' | b')' | b';')) {
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
    let connects = [&b"and"[..], b"or", b"limit", b"order"]
        .iter()
        .any(|word| first.eq_ignore_ascii_case(word));
    connects
        && body
            .iter()
            .any(|byte| matches!(byte, b'=' | b'\'' | b'0'..=b'9'))
}
