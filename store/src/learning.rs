//! What applications were seen to send, and what of it may be called known.
//!
//! A [`Ledger`] counts shapes by key; [`Records`] keeps it on disk, so that it outlives the process
//! however that ends; [`propose`] compares it with what was approved. What was approved lives in
//! files of its own that people write and review ([`bosdb_policy::learning`]); nothing here ever
//! changes one.

mod ledger;
mod line;
mod proposal;
mod records;

pub use ledger::{Bounds, KeyRecord, Ledger, Seen, ShapeRecord, Sight};
pub use proposal::{
    Guard, GuardRules, Passing, Proposal, ProposedAtom, ProposedFamily, ProposedShape, Selection,
    approve, propose,
};
pub use records::{Records, RecordsError, read};

#[cfg(test)]
mod tests;
