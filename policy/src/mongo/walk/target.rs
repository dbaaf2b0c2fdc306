//! What a command works on: collections, databases, cursors.

use super::{
    Array, Class, Command, Document, MOST_NAMES, Place, StatementKind, TableAccess, TableUse,
    Target, Value, Walk, rule,
};

impl Walk<'_> {
    /// The value behind the command's name.
    pub(super) fn target(&mut self, command: &Command, document: &Document) {
        let Some((_, value)) = document.first() else {
            return;
        };
        let access = match command.class {
            Class::Write => TableAccess::Write,
            Class::Ddl => TableAccess::Define,
            Class::Handshake
            | Class::Read
            | Class::Session
            | Class::Transaction
            | Class::Code
            | Class::Login
            | Class::Role
            | Class::System => TableAccess::Read,
        };
        match (command.target, value) {
            (Target::Collection, Value::Text(name)) => self.collection(name, access),
            // A pipeline on the database itself, which only begins with stages of its own.
            (Target::Collection, Value::Int32(1) | Value::Int64(1))
                if command.name == "aggregate" => {}
            (Target::Namespace, Value::Text(space)) => self.namespace(space, access),
            (Target::Cursor, value) => self.cursor(value),
            (Target::Command, Value::Document(inner)) => self.command(inner, Place::Explained),
            (Target::None, value) => self.nothing(command, value),
            (Target::Collection | Target::Namespace | Target::Command, _) => {
                self.find(rule::PARSE_WORD, command.name);
            }
        }
        if command.name == "getMore" && document.get("collection").is_none() {
            self.find(rule::PARSE_WORD, "getMore without a collection");
        }
    }

    /// A value that names nothing: a number, or the sessions of endSessions.
    fn nothing(&mut self, command: &Command, value: &Value) {
        match value {
            Value::Int32(_)
            | Value::Int64(_)
            | Value::Double(_)
            | Value::Boolean(_)
            | Value::Null
            | Value::Opaque(_) => {}
            Value::Array(_) if command.class == Class::Session => {}
            Value::Text(_) | Value::Document(_) | Value::Array(_) | Value::Regex(_) => {
                // ping and the like do not care; what administers is for administrators.
                if command.class.kind() != StatementKind::Admin {
                    self.value(value);
                }
            }
            Value::Code(_) => self.script(command.name),
        }
    }

    pub(super) fn cursor(&mut self, id: &Value) {
        let id = match id {
            Value::Int64(id) => *id,
            Value::Int32(id) => i64::from(*id),
            Value::Null
            | Value::Boolean(_)
            | Value::Double(_)
            | Value::Text(_)
            | Value::Document(_)
            | Value::Array(_)
            | Value::Regex(_)
            | Value::Code(_)
            | Value::Opaque(_) => {
                self.find(rule::PARSE_WORD, "a cursor that is no number");
                return;
            }
        };
        self.cursors.push(id);
    }

    /// A collection of the command's own database.
    pub(super) fn collection(&mut self, name: &str, access: TableAccess) {
        let database = self.database.clone();
        self.table(&database, name, access);
    }

    fn table(&mut self, database: &str, name: &str, access: TableAccess) {
        if name.is_empty() || name.contains(['$', '\0']) {
            self.find(rule::PARSE_WORD, "a collection of that name");
        }
        if name.starts_with("system.") {
            self.find(rule::ADMIN_COLLECTION, name);
        }
        if database != self.granted && database != &*self.database {
            self.find(rule::DATABASE, database);
        }
        let known = self.facts.tables.iter().any(|used| {
            *used.name == *name && used.access == access && used.schema.as_deref() == Some(database)
        });
        if !known && self.facts.tables.len() < MOST_NAMES {
            self.facts.tables.push(TableUse {
                schema: Some(Box::from(database)),
                name: Box::from(name),
                access,
            });
        } else if !known {
            self.find(rule::LIMIT, "more than 256 collections");
        }
    }

    /// `database.collection`, whichever database the command itself goes to.
    pub(super) fn namespace(&mut self, space: &str, access: TableAccess) {
        let (database, name) = space.split_once('.').unwrap_or((space, ""));
        if database != self.granted {
            self.find(rule::DATABASE, database);
        }
        self.table(database, name, access);
    }

    /// `nsInfo` of bulkWrite.
    pub(super) fn namespaces(&mut self, spaces: &Array) {
        for space in spaces.iter() {
            match space {
                Value::Document(info) => match info.get("ns").and_then(Value::text) {
                    Some(space) => self.namespace(space, TableAccess::Write),
                    None => self.find(rule::PARSE_WORD, "nsInfo"),
                },
                Value::Null
                | Value::Boolean(_)
                | Value::Int32(_)
                | Value::Int64(_)
                | Value::Double(_)
                | Value::Text(_)
                | Value::Array(_)
                | Value::Regex(_)
                | Value::Code(_)
                | Value::Opaque(_) => self.find(rule::PARSE_WORD, "nsInfo"),
            }
        }
    }

    /// What $lookup, $graphLookup or $unionWith read.
    pub(super) fn joined(&mut self, value: &Value) {
        match value {
            Value::Text(name) => self.collection(name, TableAccess::Read),
            Value::Document(join) => {
                let from = join.get("from").or_else(|| join.get("coll"));
                match from {
                    Some(Value::Document(inner)) => self.elsewhere(inner, TableAccess::Read),
                    Some(Value::Text(_)) => self.elsewhere(join, TableAccess::Read),
                    // A pipeline of $documents reads no collection.
                    None => {}
                    Some(_) => self.find(rule::PARSE_WORD, "a join"),
                }
            }
            Value::Null
            | Value::Boolean(_)
            | Value::Int32(_)
            | Value::Int64(_)
            | Value::Double(_)
            | Value::Array(_)
            | Value::Regex(_)
            | Value::Code(_)
            | Value::Opaque(_) => self.find(rule::PARSE_WORD, "a join"),
        }
    }

    /// What $out, $merge or mapReduce write.
    pub(super) fn written(&mut self, name: &str, value: &Value) {
        match value {
            Value::Text(name) => self.collection(name, TableAccess::Write),
            Value::Document(out) if out.get("inline").is_some() => {}
            Value::Document(out) => {
                match out.get("into") {
                    Some(Value::Document(inner)) => self.elsewhere(inner, TableAccess::Write),
                    Some(_) | None => self.elsewhere(out, TableAccess::Write),
                }
                self.value(value);
            }
            Value::Null
            | Value::Boolean(_)
            | Value::Int32(_)
            | Value::Int64(_)
            | Value::Double(_)
            | Value::Array(_)
            | Value::Regex(_)
            | Value::Code(_)
            | Value::Opaque(_) => self.find(rule::PARSE_WORD, name),
        }
    }

    /// `{db: .., coll: ..}` and its variants.
    fn elsewhere(&mut self, place: &Document, access: TableAccess) {
        let keys = ["coll", "from", "into", "replace", "merge", "reduce"];
        let name = keys
            .iter()
            .find_map(|key| place.get(key))
            .and_then(Value::text);
        let database = match place.get("db") {
            Some(Value::Text(database)) => {
                if **database != *self.granted {
                    self.find(rule::DATABASE, database);
                }
                database.clone()
            }
            Some(_) => {
                self.find(rule::PARSE_WORD, "db");
                return;
            }
            None => self.database.clone(),
        };
        match name {
            Some(name) => self.table(&database, name, access),
            None => self.find(rule::PARSE_WORD, "a place without a collection"),
        }
    }
}
