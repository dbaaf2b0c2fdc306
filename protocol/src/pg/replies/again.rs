//! Looking at what is outstanding, and sending a batch once more.

use super::{Awaiting, BatchEnd, Entry, Origin, ReplyQueue};

impl<T> ReplyQueue<T> {
    /// What the session keeps with the message now being answered, to look at.
    pub fn front(&self) -> Option<&T> {
        self.entries.front().map(|e| &e.slot)
    }

    /// What the session keeps with the message behind the one now being answered.
    pub fn behind_front(&self) -> Option<&T> {
        self.entries.get(1).map(|e| &e.slot)
    }

    /// What the session keeps with the message that was sent last.
    pub fn last(&self) -> Option<&T> {
        self.entries.back().map(|e| &e.slot)
    }

    /// How far the batch at the front was sent, where all that is outstanding belongs to it and
    /// to the extended protocol: then it can be sent once more as a whole.
    #[must_use]
    pub fn lone_batch(&self) -> Option<BatchEnd> {
        let last = self.entries.len().checked_sub(1)?;
        let mut end = BatchEnd::ToCome;
        for (index, entry) in self.entries.iter().enumerate() {
            match entry.awaiting {
                Awaiting::Parse
                | Awaiting::Bind
                | Awaiting::Describe
                | Awaiting::Execute
                | Awaiting::Close
                | Awaiting::Synthetic(_) => {}
                Awaiting::Sync if index == last => end = BatchEnd::Sent,
                Awaiting::Sync | Awaiting::Query | Awaiting::FunctionCall | Awaiting::CopyEnd => {
                    return None;
                }
            }
        }
        Some(end)
    }

    /// Whether a Sync awaits its answer: the batch now being answered has its end.
    pub fn awaits_sync(&self) -> bool {
        self.entries.iter().any(|e| e.awaiting == Awaiting::Sync)
    }

    /// Notes a message that goes ahead of all that is outstanding, as that is sent once more.
    pub fn put_ahead(&mut self, awaiting: Awaiting, origin: Origin, slot: T) {
        self.entries.push_front(Entry {
            awaiting,
            origin,
            failed: false,
            slot,
        });
    }
}
