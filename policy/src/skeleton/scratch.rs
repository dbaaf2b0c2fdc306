//! The memory the pass works in, and the text as it is laid out there before the pass.

use super::Shape;
use crate::limits::Levels;

/// Bytes that are looked at together.
const BLOCK: usize = 64;

/// What a long text took and a shorter one does not need is given back above this.
const MOST_KEPT: usize = 64 * 1024;

/// How far behind the end of the text may be read.
const BEHIND: usize = 64;

/// Memory that is kept from text to text.
#[derive(Debug, Default)]
pub(crate) struct Scratch {
    /// The text in lower case, blanks behind its end.
    pub(super) folded: Vec<u8>,
    /// A bit for each byte of the text, the lowest first: whether it may stand inside a word.
    pub(super) words: Vec<u8>,
    /// What the caller puts in front, the skeleton, and room.
    pub(super) key: Vec<u8>,
    /// Where the skeleton begins in `key`.
    pub(super) start: usize,
    /// Where the skeleton ends in `key`.
    pub(super) end: usize,
    /// What the pass saw.
    pub(super) shape: Shape,
    /// Room for its counting.
    pub(super) levels: Levels,
}

/// What all bytes of a text have in common.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Bytes {
    /// ASCII without NUL.
    Plain,
    /// Anything.
    Any,
}

impl Scratch {
    /// Lays `sql` out for the pass.
    pub(crate) fn load(&mut self, sql: &[u8]) -> Bytes {
        let (blocks, rest) = sql.as_chunks::<BLOCK>();
        let room = (blocks.len() + 1) * BLOCK + BEHIND;
        if !(room..=room.max(MOST_KEPT)).contains(&self.folded.len()) {
            self.resize(room);
        }
        let mut odd = false;
        let (folded, _) = self.folded.as_chunks_mut();
        let (words, _) = self.words.as_chunks_mut();
        let mut places = folded.iter_mut().zip(words);
        for (block, (folded, words)) in blocks.iter().zip(&mut places) {
            odd |= fold(block, folded, words);
        }
        let mut last = [b' '; BLOCK];
        if let Some(place) = last.get_mut(..rest.len()) {
            place.copy_from_slice(rest);
        }
        if let Some((folded, words)) = places.next() {
            odd |= fold(&last, folded, words);
        }
        if odd { Bytes::Any } else { Bytes::Plain }
    }

    #[cold]
    fn resize(&mut self, room: usize) {
        if self.folded.len() > room {
            *self = Self::default();
        }
        self.folded.resize(room, b' ');
        self.words.resize(room / 8, 0);
    }

    /// Puts `header` where the key begins and makes room for the skeleton of a text of `len` bytes.
    pub(super) fn reserve(&mut self, header: &[u8], len: usize) {
        // The shortest tokens, and marks, take two bytes.
        let room = header.len() + len * 2 + BEHIND;
        if self.key.len() < room {
            self.key.resize(room, 0);
        }
        if let Some(place) = self.key.get_mut(..header.len()) {
            place.copy_from_slice(header);
        }
        self.start = header.len();
        self.end = header.len();
    }

    /// What the caller put in front, and the skeleton.
    pub(crate) fn key(&self) -> &[u8] {
        self.key.get(..self.end).unwrap_or_default()
    }

    /// What the pass saw beside the skeleton.
    pub(crate) const fn shape(&self) -> Shape {
        self.shape
    }

    /// The skeleton.
    pub(crate) fn skeleton(&self) -> &[u8] {
        self.key.get(self.start..self.end).unwrap_or_default()
    }
}

/// Writes a block in lower case, and the bits of its word characters. Whether it holds a byte that
/// is NUL or not ASCII. No step depends on another, so that the compiler takes many bytes at once.
fn fold(block: &[u8; BLOCK], folded: &mut [u8; BLOCK], words: &mut [u8; 8]) -> bool {
    let mut flags = [0_u8; BLOCK];
    let mut odd = 0_u8;
    for ((&byte, folded), flag) in block.iter().zip(folded).zip(&mut flags) {
        let lower = byte | 0x20;
        let letter = u8::from(lower.wrapping_sub(b'a') < 26);
        let digit = u8::from(byte.wrapping_sub(b'0') < 10);
        let sign = u8::from(byte == b'_') | u8::from(byte == b'$');
        *folded = byte | (letter << 5);
        *flag = letter | digit | sign | (byte >> 7);
        odd |= u8::from(byte.wrapping_sub(1) >= 0x7f);
    }
    let (eights, _) = flags.as_chunks::<8>();
    for (&eight, word) in eights.iter().zip(words) {
        // Moves the lowest bit of each byte into the highest byte.
        let bits = u64::from_le_bytes(eight).wrapping_mul(0x0102_0408_1020_4080);
        let [.., highest] = bits.to_le_bytes();
        *word = highest;
    }
    odd != 0
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::lexer::postgres::continues_word;

    proptest! {
        #[test]
        fn a_text_is_laid_out_byte_by_byte(texts in prop::collection::vec(prop::collection::vec(any::<u8>(), 0..300), 1..4)) {
            let mut scratch = Scratch::default();
            for text in texts {
                let bytes = scratch.load(&text);
                let plain = text.iter().all(|byte| (1..0x80).contains(byte));
                prop_assert_eq!(bytes == Bytes::Plain, plain);
                prop_assert_eq!(&scratch.folded[..text.len()], &text.to_ascii_lowercase());
                prop_assert_eq!(scratch.folded[text.len()], b' ');
                for (at, &byte) in text.iter().chain([&b' ']).enumerate() {
                    let bit = scratch.words[at / 8] >> (at % 8) & 1;
                    prop_assert_eq!(bit == 1, continues_word(byte), "{} at {}", byte, at);
                }
            }
        }
    }
}
