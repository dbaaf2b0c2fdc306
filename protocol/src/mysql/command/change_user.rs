//! COM_CHANGE_USER: a login on a connection that has one already.
//! <https://dev.mysql.com/doc/dev/mysql-server/latest/page_protocol_com_change_user.html>

use crate::cursor::Cursor;
use crate::error::ProtocolError;
use crate::mysql::capability::Capabilities;
use crate::mysql::handshake::Attributes;
use crate::mysql::handshake::{name, rest_name};

/// COM_CHANGE_USER.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ChangeUser<'a> {
    /// The user.
    pub user: &'a [u8],
    /// The first data of the login plugin, made with the challenge of the greeting.
    pub data: &'a [u8],
    /// The database; empty for none.
    pub database: &'a [u8],
    /// The collation's number, where it is told.
    pub collation: Option<u16>,
    /// The login plugin that `data` is for, where it is named.
    pub plugin: Option<&'a [u8]>,
    /// What the client says of itself.
    pub attributes: Attributes<'a>,
}

impl<'a> ChangeUser<'a> {
    pub(super) fn parse(body: &'a [u8], agreed: Capabilities) -> Result<Self, ProtocolError> {
        let mut cursor = Cursor::new(body, "COM_CHANGE_USER");
        let user = name(cursor.cstr()?)?;
        // One byte of length, whatever was agreed for the first login.
        let length = usize::from(cursor.u8()?);
        let data = cursor.bytes(length)?;
        let database = name(cursor.cstr()?)?;
        let collation = if cursor.rest().is_empty() {
            None
        } else {
            Some(cursor.u16_le()?)
        };
        let plugin = rest_name(&mut cursor, agreed.has(Capabilities::PLUGIN_AUTH))?;
        let attributes = agreed.has(Capabilities::CONNECT_ATTRS) && !cursor.rest().is_empty();
        let attributes = if attributes {
            Attributes::parse(&mut cursor)?
        } else {
            Attributes::default()
        };
        Ok(Self {
            user,
            data,
            database,
            collation,
            plugin,
            attributes,
        })
    }
}
