//! The list of commands.

use crate::decision::StatementKind;

static COMMANDS: &str = include_str!("commands.txt");

/// What a command is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Class {
    /// Asked before and between everything else, on any database.
    Handshake,
    /// Reads documents or what the database knows about its collections.
    Read,
    /// Ends or prolongs a session or a cursor of its own.
    Session,
    /// Commits or aborts.
    Transaction,
    /// Changes documents.
    Write,
    /// Changes collections and indexes.
    Ddl,
    /// Runs code that cannot be seen.
    Code,
    /// Signs somebody in or out.
    Login,
    /// Users and roles.
    Role,
    /// The server, its replication and its shards.
    System,
}

/// What the value behind a command's name is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Target {
    /// A collection.
    Collection,
    /// `database.collection`.
    Namespace,
    /// A cursor.
    Cursor,
    /// A command.
    Command,
    /// A number or something else that names nothing.
    None,
}

/// A command.
#[derive(Debug, Clone, Copy)]
pub(super) struct Command {
    pub(super) name: &'static str,
    pub(super) class: Class,
    pub(super) target: Target,
    /// The fields it may have besides those of every command.
    fields: &'static str,
}

/// Fields every command may have.
const GENERIC: [&str; 15] = [
    "$clusterTime",
    "$db",
    "$readPreference",
    "apiDeprecationErrors",
    "apiStrict",
    "apiVersion",
    "autocommit",
    "comment",
    "lsid",
    "maxTimeMS",
    "readConcern",
    "startTransaction",
    "stmtId",
    "txnNumber",
    "writeConcern",
];

impl Class {
    pub(super) const fn kind(self) -> StatementKind {
        match self {
            Self::Handshake | Self::Read => StatementKind::Read,
            Self::Session => StatementKind::Session,
            Self::Transaction => StatementKind::Transaction,
            Self::Write => StatementKind::Write,
            Self::Ddl => StatementKind::Ddl,
            Self::Code => StatementKind::Procedure,
            Self::Login | Self::Role | Self::System => StatementKind::Admin,
        }
    }

    fn from_word(word: &str) -> Self {
        match word {
            "handshake" => Self::Handshake,
            "read" => Self::Read,
            "session" => Self::Session,
            "transaction" => Self::Transaction,
            "write" => Self::Write,
            "ddl" => Self::Ddl,
            "code" => Self::Code,
            "login" => Self::Login,
            "role" => Self::Role,
            // A class nobody gave a meaning is the one that is refused most widely.
            _ => Self::System,
        }
    }
}

impl Target {
    fn from_word(word: &str) -> Self {
        match word {
            "collection" => Self::Collection,
            "namespace" => Self::Namespace,
            "cursor" => Self::Cursor,
            "command" => Self::Command,
            _ => Self::None,
        }
    }
}

impl Command {
    /// Whether it may have a field of this name. What administers is not looked into: it is for
    /// administrators only.
    pub(super) fn knows(&self, field: &str) -> bool {
        GENERIC.contains(&field)
            || self.fields.split_whitespace().any(|known| known == field)
            || self.class.kind() == StatementKind::Admin
    }
}

/// All commands. Names are compared exactly, as the server does.
pub(super) fn all() -> impl Iterator<Item = Command> {
    let lines = COMMANDS.lines().filter(|line| !line.starts_with('#'));
    lines.filter_map(|line| {
        let mut words = line.splitn(4, ' ');
        Some(Command {
            class: Class::from_word(words.next()?),
            name: words.next()?,
            target: Target::from_word(words.next()?),
            fields: words.next().unwrap_or_default(),
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_is_a_command() {
        let mut names = Vec::new();
        let lines = COMMANDS.lines().filter(|line| !line.starts_with('#'));
        for (line, command) in lines.zip(all()) {
            let mut words = line.split(' ');
            let class = words.next().unwrap();
            assert!(
                class == "system" || command.class != Class::System,
                "{line}"
            );
            let name = words.next().unwrap();
            assert_eq!(name, command.name);
            let target = words.next().unwrap();
            assert!(target == "none" || command.target != Target::None, "{line}");
            assert!(!names.contains(&name), "{name} stands twice");
            names.push(name);
        }
        assert!(names.len() > 150);
    }
}
