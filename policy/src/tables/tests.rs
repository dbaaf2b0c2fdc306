//! Ways to a denied table or column, each with a number, and honest statements beside them.

use super::*;
use crate::profile::{AllRows, InjectionSettings, Profile, Profiles};
use crate::request::{Carrier, InjectionMode, Request, Rights, SessionFacts, SubjectClass};
use crate::rules::{RuleSet, RuleSettings};
use crate::{Decision, Verdict, decide};

fn patterns(list: &[&str]) -> Vec<Pattern> {
    list.iter().map(|text| text.parse().unwrap()).collect()
}

fn profile(tables: TableRules) -> Profile {
    Profile {
        tables: Some(tables),
        ..Profile::plain(InjectionSettings {
            mode: InjectionMode::Off,
            ..InjectionSettings::default()
        })
    }
}

/// `hr.*` is closed, of `public.people` the columns `ssn` and `iban` are.
fn closed() -> TableRules {
    let deny = ["hr.*", "public.people.ssn", "public.people.iban"];
    TableRules {
        read: AccessRules {
            allow: None,
            deny: patterns(&deny),
        },
        write: AccessRules {
            allow: None,
            deny: patterns(&["hr.*", "public.people.ssn"]),
        },
        search_path: Some(vec![Box::from("public")]),
    }
}

fn ask(profile: Profile, sql: &str) -> Decision {
    let mut profiles = Profiles::default();
    let id = profiles.add(profile);
    let rules = RuleSet::build(RuleSettings {
        profiles,
        ..RuleSettings::default()
    });
    let request = Request {
        sql: sql.as_bytes(),
        facts: SessionFacts::default(),
        class: SubjectClass {
            rights: Rights::Write,
            profile: id,
        },
        carrier: Carrier::SimpleQuery,
        catalogue: None,
    };
    decide(&rules.unwrap(), &request)
}

fn rule_of(decision: &Decision) -> &'static str {
    match &decision.verdict {
        Verdict::Allow(_) => "",
        Verdict::Deny(denial) => denial.rule.0,
    }
}

fn check(rules: &TableRules, cases: &[(&str, &str)]) {
    let mut wrong = Vec::new();
    for (number, (sql, expected)) in cases.iter().enumerate() {
        let found = rule_of(&ask(profile(rules.clone()), sql)).to_owned();
        if found != *expected {
            wrong.push(format!("{number}: {sql}: {found:?} for {expected:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn ways_to_a_denied_table() {
    check(
        &closed(),
        &[
            ("SELECT * FROM hr.salaries", "TAB-READ-01"),
            ("SELECT 1 FROM HR.Salaries", "TAB-READ-01"),
            ("SELECT * FROM \"hr\".\"salaries\"", "TAB-READ-01"),
            ("SELECT * FROM U&\"\\0068r\".salaries", "TAB-READ-01"),
            ("SELECT * FROM hr/**/./**/salaries", "TAB-READ-01"),
            ("TABLE hr.salaries", "TAB-READ-01"),
            ("SELECT * FROM ONLY hr.salaries", "TAB-READ-01"),
            ("SELECT * FROM hr.salaries *", "TAB-READ-01"),
            (
                "SELECT * FROM hr.salaries TABLESAMPLE system (1)",
                "TAB-READ-01",
            ),
            ("SELECT * FROM db.hr.salaries", "TAB-READ-01"),
            // 10
            (
                "SELECT 1 WHERE EXISTS (SELECT FROM hr.salaries)",
                "TAB-READ-01",
            ),
            ("SELECT (SELECT max(pay) FROM hr.salaries)", "TAB-READ-01"),
            (
                "SELECT 1 ORDER BY (SELECT pay FROM hr.salaries)",
                "TAB-READ-01",
            ),
            (
                "SELECT 1 LIMIT (SELECT pay FROM hr.salaries)",
                "TAB-READ-01",
            ),
            ("SELECT 1 UNION SELECT pay FROM hr.salaries", "TAB-READ-01"),
            ("VALUES ((SELECT pay FROM hr.salaries))", "TAB-READ-01"),
            (
                "WITH x AS (SELECT * FROM hr.salaries) SELECT * FROM x",
                "TAB-READ-01",
            ),
            (
                "WITH salaries AS (SELECT 1) SELECT * FROM hr.salaries",
                "TAB-READ-01",
            ),
            (
                "SELECT * FROM orders o, LATERAL (SELECT * FROM hr.salaries) s",
                "TAB-READ-01",
            ),
            (
                "SELECT * FROM orders JOIN hr.salaries USING (id)",
                "TAB-READ-01",
            ),
            // 20
            ("EXPLAIN SELECT * FROM hr.salaries", "TAB-READ-01"),
            ("EXPLAIN ANALYZE SELECT * FROM hr.salaries", "TAB-READ-01"),
            ("PREPARE p AS SELECT * FROM hr.salaries", "TAB-READ-01"),
            (
                "DECLARE c CURSOR FOR SELECT * FROM hr.salaries",
                "TAB-READ-01",
            ),
            ("COPY hr.salaries TO STDOUT", "TAB-READ-01"),
            ("COPY (SELECT * FROM hr.salaries) TO STDOUT", "TAB-READ-01"),
            ("COPY hr.salaries FROM STDIN", "TAB-WRITE-01"),
            (
                "INSERT INTO orders SELECT * FROM hr.salaries",
                "TAB-READ-01",
            ),
            (
                "UPDATE orders SET a = s.pay FROM hr.salaries s",
                "TAB-READ-01",
            ),
            (
                "DELETE FROM orders USING hr.salaries s WHERE s.id = orders.id",
                "TAB-READ-01",
            ),
            // 30
            (
                "MERGE INTO orders o USING hr.salaries s ON o.id = s.id WHEN MATCHED THEN DELETE",
                "TAB-READ-01",
            ),
            ("CREATE VIEW v AS SELECT * FROM hr.salaries", "TAB-READ-01"),
            ("CREATE TABLE t AS SELECT * FROM hr.salaries", "TAB-READ-01"),
            ("SELECT * INTO t FROM hr.salaries", "TAB-READ-01"),
            (
                "ALTER TABLE orders ATTACH PARTITION hr.salaries DEFAULT",
                "TAB-WRITE-01",
            ),
            ("ALTER TABLE hr.salaries SET SCHEMA public", "TAB-WRITE-01"),
            ("ALTER TABLE hr.salaries INHERIT orders", "TAB-WRITE-01"),
            ("ALTER SCHEMA hr RENAME TO public2", "TAB-CODE-01"),
            ("TRUNCATE hr.salaries", "TAB-WRITE-01"),
            ("DROP TABLE hr.salaries", "TAB-WRITE-01"),
            // 40
            (
                "SELECT query_to_xml('SELECT * FROM hr.salaries', true, true, '')",
                "TAB-CODE-01",
            ),
            (
                "SELECT table_to_xml('hr.salaries', true, true, '')",
                "TAB-CODE-01",
            ),
            (
                "SELECT * FROM ts_stat('SELECT * FROM hr.salaries')",
                "TAB-CODE-01",
            ),
            ("SELECT my_function()", "TAB-CODE-01"),
            (
                "DO $$ BEGIN PERFORM 1 FROM hr.salaries; END $$",
                "TAB-CODE-01",
            ),
            ("CALL p()", "TAB-CODE-01"),
            (
                "CREATE FUNCTION f() RETURNS int LANGUAGE sql AS 'SELECT pay FROM hr.salaries'",
                "TAB-CODE-01",
            ),
            (
                "CREATE TRIGGER t AFTER INSERT ON orders EXECUTE FUNCTION f()",
                "TAB-CODE-01",
            ),
            (
                "CREATE RULE r AS ON INSERT TO orders DO ALSO SELECT 1",
                "TAB-CODE-01",
            ),
            (
                "GRANT SELECT ON ALL TABLES IN SCHEMA hr TO public",
                "TAB-CODE-01",
            ),
            // 50
            ("SELECT * FROM pg_stats", "TAB-STAT-01"),
            ("SELECT * FROM pg_catalog.pg_statistic", "TAB-STAT-01"),
            ("SELECT query FROM pg_stat_activity", "TAB-STAT-01"),
            ("SELECT * FROM pg_stats_ext_exprs", "TAB-STAT-01"),
            ("SELECT 1 OPERATOR(hr.@@) 2", "TAB-CODE-01"),
            ("SET search_path = hr", "TAB-PATH-01"),
            ("SET LOCAL search_path = hr", "TAB-PATH-01"),
            (
                "SELECT set_config('search_path', 'hr', true)",
                "TAB-PATH-01",
            ),
            ("RESET search_path", "TAB-PATH-01"),
            ("RESET ALL; SELECT * FROM salaries", "TAB-PATH-01"),
            ("RESET ALL", "TAB-PATH-01"),
            // 60
            ("LOCK TABLE hr.salaries IN ACCESS SHARE MODE", "TAB-READ-01"),
            ("UPDATE hr.salaries SET pay = 1", "TAB-WRITE-01"),
            ("INSERT INTO hr.salaries VALUES (1)", "TAB-WRITE-01"),
            (
                "WITH x AS (DELETE FROM hr.salaries RETURNING *) SELECT * FROM x",
                "TAB-WRITE-01",
            ),
            ("SELECT * FROM pg_toast.pg_toast_16384", "TAB-CODE-01"),
        ],
    );
}

#[test]
fn ways_to_a_denied_column() {
    check(
        &closed(),
        &[
            ("SELECT ssn FROM people", "TAB-COL-01"),
            ("SELECT SSN FROM PEOPLE", "TAB-COL-01"),
            ("SELECT \"ssn\" FROM public.people", "TAB-COL-01"),
            ("SELECT U&\"s\\0073n\" FROM people", "TAB-COL-01"),
            ("SELECT p.ssn FROM people p", "TAB-COL-01"),
            ("SELECT people.ssn FROM people", "TAB-COL-01"),
            ("SELECT public.people.ssn FROM people", "TAB-COL-01"),
            ("SELECT * FROM people", "TAB-COL-02"),
            ("SELECT p.* FROM people p", "TAB-COL-02"),
            ("TABLE people", "TAB-COL-02"),
            // 10
            ("SELECT p FROM people p", "TAB-COL-02"),
            ("SELECT row_to_json(p) FROM people p", "TAB-COL-02"),
            ("SELECT p.row_to_json FROM people p", "TAB-COL-02"),
            ("SELECT (p).ssn FROM people p", "TAB-COL-02"),
            ("SELECT p::text FROM people p", "TAB-COL-02"),
            ("SELECT count(p) FROM people p", "TAB-COL-02"),
            ("SELECT json_agg(people) FROM people", "TAB-COL-02"),
            ("SELECT ROW(p.*) FROM people p", "TAB-COL-02"),
            ("SELECT a FROM people AS p(a, b, c)", "TAB-COL-02"),
            (
                "SELECT x.a FROM (SELECT * FROM people) AS x(a, b)",
                "TAB-COL-02",
            ),
            // 20
            ("SELECT id FROM people WHERE ssn LIKE '1%'", "TAB-COL-01"),
            ("SELECT id FROM people ORDER BY ssn", "TAB-COL-01"),
            ("SELECT count(*) FROM people GROUP BY ssn", "TAB-COL-01"),
            (
                "SELECT id FROM people GROUP BY id HAVING max(ssn) > '5'",
                "TAB-COL-01",
            ),
            ("SELECT DISTINCT ON (ssn) id FROM people", "TAB-COL-01"),
            (
                "SELECT rank() OVER (ORDER BY ssn) FROM people",
                "TAB-COL-01",
            ),
            (
                "SELECT id FROM people LIMIT (SELECT length(ssn) FROM people LIMIT 1)",
                "TAB-COL-01",
            ),
            (
                "SELECT o.id FROM orders o JOIN people p ON p.ssn = o.ref",
                "TAB-COL-01",
            ),
            (
                "SELECT o.id FROM orders o JOIN people p USING (ssn)",
                "TAB-COL-01",
            ),
            (
                "SELECT o.id FROM orders o NATURAL JOIN people p",
                "TAB-COL-02",
            ),
            // 30
            (
                "SELECT j.ssn FROM (orders o JOIN people p ON true) AS j",
                "TAB-COL-02",
            ),
            (
                "SELECT j FROM (orders o JOIN people p ON true) AS j",
                "TAB-COL-02",
            ),
            ("SELECT ssn FROM orders, people", "TAB-COL-01"),
            (
                "SELECT 1 FROM people p WHERE EXISTS (SELECT FROM orders o WHERE o.ref = p.ssn)",
                "TAB-COL-01",
            ),
            (
                "SELECT 1 FROM people WHERE id = (SELECT max(id) FROM orders WHERE ref = ssn)",
                "TAB-COL-01",
            ),
            (
                "SELECT x FROM people p, LATERAL (SELECT p.ssn) AS l(x)",
                "TAB-COL-01",
            ),
            (
                "WITH people AS (SELECT * FROM people) SELECT * FROM people",
                "TAB-COL-02",
            ),
            (
                "WITH x AS (SELECT ssn AS a FROM people) SELECT a FROM x",
                "TAB-COL-01",
            ),
            (
                "WITH RECURSIVE x AS (SELECT ssn FROM people UNION SELECT ssn FROM x) TABLE x",
                "TAB-COL-01",
            ),
            ("SELECT 1 UNION SELECT ssn FROM people", "TAB-COL-01"),
            // 40
            ("UPDATE people SET name = ssn WHERE id = 1", "TAB-COL-01"),
            ("UPDATE people SET name = 'x' WHERE ssn = '1'", "TAB-COL-01"),
            (
                "UPDATE people SET name = 'x' WHERE id = 1 RETURNING ssn",
                "TAB-COL-01",
            ),
            (
                "UPDATE people SET name = 'x' WHERE id = 1 RETURNING *",
                "TAB-COL-02",
            ),
            ("DELETE FROM people WHERE ssn = '1'", "TAB-COL-01"),
            (
                "DELETE FROM people WHERE id = 1 RETURNING people",
                "TAB-COL-02",
            ),
            (
                "INSERT INTO people (id, name) VALUES (1, 'x') RETURNING ssn",
                "TAB-COL-01",
            ),
            (
                "INSERT INTO people (id) VALUES (1) ON CONFLICT (lower(ssn)) DO NOTHING",
                "TAB-COL-01",
            ),
            (
                "INSERT INTO people (id) VALUES (1) ON CONFLICT (ssn) DO NOTHING",
                "TAB-COL-01",
            ),
            (
                "INSERT INTO people (id) VALUES (1) ON CONFLICT (id, ssn) DO UPDATE SET name = 'x'",
                "TAB-COL-01",
            ),
            (
                "INSERT INTO people (id) VALUES (1) ON CONFLICT (id) DO UPDATE SET name = people.ssn",
                "TAB-COL-01",
            ),
            ("INSERT INTO log SELECT * FROM people", "TAB-COL-02"),
            // 50
            ("COPY people TO STDOUT", "TAB-COL-05"),
            ("COPY people (ssn) TO STDOUT", "TAB-COL-05"),
            ("COPY (SELECT ssn FROM people) TO STDOUT", "TAB-COL-01"),
            (
                "MERGE INTO log l USING people p ON l.id = p.id WHEN MATCHED THEN UPDATE SET a = p.ssn",
                "TAB-COL-05",
            ),
            ("CREATE VIEW v AS SELECT ssn FROM people", "TAB-COL-01"),
            (
                "ALTER TABLE people RENAME COLUMN ssn TO name2",
                "TAB-COL-04",
            ),
            ("ALTER TABLE people RENAME TO people2", "TAB-COL-04"),
            ("CREATE INDEX i ON people (ssn)", "TAB-COL-04"),
            ("CREATE TABLE t AS TABLE people", "TAB-COL-02"),
            ("PREPARE p AS SELECT ssn FROM people", "TAB-COL-01"),
            // 60
            ("DECLARE c CURSOR FOR SELECT ssn FROM people", "TAB-COL-01"),
            ("EXPLAIN ANALYZE SELECT ssn FROM people", "TAB-COL-01"),
            (
                "SELECT CASE WHEN ssn > '5' THEN 1 END FROM people",
                "TAB-COL-01",
            ),
            ("SELECT ARRAY(SELECT ssn FROM people)", "TAB-COL-01"),
            (
                "SELECT count(*) FILTER (WHERE ssn > '5') FROM people",
                "TAB-COL-01",
            ),
            (
                "SELECT id FROM people WHERE (id, ssn) IN (SELECT 1, '2')",
                "TAB-COL-01",
            ),
            ("SELECT id FROM ONLY people WHERE ssn IS NULL", "TAB-COL-01"),
            (
                "SELECT ssn FROM people TABLESAMPLE system (10)",
                "TAB-COL-01",
            ),
            ("UPDATE people SET ssn = '1' WHERE id = 1", "TAB-COL-03"),
            (
                "UPDATE people SET (name, ssn) = ('a', 'b') WHERE id = 1",
                "TAB-COL-03",
            ),
            // 70
            ("INSERT INTO people VALUES (1, 'x', '1')", "TAB-COL-03"),
            ("INSERT INTO people (id, ssn) VALUES (1, '1')", "TAB-COL-03"),
            (
                "INSERT INTO people (id) VALUES (1) ON CONFLICT (id) DO UPDATE SET ssn = 'x'",
                "TAB-COL-03",
            ),
            ("SELECT old.ssn FROM people", "TAB-COL-01"),
            (
                "UPDATE people SET name = 'x' WHERE id = 1 RETURNING old.ssn",
                "TAB-COL-01",
            ),
            (
                "UPDATE people SET name = 'x' WHERE id = 1 RETURNING new",
                "TAB-COL-02",
            ),
            (
                "UPDATE people SET name = 'x' RETURNING WITH (OLD AS o) o",
                "TAB-CODE-01",
            ),
        ],
    );
}

#[test]
fn honest_statements_pass() {
    let sound = [
        "SELECT id, name FROM people",
        "SELECT p.id, o.total FROM people p JOIN orders o ON o.person = p.id ORDER BY o.total",
        "SELECT count(*) FROM people",
        "SELECT * FROM orders",
        "SELECT o.* FROM orders o JOIN people p ON p.id = o.person",
        "WITH p AS (SELECT id, name FROM people) SELECT * FROM p",
        "WITH people AS (SELECT 1 AS ssn) SELECT ssn FROM people",
        "SELECT x.* FROM (SELECT id FROM people) x",
        "SELECT name AS ssn FROM people ORDER BY ssn",
        "SELECT relname FROM pg_class",
        "SELECT * FROM information_schema.columns",
        "SELECT * FROM pg_catalog.pg_tables",
        "SELECT * FROM pg_tables",
        "INSERT INTO people (id, name) VALUES (1, 'x') RETURNING id",
        "UPDATE people SET name = upper(name) WHERE id = 1",
        "DELETE FROM people WHERE id = 1",
        "COPY (SELECT id FROM people) TO STDOUT",
        "CREATE TABLE t (a int)",
        "CREATE TEMP TABLE pg_temp.t AS SELECT id FROM people",
        "SELECT * FROM pg_temp.t",
        "CREATE INDEX ON orders (id)",
        "SELECT nextval('orders_id_seq')",
        "DISCARD ALL",
        "SELECT 1",
        "BEGIN",
        "SHOW search_path",
    ];
    let cases: Vec<(&str, &str)> = sound.iter().map(|sql| (*sql, "")).collect();
    check(&closed(), &cases);
}

#[test]
fn only_what_is_listed() {
    let rules = TableRules {
        read: AccessRules {
            allow: Some(patterns(&[
                "shop.*",
                "public.people.id",
                "public.people.name",
            ])),
            deny: patterns(&["shop.secret_*"]),
        },
        write: AccessRules {
            allow: Some(patterns(&["shop.orders"])),
            deny: Vec::new(),
        },
        search_path: None,
    };
    check(
        &rules,
        &[
            ("SELECT * FROM shop.orders", ""),
            ("SELECT * FROM shop.secret_plans", "TAB-READ-01"),
            ("SELECT * FROM Shop.\"Orders\"", ""),
            ("SELECT * FROM \"Shop\".orders", "TAB-READ-01"),
            ("SELECT * FROM orders", "TAB-NAME-01"),
            ("SELECT * FROM other.orders", "TAB-READ-01"),
            ("SELECT id, name FROM public.people", ""),
            ("SELECT p.id FROM public.people p", ""),
            ("SELECT email FROM public.people", "TAB-COL-01"),
            ("SELECT * FROM public.people", "TAB-COL-02"),
            ("UPDATE shop.orders SET a = 1 WHERE id = 2", ""),
            ("UPDATE shop.items SET a = 1 WHERE id = 2", "TAB-WRITE-01"),
            ("CREATE TABLE shop.t (a int)", "TAB-WRITE-01"),
            ("SET search_path = shop, pg_catalog", "TAB-PATH-02"),
            ("SET search_path = shop", ""),
            ("SELECT relname FROM pg_class", ""),
        ],
    );
}

#[test]
fn changing_is_not_reading() {
    let rules = TableRules {
        read: AccessRules {
            allow: Some(patterns(&["shop.orders"])),
            deny: Vec::new(),
        },
        ..TableRules::default()
    };
    check(
        &rules,
        &[
            ("INSERT INTO shop.inbox VALUES (1)", ""),
            (
                "INSERT INTO shop.inbox VALUES (1) RETURNING *",
                "TAB-READ-01",
            ),
            ("DELETE FROM shop.inbox WHERE a = 1", "TAB-READ-01"),
            ("DELETE FROM shop.inbox", ""),
            ("UPDATE shop.inbox SET a = b", "TAB-COL-01"),
            ("UPDATE shop.inbox SET a = 1", ""),
        ],
    );
}

#[test]
fn changes_of_every_row() {
    let profile = |all_rows| Profile {
        all_rows,
        ..Profile::plain(InjectionSettings::default())
    };
    for (sql, expected) in [
        ("DELETE FROM t", "SQLI-ROW-01"),
        ("UPDATE t SET a = 1", "SQLI-ROW-01"),
        ("DELETE FROM t WHERE true", "SQLI-ROW-01"),
        ("DELETE FROM t WHERE 1 = 1", "SQLI-ROW-01"),
        (
            "DELETE FROM t WHERE 'a' = 'a' AND 2 > 1 OR true",
            "SQLI-ROW-01",
        ),
        ("DELETE FROM t WHERE id = id", "SQLI-ROW-01"),
        ("DELETE FROM t WHERE NOT (1 = 2)", "SQLI-ROW-01"),
        ("DELETE FROM t USING u", "SQLI-ROW-01"),
        (
            "WITH x AS (DELETE FROM t RETURNING *) SELECT * FROM x",
            "SQLI-ROW-01",
        ),
        ("EXPLAIN ANALYZE DELETE FROM t", "SQLI-ROW-01"),
        ("DELETE FROM t WHERE id = 1", ""),
        ("DELETE FROM t WHERE 1 = 2", ""),
        ("UPDATE t SET a = 1 WHERE b IS NULL", ""),
        ("TRUNCATE t", ""),
    ] {
        assert_eq!(
            rule_of(&ask(profile(AllRows::Refuse), sql)),
            expected,
            "{sql}"
        );
        let noted = ask(profile(AllRows::Monitor), sql);
        assert!(noted.is_allowed(), "{sql}");
        assert_eq!(noted.fired.is_empty(), expected.is_empty(), "{sql}");
    }
}

#[test]
fn the_statement_timeout_can_be_lowered_only() {
    let profile = Profile {
        statement_timeout: Some(std::time::Duration::from_secs(30)),
        ..Profile::plain(InjectionSettings::default())
    };
    for (sql, expected) in [
        ("SET statement_timeout = '10s'", ""),
        ("SET statement_timeout = 30000", ""),
        ("SET LOCAL statement_timeout TO 500", ""),
        ("RESET statement_timeout", ""),
        ("SET statement_timeout = 30001", "TIME-SET-01"),
        ("SET statement_timeout = 0", "TIME-SET-01"),
        ("SET statement_timeout = '1min'", "TIME-SET-01"),
        ("SET statement_timeout = '1.5h'", "TIME-SET-01"),
        ("SET statement_timeout = -1", "TIME-SET-01"),
        ("SET statement_timeout = DEFAULT", ""),
        (
            "SELECT set_config('statement_timeout', '2min', false)",
            "TIME-SET-01",
        ),
        ("SELECT set_config('statement_timeout', '200ms', false)", ""),
        (
            "SELECT set_config('statement_timeout', x, false) FROM t",
            "TIME-SET-01",
        ),
    ] {
        assert_eq!(rule_of(&ask(profile.clone(), sql)), expected, "{sql}");
    }
}
