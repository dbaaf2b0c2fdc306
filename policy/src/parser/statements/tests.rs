use super::*;
use crate::parser::Tokens;
use crate::request::{ClientCharset, Flavour, MySqlFacts};

fn mariadb(modes: SqlModes) -> SessionFacts {
    SessionFacts::MySql(MySqlFacts {
        flavour: Flavour::MariaDb,
        version: 101_119,
        modes,
        charset: ClientCharset::Utf8,
    })
}

fn count(sql: &str, facts: SessionFacts) -> Option<usize> {
    let tokens = Tokens::cut(sql.as_bytes(), facts).unwrap();
    tokens.statements().map(|statements| statements.len())
}

#[test]
fn statements_of_mariadb() {
    for (sql, expected) in [
        ("", 0),
        (";; ;", 0),
        ("SELECT 1", 1),
        ("SELECT 1; SELECT ';';", 2),
        ("BEGIN; SELECT 1; COMMIT", 3),
        ("BEGIN WORK; SELECT 1", 2),
        ("SELECT CASE WHEN 1 THEN 2 END; SELECT 1", 2),
        ("CREATE TABLE t (a int); DROP TABLE t", 2),
        ("CREATE PROCEDURE p() SELECT 1; DROP TABLE t", 2),
        (
            "CREATE PROCEDURE p() BEGIN SELECT 1; SELECT 2; END; DROP TABLE t",
            2,
        ),
        (
            "CREATE PROCEDURE p() SELECT begin FROM t; DROP TABLE t; END",
            3,
        ),
        (
            "CREATE OR REPLACE DEFINER=`a`@`b` PROCEDURE p(IN a decimal(10,2)) COMMENT 'x' READS SQL DATA BEGIN END; SELECT 1",
            2,
        ),
        (
            "CREATE DEFINER=CURRENT_USER() FUNCTION f(a int) RETURNS varchar(10) CHARSET utf8 DETERMINISTIC RETURN IF(a, 'b', 'c'); SELECT 1",
            2,
        ),
        (
            "CREATE FUNCTION f() RETURNS int BEGIN IF a THEN RETURN 1; ELSEIF b THEN RETURN 2; ELSE RETURN 3; END IF; END; SELECT 1",
            2,
        ),
        (
            "CREATE PROCEDURE p() x: LOOP LEAVE x; END LOOP x; SELECT 1",
            2,
        ),
        (
            "CREATE PROCEDURE p() BEGIN REPEAT SET a = 1; UNTIL CASE WHEN a THEN b END END REPEAT; END; SELECT 1",
            2,
        ),
        (
            "CREATE PROCEDURE p() BEGIN WHILE a DO SET a = CASE b WHEN 1 THEN 2 ELSE 3 END; END WHILE; END; SELECT 1",
            2,
        ),
        (
            "CREATE PROCEDURE p() BEGIN CASE a WHEN 1 THEN SELECT 1; WHEN 2 THEN BEGIN END; ELSE SELECT 3; END CASE; END; SELECT 1",
            2,
        ),
        (
            "CREATE PROCEDURE p() BEGIN DECLARE CONTINUE HANDLER FOR NOT FOUND, SQLSTATE '23000' BEGIN SET a = 1; END; SELECT 1; END; SELECT 1",
            2,
        ),
        (
            "CREATE PROCEDURE p() BEGIN DECLARE EXIT HANDLER FOR SQLEXCEPTION SELECT 1; SELECT 1; END; SELECT 1",
            2,
        ),
        (
            "CREATE PROCEDURE p() BEGIN DECLARE c CURSOR FOR SELECT 1; OPEN c; END; SELECT 1",
            2,
        ),
        (
            "CREATE TRIGGER t BEFORE INSERT ON x FOR EACH ROW SET NEW.a = 1; SELECT 1",
            2,
        ),
        (
            "CREATE TRIGGER t BEFORE INSERT ON x FOR EACH ROW FOLLOWS u IF NEW.a THEN SET NEW.a = 1; END IF; SELECT 1",
            2,
        ),
        (
            "CREATE EVENT e ON SCHEDULE EVERY 1 DAY DO BEGIN SELECT 1; SELECT 2; END; SELECT 1",
            2,
        ),
        ("ALTER EVENT e DO BEGIN SELECT 1; END; SELECT 1", 2),
        ("ALTER TABLE t ADD a int; SELECT 1", 2),
        (
            "CREATE FUNCTION f RETURNS INTEGER SONAME 'x.so'; SELECT 1",
            2,
        ),
        ("BEGIN NOT ATOMIC SELECT 1; SELECT 2; END; SELECT 1", 2),
        ("IF 1 THEN SELECT 1; SELECT 2; END IF; SELECT 1", 2),
        ("FOR i IN 1..2 DO SELECT i; END FOR; SELECT 1", 2),
        ("x: BEGIN NOT ATOMIC SELECT 1; END x; SELECT 1", 2),
        ("CREATE VIEW v AS SELECT 1; SELECT 1", 2),
    ] {
        assert_eq!(
            count(sql, mariadb(SqlModes::default())),
            Some(expected),
            "{sql}"
        );
    }
}

#[test]
fn what_cannot_be_followed_is_not_split() {
    let plain = mariadb(SqlModes::default());
    let oracle = mariadb(SqlModes::ORACLE);
    assert_eq!(count("CREATE PROCEDURE p() BEGIN SELECT 1;", plain), None);
    assert_eq!(count("CREATE PACKAGE p AS END; SELECT 1", plain), None);
    assert_eq!(
        count("CREATE PROCEDURE p AS BEGIN NULL; END; SELECT 1", oracle),
        None
    );
    assert_eq!(count("BEGIN SELECT 1; END", oracle), None);
    assert_eq!(count("SELECT 1; SELECT 2", oracle), Some(2));
}

#[test]
fn statements_of_sqlite() {
    for (sql, expected) in [
        ("SELECT 1; SELECT 2", 2),
        ("BEGIN; SELECT 1; END; SELECT 1", 4),
        (
            "CREATE TRIGGER t AFTER INSERT ON x BEGIN SELECT CASE WHEN 1 THEN 2 END; DELETE FROM x; END; SELECT 1",
            2,
        ),
        (
            "CREATE TEMP TRIGGER t AFTER INSERT ON x BEGIN SELECT 1; END",
            1,
        ),
        (
            "EXPLAIN CREATE TRIGGER t AFTER INSERT ON x BEGIN SELECT 1; END; SELECT 1",
            2,
        ),
        ("EXPLAIN QUERY PLAN SELECT 1; SELECT 2", 2),
        ("CREATE TABLE t (a); SELECT 1", 2),
    ] {
        assert_eq!(count(sql, SessionFacts::Sqlite), Some(expected), "{sql}");
    }
    assert_eq!(
        count(
            "CREATE TRIGGER t AFTER INSERT ON x BEGIN SELECT 1;",
            SessionFacts::Sqlite
        ),
        None
    );
}
