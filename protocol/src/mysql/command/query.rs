//! COM_QUERY, with the attributes that newer clients put before the text.
//! <https://dev.mysql.com/doc/dev/mysql-server/latest/page_protocol_com_query.html>
//!
//! Where both sides have [`Capabilities::QUERY_ATTRIBUTES`], the text does not begin at the first
//! byte: whoever takes attribute bytes for SQL judges another text than the server runs.

use crate::cursor::Cursor;
use crate::error::ProtocolError;
use crate::mysql::capability::Capabilities;
use crate::mysql::execute;
use crate::mysql::value;

/// The most attributes of one query. The server has no bound of its own.
const MAX_ATTRIBUTES: u64 = 1024;

/// COM_QUERY.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Query<'a> {
    /// What stands before the text.
    pub attributes: QueryAttributes<'a>,
    /// The SQL text.
    pub sql: &'a [u8],
}

/// The bytes of a query's attributes, checked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct QueryAttributes<'a> {
    /// How many.
    pub count: usize,
    /// All bytes between the command's code and the text, the counts included.
    pub bytes: &'a [u8],
}

impl<'a> Query<'a> {
    pub(super) fn parse(body: &'a [u8], agreed: Capabilities) -> Result<Self, ProtocolError> {
        if !agreed.has(Capabilities::QUERY_ATTRIBUTES) {
            let attributes = QueryAttributes::default();
            return Ok(Self {
                attributes,
                sql: body,
            });
        }
        let mut cursor = Cursor::new(body, "COM_QUERY");
        let count = value::integer(&mut cursor)?;
        let sets = value::integer(&mut cursor)?;
        if count > MAX_ATTRIBUTES || sets != 1 {
            return Err(ProtocolError::Malformed("COM_QUERY"));
        }
        let count = usize::try_from(count).unwrap_or(usize::MAX);
        if count > 0 {
            execute::skip_named(&mut cursor, count)?;
        }
        let sql = cursor.rest();
        let bytes = body.get(..body.len().saturating_sub(sql.len()));
        Ok(Self {
            attributes: QueryAttributes {
                count,
                bytes: bytes.unwrap_or_default(),
            },
            sql,
        })
    }
}

/// Appends the payload of a query without attributes, as `agreed` wants it.
pub fn put_query(out: &mut Vec<u8>, agreed: Capabilities, sql: &[u8]) {
    out.push(super::Code::Query.byte());
    if agreed.has(Capabilities::QUERY_ATTRIBUTES) {
        out.extend_from_slice(&[0, 1]);
    }
    out.extend_from_slice(sql);
}
