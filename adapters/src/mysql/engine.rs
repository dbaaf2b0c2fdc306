//! MySQL and MariaDB as pools see them.

use std::sync::Arc;
use std::task::{Context, Poll, Waker};

use crate::buffer::Buffer;
use crate::connection::Profile;
use crate::engine::{Blame, Engine, Fit, LoggedIn};
use crate::error::BackendError;
use crate::mysql::endpoint::{Endpoint, Particulars};
use crate::mysql::login::Login;
use crate::mysql::session::{Connection, Session};
use crate::transport::Transport;

/// MySQL and MariaDB.
#[derive(Debug, Clone, Copy)]
pub struct MySql;

/// The number a server gives a connection: what KILL takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct ConnectionId(pub u32);

impl Engine for MySql {
    type Particulars = Particulars;
    type Wanted = ();
    type Session = Session;
    type CancelKey = ConnectionId;

    async fn log_in(
        endpoint: &Endpoint,
        profile: Profile,
        name: &Arc<str>,
        stream: Transport,
        inbound: Buffer,
    ) -> Result<LoggedIn<Self>, BackendError> {
        let ready = Login::begin(endpoint, profile, name, stream, inbound)
            .await?
            .set_up(profile)
            .await?;
        Ok(LoggedIn {
            transport: ready.packets.transport,
            inbound: ready.packets.inbound,
            session: ready.session,
            key: ready.id,
            fit: Fit::Unasked,
        })
    }

    /// Servers say nothing unasked but their last word.
    fn take_in(connection: &mut Connection) -> bool {
        let mut context = Context::from_waker(Waker::noop());
        let Connection {
            transport, inbound, ..
        } = connection;
        matches!(transport.poll_read(&mut context, inbound), Poll::Pending)
    }

    fn wanted(_endpoint: &Endpoint) {}

    fn still_fits(_connection: &mut Connection, (): ()) -> bool {
        true
    }

    fn blame(sqlstate: &str) -> Blame {
        match sqlstate {
            // No such database, or no right to it.
            "42000" => Blame::Target,
            // Shutting down.
            "08S01" => Blame::Server,
            _ => Blame::Nobody,
        }
    }
}
