//! Through TLS: what the layer has decrypted and nobody has read yet makes no noise on the socket.

use postgres_protocol::authentication::sasl::ChannelBinding;

use crate::stage;
use crate::support::certificates::Authority;
use crate::support::door::Door;
use crate::support::tls::{Opening, TlsWire};
use crate::support::wire::{bind, execute, message, parse, query, sync};

#[test]
fn trap_19_more_in_the_layer_than_in_the_socket() {
    let stage = stage();
    let dir = tempfile::tempdir().unwrap();
    let Some(authority) = Authority::make(dir.path(), "authority") else {
        return;
    };
    authority.sign("door", "/CN=localhost", "DNS:localhost");
    let door = Door::run(stage.server, &authority.section("door", ""));
    let mut wire = TlsWire::open(door.port(), Opening::Asks, &[], None).unwrap();
    let login = door.endpoint("app").login;
    wire.login(&login, "SCRAM-SHA-256", ChannelBinding::unsupported())
        .unwrap();
    let until = |wire: &mut TlsWire, readies: usize| {
        let mut rows = 0;
        let mut left = readies;
        while left > 0 {
            let frame = wire.receive().expect("the session goes on");
            assert_ne!(frame.tag, b'E');
            rows += usize::from(frame.tag == b'D');
            left -= usize::from(frame.tag == b'Z');
        }
        rows
    };
    // Many messages in one record, and messages over many records.
    wire.send(&query("SELECT 1").repeat(500));
    assert_eq!(until(&mut wire, 500), 500);
    let one = [
        parse("", "SELECT $1::text"),
        bind("", "", &["x"]),
        execute(""),
        sync(),
    ]
    .concat();
    wire.send(&one.repeat(300));
    assert_eq!(until(&mut wire, 300), 300);
    let large = "x".repeat(700_000);
    wire.send(
        &[
            parse("", "SELECT $1::text"),
            bind("", "", &[&large]),
            execute(""),
            sync(),
        ]
        .concat(),
    );
    assert_eq!(until(&mut wire, 1), 1);
    wire.send(&query(
        "SELECT repeat('x', 100000) FROM generate_series(1, 100)",
    ));
    assert_eq!(until(&mut wire, 1), 100);
    // Both directions at once.
    wire.send(&query("COPY journal FROM STDIN"));
    let line = message(b'd', format!("{}\n", "y".repeat(100)).as_bytes());
    wire.send(&line.repeat(20_000));
    wire.send(&message(b'c', &[]));
    assert_eq!(until(&mut wire, 1), 0);
    wire.send(&query("TRUNCATE journal"));
    assert_eq!(until(&mut wire, 1), 0);
    drop(wire);
    door.assert_well();
}
