//! Tables of the server itself: which of them tell too much.

use crate::request::Dialect;

/// What reading a table of the server would show.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Shows {
    /// Nothing that is not everybody's.
    Nothing,
    /// Credentials, or files of the server.
    Secrets,
    /// What other sessions run.
    Statements,
}

/// What reading `schema.name` would show, both in lower case.
pub(super) fn shows(dialect: Dialect, schema: Option<&str>, name: &str) -> Shows {
    match dialect {
        Dialect::MySql | Dialect::MariaDb => mysql(schema, name),
        Dialect::Sqlite => match name {
            "sqlite_stmt" | "sqlite_memstat" => Shows::Statements,
            // Pages as they are, deleted rows included.
            "sqlite_dbpage" | "sqlite_dbdata" | "sqlite_dbptr" => Shows::Secrets,
            _ => Shows::Nothing,
        },
        Dialect::Postgres => Shows::Nothing,
    }
}

fn mysql(schema: Option<&str>, name: &str) -> Shows {
    match schema {
        Some("mysql") => {
            let open = name.starts_with("help_")
                || name.starts_with("time_zone")
                || matches!(
                    name,
                    "proc"
                        | "event"
                        | "func"
                        | "innodb_index_stats"
                        | "innodb_table_stats"
                        | "column_stats"
                        | "index_stats"
                        | "table_stats"
                );
            if open { Shows::Nothing } else { Shows::Secrets }
        }
        Some("information_schema") => match name {
            "processlist"
            | "innodb_trx"
            | "innodb_locks"
            | "innodb_lock_waits"
            | "optimizer_trace"
            | "innodb_buffer_page"
            | "innodb_buffer_page_lru"
            | "query_cache_info"
            | "query_response_time"
            | "client_statistics"
            | "user_statistics"
            | "thread_pool_queues"
            | "metadata_lock_info"
            | "innodb_ft_index_cache"
            | "innodb_ft_index_table" => Shows::Statements,
            "user_attributes" => Shows::Secrets,
            _ => Shows::Nothing,
        },
        Some("performance_schema") => {
            let own = matches!(
                name,
                "session_variables"
                    | "session_status"
                    | "global_variables"
                    | "global_status"
                    | "session_account_connect_attrs"
                    | "keywords"
                    | "persisted_variables"
                    | "variables_info"
            );
            if own {
                Shows::Nothing
            } else {
                Shows::Statements
            }
        }
        Some("sys") => match name {
            "version"
            | "schema_object_overview"
            | "schema_table_statistics"
            | "sys_config"
            | "schema_auto_increment_columns"
            | "schema_redundant_indexes"
            | "schema_unused_indexes" => Shows::Nothing,
            _ => Shows::Statements,
        },
        Some(_) | None => Shows::Nothing,
    }
}

/// Whether a table is the server's own, to be changed by its statements only.
pub(super) fn is_the_servers(dialect: Dialect, schema: Option<&str>, name: &str) -> bool {
    match dialect {
        Dialect::MySql | Dialect::MariaDb => matches!(
            schema,
            Some("mysql" | "sys" | "performance_schema" | "information_schema")
        ),
        // Statistics and counters of AUTOINCREMENT may be changed by anybody.
        Dialect::Sqlite => {
            name.starts_with("sqlite_")
                && !matches!(name, "sqlite_sequence" | "sqlite_stat1" | "sqlite_stat4")
        }
        Dialect::Postgres => false,
    }
}
