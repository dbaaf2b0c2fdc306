//! What a server says of itself once it has let us in.

use bosdb_protocol::ProtocolError;
use bosdb_protocol::pg::backend::{self, TransactionStatus};
use bosdb_protocol::pg::{frontend, startup};

use super::Login;
use crate::error::BackendError;
use crate::pg::parameters::Parameters;
use crate::pg::role::Role;

/// Asks servers that do not report it (before PostgreSQL 14) what they are.
const WHAT_ARE_YOU: &[u8] = b"SELECT CASE WHEN pg_catalog.pg_is_in_recovery() THEN 's' \
    WHEN pg_catalog.current_setting('default_transaction_read_only') = 'on' THEN 'r' \
    ELSE 'p' END";

impl Login<'_> {
    pub(super) async fn until_ready(
        &mut self,
    ) -> Result<(Parameters, startup::CancelKey), BackendError> {
        let mut parameters = Parameters::default();
        let mut key = None;
        loop {
            let (tag, body) = self.expect().await?;
            match tag {
                b'S' => {
                    let (name, value) = backend::parameter_status(&body)?;
                    if !parameters.set(name, value) {
                        return Err(ProtocolError::Malformed("ParameterStatus").into());
                    }
                }
                b'K' => key = Some(cancel_key(&body)?),
                b'Z' => return idle(&body).map(|()| (parameters, key.unwrap_or_default())),
                other => return Err(ProtocolError::UnknownType(other).into()),
            }
        }
    }

    /// Asks the server what it is.
    pub(super) async fn ask_role(&mut self) -> Result<Role, BackendError> {
        frontend::put_query(&mut self.out, WHAT_ARE_YOU);
        self.send().await?;
        let mut role = None;
        loop {
            let (tag, body) = self.expect().await?;
            match tag {
                // One column of one byte: its length stands before it.
                b'D' => {
                    role = match body.last() {
                        Some(b's') => Some(Role::Standby),
                        Some(b'r') if !self.profile.only_reads() => Some(Role::PrimaryForReading),
                        Some(b'r' | b'p') => Some(Role::Primary),
                        Some(_) | None => None,
                    };
                }
                b'Z' => {
                    idle(&body)?;
                    return role.ok_or(ProtocolError::OutOfOrder("backend").into());
                }
                b'T' | b'C' | b'S' => {}
                other => return Err(ProtocolError::UnknownType(other).into()),
            }
        }
    }
}

/// A new session has no transaction.
fn idle(body: &[u8]) -> Result<(), BackendError> {
    match backend::ready_for_query(body)? {
        TransactionStatus::Idle => Ok(()),
        TransactionStatus::InTransaction | TransactionStatus::Failed => {
            Err(ProtocolError::OutOfOrder("backend").into())
        }
    }
}

/// The key to cancel by: protocol 3.0 was asked for, and its secrets have four bytes.
fn cancel_key(body: &[u8]) -> Result<startup::CancelKey, BackendError> {
    if body.len() != 8 {
        return Err(ProtocolError::Malformed("BackendKeyData").into());
    }
    Ok(backend::backend_key_data(body)?)
}

/// A NegotiateProtocolVersion in answer to 3.0 without options can say nothing but 3.0 without
/// options.
pub(super) fn accept_version(body: &[u8]) -> Result<(), BackendError> {
    match body {
        [0, 0, 0, 0, 0, 0, 0, 0] | [0, 3, 0, 0, 0, 0, 0, 0] => Ok(()),
        _ => Err(ProtocolError::Unsupported("backend protocol version").into()),
    }
}
