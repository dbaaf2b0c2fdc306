//! The marks that stand in a skeleton for what was dropped.

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
    /// A line comment at the end that cuts something off.
    TrailingRemains,
}

impl Mark {
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
            Self::TrailingRemains => b'C',
        };
        // 0xFF never occurs in valid UTF-8, so no token kept as written can hold it.
        [0xff, letter]
    }
}
