//! What a backend still owes, in order: the single truth about outstanding replies.
//!
//! Every message forwarded to a backend that will be answered leaves an entry here; every answer
//! takes one away. From this the relay knows whom an answer belongs to (the client, or a message
//! that BosDB injected), when a lease is quiet, and what an error skips. The rules are those of
//! `PostgresMain` and of the extended-query chapter of the manual:
//! <https://www.postgresql.org/docs/current/protocol-flow.html#PROTOCOL-FLOW-EXT-QUERY>

mod again;
mod words;

use std::collections::VecDeque;

use crate::error::ProtocolError;
pub use words::{Awaiting, BatchEnd, Ending, Origin, Relay};

#[derive(Debug)]
struct Entry<T> {
    awaiting: Awaiting,
    origin: Origin,
    failed: bool,
    slot: T,
}

/// Entries in the order sent. `T` is what the session keeps with a message.
#[derive(Debug)]
pub struct ReplyQueue<T> {
    entries: VecDeque<Entry<T>>,
    batch: Batch,
    copy_in: CopyIn,
}

/// Where the extended-query batch stands on the backend.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Batch {
    /// Nothing since the last ReadyForQuery.
    Closed,
    /// Messages were sent; no Sync followed yet.
    Open,
    /// An error came and no Sync is on its way: the backend discards everything.
    Skipping,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum CopyIn {
    Inactive,
    /// The backend reads CopyData and ignores Sync and Flush.
    Active,
}

impl<T> Default for ReplyQueue<T> {
    fn default() -> Self {
        Self {
            entries: VecDeque::new(),
            batch: Batch::Closed,
            copy_in: CopyIn::Inactive,
        }
    }
}

impl<T> ReplyQueue<T> {
    /// Whether nothing is owed and no batch is open: the last ReadyForQuery was the last word.
    #[must_use]
    pub fn is_quiet(&self) -> bool {
        self.entries.is_empty() && self.batch == Batch::Closed
    }

    /// Whether the backend discards messages until a Sync.
    #[must_use]
    pub fn is_skipping(&self) -> bool {
        self.batch == Batch::Skipping
    }

    /// Whether COPY data may be on its way: the backend reads it, or what is outstanding may turn
    /// out to be a COPY.
    #[must_use]
    pub fn accepts_copy_data(&self) -> bool {
        self.copy_in == CopyIn::Active
            || self
                .entries
                .iter()
                .any(|e| matches!(e.awaiting, Awaiting::Query | Awaiting::Execute))
    }

    /// Whether the backend is reading COPY data now.
    #[must_use]
    pub fn is_copying_in(&self) -> bool {
        self.copy_in == CopyIn::Active
    }

    /// Messages that await an answer.
    #[must_use]
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether messages await answers that all come without another word of the client: no COPY
    /// waits for data.
    #[must_use]
    pub fn will_be_empty(&self) -> bool {
        !self.entries.is_empty() && self.copy_in == CopyIn::Inactive
    }

    /// Whether no message awaits an answer.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// Notes a message just forwarded. While the backend skips, only a Sync will be answered:
    /// anything else is returned as skipped.
    pub fn push(&mut self, awaiting: Awaiting, origin: Origin, slot: T) -> Result<(), T> {
        match awaiting {
            Awaiting::Sync => {
                if self.copy_in == CopyIn::Active {
                    // Read and ignored by the backend while it copies in.
                    return Err(slot);
                }
                // The batch closes when its ReadyForQuery arrives, see `on_ready`.
                if self.batch == Batch::Skipping {
                    self.batch = Batch::Open;
                }
            }
            Awaiting::CopyEnd => {
                if self.copy_in == CopyIn::Active {
                    self.copy_in = CopyIn::Inactive;
                    return Err(slot);
                }
                if self.batch == Batch::Skipping {
                    return Err(slot);
                }
            }
            Awaiting::Query | Awaiting::FunctionCall => {
                if self.batch == Batch::Skipping {
                    return Err(slot);
                }
            }
            Awaiting::Parse
            | Awaiting::Bind
            | Awaiting::Describe
            | Awaiting::Execute
            | Awaiting::Close
            | Awaiting::Synthetic(_) => {
                if self.batch == Batch::Skipping {
                    return Err(slot);
                }
                self.batch = Batch::Open;
            }
        }
        self.entries.push_back(Entry {
            awaiting,
            origin,
            failed: false,
            slot,
        });
        Ok(())
    }

    /// What the session keeps with the message now being answered.
    pub fn front_mut(&mut self) -> Option<(Awaiting, Origin, &mut T)> {
        self.entries
            .front_mut()
            .map(|e| (e.awaiting, e.origin, &mut e.slot))
    }

    /// Takes a synthetic answer that is due now.
    pub fn pop_synthetic(&mut self) -> Option<(u8, T)> {
        self.drop_copy_ends();
        match self.entries.front()?.awaiting {
            Awaiting::Synthetic(tag) => self.entries.pop_front().map(|entry| (tag, entry.slot)),
            Awaiting::Query
            | Awaiting::FunctionCall
            | Awaiting::Parse
            | Awaiting::Bind
            | Awaiting::Describe
            | Awaiting::Execute
            | Awaiting::Close
            | Awaiting::Sync
            | Awaiting::CopyEnd => None,
        }
    }

    /// Visits what the session keeps with each outstanding message, oldest first.
    pub fn for_each_slot(&mut self, visit: impl FnMut(&mut T)) {
        self.entries.iter_mut().map(|e| &mut e.slot).for_each(visit);
    }

    /// Feeds a backend message other than notices, notifications and parameter changes. `ended`
    /// is called for each message that ends with it.
    pub fn on_message(
        &mut self,
        tag: u8,
        ended: impl FnMut(T, Awaiting, Ending),
    ) -> Result<Relay, ProtocolError> {
        self.drop_copy_ends();
        match tag {
            b'Z' => self.on_ready(ended),
            b'E' => Ok(self.on_error(ended)),
            b'1' => self.on_answer(Awaiting::Parse, ended),
            b'2' => self.on_answer(Awaiting::Bind, ended),
            b'3' => self.on_answer(Awaiting::Close, ended),
            b'C' | b'I' | b's' => self.on_completion(tag, ended),
            b'T' | b'n' => self.on_description(tag, ended),
            b'G' => self.on_copy_in(),
            b'D' | b'd' | b'H' | b'c' => self.on_part(Self::may_give_rows),
            b't' => self.on_part(|awaiting| awaiting == Awaiting::Describe),
            b'V' => self.on_part(|awaiting| awaiting == Awaiting::FunctionCall),
            // CopyBothResponse answers commands of replication, which nobody here may send.
            b'W' => Err(ProtocolError::OutOfOrder("CopyBothResponse")),
            other => Err(ProtocolError::UnknownType(other)),
        }
    }

    fn drop_copy_ends(&mut self) {
        while self
            .entries
            .front()
            .is_some_and(|e| e.awaiting == Awaiting::CopyEnd)
        {
            self.entries.pop_front();
        }
    }

    fn relay(origin: Origin) -> Relay {
        match origin {
            Origin::Client => Relay::Forward,
            Origin::Injected | Origin::Control | Origin::Poison => Relay::Swallow,
        }
    }

    /// Whether the answer to this may hold rows or COPY data.
    fn may_give_rows(awaiting: Awaiting) -> bool {
        matches!(awaiting, Awaiting::Query | Awaiting::Execute)
    }

    /// A message in the middle of an answer to one of the messages it may answer.
    fn on_part(&self, fits: impl Fn(Awaiting) -> bool) -> Result<Relay, ProtocolError> {
        self.entries
            .front()
            .filter(|entry| fits(entry.awaiting))
            .map(|entry| Self::relay(entry.origin))
            .ok_or(ProtocolError::OutOfOrder("backend"))
    }

    fn pop(
        &mut self,
        ending: Ending,
        ended: &mut impl FnMut(T, Awaiting, Ending),
    ) -> Option<Origin> {
        let entry = self.entries.pop_front()?;
        ended(entry.slot, entry.awaiting, ending);
        Some(entry.origin)
    }

    fn on_answer(
        &mut self,
        awaited: Awaiting,
        mut ended: impl FnMut(T, Awaiting, Ending),
    ) -> Result<Relay, ProtocolError> {
        match self.entries.front() {
            Some(entry) if entry.awaiting == awaited => {}
            Some(_) | None => return Err(ProtocolError::OutOfOrder("backend")),
        }
        let origin = self.pop(Ending::Done, &mut ended);
        Ok(origin.map_or(Relay::Forward, Self::relay))
    }

    fn on_completion(
        &mut self,
        tag: u8,
        ended: impl FnMut(T, Awaiting, Ending),
    ) -> Result<Relay, ProtocolError> {
        match self.entries.front().map(|e| e.awaiting) {
            Some(Awaiting::Execute) => {
                self.copy_in = CopyIn::Inactive;
                self.on_answer(Awaiting::Execute, ended)
            }
            // Portals are suspended by Execute alone.
            Some(Awaiting::Query) if tag != b's' => {
                self.copy_in = CopyIn::Inactive;
                self.on_part(Self::may_give_rows)
            }
            _ => Err(ProtocolError::OutOfOrder("CommandComplete")),
        }
    }

    fn on_description(
        &mut self,
        tag: u8,
        ended: impl FnMut(T, Awaiting, Ending),
    ) -> Result<Relay, ProtocolError> {
        match self.entries.front().map(|e| e.awaiting) {
            Some(Awaiting::Describe) => self.on_answer(Awaiting::Describe, ended),
            Some(Awaiting::Query) if tag == b'T' => self.on_part(Self::may_give_rows),
            _ => Err(ProtocolError::OutOfOrder("RowDescription")),
        }
    }

    fn on_ready(
        &mut self,
        mut ended: impl FnMut(T, Awaiting, Ending),
    ) -> Result<Relay, ProtocolError> {
        let (awaiting, failed) = self
            .entries
            .front()
            .map(|e| (e.awaiting, e.failed))
            .ok_or(ProtocolError::OutOfOrder("ReadyForQuery"))?;
        match awaiting {
            Awaiting::Query | Awaiting::FunctionCall | Awaiting::Sync => {}
            Awaiting::Parse
            | Awaiting::Bind
            | Awaiting::Describe
            | Awaiting::Execute
            | Awaiting::Close
            | Awaiting::Synthetic(_)
            | Awaiting::CopyEnd => return Err(ProtocolError::OutOfOrder("ReadyForQuery")),
        }
        self.copy_in = CopyIn::Inactive;
        let ending = if failed { Ending::Failed } else { Ending::Done };
        let origin = self.pop(ending, &mut ended);
        if self.entries.is_empty() {
            self.batch = Batch::Closed;
        }
        Ok(match origin {
            // The client is owed a ReadyForQuery for a refused Query as for any other.
            Some(Origin::Client | Origin::Poison) => Relay::Forward,
            Some(Origin::Injected | Origin::Control) | None => Relay::Swallow,
        })
    }

    fn on_error(&mut self, mut ended: impl FnMut(T, Awaiting, Ending)) -> Relay {
        self.copy_in = CopyIn::Inactive;
        let Some(front) = self.entries.front_mut() else {
            // Unasked: the backend is about to close, or an operator spoke.
            return Relay::Forward;
        };
        let relay = match front.origin {
            Origin::Client | Origin::Injected => Relay::Forward,
            Origin::Control => Relay::Swallow,
            Origin::Poison => Relay::Replace,
        };
        match front.awaiting {
            // ReadyForQuery follows by itself.
            Awaiting::Query | Awaiting::FunctionCall | Awaiting::Sync => front.failed = true,
            Awaiting::Parse
            | Awaiting::Bind
            | Awaiting::Describe
            | Awaiting::Execute
            | Awaiting::Close
            | Awaiting::Synthetic(_)
            | Awaiting::CopyEnd => {
                self.pop(Ending::Failed, &mut ended);
                self.skip_to_sync(&mut ended);
            }
        }
        relay
    }

    /// After an error the backend discards everything up to the next Sync: Query and FunctionCall
    /// too.
    fn skip_to_sync(&mut self, ended: &mut impl FnMut(T, Awaiting, Ending)) {
        while let Some(front) = self.entries.front() {
            if front.awaiting == Awaiting::Sync {
                return;
            }
            self.pop(Ending::Skipped, ended);
        }
        self.batch = Batch::Skipping;
    }

    /// The backend starts to read COPY data. Every Sync sent behind the statement and before the
    /// end of the data is read and ignored by it.
    fn on_copy_in(&mut self) -> Result<Relay, ProtocolError> {
        let relay = self.on_part(Self::may_give_rows)?;
        let end = self
            .entries
            .iter()
            .position(|e| e.awaiting == Awaiting::CopyEnd);
        if end.is_none() {
            self.copy_in = CopyIn::Active;
        }
        let mut index = 0_usize;
        self.entries.retain(|e| {
            let ignored = e.awaiting == Awaiting::Sync && end.is_none_or(|end| index < end);
            index = index.saturating_add(1);
            !ignored
        });
        Ok(relay)
    }
}

#[cfg(test)]
mod tests;
