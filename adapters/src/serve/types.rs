//! Types as PostgreSQL's wire numbers them.

use crate::adapter::ColumnType;

pub(super) const BOOL: u32 = 16;
pub(super) const BYTEA: u32 = 17;
pub(super) const INT8: u32 = 20;
pub(super) const INT2: u32 = 21;
pub(super) const INT4: u32 = 23;
pub(super) const TEXT: u32 = 25;
pub(super) const JSON: u32 = 114;
pub(super) const FLOAT4: u32 = 700;
pub(super) const FLOAT8: u32 = 701;
pub(super) const DATE: u32 = 1082;
pub(super) const TIME: u32 = 1083;
pub(super) const TIMESTAMP: u32 = 1114;
pub(super) const TIMESTAMPTZ: u32 = 1184;
pub(super) const NUMERIC: u32 = 1700;
pub(super) const UUID: u32 = 2950;
pub(super) const JSONB: u32 = 3802;

/// A type's number, its size, and its name.
pub(super) const fn of(kind: ColumnType) -> (u32, i16, &'static str) {
    match kind {
        ColumnType::Boolean => (BOOL, 1, "boolean"),
        ColumnType::Integer => (INT8, 8, "bigint"),
        ColumnType::Real => (FLOAT8, 8, "double precision"),
        ColumnType::Decimal => (NUMERIC, -1, "numeric"),
        ColumnType::Unknown | ColumnType::Text => (TEXT, -1, "text"),
        ColumnType::Bytes => (BYTEA, -1, "bytea"),
        ColumnType::Date => (DATE, 4, "date"),
        ColumnType::Time => (TIME, 8, "time without time zone"),
        ColumnType::Timestamp => (TIMESTAMP, 8, "timestamp without time zone"),
        ColumnType::Json => (JSON, -1, "json"),
        ColumnType::Uuid => (UUID, 16, "uuid"),
    }
}
