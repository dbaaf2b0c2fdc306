//! Messages of the backend's that carry state: each is looked into before it passes, is swallowed or
//! makes way for another.

use std::sync::Arc;

use bosdb_gateway::backend::{Backend, Slot};
use bosdb_policy::{Decision, SettingChange};
use bosdb_protocol::ProtocolError;
use bosdb_protocol::pg::backend::{self as messages, Severity};
use bosdb_protocol::pg::frame::{self, Header};
use bosdb_protocol::pg::replies::{Origin, Relay};

use super::end::End;
use super::refusal::{self, ROUTINE_OF_CHANGE};
use super::session::{Farewell, Fate, LastCommand, Restoring, Session};

impl Session {
    /// A message that is looked at: small, and wholly in the buffer.
    pub(super) fn open(&mut self, header: Header) -> Result<(), End> {
        let Some(backend) = &mut self.backend else {
            return Ok(());
        };
        let start = self.scan.approved.saturating_add(frame::HEADER);
        let end = self.scan.approved.saturating_add(header.frame());
        let mut small = [0_u8; 64];
        let body = backend.inbound().get(start..end).unwrap_or_default();
        // Most bodies are a few bytes; they are copied so that the session can be changed.
        let owned: Vec<u8>;
        let body = match small.get_mut(..body.len()) {
            Some(room) => {
                room.copy_from_slice(body);
                &*room
            }
            None => {
                owned = body.to_vec();
                &owned
            }
        };
        let relay = match header.tag {
            b'S' => self.on_parameter(body)?,
            b'T' => self.on_description(body)?,
            b'N' if !self.may_tell(body).map_err(End::BackendFault)? => Relay::Swallow,
            b'N' => self.unasked(),
            b'n' => {
                self.shows_nothing_more();
                self.reply(b'n', body)?
            }
            b'E' => self.on_error(body)?,
            b'C' => self.on_complete(body)?,
            b'Z' => self.on_ready(body)?,
            b's' => match self.end_over(b's', body)? {
                Some(relay) => relay,
                None => self.reply(b's', body)?,
            },
            // The error that takes the place of its end ends a COPY too.
            b'c' if self.caps.are_over() => {
                self.reply(b'c', body)?;
                Relay::Swallow
            }
            tag => self.reply(tag, body)?,
        };
        match relay {
            Relay::Forward => self.approve(header.frame()),
            Relay::Swallow | Relay::Replace => self.drop_bytes(header.frame()),
        }
        self.settle_ended();
        self.answer_synthetic();
        if self.restoring == Restoring::Failed {
            return Err(End::SettingsLost);
        }
        Ok(())
    }

    fn on_parameter(&mut self, body: &[u8]) -> Result<Relay, End> {
        let (name, value) = messages::parameter_status(body).map_err(End::BackendFault)?;
        let Some(backend) = &mut self.backend else {
            return Ok(Relay::Swallow);
        };
        if !backend.reported(name, value) {
            return Err(End::BackendFault(ProtocolError::Malformed(
                "ParameterStatus",
            )));
        }
        if name == "client_encoding" && value != "UTF8" {
            return Err(End::Encoding);
        }
        let later = backend.front().is_some_and(|(_, origin, slot)| {
            origin == Origin::Control
                || matches!(slot, Slot::Statement(running) if resets(running.decision()))
        });
        if later {
            // Told by difference once the settings are what the client means them to be.
            return Ok(Relay::Swallow);
        }
        let _there_is_room: bool = Arc::make_mut(&mut self.told).set(name, value);
        Ok(Relay::Forward)
    }

    fn on_error(&mut self, body: &[u8]) -> Result<Relay, End> {
        let fields = messages::error_fields(body).map_err(End::BackendFault)?;
        let fatal = fields.is_fatal();
        let unasked = self
            .backend
            .as_ref()
            .is_some_and(|backend| backend.replies().is_empty());
        if unasked && !fatal {
            return Err(End::BackendFault(ProtocolError::OutOfOrder(
                "ErrorResponse",
            )));
        }
        if fields.code == b"0A000"
            && fields.routine == ROUTINE_OF_CHANGE.as_bytes()
            && let Some(backend) = &mut self.backend
        {
            backend.result_type_changed();
            if backend.binds_again(body) {
                return Ok(Relay::Swallow);
            }
        }
        self.fate = Fate::Failed;
        if !fatal && let Some(relay) = self.end_over(b'E', body)? {
            return Ok(relay);
        }
        let mut told = None;
        let mut gone = None;
        let mut instead = None;
        if let Some((_, _, slot)) = self.backend.as_mut().and_then(Backend::front) {
            match slot {
                Slot::Statement(running) => running.failed(fields.code),
                Slot::Refused(refusal) => told = Some(refusal::tell(refusal)),
                // A backend that dies says so itself.
                Slot::Settings(_) if fatal => {}
                Slot::Settings(_) => self.restoring = Restoring::Failed,
                Slot::Bound {
                    statement: Some(prepared),
                    met,
                    ..
                } => {
                    if fields.code == b"26000" {
                        gone = Some(prepared.id());
                    }
                    // What the client bound fits the old columns: that is what it is told.
                    instead = met.take();
                }
                Slot::Nothing
                | Slot::Parse { .. }
                | Slot::Bound { .. }
                | Slot::ClosePortal { .. }
                | Slot::Described { .. }
                | Slot::Injected(_)
                | Slot::Shown(_)
                | Slot::Close { .. } => {}
            }
        }
        let clean = self.without_values(body);
        self.shows_nothing_more();
        let relay = self.reply(b'E', body)?;
        self.settle_ended();
        if let (Some(id), Some(backend)) = (gone, &mut self.backend) {
            backend.forget(id);
        }
        match relay {
            Relay::Replace if !fatal => {
                self.settle_approved();
                if let Some(told) = told {
                    told.put(self.client.out(), Severity::Error);
                }
            }
            // A backend that dies says so itself, whatever it was answering.
            Relay::Forward | Relay::Swallow | Relay::Replace if fatal => {
                self.farewell = Farewell::Said;
                return Ok(Relay::Forward);
            }
            Relay::Forward | Relay::Swallow | Relay::Replace => {}
        }
        let words = clean.as_deref().unwrap_or(body);
        let renamed = self.in_the_clients_names(words);
        if relay == Relay::Forward
            && let Some(renamed) = instead.map(Vec::from).or(renamed).or(clean)
        {
            self.settle_approved();
            frame::put(self.client.out(), b'E', |out| {
                out.extend_from_slice(&renamed)
            });
            return Ok(Relay::Replace);
        }
        Ok(relay)
    }

    /// An error that speaks of a statement under the backend's name, with the client's name in its
    /// place.
    fn in_the_clients_names(&self, body: &[u8]) -> Option<Vec<u8>> {
        let backend = self.backend.as_ref()?;
        let (start, end, id) = backend.find_statement_name(body)?;
        let name = self.names.name_of(id).unwrap_or_default();
        let mut renamed = body.get(..start)?.to_vec();
        renamed.extend_from_slice(name);
        renamed.extend_from_slice(body.get(end..)?);
        Some(renamed)
    }

    fn on_complete(&mut self, body: &[u8]) -> Result<Relay, End> {
        let tag = messages::command_tag(body).map_err(End::BackendFault)?;
        self.shows_nothing_more();
        self.last_command = if tag == "ROLLBACK" {
            LastCommand::Rollback
        } else {
            LastCommand::Other
        };
        if let Some((_, _, Slot::Statement(running))) =
            self.backend.as_mut().and_then(Backend::front)
        {
            running.completed(tag, messages::rows_of_tag(tag));
        }
        if let Some(relay) = self.end_over(b'C', body)? {
            return Ok(relay);
        }
        self.count_anew();
        self.reply(b'C', body)
    }
}

/// Whether a statement returns settings to what they were at startup.
fn resets(decision: &Decision) -> bool {
    decision.settings.iter().any(|change| match change {
        SettingChange::Set { .. } => false,
        SettingChange::Reset { .. } | SettingChange::ResetAll => true,
    })
}
