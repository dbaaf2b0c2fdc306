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

/// Whether a quoted literal looks like a JSON web token or a PEM block.
pub(crate) fn looks_secret(literal: &[u8]) -> bool {
    const SHORTEST: usize = 24;
    if literal.len() < SHORTEST {
        return false;
    }
    let body = match literal.iter().position(|&byte| byte == b'\'') {
        Some(at) if at <= 2 => literal.get(at + 1..).unwrap_or_default(),
        Some(_) | None => {
            // A dollar quote: the body begins behind its second dollar sign.
            let mut parts = literal.splitn(3, |&byte| byte == b'$');
            parts.nth(2).unwrap_or_default()
        }
    };
    let body = body.trim_ascii_start();
    body.starts_with(b"eyJ") || body.starts_with(b"-----BEGIN ")
}

/// Whether a name, a comment or a literal mentions a secret: `passw`, `secret`, `token`, `apikey`
/// or `api_key`, in any case.
pub(crate) fn mentions_secret(text: &[u8]) -> bool {
    text.windows(5).enumerate().any(|(at, window)| {
        // The first two letters leave one word to compare with; this runs over every word of a
        // text.
        let [first, second, ..] = window else {
            return false;
        };
        let words: &[&[u8]] = match (first | 0x20, second | 0x20) {
            (b'p', b'a') => &[b"passw"],
            (b's', b'e') => &[b"secret"],
            (b't', b'o') => &[b"token"],
            (b'a', b'p') => &[b"apikey", b"api_key"],
            _ => return false,
        };
        words.iter().any(|word| {
            let here = text.get(at..at + word.len());
            here.is_some_and(|here| here.eq_ignore_ascii_case(word))
        })
    })
}
