//! Which variables who may set.
//!
//! Readers may set what changes how answers look, how they are planned and how long they may
//! take. Time limits may be lifted as well (pg_dump sets `statement_timeout` to 0): the limits that
//! must hold are enforced by the gateway, not by variables of the session. Not on the list:
//! memory (`work_mem`), anything about writing, what makes the server write or read files or load
//! code, and names with a dot, which row-level security policies often trust; an operator adds
//! those by name.

/// What readers may set a variable to.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Readers {
    /// Anything.
    Any,
    /// A true value only, written out: the default may be false.
    OnOnly,
    /// A list of schemas in which `pg_catalog` stands first or not at all. Behind another schema
    /// its functions and operators could be replaced by others of the same name.
    BuiltinFirst,
}

/// What a reader may do with a variable; `None` for nothing.
pub(super) fn for_readers(name: &str) -> Option<Readers> {
    match name {
        "transaction_read_only" | "default_transaction_read_only" => Some(Readers::OnOnly),
        "search_path" => Some(Readers::BuiltinFirst),
        _ if PLANNER.contains(&name) || ANY.contains(&name) => Some(Readers::Any),
        _ => None,
    }
}

/// Switches of the planner, by name: of the variables of the just-in-time compiler some write
/// files, and a name with such a beginning may be anybody's.
const PLANNER: [&str; 32] = [
    "enable_async_append",
    "enable_bitmapscan",
    "enable_distinct_reordering",
    "enable_eager_aggregate",
    "enable_gathermerge",
    "enable_group_by_reordering",
    "enable_hashagg",
    "enable_hashjoin",
    "enable_incremental_sort",
    "enable_indexonlyscan",
    "enable_indexscan",
    "enable_material",
    "enable_memoize",
    "enable_mergejoin",
    "enable_nestloop",
    "enable_parallel_append",
    "enable_parallel_hash",
    "enable_partition_pruning",
    "enable_partitionwise_aggregate",
    "enable_partitionwise_join",
    "enable_presorted_aggregate",
    "enable_self_join_elimination",
    "enable_seqscan",
    "enable_sort",
    "enable_tidscan",
    "geqo",
    "geqo_effort",
    "geqo_generations",
    "geqo_pool_size",
    "geqo_seed",
    "geqo_selection_bias",
    "geqo_threshold",
];

const ANY: [&str; 54] = [
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
    "jit",
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
    "seq_page_cost",
    "standard_conforming_strings",
    "statement_timeout",
    "synchronize_seqscans",
    "tcp_user_timeout",
    "timezone",
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

/// Variables that end with the transaction, however they are set: there is nothing to replay on
/// another backend, nor to reset.
pub(super) fn ends_with_the_transaction(name: &str) -> bool {
    matches!(
        name,
        "transaction_isolation" | "transaction_read_only" | "transaction_deferrable"
    )
}

/// Variables that PostgreSQL keeps to superusers because they are about the server and its files
/// rather than the session: for administrators only. Counting times (`track_io_timing`) is none of
/// them, it is asked for with EXPLAIN.
pub(super) fn is_about_the_server(name: &str) -> bool {
    (name.starts_with("log_") && !name.contains('.')) || SERVER.binary_search(&name).is_ok()
}

/// Sorted.
const SERVER: [&str; 29] = [
    "allow_in_place_tablespaces",
    "backtrace_functions",
    "commit_delay",
    "compute_query_id",
    "deadlock_timeout",
    "debug_discard_caches",
    "event_triggers",
    "extension_control_path",
    "extension_destdir",
    "ignore_checksum_failure",
    "ignore_system_indexes",
    "jit_debugging_support",
    "jit_dump_bitcode",
    "jit_profiling_support",
    "jit_provider",
    "lc_messages",
    "lo_compat_privileges",
    "max_stack_depth",
    "post_auth_delay",
    "temp_file_limit",
    "track_activities",
    "track_counts",
    "track_functions",
    "update_process_title",
    "wal_compression",
    "wal_consistency_checking",
    "wal_init_zero",
    "wal_recycle",
    "zero_damaged_pages",
];
