//! Results of statements whose subject may not see every column as it is: their descriptions are
//! read, and the rows of those with masked columns written anew. Rows of all other results pass as
//! they come.

use std::sync::Arc;

use bosdb_gateway::backend::{Backend, Slot};
use bosdb_gateway::error::Refusal;
use bosdb_gateway::masks::{MAX_MASKED_ROW, Plan, Withheld};
use bosdb_policy::Decision;
use bosdb_protocol::ProtocolError;
use bosdb_protocol::pg::backend::{self as messages, ErrorReport, Severity, put_error};
use bosdb_protocol::pg::frame::{self, Header};
use bosdb_protocol::pg::frontend::FrontendTag;
use bosdb_protocol::pg::replies::Relay;

use super::end::End;
use super::gate::Gate;
use super::outgoing::{Opened, opened};
use super::session::Session;

/// What may be shown of the result now being answered.
#[derive(Debug)]
pub(super) enum Showing {
    /// Everything: no column was ever masked in this session.
    Everything,
    /// No row, before its description has come.
    Nothing,
    /// What the description allows.
    Planned(Plan),
}

impl Session {
    /// Whether the message at the front must wait for the catalogue of masked columns to be read.
    pub(super) fn waits_for_catalogue(&mut self, tag: FrontendTag) -> Result<bool, End> {
        match tag {
            FrontendTag::Query
            | FrontendTag::Parse
            | FrontendTag::Execute
            | FrontendTag::FunctionCall => {}
            FrontendTag::Bind
            | FrontendTag::Describe
            | FrontendTag::Close
            | FrontendTag::Sync
            | FrontendTag::Flush
            | FrontendTag::CopyData
            | FrontendTag::CopyDone
            | FrontendTag::CopyFail
            | FrontendTag::Password
            | FrontendTag::Terminate => return Ok(false),
        }
        self.refresh()?;
        match self.door.look_up_masks() {
            None => Ok(false),
            Some(wait) => {
                self.gate = Gate::Catalogue(wait);
                Ok(true)
            }
        }
    }

    /// Whether the message just judged names a relation that is newer than the catalogue: then it
    /// stays where it is, and is judged again once the catalogue was read.
    pub(super) fn judges_again<T>(&mut self, result: &Result<T, Refusal>) -> bool {
        let again = matches!(result, Err(Refusal::CatalogueStale));
        if again {
            self.gate = Gate::Catalogue(self.door.read_masks_anew());
        }
        again
    }

    /// As [`opened`], where columns are masked.
    pub(super) fn opened_masked(&mut self, header: Header) -> Result<Opened, End> {
        let usual = opened(header.tag).map_err(End::BackendFault)?;
        if !self.is_masked_in_front() {
            return Ok(usual);
        }
        match (header.tag, &self.showing) {
            (b'T' | b'N', _) => Ok(Opened::Whole),
            // Not relayed in any case.
            (b'D', _) if self.caps.are_over() => Ok(usual),
            (b'D', Showing::Planned(plan)) if plan.masks() => {
                if header.body > MAX_MASKED_ROW {
                    let limit = MAX_MASKED_ROW;
                    self.withhold(Withheld::Row { limit });
                    return Ok(usual);
                }
                Ok(Opened::Row)
            }
            (b'D', Showing::Planned(_)) => Ok(usual),
            (b'D', Showing::Everything | Showing::Nothing) => {
                Err(End::Withheld(Withheld::Undescribed))
            }
            (_, _) => Ok(usual),
        }
    }

    fn is_masked_in_front(&mut self) -> bool {
        match self.backend.as_mut().and_then(Backend::front) {
            Some((_, _, Slot::Statement(running))) => running.masking().is_some(),
            Some((_, _, Slot::Shown(_))) => true,
            Some(_) | None => false,
        }
    }

    /// A RowDescription of a result that is masked, or of one that may be.
    pub(super) fn on_description(&mut self, body: &[u8]) -> Result<Relay, End> {
        let planned = match self.backend.as_mut().and_then(Backend::front) {
            Some((_, _, Slot::Statement(running))) => running
                .masking()
                .map(|masking| masking.plan(body, running.decision())),
            Some((_, _, Slot::Shown(described))) => {
                Some(described.masking.plan(body, &described.decision))
            }
            Some(_) | None => None,
        };
        match planned.transpose().map_err(End::BackendFault)? {
            None => {}
            Some(Ok(plan)) => self.showing = Showing::Planned(plan),
            Some(Err(withheld)) => {
                if let Withheld::Unknown { .. } = withheld {
                    self.door.masks_are_outdated();
                }
                self.withhold(withheld);
                self.reply(b'T', body)?;
                return Ok(Relay::Swallow);
            }
        }
        self.reply(b'T', body)
    }

    /// What was described has ended, or gives no rows.
    pub(super) fn shows_nothing_more(&mut self) {
        if let Showing::Planned(_) = self.showing {
            self.showing = Showing::Nothing;
        }
    }

    /// A row of a result with masked columns, wholly in the buffer.
    pub(super) fn mask_row(&mut self, header: Header) -> Result<(), End> {
        let relay = match self.reply(b'D', &[])? {
            Relay::Forward => self.count_row(header.frame()),
            relay @ (Relay::Swallow | Relay::Replace) => relay,
        };
        self.settle_approved();
        let (Some(backend), Showing::Planned(plan)) = (&mut self.backend, &self.showing) else {
            return Err(End::Withheld(Withheld::Undescribed));
        };
        if relay == Relay::Forward {
            let body = backend
                .inbound()
                .get(frame::HEADER..header.frame())
                .unwrap_or_default();
            let out = self.client.out();
            let before = out.len();
            let masked = plan.put_row(body, out).map_err(End::BackendFault)?;
            let bytes = u64::try_from(out.len().saturating_sub(before)).unwrap_or(u64::MAX);
            self.reply_bytes = self.reply_bytes.saturating_add(bytes);
            if let Some((_, _, Slot::Statement(running))) = backend.front() {
                running.masked(masked);
            }
        }
        backend.consume(header.frame());
        Ok(())
    }

    /// Whether a notice may be passed on: what code on the database says may be values.
    pub(super) fn may_tell(&mut self, body: &[u8]) -> Result<bool, ProtocolError> {
        if !self.is_masked_in_front() {
            return Ok(true);
        }
        let fields = messages::error_fields(body)?;
        Ok(!matches!(
            fields.code.get(..2),
            Some(b"00" | b"01" | b"P0") | None
        ))
    }

    /// An error as it may be told where columns are masked: without the values of rows that the
    /// server repeats in it.
    pub(super) fn without_values(&mut self, body: &[u8]) -> Option<Vec<u8>> {
        let decision = match self.backend.as_mut().and_then(Backend::front) {
            Some((_, _, Slot::Statement(running))) => {
                running.masking().map(|_| Arc::clone(running.decision()))
            }
            Some(_) | None => None,
        }?;
        let fields = messages::error_fields(body).ok()?;
        let code = std::str::from_utf8(fields.code).unwrap_or("XX000");
        let kept = match words(code, &decision) {
            Words::Kept => return None,
            Words::WithoutDetail => std::str::from_utf8(fields.message).unwrap_or_default(),
            Words::Replaced => "the statement failed",
        };
        let mut out = Vec::new();
        put_error(
            &mut out,
            &ErrorReport {
                severity: Severity::Error,
                code,
                message: kept,
                detail: "Columns are masked: what the database says of values is not passed on.",
                hint: "",
                routine: "",
                position: None,
            },
        );
        out.get(frame::HEADER..).map(<[u8]>::to_vec)
    }
}

/// What is told of an error.
enum Words {
    Kept,
    WithoutDetail,
    Replaced,
}

/// By the class of its SQLSTATE: those about data, and those of code on the database.
fn words(code: &str, decision: &Decision) -> Words {
    match code.get(..2) {
        Some("P0" | "38" | "39" | "XX") => Words::Replaced,
        Some("22" | "2F") if decision.masks.touches => Words::Replaced,
        Some("22" | "23" | "2F" | "44") => Words::WithoutDetail,
        Some(_) if decision.masks.touches => Words::WithoutDetail,
        Some(_) => Words::Kept,
        None => Words::Replaced,
    }
}
