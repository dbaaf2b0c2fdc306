//! What the backend answers: passed to the client as it is, numbered anew where the client's framing
//! differs, but for ends that tell the session's state, and for what belongs to BosDB's own commands.

use std::task::{Context, Poll};

use bosdb_gateway::admitted::Over;
use bosdb_gateway::mysql::{Packet, Said};
use bosdb_protocol::ProtocolError;
use bosdb_protocol::mysql::capability::Capabilities;
use bosdb_protocol::mysql::packet::{HEADER, Header};
use bosdb_protocol::mysql::reply::{self, Eof, Okay, PrepareOk};
use bosdb_protocol::mysql::status::Status;

use super::end::End;
use super::forward::{Then, Work};
use super::session::Session;
use super::states::{Doing, Owed, Silence, Step};
use super::tracking;

/// What the statement now being answered has returned.
#[derive(Debug, Default)]
pub(super) struct Caps {
    pub(super) rows: u64,
    bytes: u64,
    pub(super) over: Option<Over>,
}

impl Session {
    /// Reads from the backend and relays. True: something moved.
    pub(super) fn poll_backend_in(&mut self, cx: &mut Context<'_>) -> Result<bool, End> {
        let mut moved = false;
        loop {
            moved |= self.scan_backend()?;
            if !self.send_approved(cx)? {
                return Ok(moved);
            }
            // A backend that is about to be given back is not read: what it says next concerns
            // the pool.
            if self.silent.backend == Silence::Heard || self.may_part() {
                return Ok(moved);
            }
            match self.backend.as_mut().map(|backend| backend.poll_read(cx)) {
                None => return Ok(moved),
                Some(Poll::Pending) => {
                    self.silent.backend = Silence::Heard;
                    return Ok(moved);
                }
                Some(Poll::Ready(Ok(0) | Err(_))) => return Err(End::BackendGone),
                Some(Poll::Ready(Ok(_))) => moved = true,
            }
        }
    }

    /// Looks at every packet in the backend's buffer and approves what passes.
    fn scan_backend(&mut self) -> Result<bool, End> {
        let mut moved = false;
        loop {
            let Some(backend) = &mut self.backend else {
                return Ok(moved);
            };
            let here = backend.inbound().len().saturating_sub(self.scan.approved);
            if here == 0 {
                return Ok(moved);
            }
            if self.scan.passing > 0 {
                let n = here.min(self.scan.passing);
                self.scan.passing = self.scan.passing.saturating_sub(n);
                self.pass(n);
                continue;
            }
            if !backend.owes() || matches!(self.doing, Doing::Nothing | Doing::File(_)) {
                // Its last word, as a rule: servers say nothing unasked.
                return Err(End::BackendGone);
            }
            match backend
                .look(self.scan.approved)
                .map_err(End::BackendFault)?
            {
                Packet::Wants(needed) => {
                    if needed > self.scan.approved.saturating_add(HEADER) {
                        backend.reserve(needed);
                    }
                    return Ok(moved);
                }
                Packet::Seen(header, said) => match self.doing {
                    Doing::Preparing(step) => self.on_control(step, header, said)?,
                    Doing::Answering | Doing::Nothing | Doing::File(_) => {
                        self.on_packet(header, said)?;
                    }
                },
            }
            moved = true;
        }
    }

    /// A packet that answers a command of BosDB's own.
    fn on_control(&mut self, step: Step, header: Header, said: Said) -> Result<(), End> {
        let then = self.work.as_ref().map(|work| work.then);
        if let Said::Fault { .. } = said {
            // What had to come first failed: that is the answer to the client's command.
            if let Some(Work { admitted, then }) = self.work.take() {
                if let Some(admitted) = admitted {
                    self.door.abandon(admitted);
                }
                if let Then::Prepare(number) = then {
                    self.statements.remove(number);
                }
            }
            self.finish_input();
            self.doing = Doing::Answering;
            if let Some(backend) = &self.backend {
                let _cancelled: bool = backend.expose(&self.registration.handle);
            }
            self.show(header);
            self.answered(said);
            return Ok(());
        }
        if let (Said::Prepared(told), Some(number)) = (said, then.and_then(Then::statement)) {
            self.note_prepared(number, told);
        }
        self.hide(header);
        let over = self.backend.as_ref().is_some_and(|backend| !backend.owes());
        if over {
            // It is whole: the ends of replies are looked at whole.
            let rest = std::mem::take(&mut self.scan.passing);
            self.drop_bytes(rest);
            self.prepared_for(step)?;
        }
        Ok(())
    }

    fn note_prepared(&mut self, number: u32, told: PrepareOk) {
        if let (Some(statement), Some(backend)) =
            (self.statements.get_mut(number), &mut self.backend)
        {
            statement.parameters = told.parameters;
            backend.prepared(&statement.prepared, told);
        }
    }

    fn on_packet(&mut self, header: Header, said: Said) -> Result<(), End> {
        if self.framing.owed == Owed::ColumnsEnd && said != Said::More {
            self.framing.owed = Owed::Nothing;
            let fetches = matches!(said, Said::RowsEnd { status, .. }
                if status.has(Status::CURSOR_EXISTS));
            if !fetches {
                let status = self.status();
                self.put_end(status, 0);
            }
        }
        if self.caps.over.is_some() {
            self.swallow(header, said);
            return Ok(());
        }
        match said {
            Said::More | Said::Text => self.show(header),
            Said::Row => {
                if self.count_row(header.packet()) {
                    self.show(header);
                } else {
                    self.hide(header);
                }
                return Ok(());
            }
            Said::Columns(columns) => {
                self.framing.columns = columns;
                self.show(header);
            }
            Said::Column => {
                self.show(header);
                self.column_shown();
            }
            Said::Prepared(told) => self.show_prepared(header, told),
            Said::LocalInfile => self.file_is_wanted(header)?,
            Said::Okay {
                affected,
                insert_id,
                status,
                ..
            } => {
                self.note_okay(affected, insert_id);
                self.show_end(header, status, reply::OK)?;
            }
            Said::RowsEnd { status, warnings } => {
                self.note_rows();
                if self.agreed.has(Capabilities::DEPRECATE_EOF) {
                    self.show_end(header, status, reply::EOF)?;
                } else {
                    self.replace(header, |out| reply::put_eof(out, Eof { warnings, status }));
                }
            }
            Said::Fault { .. } => self.show(header),
        }
        self.look_whether_answered(said);
        Ok(())
    }

    /// Ends the reply where this was its last packet.
    fn look_whether_answered(&mut self, said: Said) {
        let over = self.backend.as_ref().is_some_and(|backend| !backend.owes());
        if over && self.doing == Doing::Answering {
            self.answered(said);
        }
    }

    /// A packet of a result that passed a bound. In place of the last one the client is told so.
    fn swallow(&mut self, header: Header, said: Said) {
        self.hide(header);
        let over = self.backend.as_ref().is_some_and(|backend| !backend.owes());
        if over && self.doing == Doing::Answering {
            let rest = std::mem::take(&mut self.scan.passing);
            self.drop_bytes(rest);
            self.tell_over();
            self.answered(said);
        }
    }

    /// Counts a row; false where it is one too many.
    fn count_row(&mut self, bytes: usize) -> bool {
        self.caps.rows = self.caps.rows.saturating_add(1);
        let bounds = self.door.bounds();
        let (rows, most_bytes) = (bounds.rows, bounds.bytes);
        if rows.is_none() && most_bytes.is_none() {
            return true;
        }
        let bytes = u64::try_from(bytes).unwrap_or(u64::MAX);
        self.caps.bytes = self.caps.bytes.saturating_add(bytes);
        self.caps.over = if rows.is_some_and(|most| self.caps.rows > most) {
            Some(Over::Rows)
        } else if most_bytes.is_some_and(|most| self.caps.bytes > most) {
            Some(Over::Bytes)
        } else {
            return true;
        };
        // It is waited for anew, with a bound of its own.
        self.waiting = None;
        false
    }

    /// Clients of the older framing are owed an EOF behind columns.
    fn column_shown(&mut self) {
        self.framing.columns = self.framing.columns.saturating_sub(1);
        let older = !self.agreed.has(Capabilities::DEPRECATE_EOF);
        if self.framing.columns > 0 || !older || self.then == Some(Then::FieldList) {
            return;
        }
        let Some(Then::Prepare(_)) = self.then else {
            self.framing.owed = Owed::ColumnsEnd;
            return;
        };
        // Columns are looked at whole, and so this one can be shown whole.
        let rest = std::mem::take(&mut self.scan.passing);
        self.pass(rest);
        let status = self.status();
        self.put_end(status, 0);
        self.framing.columns = std::mem::take(&mut self.framing.columns_behind);
    }

    /// The first packet of a COM_STMT_PREPARE's reply, with the number that the client will use.
    fn show_prepared(&mut self, header: Header, told: PrepareOk) {
        let Some(Then::Prepare(number)) = self.then else {
            return self.show(header);
        };
        self.note_prepared(number, told);
        if told.parameters > 0 {
            self.framing.columns = told.parameters.into();
            self.framing.columns_behind = told.columns.into();
        } else {
            self.framing.columns = told.columns.into();
        }
        let at = self.scan.approved.saturating_add(HEADER);
        if let Some(backend) = &mut self.backend
            && let Some(bytes) = backend.inbound_mut().get_mut(at..)
            && let Some(place) = bytes.get_mut(PrepareOk::STATEMENT_AT)
        {
            place.copy_from_slice(&number.to_le_bytes());
        }
        self.show(header);
    }

    /// The server wants a file. It gets one where it was asked to load one and the client can give
    /// it; BosDB never opens any.
    fn file_is_wanted(&mut self, header: Header) -> Result<(), End> {
        let loads = self.running.as_ref().is_some_and(|running| {
            let statements = &running.decision().statements;
            statements.iter().any(|it| it.name.starts_with("LOAD "))
        });
        if !loads {
            return Err(End::BackendFault(ProtocolError::OutOfOrder("file request")));
        }
        if self.agreed.has(Capabilities::LOCAL_FILES) {
            self.show(header);
            self.doing = Doing::File(0);
            self.file_packets = 0;
            return Ok(());
        }
        let rest = header.payload;
        self.hide(header);
        self.scan.passing = 0;
        self.drop_bytes(rest);
        if let Some(backend) = &mut self.backend {
            let number = backend.next_sequence();
            backend.file_bytes(&[0, 0, 0, number]);
            backend.file_sent(1);
        }
        Ok(())
    }

    /// An end that tells the session's state is written anew: a client is told what it asked for.
    fn show_end(&mut self, header: Header, status: Status, first: u8) -> Result<(), End> {
        if !status.has(Status::SESSION_STATE_CHANGED) {
            self.show(header);
            return Ok(());
        }
        let Some(backend) = &self.backend else {
            return Ok(());
        };
        let start = self.scan.approved.saturating_add(HEADER);
        let end = self.scan.approved.saturating_add(header.packet());
        let payload = backend.inbound().get(start..end).unwrap_or_default();
        let okay = Okay::parse(payload, backend.agreed()).map_err(End::BackendFault)?;
        let state = tracking::shown(okay.state).map_err(End::BackendFault)?;
        let info = okay.info.to_vec();
        let told = Okay {
            affected: okay.affected,
            insert_id: okay.insert_id,
            status,
            warnings: okay.warnings,
            info: &info,
            state: &state,
        };
        let agreed = self.agreed;
        self.replace(header, |out| reply::put_okay(out, first, &told, agreed));
        Ok(())
    }

    /// Puts another packet in the place of this one, which is wholly in the buffer.
    fn replace(&mut self, header: Header, payload: impl FnOnce(&mut Vec<u8>)) {
        self.settle_approved();
        self.put(payload);
        self.drop_bytes(header.packet());
    }
}
