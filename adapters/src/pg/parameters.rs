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

    /// Notes a report. Returns false when there are too many names to note another.
    pub fn set(&mut self, name: &str, value: &str) -> bool {
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
    }
}
