//! Values that can be set again on another backend.

use super::Taxonomy;
use crate::lexer::TokenKind;
use crate::parser::Cursor;

impl Taxonomy<'_> {
    /// The value of a variable: as SQL text where it is one word, number or string, and nothing
    /// where it has to be computed.
    pub(super) fn value(&mut self, here: &mut Cursor<'_>) -> Option<Box<str>> {
        let mut behind = *here;
        let alone = behind
            .next()
            .filter(|_| behind.is_at_end() || behind.is_sign(",") || behind.is_word("FOR"));
        let text = alone.and_then(|token| match token.kind {
            TokenKind::Word => here.name(),
            TokenKind::Integer | TokenKind::Decimal => {
                let digits = std::str::from_utf8(here.bytes(token)).ok()?;
                Some(Box::from(digits))
            }
            TokenKind::String | TokenKind::EscapeString => quoted(&here.string()?),
            TokenKind::Whitespace
            | TokenKind::LineComment
            | TokenKind::BlockComment
            | TokenKind::Hint
            | TokenKind::ExecutableOpen
            | TokenKind::ExecutableClose
            | TokenKind::QuotedName
            | TokenKind::UnicodeName
            | TokenKind::DollarString
            | TokenKind::UnicodeString
            | TokenKind::BitString
            | TokenKind::HexString
            | TokenKind::National
            | TokenKind::Param
            | TokenKind::Variable
            | TokenKind::Operator
            | TokenKind::Punctuation
            | TokenKind::Unterminated
            | TokenKind::Junk => None,
        });
        if text.is_some() {
            *here = behind;
            return text;
        }
        self.inner_expression(here);
        None
    }
}

/// A value in quotes that mean the same in every mode.
pub(super) fn quoted(text: &str) -> Option<Box<str>> {
    let plain = !text.contains(['\\', '\0', '\n', '\r']);
    plain.then(|| format!("'{}'", text.replace('\'', "''")).into_boxed_str())
}

/// A true value, written out.
pub(super) fn is_true(value: &str) -> bool {
    matches!(
        value.trim_matches('\'').to_ascii_lowercase().as_str(),
        "1" | "on" | "true"
    )
}
