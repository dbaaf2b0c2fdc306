//! Keys derived from a password, kept per challenge: a derivation costs a millisecond at least, on
//! purpose.

use std::sync::{Arc, Mutex, PoisonError};

use bosdb_protocol::auth::scram::{Challenge, ClientKeys};
use tokio::sync::OnceCell;
use zeroize::Zeroizing;

use crate::error::BackendError;

/// Challenges remembered. The replicas of one cluster share a verifier and so a challenge; a
/// hostile server that makes up new ones may not grow the list.
const MAX_KEPT: usize = 8;

type Derived = Arc<OnceCell<ClientKeys>>;

/// Keys of one password.
#[derive(Default)]
pub struct KeyCache(Mutex<Vec<(Challenge, Derived)>>);

impl std::fmt::Debug for KeyCache {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("KeyCache([redacted])")
    }
}

impl KeyCache {
    /// The keys for a challenge, derived off the event loop, once however many ask.
    pub(super) async fn keys(
        &self,
        password: &Zeroizing<String>,
        challenge: Challenge,
    ) -> Result<ClientKeys, BackendError> {
        let cell = self.cell(&challenge);
        let derive = || async {
            let password = password.clone();
            tokio::task::spawn_blocking(move || {
                ClientKeys::derive(&password, &challenge.salt, challenge.iterations)
            })
            .await
            .map_err(|_| BackendError::Closed)
        };
        cell.get_or_try_init(derive).await.cloned()
    }

    fn cell(&self, challenge: &Challenge) -> Derived {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((_, cell)) = kept.iter().find(|(known, _)| known == challenge) {
            return Arc::clone(cell);
        }
        if kept.len() >= MAX_KEPT {
            kept.remove(0);
        }
        let cell = Derived::default();
        kept.push((challenge.clone(), Arc::clone(&cell)));
        cell
    }
}

#[cfg(test)]
mod tests {
    use std::num::NonZeroU32;

    use super::*;

    #[tokio::test]
    async fn derived_once_and_bounded() {
        let cache = KeyCache::default();
        let password = Zeroizing::new("secret".to_owned());
        let challenge = |salt: u8| Challenge {
            salt: vec![salt],
            iterations: NonZeroU32::MIN,
        };
        let (a, b) = (cache.cell(&challenge(1)), cache.cell(&challenge(1)));
        assert!(Arc::ptr_eq(&a, &b));
        cache.keys(&password, challenge(1)).await.unwrap();
        assert!(a.initialized());
        for salt in 2..50 {
            cache.keys(&password, challenge(salt)).await.unwrap();
        }
        assert_eq!(cache.0.lock().unwrap().len(), MAX_KEPT);
        assert!(!format!("{cache:?}").contains("secret"));
    }
}
