//! The one-line text form shared by key files and checkpoints: a title, then `name=value` words.
//! A person can read it, mail it and paste it on a command line.

use zeroize::Zeroizing;

/// A parsed line.
#[derive(Debug)]
pub(crate) struct Line<'a> {
    words: Vec<(&'a str, &'a str)>,
}

impl<'a> Line<'a> {
    /// Parses `text` when it is one line that begins with `title`. Longer than any line of ours is
    /// not a line of ours.
    pub(crate) fn parse(text: &'a str, title: &str) -> Option<Self> {
        if text.len() > 2048 {
            return None;
        }
        let mut parts = text.trim().strip_prefix(title)?.split(' ');
        if parts.next() != Some("") {
            return None;
        }
        let words = parts
            .map(|part| part.split_once('='))
            .collect::<Option<_>>()?;
        Some(Self { words })
    }

    /// The value of a word.
    pub(crate) fn word(&self, name: &str) -> Option<&'a str> {
        self.words
            .iter()
            .find_map(|&(word, value)| (word == name).then_some(value))
    }

    /// The value of a word as a decimal number.
    pub(crate) fn number<T: std::str::FromStr>(&self, name: &str) -> Option<T> {
        self.word(name)?.parse().ok()
    }

    /// The value of a word as exactly `N` bytes in hex.
    pub(crate) fn bytes<const N: usize>(&self, name: &str) -> Option<Zeroizing<[u8; N]>> {
        let digits = self.word(name)?.as_bytes();
        let mut out = Zeroizing::new([0; N]);
        let (pairs, rest) = digits.as_chunks::<2>();
        if pairs.len() != N || !rest.is_empty() {
            return None;
        }
        for (byte, [high, low]) in out.iter_mut().zip(pairs) {
            *byte = hex_digit(*high)? << 4 | hex_digit(*low)?;
        }
        Some(out)
    }
}

const fn hex_digit(digit: u8) -> Option<u8> {
    match digit {
        b'0'..=b'9' => Some(digit - b'0'),
        b'a'..=b'f' => Some(digit - b'a' + 10),
        _ => None,
    }
}
