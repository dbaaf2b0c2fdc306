//! Verifiers of users that have shown their password since BosDB started. In memory only.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use bosdb_protocol::auth::caching_sha2::FastVerifier;

/// More users than this do not log in by password alone; when they do, the table begins anew.
const MOST: usize = 1 << 16;

/// By user. With the verifier at rest that each was learned under: with another password it is
/// worth nothing.
#[derive(Debug, Default)]
pub(crate) struct FastVerifiers(Mutex<HashMap<Box<str>, (Box<str>, FastVerifier)>>);

impl FastVerifiers {
    fn known(&self) -> MutexGuard<'_, HashMap<Box<str>, (Box<str>, FastVerifier)>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// What is known of the user whose verifier at rest is this one.
    pub(crate) fn of(&self, user: &str, at_rest: &str) -> Option<FastVerifier> {
        let known = self.known();
        let (learned_under, verifier) = known.get(user)?;
        (&**learned_under == at_rest).then_some(*verifier)
    }

    /// Remembers what a login has shown.
    pub(crate) fn remember(&self, user: &str, at_rest: &str, verifier: FastVerifier) {
        let mut known = self.known();
        if known.len() >= MOST {
            known.clear();
        }
        known.insert(user.into(), (at_rest.into(), verifier));
    }
}
