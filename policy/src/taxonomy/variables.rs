//! Which session variables of MySQL and MariaDB who may set: data, not code.
//!
//! Readers may set how answers look, how they are planned and how long they may take. Not on the
//! list: memory, anything about writing (`foreign_key_checks`, `insert_id`), and files.

static READERS: &str = include_str!("variables/mysql_readers.txt");
static RESTRICTED: &str = include_str!("variables/mysql_restricted.txt");

/// What readers may set a variable to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Readers {
    /// Anything.
    Any,
    /// A true value only, written out.
    OnOnly,
    /// A character set in which statements can be judged.
    Charset,
}

/// What a reader may do with a variable; `None` for nothing.
pub(super) fn for_readers(name: &str) -> Option<Readers> {
    READERS.lines().find_map(|line| {
        let (class, known) = line.split_once(' ')?;
        if known != name {
            return None;
        }
        match class {
            "any" => Some(Readers::Any),
            "charset" => Some(Readers::Charset),
            _ => Some(Readers::OnOnly),
        }
    })
}

/// Variables of a session that act on replication, on logs and on files of the server: for
/// administrators only.
pub(super) fn is_about_the_server(name: &str) -> bool {
    [
        "binlog_",
        "debug",
        "gtid_",
        "log_",
        "wsrep_",
        "rbr_",
        "thread_pool_",
    ]
    .iter()
    .any(|prefix| name.starts_with(prefix))
        || RESTRICTED.lines().any(|known| known == name)
}

/// Variables that change how the server reads what comes next.
pub(super) fn changes_reading(name: &str) -> bool {
    matches!(
        name,
        "sql_mode" | "character_set_client" | "character_set_connection" | "names"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_variable_is_open_to_readers_and_closed_to_writers() {
        for line in READERS.lines() {
            let (class, name) = line.split_once(' ').unwrap();
            assert!(["any", "charset", "on"].contains(&class), "{line}");
            assert!(!is_about_the_server(name), "{name}");
            assert!(for_readers(name).is_some());
        }
        assert!(is_about_the_server("sql_log_bin") && is_about_the_server("gtid_next"));
        assert_eq!(for_readers("foreign_key_checks"), None);
    }
}
