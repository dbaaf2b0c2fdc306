//! The shape of each command's reply.

use crate::mysql::command::Code;

/// What a reply is made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// There is none.
    Nothing,
    /// One OK packet or error (COM_SET_OPTION: an EOF packet).
    Simple,
    /// One packet of bare text.
    Text,
    /// One result or several, each an OK packet or columns and rows.
    Results,
    /// Rows without columns before them.
    Rows,
    /// That of COM_STMT_PREPARE.
    Prepared,
    /// Columns and their end, without a count.
    Fields,
}

impl Shape {
    /// Of a command that is relayed; `None` for those that never are.
    #[must_use]
    pub const fn of(code: Code) -> Option<Self> {
        Some(match code {
            Code::Query | Code::StmtExecute | Code::StmtBulkExecute => Self::Results,
            Code::StmtPrepare => Self::Prepared,
            Code::StmtFetch => Self::Rows,
            Code::StmtSendLongData | Code::StmtClose => Self::Nothing,
            Code::FieldList => Self::Fields,
            Code::Statistics => Self::Text,
            Code::InitDb
            | Code::Ping
            | Code::SetOption
            | Code::StmtReset
            | Code::ResetConnection => Self::Simple,
            Code::Quit
            | Code::ChangeUser
            | Code::ProcessKill
            | Code::Sleep
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
            | Code::Clone => return None,
        })
    }
}
