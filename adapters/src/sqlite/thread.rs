//! The thread that a connection lives on.

use std::sync::Arc;
use std::time::Duration;

use rusqlite::Connection;
use tokio::sync::{mpsc, oneshot};

use super::execute::{self, Known};
use super::open::open;
use super::place::Place;
use super::stop::Stop;
use crate::adapter::{
    Access, AdapterError, Cancel, Caps, Event, Events, Power, Prepared, Trouble, Work,
};

/// Commands that may wait: the one behind the one that runs.
const WAITING: usize = 2;

/// What a thread needs beside its deep recursions: the parser's stack is SQLite's own.
const STACK: usize = 1024 * 1024;

type Look = Box<dyn FnOnce(&Connection) + Send>;

enum Command {
    Prepare(Arc<str>, oneshot::Sender<Result<Prepared, AdapterError>>),
    Execute(Work, Caps, mpsc::Sender<Event>),
    Look(Look),
    Reset(oneshot::Sender<Result<(), AdapterError>>),
}

/// A thread with its connection. Dropping it stops what runs and ends the thread.
#[derive(Debug)]
pub(super) struct Thread {
    commands: mpsc::Sender<Command>,
    stop: Arc<Stop>,
}

/// How a connection is opened, at first and anew.
type Opener = Box<dyn Fn(&Arc<Stop>) -> Result<Connection, AdapterError> + Send>;

/// What a thread works with.
struct Room {
    opener: Opener,
    stop: Arc<Stop>,
}

impl Room {
    fn open(&self) -> Result<Connection, AdapterError> {
        (self.opener)(&self.stop)
    }
}

impl Thread {
    /// Opens the file on a new thread; and whether it could be written.
    pub(super) async fn start(
        place: Place,
        access: Access,
        busy: Duration,
    ) -> Result<(Self, Power), AdapterError> {
        Self::start_with(Box::new(move |stop| open(&place, access, busy, stop))).await
    }

    /// The same for any connection.
    pub(super) async fn start_with(opener: Opener) -> Result<(Self, Power), AdapterError> {
        let stop = Arc::new(Stop::new());
        let room = Room {
            opener,
            stop: Arc::clone(&stop),
        };
        let (commands, orders) = mpsc::channel(WAITING);
        let (told, opened) = oneshot::channel();
        std::thread::Builder::new()
            .name("sqlite".to_owned())
            .stack_size(STACK)
            .spawn(move || match room.open() {
                Ok(connection) => {
                    let writable = match connection.is_readonly("main") {
                        Ok(false) => Power::Held,
                        Ok(true) | Err(_) => Power::Lacking,
                    };
                    if told.send(Ok(writable)).is_ok() {
                        serve(&room, connection, orders);
                    }
                }
                // Whoever asked is gone, or is told.
                Err(error) => told.send(Err(error)).unwrap_or_default(),
            })
            .map_err(|error| AdapterError::new(Trouble::Other, error.to_string()))?;
        let writable = opened.await.map_err(|_| AdapterError::lost())??;
        Ok((Self { commands, stop }, writable))
    }

    async fn send(&self, command: Command) -> Result<(), AdapterError> {
        let sent = self.commands.send(command).await;
        sent.map_err(|_| AdapterError::lost())
    }

    pub(super) async fn prepare(&self, sql: Arc<str>) -> Result<Prepared, AdapterError> {
        let (told, answer) = oneshot::channel();
        self.send(Command::Prepare(sql, told)).await?;
        answer.await.map_err(|_| AdapterError::lost())?
    }

    pub(super) async fn execute(&self, work: Work, caps: Caps) -> Result<Events, AdapterError> {
        let (sender, events) = Events::channel();
        self.send(Command::Execute(work, caps, sender)).await?;
        Ok(events)
    }

    /// Has something looked up on the connection.
    pub(super) async fn run<T: Send + 'static>(
        &self,
        look: impl FnOnce(&Connection) -> Result<T, AdapterError> + Send + 'static,
    ) -> Result<T, AdapterError> {
        let (told, answer) = oneshot::channel();
        let look: Look = Box::new(move |connection| {
            told.send(look(connection)).map_or_else(drop, |()| ());
        });
        self.send(Command::Look(look)).await?;
        answer.await.map_err(|_| AdapterError::lost())?
    }

    pub(super) async fn reset(&self) -> Result<(), AdapterError> {
        let (told, answer) = oneshot::channel();
        self.send(Command::Reset(told)).await?;
        answer.await.map_err(|_| AdapterError::lost())?
    }

    pub(super) fn canceller(&self) -> Arc<dyn Cancel> {
        let stop: Arc<dyn Cancel> = Arc::<Stop>::clone(&self.stop);
        stop
    }
}

impl Drop for Thread {
    fn drop(&mut self) {
        self.stop.end();
    }
}

fn serve(room: &Room, mut connection: Connection, mut orders: mpsc::Receiver<Command>) {
    let mut known = Known::default();
    while let Some(command) = orders.blocking_recv() {
        match command {
            Command::Prepare(sql, told) => {
                room.stop.begin(None, None);
                let prepared = execute::prepare(&connection, &mut known, &sql, &room.stop);
                told.send(prepared).map_or_else(drop, |()| ());
            }
            Command::Execute(work, caps, events) => {
                room.stop.begin(caps.time, Some(events.clone()));
                execute::execute(&connection, &mut known, &work, caps, &room.stop, &events);
                // Its end is heard when nobody could say more.
                room.stop.begin(None, None);
            }
            Command::Look(look) => {
                room.stop.begin(None, None);
                look(&connection);
            }
            Command::Reset(told) => {
                known = Known::default();
                let opened = room.open().map(|fresh| connection = fresh);
                told.send(opened).map_or_else(drop, |()| ());
            }
        }
    }
}
