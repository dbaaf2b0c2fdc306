//! What a pool has to know of the engine whose connections it holds.

use std::fmt::Debug;
use std::sync::Arc;

use crate::buffer::Buffer;
use crate::connection::{Connection, Profile};
use crate::endpoint::Endpoint;
use crate::error::BackendError;
use crate::transport::Transport;

/// Whom a refused login speaks against.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Blame {
    /// The account or the database: every server of the target would say the same.
    Target,
    /// This server, which starts up, shuts down or has crashed.
    Server,
    /// Neither: the server has no room, for one.
    Nobody,
}

/// Whether a server is what the target wants.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fit {
    /// Nobody asked.
    Unasked,
    /// It is.
    Wanted,
    /// It will do where no better one is found.
    SecondBest,
    /// It is not; what is wanted, in the configuration's word.
    Unwanted(&'static str),
}

/// A session that is ready for its first command.
#[derive(Debug)]
pub struct LoggedIn<E: Engine> {
    /// The stream, through TLS where that was agreed on.
    pub transport: Transport,
    /// Bytes read and not used; none, in a session that is ready.
    pub inbound: Buffer,
    /// What is known about the session.
    pub session: E::Session,
    /// How its statements are cancelled.
    pub key: E::CancelKey,
    /// Whether the server is what the target wants.
    pub fit: Fit,
}

/// An engine's wire, as far as pools are concerned with it.
pub trait Engine: Debug + Send + Sync + Sized + 'static {
    /// What an endpoint of this engine has beside what all have.
    type Particulars: Send + Sync;
    /// What a server must be.
    type Wanted: Debug + Copy + Send + Sync;
    /// What is known about a session.
    type Session: Debug + Send + Sync;
    /// By what a running statement is cancelled.
    type CancelKey: Debug + Send + Sync;

    /// Logs in on a fresh stream, a socket or a pipe, to the server of that name. The deadline is the caller's.
    fn log_in(
        endpoint: &Endpoint<Self>,
        profile: Profile,
        name: &Arc<str>,
        stream: Transport,
        inbound: Buffer,
    ) -> impl Future<Output = Result<LoggedIn<Self>, BackendError>> + Send;

    /// Reads what came while the connection was idle; false where that spoils it.
    fn take_in(connection: &mut Connection<Self>) -> bool;

    /// What a server must be for this endpoint; no reload changes it.
    fn wanted(endpoint: &Endpoint<Self>) -> Self::Wanted;

    /// Whether the server is still what is wanted, as far as it has said.
    fn still_fits(connection: &mut Connection<Self>, wanted: Self::Wanted) -> bool;

    /// Whom a refusal with this SQLSTATE speaks against.
    fn blame(sqlstate: &str) -> Blame;
}
