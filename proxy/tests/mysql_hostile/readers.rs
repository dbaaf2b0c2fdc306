//! What is refused reaches no backend, and a reader changes nothing: not by any of the known ways
//! around a filter, and not with an account that may do everything.

use std::fs;
use std::path::PathBuf;

use bosdb_protocol::mysql::capability::Capabilities;

use crate::mysql::command;
use crate::mysql::link::Link;
use crate::mysql::login::Endpoint;
use crate::mysql::reply::{Part, Reader, Shape};
use crate::mysql::server::Server;
use crate::{Stage, stage};

fn texts(file: &str) -> Vec<String> {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../policy/tests/corpus/mysql");
    let text = fs::read_to_string(path.join(file)).unwrap();
    text.lines()
        .filter(|line| !line.is_empty() && !line.starts_with("##"))
        .map(str::to_owned)
        .collect()
}

/// All that a reader could have changed.
fn state(server: &Server) -> Vec<String> {
    let mut admin = server.admin();
    let mut seen = Vec::new();
    for sql in [
        "CHECKSUM TABLE shop.items, shop.orders, shop.kinds, shop.big, shop.numbers, annex.items, shop.people",
        "SELECT table_schema, table_name, table_type FROM information_schema.tables \
         WHERE table_schema NOT IN ('information_schema', 'performance_schema', 'sys') ORDER BY 1, 2",
        "SELECT routine_schema, routine_name FROM information_schema.routines WHERE routine_schema <> 'sys' ORDER BY 1, 2",
        "SELECT trigger_name FROM information_schema.triggers WHERE trigger_schema <> 'sys'",
        "SELECT event_name FROM information_schema.events",
        "SELECT user, host, priv FROM mysql.global_priv ORDER BY 1, 2",
        "SELECT plugin_name FROM information_schema.plugins WHERE plugin_status = 'ACTIVE' ORDER BY 1",
        "SELECT variable_name, variable_value FROM information_schema.global_variables \
         WHERE variable_name NOT IN ('timestamp', 'last_insert_id', 'gtid_binlog_pos', 'rand_seed1', 'rand_seed2') \
         ORDER BY 1",
    ] {
        seen.push(format!("{:?}", admin.run(sql).rows));
    }
    seen
}

fn world(stage: &Stage) {
    let mut admin = stage.server.admin();
    admin.run("CREATE TABLE shop.people (id INT PRIMARY KEY, name VARCHAR(20))");
    admin.run("INSERT INTO shop.people VALUES (1, 'one'), (2, 'two')");
}

/// Every text of the corpora, as COM_QUERY and as COM_STMT_PREPARE with its execution.
#[test]
fn mysql_trap_30_a_reader_changes_nothing() {
    let stage = stage();
    world(&stage);
    let before = state(stage.server);
    let mut passed = Vec::new();
    for file in [
        "readonly_escapes.sql",
        "honest_writes.sql",
        "admin_only.sql",
    ] {
        for sql in texts(file) {
            // Nothing is locked that it could unlock.
            if sql != "UNLOCK TABLES" && play(&stage.door.endpoint("analyst"), &sql) {
                passed.push(sql);
            }
        }
    }
    let after = state(stage.server);
    for (before, after) in before.iter().zip(&after) {
        assert_eq!(before, after, "of these that passed: {passed:#?}");
    }
    let all = texts("readonly_escapes.sql").len();
    println!("{} of {all} and more passed: {passed:#?}", passed.len());
    assert!(passed.is_empty(), "{passed:#?}");
    stage.assert_well();
}

/// Whether a text was run, one way or the other.
fn play(endpoint: &Endpoint, sql: &str) -> bool {
    let mut link = Link::open(endpoint).unwrap();
    link.send_command(&command::query(sql.as_bytes()));
    let text = link.rows();
    let mut link = Link::open(endpoint).unwrap();
    link.send_command(&command::prepare(sql.as_bytes()));
    let mut reader = Reader::new(&mut link);
    let read = reader.read(Shape::Prepared);
    let id = reader
        .parts
        .first()
        .filter(|(part, _)| *part == Part::PrepareOk)
        .map(|(_, packet)| u32::from_le_bytes(packet.payload[1..5].try_into().unwrap()));
    let prepared = if let (Ok(()), Some(id)) = (read, id) {
        link.send_command(&command::execute(id, 0, &[], command::Types::Told));
        link.rows().error.is_none()
    } else {
        false
    };
    text.error.is_none() || prepared
}

/// A refused statement is answered in its place, with a number that tells why, and the server's own
/// log has nothing of it.
#[test]
fn mysql_trap_12_what_is_refused_reaches_no_backend() {
    let stage = stage();
    let mut sql = stage.door.sql("analyst");
    assert_eq!(sql.value("SELECT COUNT(*) FROM items"), "5");
    for (number, text) in [
        "INSERT INTO orders (item) VALUES (%)",
        "UPDATE items SET note = 'mark%'",
        "DELETE FROM items WHERE note = 'mark%'",
        "SELECT 'mark%' INTO OUTFILE '/tmp/mark%'",
        "SELECT 1; DELETE FROM items WHERE note = 'mark%'",
        "/*! DELETE FROM items WHERE note = 'mark%' */",
        "SELECT LOAD_FILE('/etc/mark%')",
        "SET GLOBAL init_connect = 'mark%'",
        "CREATE TABLE mark% (id INT)",
        "GRANT ALL ON *.* TO mark%",
        "LOAD DATA LOCAL INFILE 'mark%' INTO TABLE items",
        "CALL mark%()",
        "KILL 7000000%",
        "SHUTDOWN WAIT FOR ALL SLAVES /* mark% */",
    ]
    .iter()
    .enumerate()
    {
        let mark = format!("{}", 770_000 + number);
        let text = text.replace('%', &mark);
        let before = stage.server.log().len();
        let rows = sql.try_run(&text);
        let (code, words) = rows.error.unwrap_or_else(|| panic!("it ran: {text}"));
        assert!(
            [1792, 1142, 1227, 1064, 1094, 1290, 4166].contains(&code),
            "{text}: {code} {words}"
        );
        assert!(words.starts_with('#'), "no SQLSTATE: {words}");
        let log = stage.server.log();
        assert!(
            !log[before..].contains(&mark),
            "it came through: {text}\n{}",
            &log[before..]
        );
        assert_eq!(sql.value("SELECT 'well'"), "well", "after {text}");
    }
    stage.assert_well();
}

/// Commands that name, create, drop or copy things without a text.
#[test]
fn mysql_trap_31_other_commands_reach_no_backend() {
    let stage = stage();
    let mut sql = stage.door.sql("writer");
    assert_eq!(sql.value("SELECT COUNT(*) FROM items"), "5");
    for payload in [
        command::command(0x05, b"fresh"),
        command::command(0x06, b"annex"),
        command::command(0x07, &[0xff]),
        command::command(0x08, &[0]),
        command::command(0x12, &[4, 0, 0, 0, 0, 0, 1, 0, 0, 0]),
        command::command(0x13, b"\x04shop\x05items"),
        command::command(0x15, &[1, 0, 0, 0]),
        command::command(0x1e, &[0; 20]),
    ] {
        let before = stage.server.log().len();
        sql.link.send_command(&payload);
        let (code, words) = sql.link.rows().error.expect("refused");
        assert_eq!(code, 1047, "{payload:?}: {words}");
        assert_eq!(stage.server.log().len(), before, "{payload:?}");
        assert_eq!(sql.value("SELECT 'well'"), "well");
    }
    stage.assert_well();
}

/// In these character sets a byte takes the backslash or the quote behind it with it: what is a text
/// to one side ends early for the other.
#[test]
fn mysql_trap_28_character_sets_that_swallow() {
    let stage = stage();
    for charset in [
        "gbk", "sjis", "big5", "cp932", "gb2312", "euckr", "ujis", "eucjpms",
    ] {
        let mut sql = stage.door.sql("analyst");
        sql.try_run(&format!("SET NAMES {charset}"));
        for tail in [
            &b"' OR 1; DELETE FROM items; -- "[..],
            b"'; UPDATE items SET note = 1; -- ",
        ] {
            for lead in [
                &b"\xbf\x5c"[..],
                b"\x95\x5c",
                b"\xbf\x27",
                b"\x81\x27",
                b"\xa1\x5c",
            ] {
                let text = [b"SELECT '", lead, tail].concat();
                sql.link.send_command(&command::query(&text));
                sql.link.rows();
                let text = [b"SELECT '", lead, b"\\", tail, b"'"].concat();
                sql.link.send_command(&command::query(&text));
                sql.link.rows();
            }
        }
        let mut admin = stage.server.admin();
        let kept = "SELECT COUNT(*) FROM items WHERE note IS NULL OR note <> '1'";
        assert_eq!(admin.value(kept), "5", "{charset}");
    }
    stage.assert_well();
}

/// The login must be proven again, and what the old user had is gone.
#[test]
fn mysql_trap_16_a_change_of_user_proves_itself() {
    let stage = stage();
    let change = |password: &str, user: &str| {
        let mut link = Link::open(&stage.door.endpoint("writer")).unwrap();
        link.send_command(&command::query(b"SET @old = 1"));
        assert!(link.rows().error.is_none());
        let answered = link.change_user(user, password, "shop");
        (link, answered)
    };
    let (mut link, answered) = change("analyst secret", "analyst");
    answered.unwrap();
    link.send_command(&command::query(b"SELECT @old"));
    assert_eq!(link.rows().rows, [[None]]);
    link.send_command(&command::query(b"DELETE FROM items"));
    assert_eq!(link.rows().error.map(|(code, _)| code), Some(1792));
    for (password, user) in [
        ("wrong", "analyst"),
        ("writer secret", "analyst"),
        ("", "app"),
        ("x", "nobody"),
    ] {
        let (mut link, answered) = change(password, user);
        assert!(answered.is_err(), "{user} with {password:?}");
        assert!(link.until_closed().is_empty());
    }
    stage.assert_well();
}

/// The greeting speaks of the target's version, which drivers branch on.
#[test]
fn mysql_trap_15_the_version_is_the_servers() {
    let stage = stage();
    let direct = Link::open(&stage.server.endpoint("app")).unwrap();
    let door = Link::open(&stage.door.endpoint("app")).unwrap();
    assert_eq!(direct.version, door.version);
}

/// What a client says it can do and nobody offered means nothing.
#[test]
fn mysql_trap_04_capabilities_that_were_never_offered() {
    let stage = stage();
    let mut link = Link::dial(stage.door.port());
    let mut endpoint = stage.door.endpoint("writer");
    let all = !(Capabilities::SSL.0 | Capabilities::COMPRESS.0 | Capabilities::ZSTD_COMPRESSION.0);
    endpoint.login.capabilities = Capabilities(all & !Capabilities::LONG_PASSWORD.0);
    link.login_claiming(&endpoint.login, endpoint.login.capabilities)
        .unwrap();
    link.send_command(&command::query(b"SELECT id FROM items ORDER BY id"));
    let rows = link.rows();
    assert_eq!(rows.rows.len(), 5, "{rows:?}");
    stage.assert_well();
}
