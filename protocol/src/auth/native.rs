//! `mysql_native_password`, the usual plugin before MySQL 8 and of MariaDB, in both roles.
//! <https://dev.mysql.com/doc/dev/mysql-server/latest/page_protocol_connection_phase_authentication_methods_native_password_authentication.html>
//!
//! The server keeps `SHA1(SHA1(password))`. Whoever reads that cannot log in with it, but whoever
//! also hears one login can: that is the method's weakness, and why it is not the first one offered.

use aws_lc_rs::constant_time::verify_slices_are_equal;
use aws_lc_rs::digest;

use crate::mysql::handshake::SCRAMBLE;

/// The plugin's name on the wire.
pub const PLUGIN: &str = "mysql_native_password";

type Sum = [u8; 20];

/// `SHA1(SHA1(password))`: all that a server keeps.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Verifier(Sum);

impl std::fmt::Debug for Verifier {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Verifier(..)")
    }
}

impl Verifier {
    /// Of a password; `None` of an empty one, which this plugin does not hash.
    #[must_use]
    pub fn of(password: &[u8]) -> Option<Self> {
        (!password.is_empty()).then(|| Self(sha1(&[&sha1(&[password])])))
    }

    /// From the notation of `mysql.user`: a star and 40 hexadecimal digits.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let digits = text.strip_prefix('*')?;
        if digits.len() != 40 {
            return None;
        }
        let mut sum = [0; 20];
        for (slot, pair) in sum.iter_mut().zip(digits.as_bytes().chunks(2)) {
            let pair = std::str::from_utf8(pair).ok()?;
            if !pair.bytes().all(|digit| digit.is_ascii_hexdigit()) {
                return None;
            }
            *slot = u8::from_str_radix(pair, 16).ok()?;
        }
        Some(Self(sum))
    }

    /// In the notation of `mysql.user`.
    #[must_use]
    pub fn to_text(&self) -> String {
        let digits = self.0.iter().map(|byte| format!("{byte:02X}"));
        std::iter::once("*".to_owned()).chain(digits).collect()
    }

    /// Whether a client's answer to the challenge proves the password.
    #[must_use]
    pub fn accepts(&self, scramble: &[u8; SCRAMBLE], answer: &[u8]) -> bool {
        let Ok(answer) = <&Sum>::try_from(answer) else {
            return false;
        };
        let inner = xor(answer, &sha1(&[scramble, &self.0]));
        verify_slices_are_equal(&sha1(&[&inner]), &self.0).is_ok()
    }
}

/// A client's answer to the challenge. An empty password is answered with nothing.
#[must_use]
pub fn answer(password: &[u8], scramble: &[u8; SCRAMBLE]) -> Vec<u8> {
    if password.is_empty() {
        return Vec::new();
    }
    let inner = sha1(&[password]);
    let outer = sha1(&[scramble, &sha1(&[&inner])]);
    xor(&inner, &outer).to_vec()
}

fn sha1(parts: &[&[u8]]) -> Sum {
    let mut context = digest::Context::new(&digest::SHA1_FOR_LEGACY_USE_ONLY);
    for part in parts {
        context.update(part);
    }
    context.finish().as_ref().try_into().unwrap_or([0; 20])
}

fn xor(one: &Sum, other: &Sum) -> Sum {
    let mut mixed = *one;
    for (slot, byte) in mixed.iter_mut().zip(other) {
        *slot ^= byte;
    }
    mixed
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `SELECT PASSWORD('secret')` of MariaDB 10.11.
    const SECRET: &str = "*14E65567ABDB5135D0CFD9A70B3032C179A49EE7";

    #[test]
    fn a_verifier_is_what_the_server_keeps() {
        let verifier = Verifier::of(b"secret").unwrap();
        assert_eq!(verifier.to_text(), SECRET);
        assert_eq!(Verifier::parse(SECRET), Some(verifier));
        for bad in [
            "",
            "*",
            &SECRET[1..],
            "*14E65567ABDB5135D0CFD9A70B3032C179A49EEG",
        ] {
            assert_eq!(Verifier::parse(bad), None, "{bad}");
        }
        assert!(!format!("{verifier:?}").contains("14E"));
    }

    #[test]
    fn only_the_password_is_accepted() {
        let scramble = *b"abcdefghij0123456789";
        let verifier = Verifier::of(b"secret").unwrap();
        let right = answer(b"secret", &scramble);
        assert!(verifier.accepts(&scramble, &right));
        assert!(!verifier.accepts(b"abcdefghij012345678x", &right));
        assert!(!verifier.accepts(&scramble, &answer(b"Secret", &scramble)));
        assert!(!verifier.accepts(&scramble, &[]));
        assert!(!verifier.accepts(&scramble, &[&right[..], &[0]].concat()));
        assert!(answer(b"", &scramble).is_empty());
        assert!(Verifier::of(b"").is_none());
    }
}
