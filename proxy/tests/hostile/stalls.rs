//! Clients that begin something and do not go on with it. Each is let go in time, and the one
//! backend is another's again.

use crate::stage;
use crate::support::door::Door;
use crate::support::sql::settle;
use crate::support::wire::{
    Received, ServerError, Wire, bind, execute, message, parse, query, sync,
};

fn flush() -> Vec<u8> {
    message(b'H', &[])
}

/// All but the last bytes of a message, and what is said before it.
fn all_but(before: &[u8], bytes: &[u8], missing: usize) -> Vec<u8> {
    [before, &bytes[..bytes.len() - missing]].concat()
}

/// A large Bind is passed on as it comes; anything else waits until it is whole.
#[test]
fn trap_50_a_client_that_stops_in_the_middle() {
    let stage = stage();
    let door = Door::run(
        stage.server,
        "[limits]\nidle_transaction_timeout = \"1s\"\n",
    );
    let large = "x".repeat(300_000);
    let prepare = [parse("s", "SELECT $1::text"), sync()].concat();
    let insert = "INSERT INTO journal VALUES ('stalled')";
    let stalls: Vec<(&str, Vec<u8>)> = vec![
        ("in a header", vec![b'Q', 0, 0]),
        ("in a query", all_but(&[], &query("SELECT 1"), 3)),
        (
            "in a long query",
            all_but(&[], &query(&format!("SELECT '{large}'")), 1),
        ),
        ("in a Parse", all_but(&[], &parse("t", "SELECT 1"), 2)),
        (
            "in a large Bind",
            all_but(&prepare, &bind("", "s", &[&large]), 1000),
        ),
        (
            "in a Bind behind a Parse",
            all_but(&parse("", "SELECT $1::text"), &bind("", "", &[&large]), 9),
        ),
        (
            "before a Sync",
            [parse("", insert), bind("", "", &[]), execute(""), flush()].concat(),
        ),
        (
            "in a Sync",
            all_but(
                &[parse("", insert), bind("", "", &[]), execute(""), flush()].concat(),
                &sync(),
                1,
            ),
        ),
        ("in a COPY", query("COPY journal FROM STDIN")),
        (
            "in COPY data",
            [
                query("COPY journal FROM STDIN"),
                message(b'd', b"stalled\n"),
            ]
            .concat(),
        ),
        (
            "in a frame of COPY data",
            all_but(
                &query("COPY journal FROM STDIN"),
                &message(b'd', large.as_bytes()),
                7,
            ),
        ),
        (
            "in a transaction",
            query("BEGIN; INSERT INTO journal VALUES ('stalled')"),
        ),
        (
            "in a transaction and a header",
            [query("BEGIN"), vec![b'Q']].concat(),
        ),
    ];
    let mut stalled: Vec<(&str, Wire)> = Vec::new();
    for (name, bytes) in stalls {
        let mut wire = Wire::open(&door.endpoint("app")).unwrap();
        wire.send(&bytes);
        // The next one may need the backend that this one holds: it waits for that, too.
        stalled.push((name, wire));
    }
    for (name, wire) in &mut stalled {
        let mut code = String::new();
        loop {
            match wire.receive() {
                Received::Frame(frame) if frame.tag == b'E' => {
                    code = ServerError::parse(&frame.body).code().to_owned();
                }
                Received::Frame(_) => {}
                Received::Closed | Received::Truncated => break,
                Received::Hung => panic!("{name}: the client is kept"),
            }
        }
        assert_eq!(code, "25P03", "{name}");
    }
    assert_eq!(door.sql("writer").value("SELECT 'served'"), "served");
    door.assert_well();
    let mut admin = stage.server.admin();
    settle(&mut admin, 3); // this door's two and the stage's one
    let left = admin.value("SELECT count(*) FROM journal WHERE what = 'stalled'");
    assert_eq!(left, "0");
}

/// A COPY that goes on, however slowly, is no stall.
#[test]
fn a_slow_client_is_not_a_stalled_one() {
    let stage = stage();
    let door = Door::run(
        stage.server,
        "[limits]\nidle_transaction_timeout = \"1s\"\n",
    );
    let mut wire = Wire::open(&door.endpoint("app")).unwrap();
    wire.send(&query("COPY journal FROM STDIN"));
    wire.until(b'G');
    for _ in 0..8 {
        std::thread::sleep(std::time::Duration::from_millis(400));
        wire.send(&message(b'd', b"slow\n"));
    }
    wire.send(&message(b'c', &[]));
    wire.until(b'C');
    wire.until(b'Z');
    let mut admin = stage.server.admin();
    let found = admin.value("SELECT count(*) FROM journal WHERE what = 'slow'");
    assert_eq!(found, "8");
    admin.run("TRUNCATE journal");
    door.assert_well();
}

/// What was refused for want of a backend is gone: the next lease does not send it again.
#[test]
fn trap_49_no_backend_is_free() {
    let stage = stage();
    let door = Door::run(stage.server, "[limits]\nqueue_timeout = \"1s\"\n");
    let mut holders = [door.sql("app"), door.sql("app")];
    for holder in &mut holders {
        holder.run("BEGIN");
    }
    let mut late = Wire::open(&door.endpoint("writer")).unwrap();
    let once = |tag: &str| {
        let text = format!("INSERT INTO journal VALUES ('{tag}')");
        [parse("", &text), bind("", "", &[]), execute(""), sync()].concat()
    };
    for (bytes, readies) in [
        (once("refused"), 1),
        (query("INSERT INTO journal VALUES ('refused')"), 1),
        // Each of these waits for itself, one behind the other.
        ([once("refused"), once("refused")].concat(), 2),
    ] {
        late.send(&bytes);
        for _ in 0..readies {
            let frames = late.until(b'Z');
            let error = frames.iter().find(|frame| frame.tag == b'E').unwrap();
            let code = ServerError::parse(&error.body).code().to_owned();
            assert!(code.starts_with("53"), "{code}");
        }
    }
    for holder in &mut holders {
        holder.run("COMMIT");
    }
    late.send(&once("kept"));
    late.until(b'C');
    late.until(b'Z');
    let mut admin = stage.server.admin();
    let found = admin.rows("SELECT what FROM journal WHERE what IN ('refused', 'kept')");
    assert_eq!(found, [[Some("kept".to_owned())]]);
    admin.run("TRUNCATE journal");
    door.assert_well();
}

/// Statements of a pipeline have each its own time.
#[test]
fn statements_in_a_pipeline_have_their_own_deadlines() {
    let stage = stage();
    let door = Door::run(stage.server, "[limits]\nstatement_timeout = \"1500ms\"\n");
    let mut wire = Wire::open(&door.endpoint("app")).unwrap();
    let short = query("SELECT pg_sleep(0.6), 'short'");
    let long = query("SELECT pg_sleep(60), 'long'");
    wire.send(&[short.repeat(4), long].concat());
    for number in 0..5 {
        let frames = wire.until(b'Z');
        let error = frames.iter().find(|frame| frame.tag == b'E');
        let code = error.map(|frame| ServerError::parse(&frame.body).code().to_owned());
        let expected = (number == 4).then(|| "57014".to_owned());
        assert_eq!(code, expected, "statement {number}");
    }
    door.assert_well();
}
