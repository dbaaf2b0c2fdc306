//! Cancelling: another login, and KILL QUERY.

use std::sync::Arc;
use std::time::Duration;

use tokio::time::timeout;

use crate::buffer::{Buffer, BufferPool};
use crate::connection::{CancelHold, Profile};
use crate::error::BackendError;
use crate::mysql::endpoint::Endpoint;
use crate::mysql::engine::ConnectionId;
use crate::mysql::login::Login;

/// A cancel that takes longer is given up; the lease it holds back is then closed by its pool.
const DEADLINE: Duration = Duration::from_secs(10);

/// Ends the statement that runs on a connection. When this returns the server has seen the
/// request, so that it cannot hit whoever leases the connection next. The hold ends with it.
///
/// # Errors
/// When no login was to be had, or the server would not. A connection that is gone is none.
pub async fn send(endpoint: &Endpoint, hold: CancelHold<ConnectionId>) -> Result<(), BackendError> {
    timeout(DEADLINE, deliver(endpoint, &hold))
        .await
        .map_err(|_| BackendError::Timeout("a cancel request"))?
}

async fn deliver(endpoint: &Endpoint, hold: &CancelHold<ConnectionId>) -> Result<(), BackendError> {
    let target = hold.target();
    let stream = target
        .open()
        .await
        .map_err(|error| BackendError::lost(&error))?;
    let inbound = Buffer::new(Arc::new(BufferPool::default()));
    let mut login =
        Login::begin(endpoint, Profile::Ordinary, &target.host, stream, inbound).await?;
    let ConnectionId(id) = target.key;
    login.query(&format!("KILL QUERY {id}")).await?;
    Ok(())
}
