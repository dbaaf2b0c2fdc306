//! Parameters that a backend reports (ParameterStatus).

use std::hash::{DefaultHasher, Hash, Hasher};

/// Reported names and values, sorted by name.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Parameters {
    pairs: Vec<(Box<str>, Box<str>)>,
    digest: u64,
}

/// More parameters than any server reports; a hostile backend may not grow the list without end.
const MAX_PARAMETERS: usize = 128;

/// More bytes than any server's parameters take, names and values together.
const MAX_BYTES: usize = 256 * 1024;

impl Parameters {
    /// The value of a parameter.
    #[must_use]
    pub fn value(&self, name: &str) -> Option<&str> {
        let index = self
            .pairs
            .binary_search_by(|(key, _)| (**key).cmp(name))
            .ok()?;
        self.pairs.get(index).map(|(_, value)| &**value)
    }

    /// Notes a report. Returns false when it is one too many, or too large.
    pub fn set(&mut self, name: &str, value: &str) -> bool {
        let others = self.pairs.iter().filter(|(key, _)| &**key != name);
        let bytes: usize = others.map(|(key, value)| key.len() + value.len()).sum();
        if bytes.saturating_add(name.len()).saturating_add(value.len()) > MAX_BYTES {
            return false;
        }
        match self.pairs.binary_search_by(|(key, _)| (**key).cmp(name)) {
            Ok(index) => {
                if let Some(pair) = self.pairs.get_mut(index) {
                    if &*pair.1 == value {
                        return true;
                    }
                    pair.1 = value.into();
                }
            }
            Err(_) if self.pairs.len() >= MAX_PARAMETERS => return false,
            Err(index) => self.pairs.insert(index, (name.into(), value.into())),
        }
        let mut hasher = DefaultHasher::new();
        self.pairs.hash(&mut hasher);
        self.digest = hasher.finish();
        true
    }

    /// All pairs in order of name.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.pairs.iter().map(|(name, value)| (&**name, &**value))
    }

    /// A number that names what is reported.
    #[must_use]
    pub const fn digest(&self) -> u64 {
        self.digest
    }

    /// Whether both report the same; an integer compare.
    #[must_use]
    pub const fn same_as(&self, other: &Self) -> bool {
        self.digest == other.digest
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sorted_and_compared() {
        let (mut a, mut b) = (Parameters::default(), Parameters::default());
        assert!(a.set("TimeZone", "UTC") && a.set("DateStyle", "ISO"));
        assert!(b.set("DateStyle", "ISO") && b.set("TimeZone", "UTC"));
        assert!(a.same_as(&b));
        assert!(b.set("TimeZone", "Europe/Rome"));
        assert!(!a.same_as(&b));
        assert_eq!(b.value("TimeZone"), Some("Europe/Rome"));
        assert_eq!(a.value("nope"), None);
        for n in 0..1000 {
            a.set(&format!("p{n}"), "x");
        }
        assert!(a.iter().count() <= MAX_PARAMETERS);
        let large = "x".repeat(MAX_BYTES / 4);
        for n in 0..5 {
            a.set(&format!("p{n}"), &large);
        }
        let bytes: usize = a.iter().map(|(name, value)| name.len() + value.len()).sum();
        assert!(bytes <= MAX_BYTES && bytes > MAX_BYTES / 2);
        assert!(a.set("p0", "small"), "what is replaced makes room");
    }
}
