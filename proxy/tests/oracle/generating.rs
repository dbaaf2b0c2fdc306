//! Statements nobody wrote: every function, operator and type there is, called with what fits, and
//! queries put together from a grammar with dangerous parts among the harmless ones.

use super::chance::Chance;
use super::samples::sample;
use crate::support::sql::Sql;

/// A call of every function there is, built in or of an extension, in one of many places.
pub(crate) fn calls(admin: &mut Sql, chance: &mut Chance) -> Vec<String> {
    let functions = admin.rows(
        "SELECT p.oid::regproc::text, p.prokind, p.provariadic <> 0, p.proretset,
            (SELECT string_agg(format_type(t, NULL), ';' ORDER BY n) FROM unnest(p.proargtypes) WITH ORDINALITY a(t, n))
         FROM pg_proc p WHERE p.prokind IN ('f', 'a', 'w')
         AND NOT ('internal'::regtype = ANY (p.proargtypes::oid[]) OR prorettype IN ('internal'::regtype, 'trigger'::regtype, 'event_trigger'::regtype))
         ORDER BY p.oid",
    );
    let mut texts = Vec::new();
    for row in functions {
        let mut row = row.into_iter();
        let name = row.next().flatten().unwrap();
        let kind = row.next().flatten().unwrap();
        let kinds = row.nth(2).flatten().unwrap_or_default();
        let arguments: Vec<String> = kinds
            .split(';')
            .filter(|kind| !kind.is_empty())
            .map(|kind| sample(kind, chance))
            .collect();
        let over = if kind == "w" { " OVER ()" } else { "" };
        let call = format!("{name}({}){over}", arguments.join(", "));
        texts.push(if kind == "f" {
            placed(&call, chance)
        } else {
            format!("SELECT {call}")
        });
    }
    texts
}

/// A call where one may stand.
fn placed(call: &str, chance: &mut Chance) -> String {
    match chance.below(12) {
        0 => format!("SELECT * FROM {call} f"),
        1 => format!("SELECT 1 FROM victim WHERE {call} IS NOT NULL"),
        2 => format!("SELECT id FROM victim ORDER BY {call}"),
        3 => format!("VALUES ({call})"),
        4 => format!("SELECT * FROM ROWS FROM ({call}) WITH ORDINALITY f"),
        5 => format!("EXPLAIN ANALYZE SELECT {call}"),
        _ => format!("SELECT {call}"),
    }
}

/// Every operator there is between values of its types.
pub(crate) fn operations(admin: &mut Sql, chance: &mut Chance) -> Vec<String> {
    let operators = admin.rows(
        "SELECT oprname, CASE WHEN oprleft = 0 THEN '' ELSE format_type(oprleft, NULL) END, format_type(oprright, NULL)
         FROM pg_operator WHERE oprnamespace = 'pg_catalog'::regnamespace ORDER BY oid",
    );
    let mut texts = Vec::new();
    for row in operators {
        let mut row = row.into_iter().map(Option::unwrap_or_default);
        let (name, left, right) = (
            row.next().unwrap(),
            row.next().unwrap(),
            row.next().unwrap(),
        );
        let left = if left.is_empty() {
            left
        } else {
            sample(&left, chance)
        };
        let right = sample(&right, chance);
        texts.push(format!("SELECT {left} {name} {right}"));
    }
    texts
}

/// Every variable there is, set in one way or another.
pub(crate) fn settings(admin: &mut Sql, chance: &mut Chance) -> Vec<String> {
    let names = admin.rows("SELECT name, setting, vartype FROM pg_settings ORDER BY name");
    let mut texts = Vec::new();
    for row in names {
        let mut row = row.into_iter().map(Option::unwrap_or_default);
        let (name, value, kind) = (
            row.next().unwrap(),
            row.next().unwrap(),
            row.next().unwrap(),
        );
        let value = match kind.as_str() {
            "bool" => chance.of(&["on", "off"]).to_owned(),
            "string" => chance
                .of(&["''", "'public'", "'postgres'", "'x'"])
                .to_owned(),
            _ => format!("'{value}'"),
        };
        texts.push(match chance.below(6) {
            0 => format!("SELECT set_config('{name}', {}, false)", quote(&value)),
            1 => format!("SET SESSION {name} = {value}"),
            2 => format!("BEGIN; SET LOCAL {name} TO {value}; COMMIT"),
            3 => format!("RESET {name}"),
            4 => format!("SET \"{}\" TO {value}", name.to_uppercase().to_lowercase()),
            _ => format!("SET {name} TO {value}"),
        });
        texts.push(format!("SHOW {name}"));
        texts.push(format!("SELECT current_setting('{name}')"));
        texts.push(format!("RESET {name}"));
    }
    texts
}

fn quote(value: &str) -> String {
    if value.starts_with('\'') {
        value.to_owned()
    } else {
        format!("'{value}'")
    }
}

/// Queries from a grammar.
pub(crate) struct Grammar<'a> {
    pub(crate) chance: &'a mut Chance,
    /// Whether parts with effects are among the choices.
    pub(crate) effects: bool,
}

const HARMLESS: &[&str] = &[
    "1",
    "id",
    "what",
    "upper(what)",
    "coalesce(what, 'x')",
    "length(what) + 1",
    "id::text || what",
    "now()",
    "(id, what)",
    "ARRAY[id, 2]",
    "CASE WHEN id > 1 THEN 'a' ELSE what END",
    "current_user",
    "extract(year FROM now())",
    "what LIKE '%o%'",
    "id IN (1, 2)",
    "NOT id = 2",
    "id BETWEEN 1 AND 2",
    "what IS NULL",
    "nullif(id, 1)",
    "greatest(id, 2)",
    "md5(what)",
    "to_char(now(), 'YYYY')",
    "random() < 2",
    "jsonb_build_object('id', id)",
    "string_to_array(what, 'o')",
    "position('o' IN what)",
    "substring(what FROM 1 FOR 2)",
    "overlay(what PLACING 'x' FROM 1)",
    "trim(both 'o' FROM what)",
    "(SELECT max(v.id) FROM victim v)",
    "EXISTS (SELECT FROM tree)",
    "id = ANY (ARRAY[1, 2])",
    "id OPERATOR(pg_catalog.+) 1",
    "row_number() OVER (ORDER BY id)",
    "sum(id) OVER (PARTITION BY what)",
    "what COLLATE \"C\"",
    "generate_series(1, 2)",
    "pg_typeof(id)",
    "format('%s', what)",
    "regexp_replace(what, 'o', 'x')",
    "(what, id) IS NOT DISTINCT FROM ('one', 1)",
    "date '2024-01-01' + 3",
    "interval '1 day' * 2",
    "x'ff'::int",
    "E'a\\nb'",
    "has_table_privilege('victim', 'SELECT')",
    "pg_get_viewdef('victim_seen'::regclass)",
    "obj_description(1259, 'pg_class')",
    "version()",
    "gen_random_uuid()",
];

const EFFECTS: &[&str] = &[
    "nextval('numbers')",
    "setval('numbers', 7)",
    "lo_create(0)",
    "lo_unlink(4711)",
    "pg_advisory_lock(7)",
    "pg_try_advisory_lock(7, 8)",
    "set_config('work_mem', '3MB', false)",
    "pg_notify('a', 'b')",
    "write_inside()",
    "config_inside()",
    "dblink_exec('dbname=shop', 'DELETE FROM victim')",
    "pg_logical_emit_message(false, 'a', 'b')",
    "lo_from_bytea(0, 'x')",
    "query_to_xml('SELECT write_inside()', true, true, '')",
    "pg_stat_reset()",
    "txid_current()",
    "pg_current_xact_id()",
    "pg_export_snapshot()",
    "currval('numbers')",
    "pg_file_write('escaped', 'x', false)",
    "pg_reload_conf()",
    "pg_switch_wal()",
    "pg_create_restore_point('x')",
    "pg_advisory_xact_lock(1)",
    "lo_put(4711, 0, 'x')",
    "lo_export(4711, 'escaped')",
    "pg_replication_origin_create('x')",
    "pg_import_system_collations('public')",
    "ts_stat('SELECT write_inside()::text::tsvector')",
    "crosstab('SELECT 1, 2, write_inside()')",
    "pg_create_physical_replication_slot('x')",
    "lo_truncate(lo_open(4711, 131072), 0)",
];

impl Grammar<'_> {
    pub(crate) fn statement(&mut self) -> String {
        let query = self.query(2);
        if !self.effects {
            return query;
        }
        match self.chance.below(12) {
            0 => format!("EXPLAIN ANALYZE {query}"),
            1 => format!("{query}; {}", self.query(1)),
            2 => format!("COPY ({query}) TO STDOUT"),
            _ => query,
        }
    }

    fn query(&mut self, depth: usize) -> String {
        let with = if depth > 0 && self.chance.one_in(3) {
            let name = self
                .chance
                .of(&["", " AS MATERIALIZED", " AS NOT MATERIALIZED"]);
            let body = if self.effects && self.chance.one_in(3) {
                self.change()
            } else {
                self.query(depth - 1)
            };
            let name = if name.is_empty() { " AS" } else { name };
            format!("WITH w{name} ({body}) ")
        } else {
            String::new()
        };
        let arm = self.arm(depth);
        let set = if depth > 0 && self.chance.one_in(5) {
            format!(
                " {} SELECT 1, 'x' FROM tree",
                self.chance
                    .of(&["UNION", "UNION ALL", "EXCEPT", "INTERSECT"])
            )
        } else {
            String::new()
        };
        if !set.is_empty() {
            return format!("{with}SELECT id, what FROM victim{set}");
        }
        let order = self.chance.of(&[
            "",
            " ORDER BY 1",
            " LIMIT 3",
            " ORDER BY 1 DESC NULLS LAST LIMIT 2 OFFSET 1",
            " FETCH FIRST 2 ROWS ONLY",
        ]);
        let lock = if self.effects && self.chance.one_in(12) {
            self.chance.of(&[
                " FOR UPDATE",
                " FOR SHARE",
                " FOR KEY SHARE OF victim NOWAIT",
            ])
        } else {
            ""
        };
        format!("{with}{arm}{order}{lock}")
    }

    fn arm(&mut self, depth: usize) -> String {
        let columns: Vec<String> = (0..=self.chance.below(3))
            .map(|_| self.expression())
            .collect();
        let into = if self.effects && self.chance.one_in(25) {
            " INTO escaped"
        } else {
            ""
        };
        let from = self.source(depth);
        let condition = if self.chance.one_in(2) {
            format!(" WHERE ({}) IS NOT NULL", self.single())
        } else {
            String::new()
        };
        format!("SELECT {}{into} FROM {from}{condition}", columns.join(", "))
    }

    fn source(&mut self, depth: usize) -> String {
        match self.chance.below(8) {
            0 => "victim_seen victim".to_owned(),
            1 => "victim LEFT JOIN tree ON tree.above = victim.id".replace("victim.id", "1"),
            2 if depth > 0 => format!(
                "(SELECT id, what FROM victim WHERE {} IS NOT NULL) victim",
                self.single()
            ),
            3 => "victim CROSS JOIN LATERAL (SELECT above FROM tree LIMIT 1) t".to_owned(),
            4 => "ONLY victim".to_owned(),
            5 if self.effects => format!(
                "victim JOIN LATERAL (SELECT {} AS y) z ON true",
                self.single()
            ),
            _ => "victim".to_owned(),
        }
    }

    fn expression(&mut self) -> String {
        if self.effects && self.chance.one_in(6) {
            return self.chance.of(EFFECTS).to_owned();
        }
        self.chance.of(HARMLESS).to_owned()
    }

    /// An expression that may stand in a condition.
    fn single(&mut self) -> String {
        loop {
            let expression = self.expression();
            if !expression.contains("OVER") && !expression.contains("series") {
                return expression;
            }
        }
    }

    fn change(&mut self) -> String {
        self.chance
            .of(&[
                "INSERT INTO kept VALUES (1) RETURNING id",
                "DELETE FROM kept RETURNING *",
                "UPDATE victim SET what = what RETURNING id, what",
                "INSERT INTO victim SELECT 77, 'x' ON CONFLICT DO NOTHING RETURNING id",
            ])
            .to_owned()
    }
}
