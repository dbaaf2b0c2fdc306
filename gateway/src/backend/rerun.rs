//! A batch that is sent once more, because its first Bind met a statement of the backend's that is
//! too old.
//!
//! Nothing of such a batch was run, and nothing of its answer was given: the client need not know.

use std::ops::Range;
use std::sync::Arc;
use std::sync::atomic::Ordering;

use bosdb_protocol::ProtocolError;
use bosdb_protocol::pg::frontend::{self, Named};
use bosdb_protocol::pg::replies::{Awaiting, BatchEnd, Origin};
use bosdb_protocol::pg::shape::Shape;

use super::{Backend, Slot};
use crate::admitted::Prepared;
use crate::stats::Figure;

impl Backend {
    /// The backend answered that the statement now asked for has other columns than when it was
    /// parsed: something changed the schema that need not have passed the door, so that no
    /// backend's copy is to be used any more.
    pub fn result_type_changed(&mut self) {
        self.target.schema_changed();
        let now = self.target.schema();
        if let Some((
            _,
            _,
            Slot::Bound {
                statement: Some(prepared),
                ..
            }
            | Slot::Described { prepared, .. },
        )) = self.wire.replies.front_mut()
            && let Some(interned) = &prepared.interned
        {
            interned.outdated_before.fetch_max(now, Ordering::AcqRel);
        }
    }

    /// The backend answered with `error` that the statement now being bound has other columns than
    /// when it was parsed. Parses it anew and sends the batch again, if the client cannot take the
    /// new rows for the old ones; false: the error is the client's.
    pub fn binds_again(&mut self, error: &[u8]) -> bool {
        let (Some(from), Some(end)) = (self.kept_from, self.wire.replies.lone_batch()) else {
            return false;
        };
        // Half a message of a later Bind may be on its way.
        if self.open_frame > 0 {
            return false;
        }
        let described = match self.wire.replies.behind_front() {
            Some(Slot::Described {
                kind: Named::Portal,
                prepared,
                ..
            }) => Some(Arc::clone(prepared)),
            _ => None,
        };
        let Some((
            Awaiting::Bind,
            Origin::Client,
            Slot::Bound {
                statement: Some(prepared),
                met,
                ..
            },
        )) = self.wire.replies.front_mut()
        else {
            return false;
        };
        let is_told_anew = described.is_some_and(|described| Arc::ptr_eq(&described, prepared));
        if prepared.told().is_some() && !is_told_anew {
            return false;
        }
        *met = Some(error.into());
        let prepared = Arc::clone(prepared);
        self.send_again(from, end, &prepared);
        true
    }

    fn send_again(&mut self, from: usize, end: BatchEnd, prepared: &Arc<Prepared>) {
        self.kept_from = None;
        let id = prepared.id();
        let name = self.statement_name(id);
        let to = self.wire.out.len();
        let queue = &mut self.wire.replies;
        queue.put_ahead(Awaiting::Parse, Origin::Injected, Slot::Injected(id));
        queue.put_ahead(Awaiting::Close, Origin::Injected, Slot::Nothing);
        // The backend skips to a Sync: the client's, or one of ours.
        queue.put_ahead(Awaiting::Sync, Origin::Control, Slot::Nothing);
        if end == BatchEnd::ToCome {
            frontend::put_sync(&mut self.wire.out);
        }
        frontend::put_named(&mut self.wire.out, b'C', Named::Statement, &name);
        frontend::put_parse(&mut self.wire.out, &name, &prepared.tail);
        self.wire.out.extend_from_within(from..to);
        self.lease.session.prepared.insert(id, self.target.schema());
        self.flushed_at = 0;
        self.count(Figure::ServerParses);
    }

    /// Notes a RowDescription, if it answers for a statement that is followed; its body lies there
    /// in what was read.
    ///
    /// # Errors
    /// When it is not laid out as one.
    pub fn described(&mut self, body: Range<usize>) -> Result<(), ProtocolError> {
        let front = self.wire.replies.front_mut();
        let Some((_, origin, Slot::Described { prepared, copy, .. })) = front else {
            return Ok(());
        };
        // What a backend has said of a statement holds while the statement is there.
        let known = copy.and_then(|copy| self.lease.session.prepared.shape(copy));
        let shape = match known {
            Some(shape) => shape,
            None => Shape::of_rows(self.lease.inbound.bytes().get(body).unwrap_or_default())?,
        };
        if let (None, Some(copy)) = (known, *copy) {
            self.lease.session.prepared.describe(copy, shape);
        }
        if origin == Origin::Client {
            prepared.tell(shape);
        }
        Ok(())
    }

    /// Whether the RowDescription that comes next is one that [`Backend::described`] wants.
    #[must_use]
    pub fn wants_description(&self) -> bool {
        matches!(self.wire.replies.front(), Some(Slot::Described { .. }))
    }
}
