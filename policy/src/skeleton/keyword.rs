//! The key words the skeleton pass itself looks at.

/// What a word means to the pass.
#[derive(Clone, Copy, PartialEq, Eq)]
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

impl Keyword {
    /// By length first: this runs over every word, and most are none of these.
    pub(super) fn of(word: &[u8]) -> Self {
        match (word.len(), word) {
            (2, b"or") => Self::Arm,
            (2, b"is" | b"in" | b"at") => Self::Link,
            (3, b"and") => Self::Arm,
            (3, b"not" | b"any") => Self::Link,
            (3, b"end") => Self::End,
            (4, b"join") => Self::LastingLink,
            (4, b"like") => Self::Link,
            (4, b"case") => Self::Case,
            (5, b"union") => Self::LastingLink,
            (5, b"ilike") => Self::Link,
            (5, b"begin") => Self::Begin,
            (6, b"except") => Self::LastingLink,
            (6, b"isnull" | b"escape") => Self::Link,
            (6, b"atomic") => Self::Atomic,
            (7, b"notnull" | b"collate" | b"similar" | b"between") => Self::Link,
            (7, b"uescape") => Self::Uescape,
            (8, b"operator" | b"overlaps") => Self::Link,
            (9, b"intersect") => Self::LastingLink,
            _ => Self::Other,
        }
    }
}
