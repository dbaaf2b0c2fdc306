//! What a result shows: made from its RowDescription, applied to each of its rows.

use std::fmt;
use std::sync::Arc;

use bosdb_policy::Decision;
use bosdb_policy::masks::{Mask, Origin};
use bosdb_protocol::ProtocolError;
use bosdb_protocol::pg::rows::{self, Field, Rewrite};

use super::value::{TextType, mask_text};
use super::{MaskKey, Masking};

/// Why a result is not passed on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Withheld {
    /// A column comes from a relation that was not there when the catalogue was read.
    Unknown {
        /// The column.
        column: Box<str>,
    },
    /// A column comes from a relation that is hidden, or is a whole row with masked columns, or has
    /// lost its origin under a masked column's name.
    Hidden {
        /// The column.
        column: Box<str>,
    },
    /// A row is too large to be masked.
    Row {
        /// The bound in bytes.
        limit: usize,
    },
    /// A value's row came without a description.
    Undescribed,
}

impl fmt::Display for Withheld {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unknown { column } => write!(
                f,
                "whether column \"{column}\" is masked cannot be told, because its table is newer \
                 than what is known of the database"
            ),
            Self::Hidden { column } => {
                write!(f, "column \"{column}\" may show values of masked columns")
            }
            Self::Row { limit } => {
                write!(f, "a row with masked columns is larger than {limit} bytes")
            }
            Self::Undescribed => f.write_str("rows came without a description of their columns"),
        }
    }
}

/// The largest row that is masked: it must be wholly in memory.
pub const MAX_MASKED_ROW: usize = 8 * 1024 * 1024;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Column {
    Keep,
    Null,
    Text(Mask, TextType),
}

/// What becomes of each column of a result.
#[derive(Debug)]
pub struct Plan {
    columns: Box<[Column]>,
    masks: bool,
    key: Option<Arc<MaskKey>>,
}

impl Masking {
    /// Makes the plan for a result with this RowDescription, of a statement decided on like this.
    ///
    /// # Errors
    /// The message is malformed; or (within) why the result must not be shown.
    pub fn plan(
        &self,
        description: &[u8],
        decision: &Decision,
    ) -> Result<Result<Plan, Withheld>, ProtocolError> {
        let mut columns = Vec::new();
        let mut withheld = None;
        rows::row_description(description, |field| {
            match self.column(&field, decision) {
                Ok(column) => columns.push(column),
                Err(reason) => withheld = withheld.take().or(Some(reason)),
            };
        })?;
        Ok(match withheld {
            Some(reason) => Err(reason),
            None => Ok(Plan {
                masks: columns.iter().any(|column| *column != Column::Keep),
                columns: columns.into(),
                key: self.key.clone(),
            }),
        })
    }

    fn column(&self, field: &Field<'_>, decision: &Decision) -> Result<Column, Withheld> {
        let name = std::str::from_utf8(field.name).unwrap_or("?");
        let hidden = || Withheld::Hidden {
            column: name.into(),
        };
        if field.table == 0 {
            return if self.may_be_masked(name, decision) {
                Err(hidden())
            } else {
                Ok(Column::Keep)
            };
        }
        match self.catalogue.origin(field.table, field.attribute) {
            Origin::Plain => Ok(Column::Keep),
            Origin::Masked(mask) => Ok(match (mask, TextType::of(field.type_oid)) {
                (Mask::Hash | Mask::Partial { .. }, Some(text)) => Column::Text(mask, text),
                (Mask::Hash | Mask::Partial { .. }, None) | (Mask::Null, _) => Column::Null,
            }),
            Origin::Hidden => Err(hidden()),
            Origin::Unknown => Err(Withheld::Unknown {
                column: name.into(),
            }),
        }
    }

    /// Whether a column without an origin bears a name that a masked one has in this text. The
    /// judge lets no masked column lose its origin: this is the net under it.
    fn may_be_masked(&self, name: &str, decision: &Decision) -> bool {
        decision.masks.names.iter().any(|masked| **masked == *name)
    }
}

impl Plan {
    /// Whether any column is masked; rows of a result without one pass as they come.
    #[must_use]
    pub const fn masks(&self) -> bool {
        self.masks
    }

    /// Appends the row with this body as it may be seen. Gives back how many values were masked.
    ///
    /// # Errors
    /// When the row is malformed; then nothing is appended.
    pub fn put_row(&self, body: &[u8], out: &mut Vec<u8>) -> Result<u64, ProtocolError> {
        let mut masked = 0_u64;
        rows::put_rewritten_row(out, body, self.columns.len(), |column, value, out| {
            let rewrite = match self.columns.get(column) {
                Some(Column::Keep) => Rewrite::Keep,
                Some(Column::Text(mask, text)) => {
                    mask_text(*mask, *text, self.key.as_deref(), value, out)
                }
                Some(Column::Null) | None => Rewrite::Null,
            };
            if rewrite != Rewrite::Keep {
                masked = masked.saturating_add(1);
            }
            rewrite
        })?;
        Ok(masked)
    }
}
