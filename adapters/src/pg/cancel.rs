//! Cancel requests: a connection of their own, one packet, and the wait for the server to close.

use std::time::Duration;

use bosdb_protocol::pg::startup;
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::time::timeout;

use crate::error::BackendError;
use crate::pg::connection::CancelHold;
use crate::transport::Transport;

/// A cancel that takes longer is given up; the lease it holds back is then closed by its pool.
const DEADLINE: Duration = Duration::from_secs(10);

/// Sends the request and waits until the server has closed the connection: PostgreSQL closes it
/// only after it has signalled the backend, so that afterwards the signal cannot hit whoever
/// leases the connection next. The hold ends when this returns.
pub async fn send(hold: CancelHold) -> Result<(), BackendError> {
    timeout(DEADLINE, deliver(&hold))
        .await
        .map_err(|_| BackendError::Timeout("a cancel request"))?
        .map_err(|error| BackendError::lost(&error))
}

async fn deliver(hold: &CancelHold) -> std::io::Result<()> {
    let target = hold.target();
    let mut packet = Vec::with_capacity(16);
    startup::put_cancel_request(&mut packet, &target.key);
    match (target.open().await?, &target.tls) {
        (Transport::Plain(socket), None) => finish(socket, &packet).await,
        // The session had TLS; the secret does not travel without.
        (Transport::Plain(socket), Some(tls)) => {
            let stream = tls
                .wrap(&target.host, socket)
                .await
                .map_err(std::io::Error::other)?;
            finish(stream, &packet).await
        }
        (Transport::Pipe(end), _) => finish(end, &packet).await,
        (Transport::Tls(_) | Transport::Closed, _) => Err(std::io::ErrorKind::NotConnected.into()),
    }
}

async fn finish(
    mut stream: impl AsyncRead + AsyncWrite + Unpin,
    packet: &[u8],
) -> std::io::Result<()> {
    stream.write_all(packet).await?;
    stream.flush().await?;
    let mut rest = [0; 64];
    loop {
        match stream.read(&mut rest).await {
            Ok(0) => return Ok(()),
            Ok(_) => {}
            // A server that closes without TLS close notify has closed all the same.
            Err(error) if error.kind() == std::io::ErrorKind::UnexpectedEof => return Ok(()),
            Err(error) if error.kind() == std::io::ErrorKind::ConnectionReset => return Ok(()),
            Err(error) => return Err(error),
        }
    }
}
