//! Column masks: what a subject sees of a column in place of its values.
//!
//! A mask holds on two roads at once. On the way to the client each result column is looked up by
//! where the wire says that it comes from, and its values are masked. On the way to the server
//! every other use of a masked column is refused: whatever is computed from it has no origin on the
//! wire, and a condition tells the values one question at a time. So a masked column may be an
//! output of the outermost query, by itself or passed up through sub-queries, and nothing else.
//!
//! Both roads need to know what the database calls its columns; that is [`MaskCatalogue`].

mod catalogue;
mod judge;
mod uses;

use std::sync::Arc;

use crate::pattern::{Case, Pattern};

pub use catalogue::{Database, MaskCatalogue, Origin, Relation, ViewColumn};
pub(crate) use judge::judge;

/// What stands in place of a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Mask {
    /// The first and last characters, and `*` for each between them.
    Partial {
        /// Characters kept at the beginning.
        first: u16,
        /// Characters kept at the end.
        last: u16,
    },
    /// A keyed hash: equal values stay equal within a target, and nothing else can be told.
    Hash,
    /// NULL.
    Null,
}

impl Mask {
    /// The one that tells less.
    #[must_use]
    pub fn stricter(self, other: Self) -> Self {
        match (self, other) {
            (Self::Null, _) | (_, Self::Null) => Self::Null,
            (Self::Hash, _) | (_, Self::Hash) => Self::Hash,
            // Of two that keep different ends, both together keep only what both would.
            (
                Self::Partial { first, last },
                Self::Partial {
                    first: other_first,
                    last: other_last,
                },
            ) => Self::Partial {
                first: first.min(other_first),
                last: last.min(other_last),
            },
        }
    }
}

/// A mask and the columns it is for.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct MaskRule {
    /// Which columns.
    pub columns: Pattern,
    /// What is seen of them.
    pub mask: Mask,
}

/// The masks of a profile. Where several are for one column, the strictest holds.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct Masks {
    rules: Arc<[MaskRule]>,
}

impl Masks {
    /// These rules.
    #[must_use]
    pub fn new(rules: impl IntoIterator<Item = MaskRule>) -> Self {
        Self {
            rules: rules.into_iter().collect(),
        }
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.rules.is_empty()
    }

    /// Each of them.
    #[must_use]
    pub fn rules(&self) -> &[MaskRule] {
        &self.rules
    }

    /// The mask of a column, by the names that the database's catalogue gives it.
    #[must_use]
    pub fn of(&self, schema: &str, table: &str, column: &str) -> Option<Mask> {
        self.rules
            .iter()
            .filter(|rule| {
                rule.columns.meets_table(Some(schema), table, Case::Blind)
                    && rule.columns.meets_column(column, Case::Blind)
            })
            .map(|rule| rule.mask)
            .reduce(Mask::stricter)
    }

    fn patterns(&self) -> impl Iterator<Item = &Pattern> {
        self.rules.iter().map(|rule| &rule.columns)
    }

    /// Whether a rule is written for this very relation. A view that has one is taken as what the
    /// rules say of it; any other is looked through.
    fn are_about(&self, schema: &str, table: &str) -> bool {
        let mut rules = self.rules.iter();
        rules.any(|rule| rule.columns.names_table(schema, table))
    }
}

/// What the masks have to do with a text.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct MaskUse {
    /// Names under which a masked column may appear in the result: its own, and those that the
    /// text gives it. A result column of such a name that has no origin is withheld.
    pub names: Box<[Box<str>]>,
    /// Whether a relation with masked columns is named: what the server says about rows, in
    /// errors and notices, may repeat its values.
    pub touches: bool,
    /// Whether a relation is named that the catalogue does not know: it may be newer.
    pub strangers: bool,
}

#[cfg(test)]
mod tests;
