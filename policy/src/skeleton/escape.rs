//! Escapes in a literal that the server may refuse.

/// Whether a literal names a character or a byte by its number (`\u0041`, `\x41`, `\101`). Such a
/// number may be none, and then the text does not parse: what was decided on one literal of the
/// class says nothing about the next.
pub(super) fn names_characters(literal: &[u8]) -> bool {
    let mut rest = literal.iter();
    while let Some(&byte) = rest.next() {
        if byte == b'\\' && matches!(rest.next(), Some(b'u' | b'U' | b'x' | b'0'..=b'7')) {
            return true;
        }
    }
    false
}
