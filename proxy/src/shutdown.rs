//! One signal that everything which must stop can wait for.

use tokio::sync::watch;

/// Begins the shutdown.
#[derive(Debug)]
pub(crate) struct Trigger(watch::Sender<bool>);

/// Waits for the shutdown.
#[derive(Debug, Clone)]
pub(crate) struct Shutdown(watch::Receiver<bool>);

/// A trigger and what waits for it.
pub(crate) fn channel() -> (Trigger, Shutdown) {
    let (sender, receiver) = watch::channel(false);
    (Trigger(sender), Shutdown(receiver))
}

impl Trigger {
    /// Begins the shutdown.
    pub(crate) fn begin(&self) {
        self.0.send_replace(true);
    }
}

impl Shutdown {
    /// Whether the shutdown has begun.
    pub(crate) fn has_begun(&self) -> bool {
        *self.0.borrow()
    }

    /// Resolves when the shutdown begins, or when nobody can begin it any more.
    pub(crate) async fn begun(&mut self) {
        if self.0.wait_for(|begun| *begun).await.is_err() {
            tracing::debug!("the trigger is gone");
        }
    }
}
