//! The server's side of a MySQL login, from the client's first answer to a proof that can be looked
//! at: which plugin it is, whether the client is asked to use another, what it is asked for next.
//!
//! `caching_sha2_password` is what every client is led to; `mysql_native_password` is for clients
//! that name it, and only where its hash is kept. One challenge serves a connection's whole life,
//! because clients answer COM_CHANGE_USER with the one they saw last.

use zeroize::Zeroizing;

use super::caching_sha2::{self, Channel, FAST_DONE, FULL_WANTED, Shown};
use super::native;
use crate::error::ProtocolError;
use crate::mysql::handshake::{AuthSwitch, SCRAMBLE, put_auth_more, put_auth_switch};

/// Whether a hash for `mysql_native_password` is kept of the user.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NativeHash {
    /// It is.
    Kept,
    /// It is not.
    None,
}

/// Whether the client can be asked to use another plugin.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Switching {
    /// It can.
    Possible,
    /// It is from before there were plugins.
    Unknown,
}

/// What a client says first: in its login, or in COM_CHANGE_USER.
#[derive(Debug, Clone, Copy)]
pub struct Opening<'a> {
    /// The plugin that it names.
    pub plugin: Option<&'a [u8]>,
    /// The plugin's first data.
    pub data: &'a [u8],
    /// Whether it can use another.
    pub switching: Switching,
}

/// What comes next.
#[derive(Debug)]
pub enum Step<'a> {
    /// Send this payload, and come back with what the client says to it.
    Ask(Vec<u8>),
    /// Look at this.
    Look(Proof<'a>),
}

/// What a client offers as its proof.
#[derive(Debug)]
pub enum Proof<'a> {
    /// An empty password, which nobody has.
    Empty,
    /// For [`native::Verifier::accepts`].
    Native(&'a [u8]),
    /// For [`caching_sha2::FastVerifier::accepts`]. Where it cannot be told, or is not accepted,
    /// [`ServerExchange::want_password`] goes on.
    Fast(&'a [u8]),
    /// The password.
    Password(Zeroizing<Vec<u8>>),
    /// The password under the server's key, for [`caching_sha2::decrypt`].
    Encrypted(&'a [u8]),
}

/// Why no exchange can begin: the client knows `mysql_native_password` alone, and no hash for it is
/// kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the client knows no login plugin but mysql_native_password")]
pub struct NativeOnly;

/// What the client's next packet is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Awaited {
    /// Nothing: there is a proof to look at.
    Nothing,
    /// The answer to the challenge, after a switch.
    Answer,
    /// The same of `mysql_native_password`.
    NativeAnswer,
    /// The password, or a wish for the key.
    Password,
    /// The password under the key.
    Encrypted,
}

/// A login under way.
#[derive(Debug)]
pub struct ServerExchange {
    scramble: [u8; SCRAMBLE],
    channel: Channel,
    awaited: Awaited,
}

impl ServerExchange {
    /// Takes the client's first answer to the challenge.
    ///
    /// # Errors
    /// See [`NativeOnly`].
    pub fn begin<'a>(
        scramble: [u8; SCRAMBLE],
        channel: Channel,
        opening: &Opening<'a>,
        hash: NativeHash,
    ) -> Result<(Self, Step<'a>), NativeOnly> {
        let is_old = opening.switching == Switching::Unknown;
        let names = |plugin: &str| opening.plugin == Some(plugin.as_bytes());
        let mut exchange = Self {
            scramble,
            channel,
            awaited: Awaited::Nothing,
        };
        let step = if names(native::PLUGIN) || is_old {
            match hash {
                // MariaDB's client does not show a plugin the challenge that came for another: it
                // waits to be asked.
                NativeHash::Kept if opening.data.is_empty() && !is_old => {
                    exchange.switch(native::PLUGIN, Awaited::NativeAnswer)
                }
                NativeHash::Kept => Step::Look(native_answered(opening.data)),
                NativeHash::None if is_old => return Err(NativeOnly),
                NativeHash::None => exchange.switch(caching_sha2::PLUGIN, Awaited::Answer),
            }
        } else if names(caching_sha2::PLUGIN) {
            Step::Look(answered(opening.data))
        } else {
            exchange.switch(caching_sha2::PLUGIN, Awaited::Answer)
        };
        Ok((exchange, step))
    }

    fn switch<'a>(&mut self, plugin: &str, awaited: Awaited) -> Step<'a> {
        self.awaited = awaited;
        let mut payload = Vec::new();
        let switch = AuthSwitch {
            plugin: plugin.as_bytes(),
            data: &self.scramble,
        };
        put_auth_switch(&mut payload, &switch);
        Step::Ask(payload)
    }

    /// The challenge.
    #[must_use]
    pub const fn scramble(&self) -> &[u8; SCRAMBLE] {
        &self.scramble
    }

    /// Asks for the password itself, after a [`Proof::Fast`] did not do.
    pub fn want_password<'a>(&mut self) -> Step<'a> {
        self.awaited = Awaited::Password;
        Step::Ask(more(&[FULL_WANTED]))
    }

    /// Takes what the client says to the last [`Step::Ask`]. `key`: the server's, as PEM.
    ///
    /// # Errors
    /// When nothing was asked, or this is no answer to it.
    pub fn answer<'a>(&mut self, payload: &'a [u8], key: &str) -> Result<Step<'a>, ProtocolError> {
        match std::mem::replace(&mut self.awaited, Awaited::Nothing) {
            Awaited::Nothing => Err(ProtocolError::OutOfOrder("authentication")),
            Awaited::Answer => Ok(Step::Look(answered(payload))),
            Awaited::NativeAnswer => Ok(Step::Look(native_answered(payload))),
            Awaited::Password => match caching_sha2::shown(payload, self.channel)? {
                Shown::KeyWanted => {
                    self.awaited = Awaited::Encrypted;
                    Ok(Step::Ask(more(key.as_bytes())))
                }
                Shown::Password(password) if password.is_empty() => Ok(Step::Look(Proof::Empty)),
                Shown::Password(password) => Ok(Step::Look(Proof::Password(password))),
                Shown::Encrypted(password) => Ok(Step::Look(Proof::Encrypted(password))),
            },
            Awaited::Encrypted => match caching_sha2::shown(payload, self.channel)? {
                Shown::Encrypted(password) => Ok(Step::Look(Proof::Encrypted(password))),
                Shown::KeyWanted | Shown::Password(_) => {
                    Err(ProtocolError::OutOfOrder("authentication"))
                }
            },
        }
    }
}

/// The payload that comes before the OK packet of a login by a [`Proof::Fast`].
#[must_use]
pub fn fast_done() -> Vec<u8> {
    more(&[FAST_DONE])
}

/// An answer to the challenge of `caching_sha2_password`. Clients with an empty password send
/// nothing, or one NUL.
const fn answered(data: &[u8]) -> Proof<'_> {
    match data {
        [] | [0] => Proof::Empty,
        data => Proof::Fast(data),
    }
}

/// An answer to the challenge of `mysql_native_password`.
const fn native_answered(data: &[u8]) -> Proof<'_> {
    match data {
        [] | [0] => Proof::Empty,
        data => Proof::Native(data),
    }
}

fn more(data: &[u8]) -> Vec<u8> {
    let mut payload = Vec::new();
    put_auth_more(&mut payload, data);
    payload
}

#[cfg(test)]
mod tests;
