//! The keys of cancel requests.

use aws_lc_rs::rand;
use bosdb_protocol::pg::startup::CancelKey;

/// Bytes of a secret. Protocol 3.0 has room for four of them.
const SECRET: usize = 32;

/// A key that nobody has. The number of an instance stands in its first byte, so that any instance
/// knows whose key it is; the secret is for the owner alone.
pub(super) fn fresh_key(number: Option<u8>, is_free: impl Fn(i32) -> bool) -> Option<CancelKey> {
    for _ in 0..100 {
        let mut bytes = [0_u8; 4 + SECRET];
        rand::fill(&mut bytes).ok()?;
        let [p0, p1, p2, p3, secret @ ..] = bytes;
        let process = i32::from_be_bytes([number.unwrap_or(p0) & 0x7f, p1, p2, p3]);
        if process != 0 && is_free(process) {
            return CancelKey::new(process, &secret);
        }
    }
    None
}
