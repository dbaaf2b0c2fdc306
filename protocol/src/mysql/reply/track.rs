//! Changes of the session's state that OK packets tell, where both sides have
//! [`crate::mysql::capability::Capabilities::SESSION_TRACK`].
//! <https://dev.mysql.com/doc/dev/mysql-server/latest/page_protocol_basic_ok_packet.html#sect_protocol_basic_ok_packet_sessinfo>

use crate::cursor::Cursor;
use crate::error::ProtocolError;
use crate::mysql::value;

/// One change.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Change<'a> {
    /// A variable has another value.
    Variable {
        /// Its name.
        name: &'a [u8],
        /// The new value.
        value: &'a [u8],
    },
    /// Another database is the current one.
    Schema(&'a [u8]),
    /// Something of the session's state changed that would be lost on another connection.
    State,
    /// A kind that is passed on and not read: GTIDs, the transaction's state.
    Other(u8),
}

/// Reads the block of changes.
///
/// # Errors
/// When the parts do not fill it.
pub fn changes<'a>(state: &'a [u8], mut each: impl FnMut(Change<'a>)) -> Result<(), ProtocolError> {
    let mut cursor = Cursor::new(state, "session state");
    while !cursor.rest().is_empty() {
        let kind = cursor.u8()?;
        let data = value::string(&mut cursor)?;
        let mut inner = Cursor::new(data, "session state");
        match kind {
            0 => {
                // MariaDB puts several variables into one change.
                while !inner.rest().is_empty() {
                    let name = value::string(&mut inner)?;
                    let value = value::string(&mut inner)?;
                    each(Change::Variable { name, value });
                }
            }
            1 => each(Change::Schema(value::string(&mut inner)?)),
            2 => each(Change::State),
            other => each(Change::Other(other)),
        }
    }
    Ok(())
}
