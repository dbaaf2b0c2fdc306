//! What literals and names show of secrets without being parsed.

use memchr::memchr3_iter;

/// Whether a quoted literal looks like a JSON web token or a PEM block.
pub(crate) fn looks_secret(literal: &[u8]) -> bool {
    const SHORTEST: usize = 24;
    if literal.len() < SHORTEST {
        return false;
    }
    let body = match literal.iter().position(|byte| b"'\"".contains(byte)) {
        Some(at) if at <= 2 => literal.get(at + 1..).unwrap_or_default(),
        Some(_) | None => {
            // A dollar quote: the body begins behind its second dollar sign.
            let mut parts = literal.splitn(3, |&byte| byte == b'$');
            parts.nth(2).unwrap_or_default()
        }
    };
    let body = body.trim_ascii_start();
    body.starts_with(b"eyJ") || body.starts_with(b"-----BEGIN ")
}

/// Whether a name, a comment or a literal mentions a secret: `passw`, `secret`, `token`, `apikey`
/// or `api_key`, in any case.
pub(crate) fn mentions_secret(text: &[u8]) -> bool {
    folded_mentions_secret(&text.to_ascii_lowercase())
}

/// Length of the shortest of these words.
const SHORTEST: usize = 5;

/// The same for a text in lower case. Looks at the letters that are in one of the words each and
/// rare elsewhere.
pub(super) fn folded_mentions_secret(text: &[u8]) -> bool {
    if text.len() < SHORTEST {
        return false;
    }
    memchr3_iter(b'w', b'c', b'k', text).any(|at| {
        let stands = |word: &[u8], before: usize| {
            let here = at.checked_sub(before).and_then(|at| text.get(at..));
            here.is_some_and(|here| here.starts_with(word))
        };
        stands(b"passw", 4)
            || stands(b"secret", 2)
            || stands(b"token", 2)
            || stands(b"apikey", 3)
            || stands(b"api_key", 4)
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn plainly(text: &str) -> bool {
        let text = text.to_ascii_lowercase();
        ["passw", "secret", "token", "apikey", "api_key"]
            .iter()
            .any(|word| text.contains(word))
    }

    proptest! {
        #[test]
        fn secrets_are_found_wherever_they_are_mentioned(pieces in prop::collection::vec(prop::sample::select(vec![
            "p", "a", "as", "ss", "w", "passw", "PassW", "s", "secr", "et", "Secret", "tok", "en", "Token", "k", "ap", "i_", "key", "APIKEY", "é", " ",
        ]), 0..12)) {
            let text = pieces.concat();
            prop_assert_eq!(mentions_secret(text.as_bytes()), plainly(&text));
        }
    }
}
