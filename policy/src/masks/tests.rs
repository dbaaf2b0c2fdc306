use super::*;
use crate::{
    Carrier, Decision, InjectionMode, Request, Rights, RuleSet, RuleSettings, SessionFacts,
    SubjectClass, Verdict, decide,
};

fn relation(oid: u32, schema: &str, name: &str, columns: &[&str]) -> Relation {
    let columns = columns.iter().zip(1..);
    Relation {
        oid,
        schema: schema.into(),
        name: name.into(),
        columns: columns
            .map(|(name, number)| (number, Box::from(*name)))
            .collect(),
    }
}

fn database() -> Database {
    let view = |view, reads, column| ViewColumn {
        view,
        reads,
        column,
    };
    Database {
        relations: vec![
            relation(1, "public", "people", &["id", "name", "ssn", "email"]),
            relation(2, "public", "orders", &["id", "person", "email", "ssn"]),
            relation(3, "public", "people_old", &["ssn", "id"]),
            relation(4, "public", "v_ssn", &["s"]),
            relation(5, "public", "v_name", &["n"]),
            relation(6, "public", "v_row", &["r"]),
            relation(7, "public", "v_of_v", &["s"]),
            relation(8, "public", "v_vouched", &["s"]),
            relation(9, "pg_catalog", "pg_stats", &["most_common_vals"]),
            relation(10, "pg_toast", "pg_toast_1", &["chunk_data"]),
            relation(11, "public", "v_code", &["x"]),
            relation(12, "archive", "Odd Name", &["a.b"]),
        ],
        parents: vec![(3, 1)],
        views: vec![
            view(4, 1, 0),
            view(4, 1, 3),
            view(5, 1, 0),
            view(5, 1, 2),
            view(6, 1, 0),
            view(7, 4, 0),
            view(7, 4, 1),
            view(8, 1, 0),
            view(8, 1, 3),
        ],
        whole_rows: vec![6],
        opaque: vec![11],
        row_functions: vec!["row_to_json".into(), "count".into()],
    }
}

fn masks() -> Masks {
    let rule = |pattern: &str, mask| MaskRule {
        columns: pattern.parse().unwrap(),
        mask,
    };
    Masks::new([
        rule("public.people.ssn", Mask::Hash),
        rule("public.people.e*l", Mask::Partial { first: 1, last: 4 }),
        rule("public.v_vouched.s", Mask::Null),
        rule("archive.Odd?Name.a?b", Mask::Null),
    ])
}

fn catalogue() -> MaskCatalogue {
    MaskCatalogue::new("shop", &masks(), &database())
}

fn judged(sql: &str, rights: Rights) -> Decision {
    let rules = RuleSet::build(RuleSettings::default()).unwrap();
    let catalogue = catalogue();
    decide(
        &rules,
        &Request {
            sql: sql.as_bytes(),
            facts: SessionFacts::default(),
            class: SubjectClass::plain(rights, InjectionMode::Off),
            carrier: Carrier::SimpleQuery,
            catalogue: Some(&catalogue),
        },
    )
}

#[test]
fn the_strictest_mask_holds() {
    let partial = |first, last| Mask::Partial { first, last };
    for (one, other, both) in [
        (Mask::Null, Mask::Hash, Mask::Null),
        (Mask::Hash, partial(1, 1), Mask::Hash),
        (partial(4, 0), partial(0, 4), partial(0, 0)),
    ] {
        assert_eq!(one.stricter(other), both);
        assert_eq!(other.stricter(one), both);
    }
}

#[test]
fn origins() {
    let catalogue = catalogue();
    for (relation, column, origin) in [
        (1, 1, Origin::Plain),
        (1, 3, Origin::Masked(Mask::Hash)),
        (1, 4, Origin::Masked(Mask::Partial { first: 1, last: 4 })),
        // Whole rows, and columns of the system.
        (1, 0, Origin::Hidden),
        (2, 0, Origin::Plain),
        (1, -1, Origin::Plain),
        // A column that is newer than the catalogue, and a relation that is.
        (1, 5, Origin::Unknown),
        (99, 1, Origin::Unknown),
        // A child's rows are its parent's.
        (3, 1, Origin::Masked(Mask::Hash)),
        (3, 2, Origin::Plain),
        // Views.
        (4, 1, Origin::Hidden),
        (5, 1, Origin::Plain),
        (6, 1, Origin::Hidden),
        (7, 1, Origin::Hidden),
        (8, 1, Origin::Masked(Mask::Null)),
        (9, 1, Origin::Hidden),
        (10, 1, Origin::Hidden),
        (11, 1, Origin::Hidden),
        (12, 1, Origin::Masked(Mask::Null)),
    ] {
        assert_eq!(
            catalogue.origin(relation, column),
            origin,
            "{relation}.{column}"
        );
    }
}

#[test]
fn a_parents_rows_are_its_childrens() {
    let masks = Masks::new([MaskRule {
        columns: "public.people_old.ssn".parse().unwrap(),
        mask: Mask::Null,
    }]);
    let catalogue = MaskCatalogue::new("shop", &masks, &database());
    assert_eq!(catalogue.origin(1, 3), Origin::Masked(Mask::Null));
}

/// What may be done with masked columns, and under which names they are in the result.
#[test]
fn outputs_pass() {
    for (sql, names) in [
        ("SELECT ssn FROM people", "ssn"),
        ("SELECT (ssn) AS x, upper(name) FROM public.people", "x"),
        ("SELECT * FROM people", "email ssn"),
        ("TABLE people", "email ssn"),
        (
            "SELECT p.* FROM people p, orders o WHERE o.email = 'x' AND o.person = p.id",
            "email ssn",
        ),
        (
            "SELECT q.x FROM (SELECT ssn AS x FROM people) q ORDER BY 1",
            "!MASK-01",
        ),
        (
            "SELECT q.x FROM (SELECT ssn AS x, id FROM people) q ORDER BY id",
            "x",
        ),
        (
            "WITH c AS (SELECT ssn FROM people) SELECT c.ssn FROM c",
            "ssn",
        ),
        ("SELECT id, ssn FROM people ORDER BY 1", "ssn"),
        ("SELECT id, ssn FROM people ORDER BY 2", "!MASK-01"),
        (
            "SELECT name, count(*) FROM people GROUP BY 1 ORDER BY 2",
            "",
        ),
        (
            "SELECT 1 FROM people WHERE EXISTS (SELECT * FROM people p WHERE p.id = 3)",
            "",
        ),
        ("SELECT name FROM people WHERE id = 4 FOR UPDATE", ""),
        (
            "UPDATE people SET name = 'b' WHERE id = 3 RETURNING id, ssn",
            "ssn",
        ),
        (
            "INSERT INTO people (id, name) VALUES (1, 'a') RETURNING *",
            "email ssn",
        ),
        (
            "INSERT INTO people (id) VALUES (1) ON CONFLICT (id) DO UPDATE SET name = excluded.name",
            "",
        ),
        (
            "DELETE FROM people WHERE id = 3 RETURNING people.ssn",
            "ssn",
        ),
        (
            "WITH d AS (DELETE FROM people RETURNING ssn) SELECT ssn FROM d",
            "ssn",
        ),
        ("DECLARE c CURSOR FOR SELECT ssn FROM people", "ssn"),
        ("PREPARE p AS SELECT ssn FROM people", "ssn"),
        ("EXPLAIN SELECT ssn FROM people", "ssn"),
        (
            "SELECT o.ssn || o.email FROM orders o JOIN people p ON p.id = o.person",
            "",
        ),
        (
            "SELECT ssn || email FROM orders WHERE ssn = 'x' ORDER BY email",
            "",
        ),
        (
            "SELECT q.x FROM people p, LATERAL (SELECT p.ssn AS x) q",
            "x",
        ),
        ("SELECT j.ssn FROM (people JOIN v_name ON true) j", "ssn"),
        ("SELECT n, upper(n) FROM v_name", ""),
        ("SELECT s FROM v_vouched", "s"),
        ("CREATE TABLE t AS SELECT id, name FROM people", ""),
        ("INSERT INTO orders (person) SELECT id FROM people", ""),
        ("COPY (SELECT id, name FROM people) TO STDOUT", ""),
        (
            "SELECT nextval('s'), set_config('application_name', 'x', false)",
            "",
        ),
        ("TRUNCATE people", ""),
        ("SELECT count(*) FROM people", ""),
        ("BEGIN", ""),
        ("FETCH 3 FROM c", ""),
        ("EXECUTE p", ""),
    ] {
        let decision = judged(sql, Rights::Write);
        let said = match &decision.verdict {
            Verdict::Deny(denial) => format!("!{}", denial.rule),
            Verdict::Allow(_) => {
                let mut names: Vec<&str> =
                    decision.masks.names.iter().map(|name| &**name).collect();
                names.sort_unstable();
                names.join(" ")
            }
        };
        assert_eq!(said, names, "{sql}");
    }
}

/// Every other use, each way around that we could think of.
#[test]
fn other_uses_are_refused() {
    for (rule, texts) in [
        ("MASK-01", USES),
        ("MASK-02", ROWS),
        ("MASK-03", HIDDEN),
        ("MASK-04", STATEMENTS),
        ("MASK-05", CODE),
        ("MASK-06", DEFINITIONS),
    ] {
        for sql in texts {
            for rights in [Rights::Write, Rights::Admin] {
                let decision = judged(sql, rights);
                match &decision.verdict {
                    Verdict::Deny(denial) => {
                        let fired = decision.fired.iter().any(|fired| fired.rule.0 == rule);
                        assert!(fired, "{sql}: {}", denial.message);
                    }
                    Verdict::Allow(_) => panic!("{sql}: allowed to {rights:?}"),
                }
            }
        }
    }
}

const USES: &[&str] = &[
    "SELECT id FROM people WHERE ssn = '1'",
    "SELECT id FROM people WHERE people.ssn LIKE '1%'",
    "SELECT id FROM public.people WHERE public.people.ssn LIKE '1%'",
    "SELECT upper(ssn) FROM people",
    "SELECT ssn::bytea FROM people",
    "SELECT ssn::text FROM people",
    "SELECT ssn COLLATE \"C\" FROM people",
    "SELECT ssn || '' FROM people",
    "SELECT (SELECT ssn FROM people LIMIT 1)",
    "SELECT ARRAY(SELECT ssn FROM people)",
    "SELECT ARRAY[ssn] FROM people",
    "SELECT ROW(ssn) FROM people",
    "SELECT CASE WHEN true THEN ssn END FROM people",
    "SELECT coalesce(ssn, '') FROM people",
    "SELECT max(ssn) FROM people",
    "SELECT count(DISTINCT ssn) FROM people",
    "SELECT count(*) FILTER (WHERE ssn = '1') FROM people",
    "SELECT string_agg(name, ',' ORDER BY ssn) FROM people",
    "SELECT rank() OVER (ORDER BY ssn) FROM people",
    "SELECT rank() OVER w FROM people WINDOW w AS (ORDER BY ssn)",
    "SELECT id FROM people ORDER BY ssn",
    "SELECT ssn AS x FROM people ORDER BY x",
    "SELECT id, ssn FROM people ORDER BY 2",
    "SELECT * FROM people ORDER BY 3",
    "SELECT ssn FROM people GROUP BY ssn",
    "SELECT ssn FROM people GROUP BY 1",
    "SELECT ssn FROM people GROUP BY ROLLUP (1)",
    "SELECT ssn AS x FROM people GROUP BY x",
    "SELECT id FROM people GROUP BY id HAVING max(ssn) = '1'",
    "SELECT DISTINCT ssn FROM people",
    "SELECT DISTINCT * FROM people",
    "SELECT DISTINCT ON (ssn) id FROM people",
    "SELECT DISTINCT ON (1) ssn FROM people",
    "SELECT id FROM people LIMIT (SELECT length(ssn) FROM people)",
    "SELECT ssn FROM people UNION SELECT ssn FROM people",
    "SELECT ssn FROM people UNION ALL SELECT 'x'",
    "SELECT 'x' UNION ALL SELECT ssn FROM people",
    "TABLE people EXCEPT TABLE people",
    "SELECT * FROM (SELECT ssn FROM people INTERSECT SELECT '1') q",
    "SELECT 1 WHERE EXISTS (SELECT ssn FROM people INTERSECT SELECT '1')",
    "SELECT 1 WHERE '1' IN (SELECT ssn FROM people)",
    "SELECT 1 WHERE '1' = ANY (TABLE people_old)",
    "SELECT 1 WHERE '1' IN (SELECT q.x FROM (SELECT ssn AS x FROM people) q)",
    "SELECT p.id FROM people p JOIN orders o ON o.ssn = p.ssn",
    "SELECT p.id FROM people p JOIN orders o USING (ssn)",
    "SELECT p.id FROM people p NATURAL JOIN orders o",
    "SELECT ssn FROM people FULL JOIN (SELECT ssn FROM people) q USING (ssn)",
    "SELECT upper(q.x) FROM (SELECT ssn AS x FROM people) q",
    "SELECT upper(x) FROM (SELECT * FROM (SELECT ssn AS x FROM people) a) b",
    "SELECT upper(ssn) FROM (SELECT * FROM people) q",
    "SELECT upper(a) FROM people AS p(i, n, a)",
    "SELECT upper(a) FROM (SELECT ssn FROM people) AS q(a)",
    "WITH c(a) AS (SELECT ssn FROM people) SELECT upper(a) FROM c",
    "WITH c AS (SELECT ssn AS a FROM people) SELECT upper(a) FROM c",
    "WITH RECURSIVE b AS (SELECT upper(a) FROM c), c AS (SELECT ssn AS a FROM people) TABLE b",
    "WITH RECURSIVE c AS (SELECT ssn FROM people UNION ALL SELECT ssn FROM c) SELECT * FROM c",
    "WITH people AS (SELECT ssn FROM people) SELECT upper(ssn) FROM people",
    "WITH d AS (DELETE FROM people RETURNING ssn) SELECT upper(ssn) FROM d",
    "WITH d AS (SELECT ssn FROM people) SELECT count(*) FROM d GROUP BY ssn",
    "SELECT unnest(string_to_array(ssn, '-')) FROM people",
    "SELECT x FROM people, unnest(ARRAY[ssn]) x",
    "SELECT x FROM people, LATERAL (VALUES (ssn)) v(x)",
    "SELECT upper(q.x) FROM people p, LATERAL (SELECT p.ssn AS x) q",
    "SELECT upper(j.ssn) FROM (people JOIN v_name ON true) AS j",
    "(SELECT ssn AS x FROM people) ORDER BY x",
    "SELECT ssn INTO t FROM people",
    "CREATE TABLE t AS SELECT ssn FROM people",
    "CREATE TABLE t AS TABLE people",
    "CREATE TABLE t AS WITH c AS (SELECT ssn FROM people) SELECT * FROM c",
    "INSERT INTO orders (ssn) SELECT ssn FROM people",
    "INSERT INTO orders SELECT 1, 2, p.* FROM people p",
    "INSERT INTO people VALUES (1, 'a', '2')",
    "INSERT INTO people (id, ssn) VALUES (1, '2')",
    "INSERT INTO people (id) VALUES (1) ON CONFLICT (ssn) DO NOTHING",
    "INSERT INTO people (id) VALUES (1) ON CONFLICT (id) DO UPDATE SET name = people.ssn",
    "INSERT INTO people (id) VALUES (1) ON CONFLICT (id) DO UPDATE SET name = excluded.ssn",
    "INSERT INTO people (id) VALUES (1) ON CONFLICT (id) DO NOTHING RETURNING upper(ssn)",
    "UPDATE people SET ssn = '2' WHERE id = 1",
    "UPDATE people SET (name, ssn) = ('a', '2') WHERE id = 1",
    "UPDATE people SET name = ssn WHERE id = 1",
    "UPDATE orders SET email = p.ssn FROM people p",
    "UPDATE people SET name = 'a' WHERE ssn = '1'",
    "UPDATE people SET name = 'a' RETURNING upper(old.ssn)",
    "DELETE FROM people WHERE ssn = '1'",
    "DELETE FROM orders USING people p WHERE p.ssn = orders.ssn",
    "COPY (SELECT ssn FROM people) TO STDOUT",
    "COPY (SELECT * FROM people) TO STDOUT",
    "COPY (DELETE FROM people RETURNING ssn) TO STDOUT",
    "EXPLAIN ANALYZE SELECT id FROM people WHERE ssn = '1'",
    "DECLARE c CURSOR FOR SELECT id FROM people ORDER BY ssn",
    "PREPARE p AS SELECT id FROM people WHERE ssn = $1",
    "SELECT 1; SELECT id FROM people WHERE ssn = '1'",
    "SELECT ssn FROM people_old WHERE ssn = '1'",
    "SELECT upper(\"a.b\") FROM archive.\"Odd Name\"",
    "SELECT EXISTS (SELECT 1 FROM people WHERE ssn > '5')",
    "SELECT xmlelement(name x, ssn) FROM people",
    "SELECT json_build_object('a', ssn) FROM people",
    "SELECT (ssn).x FROM people",
    "SELECT ssn[1] FROM people",
    "SELECT ssn IS NULL FROM people",
    "SELECT ssn BETWEEN '1' AND '2' FROM people",
    "SELECT least(ssn) FROM people",
    "SELECT nullif(ssn, '1') FROM people",
    "SELECT x FROM people, xmltable('/a' PASSING (ssn::xml) COLUMNS x text) q",
];

const ROWS: &[&str] = &[
    "SELECT p FROM people p",
    "SELECT people FROM people",
    "SELECT row_to_json(p) FROM people p",
    "SELECT row_to_json(p.*) FROM people p",
    "SELECT to_jsonb(people) FROM people",
    "SELECT p::text FROM people p",
    "SELECT (p).ssn FROM people p",
    "SELECT (p.*).ssn FROM people p",
    "SELECT ssn(p) FROM people p",
    "SELECT p.row_to_json FROM people p",
    "SELECT q.row_to_json FROM (SELECT * FROM people) q",
    "SELECT q FROM (SELECT ssn FROM people) q",
    "SELECT row_to_json(q) FROM (SELECT ssn FROM people) q",
    "WITH c AS (TABLE people) SELECT json_agg(c) FROM c",
    "SELECT count(p.*) FROM people p",
    "SELECT ROW(p.*) FROM people p",
    "SELECT p IS NULL FROM people p",
    "SELECT 1 FROM people p ORDER BY p",
    "SELECT count(DISTINCT p) FROM people p",
    "UPDATE people p SET name = 'a' RETURNING p",
    "DELETE FROM people p RETURNING to_json(p)",
    "SELECT p.r FROM (SELECT x AS r FROM people x) p",
];

const HIDDEN: &[&str] = &[
    "SELECT s FROM v_ssn",
    "SELECT upper(s) FROM v_ssn",
    "SELECT * FROM v_row",
    "SELECT s FROM v_of_v",
    "SELECT x FROM v_code",
    "SELECT most_common_vals FROM pg_stats",
    "SELECT most_common_vals FROM pg_catalog.pg_stats WHERE tablename = 'people'",
    "SELECT chunk_data FROM pg_toast.pg_toast_1",
    "INSERT INTO orders (ssn) SELECT s FROM v_ssn",
    "UPDATE v_ssn SET s = 'x'",
    "SELECT pg_stat_get_backend_activity(1)",
];

const STATEMENTS: &[&str] = &[
    "COPY people TO STDOUT",
    "COPY people (ssn) TO STDOUT",
    "COPY people FROM STDIN",
    "MERGE INTO people p USING orders o ON o.person = p.id WHEN MATCHED THEN DELETE",
    "CREATE TABLE t (LIKE people)",
    "CREATE TABLE t () INHERITS (people)",
    "CREATE TABLE t (x text REFERENCES people (ssn))",
    "CREATE INDEX ON people (ssn)",
    "CREATE TABLE t AS EXECUTE p",
    "EXPLAIN ANALYZE CREATE TABLE t AS EXECUTE p",
];

const CODE: &[&str] = &[
    "SELECT query_to_xml('SELECT ssn FROM people', true, true, '')",
    "SELECT table_to_xml('people', true, true, '')",
    "SELECT * FROM ts_stat('SELECT to_tsvector(ssn) FROM people')",
    "SELECT my_function(1)",
    "SELECT name FROM people WHERE name OPERATOR(public.===) 'x'",
    "SELECT * FROM dblink('', 'SELECT ssn FROM people') AS t(x text)",
    "SELECT pg_read_file('base/1/1')",
    "DO 'BEGIN END'",
    "CALL p()",
];

const DEFINITIONS: &[&str] = &[
    "CREATE VIEW v AS SELECT name FROM people",
    "CREATE FUNCTION f() RETURNS text LANGUAGE sql AS 'SELECT ssn FROM people'",
    "ALTER TABLE people RENAME COLUMN ssn TO x",
    "ALTER TABLE people SET SCHEMA other",
    "CREATE RULE r AS ON INSERT TO orders DO ALSO SELECT 1",
    "CREATE TRIGGER t AFTER INSERT ON orders FOR EACH ROW EXECUTE FUNCTION f()",
    "GRANT SELECT ON people TO public",
    "LISTEN x",
    "CREATE MATERIALIZED VIEW v AS SELECT name FROM people",
    "CREATE POLICY p ON people USING (true)",
    "DO 'BEGIN END'",
];

#[test]
fn errors_and_strangers_are_noted() {
    let noted = |sql| {
        let masks = judged(sql, Rights::Write).masks;
        (masks.touches, masks.strangers)
    };
    assert_eq!(noted("SELECT 1 FROM orders"), (false, false));
    assert_eq!(noted("SELECT 1 FROM people"), (true, false));
    assert_eq!(noted("SELECT 1 FROM newer, people"), (true, true));
    assert_eq!(
        noted("WITH c AS (SELECT 1) SELECT 1 FROM c"),
        (false, false)
    );
    assert_eq!(noted("SELECT 1 FROM other.orders"), (false, true));
    // Nothing is held against who has no masks there.
    assert_eq!(noted("SELECT upper(x) FROM newer"), (false, true));
}

/// Sub-queries that double what they give cost no more than their text.
#[test]
fn chains_are_bounded() {
    use std::fmt::Write as _;
    let mut sql = "WITH c0 AS (TABLE people)".to_owned();
    for i in 1..300 {
        write!(
            sql,
            ", c{i} AS (SELECT a.*, b.* FROM c{0} a, c{0} b)",
            i - 1
        )
        .unwrap();
    }
    let last = format!("{sql} SELECT upper(x.ssn) FROM c299 x");
    assert!(!judged(&last, Rights::Write).is_allowed());
    let mut backwards = "WITH RECURSIVE last AS (SELECT upper(ssn) FROM c0)".to_owned();
    for i in 0..100 {
        write!(backwards, ", c{i} AS (TABLE c{})", i + 1).unwrap();
    }
    backwards.push_str(", c100 AS (TABLE people) TABLE last");
    assert!(!judged(&backwards, Rights::Write).is_allowed());
}

#[test]
fn numbers_in_the_text_are_part_of_what_is_remembered() {
    let rules = RuleSet::build(RuleSettings::default()).unwrap();
    let catalogue = catalogue();
    let mut judge = crate::Judge::new(1 << 20);
    let mut allowed = |sql: &str, catalogue| {
        let class = SubjectClass::plain(Rights::Write, InjectionMode::Off);
        let request = Request {
            sql: sql.as_bytes(),
            facts: SessionFacts::default(),
            class,
            carrier: Carrier::SimpleQuery,
            catalogue,
        };
        judge.judge(&rules, &request).is_allowed()
    };
    for _ in 0..2 {
        assert!(allowed(
            "SELECT id, ssn FROM people ORDER BY 1",
            Some(&catalogue)
        ));
        assert!(!allowed(
            "SELECT id, ssn FROM people ORDER BY 2",
            Some(&catalogue)
        ));
        assert!(allowed("SELECT id, ssn FROM people ORDER BY 2", None));
    }
}

/// A subject with masks that nobody looked up the catalogue for is refused everything.
#[test]
fn without_a_catalogue_nothing_is_allowed() {
    let mut profiles = crate::profile::Profiles::default();
    let profile = profiles.add(crate::profile::Profile {
        masks: masks(),
        ..crate::profile::Profile::plain(crate::profile::InjectionSettings::default())
    });
    let rules = RuleSet::build(RuleSettings {
        profiles,
        ..RuleSettings::default()
    })
    .unwrap();
    let catalogue = catalogue();
    let decided = |catalogue| {
        let request = Request {
            sql: b"SELECT 1",
            facts: SessionFacts::default(),
            class: SubjectClass {
                rights: Rights::Admin,
                profile,
            },
            carrier: Carrier::SimpleQuery,
            catalogue,
        };
        decide(&rules, &request)
    };
    assert!(decided(Some(&catalogue)).is_allowed());
    let refused = decided(None);
    assert!(!refused.is_allowed());
    assert_eq!(refused.fired[0].rule.0, "MASK-07");
}

#[test]
fn what_masks_name_is_known_without_a_database() {
    let masks = masks();
    let catalogue = MaskCatalogue::new("", &masks, &Database::assumed(&masks));
    assert!(catalogue.masks_a("ssn"));
    assert!(matches!(
        catalogue.named(Some("public"), "people"),
        Some(catalogue::Exposure::Masked(_))
    ));
    assert!(catalogue.named(None, "orders").is_none());
}
