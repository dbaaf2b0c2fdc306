//! What drivers and clients of MySQL send by themselves: it is answered as they expect, and changes
//! nothing.

use std::fmt;

use bosdb_gateway::console::CONSOLE;
use bosdb_gateway::subject::Subject;

use crate::mysql::startup::OWN_VERSION;
use crate::pg::admin::table::{Column, Type, Value};

/// A text of a driver's.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Courtesy {
    /// A statement that succeeds without doing anything; how it is recorded.
    Done(&'static str),
    /// A result without rows; how it is recorded, and its columns.
    Nothing(&'static str, &'static [Column]),
    /// One row: names and values.
    Values(Vec<(String, Value)>),
}

/// As it is recorded.
impl fmt::Display for Courtesy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Done(words) | Self::Nothing(words, _) => f.write_str(words),
            Self::Values(values) => {
                let names: Vec<_> = values.iter().map(|(name, _)| name.as_str()).collect();
                write!(f, "SELECT {}", names.join(", "))
            }
        }
    }
}

/// Beginnings of statements that do nothing here.
const DONE: &[(&str, &str)] = &[
    ("set", "SET"),
    ("begin", "BEGIN"),
    ("start transaction", "BEGIN"),
    ("commit", "COMMIT"),
    ("rollback", "ROLLBACK"),
    ("use bosdb", "USE bosdb"),
    ("use `bosdb`", "USE bosdb"),
];

const WARNINGS: &[Column] = &[
    ("Level", Type::Text),
    ("Code", Type::Int4),
    ("Message", Type::Text),
];
const VARIABLES: &[Column] = &[("Variable_name", Type::Text), ("Value", Type::Text)];
const TABLES: &[Column] = &[("Tables_in_bosdb", Type::Text)];

/// Beginnings of statements whose result has no rows here.
const NOTHING: &[(&str, &str, &[Column])] = &[
    ("show warnings", "SHOW WARNINGS", WARNINGS),
    ("show errors", "SHOW ERRORS", WARNINGS),
    ("show variables", "SHOW VARIABLES", VARIABLES),
    ("show session variables", "SHOW VARIABLES", VARIABLES),
    ("show session status", "SHOW STATUS", VARIABLES),
    ("show status", "SHOW STATUS", VARIABLES),
    ("show tables", "SHOW TABLES", TABLES),
];

/// Variables that drivers select.
const KNOWN: &[(&str, &str)] = &[
    ("auto_increment_increment", "1"),
    ("autocommit", "1"),
    ("character_set_client", "utf8mb4"),
    ("character_set_connection", "utf8mb4"),
    ("character_set_database", "utf8mb4"),
    ("character_set_results", "utf8mb4"),
    ("character_set_server", "utf8mb4"),
    ("collation_connection", "utf8mb4_general_ci"),
    ("collation_server", "utf8mb4_general_ci"),
    ("init_connect", ""),
    ("interactive_timeout", "28800"),
    ("license", "Apache-2.0"),
    ("lower_case_table_names", "0"),
    ("max_allowed_packet", "65536"),
    ("net_write_timeout", "60"),
    ("performance_schema", "0"),
    ("sql_mode", ""),
    ("system_time_zone", "UTC"),
    ("time_zone", "SYSTEM"),
    ("transaction_isolation", "REPEATABLE-READ"),
    ("transaction_read_only", "0"),
    ("tx_isolation", "REPEATABLE-READ"),
    ("tx_read_only", "0"),
    ("version", OWN_VERSION),
    ("version_comment", "BosDB admin console"),
    ("wait_timeout", "28800"),
];

/// More than this no driver sends.
const LONGEST: usize = 4096;

/// The courtesy that this text is, if it is one.
pub(super) fn of(text: &str, subject: &Subject) -> Option<Courtesy> {
    if text.len() > LONGEST {
        return None;
    }
    let text = without_comment(text).trim().trim_end_matches(';');
    let words: Vec<&str> = text.split_whitespace().collect();
    let text = words.join(" ");
    let lower = text.to_ascii_lowercase();
    let begins = |head: &str| {
        let rest = lower.strip_prefix(head);
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with([' ', '(']))
    };
    // One statement only: what stands behind a semicolon may be a command.
    if text.contains(';') {
        return None;
    }
    if let Some((_, words)) = DONE.iter().find(|(head, _)| begins(head)) {
        return Some(Courtesy::Done(words));
    }
    if let Some((_, words, columns)) = NOTHING.iter().find(|(head, ..)| begins(head)) {
        return Some(Courtesy::Nothing(words, columns));
    }
    let list = lower.strip_prefix("select ")?;
    let list = list.strip_suffix(" limit 1").unwrap_or(list);
    let values: Option<Vec<_>> = list.split(',').map(|item| value(item, subject)).collect();
    values.map(Courtesy::Values)
}

/// A text without the comment at its front, in which drivers name themselves.
fn without_comment(text: &str) -> &str {
    let text = text.trim_start();
    let Some(comment) = text
        .strip_prefix("/*")
        .filter(|rest| !rest.starts_with('!'))
    else {
        return text;
    };
    comment.split_once("*/").map_or(text, |(_, rest)| rest)
}

/// One item of a SELECT, as `item [AS name]`.
fn value(item: &str, subject: &Subject) -> Option<(String, Value)> {
    let item = item.trim();
    let (item, name) = item.split_once(" as ").unwrap_or((item, item));
    let item = item.trim();
    let name = name.trim().trim_matches(['\'', '`', '"']);
    let given = match item {
        "1" => "1".to_owned(),
        "version()" => OWN_VERSION.to_owned(),
        "database()" | "schema()" => CONSOLE.to_owned(),
        "user()" | "current_user()" | "current_user" | "session_user()" => {
            format!("{}@{}", subject.user, subject.source.ip().to_canonical())
        }
        "connection_id()" => subject.session.to_string(),
        variable => {
            let variable = variable.strip_prefix("@@")?;
            let scopes = ["session.", "global.", "local."];
            let variable = scopes
                .iter()
                .find_map(|scope| variable.strip_prefix(scope))
                .unwrap_or(variable);
            let (_, known) = KNOWN.iter().find(|(known, _)| *known == variable)?;
            (*known).to_owned()
        }
    };
    Some((name.to_owned(), given.into()))
}

#[cfg(test)]
mod tests {
    use bosdb_policy::{InjectionMode, Rights, SubjectClass};

    use super::*;

    fn subject() -> Subject {
        Subject {
            session: 7,
            user: "ana".into(),
            auth_method: "caching-sha2",
            class: SubjectClass::plain(Rights::Read, InjectionMode::Enforce),
            source: "192.0.2.1:5".parse().unwrap(),
            source_text: "192.0.2.1:5".into(),
            application_name: "".into(),
            tls: "",
            via: "wire-mysql",
        }
    }

    #[test]
    fn clients_are_answered() {
        for text in [
            "select @@version_comment limit 1",
            "SET NAMES utf8mb4",
            "SET autocommit=1",
            "/* mysql-connector */SELECT  @@session.auto_increment_increment AS auto_increment_increment, @@character_set_client AS c",
            "SELECT DATABASE(), USER() LIMIT 1",
            "SHOW WARNINGS;",
            "show variables like 'lower_case_table_names'",
            "START TRANSACTION",
            "use bosdb",
            "SELECT VERSION()",
        ] {
            assert!(of(text, &subject()).is_some(), "{text}");
        }
        for text in [
            "SHOW POOLS",
            "SET NAMES utf8; PAUSE",
            "settle",
            "SELECT @@secret_thing",
            "SELECT 1 FROM t",
            "/*! PAUSE */",
            "use shop",
            "",
        ] {
            assert_eq!(of(text, &subject()), None, "{text}");
        }
    }

    #[test]
    fn values_have_the_names_that_were_asked_for() {
        let courtesy = of("SELECT USER(), @@max_allowed_packet AS 'max'", &subject());
        let values = vec![
            ("user()".to_owned(), "ana@192.0.2.1".into()),
            ("max".to_owned(), "65536".into()),
        ];
        assert_eq!(courtesy, Some(Courtesy::Values(values)));
    }
}
