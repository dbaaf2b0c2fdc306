//! Column masks on their way through the gateway: what the database calls its columns, and what a
//! result shows of them.
//!
//! A subject whose profile has masks is judged with a [`MaskCatalogue`] of the target's database, read
//! over a connection of its own and kept for a minute; a change of the schema that passes the door
//! ends it at once. The same catalogue then masks the result, by the origin that the wire gives for
//! each column. Whatever cannot be told is withheld, never shown.

mod book;
mod plan;
mod read;
mod value;

use std::sync::Arc;

use bosdb_policy::masks::MaskCatalogue;

pub use book::CatalogueWait;
pub(crate) use book::{Anew, Looked, MaskBook};
pub use plan::{MAX_MASKED_ROW, Plan, Withheld};
pub use value::MaskKey;

/// What masks the result of a statement.
#[derive(Debug, Clone)]
pub struct Masking {
    pub(crate) catalogue: Arc<MaskCatalogue>,
    pub(crate) key: Option<Arc<MaskKey>>,
}
