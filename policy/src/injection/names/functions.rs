//! Functions by what injected text calls them for.

use super::is;

/// Functions that say something about the server or the session.
pub(in crate::injection) fn asks_server(function: &str) -> bool {
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

/// Functions that say which server this is. Unlike who is asking and in which database, no
/// application chooses rows by it.
pub(in crate::injection) fn asks_version(function: &str) -> bool {
    is(
        function,
        &[
            "version",
            "sqlite_version",
            "sqlite_source_id",
            "inet_server_addr",
            "inet_server_port",
            "pg_postmaster_start_time",
            "host_name",
            "suser_sname",
        ],
    )
}

/// Functions that give the same for the same arguments, and that applications call on columns:
/// called on literals only they come to a literal that would have been shorter to write.
pub(in crate::injection) fn is_pure(function: &str) -> bool {
    takes_pieces(function)
        || spells(function)
        || glues(function)
        || is(
            function,
            &[
                "abs",
                "acos",
                "asin",
                "atan",
                "atan2",
                "ceil",
                "ceiling",
                "cos",
                "cot",
                "degrees",
                "exp",
                "floor",
                "ln",
                "log",
                "log10",
                "log2",
                "mod",
                "pi",
                "pow",
                "power",
                "radians",
                "round",
                "sign",
                "sin",
                "sqrt",
                "tan",
                "truncate",
                "trunc",
                "if",
                "iif",
                "ifnull",
                "nullif",
                "coalesce",
                "isnull",
                "interval",
                "greatest",
                "least",
                "lower",
                "upper",
                "lcase",
                "ucase",
                "trim",
                "ltrim",
                "rtrim",
                "replace",
                "repeat",
                "space",
                "sha",
                "sha1",
                "sha2",
                "crc32",
                "soundex",
                "binary",
                "quote",
                "field",
                "find_in_set",
                "concat_ws",
                "format",
                "inet_aton",
                "inet_ntoa",
                "typeof",
                "likely",
                "unlikely",
                "glob",
                "like",
                "not",
                "row",
                "bit_count",
                "oct",
                "char_length",
                "translate",
                "to_hex",
                "initcap",
                "strcmp",
            ],
        )
}

/// Functions that look at a text piece by piece, as blind injection does.
pub(in crate::injection) fn takes_pieces(function: &str) -> bool {
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
            "coercibility",
            "charset",
            "collation",
        ],
    )
}

/// Functions that wait, or keep the server busy.
pub(in crate::injection) fn waits(function: &str) -> bool {
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
pub(in crate::injection) fn tells_in_error(function: &str) -> bool {
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
pub(in crate::injection) fn reaches_files(function: &str) -> bool {
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
pub(in crate::injection) fn runs_code(function: &str) -> bool {
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
pub(in crate::injection) fn reaches_servers(function: &str) -> bool {
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
pub(in crate::injection) fn glues(function: &str) -> bool {
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
pub(in crate::injection) fn spells(function: &str) -> bool {
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
