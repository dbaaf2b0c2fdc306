//! The key words the skeleton pass itself looks at.

/// What a word means to the pass.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Keyword {
    /// AND, OR.
    Arm,
    /// UNION, INTERSECT, EXCEPT, JOIN.
    LastingLink,
    /// A word that works like an operator.
    Link,
    Case,
    Begin,
    Atomic,
    End,
    Uescape,
    Other,
}

const KEYWORDS: [(&[u8], Keyword); 26] = [
    (b"or", Keyword::Arm),
    (b"and", Keyword::Arm),
    (b"join", Keyword::LastingLink),
    (b"union", Keyword::LastingLink),
    (b"except", Keyword::LastingLink),
    (b"intersect", Keyword::LastingLink),
    (b"is", Keyword::Link),
    (b"in", Keyword::Link),
    (b"at", Keyword::Link),
    (b"not", Keyword::Link),
    (b"any", Keyword::Link),
    (b"like", Keyword::Link),
    (b"ilike", Keyword::Link),
    (b"isnull", Keyword::Link),
    (b"escape", Keyword::Link),
    (b"notnull", Keyword::Link),
    (b"collate", Keyword::Link),
    (b"similar", Keyword::Link),
    (b"between", Keyword::Link),
    (b"operator", Keyword::Link),
    (b"overlaps", Keyword::Link),
    (b"case", Keyword::Case),
    (b"begin", Keyword::Begin),
    (b"atomic", Keyword::Atomic),
    (b"end", Keyword::End),
    (b"uescape", Keyword::Uescape),
];

/// A key word where its hash puts it.
#[derive(Clone, Copy)]
struct Entry {
    /// Its first eight bytes; zeros behind a shorter one.
    head: u64,
    len: usize,
    keyword: Keyword,
}

/// Found by trying: no two key words fall into one place of the table. A test looks up each.
const MULTIPLIER: u64 = 0xf662_222e_4dc4_ac8d;

const PLACE_BITS: u32 = 6;

#[expect(
    clippy::indexing_slicing,
    clippy::as_conversions,
    reason = "evaluated by the compiler; the shift leaves fewer bits than there are places"
)]
const TABLE: [Entry; 1 << PLACE_BITS] = {
    let none = Entry {
        head: 0,
        len: 0,
        keyword: Keyword::Other,
    };
    let mut table = [none; 1 << PLACE_BITS];
    let mut index = 0;
    while index < KEYWORDS.len() {
        let (word, keyword) = KEYWORDS[index];
        let mut head = 0_u64;
        let mut at = 0;
        while at < word.len() && at < 8 {
            head |= (word[at] as u64) << (8 * at);
            at += 1;
        }
        table[(head.wrapping_mul(MULTIPLIER) >> (64 - PLACE_BITS)) as usize] = Entry {
            head,
            len: word.len(),
            keyword,
        };
        index += 1;
    }
    table
};

/// The bytes of a word of each length in its first eight bytes; none where no key word has that
/// length. The longest is INTERSECT.
const MINE: [u64; 10] = [
    0,
    0,
    0xffff,
    0x00ff_ffff,
    0xffff_ffff,
    0x00ff_ffff_ffff,
    0xffff_ffff_ffff,
    0x00ff_ffff_ffff_ffff,
    u64::MAX,
    u64::MAX,
];

pub(super) fn first_eight(window: &[u8; 32]) -> u64 {
    window
        .first_chunk()
        .map_or(0, |eight| u64::from_le_bytes(*eight))
}

impl Keyword {
    /// What the word of `len` bytes means that stands, in lower case, at the beginning of `window`.
    #[inline]
    pub(super) fn of(window: &[u8; 32], len: usize) -> Self {
        let Some(mine) = MINE.get(len) else {
            return Self::Other;
        };
        let head = first_eight(window) & mine;
        let place = usize::try_from(head.wrapping_mul(MULTIPLIER) >> (64 - PLACE_BITS));
        match place.ok().and_then(|place| TABLE.get(place)) {
            Some(entry) if entry.head == head && entry.len == len => {
                if len == 9 && window.get(8) != Some(&b't') {
                    return Self::Other;
                }
                entry.keyword
            }
            Some(_) | None => Self::Other,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(word: &[u8]) -> Keyword {
        let mut padded = [b'#'; 32];
        padded[..word.len()].copy_from_slice(word);
        Keyword::of(&padded, word.len())
    }

    #[test]
    fn every_key_word_is_found() {
        for (word, keyword) in KEYWORDS {
            assert_eq!(of(word), keyword, "{word:?}");
        }
    }

    #[test]
    fn other_words_are_not() {
        for (word, _) in KEYWORDS {
            for at in 0..word.len() {
                let mut other = word.to_vec();
                other[at] = b'_';
                assert_eq!(of(&other), Keyword::Other, "{other:?}");
            }
            let longer = [word, b"x"].concat();
            assert_eq!(of(&longer), Keyword::Other, "{longer:?}");
        }
        for word in [&b"x"[..], b"", b"intersec", b"a_long_word", b"o", b"\0\0"] {
            assert_eq!(of(word), Keyword::Other, "{word:?}");
        }
    }
}
