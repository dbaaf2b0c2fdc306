//! The tokens that are not written on the fast road.

use super::super::comment;
use super::super::keyword::Keyword;
use super::super::mark::Mark;
use super::{Atomic, Place, Window, Writer, index, place};
use crate::lexer::{Token, TokenKind};

impl<const METERED: bool> Writer<'_, METERED> {
    /// A token the lexer cuts. The place behind it.
    #[cold]
    pub(super) fn rare(&mut self, start: Place) -> Place {
        let Some(token) = self.lexer.token_at(index(start)) else {
            return place(self.sql.len());
        };
        match token.kind {
            TokenKind::Whitespace => {}
            TokenKind::LineComment => {
                self.trailing = Some((token, self.at));
                self.meter.plain();
            }
            TokenKind::BlockComment => self.block_comment(token),
            TokenKind::Word => {
                self.long_word(start, place(token.end - token.start));
            }
            TokenKind::String => self.string_token(Mark::String, token),
            TokenKind::EscapeString => self.string_token(Mark::EscapeString, token),
            TokenKind::DollarString => self.string_token(Mark::DollarString, token),
            TokenKind::BitString => self.literal(Mark::BitString),
            TokenKind::HexString => self.literal(Mark::HexString),
            TokenKind::National => self.literal(Mark::National),
            TokenKind::Integer => self.literal(Mark::Integer),
            TokenKind::Decimal => self.literal(Mark::Decimal),
            TokenKind::Operator | TokenKind::Junk => {
                if let Err(bound) = self.meter.operator(token.end - token.start) {
                    return self.stop(bound);
                }
                self.raw(token);
            }
            TokenKind::Punctuation
            | TokenKind::QuotedName
            | TokenKind::UnicodeName
            | TokenKind::UnicodeString
            | TokenKind::Param
            | TokenKind::Variable
            | TokenKind::Hint
            | TokenKind::ExecutableOpen
            | TokenKind::ExecutableClose
            | TokenKind::Unterminated => {
                self.meter.plain();
                self.raw(token);
            }
        }
        place(token.end)
    }

    /// A word of any length. The place behind it.
    pub(super) fn long_word(&mut self, start: Place, len: Place) -> Place {
        let folded = self.folded;
        let end = start + len;
        let word = folded.get(index(start)..index(end)).unwrap_or_default();
        let before = self.at;
        self.copy(word);
        let mut window: Window = [b' '; _];
        for (place, &byte) in window.iter_mut().zip(word) {
            *place = byte;
        }
        self.keyword(Keyword::of(&window, index(len)), before);
        end
    }

    /// What a word means; `before` is where it stands in the skeleton.
    pub(super) fn keyword(&mut self, keyword: Keyword, before: Place) {
        match keyword {
            Keyword::Other => self.meter.plain(),
            Keyword::Arm => self.meter.arm(),
            Keyword::LastingLink => self.meter.lasting_link(),
            Keyword::Link => self.meter.link(),
            Keyword::Case => {
                if let Atomic::Inside { open } = &mut self.atomic {
                    *open = open.saturating_add(1);
                }
                self.meter.link();
            }
            Keyword::Begin => {
                self.begin = self.at;
                self.meter.plain();
            }
            Keyword::Atomic => {
                if self.begin == before {
                    self.atomic = Atomic::Inside { open: 1 };
                }
                self.meter.plain();
            }
            Keyword::End => {
                if let Atomic::Inside { open } = &mut self.atomic {
                    *open = open.saturating_sub(1);
                    if *open == 0 {
                        self.atomic = Atomic::Outside;
                    }
                }
                self.meter.plain();
            }
            Keyword::Uescape => {
                self.uescape = self.at;
                self.meter.plain();
            }
        }
    }

    fn block_comment(&mut self, token: Token) {
        self.trailing = None;
        if comment::is_glue(self.sql, token) {
            let before = self.at;
            self.shape.glued_comment = true;
            self.mark(Mark::GluedComment);
            // A comment does not stand between two words.
            for word in [&mut self.begin, &mut self.uescape] {
                if *word == before {
                    *word = self.at;
                }
            }
        }
        self.meter.plain();
    }
}
