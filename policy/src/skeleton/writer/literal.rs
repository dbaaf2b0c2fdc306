//! Literals: their class stays, their value goes.

use memchr::memchr;

use super::super::escape;
use super::super::keyword::first_eight;
use super::super::mark::Mark;
use super::super::secret;
use super::{Place, Window, Writer, chunk, index, place, token};
use crate::lexer::{Token, TokenKind};

impl<const METERED: bool> Writer<'_, METERED> {
    /// A number: here only what is a whole number at first sight.
    pub(super) fn number(&mut self, start: Place, window: &Window) -> Place {
        const ZEROS: u64 = u64::from_le_bytes([b'0'; 8]);
        const HIGH: u64 = u64::from_le_bytes([0x80; 8]);
        const ABOVE_NINE: u64 = u64::from_le_bytes([0x80 - b'9' - 1; 8]);
        let len = self.word_len(start);
        let behind = window.get(index(len)).copied().unwrap_or(b'.');
        if len > 8 || behind == b'.' {
            return self.rare(start);
        }
        let mine = u64::MAX >> (64 - 8 * len);
        let digits = (first_eight(window) & mine) | (ZEROS & !mine);
        let others = digits.wrapping_sub(ZEROS) | digits.wrapping_add(ABOVE_NINE);
        if others & HIGH != 0 {
            return self.rare(start);
        }
        self.literal(Mark::Integer);
        start + len + Place::from(behind == b' ')
    }

    /// A string that begins with a quote.
    pub(super) fn string(&mut self, start: Place) -> Place {
        let body = self.sql.get(index(start + 1)..).unwrap_or_default();
        match memchr(b'\'', body) {
            Some(len) if self.facts.standard_conforming_strings => {
                let end = start + place(len) + 2;
                let ends = match self.peek(end) {
                    b',' | b')' | b';' => true,
                    _ => self.lexer.ends_string(index(end)),
                };
                if ends {
                    self.string_token(Mark::String, token(TokenKind::String, start, end));
                    return self.behind(end);
                }
            }
            Some(_) | None => {}
        }
        self.rare(start)
    }

    pub(super) fn string_token(&mut self, mark: Mark, token: Token) {
        if self.uescape == self.at {
            self.meter.plain();
            self.raw(token);
            return;
        }
        let folded = self.folded.get(token.start..token.end);
        let secret = folded.is_none_or(secret::folded_mentions_secret)
            || secret::looks_secret(token.bytes(self.sql));
        self.shape.secret |= secret;
        if mark == Mark::EscapeString && escape::names_characters(token.bytes(self.sql)) {
            self.meter.plain();
            self.raw(token);
        } else if secret {
            self.literal(Mark::SecretString);
        } else {
            self.literal(mark);
        }
    }

    /// A literal. Of a list of literals of one class only the first is written, with a mark that
    /// more follow.
    pub(super) fn literal(&mut self, mark: Mark) {
        self.meter.plain();
        match self.list_before(mark) {
            Some(end) => {
                self.at = end;
                self.mark(Mark::List);
                // As much is written as before a comment that stood in the list.
                self.trailing = None;
            }
            None => self.mark(mark),
        }
    }

    /// Where a literal of the class ends behind which, but for a comma, nothing is written.
    fn list_before(&self, mark: Mark) -> Option<Place> {
        let comma = self.at.checked_sub(2)?;
        if chunk(self.out, comma)? != b", " {
            return None;
        }
        let before = comma.checked_sub(2).filter(|&at| at >= self.start)?;
        let list = *chunk(self.out, before)? == Mark::List.bytes();
        let end = if list { before } else { comma };
        let literal = chunk(self.out, end.checked_sub(2)?)?;
        (*literal == mark.bytes()).then_some(end)
    }
}
