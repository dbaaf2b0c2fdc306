//! Verifiers of users that have shown their password since BosDB started. In memory only.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use bosdb_protocol::auth::caching_sha2::FastVerifier;

/// More users than this do not log in by password alone; when they do, the table begins anew.
const MOST: usize = 1 << 16;

/// What is known of a user.
#[derive(Debug)]
struct Learned {
    /// The verifier at rest that it was learned under: with another password it is worth nothing.
    under: Box<str>,
    verifier: FastVerifier,
}

/// By user.
type Known = HashMap<Box<str>, Learned>;

/// All of them.
#[derive(Debug, Default)]
pub(crate) struct FastVerifiers(Mutex<Known>);

impl FastVerifiers {
    fn known(&self) -> MutexGuard<'_, Known> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// What is known of the user whose verifier at rest is this one.
    pub(crate) fn of(&self, user: &str, at_rest: &str) -> Option<FastVerifier> {
        let known = self.known();
        let learned = known.get(user)?;
        (&*learned.under == at_rest).then_some(learned.verifier)
    }

    /// Remembers what a login has shown.
    pub(crate) fn remember(&self, user: &str, at_rest: &str, verifier: FastVerifier) {
        let mut known = self.known();
        if known.len() >= MOST {
            known.clear();
        }
        let learned = Learned {
            under: at_rest.into(),
            verifier,
        };
        known.insert(user.into(), learned);
    }
}
