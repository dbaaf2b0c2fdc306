//! What names in a text carry: which sources, and which of their columns are masked.

use std::rc::Rc;

use crate::masks::Mask;
use crate::masks::catalogue::Exposure;

use hashbrown::HashMap;

/// Columns that a sub-query gives, by name: whether a masked one is among those of the name.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Outputs {
    pub(super) columns: HashMap<Box<str>, bool, ahash::RandomState>,
}

impl Outputs {
    pub(super) fn add(&mut self, name: &str, masked: bool) {
        match self.columns.get_mut(name) {
            Some(known) => *known |= masked,
            None => {
                self.columns.insert(name.into(), masked);
            }
        }
    }

    /// Whether any column is masked.
    pub(super) fn carry(&self) -> bool {
        self.columns.values().any(|masked| *masked)
    }

    pub(super) fn masked_names(&self) -> impl Iterator<Item = &str> {
        let masked = self.columns.iter().filter(|(_, masked)| **masked);
        masked.map(|(name, _)| &**name)
    }
}

/// What a source in FROM gives.
#[derive(Debug, Clone)]
pub(super) enum Carrier {
    /// Nothing that is masked. What its columns are called is not known.
    Clean,
    /// The columns of a relation.
    Relation(std::sync::Arc<[(Box<str>, Option<Mask>)]>),
    /// Those of a sub-query.
    Derived(Rc<Outputs>),
}

/// What a column's name finds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Found {
    /// Nothing of the name, as far as is known.
    Absent,
    /// A column without a mask.
    Plain,
    /// A masked column.
    Masked,
}

impl Found {
    pub(super) fn or(self, other: Self) -> Self {
        match (self, other) {
            (Self::Masked, _) | (_, Self::Masked) => Self::Masked,
            (Self::Plain, _) | (_, Self::Plain) => Self::Plain,
            (Self::Absent, Self::Absent) => Self::Absent,
        }
    }
}

impl Carrier {
    /// What is behind a relation of the catalogue. None for one that is hidden.
    pub(super) fn of(exposure: Exposure) -> Option<Self> {
        match exposure {
            Exposure::Plain => Some(Self::Clean),
            Exposure::Masked(columns) => Some(Self::Relation(columns)),
            Exposure::Hidden => None,
        }
    }

    /// Whether any column is masked.
    pub(super) fn carries(&self) -> bool {
        match self {
            Self::Clean => false,
            Self::Relation(_) => true,
            Self::Derived(outputs) => outputs.carry(),
        }
    }

    pub(super) fn find(&self, column: &str) -> Found {
        let (mut plain, mut masked) = (false, false);
        match self {
            Self::Clean => {}
            Self::Relation(columns) => {
                for (_, mask) in columns.iter().filter(|(name, _)| **name == *column) {
                    plain |= mask.is_none();
                    masked |= mask.is_some();
                }
            }
            Self::Derived(outputs) => match outputs.columns.get(column) {
                Some(true) => masked = true,
                Some(false) => plain = true,
                None => {}
            },
        }
        if masked {
            Found::Masked
        } else if plain {
            Found::Plain
        } else {
            Found::Absent
        }
    }

    /// Adds every column, as `*` does. Gives back how many.
    pub(super) fn spread(&self, outputs: &mut Outputs) -> usize {
        match self {
            Self::Clean => 0,
            Self::Relation(columns) => {
                for (name, mask) in columns.iter() {
                    outputs.add(name, mask.is_some());
                }
                columns.len()
            }
            Self::Derived(inner) => {
                for (name, masked) in &inner.columns {
                    outputs.add(name, *masked);
                }
                inner.columns.len()
            }
        }
    }
}
