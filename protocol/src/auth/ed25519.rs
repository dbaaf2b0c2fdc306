//! MariaDB's `client_ed25519`, spoken towards backends: the password is the key, the challenge is
//! signed. <https://mariadb.com/kb/en/authentication-plugin-ed25519/>

use ed25519_dalek::hazmat::{ExpandedSecretKey, raw_sign};
use ed25519_dalek::{Sha512, VerifyingKey};
use zeroize::Zeroizing;

use aws_lc_rs::digest;

/// The plugin's name on the wire.
pub const PLUGIN: &str = "client_ed25519";

/// Bytes of the challenge.
pub const CHALLENGE: usize = 32;

/// The signature of the challenge. The scheme differs from the standard in one thing: the secret
/// is the hash of a password of any length, not of a seed of 32 bytes.
#[must_use]
pub fn answer(password: &[u8], challenge: &[u8; CHALLENGE]) -> [u8; 64] {
    let hash = digest::digest(&digest::SHA512, password);
    let secret: Zeroizing<[u8; 64]> = Zeroizing::new(hash.as_ref().try_into().unwrap_or([0; 64]));
    let secret = ExpandedSecretKey::from_bytes(&secret);
    let public = VerifyingKey::from(&secret);
    raw_sign::<Sha512>(&secret, challenge, &public).to_bytes()
}

#[cfg(test)]
mod tests {
    use super::*;
    use base64::Engine as _;
    use base64::engine::general_purpose::STANDARD_NO_PAD as BASE64;
    use ed25519_dalek::Signature;

    /// `SELECT ed25519_password('secret')` of MariaDB 10.11.
    const SECRET: &str = "ZIgUREUg5PVgQ6LskhXmO+eZLS0nC8be6HPjYWR4YJY";

    #[test]
    fn the_servers_key_verifies_the_answer() {
        let key: [u8; 32] = BASE64.decode(SECRET).unwrap().try_into().unwrap();
        let key = VerifyingKey::from_bytes(&key).unwrap();
        let challenge = [9; CHALLENGE];
        let signature = Signature::from_bytes(&answer(b"secret", &challenge));
        assert!(key.verify_strict(&challenge, &signature).is_ok());
        assert!(key.verify_strict(&[8; CHALLENGE], &signature).is_err());
        let other = Signature::from_bytes(&answer(b"Secret", &challenge));
        assert!(key.verify_strict(&challenge, &other).is_err());
    }
}
