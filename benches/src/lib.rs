//! Statements that the benchmarks and the example measure.

use bosdb_policy::{Carrier, InjectionMode, Request, Rights, SessionFacts, SubjectClass};

const SELECT: &str = "SELECT abalance FROM pgbench_accounts WHERE aid = 30452";
const UPDATE: &str = "UPDATE pgbench_accounts SET abalance = abalance + -4361 WHERE aid = 30452";
const INSERT: &str = "INSERT INTO pgbench_history (tid, bid, aid, delta, mtime) \
    VALUES (2, 1, 30452, -4361, CURRENT_TIMESTAMP)";
const BEGIN: &str = "BEGIN";
const HUNDRED_BYTES: &str = "SELECT o.id, o.state, c.name FROM shop.orders o \
    JOIN shop.customers c USING (id) WHERE o.id = 12345";
const SET: &str = "SET statement_timeout = '30s'";
const ANALYTIC: &str = include_str!("../benches/analytic.sql");

fn five_kilobytes() -> String {
    let columns: Vec<String> = (0..160)
        .map(|number| format!("t.column_number_{number:03} AS c{number}"))
        .collect();
    format!("SELECT {} FROM t WHERE id = 54321", columns.join(", "))
}

/// Each statement with its name.
#[must_use]
pub fn statements() -> Vec<(&'static str, String)> {
    vec![
        ("begin", BEGIN.to_owned()),
        ("pgbench_select", SELECT.to_owned()),
        ("pgbench_update", UPDATE.to_owned()),
        ("pgbench_insert", INSERT.to_owned()),
        ("set_text_bound", SET.to_owned()),
        ("100_bytes", HUNDRED_BYTES.to_owned()),
        ("5_kilobytes", five_kilobytes()),
        ("analytic_60_lines", ANALYTIC.to_owned()),
    ]
}

/// A writer's request, as psql and most drivers send it.
#[must_use]
pub fn request(sql: &[u8]) -> Request<'_> {
    Request {
        sql,
        facts: SessionFacts::default(),
        class: SubjectClass::plain(Rights::Write, InjectionMode::Enforce),
        carrier: Carrier::SimpleQuery,
        catalogue: None,
    }
}
