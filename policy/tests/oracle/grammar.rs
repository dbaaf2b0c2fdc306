//! Statements of MariaDB and SQLite from a grammar, with dangerous parts among the harmless ones or
//! without.

use super::chance::Chance;

/// Whose SQL is made.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Language {
    MariaDb,
    Sqlite,
}

pub(crate) struct Grammar<'a> {
    pub(crate) chance: &'a mut Chance,
    pub(crate) language: Language,
    /// Whether parts that change something are among those it is made of.
    pub(crate) effects: bool,
}

const TABLES: &[&str] = &["people", "orders", "t", "u"];
const COLUMNS: &[&str] = &["id", "id", "a", "b"];

const HARMLESS: &[&str] = &[
    "count(*)",
    "max(id)",
    "coalesce(id, 0)",
    "length('abc')",
    "upper('a')",
    "abs(-1)",
    "round(1.5)",
    "id + 1",
    "id % 3",
    "nullif(id, 2)",
    "'it''s'",
    "NULL",
    "-7",
    "1.5e3",
];
const OF_MARIADB: &[&str] = &[
    "JSON_EXTRACT('{\"a\":1}', '$.a')",
    "DATE_FORMAT(NOW(), '%Y')",
    "CONCAT_WS('-', id, 'x')",
    "IF(id > 1, 'a', 'b')",
    "INET_ATON('1.2.3.4')",
    "REGEXP_REPLACE('abc', 'b', 'x')",
    "CAST(id AS CHAR)",
    "GROUP_CONCAT(id ORDER BY id SEPARATOR ',')",
    "INTERVAL(id, 1, 2)",
    "@@version",
    "@@session.sql_mode",
    "0x41",
    "_utf8mb4'x' COLLATE utf8mb4_bin",
    "VERSION()",
    "ROW_NUMBER() OVER (ORDER BY id)",
    "EXTRACT(YEAR FROM NOW())",
    "MD5('a')",
];
const OF_SQLITE: &[&str] = &[
    "json_extract('{\"a\":1}', '$.a')",
    "strftime('%Y', 'now')",
    "printf('%d', id)",
    "iif(id > 1, 'a', 'b')",
    "group_concat(id, ',')",
    "typeof(id)",
    "x'41'",
    "CAST(id AS TEXT)",
    "row_number() OVER (ORDER BY id)",
    "substr('abc', 2)",
    "instr('abc', 'b')",
    "hex(zeroblob(3))",
    "likelihood(id, 0.5)",
];

/// What changes something where it is run.
const EFFECTS_OF_MARIADB: &[&str] = &[
    "NEXTVAL(s)",
    "NEXT VALUE FOR s",
    "SETVAL(s, 50)",
    "LASTVAL(s)",
    "GET_LOCK('a', 0)",
    "RELEASE_LOCK('a')",
    "SLEEP(0)",
    "BENCHMARK(1, 1)",
    "LOAD_FILE('/etc/passwd')",
    "write_inside()",
    "`write_inside`()",
    "shop.write_inside()",
    "MASTER_POS_WAIT('x', 1, 0.01)",
    "@v := write_inside()",
];
const EFFECTS_OF_SQLITE: &[&str] = &[
    "load_extension('x')",
    "writefile('x', 'y')",
    "edit('x')",
    "fts3_tokenizer('x')",
    "write_inside()",
    "\"write_inside\"()",
];

const STATEMENTS_OF_MARIADB: &[&str] = &[
    "INSERT INTO u VALUES (9, 9, 9)",
    "DELETE FROM u WHERE id = 9",
    "UPDATE u SET a = 1",
    "REPLACE INTO people VALUES (9, 'z')",
    "CALL write_and_commit()",
    "CREATE TEMPORARY TABLE made (a int)",
    "SET GLOBAL max_connections = 151",
    "FLUSH TABLES",
    "LOCK TABLES u WRITE",
    "DO write_inside()",
    "ANALYZE TABLE u",
    "SELECT 1 INTO OUTFILE 'FOLDER/files/made'",
    "EXECUTE IMMEDIATE 'DELETE FROM u'",
    "HANDLER u OPEN",
    "SELECT id FROM u INTO @x",
    "OPTIMIZE TABLE u",
];
const STATEMENTS_OF_SQLITE: &[&str] = &[
    "INSERT INTO u VALUES (9, 9, 9)",
    "DELETE FROM u WHERE id = 9",
    "UPDATE u SET a = 1",
    "REPLACE INTO people VALUES (9, 'z')",
    "CREATE TEMP TABLE made (a int)",
    "PRAGMA user_version = 7",
    "PRAGMA journal_mode = wal",
    "ATTACH 'FOLDER/attached' AS x",
    "VACUUM INTO 'FOLDER/made'",
    "ANALYZE",
    "REINDEX",
    "PRAGMA writable_schema = on",
];

impl Grammar<'_> {
    /// One statement, or a few.
    pub(crate) fn statement(&mut self) -> String {
        if self.effects && self.chance.one_in(8) {
            return self.change().to_owned();
        }
        let query = self.query(3);
        if self.effects && self.chance.one_in(10) {
            let change = self.change();
            return match self.chance.below(3) {
                0 => format!("{query}; {change}"),
                1 => format!("{change}; {query}"),
                _ => format!("EXPLAIN {change}"),
            };
        }
        match self.chance.below(12) {
            0 => format!("EXPLAIN {query}"),
            1 if self.language == Language::MariaDb => {
                format!("SET STATEMENT max_statement_time = 1 FOR {query}")
            }
            1 => format!("EXPLAIN QUERY PLAN {query}"),
            2 if self.language == Language::MariaDb => self.show().to_owned(),
            _ => query,
        }
    }

    fn change(&mut self) -> &'static str {
        self.chance.of(match self.language {
            Language::MariaDb => STATEMENTS_OF_MARIADB,
            Language::Sqlite => STATEMENTS_OF_SQLITE,
        })
    }

    fn show(&mut self) -> &'static str {
        self.chance.of(&[
            "SHOW TABLES",
            "SHOW FULL COLUMNS FROM people",
            "SHOW CREATE TABLE orders",
            "SHOW INDEX FROM t",
            "SHOW TABLE STATUS LIKE 'u'",
            "SHOW SESSION VARIABLES LIKE 'sql_mode'",
            "SHOW WARNINGS",
            "SHOW DATABASES",
            "DESCRIBE people",
        ])
    }

    fn query(&mut self, depth: usize) -> String {
        let select = self.select(depth);
        let mut query = match self.chance.below(8) {
            0 if depth > 0 => format!("{select} UNION ALL {}", self.arm()),
            1 if depth > 0 => format!("WITH w AS ({select}) SELECT * FROM w"),
            2 if depth > 0 => format!("SELECT * FROM ({select}) AS q"),
            _ => select,
        };
        if self.chance.one_in(4) {
            query.push_str(" LIMIT 3");
        }
        query
    }

    fn arm(&mut self) -> String {
        let table = self.chance.of(TABLES);
        format!("SELECT id AS c FROM {table}")
    }

    fn select(&mut self, depth: usize) -> String {
        let table = self.chance.of(TABLES);
        let outputs = self.value(depth);
        let mut text = format!("SELECT {outputs} AS c FROM {table}");
        if self.chance.one_in(4) {
            let other = self.chance.of(TABLES);
            text = format!(
                "SELECT {outputs} AS c FROM {table} JOIN (SELECT id AS i FROM {other}) AS j ON id = j.i"
            );
        }
        if self.chance.one_in(2) {
            text.push_str(&format!(" WHERE {}", self.condition(depth)));
        }
        if self.chance.one_in(5) {
            text.push_str(" GROUP BY id");
        }
        if self.chance.one_in(6) {
            text.push_str(" ORDER BY 1");
        }
        text
    }

    fn condition(&mut self, depth: usize) -> String {
        let column = self.chance.of(&COLUMNS[..2]);
        match self.chance.below(6) {
            0 if depth > 0 => format!(
                "EXISTS (SELECT 1 FROM u WHERE {})",
                self.condition(depth - 1)
            ),
            1 if depth > 0 => format!("{column} IN (SELECT id FROM t)"),
            2 => format!("{column} BETWEEN 1 AND 5"),
            3 => format!("{column} IS NOT NULL AND {column} <> 3"),
            4 if self.effects => format!("{} IS NOT NULL", self.effect()),
            _ => format!("{column} = 1"),
        }
    }

    fn effect(&mut self) -> &'static str {
        self.chance.of(match self.language {
            Language::MariaDb => EFFECTS_OF_MARIADB,
            Language::Sqlite => EFFECTS_OF_SQLITE,
        })
    }

    fn value(&mut self, depth: usize) -> String {
        if self.effects && self.chance.one_in(5) {
            return self.effect().to_owned();
        }
        match self.chance.below(6) {
            0 if depth > 0 => format!("(SELECT max(id) FROM {})", self.chance.of(TABLES)),
            1 if depth > 0 => format!("CASE WHEN id = 1 THEN {} END", self.value(depth - 1)),
            2 | 3 => self.chance.of(HARMLESS).to_owned(),
            _ => self
                .chance
                .of(match self.language {
                    Language::MariaDb => OF_MARIADB,
                    Language::Sqlite => OF_SQLITE,
                })
                .to_owned(),
        }
    }
}
