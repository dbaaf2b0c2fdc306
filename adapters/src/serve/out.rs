//! Results as messages.

use bosdb_protocol::pg::frame;

use super::catalogue::Snapshot;
use super::encode::{self, Format};
use super::types;
use crate::adapter::batch::Row;
use crate::adapter::{AdapterError, Column, ColumnType, Trouble};

/// What a client wants values to look like: nothing said, one format for all, or one each.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Formats(Vec<u16>);

impl Formats {
    pub(super) const fn new(codes: Vec<u16>) -> Self {
        Self(codes)
    }

    pub(super) fn of(&self, index: usize) -> Format {
        let code = match self.0.as_slice() {
            [one] => Some(one),
            codes => codes.get(index),
        };
        match code {
            Some(1) => Format::Binary,
            Some(_) | None => Format::Text,
        }
    }

    /// Whether they are formats for so many columns.
    pub(super) fn fit(&self, columns: usize) -> bool {
        self.0.len() <= 1 || self.0.len() == columns
    }
}

fn count(length: usize) -> [u8; 2] {
    u16::try_from(length).unwrap_or(u16::MAX).to_be_bytes()
}

/// Appends a RowDescription.
pub(super) fn put_description(
    out: &mut Vec<u8>,
    columns: &[Column],
    formats: &Formats,
    snapshot: &Snapshot,
) {
    frame::put(out, b'T', |out| {
        out.extend_from_slice(&count(columns.len()));
        for (index, column) in columns.iter().enumerate() {
            frame::put_cstr(out, column.name.as_bytes());
            let (table, number) = match &column.origin {
                Some(origin) => snapshot.place(&origin.table, &origin.column),
                None => (0, 0),
            };
            let (oid, size, _) = types::of(column.kind);
            out.extend_from_slice(&table.to_be_bytes());
            out.extend_from_slice(&number.to_be_bytes());
            out.extend_from_slice(&oid.to_be_bytes());
            out.extend_from_slice(&size.to_be_bytes());
            out.extend_from_slice(&(-1_i32).to_be_bytes());
            let format: u16 = match formats.of(index) {
                Format::Text => 0,
                Format::Binary => 1,
            };
            out.extend_from_slice(&format.to_be_bytes());
        }
    });
}

/// Appends a DataRow; `number` is the row's own, from 1. Nothing is appended where a value does
/// not fit.
pub(super) fn put_row(
    out: &mut Vec<u8>,
    columns: &[Column],
    formats: &Formats,
    row: Row<'_>,
    number: u64,
) -> Result<(), AdapterError> {
    let start = out.len();
    let mut misfit = None;
    frame::put(out, b'D', |out| {
        out.extend_from_slice(&count(columns.len()));
        for (index, (column, value)) in columns.iter().zip(row.values()).enumerate() {
            if let Err(why) = encode::put(out, column.kind, formats.of(index), value) {
                misfit = Some((column, why));
                return;
            }
        }
    });
    let Some((column, why)) = misfit else {
        return Ok(());
    };
    out.truncate(start);
    Err(does_not_fit(column, why, number))
}

/// Says which value it is.
pub(super) fn does_not_fit(column: &Column, why: &str, number: u64) -> AdapterError {
    let (_, _, kind) = types::of(column.kind);
    let message = format!(
        "row {number}, column \"{}\" of type {kind}: the value {why}",
        column.name
    );
    let hint = match column.kind {
        ColumnType::Text | ColumnType::Unknown => "select hex(column) to see its bytes",
        ColumnType::Boolean
        | ColumnType::Integer
        | ColumnType::Real
        | ColumnType::Decimal
        | ColumnType::Bytes
        | ColumnType::Date
        | ColumnType::Time
        | ColumnType::Timestamp
        | ColumnType::Json
        | ColumnType::Uuid => "select CAST(column AS TEXT) to see it as it is",
    };
    AdapterError::new(Trouble::Value, message).hint(hint)
}
