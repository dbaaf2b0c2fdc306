//! Relations of the server that are more than catalogue: what shows its files or credentials, and
//! what only statements of their own should change. Data, not logic.
//!
//! `pg_subscription` is not among them: pg_dump reads every column of it, and the server shows
//! connection strings to superusers only.

/// What a relation of the server shows beyond the catalogue.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Shown {
    /// Lines of configuration files.
    Files,
    /// Passwords, their hashes, or the content of large objects.
    Secrets,
    /// Texts that other sessions prepared on the same backend.
    Statements,
    /// Passwords in one column, which psql leaves out.
    Mappings,
}

/// What the relation shows, if anything. `schema` is empty where the text names none.
pub(super) fn shown(schema: &str, name: &str) -> Option<Shown> {
    match (schema, name) {
        (
            "" | "pg_catalog",
            "pg_file_settings" | "pg_hba_file_rules" | "pg_ident_file_mappings",
        ) => Some(Shown::Files),
        ("" | "pg_catalog", "pg_authid" | "pg_largeobject" | "pg_shadow" | "pg_user_mapping")
        | ("" | "information_schema", "_pg_user_mappings" | "user_mapping_options") => {
            Some(Shown::Secrets)
        }
        // What is too long for its row; nobody reads it there but to get around the row.
        ("pg_toast", _) => Some(Shown::Secrets),
        ("", _) if name.starts_with("pg_toast_") => Some(Shown::Secrets),
        ("" | "pg_catalog", "pg_prepared_statements") => Some(Shown::Statements),
        ("" | "pg_catalog", "pg_user_mappings") => Some(Shown::Mappings),
        _ => None,
    }
}

/// Columns of `pg_user_mappings` without options.
pub(super) const PLAIN_MAPPING_COLUMNS: [&str; 5] =
    ["srvid", "srvname", "umid", "umuser", "usename"];

/// Whether a relation holds what the server knows of itself.
pub(crate) fn is_the_servers_own(schema: &str, name: &str) -> bool {
    match schema {
        // Settings have a rule of their own.
        "pg_catalog" => name != "pg_settings",
        "pg_toast" | "information_schema" => true,
        "" => CATALOGUE.binary_search(&name).is_ok(),
        _ => false,
    }
}

/// Whether a relation of the catalogue shows values of other tables, or what others sent.
pub(crate) fn shows_values(name: &str) -> bool {
    name.starts_with("pg_statistic")
        || matches!(
            name,
            "pg_stats"
                | "pg_stats_ext"
                | "pg_stats_ext_exprs"
                | "pg_stat_activity"
                | "pg_stat_statements"
                | "pg_largeobject"
                | "pg_cursors"
                | "pg_prepared_statements"
        )
}

/// Views of `pg_catalog` that tools ask for without a schema.
pub(crate) fn is_view_of_the_catalogue(name: &str) -> bool {
    matches!(
        name,
        "pg_available_extension_versions"
            | "pg_available_extensions"
            | "pg_group"
            | "pg_indexes"
            | "pg_locks"
            | "pg_matviews"
            | "pg_policies"
            | "pg_publication_tables"
            | "pg_replication_slots"
            | "pg_roles"
            | "pg_rules"
            | "pg_sequences"
            | "pg_settings"
            | "pg_stat_all_indexes"
            | "pg_stat_all_tables"
            | "pg_stat_database"
            | "pg_stat_replication"
            | "pg_stat_user_indexes"
            | "pg_stat_user_tables"
            | "pg_statio_user_indexes"
            | "pg_statio_user_tables"
            | "pg_tables"
            | "pg_timezone_abbrevs"
            | "pg_timezone_names"
            | "pg_user"
            | "pg_views"
    )
}

/// Tables of `pg_catalog`, sorted: it is searched before other schemas.
const CATALOGUE: [&str; 65] = [
    "pg_aggregate",
    "pg_am",
    "pg_amop",
    "pg_amproc",
    "pg_attrdef",
    "pg_attribute",
    "pg_auth_members",
    "pg_authid",
    "pg_cast",
    "pg_class",
    "pg_collation",
    "pg_constraint",
    "pg_conversion",
    "pg_database",
    "pg_db_role_setting",
    "pg_default_acl",
    "pg_depend",
    "pg_description",
    "pg_enum",
    "pg_event_trigger",
    "pg_extension",
    "pg_foreign_data_wrapper",
    "pg_foreign_server",
    "pg_foreign_table",
    "pg_index",
    "pg_inherits",
    "pg_init_privs",
    "pg_language",
    "pg_largeobject",
    "pg_largeobject_metadata",
    "pg_namespace",
    "pg_opclass",
    "pg_operator",
    "pg_opfamily",
    "pg_parameter_acl",
    "pg_partitioned_table",
    "pg_pltemplate",
    "pg_policy",
    "pg_proc",
    "pg_publication",
    "pg_publication_namespace",
    "pg_publication_rel",
    "pg_range",
    "pg_replication_origin",
    "pg_rewrite",
    "pg_seclabel",
    "pg_sequence",
    "pg_shdepend",
    "pg_shdescription",
    "pg_shseclabel",
    "pg_statistic",
    "pg_statistic_ext",
    "pg_statistic_ext_data",
    "pg_subscription",
    "pg_subscription_rel",
    "pg_tablespace",
    "pg_transform",
    "pg_trigger",
    "pg_ts_config",
    "pg_ts_config_map",
    "pg_ts_dict",
    "pg_ts_parser",
    "pg_ts_template",
    "pg_type",
    "pg_user_mapping",
];
