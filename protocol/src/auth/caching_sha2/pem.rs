//! The one PEM form that the plugin needs: `PUBLIC KEY`, a SubjectPublicKeyInfo.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;

const BEGIN: &str = "-----BEGIN PUBLIC KEY-----";
const END: &str = "-----END PUBLIC KEY-----";

/// A server's key is about 450 bytes; nobody needs one longer than this.
const LONGEST: usize = 16 * 1024;

/// The DER inside.
pub(super) fn decode(pem: &[u8]) -> Option<Vec<u8>> {
    if pem.len() > LONGEST {
        return None;
    }
    let text = std::str::from_utf8(pem).ok()?;
    let (_, rest) = text.split_once(BEGIN)?;
    let (body, _) = rest.split_once(END)?;
    let body: String = body.split_whitespace().collect();
    BASE64.decode(body).ok()
}

/// A key's DER as PEM, lines of 64 characters.
#[must_use]
pub fn public_key_pem(der: &[u8]) -> String {
    let body = BASE64.encode(der);
    let mut pem = String::from(BEGIN);
    for (at, digit) in body.chars().enumerate() {
        if at % 64 == 0 {
            pem.push('\n');
        }
        pem.push(digit);
    }
    pem.push('\n');
    pem.push_str(END);
    pem.push('\n');
    pem
}
