//! The first packet of a reply to COM_STMT_PREPARE.
//! <https://dev.mysql.com/doc/dev/mysql-server/latest/page_protocol_com_stmt_prepare.html>

use super::OK;
use crate::cursor::Cursor;
use crate::error::ProtocolError;

/// A statement was prepared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PrepareOk {
    /// The server's number for it.
    pub statement: u32,
    /// Columns of its result.
    pub columns: u16,
    /// Its parameters.
    pub parameters: u16,
    /// How many warnings SHOW WARNINGS has.
    pub warnings: u16,
}

impl PrepareOk {
    /// Where the statement's number stands in the payload.
    pub const STATEMENT_AT: std::ops::Range<usize> = 1..5;

    /// Reads the payload, its first byte included.
    ///
    /// # Errors
    /// When it is cut.
    pub fn parse(payload: &[u8]) -> Result<Self, ProtocolError> {
        let mut cursor = Cursor::new(payload, "COM_STMT_PREPARE reply");
        cursor.u8()?;
        let statement = cursor.u32_le()?;
        let columns = cursor.u16_le()?;
        let parameters = cursor.u16_le()?;
        cursor.u8()?;
        // Servers of before 5.0 leave it away.
        let warnings = cursor.u16_le().unwrap_or(0);
        Ok(Self {
            statement,
            columns,
            parameters,
            warnings,
        })
    }
}

/// Appends the payload.
pub fn put_prepare_ok(out: &mut Vec<u8>, prepared: &PrepareOk) {
    out.push(OK);
    out.extend_from_slice(&prepared.statement.to_le_bytes());
    out.extend_from_slice(&prepared.columns.to_le_bytes());
    out.extend_from_slice(&prepared.parameters.to_le_bytes());
    out.push(0);
    out.extend_from_slice(&prepared.warnings.to_le_bytes());
}
