//! What names and literals say without their quotes and escapes.

use crate::lexer::TokenKind;

/// A name, with or without quotes.
pub(super) fn name(kind: TokenKind, bytes: &[u8]) -> Option<Box<str>> {
    if kind == TokenKind::Word {
        word(bytes)
    } else if kind == TokenKind::QuotedName {
        quoted_name(bytes)
    } else {
        None
    }
}

/// A name without quotes. MySQL, MariaDB and SQLite tell no columns or functions apart by case;
/// whether tables are, depends on the server's file system. Here nothing is.
fn word(bytes: &[u8]) -> Option<Box<str>> {
    let text = std::str::from_utf8(bytes).ok()?;
    Some(text.to_lowercase().into_boxed_str())
}

/// A name in double quotes, backticks or brackets.
fn quoted_name(bytes: &[u8]) -> Option<Box<str>> {
    let (&quote, _) = bytes.split_first()?;
    let body = std::str::from_utf8(bytes.get(1..bytes.len().checked_sub(1)?)?).ok()?;
    let body = match quote {
        b'"' => body.replace("\"\"", "\""),
        b'`' => body.replace("``", "`"),
        _ => body.to_owned(),
    };
    Some(body.to_lowercase().into_boxed_str())
}

/// The value of a literal, where it is a text.
pub(super) fn string(kind: TokenKind, bytes: &[u8]) -> Option<Box<str>> {
    let value = if matches!(kind, TokenKind::String | TokenKind::EscapeString) {
        let (&quote, _) = bytes.split_first()?;
        let body = bytes.get(1..bytes.len().checked_sub(1)?)?;
        unescape(body, quote, kind == TokenKind::EscapeString)
    } else if kind == TokenKind::HexString {
        hexadecimal(bytes)?
    } else {
        return None;
    };
    Some(String::from_utf8(value).ok()?.into_boxed_str())
}

fn unescape(body: &[u8], quote: u8, escapes: bool) -> Vec<u8> {
    let mut value = Vec::with_capacity(body.len());
    let mut bytes = body.iter().copied();
    while let Some(byte) = bytes.next() {
        if byte == quote {
            // Doubled.
            value.extend(bytes.next());
        } else if byte == b'\\' && escapes {
            match bytes.next() {
                Some(b'n') => value.push(b'\n'),
                Some(b't') => value.push(b'\t'),
                Some(b'r') => value.push(b'\r'),
                Some(b'b') => value.push(0x08),
                Some(b'0') => value.push(0),
                Some(b'Z') => value.push(0x1a),
                // These keep their backslash, for LIKE.
                Some(wild @ (b'%' | b'_')) => value.extend([b'\\', wild]),
                Some(other) => value.push(other),
                None => {}
            }
        } else {
            value.push(byte);
        }
    }
    value
}

/// `x'6162'`, `0x6162`; a lone first digit is a byte.
fn hexadecimal(bytes: &[u8]) -> Option<Vec<u8>> {
    let digits = match bytes {
        [b'0', b'x' | b'X', digits @ ..] | [b'x' | b'X', b'\'', digits @ .., b'\''] => digits,
        _ => return None,
    };
    let digit = |byte: u8| {
        char::from(byte)
            .to_digit(16)
            .and_then(|digit| u8::try_from(digit).ok())
    };
    let (first, pairs) = digits.split_at(digits.len() % 2);
    let mut value: Vec<u8> = first.iter().filter_map(|&byte| digit(byte)).collect();
    for pair in pairs.chunks_exact(2) {
        if let [high, low] = *pair {
            value.push(digit(high)? << 4 | digit(low)?);
        }
    }
    Some(value)
}
