//! Names that injected text asks for. Data, not logic.

use crate::tree::Name;

/// The last part of a name.
pub(super) fn last(name: &Name) -> &str {
    name.0.last().map_or("", |part| part)
}

fn is(name: &str, among: &[&str]) -> bool {
    among.iter().any(|known| known.eq_ignore_ascii_case(name))
}

/// A table of a server's own catalogue.
pub(super) fn is_catalogue(name: &Name) -> bool {
    let table = last(name);
    let schema = name.0.iter().rev().nth(1).map_or("", |part| part);
    if schema.is_empty() {
        return table.starts_with("pg_")
            || is(
                table,
                &[
                    "sqlite_master",
                    "sqlite_schema",
                    "sqlite_temp_master",
                    "sqlite_temp_schema",
                    "sysobjects",
                    "syscolumns",
                    "all_tables",
                    "all_users",
                ],
            );
    }
    is(
        schema,
        &[
            "pg_catalog",
            "information_schema",
            "mysql",
            "performance_schema",
            "sys",
            "sysibm",
            "syscat",
        ],
    )
}

/// A table of the server that holds credentials.
pub(super) fn is_credential_table(name: &Name) -> bool {
    let schema = name.0.iter().rev().nth(1).map_or("", |part| part);
    match last(name) {
        "pg_shadow" | "pg_authid" | "pg_user_mapping" | "pg_user_mappings" => true,
        "user" | "global_priv" | "db" | "authentication_string" => is(schema, &["mysql"]),
        _ => false,
    }
}

/// A column that holds what a login is checked with, or what is sold.
pub(super) fn is_credential(column: &str) -> bool {
    let column = column.to_ascii_lowercase();
    let holds = [
        "passw",
        "pwd",
        "secret",
        "credit_card",
        "creditcard",
        "ccnum",
        "card_number",
        "api_key",
        "apikey",
    ];
    holds.iter().any(|part| column.contains(part))
        || column.ends_with("pass")
        || is(
            &column,
            &["pw", "passhash", "pass_hash", "password_salt", "cvv", "ssn"],
        )
}

/// A column that says who logs in.
pub(super) fn is_login(column: &str) -> bool {
    let column = column.to_ascii_lowercase();
    [
        "user", "login", "mail", "nick", "uname", "account", "member",
    ]
    .iter()
    .any(|part| column.contains(part))
        || is(&column, &["name", "uid"])
}

/// Functions that say something about the server or the session.
pub(super) fn asks_server(function: &str) -> bool {
    is(
        function,
        &[
            "version",
            "current_database",
            "current_schema",
            "current_catalog",
            "current_user",
            "session_user",
            "system_user",
            "user",
            "current_role",
            "database",
            "schema",
            "db_name",
            "user_name",
            "suser_sname",
            "host_name",
            "connection_id",
            "inet_server_addr",
            "inet_server_port",
            "pg_backend_pid",
            "sqlite_version",
            "sqlite_source_id",
            "pg_postmaster_start_time",
            "name_const",
            "current_schemas",
            "current_setting",
        ],
    )
}

/// Bare words that say something about the server where it has such.
pub(super) fn is_server_variable(name: &Name) -> bool {
    matches!(name.0.as_slice(), [word] if is(word, &["system_user"]))
}

/// Functions that look at a text piece by piece, as blind injection does.
pub(super) fn takes_pieces(function: &str) -> bool {
    is(
        function,
        &[
            "substr",
            "substring",
            "mid",
            "ascii",
            "ord",
            "left",
            "right",
            "length",
            "char_length",
            "octet_length",
            "bit_length",
            "strpos",
            "instr",
            "locate",
            "position",
            "get_byte",
            "split_part",
            "regexp_match",
            "regexp_substr",
            "regexp_like",
            "md5",
            "strcmp",
            "lpad",
            "rpad",
            "bin",
            "unicode",
            "hex",
            "conv",
        ],
    )
}

/// Functions that wait, or keep the server busy.
pub(super) fn waits(function: &str) -> bool {
    is(
        function,
        &[
            "pg_sleep",
            "pg_sleep_for",
            "pg_sleep_until",
            "sleep",
            "benchmark",
            "get_lock",
            "waitfor",
            "randomblob",
            "zeroblob",
            "master_pos_wait",
            "wait_for_executed_gtid_set",
        ],
    )
}

/// Functions whose error message shows what they were given.
pub(super) fn tells_in_error(function: &str) -> bool {
    is(
        function,
        &[
            "extractvalue",
            "updatexml",
            "xmlparse",
            "query_to_xml",
            "xmltype",
            "gtid_subset",
            "gtid_subtract",
            "json_keys",
            "exp",
            "geometrycollection",
            "multipoint",
            "polygon",
            "multipolygon",
            "linestring",
            "multilinestring",
            "st_latfromgeohash",
            "st_longfromgeohash",
            "st_pointfromgeohash",
            "name_const",
            "uuid_to_bin",
            "bin_to_uuid",
            "utl_inaddr.get_host_name",
        ],
    )
}

/// Functions that read or write files of the server.
pub(super) fn reaches_files(function: &str) -> bool {
    is(
        function,
        &[
            "load_file",
            "pg_read_file",
            "pg_read_binary_file",
            "pg_ls_dir",
            "pg_stat_file",
            "lo_import",
            "lo_export",
            "readfile",
            "writefile",
            "pg_file_write",
            "fsdir",
            "edit",
        ],
    )
}

/// Functions that run code outside the database.
pub(super) fn runs_code(function: &str) -> bool {
    is(
        function,
        &[
            "load_extension",
            "sys_exec",
            "sys_eval",
            "sys_get",
            "sys_set",
            "xp_cmdshell",
            "lib_mysqludf_sys_info",
        ],
    )
}

/// Functions that reach other servers.
pub(super) fn reaches_servers(function: &str) -> bool {
    let function = function.to_ascii_lowercase();
    function.starts_with("dblink")
        || is(
            &function,
            &[
                "http_get",
                "http_post",
                "xp_dirtree",
                "xp_fileexist",
                "utl_http",
            ],
        )
}

/// Functions that put texts together.
pub(super) fn glues(function: &str) -> bool {
    is(
        function,
        &[
            "concat",
            "concat_ws",
            "group_concat",
            "string_agg",
            "array_to_string",
            "make_set",
            "export_set",
        ],
    )
}

/// Functions that make a text from numbers or turn it about.
pub(super) fn spells(function: &str) -> bool {
    is(
        function,
        &[
            "chr",
            "char",
            "unhex",
            "hex",
            "convert_from",
            "decode",
            "from_base64",
            "elt",
            "reverse",
            "aes_decrypt",
            "aes_encrypt",
        ],
    )
}
