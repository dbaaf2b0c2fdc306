//! SET: variables of the session, of the server and of users.

use super::{Origin, Taxonomy};
use crate::decision::{Effects, StatementKind};
use crate::lexer::TokenKind;
use crate::parser::Cursor;
use crate::request::ClientCharset;
use crate::rules::catalogue as rule;
use crate::taxonomy::variables::{self, Readers};

mod value;

/// Whose variable it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Owner {
    /// The session's.
    Session,
    /// The server's, now or from its next start on.
    Server,
}

impl Taxonomy<'_> {
    /// What follows SET, to its end.
    pub(super) fn set(&mut self, mut here: Cursor<'_>) {
        self.assignments(&mut here);
        if !here.is_at_end() {
            self.unknown();
        }
    }

    /// `SET STATEMENT a = 1, b = 2 FOR statement`.
    pub(super) fn set_statement(&mut self, mut here: Cursor<'_>) {
        self.kind = StatementKind::Empty;
        self.assignments(&mut here);
        if !here.take("FOR") {
            return self.unknown();
        }
        if crate::taxonomy::begins_tree(here) {
            self.inner(here);
        } else if here.is_word("SET") {
            self.unknown();
        } else {
            self.utility(here);
        }
    }

    fn assignments(&mut self, here: &mut Cursor<'_>) {
        loop {
            let before = here.len();
            self.assignment(here);
            if here.len() == before {
                return self.unknown();
            }
            if !here.take_sign(",") {
                return;
            }
        }
    }

    fn assignment(&mut self, here: &mut Cursor<'_>) {
        if here.is_word("NAMES") || here.is_word("CHARSET") || here.are_words(&["CHARACTER", "SET"])
        {
            return self.names(here);
        }
        if here.is_word("PASSWORD") && (here.is_sign_ahead(1, "=") || here.is_word_ahead(1, "FOR"))
        {
            self.raise(StatementKind::Admin);
            self.facts.carries_secret = true;
            self.find(rule::ADMIN_ROLE, "SET PASSWORD");
            while !here.is_at_end() {
                here.next();
            }
            return;
        }
        if here.is_kind(TokenKind::Variable) && !self.is_system_mark(*here) {
            here.next();
            if self.takes_equals(here) {
                self.effect(Effects::USER_VARIABLE);
                self.inner_expression(here);
            } else {
                self.unknown();
            }
            return;
        }
        let owner = self.owner(here);
        if here.is_word("TRANSACTION") {
            self.raise(StatementKind::Transaction);
            if owner == Owner::Server {
                self.server_variable("TRANSACTION");
            }
            while !here.is_at_end() && !here.is_sign(",") {
                if here.are_words(&["READ", "WRITE"]) {
                    self.find(rule::RO_READ_WRITE, "READ WRITE");
                }
                here.next();
            }
            return;
        }
        let Some(mut name) = here.take_name() else {
            return self.unknown();
        };
        // `NEW.column` in triggers, and key caches by name.
        while here.take_sign(".") {
            match here.take_name() {
                Some(last) => name = format!("{name}.{last}").into_boxed_str(),
                None => return self.unknown(),
            }
        }
        if !self.takes_equals(here) {
            return self.unknown();
        }
        let value = self.value(here);
        match owner {
            Owner::Server => self.server_variable(&name),
            Owner::Session => self.session_variable(&name, value.as_deref()),
        }
    }

    fn takes_equals(&mut self, here: &mut Cursor<'_>) -> bool {
        here.take_sign("=") || here.take_sign(":=")
    }

    /// `@@`, before the name of a variable of the system.
    fn is_system_mark(&self, here: Cursor<'_>) -> bool {
        here.peek().is_some_and(|token| here.bytes(token) == b"@@")
    }

    /// Passes `GLOBAL`, `@@session.` and the like.
    fn owner(&mut self, here: &mut Cursor<'_>) -> Owner {
        let marked = self.is_system_mark(*here);
        if marked {
            here.next();
        }
        let scope = here.name().unwrap_or_default();
        let owner = match &*scope {
            "session" | "local" => Owner::Session,
            "global" | "persist" | "persist_only" => Owner::Server,
            _ => return Owner::Session,
        };
        let scoped = if marked {
            here.is_sign_ahead(1, ".")
        } else {
            here.is_kind(TokenKind::Word)
                && ["=", ":=", "."]
                    .iter()
                    .all(|sign| !here.is_sign_ahead(1, sign))
        };
        if !scoped {
            return Owner::Session;
        }
        here.next();
        if marked {
            here.next();
        }
        owner
    }

    fn server_variable(&mut self, name: &str) {
        self.raise(StatementKind::Admin);
        self.find(rule::RO_SET, name);
        self.find(rule::SET_SERVER, name);
    }

    fn session_variable(&mut self, name: &str, value: Option<&str>) {
        self.facts.literals_inspected = true;
        if variables::is_about_the_server(name) {
            self.find(rule::SET_SERVER, name);
        }
        let open = self.vouched.settings.contains(name)
            || match variables::for_readers(name) {
                Some(Readers::Any) => true,
                Some(Readers::OnOnly) => value.is_some_and(value::is_true),
                Some(Readers::Charset) => value.is_some_and(|value| charset(value).is_some()),
                None => false,
            };
        if !open {
            self.find(rule::RO_SET, name);
        }
        if name.starts_with("character_set_c") {
            self.charset_is_known(name, value);
        }
        self.changes_reading(name);
        if name == "autocommit" {
            self.effect(Effects::AUTOCOMMIT);
        }
        match value {
            Some(value) => self.tracked(name, value),
            None => self.effect(Effects::UNTRACKED_SETTING),
        }
    }

    /// What comes next would be read in another way than it was judged.
    fn changes_reading(&mut self, name: &str) {
        let together = self.count > 1 || self.origin == Origin::Literal;
        if variables::changes_reading(name) && together {
            self.find(rule::SET_STRINGS, name);
        }
    }

    fn charset_is_known(&mut self, name: &str, value: Option<&str>) {
        let known = value
            .is_some_and(|value| value.eq_ignore_ascii_case("default") || charset(value).is_some());
        if !known {
            self.find(rule::SET_ENCODING, name);
        }
    }

    /// `NAMES 'utf8mb4' COLLATE x`, `CHARACTER SET x`.
    fn names(&mut self, here: &mut Cursor<'_>) {
        self.facts.literals_inspected = true;
        if here.take_all(&["CHARACTER", "SET"]) {
        } else {
            here.next();
        }
        let name = here.name().or_else(|| here.string());
        let Some(name) = name else {
            return self.unknown();
        };
        here.next();
        let mut value = value::quoted(&name);
        if here.take("COLLATE") {
            match here.name().or_else(|| here.string()) {
                Some(collation) => {
                    value = value.map(|value| format!("{value} COLLATE {collation}").into());
                    here.next();
                }
                None => return self.unknown(),
            }
        }
        self.charset_is_known("NAMES", Some(&name));
        self.changes_reading("names");
        match value {
            Some(value) => self.tracked("names", &value),
            None => self.effect(Effects::UNTRACKED_SETTING),
        }
    }
}

/// The class of a character set, quoted or not, in which texts can be judged: none of those where a
/// backslash may be half of a letter.
fn charset(value: &str) -> Option<ClientCharset> {
    let name = value.trim_matches(|quote| quote == '\'' || quote == '"');
    if name.eq_ignore_ascii_case("default") {
        return Some(ClientCharset::Utf8);
    }
    ClientCharset::of(name).filter(|known| *known != ClientCharset::BackslashTrail)
}
