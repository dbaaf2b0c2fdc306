//! Following a reply: which packet comes next, and when it is over.
//!
//! Each command has a reply of its own shape. The follower sees the first bytes of every packet,
//! says what it is, and knows when the server has said all: only then may the next command's reply
//! begin. Rows are never taken apart.

mod shape;

pub use shape::Shape;

use crate::cursor::Cursor;
use crate::error::ProtocolError;
use crate::mysql::capability::Capabilities;
use crate::mysql::packet::FULL;
use crate::mysql::reply::{EOF, ERR, Eof, Fault, LOCAL_INFILE, MAX_CONTROL, OK, Okay, PrepareOk};
use crate::mysql::status::Status;
use crate::mysql::value;

/// What a packet is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Seen<'a> {
    /// A row.
    Row,
    /// How many columns the result has.
    Columns(u64),
    /// What the result says of a column; of a parameter, in the reply to COM_STMT_PREPARE.
    Column,
    /// An EOF packet behind the columns.
    ColumnsEnd(Eof),
    /// A statement was prepared.
    Prepared(PrepareOk),
    /// The server wants a file of the client; the client's packets come next.
    LocalInfile(&'a [u8]),
    /// A result without rows ends.
    Okay(Okay<'a>),
    /// The rows of a result end.
    RowsEnd {
        /// The session's state.
        status: Status,
        /// How many warnings SHOW WARNINGS has.
        warnings: u16,
        /// Changes of the session's state.
        state: &'a [u8],
    },
    /// The reply ends with an error.
    Fault(Fault<'a>),
    /// MariaDB tells how far it got; nothing ends.
    Progress,
    /// A line of figures.
    Text,
}

/// Where in a reply the follower stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    /// The first packet of a result.
    Head,
    /// So many columns are still to come.
    Columns(u64),
    /// The EOF packet behind them.
    ColumnsEnd,
    Rows,
    Prepare,
    /// So many parameters, then so many columns, each with an EOF packet where there are such.
    PreparedParameters(u16, u16),
    PreparedParametersEnd(u16),
    PreparedColumns(u16),
    PreparedColumnsEnd,
    Fields,
    Text,
    Simple,
    /// The client sends a file; then the server answers.
    Infile,
    Done,
}

/// Follows the reply to one command.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reply {
    state: State,
    agreed: Capabilities,
}

impl Reply {
    /// Of a command whose reply has this shape. `agreed`: the capabilities of both sides.
    #[must_use]
    pub const fn new(shape: Shape, agreed: Capabilities) -> Self {
        let state = match shape {
            Shape::Nothing => State::Done,
            Shape::Simple => State::Simple,
            Shape::Text => State::Text,
            Shape::Results => State::Head,
            Shape::Rows => State::Rows,
            Shape::Prepared => State::Prepare,
            Shape::Fields => State::Fields,
        };
        Self { state, agreed }
    }

    /// Whether the server has said all.
    #[must_use]
    pub const fn is_over(&self) -> bool {
        matches!(self.state, State::Done)
    }

    /// Whether it is the client's turn to send its file.
    #[must_use]
    pub const fn wants_file(&self) -> bool {
        matches!(self.state, State::Infile)
    }

    /// How much of a payload must be there before [`Self::next`] may see it. `first`: its first
    /// byte, `length`: its length.
    ///
    /// # Errors
    /// When it must be there whole and is too long for that.
    pub fn wanted(&self, first: u8, length: usize) -> Result<usize, ProtocolError> {
        let only_first = match self.state {
            State::Rows => !self.ends_rows(first, length) && first != ERR,
            State::Text => true,
            State::Head
            | State::Columns(_)
            | State::ColumnsEnd
            | State::Prepare
            | State::PreparedParameters(..)
            | State::PreparedParametersEnd(_)
            | State::PreparedColumns(_)
            | State::PreparedColumnsEnd
            | State::Fields
            | State::Simple
            | State::Infile
            | State::Done => false,
        };
        if only_first {
            return Ok(length.min(1));
        }
        if length > MAX_CONTROL {
            return Err(ProtocolError::Length {
                what: "reply",
                length: i64::try_from(length).unwrap_or(i64::MAX),
                limit: MAX_CONTROL,
            });
        }
        Ok(length)
    }

    /// Takes the next packet: as much of its payload as [`Self::wanted`] asks for, and its length.
    ///
    /// # Errors
    /// When no packet like it may come here.
    pub fn next<'a>(
        &mut self,
        payload: &'a [u8],
        length: usize,
    ) -> Result<Seen<'a>, ProtocolError> {
        let first = payload.first().copied();
        if first == Some(ERR) && !matches!(self.state, State::Done | State::Text) {
            return self.fault(payload);
        }
        match self.state {
            State::Head => self.head(first, payload),
            State::Columns(left) => {
                self.after_columns(left.saturating_sub(1));
                Ok(Seen::Column)
            }
            State::ColumnsEnd => {
                let eof = Eof::parse(payload)?;
                // Rows of a cursor come when they are fetched.
                self.state = if eof.status.has(Status::CURSOR_EXISTS) {
                    State::Done
                } else {
                    State::Rows
                };
                Ok(Seen::ColumnsEnd(eof))
            }
            State::Rows => self.row(first, payload, length),
            State::Prepare => self.prepared(first, payload),
            State::PreparedParameters(left, columns) => {
                self.after_parameters(left.saturating_sub(1), columns);
                Ok(Seen::Column)
            }
            State::PreparedParametersEnd(columns) => {
                let eof = Eof::parse(payload)?;
                self.after_prepared_parameters(columns);
                Ok(Seen::ColumnsEnd(eof))
            }
            State::PreparedColumns(left) => {
                self.after_prepared_columns(left.saturating_sub(1));
                Ok(Seen::Column)
            }
            State::PreparedColumnsEnd => {
                self.state = State::Done;
                Eof::parse(payload).map(Seen::ColumnsEnd)
            }
            State::Fields => {
                if self.ends_rows(first.unwrap_or(0), length) {
                    return self.rows_end(payload);
                }
                Ok(Seen::Column)
            }
            State::Text => {
                self.state = State::Done;
                Ok(Seen::Text)
            }
            State::Simple => self.simple(first, payload),
            State::Infile | State::Done => Err(ProtocolError::OutOfOrder("reply")),
        }
    }

    /// The client has sent its file to the end.
    pub const fn file_sent(&mut self) {
        if matches!(self.state, State::Infile) {
            self.state = State::Head;
        }
    }

    fn head<'a>(
        &mut self,
        first: Option<u8>,
        payload: &'a [u8],
    ) -> Result<Seen<'a>, ProtocolError> {
        match first {
            Some(OK) => {
                let okay = Okay::parse(payload, self.agreed)?;
                self.after_result(okay.status);
                Ok(Seen::Okay(okay))
            }
            Some(LOCAL_INFILE) => {
                self.state = State::Infile;
                Ok(Seen::LocalInfile(payload.get(1..).unwrap_or_default()))
            }
            Some(_) => {
                let mut cursor = Cursor::new(payload, "column count");
                let columns = value::integer(&mut cursor)?;
                let optional = Capabilities::OPTIONAL_RESULTSET_METADATA;
                let cached = Capabilities::CACHE_METADATA;
                let mut described = true;
                if self.agreed.has(optional) || self.agreed.has(cached) {
                    described = cursor.u8()? == 1;
                }
                cursor.finish()?;
                if described {
                    self.state = State::Columns(columns);
                } else {
                    self.after_columns(0);
                }
                Ok(Seen::Columns(columns))
            }
            None => Err(ProtocolError::Malformed("reply")),
        }
    }

    const fn after_columns(&mut self, left: u64) {
        self.state = if left > 0 {
            State::Columns(left)
        } else if self.agreed.has(Capabilities::DEPRECATE_EOF) {
            State::Rows
        } else {
            State::ColumnsEnd
        };
    }

    fn row<'a>(
        &mut self,
        first: Option<u8>,
        payload: &'a [u8],
        length: usize,
    ) -> Result<Seen<'a>, ProtocolError> {
        if self.ends_rows(first.unwrap_or(0), length) {
            return self.rows_end(payload);
        }
        Ok(Seen::Row)
    }

    /// Whether a packet ends rows. A row, too, may begin with [`EOF`]: its first value is then
    /// 16 MiB or longer, and so is the packet.
    const fn ends_rows(&self, first: u8, length: usize) -> bool {
        let below = if self.agreed.has(Capabilities::DEPRECATE_EOF) {
            FULL
        } else {
            Eof::SHORTER_THAN
        };
        first == EOF && length < below
    }

    fn rows_end<'a>(&mut self, payload: &'a [u8]) -> Result<Seen<'a>, ProtocolError> {
        let (status, warnings, state) = if self.agreed.has(Capabilities::DEPRECATE_EOF) {
            let okay = Okay::parse(payload, self.agreed)?;
            (okay.status, okay.warnings, okay.state)
        } else {
            let eof = Eof::parse(payload)?;
            (eof.status, eof.warnings, &[][..])
        };
        self.after_result(status);
        Ok(Seen::RowsEnd {
            status,
            warnings,
            state,
        })
    }

    const fn after_result(&mut self, status: Status) {
        self.state = if status.has(Status::MORE_RESULTS) {
            State::Head
        } else {
            State::Done
        };
    }

    fn prepared<'a>(
        &mut self,
        first: Option<u8>,
        payload: &'a [u8],
    ) -> Result<Seen<'a>, ProtocolError> {
        if first != Some(OK) {
            return Err(ProtocolError::OutOfOrder("COM_STMT_PREPARE reply"));
        }
        let prepared = PrepareOk::parse(payload)?;
        if prepared.parameters > 0 {
            self.state = State::PreparedParameters(prepared.parameters, prepared.columns);
        } else {
            self.after_prepared_parameters(prepared.columns);
        }
        Ok(Seen::Prepared(prepared))
    }

    const fn after_parameters(&mut self, left: u16, columns: u16) {
        if left > 0 {
            self.state = State::PreparedParameters(left, columns);
        } else if self.agreed.has(Capabilities::DEPRECATE_EOF) {
            self.after_prepared_parameters(columns);
        } else {
            self.state = State::PreparedParametersEnd(columns);
        }
    }

    const fn after_prepared_parameters(&mut self, columns: u16) {
        self.state = if columns > 0 {
            State::PreparedColumns(columns)
        } else {
            State::Done
        };
    }

    const fn after_prepared_columns(&mut self, left: u16) {
        self.state = if left > 0 {
            State::PreparedColumns(left)
        } else if self.agreed.has(Capabilities::DEPRECATE_EOF) {
            State::Done
        } else {
            State::PreparedColumnsEnd
        };
    }

    fn simple<'a>(
        &mut self,
        first: Option<u8>,
        payload: &'a [u8],
    ) -> Result<Seen<'a>, ProtocolError> {
        self.state = State::Done;
        match first {
            Some(OK) => Okay::parse(payload, self.agreed).map(Seen::Okay),
            Some(EOF) if payload.len() < Eof::SHORTER_THAN => Eof::parse(payload).map(|eof| {
                Seen::Okay(Okay {
                    status: eof.status,
                    warnings: eof.warnings,
                    ..Okay::default()
                })
            }),
            Some(EOF) => Okay::parse(payload, self.agreed).map(Seen::Okay),
            Some(_) | None => Err(ProtocolError::OutOfOrder("reply")),
        }
    }

    fn fault<'a>(&mut self, payload: &'a [u8]) -> Result<Seen<'a>, ProtocolError> {
        let fault = Fault::parse(payload)?;
        if fault.code == Fault::PROGRESS && self.agreed.has(Capabilities::PROGRESS) {
            return Ok(Seen::Progress);
        }
        self.state = State::Done;
        Ok(Seen::Fault(fault))
    }
}

#[cfg(test)]
mod tests;
