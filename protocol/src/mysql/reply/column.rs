//! What a result says of one column.
//! <https://dev.mysql.com/doc/dev/mysql-server/latest/page_protocol_com_query_response_text_resultset_column_definition.html>

use crate::cursor::Cursor;
use crate::error::ProtocolError;
use crate::mysql::capability::Capabilities;
use crate::mysql::value;

/// A column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Column<'a> {
    /// The database.
    pub schema: &'a [u8],
    /// The table as the statement calls it.
    pub table: &'a [u8],
    /// The table's own name; empty for what was computed.
    pub org_table: &'a [u8],
    /// The column as the statement calls it.
    pub name: &'a [u8],
    /// The column's own name; empty for what was computed.
    pub org_name: &'a [u8],
    /// The collation's number; 63 is binary.
    pub collation: u16,
    /// The greatest width.
    pub length: u32,
    /// The type's number.
    pub kind: u8,
    /// NOT NULL, key, unsigned and the like.
    pub flags: ColumnFlags,
    /// Digits behind the point, 31 where they vary.
    pub decimals: u8,
}

/// Flags of a column, as on the wire.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct ColumnFlags(pub u16);

impl<'a> Column<'a> {
    /// Reads the payload.
    ///
    /// # Errors
    /// When it is cut.
    pub fn parse(payload: &'a [u8], agreed: Capabilities) -> Result<Self, ProtocolError> {
        let mut cursor = Cursor::new(payload, "column definition");
        // The catalogue, always `def`.
        value::string(&mut cursor)?;
        let schema = value::string(&mut cursor)?;
        let table = value::string(&mut cursor)?;
        let org_table = value::string(&mut cursor)?;
        let name = value::string(&mut cursor)?;
        let org_name = value::string(&mut cursor)?;
        if agreed.has(Capabilities::EXTENDED_METADATA) {
            value::string(&mut cursor)?;
        }
        // The length of what follows.
        value::integer(&mut cursor)?;
        Ok(Self {
            schema,
            table,
            org_table,
            name,
            org_name,
            collation: cursor.u16_le()?,
            length: cursor.u32_le()?,
            kind: cursor.u8()?,
            flags: ColumnFlags(cursor.u16_le()?),
            decimals: cursor.u8()?,
        })
    }
}

/// Appends the payload of a column.
pub fn put_column(out: &mut Vec<u8>, column: &Column<'_>) {
    for text in [
        b"def",
        column.schema,
        column.table,
        column.org_table,
        column.name,
        column.org_name,
    ] {
        value::put_string(out, text);
    }
    out.push(0x0c);
    out.extend_from_slice(&column.collation.to_le_bytes());
    out.extend_from_slice(&column.length.to_le_bytes());
    out.push(column.kind);
    out.extend_from_slice(&column.flags.0.to_le_bytes());
    out.push(column.decimals);
    out.extend_from_slice(&[0, 0]);
}
