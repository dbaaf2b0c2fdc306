//! Values that a function or an operator may be called with.

use super::chance::Chance;

/// Values of a type, as SQL.
pub(crate) fn sample(kind: &str, chance: &mut Chance) -> String {
    if let Some(element) = kind.strip_suffix("[]") {
        let one = sample(element, chance);
        return format!("ARRAY[{one}]::{kind}");
    }
    let choices: &[&str] = match kind {
        "text" | "character varying" | "name" | "character" | "\"char\"" | "cstring"
        | "unknown" => &[
            "'victim'",
            "'SELECT write_inside()'",
            "'work_mem'",
            "'4MB'",
            "'a'",
            "'numbers'",
            "'DELETE FROM victim'",
            "'postgresql.conf'",
            "'public'",
            "'dbname=shop'",
            "'escaped'",
            "'id'",
        ],
        "regclass" => &["'victim'", "'numbers'", "'victim_pkey'", "'pg_class'"],
        "regproc" | "regprocedure" => &["'write_inside()'::regprocedure"],
        "oid" | "xid" | "cid" | "xid8" => &[
            "'4711'",
            "'1259'",
            "(SELECT oid FROM pg_class WHERE relname = 'victim')",
            "'1'",
        ],
        "smallint" | "integer" | "bigint" | "numeric" | "real" | "double precision" => {
            &["1", "2", "0", "4711", "(-1)"]
        }
        "boolean" => &["true", "false"],
        "anyelement"
        | "anycompatible"
        | "any"
        | "\"any\""
        | "anynonarray"
        | "anycompatiblenonarray" => &["1", "'x'::text"],
        "anyarray" | "anycompatiblearray" => &["ARRAY[1, 2]", "ARRAY['a', 'b']"],
        "anyrange" | "anycompatiblerange" => &["int4range(1, 5)"],
        "anymultirange" | "anycompatiblemultirange" => &["int4multirange(int4range(1, 5))"],
        "anyenum" => &["'new'::shop.order_state"],
        "record" => &["ROW(1, 'a')", "(SELECT victim FROM victim LIMIT 1)"],
        "json" | "jsonb" => &["'{\"a\": [1]}'", "'[1, 2]'"],
        "jsonpath" => &["'$.a'"],
        "xml" => &["'<a>b</a>'"],
        "bytea" => &["'\\x0102'"],
        "date" => &["'2024-01-02'"],
        "timestamp without time zone" | "timestamp with time zone" => &["'2024-01-02 03:04:05'"],
        "time without time zone" | "time with time zone" => &["'03:04:05'"],
        "interval" => &["'1 second'"],
        "inet" | "cidr" => &["'10.0.0.0/8'"],
        "tsvector" => &["'one two'"],
        "tsquery" => &["'one & two'"],
        "refcursor" => &["'c'"],
        "pg_lsn" => &["'0/1500000'"],
        "uuid" => &["'00000000-0000-0000-0000-000000000001'"],
        "point" => &["'(1,2)'"],
        "box" | "lseg" | "path" | "polygon" => &["'((1,2),(3,4))'"],
        "circle" => &["'<(1,2),3>'"],
        "line" => &["'{1,2,3}'"],
        "bit" | "bit varying" => &["B'101'"],
        "money" => &["'1.50'"],
        "regtype" => &["'int'"],
        "regrole" => &["'postgres'"],
        "regnamespace" => &["'public'"],
        "regconfig" => &["'english'"],
        "regdictionary" => &["'simple'"],
        "tid" => &["'(0,1)'"],
        "txid_snapshot" | "pg_snapshot" => &["'10:20:'"],
        "macaddr" | "macaddr8" => &["'08:00:2b:01:02:03'"],
        _ => &["NULL"],
    };
    let value = chance.of(choices);
    if kind.contains("any") || kind == "record" || kind == "unknown" {
        value.to_owned()
    } else {
        format!("{value}::{kind}")
    }
}
