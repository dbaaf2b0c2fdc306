//! Commands: the first byte of a packet with number 0, and what follows it.
//! <https://dev.mysql.com/doc/dev/mysql-server/latest/page_protocol_command_phase.html>

mod change_user;
mod query;

pub use change_user::ChangeUser;
pub use query::{Query, QueryAttributes, put_query};

use crate::cursor::Cursor;
use crate::error::ProtocolError;
use crate::mysql::capability::Capabilities;

macro_rules! codes {
    ($($name:ident $code:literal $word:literal)*) => {
        /// The first byte of a command, by its name in the manual.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum Code {
            $(#[doc = concat!("`", $word, "`, ", stringify!($code), ".")] $name,)*
        }

        impl Code {
            /// The command of a byte; `None` for bytes without a meaning.
            #[must_use]
            pub const fn of(byte: u8) -> Option<Self> {
                match byte {
                    $($code => Some(Self::$name),)*
                    _ => None,
                }
            }

            /// The byte on the wire.
            #[must_use]
            pub const fn byte(self) -> u8 {
                match self {
                    $(Self::$name => $code,)*
                }
            }

            /// Its name in the manual.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self {
                    $(Self::$name => $word,)*
                }
            }
        }
    };
}

codes! {
    Sleep 0x00 "COM_SLEEP"
    Quit 0x01 "COM_QUIT"
    InitDb 0x02 "COM_INIT_DB"
    Query 0x03 "COM_QUERY"
    FieldList 0x04 "COM_FIELD_LIST"
    CreateDb 0x05 "COM_CREATE_DB"
    DropDb 0x06 "COM_DROP_DB"
    Refresh 0x07 "COM_REFRESH"
    Shutdown 0x08 "COM_SHUTDOWN"
    Statistics 0x09 "COM_STATISTICS"
    ProcessInfo 0x0a "COM_PROCESS_INFO"
    Connect 0x0b "COM_CONNECT"
    ProcessKill 0x0c "COM_PROCESS_KILL"
    Debug 0x0d "COM_DEBUG"
    Ping 0x0e "COM_PING"
    Time 0x0f "COM_TIME"
    DelayedInsert 0x10 "COM_DELAYED_INSERT"
    ChangeUser 0x11 "COM_CHANGE_USER"
    BinlogDump 0x12 "COM_BINLOG_DUMP"
    TableDump 0x13 "COM_TABLE_DUMP"
    ConnectOut 0x14 "COM_CONNECT_OUT"
    RegisterSlave 0x15 "COM_REGISTER_SLAVE"
    StmtPrepare 0x16 "COM_STMT_PREPARE"
    StmtExecute 0x17 "COM_STMT_EXECUTE"
    StmtSendLongData 0x18 "COM_STMT_SEND_LONG_DATA"
    StmtClose 0x19 "COM_STMT_CLOSE"
    StmtReset 0x1a "COM_STMT_RESET"
    SetOption 0x1b "COM_SET_OPTION"
    StmtFetch 0x1c "COM_STMT_FETCH"
    Daemon 0x1d "COM_DAEMON"
    BinlogDumpGtid 0x1e "COM_BINLOG_DUMP_GTID"
    ResetConnection 0x1f "COM_RESET_CONNECTION"
    Clone 0x20 "COM_CLONE"
    StmtBulkExecute 0xfa "COM_STMT_BULK_EXECUTE"
}

/// A command with its parts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Command<'a> {
    /// The client leaves.
    Quit,
    /// Another database becomes the current one.
    InitDb(&'a [u8]),
    /// SQL text.
    Query(Query<'a>),
    /// Columns of a table, an old form of SHOW COLUMNS.
    FieldList {
        /// The table.
        table: &'a [u8],
        /// Which columns, as for LIKE; may be empty.
        wildcard: &'a [u8],
    },
    /// A line of figures about the server.
    Statistics,
    /// Ends another connection.
    ProcessKill(u32),
    /// Whether the server is there.
    Ping,
    /// Another user, on the same connection.
    ChangeUser(ChangeUser<'a>),
    /// A statement with `?`, to be executed later.
    StmtPrepare(&'a [u8]),
    /// Runs a prepared statement.
    StmtExecute(StmtExecute<'a>),
    /// A piece of a parameter's value. It has no reply.
    StmtSendLongData {
        /// The statement.
        statement: u32,
        /// The parameter, from 0.
        parameter: u16,
        /// The piece.
        data: &'a [u8],
    },
    /// Forgets a prepared statement. It has no reply.
    StmtClose(u32),
    /// Drops long data and the cursor of a prepared statement.
    StmtReset(u32),
    /// Turns several statements in one COM_QUERY on or off.
    SetOption(MultiStatements),
    /// Rows of a cursor.
    StmtFetch {
        /// The statement that opened the cursor.
        statement: u32,
        /// How many rows at most.
        rows: u32,
    },
    /// The session becomes as new.
    ResetConnection,
    /// MariaDB: runs a prepared statement with many rows of parameters.
    StmtBulkExecute {
        /// The statement.
        statement: u32,
        /// Flags, types and rows as they came.
        body: &'a [u8],
    },
    /// A command that BosDB does not offer.
    Other(Code),
}

/// What COM_SET_OPTION sets.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MultiStatements {
    /// Several statements may come in one COM_QUERY.
    On,
    /// They may not.
    Off,
}

/// COM_STMT_EXECUTE; the parameters' layout depends on how many the statement has
/// ([`crate::mysql::execute`]).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StmtExecute<'a> {
    /// The statement; `u32::MAX` is MariaDB's word for the one prepared last.
    pub statement: u32,
    /// Whether a cursor is opened, and whether a count of parameters follows.
    pub flags: u8,
    /// What comes behind the iteration count.
    pub parameters: &'a [u8],
}

impl StmtExecute<'_> {
    /// Rows are fetched by COM_STMT_FETCH.
    pub const CURSOR_READ_ONLY: u8 = 1;
    /// A count of parameters follows although the statement may have none.
    pub const PARAMETER_COUNT: u8 = 8;
}

impl<'a> Command<'a> {
    /// Reads a command. `agreed`: the capabilities of both sides.
    ///
    /// # Errors
    /// [`ProtocolError::UnknownType`] for a byte without a meaning (also of an empty packet),
    /// [`ProtocolError::Malformed`] where the parts do not fill the packet.
    pub fn parse(payload: &'a [u8], agreed: Capabilities) -> Result<Self, ProtocolError> {
        let Some((&byte, body)) = payload.split_first() else {
            return Err(ProtocolError::Malformed("empty"));
        };
        let code = Code::of(byte).ok_or(ProtocolError::UnknownType(byte))?;
        let mut cursor = Cursor::new(body, code.name());
        let command = match code {
            Code::Quit => return Ok(Self::Quit),
            Code::Ping => return Ok(Self::Ping),
            Code::Statistics => return Ok(Self::Statistics),
            Code::ResetConnection => return Ok(Self::ResetConnection),
            Code::InitDb => return Ok(Self::InitDb(body)),
            Code::StmtPrepare => return Ok(Self::StmtPrepare(body)),
            Code::Query => return Query::parse(body, agreed).map(Self::Query),
            Code::ChangeUser => return ChangeUser::parse(body, agreed).map(Self::ChangeUser),
            Code::FieldList => {
                let table = cursor.cstr()?;
                let wildcard = cursor.rest();
                return Ok(Self::FieldList { table, wildcard });
            }
            Code::StmtExecute => {
                let statement = cursor.u32_le()?;
                let flags = cursor.u8()?;
                // The iteration count is 1 in all known clients, and the server ignores it.
                cursor.u32_le()?;
                return Ok(Self::StmtExecute(StmtExecute {
                    statement,
                    flags,
                    parameters: cursor.rest(),
                }));
            }
            Code::StmtSendLongData => {
                return Ok(Self::StmtSendLongData {
                    statement: cursor.u32_le()?,
                    parameter: cursor.u16_le()?,
                    data: cursor.rest(),
                });
            }
            Code::StmtBulkExecute => {
                let statement = cursor.u32_le()?;
                let body = cursor.rest();
                return Ok(Self::StmtBulkExecute { statement, body });
            }
            Code::ProcessKill => Self::ProcessKill(cursor.u32_le()?),
            Code::StmtClose => Self::StmtClose(cursor.u32_le()?),
            Code::StmtReset => Self::StmtReset(cursor.u32_le()?),
            Code::SetOption => Self::SetOption(match cursor.u16_le()? {
                0 => MultiStatements::On,
                1 => MultiStatements::Off,
                _ => return Err(ProtocolError::Malformed(code.name())),
            }),
            Code::StmtFetch => Self::StmtFetch {
                statement: cursor.u32_le()?,
                rows: cursor.u32_le()?,
            },
            Code::Sleep
            | Code::CreateDb
            | Code::DropDb
            | Code::Refresh
            | Code::Shutdown
            | Code::ProcessInfo
            | Code::Connect
            | Code::Debug
            | Code::Time
            | Code::DelayedInsert
            | Code::BinlogDump
            | Code::TableDump
            | Code::ConnectOut
            | Code::RegisterSlave
            | Code::Daemon
            | Code::BinlogDumpGtid
            | Code::Clone => return Ok(Self::Other(code)),
        };
        cursor.finish()?;
        Ok(command)
    }
}

#[cfg(test)]
mod tests;
