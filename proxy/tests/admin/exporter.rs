//! What prometheus' pgbouncer_exporter asks, as it asks it, and every column it reads.

use crate::{console, door, show};

/// What a column is used for: a label may be empty, a measure must be a number.
enum Use {
    Label(&'static str),
    Measure(&'static str),
}

use Use::{Label, Measure};

const DATABASES: &[Use] = &[
    Label("name"),
    Label("host"),
    Label("port"),
    Label("database"),
    Label("force_user"),
    Measure("pool_size"),
    Measure("reserve_pool_size"),
    Label("pool_mode"),
    Measure("max_connections"),
    Measure("current_connections"),
    Measure("paused"),
    Measure("disabled"),
];

const STATS_TOTALS: &[Use] = &[
    Label("database"),
    Measure("query_count"),
    Measure("query_time"),
    Measure("bytes_received"),
    Measure("bytes_sent"),
    Measure("wait_time"),
    Measure("xact_count"),
    Measure("xact_time"),
    Measure("client_parse_count"),
    Measure("server_parse_count"),
    Measure("bind_count"),
    Measure("server_assignment_count"),
];

const POOLS: &[Use] = &[
    Label("database"),
    Label("user"),
    Measure("cl_active"),
    Measure("cl_active_cancel_req"),
    Measure("cl_waiting"),
    Measure("cl_waiting_cancel_req"),
    Measure("sv_active"),
    Measure("sv_active_cancel"),
    Measure("sv_being_canceled"),
    Measure("sv_idle"),
    Measure("sv_used"),
    Measure("sv_tested"),
    Measure("sv_login"),
    Measure("maxwait"),
];

const LISTS: &[&str] = &[
    "databases",
    "users",
    "pools",
    "free_clients",
    "used_clients",
    "login_clients",
    "free_servers",
    "used_servers",
    "dns_names",
    "dns_zones",
    "dns_queries",
];

#[test]
fn its_queries_are_answered_with_every_column_it_reads() {
    let door = door();
    let mut app = door.sql("app");
    app.run("SELECT 1");
    let mut watcher = console(&door, "watcher");
    // The ping, and the version, which must have this one column.
    assert_eq!(show(&mut watcher, "SHOW STATS").len(), 1);
    let version = show(&mut watcher, "SHOW VERSION;");
    assert_eq!(version.len(), 1);
    assert!(version[0]["version"].starts_with("BosDB "), "{version:?}");
    assert_eq!(version[0].len(), 1);
    for (query, columns) in [
        ("SHOW databases;", DATABASES),
        ("SHOW stats_totals;", STATS_TOTALS),
        ("SHOW pools;", POOLS),
    ] {
        let rows = show(&mut watcher, query);
        assert_eq!(rows.len(), 1, "{query} {rows:?}");
        for column in columns {
            match column {
                Label(name) => assert!(!rows[0][*name].is_empty(), "{query} {name}"),
                Measure(name) => {
                    let value = &rows[0][*name];
                    assert!(value.parse::<f64>().is_ok(), "{query} {name}: {value}");
                }
            }
        }
    }
    let lists = show(&mut watcher, "SHOW LISTS;");
    for name in LISTS {
        let found = crate::row(&lists, "list", name);
        assert_eq!(found.len(), 2);
        assert!(found["items"].parse::<f64>().is_ok(), "{found:?}");
    }
    let config = show(&mut watcher, "SHOW CONFIG;");
    for name in ["max_client_conn", "max_user_connections"] {
        let found = crate::row(&config, "key", name);
        assert!(found["value"].parse::<f64>().is_ok(), "{found:?}");
        assert_eq!(found.len(), 4, "{found:?}");
    }
    let policy = crate::row(&config, "key", "policy_file");
    assert_eq!(policy["value"], "without a file");
    let generation = crate::row(&config, "key", "policy_generation");
    assert!(generation["value"].parse::<u64>().unwrap() > 0);
    let clients = show(&mut watcher, "SHOW CLIENTS;");
    assert_eq!(clients.len(), 2, "{clients:?}");
    for client in clients {
        for column in ["database", "user", "state", "application_name"] {
            assert!(client.contains_key(column), "{client:?}");
        }
    }
    door.assert_well();
}

/// The figures are those of what was done.
#[test]
fn its_figures_are_right() {
    let door = door();
    let mut watcher = console(&door, "watcher");
    let before = show(&mut watcher, "SHOW STATS_TOTALS")[0].clone();
    let mut app = door.sql("app");
    for _ in 0..3 {
        app.run("SELECT 1");
    }
    app.run("BEGIN; SELECT 2");
    app.run("COMMIT");
    let now = show(&mut watcher, "SHOW STATS_TOTALS")[0].clone();
    let grown = |name: &str| {
        let number = |row: &crate::Named| row[name].parse::<u64>().unwrap();
        number(&now) - number(&before)
    };
    assert_eq!(grown("query_count"), 5);
    assert_eq!(grown("xact_count"), 4);
    assert_eq!(grown("server_assignment_count"), 4);
    assert_eq!(grown("client_login_count"), 1);
    assert!(grown("bytes_received") > 60, "{now:?}");
    assert!(grown("bytes_sent") > 60, "{now:?}");
    assert!(grown("xact_time") >= grown("query_time"), "{now:?}");
    // The last answer may be there before its backend is back in the pool. The look at the account
    // when BosDB started may have opened another.
    crate::eventually("the pool is at rest", || {
        let pool = show(&mut watcher, "SHOW POOLS")[0].clone();
        let idle = pool["sv_idle"].parse::<u32>().unwrap();
        pool["cl_active"] == "1" && pool["sv_active"] == "0" && idle >= 1
    });
    door.assert_well();
}
