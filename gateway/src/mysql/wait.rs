//! From a door to a backend.

use std::fmt;
use std::sync::Arc;
use std::task::{Context, Poll};

use bosdb_adapters::mysql::MySql;
use bosdb_adapters::pool::Wait;

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
    wait: Option<Wait<MySql>>,
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
    /// A free backend of this profile, at once or not at all.
    #[must_use]
    pub fn try_lease_mysql(&self, profile: Profile, handle: &SessionHandle) -> Option<Backend> {
        let pool = self.target().pools().mysql()?;
        let lease = pool.try_lease(profile, self.worker().handle())?;
        Some(Backend::new(lease, self.worker(), self.target(), handle))
    }

    /// Queues for a backend of this profile.
    #[must_use]
    pub fn wait_for_mysql(&self, profile: Profile) -> BackendWait {
        let pool = self.target().pools().mysql();
        BackendWait {
            wait: pool.map(|pool| pool.wait(profile, self.worker().handle())),
            since: Moment::now(),
            worker: Arc::clone(self.worker()),
            target: Arc::clone(self.target()),
        }
    }
}
