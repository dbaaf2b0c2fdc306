//! Functions of PostgreSQL that questions to its catalogue call.

use std::collections::HashMap;
use std::sync::Arc;

use regex_lite::Regex;
use rusqlite::Connection;
use rusqlite::functions::{Context, FunctionFlags};
use rusqlite::types::{Value, ValueRef};

use crate::serve::settings::SERVER_VERSION;

/// The longest pattern.
const MAX_PATTERN: usize = 1000;

/// Names and texts by number.
#[derive(Debug, Default)]
pub(super) struct Names {
    database: String,
    classes: HashMap<i64, String>,
    by_name: HashMap<String, i64>,
    views: HashMap<i64, String>,
    indexes: HashMap<i64, String>,
    constraints: HashMap<i64, String>,
    triggers: HashMap<i64, String>,
}

impl Names {
    pub(super) fn new(database: &str) -> Self {
        Self {
            database: database.to_owned(),
            ..Self::default()
        }
    }

    pub(super) fn add_class(&mut self, number: i64, name: &str) {
        self.classes.insert(number, name.to_owned());
        self.by_name.insert(name.to_ascii_lowercase(), number);
    }

    pub(super) fn view(&mut self, number: i64, text: &str) {
        self.views.insert(number, text.to_owned());
    }

    pub(super) fn index(&mut self, number: i64, text: &str) {
        self.indexes.insert(number, text.to_owned());
    }

    pub(super) fn constraint(&mut self, number: i64, text: &str) {
        self.constraints.insert(number, text.to_owned());
    }

    pub(super) fn trigger(&mut self, number: i64, text: &str) {
        self.triggers.insert(number, text.to_owned());
    }

    /// The number of a class by its name or by its number as text.
    fn class(&self, text: &str) -> Option<i64> {
        if let Ok(number) = text.parse() {
            return Some(number);
        }
        let plain = text.rsplit('.').next().unwrap_or(text);
        let plain = plain.trim_matches('"').to_ascii_lowercase();
        self.by_name.get(&plain).copied()
    }
}

/// Types by number: their name in SQL, and their short one.
const TYPES: [(i64, &str, &str); 24] = [
    (16, "boolean", "bool"),
    (17, "bytea", "bytea"),
    (18, "\"char\"", "char"),
    (19, "name", "name"),
    (20, "bigint", "int8"),
    (21, "smallint", "int2"),
    (23, "integer", "int4"),
    (25, "text", "text"),
    (26, "oid", "oid"),
    (114, "json", "json"),
    (700, "real", "float4"),
    (701, "double precision", "float8"),
    (705, "unknown", "unknown"),
    (1042, "character", "bpchar"),
    (1043, "character varying", "varchar"),
    (1082, "date", "date"),
    (1083, "time without time zone", "time"),
    (1114, "timestamp without time zone", "timestamp"),
    (1184, "timestamp with time zone", "timestamptz"),
    (1186, "interval", "interval"),
    (1700, "numeric", "numeric"),
    (2278, "void", "void"),
    (2950, "uuid", "uuid"),
    (3802, "jsonb", "jsonb"),
];

const NAMESPACES: [(i64, &str); 3] = [
    (11, "pg_catalog"),
    (2200, "main"),
    (13_000, "information_schema"),
];

/// Functions that are always the same: name, and what they say.
const ALWAYS: [(&str, Said); 43] = [
    ("pg_get_function_result", Said::Nothing),
    ("pg_get_function_arguments", Said::Nothing),
    ("pg_get_function_identity_arguments", Said::Nothing),
    ("pg_get_userbyid", Said::Text("bosdb")),
    ("pg_table_is_visible", Said::Yes),
    ("pg_type_is_visible", Said::Yes),
    ("pg_function_is_visible", Said::Yes),
    ("pg_collation_is_visible", Said::Yes),
    ("pg_opclass_is_visible", Said::Yes),
    ("pg_operator_is_visible", Said::Yes),
    ("pg_encoding_to_char", Said::Text("UTF8")),
    ("pg_client_encoding", Said::Text("UTF8")),
    ("obj_description", Said::Nothing),
    ("col_description", Said::Nothing),
    ("shobj_description", Said::Nothing),
    ("has_table_privilege", Said::Yes),
    ("has_schema_privilege", Said::Yes),
    ("has_database_privilege", Said::Yes),
    ("has_column_privilege", Said::Yes),
    ("has_any_column_privilege", Said::Yes),
    ("has_function_privilege", Said::Yes),
    ("has_sequence_privilege", Said::Yes),
    ("pg_has_role", Said::Yes),
    ("pg_relation_is_publishable", Said::No),
    ("pg_partition_ancestors", Said::Nothing),
    ("pg_is_in_recovery", Said::No),
    ("pg_is_other_temp_schema", Said::No),
    ("pg_my_temp_schema", Said::No),
    ("pg_relation_size", Said::No),
    ("pg_table_size", Said::No),
    ("pg_indexes_size", Said::No),
    ("pg_total_relation_size", Said::No),
    ("pg_database_size", Said::No),
    ("pg_tablespace_location", Said::Text("")),
    ("pg_stat_get_live_tuples", Said::No),
    ("pg_get_serial_sequence", Said::Nothing),
    ("pg_get_partkeydef", Said::Nothing),
    ("pg_get_statisticsobjdef_columns", Said::Nothing),
    ("inet_server_addr", Said::Nothing),
    ("inet_server_port", Said::Nothing),
    ("inet_client_addr", Said::Nothing),
    ("txid_current", Said::Yes),
    ("current_schemas", Said::Text("{pg_catalog,main}")),
];

#[derive(Debug, Clone, Copy)]
enum Said {
    Text(&'static str),
    Yes,
    No,
    Nothing,
}

type Read = fn(&Names, &[Value]) -> Value;

/// Functions of their arguments, with any number of them.
const READING: [(&str, Read); 20] = [
    ("version", |_, _| {
        Value::Text(format!(
            "PostgreSQL {SERVER_VERSION} (BosDB in front of SQLite {})",
            rusqlite::version()
        ))
    }),
    ("current_database_name", |names, _| {
        Value::Text(names.database.clone())
    }),
    ("format_type", |_, given| {
        by_number(given, |(_, name, _)| *name)
    }),
    ("pg_type_name", |_, given| {
        by_number(given, |(_, name, _)| *name)
    }),
    ("pg_type_number", |_, given| {
        let name = text(given, 0).unwrap_or_default().to_ascii_lowercase();
        let plain = name.trim_start_matches("pg_catalog.");
        let found = TYPES
            .iter()
            .find(|(_, long, short)| *long == plain || *short == plain);
        found.map_or(Value::Null, |(number, ..)| Value::Integer(*number))
    }),
    ("pg_class_number", |names, given| {
        let found = text(given, 0).and_then(|name| names.class(&name));
        found.map_or(Value::Null, Value::Integer)
    }),
    ("to_regclass", |names, given| {
        let found = text(given, 0).and_then(|name| names.class(&name));
        found
            .and_then(|number| names.classes.get(&number))
            .cloned()
            .map_or(Value::Null, Value::Text)
    }),
    ("pg_class_name", |names, given| match number(given, 0) {
        Some(number) => {
            let name = names.classes.get(&number).cloned();
            Value::Text(name.unwrap_or_else(|| number.to_string()))
        }
        None => given.first().cloned().unwrap_or(Value::Null),
    }),
    ("pg_namespace_number", |_, given| {
        let name = text(given, 0).unwrap_or_default();
        let found = NAMESPACES.iter().find(|(_, known)| *known == name);
        found.map_or(Value::Null, |(number, _)| Value::Integer(*number))
    }),
    ("pg_namespace_name", |_, given| {
        let found = NAMESPACES
            .iter()
            .find(|(known, _)| Some(*known) == number(given, 0));
        found.map_or(Value::Null, |(_, name)| Value::Text((*name).to_owned()))
    }),
    ("pg_get_expr", |_, given| {
        given.first().cloned().unwrap_or(Value::Null)
    }),
    ("pg_get_indexdef", |names, given| {
        let whole = found(&names.indexes, given);
        match number(given, 1) {
            Some(column) if column > 0 => column_of(&whole, column),
            Some(_) | None => whole,
        }
    }),
    ("pg_get_constraintdef", |names, given| {
        found(&names.constraints, given)
    }),
    ("pg_get_viewdef", |names, given| found(&names.views, given)),
    ("pg_get_triggerdef", |names, given| {
        found(&names.triggers, given)
    }),
    ("pg_boolean", |_, given| {
        let yes =
            text(given, 0).is_some_and(|text| matches!(text.as_str(), "t" | "true" | "on" | "1"));
        Value::Integer(i64::from(yes))
    }),
    ("array_to_string", |_, given| {
        let list = text(given, 0).unwrap_or_default();
        let separator = text(given, 1).unwrap_or_default();
        let items = list.trim_start_matches('{').trim_end_matches('}');
        Value::Text(items.replace(',', &separator))
    }),
    ("pg_json", |_, given| match text(given, 0) {
        Some(list) if list.starts_with('[') => Value::Text(list),
        Some(list) => {
            let items = list.trim_start_matches('{').trim_end_matches('}');
            let items = items.split([',', ' ']).filter(|item| !item.is_empty());
            let items = items.map(|item| match item.parse::<i64>() {
                Ok(number) => number.to_string(),
                Err(_) => format!("\"{}\"", item.trim_matches('"').replace(['"', '\\'], "")),
            });
            Value::Text(format!("[{}]", items.collect::<Vec<_>>().join(",")))
        }
        None => Value::Text("[]".to_owned()),
    }),
    ("quote_ident", |_, given| {
        let name = text(given, 0).unwrap_or_default();
        let plain = name
            .bytes()
            .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_');
        Value::Text(if plain {
            name
        } else {
            format!("\"{}\"", name.replace('"', "\"\""))
        })
    }),
    ("pg_cast", |names, given| {
        let value = given.first().cloned().unwrap_or(Value::Null);
        match (text(given, 1).unwrap_or_default().as_str(), &value) {
            ("regclass", Value::Text(name)) => {
                names.class(name).map_or(Value::Null, Value::Integer)
            }
            (
                "oid" | "int2" | "int4" | "int8" | "integer" | "bigint" | "smallint",
                Value::Text(digits),
            ) => digits.trim().parse().map_or(Value::Null, Value::Integer),
            _ => value,
        }
    }),
];

fn text(given: &[Value], index: usize) -> Option<String> {
    match given.get(index)? {
        Value::Text(text) => Some(text.clone()),
        Value::Integer(number) => Some(number.to_string()),
        Value::Real(number) => Some(number.to_string()),
        Value::Null | Value::Blob(_) => None,
    }
}

fn number(given: &[Value], index: usize) -> Option<i64> {
    match given.get(index)? {
        Value::Integer(number) => Some(*number),
        Value::Text(text) => text.parse().ok(),
        Value::Null | Value::Real(_) | Value::Blob(_) => None,
    }
}

fn found(texts: &HashMap<i64, String>, given: &[Value]) -> Value {
    let text = number(given, 0).and_then(|number| texts.get(&number));
    text.cloned().map_or(Value::Null, Value::Text)
}

/// The column at a place of an index's definition.
fn column_of(definition: &Value, place: i64) -> Value {
    let Value::Text(definition) = definition else {
        return Value::Null;
    };
    let columns = definition
        .rsplit_once(" (")
        .map(|(_, columns)| columns.trim_end_matches(')'));
    let place = usize::try_from(place.saturating_sub(1)).unwrap_or(usize::MAX);
    let column = columns.and_then(|columns| columns.split(", ").nth(place));
    column.map_or(Value::Null, |column| Value::Text(column.to_owned()))
}

fn by_number(
    given: &[Value],
    name: fn(&(i64, &'static str, &'static str)) -> &'static str,
) -> Value {
    let Some(wanted) = number(given, 0) else {
        return Value::Null;
    };
    let found = TYPES.iter().find(|(number, ..)| *number == wanted);
    Value::Text(found.map_or("???", name).to_owned())
}

/// Makes the functions known to a connection.
pub(super) fn install(connection: &Connection, names: &Arc<Names>) -> rusqlite::Result<()> {
    let flags = FunctionFlags::SQLITE_UTF8
        | FunctionFlags::SQLITE_DETERMINISTIC
        | FunctionFlags::SQLITE_INNOCUOUS;
    for (name, said) in ALWAYS {
        connection.create_scalar_function(name, -1, flags, move |_| {
            Ok(match said {
                Said::Text(text) => Value::Text(text.to_owned()),
                Said::Yes => Value::Integer(1),
                Said::No => Value::Integer(0),
                Said::Nothing => Value::Null,
            })
        })?;
    }
    for (name, read) in READING {
        let names = Arc::clone(names);
        connection.create_scalar_function(name, -1, flags, move |context| {
            Ok(read(&names, &arguments(context)?))
        })?;
    }
    connection.create_scalar_function("regexp", 2, flags, |context| {
        let (ValueRef::Text(pattern), ValueRef::Text(text)) =
            (context.get_raw(0), context.get_raw(1))
        else {
            return Ok(Value::Null);
        };
        let pattern = std::str::from_utf8(pattern).unwrap_or_default();
        let text = std::str::from_utf8(text).unwrap_or_default();
        if pattern.len() > MAX_PATTERN {
            return Ok(Value::Integer(0));
        }
        let matches = Regex::new(pattern).is_ok_and(|regex| regex.is_match(text));
        Ok(Value::Integer(i64::from(matches)))
    })
}

fn arguments(context: &Context<'_>) -> rusqlite::Result<Vec<Value>> {
    (0..context.len()).map(|index| context.get(index)).collect()
}
