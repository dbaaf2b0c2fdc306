//! Column masks: what a role sees of masked columns, by whichever road, and that no trick shows more.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::wildcard_enum_match_arm,
    clippy::print_stdout,
    clippy::print_stderr,
    clippy::disallowed_methods,
    reason = "a test ends at the first surprise, says what it saw, and reads its own environment"
)]

mod support;

use std::sync::OnceLock;

use support::door::{Door, Surroundings};
use support::server::{Server, scratch_dir};
use support::sql::{Answer, Row, Sql, row};
use support::wire::{Frame, ServerError, bind, execute, message, parse, query, sync};

/// Values that no answer, error or notice may hold.
const SECRETS: [&str; 3] = ["078-05-1120", "219-09-9999", "DE89370400440532013000"];

const SETUP: &str = "CREATE TABLE people (id int PRIMARY KEY, name text NOT NULL, ssn text UNIQUE,
         iban varchar(34), born date, code char(12), score numeric(6, 2), tag uuid, raw bytea,
         CHECK (name <> 'nobody'));
     INSERT INTO people VALUES
         (1, 'Ana', '078-05-1120', 'DE89370400440532013000', '1970-01-01', '078-05-1120', 12.5,
          '00000000-0000-0000-0000-000000000001', '\\x0102'),
         (2, 'Bo', '219-09-9999', NULL, NULL, 'x', NULL, NULL, NULL);
     CREATE TABLE claims (id int PRIMARY KEY, person int, ssn text, iban text);
     INSERT INTO claims VALUES (1, 1, '078-05-1120', 'plain');
     CREATE VIEW v_ssn AS SELECT id, ssn AS s FROM people;
     CREATE VIEW v_name AS SELECT id, name FROM people;
     CREATE VIEW v_row AS SELECT p AS r FROM people p;
     CREATE VIEW v_v AS SELECT s AS t FROM v_ssn;
     CREATE MATERIALIZED VIEW m_ssn AS SELECT ssn FROM people;
     CREATE FUNCTION f_ssn(int) RETURNS text LANGUAGE sql STABLE
         AS 'SELECT ssn FROM people WHERE id = $1';
     CREATE VIEW v_function AS SELECT id, f_ssn(id) AS x FROM claims;
     CREATE VIEW v_xml AS SELECT query_to_xml('SELECT ssn FROM people', true, true, '') AS x;
     CREATE VIEW v_stats AS SELECT tablename, most_common_vals::text AS x FROM pg_stats;
     CREATE TABLE visits (id int, ssn text, day date) PARTITION BY RANGE (day);
     CREATE TABLE visits_2024 PARTITION OF visits FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
     INSERT INTO visits VALUES (1, '078-05-1120', '2024-05-05');
     CREATE TABLE notes (id int);
     CREATE FUNCTION tell() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
         RAISE NOTICE 'ssn is %', (SELECT ssn FROM people WHERE id = 1);
         RAISE WARNING 'ssn is %', (SELECT ssn FROM people WHERE id = 1);
         IF NEW.id = 13 THEN
             RAISE EXCEPTION 'ssn is %', (SELECT ssn FROM people WHERE id = 1)
                 USING DETAIL = '078-05-1120', HINT = '078-05-1120';
         END IF;
         RETURN NEW; END $$;
     CREATE TRIGGER tell BEFORE INSERT ON notes FOR EACH ROW EXECUTE FUNCTION tell();
     ANALYZE";

const POLICY: &str = r#"
[[role]]
name = "masked"
users = ["*"]
kinds = ["read", "write", "ddl", "admin"]
mask_null = ["public.people.born"]
mask_hash = ["public.people.ssn", "public.visits.ssn", "public.people.code", "public.people.tag", "public.people.raw"]
mask_partial = ["public.people.iban", "public.people.score"]
mask_first = 2
mask_last = 4
"#;

fn door() -> &'static Door {
    static DOOR: OnceLock<Door> = OnceLock::new();
    DOOR.get_or_init(|| {
        let server = Server::shared();
        server.admin().run(SETUP);
        let dir = scratch_dir("masks");
        let file = dir.join("policy.toml");
        std::fs::write(&file, POLICY).unwrap();
        let around = Surroundings {
            variables: vec![(
                "BOSDB_MASK_KEY",
                "a key of the tests, long enough".to_owned(),
            )],
            ..Surroundings::default()
        };
        let sections = format!(
            "[policy]\nmask_key = {{ env = \"BOSDB_MASK_KEY\" }}\nfile = \"{}\"\n",
            file.display()
        );
        let door = Door::run_within(server, &sections, &around);
        std::fs::remove_dir_all(&dir).unwrap();
        door
    })
}

fn assert_silent(frames: &[Frame], what: &str) {
    for frame in frames {
        let text = String::from_utf8_lossy(&frame.body);
        for secret in SECRETS {
            assert!(!text.contains(secret), "{what}: {}", text);
            assert!(!text.contains(&secret[4..]), "{what}: {}", text);
        }
    }
}

/// Everything that comes of a simple query, none of which may hold a secret.
fn ask(user: &mut Sql, sql: &str) -> Vec<Frame> {
    user.wire.send(&query(sql));
    let frames = user.wire.until(b'Z');
    assert_silent(&frames, sql);
    frames
}

fn rows(frames: &[Frame]) -> Vec<Row> {
    frames
        .iter()
        .filter(|frame| frame.tag == b'D')
        .map(row)
        .collect()
}

fn error(frames: &[Frame]) -> Option<ServerError> {
    let error = frames.iter().find(|frame| frame.tag == b'E');
    error.map(|frame| ServerError::parse(&frame.body))
}

fn hash_of(user: &mut Sql) -> String {
    let frames = ask(user, "SELECT ssn FROM people WHERE id = 1");
    let hash = rows(&frames)[0][0].clone().unwrap();
    assert_eq!(hash.len(), 32);
    assert!(hash.bytes().all(|byte| byte.is_ascii_hexdigit()), "{hash}");
    hash
}

#[test]
fn columns_are_masked_by_their_origin() {
    let mut user = door().sql("writer");
    let hash = hash_of(&mut user);
    let masked = |text: &str| Some(text.to_owned());
    let frames = ask(
        &mut user,
        "SELECT id, name, ssn, iban, born, code, score, tag, raw FROM people ORDER BY id",
    );
    let expected: Vec<Row> = vec![
        vec![
            masked("1"),
            masked("Ana"),
            Some(hash.clone()),
            masked("DE****************3000"),
            None,
            // Blanks at the end mean nothing.
            Some(hash.clone()),
            None,
            None,
            None,
        ],
        vec![
            masked("2"),
            masked("Bo"),
            rows(&frames)[1][2].clone(),
            None,
            None,
            rows(&frames)[1][5].clone(),
            None,
            None,
            None,
        ],
    ];
    assert_eq!(rows(&frames), expected);
    // By whichever way up, and whatever they are called there.
    for sql in [
        "SELECT q.x FROM (SELECT ssn AS x, id FROM people) q WHERE id = 1",
        "WITH c AS (SELECT * FROM people) SELECT c.ssn FROM c WHERE id = 1",
        "SELECT q.x FROM people p, LATERAL (SELECT p.ssn AS x) q WHERE p.id = 1",
        "SELECT people.ssn AS name FROM public.people WHERE id = 1",
        "UPDATE people SET name = 'Ana' WHERE id = 1 RETURNING ssn",
        "WITH d AS (UPDATE people SET name = 'Ana' WHERE id = 1 RETURNING ssn) SELECT ssn FROM d",
        "SELECT ssn FROM visits",
        "SELECT ssn FROM visits_2024",
        "SELECT 'x' AS x; SELECT ssn FROM people WHERE id = 1",
    ] {
        let frames = ask(&mut user, sql);
        assert!(error(&frames).is_none(), "{sql}: {:?}", error(&frames));
        let last = rows(&frames).pop().unwrap();
        assert_eq!(last, vec![Some(hash.clone())], "{sql}");
    }
    // Who asks of other tables is not bothered.
    let frames = ask(
        &mut user,
        "SELECT upper(iban) FROM claims WHERE iban LIKE 'p%'",
    );
    assert_eq!(rows(&frames), vec![vec![masked("PLAIN")]]);
    door().assert_well();
}

/// Cursors, SQL-level prepared statements, and COPY.
#[test]
fn by_sql_in_several_steps() {
    let mut user = door().sql("writer");
    let hash = hash_of(&mut user);
    for (steps, last) in [
        (
            &[
                "BEGIN",
                "DECLARE c CURSOR FOR SELECT ssn FROM people WHERE id = 1",
                "FETCH 1 FROM c",
                "COMMIT",
            ][..],
            2,
        ),
        (
            &[
                "PREPARE p AS SELECT ssn FROM people WHERE id = $1",
                "EXECUTE p (1)",
                "DEALLOCATE p",
            ],
            1,
        ),
        (
            &[
                "BEGIN",
                "DECLARE b BINARY CURSOR FOR SELECT ssn, born FROM people WHERE id = 1",
                "FETCH ALL FROM b",
                "COMMIT",
            ],
            2,
        ),
    ] {
        for (number, sql) in steps.iter().enumerate() {
            let frames = ask(&mut user, sql);
            assert!(error(&frames).is_none(), "{sql}: {:?}", error(&frames));
            if number == last {
                assert_eq!(rows(&frames)[0][0].as_deref(), Some(hash.as_str()), "{sql}");
            }
        }
    }
    let frames = ask(
        &mut user,
        "COPY (SELECT id, name FROM people ORDER BY 1) TO STDOUT",
    );
    assert_eq!(frames.iter().filter(|frame| frame.tag == b'd').count(), 2);
}

/// A Bind whose results come in binary.
fn bind_binary(portal: &str, statement: &str) -> Vec<u8> {
    let mut body = format!("{portal}\0{statement}\0").into_bytes();
    body.extend_from_slice(&[0, 0, 0, 0, 0, 1, 0, 1]);
    message(b'B', &body)
}

fn execute_some(portal: &str, rows: i32) -> Vec<u8> {
    let mut body = format!("{portal}\0").into_bytes();
    body.extend_from_slice(&rows.to_be_bytes());
    message(b'E', &body)
}

/// Without a Describe, in binary, in pieces, and again.
#[test]
fn by_the_extended_protocol() {
    let mut user = door().sql("writer");
    let hash = hash_of(&mut user);
    let sql = "SELECT id, ssn, born, score, tag, raw FROM people ORDER BY id";
    user.wire
        .send(&[parse("s", sql), bind_binary("", "s"), execute(""), sync()].concat());
    let frames = user.wire.until(b'Z');
    assert_silent(&frames, sql);
    let tags: String = frames.iter().map(|frame| char::from(frame.tag)).collect();
    assert_eq!(
        tags, "12DDCZ",
        "the client sees no answer that it did not ask for"
    );
    assert_eq!(frames[2].body[6..10], 1_i32.to_be_bytes());
    let first = &frames[2].body;
    let mut expected = vec![0, 6, 0, 0, 0, 4, 0, 0, 0, 1, 0, 0, 0, 32];
    expected.extend_from_slice(hash.as_bytes());
    expected.extend_from_slice(&[0xff; 16]);
    assert_eq!(*first, expected);
    // In pieces, with another statement in between.
    user.wire.send(
        &[
            bind("p", "s", &[]),
            execute_some("p", 1),
            parse("", "SELECT 1"),
            bind("", "", &[]),
            execute(""),
            execute_some("p", 1),
            execute_some("p", 1),
            sync(),
        ]
        .concat(),
    );
    let frames = user.wire.until(b'Z');
    assert_silent(&frames, sql);
    let tags: String = frames.iter().map(|frame| char::from(frame.tag)).collect();
    assert_eq!(tags, "2Ds12DCDsCZ");
    // Described first, by the client.
    user.wire.send(
        &[
            message(b'D', b"Ss\0"),
            bind("", "s", &[]),
            message(b'D', b"P\0"),
            execute(""),
            sync(),
        ]
        .concat(),
    );
    let frames = user.wire.until(b'Z');
    assert_silent(&frames, sql);
    let tags: String = frames.iter().map(|frame| char::from(frame.tag)).collect();
    assert_eq!(tags, "tT2TDDCZ");
    // A statement that gives no rows.
    user.wire.send(
        &[
            parse("", "UPDATE people SET name = 'Bo' WHERE id = 2"),
            bind("", "", &[]),
            execute(""),
            sync(),
        ]
        .concat(),
    );
    let tags: String = user
        .wire
        .until(b'Z')
        .iter()
        .map(|frame| char::from(frame.tag))
        .collect();
    assert_eq!(tags, "12CZ");
    // A portal that is not there: the error is the server's, once.
    user.wire.send(&[execute("nowhere"), sync()].concat());
    let tags: String = user
        .wire
        .until(b'Z')
        .iter()
        .map(|frame| char::from(frame.tag))
        .collect();
    assert_eq!(tags, "EZ");
    door().assert_well();
}

/// Each way around the masks that we know of; the server must not see one of them.
#[test]
fn tricks_are_refused() {
    let server = Server::shared();
    for (number, (rule, sql)) in TRICKS.iter().enumerate() {
        for who in ["writer", "root"] {
            let mut user = door().sql(who);
            let marked = format!("/* trick {number} {who} */ {sql}");
            let frames = ask(&mut user, &marked);
            let error = error(&frames).unwrap_or_else(|| panic!("{number}: {sql}: allowed"));
            assert_eq!(error.code(), "42501", "{number}: {sql}: {error:?}");
            assert!(
                error.field('D').contains(rule),
                "{number}: {sql}: {error:?}"
            );
        }
    }
    server.admin().run("SELECT 'all is written'");
    assert!(!server.log().contains("/* trick"));
}

const TRICKS: &[(&str, &str)] = &[
    ("MASK-01", "SELECT upper(ssn) FROM people"),
    ("MASK-01", "SELECT id FROM people WHERE ssn LIKE '078%'"),
    (
        "MASK-01",
        "SELECT ssn FROM people UNION ALL SELECT ssn FROM people",
    ),
    ("MASK-01", "SELECT id, ssn FROM people ORDER BY 2"),
    ("MASK-01", "SELECT DISTINCT ssn FROM people"),
    ("MASK-01", "SELECT (SELECT ssn FROM people LIMIT 1)"),
    (
        "MASK-01",
        "SELECT upper(x) FROM (SELECT ssn AS x FROM people) q",
    ),
    (
        "MASK-01",
        "WITH c(a) AS (SELECT ssn FROM people) SELECT a || '' FROM c",
    ),
    ("MASK-01", "SELECT upper(a) FROM people AS p(i, n, a)"),
    (
        "MASK-01",
        "SELECT p.id FROM people p JOIN claims c USING (ssn)",
    ),
    ("MASK-01", "SELECT p.id FROM people p NATURAL JOIN claims c"),
    ("MASK-01", "CREATE TABLE stolen AS SELECT ssn FROM people"),
    ("MASK-01", "SELECT ssn INTO stolen FROM people"),
    (
        "MASK-01",
        "INSERT INTO claims (id, ssn) SELECT id + 10, ssn FROM people",
    ),
    (
        "MASK-01",
        "UPDATE claims SET iban = p.ssn FROM people p WHERE p.id = claims.person",
    ),
    (
        "MASK-01",
        "INSERT INTO people (id, name, ssn) VALUES (9, 'x', '078-05-1120')",
    ),
    ("MASK-01", "UPDATE people SET ssn = '1' WHERE id = 2"),
    ("MASK-01", "COPY (SELECT ssn FROM people) TO STDOUT"),
    (
        "MASK-01",
        "COPY (UPDATE people SET name = name RETURNING ssn) TO STDOUT",
    ),
    ("MASK-01", "SELECT id FROM visits_2024 WHERE ssn > '0'"),
    ("MASK-02", "SELECT p FROM people p"),
    ("MASK-02", "SELECT row_to_json(people) FROM people"),
    ("MASK-02", "SELECT p.row_to_json FROM people p"),
    ("MASK-02", "SELECT (p).ssn || '' FROM people p"),
    ("MASK-02", "SELECT q.to_jsonb FROM (SELECT * FROM people) q"),
    ("MASK-02", "SELECT p.record_out FROM people p"),
    (
        "MASK-02",
        "WITH c AS (TABLE people) SELECT json_agg(c) FROM c",
    ),
    ("MASK-03", "SELECT s FROM v_ssn"),
    ("MASK-03", "SELECT t FROM v_v"),
    ("MASK-03", "SELECT r FROM v_row"),
    ("MASK-03", "SELECT ssn FROM m_ssn"),
    ("MASK-03", "SELECT x FROM v_function"),
    ("MASK-03", "SELECT x FROM v_xml"),
    ("MASK-03", "SELECT x FROM v_stats"),
    (
        "MASK-03",
        "SELECT most_common_vals FROM pg_stats WHERE tablename = 'people'",
    ),
    ("MASK-03", "SELECT stavalues1 FROM pg_statistic"),
    ("MASK-03", "SELECT query FROM pg_stat_activity"),
    ("MASK-04", "COPY people TO STDOUT"),
    ("MASK-04", "CREATE TABLE stolen (LIKE people)"),
    ("MASK-04", "CREATE INDEX ON people (ssn)"),
    (
        "MASK-04",
        "MERGE INTO people p USING claims c ON c.person = p.id WHEN MATCHED THEN DELETE",
    ),
    ("MASK-05", "SELECT f_ssn(1)"),
    (
        "MASK-05",
        "SELECT query_to_xml('SELECT ssn FROM people', true, true, '')",
    ),
    ("MASK-05", "DO $$ BEGIN PERFORM 1; END $$"),
    ("MASK-04", "ALTER TABLE people RENAME COLUMN ssn TO x"),
    ("MASK-06", "ALTER TABLE claims RENAME COLUMN ssn TO x"),
    ("MASK-06", "CREATE VIEW stolen AS SELECT name FROM people"),
    (
        "MASK-06",
        "CREATE FUNCTION stolen() RETURNS text LANGUAGE sql AS 'SELECT ssn FROM people'",
    ),
    ("MASK-06", "LISTEN x"),
];

/// What the server says of rows in errors and notices.
#[test]
fn errors_and_notices_hold_no_values() {
    let mut user = door().sql("writer");
    for (sql, code) in [
        ("UPDATE people SET name = NULL WHERE id = 1", "23502"),
        ("UPDATE people SET name = 'nobody' WHERE id = 1", "23514"),
        ("INSERT INTO people (id, name) VALUES (1, 'x')", "23505"),
        ("INSERT INTO notes VALUES (13)", "P0001"),
        ("SELECT 1 / (id - id) FROM people", "22012"),
    ] {
        let frames = ask(&mut user, sql);
        let error = error(&frames).unwrap();
        assert_eq!(error.code(), code, "{sql}");
        assert!(error.field('D').contains("masked"), "{error:?}");
    }
    let frames = ask(&mut user, "INSERT INTO notes VALUES (1)");
    let tags: String = frames.iter().map(|frame| char::from(frame.tag)).collect();
    assert_eq!(tags, "CZ");
    // Other errors are the server's own.
    let frames = ask(&mut user, "SELECT nothing FROM claims");
    assert!(error(&frames).unwrap().field('M').contains("nothing"));
}

/// What is defined while a session goes on: by others past the door, and through it.
#[test]
fn what_is_new_is_looked_at_first() {
    let mut user = door().sql("writer");
    let _warm = hash_of(&mut user);
    let mut admin = Server::shared().admin();
    admin.run("CREATE VIEW v_later AS SELECT ssn AS z FROM people");
    // The name is not known: the catalogue is read again.
    let frames = ask(&mut user, "SELECT upper(z) FROM v_later");
    let refused = error(&frames).map(|error| error.code().to_owned());
    if refused.is_none() {
        panic!("a view that is newer than the catalogue was read");
    }
    ask(&mut user, "CREATE TABLE own AS SELECT id, name FROM people");
    let frames = ask(&mut user, "SELECT upper(name) FROM own WHERE id = 1");
    assert_eq!(rows(&frames), vec![vec![Some("ANA".to_owned())]]);
    // In a transaction that nobody else sees the end of, it cannot be told where columns come from.
    ask(
        &mut user,
        "BEGIN; CREATE TEMP TABLE hidden AS SELECT id FROM people",
    );
    let frames = ask(&mut user, "SELECT id FROM hidden");
    assert_withheld(&frames);
    assert_eq!(frames.last().unwrap().body, b"T");
    // The same by the extended protocol: the client may have been told the columns, and what it sent
    // behind is answered with nothing, as behind any error.
    user.wire.send(&parse("h", "SELECT id FROM hidden"));
    user.wire.send(&bind("p", "h", &[]));
    user.wire.send(&execute("p"));
    user.wire.send(&message(b'C', b"Pp\0"));
    user.wire.send(&sync());
    let frames = user.wire.until(b'Z');
    assert_withheld(&frames);
    let tags: Vec<u8> = frames.iter().map(|frame| frame.tag).collect();
    assert_eq!(tags, b"12EZ", "{frames:?}");
    assert_eq!(frames.last().unwrap().body, b"T");
    // What comes behind the error and before the Sync is not run.
    user.wire.send(&bind("q", "h", &[]));
    user.wire.send(&execute("q"));
    user.wire.send(&message(b'H', b""));
    assert_withheld(&user.wire.until(b'E'));
    user.wire
        .send(&parse("", "CREATE TABLE must_not_be (id int)"));
    user.wire.send(&bind("", "", &[]));
    user.wire.send(&execute(""));
    user.wire.send(&sync());
    let frames = user.wire.until(b'Z');
    assert_eq!(frames.len(), 1, "{frames:?}");
    // The session and its transaction go on.
    let frames = ask(&mut user, "SELECT count(*) FROM people");
    assert_eq!(rows(&frames).len(), 1);
    ask(&mut user, "COMMIT");
    let frames = ask(&mut user, "SELECT to_regclass('must_not_be') IS NULL");
    assert_eq!(rows(&frames), vec![vec![Some("t".to_owned())]]);
    let frames = ask(&mut user, "SELECT id FROM hidden LIMIT 1");
    assert_eq!(rows(&frames).len(), 1, "{frames:?}");
    door().assert_well();
}

/// An error in place of a result that cannot be masked.
fn assert_withheld(frames: &[Frame]) {
    let error = error(frames).unwrap();
    assert_eq!((error.code(), error.field('V')), ("42501", "ERROR"));
    assert!(error.field('D').contains("MASK-08"), "{error:?}");
    assert_eq!(rows(frames), Vec::<Row>::new());
    let errors = frames.iter().filter(|frame| frame.tag == b'E');
    assert_eq!(errors.count(), 1, "{frames:?}");
}

/// Where another statement is on its way already, which would take effect although the client was
/// told of an error, the session ends.
#[test]
fn nothing_takes_effect_behind_a_withheld_result() {
    let mut user = door().sql("writer");
    ask(
        &mut user,
        "BEGIN; CREATE TEMP TABLE hidden AS SELECT id FROM people",
    );
    user.wire.send(&query(
        "SELECT id FROM hidden; INSERT INTO claims VALUES (99)",
    ));
    let frames = user.wire.until_closed();
    assert_silent(&frames, "hidden");
    assert_eq!(error(&frames).unwrap().field('V'), "FATAL");
    let mut admin = Server::shared().admin();
    let Answer { rows, .. } = admin.try_run("SELECT count(*) FROM claims WHERE id = 99");
    assert_eq!(rows[0][0].as_deref(), Some("0"));
}

/// A row beyond the bound is not shown; nor is any after it.
#[test]
fn rows_are_bounded() {
    let mut admin = Server::shared().admin();
    admin.run(
        "INSERT INTO people (id, name, ssn) VALUES (77, repeat('x', 9000000), '078-05-1120 ')",
    );
    let mut user = door().sql("analyst");
    let Answer { rows, .. } = user.try_run("SELECT length(name) FROM people WHERE id = 77");
    assert_eq!(rows[0][0].as_deref(), Some("9000000"));
    // Without a masked column it passes as it comes.
    let Answer { rows, .. } = user.try_run("SELECT name FROM people WHERE id = 77");
    assert_eq!(rows[0][0].as_ref().unwrap().len(), 9_000_000);
    user.wire
        .send(&query("SELECT ssn, name FROM people WHERE id = 77"));
    let frames = user.wire.until(b'Z');
    assert_silent(&frames, "a large row");
    assert_withheld(&frames);
    let Answer { rows, .. } = user.try_run("SELECT 1");
    assert_eq!(rows[0][0].as_deref(), Some("1"));
    admin.run("DELETE FROM people WHERE id = 77");
}

#[test]
fn the_log_counts_what_was_masked() {
    let mut user = door().sql("analyst");
    ask(
        &mut user,
        "SELECT ssn, born, id FROM people WHERE id < 3 /* counted */",
    );
    drop(user);
    let counted = (0..100).find_map(|_| {
        std::thread::sleep(std::time::Duration::from_millis(100));
        let output = door().audit(&["search", "--json", "--text", "counted"]);
        let text = String::from_utf8(output.stdout).unwrap();
        text.lines().find_map(|line| {
            let record: serde_json::Value = serde_json::from_str(line).ok()?;
            record.get("masked").and_then(serde_json::Value::as_u64)
        })
    });
    assert_eq!(counted, Some(3));
}
