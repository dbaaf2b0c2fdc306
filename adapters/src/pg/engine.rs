//! PostgreSQL as pools see it.

use std::sync::Arc;
use std::task::{Context, Poll, Waker};

use bosdb_protocol::pg::{backend, frame, startup};

use crate::buffer::Buffer;
use crate::connection::Profile;
use crate::engine::{Blame, Engine, Fit, LoggedIn};
use crate::error::BackendError;
use crate::pg::connection::Connection;
use crate::pg::endpoint::{Endpoint, Particulars};
use crate::pg::login::{Channel, Login};
use crate::pg::role::{self, Role, SessionAttrs};
use crate::pg::session::Session;
use crate::tls;
use crate::transport::Transport;

/// The longest message that may come unasked.
const MAX_UNASKED: usize = 64 * 1024;

/// PostgreSQL.
#[derive(Debug, Clone, Copy)]
pub struct Postgres;

impl Engine for Postgres {
    type Particulars = Particulars;
    type Wanted = SessionAttrs;
    type Session = Session;
    type CancelKey = startup::CancelKey;

    async fn log_in(
        endpoint: &Endpoint,
        profile: Profile,
        name: &Arc<str>,
        stream: Transport,
        inbound: Buffer,
    ) -> Result<LoggedIn<Self>, BackendError> {
        let (transport, channel) = match (&endpoint.tls, stream) {
            // What stays within the process needs no TLS.
            (None, stream) | (Some(_), stream @ (Transport::Pipe(_) | Transport::Closed)) => {
                (stream, Channel::Plain)
            }
            (Some(_), stream @ Transport::Tls(_)) => (stream, Channel::Tls(None)),
            (Some(tls), Transport::Plain(socket)) => {
                let stream = tls
                    .wrap(name, socket)
                    .await
                    .map_err(|reason| BackendError::Tls {
                        address: name.as_ref().into(),
                        reason: reason.into(),
                    })?;
                let channel = Channel::Tls(tls::end_point(&stream));
                (Transport::Tls(Box::new(stream.into())), channel)
            }
        };
        let login = Login::new(endpoint, profile, transport, channel, inbound);
        let ready = login.run().await?;
        Ok(LoggedIn {
            transport: ready.transport,
            inbound: ready.inbound,
            session: Session::new(ready.parameters),
            key: ready.key,
            fit: fit(endpoint.particulars.attrs, ready.role),
        })
    }

    /// Notices and parameter reports may come unasked; anything else spoils the connection.
    fn take_in(connection: &mut Connection) -> bool {
        let mut context = Context::from_waker(Waker::noop());
        loop {
            let Connection {
                transport, inbound, ..
            } = connection;
            match transport.poll_read(&mut context, inbound) {
                Poll::Pending => return true,
                Poll::Ready(Ok(0) | Err(_)) => return false,
                Poll::Ready(Ok(_)) => {}
            }
            if !take_in_messages(connection) {
                return false;
            }
        }
    }

    fn wanted(endpoint: &Endpoint) -> SessionAttrs {
        endpoint.particulars.attrs
    }

    fn still_fits(connection: &mut Connection, wanted: SessionAttrs) -> bool {
        role::still_fits(connection, wanted)
    }

    fn blame(sqlstate: &str) -> Blame {
        if sqlstate == "3D000" {
            Blame::Target
        } else if sqlstate.starts_with("57P") {
            Blame::Server
        } else {
            Blame::Nobody
        }
    }
}

fn fit(attrs: SessionAttrs, role: Option<Role>) -> Fit {
    let Some(role) = role else {
        return Fit::Unasked;
    };
    if attrs == SessionAttrs::PreferStandby && role != Role::Standby {
        Fit::SecondBest
    } else if attrs.accepts(role) {
        Fit::Wanted
    } else {
        Fit::Unwanted(attrs.as_str())
    }
}

fn take_in_messages(connection: &mut Connection) -> bool {
    loop {
        let header = match frame::header(connection.inbound.bytes()) {
            Ok(Some(header)) if header.body <= MAX_UNASKED => header,
            Ok(None) => return true,
            Ok(Some(_)) | Err(_) => return false,
        };
        let frame = connection.inbound.bytes();
        let Some(body) = frame.get(frame::HEADER..header.frame()) else {
            return true;
        };
        match header.tag {
            b'S' => match backend::parameter_status(body) {
                Ok((name, value)) => {
                    if !connection.session.parameters.set(name, value) {
                        return false;
                    }
                }
                Err(_) => return false,
            },
            b'N' | b'A' => {}
            _ => return false,
        }
        connection.inbound.consume(header.frame());
    }
}
