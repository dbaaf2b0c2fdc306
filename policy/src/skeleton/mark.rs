//! The marks that stand in a skeleton for what was dropped.

use super::Trailing;

/// Each is two bytes: one that no word, operator or quoted name can begin with, and a letter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Mark {
    /// `'...'`.
    String,
    /// `E'...'`.
    EscapeString,
    /// `$$...$$`.
    DollarString,
    /// A string that looks like a key or token.
    SecretString,
    /// `B'...'`.
    BitString,
    /// `X'...'`.
    HexString,
    /// The `N` before a string.
    National,
    /// A whole number.
    Integer,
    /// Another number.
    Decimal,
    /// More literals of the class before, separated by commas.
    List,
    /// A block comment in the place of a blank.
    GluedComment,
    /// An executable comment that the server passes over.
    Executable,
    /// A line comment at the end.
    TrailingComment,
    /// A line comment at the end with nothing in it.
    TrailingEmpty,
    /// A line comment at the end that may cut something off.
    TrailingRemains,
    /// A line comment at the end that cuts off the end of a string.
    TrailingQuote,
}

impl Mark {
    pub(super) const fn of_trailing(comment: Trailing) -> Option<Self> {
        match comment {
            Trailing::None => None,
            Trailing::Comment => Some(Self::TrailingComment),
            Trailing::Empty => Some(Self::TrailingEmpty),
            Trailing::Remains => Some(Self::TrailingRemains),
            Trailing::Quote => Some(Self::TrailingQuote),
        }
    }

    pub(super) const fn bytes(self) -> [u8; 2] {
        let letter = match self {
            Self::String => b's',
            Self::EscapeString => b'e',
            Self::DollarString => b'$',
            Self::SecretString => b'k',
            Self::BitString => b'b',
            Self::HexString => b'x',
            Self::National => b'n',
            Self::Integer => b'i',
            Self::Decimal => b'd',
            Self::List => b'+',
            Self::GluedComment => b'g',
            Self::Executable => b'!',
            Self::TrailingComment => b'c',
            Self::TrailingEmpty => b'0',
            Self::TrailingRemains => b'C',
            Self::TrailingQuote => b'q',
        };
        // 0xFF never occurs in valid UTF-8, so no token kept as written can hold it.
        [0xff, letter]
    }
}
