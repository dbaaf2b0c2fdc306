//! The thread that writes down what was counted, and the look at what has changed meanwhile.

use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::JoinHandle;
use std::time::Duration;

use anyhow::Context as _;
use bosdb_gateway::Gateway;
use bosdb_gateway::clock::wall_time;
use bosdb_store::learning::Records;

use super::{SharedRecords, Window, read_windows};
use crate::config::Config;

/// How often counts are written down: what a process that is killed may lose.
const PAUSE: Duration = Duration::from_secs(1);

/// What is recorded, and the thread that does it.
pub(crate) struct Recording {
    records: SharedRecords,
    dir: PathBuf,
    /// The windows that were open when last looked.
    open: Vec<Window>,
    thread: Option<(Arc<AtomicBool>, JoinHandle<()>)>,
}

impl Recording {
    /// Opens the records, where the policy file has something learned.
    pub(crate) fn open(config: &Config) -> anyhow::Result<Option<Self>> {
        let learns = config
            .roles
            .as_ref()
            .is_some_and(|file| !file.learning.is_empty());
        if !learns {
            return Ok(None);
        }
        let learning = &config.learning;
        let records = Records::open(&learning.own_dir, learning.bounds)
            .context("what is learned cannot be recorded")?;
        Ok(Some(Self {
            records: Arc::new(Mutex::new(records)),
            dir: learning.dir.clone(),
            open: open_windows(&learning.dir),
            thread: None,
        }))
    }

    /// The records.
    pub(crate) const fn records(&self) -> &SharedRecords {
        &self.records
    }

    /// Begins to write down what the gateway's sessions count.
    pub(crate) fn start(&mut self, gateway: &Arc<Gateway>) -> std::io::Result<()> {
        if self.thread.is_some() {
            return Ok(());
        }
        let stop = Arc::new(AtomicBool::new(false));
        let (gateway, records) = (Arc::clone(gateway), Arc::clone(&self.records));
        let stopped = Arc::clone(&stop);
        let thread = std::thread::Builder::new()
            .name("bosdb-learning".to_owned())
            .spawn(move || {
                while !stopped.load(Ordering::Acquire) {
                    std::thread::park_timeout(PAUSE);
                    write_down(&gateway, &records);
                }
            })?;
        self.thread = Some((stop, thread));
        Ok(())
    }

    /// Whether a window was opened or has ended since this was last asked.
    pub(crate) fn windows_have_changed(&mut self) -> bool {
        let open = open_windows(&self.dir);
        let changed = open != self.open;
        self.open = open;
        changed
    }

    /// Writes down the rest.
    pub(crate) fn close(self) {
        if let Some((stop, thread)) = self.thread {
            stop.store(true, Ordering::Release);
            thread.thread().unpark();
            if thread.join().is_err() {
                tracing::error!("the thread that records what is learned has failed");
            }
        }
    }
}

fn open_windows(dir: &std::path::Path) -> Vec<Window> {
    let now = wall_time();
    let mut windows = read_windows(dir).unwrap_or_default();
    windows.retain(|window| window.is_open(now));
    windows
}

fn write_down(gateway: &Gateway, records: &SharedRecords) {
    let mut records = records.lock().unwrap_or_else(PoisonError::into_inner);
    gateway.learner.collect(&mut records, wall_time());
    if let Err(error) = records.flush() {
        tracing::error!(%error, "what was learned is not written down; it is tried again");
    }
}
