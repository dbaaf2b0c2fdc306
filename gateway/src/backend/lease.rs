//! How a session comes to a backend: at once, or after a wait.

use std::fmt;
use std::sync::Arc;
use std::task::{Context, Poll};

use bosdb_adapters::pg::pool::Wait;

use super::Backend;
use crate::clock::Moment;
use crate::door::Door;
use crate::sessions::SessionHandle;
use crate::target::Target;
use crate::worker::Worker;
use crate::{BackendError, Profile};

/// A wait for a backend.
pub struct BackendWait {
    /// None for a target that another protocol leads to.
    wait: Option<Wait>,
    since: Moment,
    worker: Arc<Worker>,
    target: Arc<Target>,
}

impl fmt::Debug for BackendWait {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("BackendWait").finish_non_exhaustive()
    }
}

impl BackendWait {
    /// Polls for the backend; with it comes the time waited, in nanoseconds.
    pub fn poll(
        &mut self,
        cx: &mut Context<'_>,
        handle: &SessionHandle,
    ) -> Poll<Result<(Backend, u64), BackendError>> {
        let Some(wait) = &mut self.wait else {
            return Poll::Ready(Err(BackendError::Closed));
        };
        match wait.poll(cx) {
            Poll::Pending => Poll::Pending,
            Poll::Ready(Err(error)) => Poll::Ready(Err(error)),
            Poll::Ready(Ok(lease)) => {
                let waited = Moment::now().nanos_since(self.since);
                let backend = Backend::new(lease, &self.worker, &self.target, handle);
                Poll::Ready(Ok((backend, waited)))
            }
        }
    }
}

impl Door {
    /// A free backend for this subject, at once or not at all.
    #[must_use]
    pub fn try_lease(&self, handle: &SessionHandle) -> Option<Backend> {
        let profile = self.profile();
        let lease = self
            .target()
            .pools()
            .postgres()?
            .try_lease(profile, self.worker().handle())?;
        Some(Backend::new(lease, self.worker(), self.target(), handle))
    }

    /// Queues for a backend.
    #[must_use]
    pub fn wait_for_backend(&self) -> BackendWait {
        BackendWait {
            wait: self
                .target()
                .pools()
                .postgres()
                .map(|pool| pool.wait(self.profile(), self.worker().handle())),
            since: Moment::now(),
            worker: Arc::clone(self.worker()),
            target: Arc::clone(self.target()),
        }
    }

    /// How this subject's backends are opened.
    #[must_use]
    pub fn profile(&self) -> Profile {
        Target::profile(self.subject().class.rights)
    }
}
