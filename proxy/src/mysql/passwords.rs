//! How passwords of MySQL clients are checked: the key under which they travel without TLS, the
//! verifiers in memory that spare most logins the slow way, and the slow way itself, off the workers.

mod fast;
mod key;

use std::sync::Arc;

use arc_swap::ArcSwapOption;
use bosdb_protocol::auth::caching_sha2::{self, FastVerifier};
use bosdb_protocol::auth::scram;
use bosdb_protocol::mysql::handshake::SCRAMBLE;
use tokio::sync::Semaphore;
use zeroize::Zeroizing;

pub(crate) use fast::FastVerifiers;
pub(crate) use key::PasswordKey;

use crate::logins::Verdict;

/// What the logins of all MySQL listeners share.
pub(crate) struct Passwords {
    /// None where nobody listens. Swapped by a reload.
    pub(crate) key: ArcSwapOption<PasswordKey>,
    pub(crate) fast: FastVerifiers,
    /// Derivations at one time.
    derivations: Arc<Semaphore>,
}

/// A password as a client has shown it.
pub(crate) enum Secret {
    /// As it is.
    Clear(Zeroizing<Vec<u8>>),
    /// Under the key, mixed with the challenge.
    Encrypted(Box<[u8]>, [u8; SCRAMBLE], Arc<PasswordKey>),
}

/// What came of a password.
pub(crate) enum Checked {
    /// It is the user's. With what spares the next login the slow way.
    Fits(FastVerifier),
    /// It is not.
    Wrong,
    /// It was not looked at.
    NotLookedAt,
}

impl Passwords {
    pub(crate) fn new(key: Option<PasswordKey>) -> Self {
        // As many as there are cores would leave the workers none.
        let cores = std::thread::available_parallelism().map_or(1, usize::from);
        Self {
            key: ArcSwapOption::from_pointee(key),
            fast: FastVerifiers::default(),
            derivations: Arc::new(Semaphore::new(cores.div_ceil(2))),
        }
    }

    /// Checks a password against a verifier on a thread of its own. `judge` says whether it is to
    /// be looked at: it is asked when the derivation's turn has come, so that no more guesses are
    /// under way unjudged than derivations at one time.
    pub(crate) async fn check(
        &self,
        secret: Secret,
        verifier: scram::Verifier,
        judge: impl FnOnce() -> Verdict,
    ) -> Checked {
        let Ok(turn) = Arc::clone(&self.derivations).acquire_owned().await else {
            return Checked::NotLookedAt;
        };
        if judge() == Verdict::Wait {
            return Checked::NotLookedAt;
        }
        let derived = tokio::task::spawn_blocking(move || {
            let checked = secret.check(&verifier);
            drop(turn);
            checked
        });
        derived.await.unwrap_or(Checked::Wrong)
    }
}

impl Secret {
    fn check(self, verifier: &scram::Verifier) -> Checked {
        let password = match self {
            Self::Clear(password) => Ok(password),
            Self::Encrypted(bytes, scramble, key) => {
                caching_sha2::decrypt(key.private(), &scramble, &bytes)
            }
        };
        // One that cannot be read takes as long as one that does not fit.
        let password = password.unwrap_or_default();
        if verifier.is_of(&password) && !password.is_empty() {
            Checked::Fits(FastVerifier::of(&password))
        } else {
            Checked::Wrong
        }
    }
}

#[cfg(test)]
mod tests;
