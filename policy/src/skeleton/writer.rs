//! The pass itself: from token to token, the common ones cut here, the others by the lexer.
//!
//! What a token depends on in those before it is not kept as state that every token would have to
//! reset, but found at the end of what is written.

use memchr::memchr;

use super::Shape;
use super::comment;
use super::keyword::Keyword;
use super::mark::Mark;
use super::scratch::Scratch;
use crate::lexer::postgres::{Class, Lexer};
use crate::lexer::{Token, TokenKind};
use crate::limits::{Exceeded, Limits, Meter};
use crate::request::PostgresFacts;

mod literal;
mod rare;

/// The bytes from a place of the text on, in lower case.
type Window = [u8; WINDOW];
const WINDOW: usize = 32;

/// A place in the text or in the skeleton. Narrow, so that a sum of two cannot wrap around.
pub(super) type Place = u32;

/// A length as a place: no text is that long ([`super::LONGEST`]).
fn place(at: usize) -> Place {
    Place::try_from(at).unwrap_or(Place::MAX)
}

/// Where in memory a place is.
fn index(at: Place) -> usize {
    usize::try_from(at).unwrap_or(usize::MAX)
}

/// `N` bytes from `at` on.
fn chunk<const N: usize>(bytes: &[u8], at: Place) -> Option<&[u8; N]> {
    bytes.get(index(at)..index(at) + N)?.first_chunk()
}

fn chunk_mut<const N: usize>(bytes: &mut [u8], at: Place) -> Option<&mut [u8; N]> {
    bytes.get_mut(index(at)..index(at) + N)?.first_chunk_mut()
}

/// Where the reader is in `BEGIN ATOMIC ... END`, whose semicolons end no statement.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Atomic {
    Outside,
    Inside { open: u32 },
}

/// `METERED` is whether every token is counted; where the length of the text alone tells that it
/// keeps to the bounds, it need not be.
pub(super) struct Writer<'a, const METERED: bool> {
    sql: &'a [u8],
    folded: &'a [u8],
    words: &'a [u8],
    out: &'a mut [u8],
    /// Where the next byte goes in `out`.
    at: Place,
    /// Why the pass stopped before the end.
    stopped: Option<Exceeded>,
    meter: Meter<'a, METERED>,
    lexer: Lexer<'a>,
    facts: PostgresFacts,
    /// Where the skeleton begins in `out`.
    start: Place,
    /// Where the statement begins in `out`. It is open when something is written behind.
    statement: Place,
    /// Where the last BEGIN ends in `out`.
    begin: Place,
    /// Where the last UESCAPE ends in `out`.
    uescape: Place,
    atomic: Atomic,
    /// The last line comment, and what was written before it.
    trailing: Option<(Token, Place)>,
    /// What goes back into the scratch memory.
    shape: &'a mut Shape,
    end: &'a mut usize,
}

impl<'a, const METERED: bool> Writer<'a, METERED> {
    pub(super) fn new(
        sql: &'a [u8],
        facts: PostgresFacts,
        limits: &'a Limits,
        scratch: &'a mut Scratch,
    ) -> Self {
        let start = place(scratch.start);
        scratch.shape = Shape::default();
        Self {
            sql,
            folded: &scratch.folded,
            words: &scratch.words,
            out: &mut scratch.key,
            at: start,
            stopped: None,
            meter: Meter::new(limits, &mut scratch.levels),
            lexer: Lexer::new(sql, facts),
            facts,
            start,
            statement: start,
            begin: Place::MAX,
            uescape: Place::MAX,
            atomic: Atomic::Outside,
            trailing: None,
            shape: &mut scratch.shape,
            end: &mut scratch.end,
        }
    }

    pub(super) fn run(mut self) -> Result<(), Exceeded> {
        let end = place(self.sql.len());
        let mut at = 0;
        while at < end {
            let folded = self.folded;
            let Some(window) = chunk::<WINDOW>(folded, at) else {
                return Err(Exceeded::Bytes);
            };
            let [first, second, ..] = *window;
            at = match Class::of(first) {
                Class::Word => self.word(at, window),
                Class::Space => at + 1 + blanks(window),
                Class::Comma => {
                    self.meter.arm();
                    self.single(at, window)
                }
                Class::Open => match self.meter.open() {
                    Ok(()) => self.single(at, window),
                    Err(bound) => self.stop(bound),
                },
                Class::Close => {
                    self.meter.close();
                    self.single(at, window)
                }
                Class::Digit => self.number(at, window),
                Class::Quote => self.string(at),
                Class::DoubleQuote => self.quoted_name(at),
                Class::Dot if !matches!(second, b'.' | b'0'..=b'9') => {
                    self.meter.plain();
                    self.single(at, window)
                }
                Class::Semicolon => {
                    self.semicolon();
                    self.single(at, window)
                }
                Class::Operator if Class::of(second) != Class::Operator => {
                    self.meter.link();
                    self.single(at, window)
                }
                Class::Dot | Class::Operator | Class::Dollar | Class::Colon | Class::Other => {
                    self.rare(at)
                }
            };
        }
        self.finish()
    }

    fn finish(mut self) -> Result<(), Exceeded> {
        if self.at > self.statement {
            self.shape.statements += 1;
        }
        if let Some((token, before)) = self.trailing
            && before == self.at
        {
            self.shape.trailing = comment::trailing(self.sql, token);
            if let Some(mark) = Mark::of_trailing(self.shape.trailing) {
                self.mark(mark);
            }
        }
        if let Some(bound) = self.stopped {
            return Err(bound);
        }
        self.shape.depth = self.meter.settle()?;
        *self.end = index(self.at);
        Ok(())
    }

    /// Ends the pass. The place it goes on from.
    #[cold]
    fn stop(&mut self, bound: Exceeded) -> Place {
        self.stopped = Some(bound);
        Place::MAX
    }

    /// There is room for the longest skeleton. Were there not, half a skeleton would stand for
    /// other texts.
    #[cold]
    fn exhausted(&mut self) {
        self.stopped = Some(Exceeded::Bytes);
    }

    /// The byte at `at`, in lower case; a blank behind the end.
    fn peek(&self, at: Place) -> u8 {
        self.folded.get(index(at)).copied().unwrap_or(b' ')
    }

    /// The place behind a token, or behind the blank that follows it.
    fn behind(&self, end: Place) -> Place {
        end + Place::from(self.peek(end) == b' ')
    }

    /// How many word characters stand at `at` and behind.
    fn word_len(&self, at: Place) -> Place {
        let mut len = 0;
        loop {
            let bits = chunk(self.words, (at + len) / 8);
            let bits = bits.map_or(0, |bits| u64::from_le_bytes(*bits));
            let shift = (at + len) % 8;
            let others = !bits >> shift;
            if others != 0 {
                return len + others.trailing_zeros();
            }
            len += 64 - shift;
        }
    }

    fn put(&mut self, bytes: [u8; 2]) {
        match chunk_mut(self.out, self.at) {
            Some(place) => *place = bytes,
            None => self.exhausted(),
        }
        self.at += 2;
    }

    fn mark(&mut self, mark: Mark) {
        self.put(mark.bytes());
    }

    /// Bytes and a blank.
    fn copy(&mut self, bytes: &[u8]) {
        let end = self.at + place(bytes.len());
        match self.out.get_mut(index(self.at)..=index(end)) {
            Some([place @ .., blank]) => {
                place.copy_from_slice(bytes);
                *blank = b' ';
            }
            Some([]) | None => self.exhausted(),
        }
        self.at = end + 1;
    }

    /// A token as it is written in the text.
    fn raw(&mut self, token: Token) {
        let sql = self.sql;
        self.copy(token.bytes(sql));
    }

    /// A token of one byte.
    fn single(&mut self, at: Place, window: &Window) -> Place {
        let [byte, second, ..] = *window;
        self.put([byte, b' ']);
        at + 1 + Place::from(second == b' ')
    }

    #[inline]
    fn word(&mut self, start: Place, window: &Window) -> Place {
        let len = self.word_len(start);
        let before = self.at;
        let place = chunk_mut::<WINDOW>(self.out, before);
        let (Some(place), Some(&behind)) = (place, window.get(index(len))) else {
            return self.long_word(start, len);
        };
        if len == 1 && matches!(behind, b'\'' | b'&') {
            return self.rare(start);
        }
        // What is copied behind the end of the word is overwritten next.
        *place = *window;
        if let Some(blank) = place.get_mut(index(len)) {
            *blank = b' ';
        }
        self.at = before + len + 1;
        match Keyword::of(window, index(len)) {
            Keyword::Other => self.meter.plain(),
            keyword @ (Keyword::Arm
            | Keyword::LastingLink
            | Keyword::Link
            | Keyword::Case
            | Keyword::Begin
            | Keyword::Atomic
            | Keyword::End
            | Keyword::Uescape) => self.keyword(keyword, before),
        }
        self.behind_word(start + len, behind)
    }

    /// Goes on behind a word, and behind the commas and dots there: which byte it is can be foreseen,
    /// so that the processor need not wait for it.
    fn behind_word(&mut self, end: Place, behind: u8) -> Place {
        match behind {
            b' ' => end + 1,
            b',' => {
                self.meter.arm();
                self.put(*b", ");
                self.behind(end + 1)
            }
            b'.' if !matches!(self.peek(end + 1), b'.' | b'0'..=b'9') => {
                self.meter.plain();
                self.put(*b". ");
                end + 1
            }
            _ => end,
        }
    }

    fn quoted_name(&mut self, start: Place) -> Place {
        let body = self.sql.get(index(start + 1)..).unwrap_or_default();
        match memchr(b'"', body) {
            Some(len) if self.peek(start + place(len) + 2) != b'"' => {
                let end = start + place(len) + 2;
                self.meter.plain();
                self.raw(token(TokenKind::QuotedName, start, end));
                self.behind(end)
            }
            Some(_) | None => self.rare(start),
        }
    }

    /// Before a semicolon is written.
    fn semicolon(&mut self) {
        if self.meter.is_top_level() && self.atomic == Atomic::Outside {
            self.shape.statements += usize::from(self.at > self.statement);
            self.statement = self.at + 2;
        }
        self.meter.statement();
    }
}

fn token(kind: TokenKind, start: Place, end: Place) -> Token {
    Token {
        kind,
        start: index(start),
        end: index(end),
    }
}

/// How many blanks stand behind the first byte, as far as eight of them.
fn blanks(window: &Window) -> Place {
    const BLANKS: u64 = u64::from_le_bytes([b' '; 8]);
    let [_, rest @ ..] = window;
    let rest = rest
        .first_chunk()
        .map_or(0, |rest| u64::from_le_bytes(*rest));
    (rest ^ BLANKS).trailing_zeros() / 8
}
