//! Where in a statement a literal is a secret.

use crate::skeleton;
use crate::sql::names_secret;

/// Functions whose literals are keys, passwords or connection strings.
const SECRET_CALLS: [&str; 18] = [
    "crypt",
    "encrypt",
    "decrypt",
    "encrypt_iv",
    "decrypt_iv",
    "hmac",
    "pgp_sym_encrypt",
    "pgp_sym_encrypt_bytea",
    "pgp_sym_decrypt",
    "pgp_sym_decrypt_bytea",
    "pgp_pub_encrypt",
    "pgp_pub_encrypt_bytea",
    "pgp_pub_decrypt",
    "pgp_pub_decrypt_bytea",
    "digest",
    "armor",
    "http_post",
    "http_get",
];

/// State along the tokens of a text.
#[derive(Default)]
pub(super) struct Places {
    /// Words since the statement began, up to three.
    words: u8,
    first_is_definition: bool,
    /// The statement defines an account or a connection: all its literals go.
    account: bool,
    /// The statement is a SET.
    set: bool,
    /// What follows is the value that SET gives a secret: it need not be a literal.
    value: bool,
    /// A word that names a secret stands right before, but for `=`, `TO` and the like.
    named: bool,
    /// A call that takes secrets is about to open its parenthesis.
    call: bool,
    set_config: bool,
    depth: u32,
    /// Depth of the parenthesis of a call that takes secrets.
    inside: Option<u32>,
    /// Depth of the parenthesis of `set_config`, whose first literal has not been seen.
    config: Option<u32>,
}

impl Places {
    pub(super) fn word(&mut self, bytes: &[u8]) {
        let lowered = bytes.trim_ascii().to_ascii_lowercase();
        let word = std::str::from_utf8(&lowered)
            .unwrap_or_default()
            .trim_matches('"');
        if matches!(word, "to" | "is") {
            self.value |= self.set && self.named;
        } else {
            self.named = skeleton::mentions_secret(bytes)
                || word == "connection"
                || (self.set && names_secret(word));
        }
        self.call = SECRET_CALLS.contains(&word) || word.starts_with("dblink");
        self.set_config = word == "set_config";
        match self.words {
            0 => {
                self.first_is_definition = matches!(word, "create" | "alter");
                self.set = word == "set";
            }
            1 | 2 if self.first_is_definition => {
                self.account |= matches!(
                    word,
                    "role" | "user" | "group" | "server" | "subscription" | "foreign" | "system"
                );
            }
            _ => {}
        }
        self.words = self.words.saturating_add(1);
    }

    pub(super) fn punctuation(&mut self, bytes: &[u8]) {
        match bytes {
            b"(" => {
                self.depth = self.depth.saturating_add(1);
                if self.call && self.inside.is_none() {
                    self.inside = Some(self.depth);
                }
                if self.set_config {
                    self.config = Some(self.depth);
                }
            }
            b")" => {
                if self.inside == Some(self.depth) {
                    self.inside = None;
                }
                if self.config == Some(self.depth) {
                    self.config = None;
                }
                self.depth = self.depth.saturating_sub(1);
                self.named = false;
            }
            b";" if self.depth == 0 => *self = Self::default(),
            _ => self.named = false,
        }
        self.call = false;
        self.set_config = false;
    }

    pub(super) fn operator(&mut self, bytes: &[u8]) {
        if !matches!(bytes, b"=" | b"=>" | b":=" | b"<>" | b"!=") {
            self.named = false;
        }
        self.value |= self.set && self.named;
        self.call = false;
        self.set_config = false;
    }

    /// Whether a word or a number at this place is the value of a secret.
    pub(super) const fn is_value(&self) -> bool {
        self.value
    }

    /// A literal has been passed.
    pub(super) fn literal(&mut self, bytes: &[u8]) {
        // A name that is no text hides what it names.
        let named = std::str::from_utf8(bytes)
            .map_or(true, |name| names_secret(&name.to_ascii_lowercase()));
        if self.config == Some(self.depth) && named {
            self.inside = self.inside.or(Some(self.depth));
        }
        self.config = None;
        self.named = false;
    }

    /// Whether a literal at this place is, or may be, a secret.
    pub(super) fn is_secret(&self, literal: &[u8]) -> bool {
        let names_variable = self.config == Some(self.depth);
        self.account
            || self.value
            || self.named
            || self.inside.is_some()
            || skeleton::looks_secret(literal)
            || (!names_variable && !literal.starts_with(b"$") && skeleton::mentions_secret(literal))
    }
}
