//! Waiting for a record to be written, which as a rule is writing it.

use std::fmt;
use std::pin::Pin;
use std::sync::atomic::Ordering;
use std::task::{Context, Poll};

use crate::audit::pen::Attempt;
use crate::audit::recorder::{AuditUnavailable, Durability, RecordClass, Recorder, Ticket};
use crate::audit::wake::Urgency;

/// How often the pen is tried while others hold it: they give it back after one write, and between
/// two tries the worker serves its other sessions.
const TRIES: u8 = 4;

/// A record on its way to the log; resolves when it is as safe as was asked.
///
/// It waits one turn of its worker first, so that what other sessions hand over in that turn is
/// written by the same call. Then whoever comes first takes the pen and writes for all; the others
/// find their records written. Where nobody but the writer thread may write, or a sync is asked
/// for, the thread is woken and waited for.
#[must_use = "nothing is written for a recording that is not polled"]
pub struct Recording {
    recorder: Recorder,
    ticket: Ticket,
    durability: Durability,
    state: State,
}

enum State {
    /// Not polled yet.
    New,
    /// Others get their turn; then the pen is tried, so many times more.
    Trying(u8),
    /// The writer thread is waited for.
    Handed(Pin<Box<dyn Future<Output = Result<(), AuditUnavailable>> + Send>>),
}

impl fmt::Debug for Recording {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Recording")
            .field("ticket", &self.ticket)
            .field("durability", &self.durability)
            .finish_non_exhaustive()
    }
}

impl Recording {
    pub(super) const fn new(recorder: Recorder, ticket: Ticket, durability: Durability) -> Self {
        Self {
            recorder,
            ticket,
            durability,
            state: State::New,
        }
    }

    fn check(&self) -> Result<(), AuditUnavailable> {
        self.recorder.shared.gate.check(RecordClass::Intent)
    }

    fn begin(&mut self) -> Result<(), AuditUnavailable> {
        if self.ticket.lane != self.recorder.lane.id {
            return Err(AuditUnavailable::ForeignTicket);
        }
        self.state = match self.durability {
            Durability::Written => State::Trying(TRIES),
            Durability::Synced => self.hand_over(),
        };
        Ok(())
    }

    fn hand_over(&self) -> State {
        let (recorder, ticket) = (self.recorder.clone(), self.ticket);
        State::Handed(Box::pin(by_the_thread(recorder, ticket, self.durability)))
    }
}

impl Future for Recording {
    type Output = Result<(), AuditUnavailable>;

    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        let this = self.get_mut();
        loop {
            match &mut this.state {
                State::New => {
                    this.begin()?;
                    if is_reached(&this.recorder, this.ticket, this.durability) {
                        return Poll::Ready(Ok(()));
                    }
                    if let State::Trying(_) = this.state {
                        cx.waker().wake_by_ref();
                        return Poll::Pending;
                    }
                }
                State::Trying(left) => {
                    let left = *left;
                    if is_reached(&this.recorder, this.ticket, this.durability) {
                        return Poll::Ready(Ok(()));
                    }
                    this.check()?;
                    let Recorder { lane, shared } = &this.recorder;
                    match (
                        shared.write_now(lane, this.ticket.number),
                        left.checked_sub(1),
                    ) {
                        (Attempt::Written, _) => return Poll::Ready(Ok(())),
                        (Attempt::Busy, Some(left)) => {
                            this.state = State::Trying(left);
                            cx.waker().wake_by_ref();
                            return Poll::Pending;
                        }
                        (Attempt::Busy, None) | (Attempt::LeftToWriter, _) => {
                            this.state = this.hand_over();
                        }
                    }
                }
                State::Handed(wait) => return wait.as_mut().poll(cx),
            }
        }
    }
}

fn is_reached(recorder: &Recorder, ticket: Ticket, durability: Durability) -> bool {
    let reached = match durability {
        Durability::Written => &recorder.lane.written,
        Durability::Synced => &recorder.lane.synced,
    };
    reached.load(Ordering::Acquire) >= ticket.number
}

/// Wakes the writer thread and waits for it.
async fn by_the_thread(
    recorder: Recorder,
    ticket: Ticket,
    durability: Durability,
) -> Result<(), AuditUnavailable> {
    let Recorder { lane, shared } = &recorder;
    loop {
        let mut progress = std::pin::pin!(lane.progress.notified());
        progress.as_mut().enable();
        // Asked now that any later change wakes us.
        if is_reached(&recorder, ticket, durability) {
            return Ok(());
        }
        shared.gate.check(RecordClass::Intent)?;
        match durability {
            Durability::Written => {}
            Durability::Synced => shared.want_sync(),
        }
        shared.wake.ring(Urgency::Now);
        progress.await;
    }
}
