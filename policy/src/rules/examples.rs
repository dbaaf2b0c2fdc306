//! Examples of every rule: texts that must fire and texts that must not. A table, and the tests
//! that walk it.

use super::catalogue::{self as rule, Example};

macro_rules! examples {
    ($(#[$about:meta])* $all:ident: $($rule:ident { $($fires:literal),+ } not { $($silent:literal),* })+) => {
        $(#[$about])*
        pub const $all: &[Example] = &[$(Example {
            rule: rule::$rule,
            fires: &[$($fires),+],
            silent: &[$($silent),*],
        }),+];
    };
}

examples! {
    /// Examples as PostgreSQL reads them.
    EXAMPLES:
    RO_WRITE { "INSERT INTO t VALUES (1)", "WITH x AS (DELETE FROM t RETURNING *) SELECT * FROM x" }
        not { "SELECT 1", "EXPLAIN SELECT 1" }
    RO_INTO { "SELECT * INTO z FROM t", "CREATE TABLE z AS SELECT 1" } not { "SELECT * FROM t" }
    RO_DDL { "CREATE TABLE z (a int)", "VACUUM", "GRANT SELECT ON t TO x" } not { "SHOW ALL" }
    RO_CODE { "DO $$ BEGIN END $$", "CALL p()" } not { "SELECT now()" }
    RO_LOCK_ROWS { "SELECT * FROM t FOR UPDATE" } not { "SELECT * FROM t" }
    RO_LOCK_TABLE { "LOCK t", "LOCK TABLE t IN ROW SHARE MODE" }
        not { "LOCK TABLE t IN ACCESS SHARE MODE" }
    RO_EXPLAIN { "EXPLAIN ANALYZE DELETE FROM t", "EXPLAIN (ANALYZE) EXECUTE p",
        "EXPLAIN (ANALYZE off) DELETE FROM t", "EXPLAIN CREATE TABLE z AS SELECT 1" }
        not { "EXPLAIN ANALYZE SELECT 1", "EXPLAIN VALUES (1)", "EXPLAIN TABLE t", "EXPLAIN EXECUTE p" }
    RO_COPY { "COPY t FROM STDIN", "COPY t TO '/tmp/x'" } not { "COPY t TO STDOUT" }
    RO_READ_WRITE { "BEGIN READ WRITE", "SET SESSION CHARACTERISTICS AS TRANSACTION READ WRITE" }
        not { "BEGIN READ ONLY", "BEGIN ISOLATION LEVEL SERIALIZABLE" }
    RO_TWO_PHASE { "PREPARE TRANSACTION 'x'" } not { "COMMIT" }
    RO_NOTIFY { "LISTEN c", "NOTIFY c" } not { "UNLISTEN *" }
    RO_FUNCTION { "SELECT shop.charge_card(1)", "SELECT frobnicate()", "SELECT ('x'::text).frobnicate" }
        not { "SELECT lower('A')", "SELECT pg_catalog.lower('A')", "SELECT (x).anything FROM t" }
    RO_EFFECT { "SELECT nextval('s')", "SELECT ('s'::regclass).nextval", "SELECT pg_sleep(1)",
        "SELECT ('SELECT 1'::text).crosstab" }
        not { "SELECT currval('s')", "SELECT t.nextvalue FROM t" }
    RO_OPERATOR { "SELECT 1 OPERATOR(x.+) 2", "SELECT ### 'x'" } not { "SELECT 1 OPERATOR(pg_catalog.+) 2" }
    RO_CATALOG { "SELECT * FROM pg_hba_file_rules", "TABLE pg_catalog.pg_authid",
        "SELECT umoptions FROM pg_user_mappings", "SELECT m FROM pg_user_mappings m" }
        not { "SELECT rolname FROM pg_roles", "SELECT srvname FROM pg_user_mappings",
        "SELECT * FROM shop.pg_shadow", "WITH pg_shadow AS (SELECT 1) SELECT * FROM pg_shadow" }
    RO_SET { "SET work_mem = '1GB'", "SELECT set_config('app.x', '1', false)",
        "RESET transaction_read_only", "SET jit_dump_bitcode = on", "SET search_path = x, pg_catalog" }
        not { "SET search_path = x", "SET default_transaction_read_only = on", "SET jit = off",
        "SET search_path = pg_catalog, x", "RESET search_path" }

    ADMIN_ROLE { "CREATE ROLE x", "GRANT a TO b" } not { "GRANT SELECT ON t TO b" }
    ADMIN_SYSTEM { "ALTER SYSTEM SET a = 1", "CREATE DATABASE d" } not { "CREATE SCHEMA s" }
    ADMIN_FILE { "CREATE OPERATOR ### (rightarg = text, function = pg_read_file)",
        "SELECT * FROM pg_file_settings", "COPY t TO '/tmp/x'", "SELECT pg_read_file('x')" } not { "COPY t TO STDOUT" }
    ADMIN_PROGRAM { "COPY t TO PROGRAM 'x'" } not { "COPY t FROM STDIN" }
    ADMIN_LANGUAGE { "CREATE FUNCTION f() RETURNS int LANGUAGE c AS 'x'", "DO LANGUAGE plperlu 'x'" }
        not { "CREATE FUNCTION f() RETURNS int LANGUAGE sql AS 'SELECT 1'" }
    ADMIN_EXTENSION { "CREATE EXTENSION dblink" } not { "CREATE EXTENSION pg_trgm" }
    ADMIN_REMOTE { "SELECT dblink('x', 'y')", "CREATE SERVER s FOREIGN DATA WRAPPER w" }
        not { "SELECT 1" }
    ADMIN_SIGNAL { "SELECT pg_terminate_backend(1)" } not { "SELECT pg_backend_pid()" }
    ADMIN_REPLICATION { "SELECT pg_drop_replication_slot('x')" }
        not { "SELECT * FROM pg_replication_slots" }
    ADMIN_LOAD { "LOAD 'x'" } not { "SELECT 1" }
    ADMIN_EVENT_TRIGGER { "CREATE EVENT TRIGGER e ON ddl_command_end EXECUTE FUNCTION f()" }
        not { "DROP TRIGGER e ON t" }
    ADMIN_LABEL { "SECURITY LABEL ON TABLE t IS 'x'" } not { "COMMENT ON TABLE t IS 'x'" }

    ADMIN_STATEMENTS { "SELECT * FROM pg_prepared_statements" } not { "SELECT * FROM pg_cursors" }
    ADMIN_CATALOG { "UPDATE pg_authid SET rolsuper = true", "DELETE FROM pg_catalog.pg_depend",
        "WITH pg_authid AS (SELECT 1) DELETE FROM pg_authid" }
        not { "SELECT * FROM pg_class", "UPDATE shop.pg_class SET a = 1", "ANALYZE pg_class" }

    SET_ROLE { "CREATE FUNCTION f() RETURNS int LANGUAGE sql SET role = 'x' AS 'SELECT 1'",
        "ALTER FUNCTION f() SET session_replication_role = replica", "SET ROLE x", "SET SESSION AUTHORIZATION x", "SELECT set_config('role', 'x', true)" }
        not { "SET SESSION AUTHORIZATION DEFAULT", "SET search_path = x" }
    SET_SERVER { "SET log_statement = 'none'", "SET LOCAL jit_dump_bitcode = on",
        "SELECT set_config('zero_damaged_pages', $1, true)",
        "ALTER FUNCTION f() SET log_min_messages = panic" }
        not { "RESET log_statement", "SET track_io_timing = on", "SET work_mem = '1MB'" }
    SET_HIDDEN { "SELECT set_config('rolex'::varchar(4), 'x', false)", "SELECT set_config(a, 'x', false) FROM t",
        "SELECT set_config(name, 'x', false) FROM pg_catalog.pg_settings WHERE name IS DISTINCT FROM 'jit'",
        "SELECT set_config(name, 'x', false) FROM pg_settings WHERE name = 'jit'" }
        not { "SELECT set_config('a.b', $1, false)",
        "SELECT set_config(name, 'x', false) FROM pg_catalog.pg_settings WHERE name = 'jit'" }
    SET_ENCODING { "SET client_encoding = 'SJIS'", "SET NAMES 'LATIN1'",
        "SELECT set_config('client_encoding', $1, false)" }
        not { "SET NAMES 'utf-8'", "SET client_encoding TO UNICODE", "RESET client_encoding" }
    SET_STRINGS { "SELECT set_config('standard_conforming_strings', 'off', false)",
        "DECLARE c CURSOR FOR SELECT set_config('standard_conforming_strings', $1, true)", "SET standard_conforming_strings = off; SELECT 1" }
        not { "SET standard_conforming_strings = off", "SET standard_conforming_strings = on; SELECT 1" }
    SET_VIEW { "UPDATE pg_settings SET setting = 'x'" } not { "SELECT * FROM pg_settings" }

    PARSE { "SELEC 1", "SELECT * FROM t WHERE" } not { "SELECT 1" }
    LIMIT { "SELECT ========================================================================= 1" }
        not { "SELECT 1" }

    SQLI_TAUTOLOGY { "SELECT * FROM u WHERE n = 'x' OR 1=1", "DELETE FROM u WHERE id = 5 OR true",
        "SELECT * FROM u WHERE n = 'x' OR NOT false", "SELECT * FROM u WHERE n = 'x' OR 2 > 1",
        "SELECT * FROM u WHERE n = 'x' OR n = n", "SELECT * FROM u WHERE n = '' OR 1 IN (1)",
        "SELECT * FROM u WHERE a = 1 AND n = '' OR 1 = 1" }
        not { "SELECT * FROM u WHERE 1=1", "SELECT * FROM u WHERE 1=1 AND n = 'x'",
        "SELECT * FROM u WHERE $1 IS NULL OR n = $1", "SELECT * FROM u WHERE NULL IS NULL OR n = NULL",
        "SELECT * FROM u WHERE n = 'x' OR 1=2", "SELECT 1=1 OR 2=2" }
    SQLI_TAUTOLOGY_QUOTED { "SELECT * FROM u WHERE n = '' OR '1'='1'",
        "SELECT * FROM u WHERE n = '' OR 'a' LIKE 'a'" }
        not { "SELECT * FROM u WHERE n = '' OR '1'='2'" }
    SQLI_TAUTOLOGY_UNION { "SELECT a FROM u WHERE n = '' OR 1=1 UNION SELECT b FROM v" }
        not { "SELECT a FROM u WHERE ('all' = 'all' OR n = 'all') UNION ALL SELECT b FROM v" }
    SQLI_SILENCED { "SELECT a FROM u WHERE n = '' AND 1=2 UNION SELECT b FROM v" }
        not { "SELECT a FROM u WHERE n = '' AND 1=2", "SELECT a FROM u WHERE 1=0 UNION SELECT b FROM v" }
    SQLI_ORACLE { "SELECT * FROM u WHERE id = 1 AND ascii(substr((SELECT passwd FROM s), 1, 1)) > 64",
        "SELECT * FROM u WHERE substring((SELECT version()) from 1 for 1) = 'P'",
        "SELECT * FROM u WHERE id = (SELECT CASE WHEN ascii(substr((SELECT passwd FROM s), 1, 1)) > 64 THEN 1 ELSE 2 END)" }
        not { "SELECT * FROM u WHERE length(name) > 10",
        "SELECT CASE WHEN length((SELECT max(name) FROM s)) > 10 THEN 1 ELSE 2 END" }
    SQLI_UNION_CATALOG { "SELECT a FROM u UNION SELECT usename FROM pg_shadow",
        "SELECT a FROM u UNION ALL SELECT table_name FROM information_schema.tables",
        "SELECT a FROM u UNION SELECT (SELECT string_agg(tablename, ',') FROM pg_tables)" }
        not { "SELECT tablename FROM pg_tables UNION SELECT viewname FROM pg_views",
        "SELECT a FROM u UNION SELECT b FROM v" }
    SQLI_UNION_PROBE { "SELECT a, b FROM u UNION SELECT NULL, version()",
        "SELECT a FROM u WHERE id = 1 UNION ALL SELECT current_user",
        "SELECT a FROM u WHERE id = (SELECT 1 UNION SELECT 2)" }
        not { "SELECT 1 UNION SELECT 2", "SELECT a FROM u WHERE id IN (SELECT 1 UNION SELECT 2)" }
    SQLI_STACKED { "SELECT * FROM u WHERE id = 1; DROP TABLE u", "SELECT a FROM u; DO 'x'" }
        not { "SELECT 1; CREATE TABLE z (a int)", "CREATE TABLE z (a int); SELECT * FROM z" }
    SQLI_COMMENT { "SELECT * FROM u WHERE n = 5 -- AND p = 'y'", "SELECT 1 -- ) AND 1=1" }
        not { "SELECT 1 -- one", "SELECT 1 -- and then some", "-- it's the head\nSELECT 1" }
    SQLI_GLUE { "SELECT a FROM u UNION/**/SELECT b FROM v", "SELECT lower/**/('x')" }
        not { "SELECT /* hint */ a FROM u", "SELECT a /*+ x */ FROM u" }
    SQLI_CUT { "SELECT * FROM u WHERE n = 'x' OR 1=1 --", "SELECT * FROM u WHERE id = 1 AND 1=1 --" } not { "SELECT * FROM u WHERE n = 'x' --" }
    SQLI_CUT_QUOTE { "SELECT * FROM u WHERE n = 'admin' --' AND p = 'y'",
        "SELECT * FROM u WHERE n LIKE '%x' -- %' ORDER BY n" }
        not { "SELECT 1 -- 'one'", "SELECT 1 -- it's one", "SELECT 1 -- \"a\" or \"b\"" }
    SQLI_COMMENT_EMPTY { "SELECT * FROM u WHERE id = 5 --", "SELECT * FROM u WHERE id = 5 -- " }
        not { "SELECT * FROM u\n--\n", "SELECT 1 -- one" }
    SQLI_REMARK { "SELECT 1 -- one" } not { "SELECT 1 /* one */", "-- one\nSELECT 1" }
    SQLI_NEUTRAL { "SELECT * FROM u WHERE 1=1 AND n = 'x'" } not { "SELECT * FROM u WHERE n = 'x'" }
    SQLI_SERVER { "SELECT * FROM u WHERE id = 1 AND version() LIKE '%15%'", "SELECT * FROM u WHERE id = 1 OR 1 = (SELECT current_user)" }
        not { "SELECT * FROM u WHERE owner = current_user", "SELECT version()" }
    SQLI_QUESTION { "SELECT * FROM u WHERE id = 1 AND 1 = (SELECT count(*) FROM v)" }
        not { "SELECT * FROM u WHERE id = (SELECT max(id) FROM v)", "SELECT * FROM u WHERE 0 = (SELECT count(*) FROM v WHERE v.id = u.id)" }
    SQLI_CONSTANT { "SELECT * FROM u WHERE n = 'a' AND 'x' = 'y'", "SELECT * FROM u WHERE id = 1 AND 8213 = 8213",
        "SELECT * FROM u WHERE n = '' OR 'a' = 'b'", "SELECT * FROM u WHERE id = 1 AND 5 BETWEEN 1 AND 9",
        "SELECT * FROM u WHERE id = 1 OR cos(pi()) = -1", "SELECT * FROM u WHERE n = 'x' OR '1'" }
        not { "SELECT * FROM u WHERE id = 1 AND 1=1", "SELECT * FROM u WHERE 'x' = 'y' AND n = 'a'",
        "SELECT * FROM u WHERE id = 1 AND ('x' = 'all' OR n = 'x')", "SELECT * FROM u WHERE n = 'x' OR 'x' = 'all'",
        "SELECT * FROM u WHERE n = 'x' AND 'x' <> ''", "SELECT * FROM u WHERE n = 'a' AND $1 = 'x'",
        "SELECT * FROM u WHERE id = 1 AND current_date > '2024-01-01'",
        "SELECT * FROM u WHERE id = 1 AND '2024-01-01'::date < '2024-02-01'::date",
        "SELECT * FROM u WHERE id = 1 and has_table_privilege('u', 'select')" }
    SQLI_CONSTANT_PLAIN { "SELECT * FROM u WHERE id = 1 AND 1=1", "SELECT * FROM u WHERE id = 1 OR 0 = 1" }
        not { "SELECT * FROM u WHERE 1=1 AND id = 1", "SELECT * FROM u WHERE 1=0" }
    SQLI_VOID { "SELECT * FROM u WHERE id = 1 OR 1 = 1", "SELECT * FROM u WHERE id = 1 OR 1=1 AND n = 'x'" }
        not { "SELECT * FROM u WHERE id = 1 OR 1 = 0", "SELECT * FROM u WHERE n = 'all' OR 'all' = 'all'" }
    SQLI_SERVER_BEHIND { "SELECT * FROM u WHERE id = 1 AND version() LIKE '%15%'" }
        not { "SELECT * FROM u WHERE id = 1 AND current_user = 'x'", "SELECT version()" }
    SQLI_CASE_MIXED { "SELECT * FROM u WHERE n = '' or 1 = 1", "select * from u where id = 1 AND 1 = 1" }
        not { "SELECT * FROM u WHERE n = '' OR 1 = 1", "select * FROM u WHERE id = 1 and 1 = 1", "SELECT * FROM u WHERE a = 1 and b = 2" }
    SQLI_CASE_JOINT { "SELECT * FROM u WHERE id = 1 and 1 = 1" } not { "SELECT * FROM u WHERE id = 1 AND 1 = 1 and a = b" }
    SQLI_BLANKS_MIXED { "SELECT * FROM u WHERE id = 1 AND 1=1" }
        not { "SELECT * FROM u WHERE id=1 AND 1=1", "SELECT * FROM u WHERE id = 1 AND 1 = 1", "SELECT * FROM u WHERE 1=1 AND id = 1" }
    SQLI_BLANKS_NONE { "SELECT * FROM u WHERE n = 'x'or 1 = 1", "SELECT * FROM u WHERE id = 1 OR+1 = 1" }
        not { "SELECT * FROM u WHERE n = 'x' OR 1 = 1 AND id IN(1)" }
    SQLI_QUOTED_CALL { "SELECT * FROM u WHERE id = 1 OR \"pg_sleep\"(5) IS NULL" }
        not { "SELECT \"lower\"('A')", "SELECT \"version\" FROM u" }
    SQLI_BLANKS_STRANGE { "SELECT a FROM u WHERE id = 1\x0cUNION SELECT 1, 2" } not { "SELECT a\x0cFROM u" }
    SQLI_HAVING { "SELECT a FROM u HAVING 1=1" } not { "SELECT a FROM u GROUP BY a HAVING count(*) > 1" }
    SQLI_LOGIN { "SELECT * FROM users WHERE username = '' OR 'a'='a' AND password = 'x'",
        "SELECT * FROM users WHERE username = '' OR 1=1 AND password = 'x'" }
        not { "SELECT * FROM users WHERE username = 'x' AND password = 'y'", "SELECT * FROM t WHERE a = '' OR 'a'='a' AND b = 'x'" }
    SQLI_ROWS { "DELETE FROM u WHERE id = 1 OR 1=1", "UPDATE u SET a = 1 WHERE 1=1" }
        not { "DELETE FROM u WHERE id = 1 OR 1=2", "DELETE FROM u WHERE id = 1" }
    SQLI_LOGIC { "SELECT * FROM u WHERE id IN (1 OR 1=1)", "INSERT INTO u VALUES (3, '' OR 'a'='a')",
        "SELECT * FROM u ORDER BY id LIMIT 1 OR 1=1", "SELECT * FROM u WHERE n = 'A' AND 'B'", "INSERT INTO u VALUES (3, ''='')" }
        not { "SELECT a OR b FROM u", "UPDATE u SET active = (a = 1 OR b = 2)", "SELECT * FROM u WHERE a AND b", "SELECT 1=1 OR 2=2",
        "SELECT * FROM u WHERE coalesce(a = 1, false)", "SELECT count(*) FILTER (WHERE a = 1 OR b = 2) FROM u" }
    SQLI_TEXTS { "SELECT * FROM u WHERE n = '' & ''", "UPDATE u SET n = 'x' * (SELECT 1) WHERE id = 4",
        "SELECT * FROM u WHERE n = 'aa' / 1" }
        not { "SELECT 'a' || 'b'", "SELECT * FROM u WHERE d > date '2024-01-01' - interval '1 day'" }
    SQLI_TEXT { "SELECT * FROM u WHERE n = '2' / 1" } not { "SELECT a * '1.5' FROM u", "SELECT now() - '1 day'" }
    SQLI_CASE { "SELECT * FROM u WHERE a = (CASE WHEN 1=1 THEN 1 ELSE 2 END)" }
        not { "SELECT * FROM u ORDER BY CASE WHEN 'a' = 'a' THEN n END", "SELECT CASE WHEN true THEN 1 END" }
    SQLI_SUBSELECT { "SELECT * FROM u WHERE id = (SELECT 1)" } not { "SELECT (SELECT 1)", "SELECT * FROM u WHERE id = (SELECT uid())" }
    SQLI_ORDER { "SELECT a FROM u ORDER BY 1 * 1", "SELECT a FROM u ORDER BY cos(1)" }
        not { "SELECT a FROM u ORDER BY 1", "SELECT a FROM u ORDER BY random()", "SELECT a FROM u ORDER BY a + 1" }
    SQLI_SUM { "SELECT * FROM u WHERE id = 8-9 OR 1 = 1" } not { "SELECT * FROM u WHERE id = 8-9", "SELECT * FROM u WHERE id = 8 OR 1 = 1" }
    SQLI_STEP { "SELECT * FROM u WHERE id = (SELECT id FROM v LIMIT 1 OFFSET 3)" }
        not { "SELECT * FROM u WHERE id = (SELECT id FROM v ORDER BY id LIMIT 1 OFFSET 3)", "SELECT * FROM u WHERE id = (SELECT id FROM v LIMIT 1)" }
    SQLI_TORN { "SELECT * FROM u WHERE n = 'A' || 'B'", "UPDATE u SET n = '' || '' WHERE id = 4" }
        not { "SELECT 'A' || 'B'", "SELECT * FROM u WHERE n LIKE '%' || 'x' || '%'", "SELECT * FROM u WHERE n = 'INV-' || '42'",
        "SELECT * FROM u WHERE n LIKE 'x' || '%'", "SELECT * FROM u WHERE n = 'C' || '42'",
        "SELECT * FROM u WHERE n = 'John' || ' ' || 'Smith'" }
    SQLI_UNION_LADDER { "SELECT a, b FROM u WHERE id = 1 UNION SELECT 1, 2", "SELECT * FROM u UNION SELECT 1, n, 3, 4 FROM v",
        "SELECT a, b, c FROM u UNION ALL SELECT NULL, NULL, NULL" }
        not { "SELECT 1 AS kind, a FROM u UNION ALL SELECT 2, a FROM v", "SELECT a, b FROM u UNION ALL SELECT a, NULL FROM v",
        "SELECT a, b, c FROM u UNION ALL SELECT b, 0, NULL FROM v" }
    SQLI_UNION_CREDENTIALS { "SELECT title FROM u UNION SELECT password FROM members" }
        not { "SELECT password FROM u UNION SELECT password FROM members", "SELECT a FROM u UNION SELECT name FROM members" }
    SQLI_UNION_GLUED { "SELECT a FROM u UNION SELECT concat_ws(':', b, c) FROM v", "SELECT a FROM u UNION SELECT b || ':' || c FROM v" }
        not { "SELECT concat(a, b) FROM u UNION SELECT concat(c, d) FROM v", "SELECT a FROM u UNION SELECT b FROM v" }
    SQLI_UNION_SERVER { "SELECT a FROM u UNION SELECT version()" } not { "SELECT version()" }
    SQLI_CATALOG { "SELECT * FROM u WHERE id IN (SELECT usesysid FROM pg_shadow)" } not { "SELECT rolname FROM pg_roles" }
    SQLI_CATALOG_READ { "SELECT relname FROM pg_class" } not { "SELECT * FROM u" }
    SQLI_CATALOG_HIDDEN { "SELECT * FROM u WHERE 5 = (SELECT count(*) FROM information_schema.tables)" }
        not { "SELECT relname FROM pg_class WHERE relnamespace = (SELECT oid FROM pg_namespace LIMIT 1)" }
    SQLI_SPELLED { "SELECT chr(97) || chr(98)" } not { "SELECT lower(a) FROM u", "SELECT chr(a) FROM u" }
    SQLI_ERROR_CHOSEN { "SELECT * FROM u ORDER BY (CASE WHEN a = 1 THEN 1 ELSE 1/(SELECT 0) END)" } not { "SELECT a / 0 FROM u", "SELECT 10 / 2" }
    SQLI_TIME { "SELECT * FROM u WHERE id = 1 AND pg_sleep(5) IS NULL",
        "SELECT CASE WHEN true THEN pg_sleep(5) END",
        "SELECT * FROM u WHERE id = 1 OR EXISTS (SELECT pg_sleep(5))" }
        not { "SELECT pg_sleep(1)" }
    SQLI_SLEEP { "SELECT pg_sleep(1)" } not { "SELECT 1" }
    SQLI_FILE { "SELECT pg_read_file('/etc/passwd')", "SELECT lo_import('/etc/passwd')" }
        not { "SELECT 1" }
    SQLI_EXEC { "COPY t FROM PROGRAM 'id'", "CREATE FUNCTION f() RETURNS int LANGUAGE c AS 'x'" }
        not { "CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS 'BEGIN END'" }
    SQLI_OOB { "SELECT dblink_connect('host=x')" } not { "SELECT 1" }
    SQLI_ERROR { "SELECT * FROM u WHERE id = CAST((SELECT version()) AS int)",
        "SELECT 1 FROM u WHERE 1 = ('~' || (SELECT name FROM u LIMIT 1) || '~')::int",
        "SELECT CAST(version() AS numeric)",
        "SELECT 1 WHERE 1 = CAST((SELECT usename FROM pg_user LIMIT 1) AS int)" }
        not { "SELECT (SELECT count(*) FROM u)::int", "SELECT ('1' || '2')::int",
        "SELECT current_setting('server_version_num')::int" }
}

examples! {
    /// Examples as MariaDB reads them.
    MARIADB_EXAMPLES:
    SQLI_CONSTANT { "SELECT * FROM u WHERE n = 'A' || 'B'", "SELECT * FROM u WHERE id = 1 && 8213=8213",
        "SELECT * FROM u WHERE id = 1 XOR 'a' = 'b'" }
        not { "SELECT * FROM u WHERE id = 1 && 1=1", "SELECT * FROM u WHERE id = 1 AND n = 'b'" }
    SQLI_TAUTOLOGY { "SELECT * FROM u WHERE n = 'x' || 1=1", "SELECT * FROM u WHERE n = 'x' OR 1 <=> 1" }
        not { "SELECT * FROM u WHERE n = 'x' && 1=1" }
    SQLI_SERVER_BEHIND { "SELECT * FROM u WHERE id = 1 AND @@version LIKE '1%'" }
        not { "SELECT @@version", "SELECT * FROM u WHERE id = 1 AND @@session.time_zone = 'UTC'" }
    SQLI_LOGIC { "SELECT * FROM u WHERE n = 'abc' = !0", "SELECT * FROM u WHERE n = '' = +''" }
        not { "SELECT * FROM u WHERE (n = 'abc') = 1" }
    SQLI_TIME { "SELECT * FROM u WHERE id = 1 AND sleep(5)", "SELECT * FROM u WHERE id = 1 OR benchmark(1000000, md5(1))" }
        not { "SELECT sleep(1)" }
    SQLI_ERROR { "SELECT * FROM u WHERE id = extractvalue(1, concat(0x7e, (SELECT version())))",
        "SELECT * FROM u WHERE id = 1 AND updatexml(1, concat(0x7e, user()), 1)" }
        not { "SELECT extractvalue('<a>b</a>', '/a')" }
    SQLI_FILE { "SELECT * FROM u INTO OUTFILE '/tmp/x'", "SELECT load_file('/etc/passwd')" } not { "SELECT a FROM u" }
    SQLI_ORDER { "SELECT a FROM u ORDER BY @x", "SELECT a FROM u ORDER BY (SELECT BINARY ('b'))" } not { "SELECT a FROM u ORDER BY rand()" }
    SQLI_QUOTED_CALL { "SELECT * FROM u WHERE id = `sleep`(5)", "SELECT {x 1} FROM u" }
        not { "SELECT `a` FROM u", "SELECT {d '2024-01-01'}", "SELECT {fn now()}" }
    SQLI_NUMBER_GLUED { "SELECT a FROM u WHERE id = 1e0UNION SELECT 1, 2, 3", "SELECT a FROM u WHERE id = .0UNION SELECT version()" }
        not { "SELECT a FROM u WHERE id = 1e0 UNION SELECT 1, 2, 3", "SELECT 1e5" }
    SQLI_EXECUTABLE { "SELECT a FROM u /*!50000 UNION */ SELECT 1", "SELECT a FROM u WHERE /*!99999 1 = */ id = 1" }
        not { "/*!40101 SET NAMES utf8mb4 */", "SELECT a /* x */ FROM u" }
    SQLI_BLANKS_STRANGE { "SELECT a FROM u WHERE id = 1\x0bUNION SELECT 1, 2, 3" } not { "SELECT a FROM u UNION\n\tSELECT 1, 2, 3" }
    SQLI_PREPARED { "PREPARE s FROM @x", "EXECUTE IMMEDIATE @x" } not { "PREPARE s FROM 'SELECT 1'" }
}

examples! {
    /// Examples as SQLite reads them.
    SQLITE_EXAMPLES:
    SQLI_CONSTANT { "SELECT * FROM u WHERE id = 1 AND 'a' == 'b'", "SELECT * FROM u WHERE n = 'x' OR 'a' GLOB 'a'" }
        not { "SELECT * FROM u WHERE id = 1 AND 1 == 1" }
    SQLI_UNION_CATALOG { "SELECT a FROM u UNION SELECT sql FROM sqlite_master" }
        not { "SELECT name FROM sqlite_master UNION SELECT name FROM sqlite_temp_master" }
    SQLI_TIME { "SELECT * FROM u WHERE id = 1 AND randomblob(1000000000)" } not { "SELECT * FROM u WHERE id = randomblob(16)" }
    SQLI_FILE { "SELECT writefile('/tmp/x', 'y')" } not { "SELECT 1" }
    SQLI_EXEC { "SELECT load_extension('x')" } not { "SELECT 1" }
}

#[cfg(test)]
mod tests;
