//! Which variables who may set.
//!
//! Readers may set what changes how answers look, how they are planned and how long they may
//! take. Time limits may be lifted as well (pg_dump sets `statement_timeout` to 0): the limits that
//! must hold are enforced by the gateway, not by variables of the session. Not on the list:
//! memory (`work_mem`), anything about writing, and names with a dot, which row-level security
//! policies often trust; an operator adds those by name.

/// What readers may set a variable to.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Readers {
    /// Anything.
    Any,
    /// A true value only.
    OnOnly,
}

/// What a reader may do with a variable; `None` for nothing.
pub(super) fn for_readers(name: &str) -> Option<Readers> {
    if matches!(
        name,
        "transaction_read_only" | "default_transaction_read_only"
    ) {
        return Some(Readers::OnOnly);
    }
    let planner =
        name.starts_with("enable_") || name.starts_with("jit") || name.starts_with("geqo");
    (planner || ANY.contains(&name)).then_some(Readers::Any)
}

const ANY: [&str; 55] = [
    "application_name",
    "array_nulls",
    "bytea_output",
    "client_min_messages",
    "constraint_exclusion",
    "cpu_index_tuple_cost",
    "cpu_operator_cost",
    "cpu_tuple_cost",
    "cursor_tuple_fraction",
    "datestyle",
    "debug_parallel_query",
    "default_statistics_target",
    "default_text_search_config",
    "default_transaction_deferrable",
    "default_transaction_isolation",
    "effective_cache_size",
    "effective_io_concurrency",
    "escape_string_warning",
    "extra_float_digits",
    "force_parallel_mode",
    "from_collapse_limit",
    "gin_fuzzy_search_limit",
    "idle_in_transaction_session_timeout",
    "idle_session_timeout",
    "intervalstyle",
    "join_collapse_limit",
    "lc_monetary",
    "lc_numeric",
    "lc_time",
    "lock_timeout",
    "max_parallel_workers_per_gather",
    "min_parallel_index_scan_size",
    "min_parallel_table_scan_size",
    "parallel_leader_participation",
    "parallel_setup_cost",
    "parallel_tuple_cost",
    "plan_cache_mode",
    "quote_all_identifiers",
    "random_page_cost",
    "recursive_worktable_factor",
    "restrict_nonsystem_relation_kind",
    "row_security",
    "search_path",
    "seq_page_cost",
    "standard_conforming_strings",
    "statement_timeout",
    "synchronize_seqscans",
    "tcp_user_timeout",
    "timezone",
    "timezone_abbreviations",
    "transaction_deferrable",
    "transaction_isolation",
    "transaction_timeout",
    "xmlbinary",
    "xmloption",
];

/// Variables that change who the session is or what code it loads: for administrators only.
pub(super) fn is_privileged(name: &str) -> bool {
    matches!(
        name,
        "role"
            | "session_authorization"
            | "session_replication_role"
            | "session_preload_libraries"
            | "local_preload_libraries"
            | "dynamic_library_path"
            | "allow_system_table_mods"
            | "is_superuser"
    )
}
