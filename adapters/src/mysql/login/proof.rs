//! Proving the password, by each plugin that is spoken.

use bosdb_protocol::ProtocolError;
use bosdb_protocol::auth::{caching_sha2, ed25519, native};
use zeroize::Zeroizing;

use super::Exchange;
use crate::error::BackendError;
use crate::mysql::endpoint::ServerKey;
use crate::tls::TlsMode;
use crate::transport::Transport;

/// A login plugin.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Plugin {
    Native,
    CachingSha2,
    Ed25519,
    /// The password as it is.
    Clear,
}

/// The name of [`Plugin::Clear`].
const CLEAR: &str = "mysql_clear_password";

impl Plugin {
    pub(super) fn of(name: &[u8]) -> Option<Self> {
        [Self::Native, Self::CachingSha2, Self::Ed25519, Self::Clear]
            .into_iter()
            .find(|plugin| plugin.name().as_bytes() == name)
    }

    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Native => native::PLUGIN,
            Self::CachingSha2 => caching_sha2::PLUGIN,
            Self::Ed25519 => ed25519::PLUGIN,
            Self::Clear => CLEAR,
        }
    }
}

impl Exchange<'_> {
    /// The first data of the present plugin.
    pub(super) fn proof(&self) -> Result<Zeroizing<Vec<u8>>, BackendError> {
        let password = self.endpoint.password.as_bytes();
        let data = match self.plugin {
            Plugin::Native => native::answer(password, &self.scramble()?),
            Plugin::CachingSha2 => caching_sha2::answer(password, &self.scramble()?),
            Plugin::Ed25519 => {
                let challenge = self.challenge.as_slice().try_into();
                let challenge =
                    challenge.map_err(|_| ProtocolError::Malformed("authentication switch"))?;
                ed25519::answer(password, challenge).to_vec()
            }
            Plugin::Clear => {
                self.may_be_shown()?;
                with_nul(password)
            }
        };
        Ok(Zeroizing::new(data))
    }

    /// Whether the password itself may go out: to a server whose identity was verified.
    fn may_be_shown(&self) -> Result<(), BackendError> {
        let verified = match self.endpoint.tls_mode {
            TlsMode::VerifyFull | TlsMode::VerifyCa => {
                matches!(self.packets.transport, Transport::Tls(_))
            }
            TlsMode::Off | TlsMode::Require => false,
        };
        if verified {
            return Ok(());
        }
        Err(BackendError::Tls {
            address: self.endpoint.address(),
            reason: "the server asks for the password itself, which is sent over verified TLS \
                     only, or encrypted with the server's key where server_key names it"
                .into(),
        })
    }

    /// The server has not seen this password since it started, and asks for it.
    pub(super) async fn show_password(&mut self) -> Result<(), BackendError> {
        if self.may_be_shown().is_ok() {
            let password = Zeroizing::new(with_nul(self.endpoint.password.as_bytes()));
            return self
                .packets
                .send(|out| out.extend_from_slice(&password))
                .await;
        }
        match &self.endpoint.particulars.server_key {
            ServerKey::None => self.may_be_shown(),
            ServerKey::Known(pem) => self.send_encrypted(pem).await,
            ServerKey::Ask => {
                self.packets
                    .send(|out| out.push(caching_sha2::KEY_WANTED))
                    .await
            }
        }
    }

    /// Sends the password under a key. A key that nobody asked for is not used.
    pub(super) async fn send_encrypted(&mut self, pem: &[u8]) -> Result<(), BackendError> {
        let key = match &self.endpoint.particulars.server_key {
            ServerKey::Known(known) => known,
            ServerKey::Ask => pem,
            ServerKey::None => return Err(ProtocolError::OutOfOrder("backend").into()),
        };
        let password = self.endpoint.password.as_bytes();
        let sent = caching_sha2::encrypt(key, &self.scramble()?, password)?;
        self.packets.send(|out| out.extend_from_slice(&sent)).await
    }
}

fn with_nul(password: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(password.len().saturating_add(1));
    out.extend_from_slice(password);
    out.push(0);
    out
}
