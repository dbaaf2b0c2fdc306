use super::*;

fn facts(sql: &str) -> Facts {
    let nothing = FunctionTable::new(&[], &[]);
    read(sql, PostgresFacts::default(), 24, &nothing, |facts, _| {
        facts
    })
    .unwrap()
}

#[test]
fn a_setting_is_tracked_when_its_call_runs_for_certain() {
    for sql in [
        "SELECT set_config('a.b', 'x', false)",
        "SELECT pg_catalog.set_config('a.b', 'x'::text, false), set_config('jit', 'off', false)",
        "SELECT current_setting('jit') AS cur, set_config('jit', 'off', false) AS new",
    ] {
        let facts = facts(sql);
        assert!(!facts.settings.is_empty(), "{sql}");
        assert!(
            !facts.effects.intersects(Effects::UNTRACKED_SETTING),
            "{sql}"
        );
    }
}

#[test]
fn a_setting_is_not_tracked_when_its_call_may_run_later_or_never() {
    for sql in [
        "DECLARE c CURSOR FOR SELECT set_config('a.b', 'x', false)",
        "PREPARE p AS SELECT set_config('a.b', 'x', false)",
        "CREATE VIEW v AS SELECT set_config('a.b', 'x', false)",
        "CREATE TABLE t (a text DEFAULT set_config('a.b', 'x', false))",
        "EXPLAIN SELECT set_config('a.b', 'x', false)",
        "SELECT set_config('a.b', 'x', false) LIMIT 0",
        "SELECT set_config('a.b', 'x', false) OFFSET 1",
        "SELECT set_config('a.b', 'x', false) HAVING false",
        "SELECT set_config('a.b', 'x', false), generate_series(1, 0)",
        "SELECT set_config('a.b', 'x', false), current_setting(unnest('{}'::text[]))",
        "SELECT coalesce('y', set_config('a.b', 'x', false))",
        "SELECT false AND set_config('a.b', 'x', false) = 'x'",
        "SELECT 1 WHERE set_config('a.b', 'x', false) = 'x'",
        "SELECT set_config('a.b', 'x', false) FROM t",
        "WITH x AS (SELECT set_config('a.b', 'x', false)) SELECT 1",
        "SELECT 1 FROM (SELECT set_config('a.b', 'x', false)) s",
        "SELECT set_config('a.b', 'x', false) UNION SELECT 'y'",
        "SELECT set_config('a.bc'::varchar(3), 'x', false)",
        "SELECT set_config('a.b', 'xy'::char(1), false)",
    ] {
        let facts = facts(sql);
        assert!(facts.settings.is_empty(), "{sql}: {:?}", facts.settings);
        assert!(
            facts.effects.intersects(Effects::UNTRACKED_SETTING),
            "{sql}"
        );
    }
}

#[test]
fn what_is_changed_is_a_table_whatever_a_with_names() {
    let facts = facts("WITH t AS (SELECT 1) DELETE FROM t USING t AS u");
    let written: Vec<&str> = facts.tables.iter().map(|table| &*table.name).collect();
    assert_eq!(written, ["t"]);
}

#[test]
fn a_lock_is_seen_in_column_notation() {
    let facts = facts("SELECT (1::bigint).pg_advisory_lock");
    assert!(facts.effects.intersects(Effects::ADVISORY_LOCK));
    assert_eq!(*facts.functions, [Box::from("pg_advisory_lock")]);
}

#[test]
fn what_takes_effects_away_is_known_by_its_form() {
    for (sql, released) in [
        ("UNLISTEN *", Effects::LISTEN),
        ("LISTEN a; UNLISTEN *", Effects::LISTEN),
        ("UNLISTEN *; LISTEN a", Effects::NONE),
        ("UNLISTEN a", Effects::NONE),
        ("CLOSE ALL", Effects::HOLD_CURSOR),
        ("CLOSE a", Effects::NONE),
        ("DISCARD TEMP", Effects::TEMP_OBJECT),
        ("DEALLOCATE ALL", Effects::SQL_PREPARE),
        ("DEALLOCATE a", Effects::NONE),
        ("SELECT pg_advisory_unlock_all()", Effects::ADVISORY_LOCK),
        ("SELECT pg_advisory_unlock(1)", Effects::NONE),
        ("SELECT pg_advisory_unlock_all() WHERE false", Effects::NONE),
        (
            "SELECT pg_advisory_unlock_all(), pg_advisory_lock(1)",
            Effects::NONE,
        ),
        (
            "PREPARE p AS SELECT pg_advisory_unlock_all()",
            Effects::NONE,
        ),
    ] {
        assert_eq!(facts(sql).released, released, "{sql}");
    }
}

#[test]
fn an_operator_nobody_knows_may_leave_anything_behind() {
    for sql in ["SELECT ### 'x'", "SELECT 1 OPERATOR(shop.+) 2"] {
        assert!(facts(sql).effects.intersects(Effects::OPAQUE_CODE), "{sql}");
    }
    for sql in ["SELECT 1 + 2", "SELECT 1 OPERATOR(pg_catalog.+) 2"] {
        assert!(
            !facts(sql).effects.intersects(Effects::OPAQUE_CODE),
            "{sql}"
        );
    }
}

#[test]
fn what_ends_with_the_transaction_is_no_change_of_the_session() {
    for sql in [
        "SET transaction_isolation = 'serializable'",
        "SET transaction_read_only = on",
        "SET SESSION \"Transaction_Deferrable\" TO on",
        "RESET transaction_isolation",
        "SET transaction_isolation TO DEFAULT",
        "SET TRANSACTION ISOLATION LEVEL SERIALIZABLE",
        "SELECT set_config('transaction_isolation', 'serializable', false)",
    ] {
        let facts = facts(sql);
        assert!(facts.settings.is_empty(), "{sql}: {:?}", facts.settings);
        assert!(facts.effects.is_none(), "{sql}");
    }
    assert!(
        !facts("SET default_transaction_isolation = 'serializable'")
            .settings
            .is_empty()
    );
}
