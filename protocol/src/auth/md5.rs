//! The md5 password method, spoken towards old backends only.

use md5::{Digest, Md5};

fn hex(digest: &[u8]) -> String {
    digest.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The answer to an `AuthenticationMD5Password`: `md5` and the hex digest, without NUL.
#[must_use]
pub fn response(user: &str, password: &str, salt: [u8; 4]) -> String {
    let inner = hex(&Md5::new()
        .chain_update(password)
        .chain_update(user)
        .finalize());
    let outer = hex(&Md5::new().chain_update(inner).chain_update(salt).finalize());
    format!("md5{outer}")
}

#[cfg(test)]
mod tests {
    #[test]
    fn shape_and_salt() {
        let one = super::response("ann", "pw", [1, 2, 3, 4]);
        assert_eq!(one.len(), 35);
        assert_ne!(one, super::response("ann", "pw", [1, 2, 3, 5]));
        assert_ne!(one, super::response("bob", "pw", [1, 2, 3, 4]));
    }
}
