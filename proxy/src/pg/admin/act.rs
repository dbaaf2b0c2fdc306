//! What operators do. Each command was granted and recorded before it comes here.

use std::future::poll_fn;
use std::sync::Arc;
use std::task::Poll;
use std::time::Duration;

use bosdb_gateway::console::Operating;
use bosdb_gateway::target::Target;
use bosdb_protocol::pg::sqlstate::SqlState;
use tokio::time::{Instant, timeout_at};

use super::command::{Act, Shutdown};
use super::desk::{Desk, Done, Trouble};
use crate::control::Stopping;
use crate::pg::refusal::Told;

/// How often a command that waits looks whether it is over.
const LOOK: Duration = Duration::from_millis(20);

/// The longest a command waits. What it began goes on.
const PATIENCE: Duration = Duration::from_secs(3600);

impl Desk {
    pub(super) async fn act(&mut self, act: &Act, by: &Operating) -> Result<Done, Trouble> {
        let tag = match act {
            Act::Pause(name) => {
                let targets = self.targets(name.as_deref())?;
                for target in &targets {
                    target.pause(by);
                }
                self.until(&targets, |target| target.servers().is_empty())
                    .await?;
                "PAUSE"
            }
            Act::Resume(name) => {
                for target in self.targets(name.as_deref())? {
                    target.resume(self.console.worker(), by);
                }
                "RESUME"
            }
            Act::Reconnect(name) => {
                for target in self.targets(name.as_deref())? {
                    target.reconnect(self.console.worker(), by);
                }
                "RECONNECT"
            }
            Act::WaitClose(name) => {
                let targets = self.targets(name.as_deref())?;
                let none_is_old =
                    |target: &Target| target.servers().iter().all(|server| !server.outdated);
                self.until(&targets, none_is_old).await?;
                "WAIT_CLOSE"
            }
            Act::Kill(name) => {
                for target in self.targets(name.as_deref())? {
                    target.pause(by);
                }
                let gateway = self.console.gateway();
                let killed = gateway.kill_sessions(name.as_deref(), by);
                return Ok(done(format!("KILL {killed}")));
            }
            Act::KillClient(id) => {
                if !self.console.gateway().kill_session(*id, by) {
                    return Err(
                        Told::new(SqlState("42704"), format!("there is no session {id}"))
                            .hint("SHOW CLIENTS lists them, by id.")
                            .into(),
                    );
                }
                "KILL_CLIENT"
            }
            Act::Disable(name) => {
                for target in self.targets(Some(name))? {
                    target.disable(by);
                }
                "DISABLE"
            }
            Act::Enable(name) => {
                for target in self.targets(Some(name))? {
                    target.enable(by);
                }
                "ENABLE"
            }
            Act::Reload => {
                self.control.reload().await.map_err(|why| {
                    Told::new(SqlState("F0000"), "the configuration was not reloaded")
                        .detail(why)
                        .hint("What was in force stays in force.")
                })?;
                "RELOAD"
            }
            Act::Shutdown(how) => {
                let stopping = match how {
                    Shutdown::Drain => Stopping::Drain,
                    Shutdown::WaitForClients => Stopping::WhenClientsLeave,
                };
                self.control
                    .stop(stopping)
                    .map_err(|why| Told::new(SqlState::CANNOT_CONNECT_NOW, why))?;
                "SHUTDOWN"
            }
        };
        Ok(done(tag.to_owned()))
    }

    /// The target of a name, or all.
    fn targets(&self, name: Option<&str>) -> Result<Vec<Arc<Target>>, Trouble> {
        let configuration = self.console.gateway().configuration();
        let Some(name) = name else {
            let targets = configuration.sorted_targets();
            return Ok(targets.into_iter().cloned().collect());
        };
        match configuration.targets.get(name) {
            Some(offer) => Ok(vec![Arc::clone(&offer.target)]),
            None => Err(Told::new(
                SqlState::INVALID_CATALOG,
                format!("target \"{name}\" does not exist"),
            )
            .hint("SHOW TARGETS lists them.")
            .into()),
        }
    }

    /// Waits until all targets are as they should be; a cancel, a stop or the bound end the wait.
    async fn until(
        &self,
        targets: &[Arc<Target>],
        is_so: impl Fn(&Target) -> bool,
    ) -> Result<(), Trouble> {
        let handle = &self.registration.handle;
        // A cancel that came before was meant for something else.
        let _stale: bool = handle.take_cancelled();
        let deadline = Instant::now() + PATIENCE;
        let waited = timeout_at(deadline, async {
            while !targets.iter().all(|target| is_so(target)) {
                let mut pause = std::pin::pin!(tokio::time::sleep(LOOK));
                poll_fn(|cx| {
                    if let Poll::Ready(end) = self.poll_orders(cx) {
                        return Poll::Ready(Err(Trouble::Over(end)));
                    }
                    if handle.take_cancelled() {
                        return Poll::Ready(Err(Told::new(
                            SqlState::QUERY_CANCELED,
                            "canceling the wait due to user request",
                        )
                        .detail("What the command began goes on.")
                        .into()));
                    }
                    pause.as_mut().poll(cx).map(Ok)
                })
                .await?;
            }
            Ok(())
        });
        match waited.await {
            Ok(result) => result,
            Err(_) => Err(Told::new(
                SqlState::QUERY_CANCELED,
                "backends are still in use after an hour of waiting",
            )
            .detail("What the command began goes on.")
            .into()),
        }
    }
}

const fn done(tag: String) -> Done {
    Done { rows: None, tag }
}
