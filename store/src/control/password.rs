//! Passwords for the API: argon2id. Both calls take tens of milliseconds and 19 MiB, on purpose;
//! they belong on a thread for blocking work, few at a time.

use argon2::password_hash::phc::PasswordHash;
use argon2::{Algorithm, Argon2, Params, PasswordHasher, PasswordVerifier, Version};

use super::id::NoRandomness;
use crate::secret::Redacted;

/// No password is longer: what is longer is refused before it is looked at.
pub const MAX_BYTES: usize = 1024;

/// Whether a password fits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Match {
    /// It does.
    Fits,
    /// It does not.
    Differs,
}

/// 19 MiB, two passes, one lane: the least that is recommended today.
fn argon2() -> Argon2<'static> {
    Argon2::new(Algorithm::Argon2id, Version::V0x13, Params::DEFAULT)
}

/// What a password will be checked against.
///
/// # Errors
/// When there is no randomness.
pub fn hash(password: &Redacted<String>) -> Result<Redacted<String>, NoRandomness> {
    let mut salt = [0_u8; 16];
    aws_lc_rs::rand::fill(&mut salt).map_err(|_| NoRandomness)?;
    let hash = argon2()
        .hash_password_with_salt(password.expose().as_bytes(), &salt)
        .map_err(|_| NoRandomness)?;
    Ok(Redacted::new(hash.to_string()))
}

/// Whether a password fits. Without anything to check it against the same work is done: whether
/// there is such a user cannot be told from how long it takes.
#[must_use]
pub fn verify(password: &Redacted<String>, against: Option<&Redacted<String>>) -> Match {
    const DECOY: &str = "$argon2id$v=19$m=19456,t=2,p=1$Ym9zZGItZGVjb3ktc2FsdA\
                         $AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";
    let text = against.map_or(DECOY, |against| against.expose());
    let verified = PasswordHash::new(text).is_ok_and(|hash| {
        argon2()
            .verify_password(password.expose().as_bytes(), &hash)
            .is_ok()
    });
    if verified && against.is_some() {
        Match::Fits
    } else {
        Match::Differs
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_password_fits_its_own_hash_alone() {
        let password = Redacted::new("correct horse".to_owned());
        let hashed = hash(&password).unwrap();
        assert!(
            hashed
                .expose()
                .starts_with("$argon2id$v=19$m=19456,t=2,p=1$")
        );
        assert_eq!(verify(&password, Some(&hashed)), Match::Fits);
        let other = Redacted::new("correct hors".to_owned());
        assert_eq!(verify(&other, Some(&hashed)), Match::Differs);
        assert_eq!(verify(&password, None), Match::Differs);
        let broken = Redacted::new("correct horse".to_owned());
        assert_eq!(verify(&password, Some(&broken)), Match::Differs);
    }
}
