//! Versions of the protocol, their cancel keys, and what a startup message may hold.

use std::thread;
use std::time::Duration;

use crate::support::door::Door;
use crate::support::server::{DATABASE, PASSWORD, Server};
use crate::support::sql::Sql;
use crate::support::wire::{
    Failure, Frame, Login, Received, Wire, cancel, query, startup, startup_packet,
};

const V3_0: i32 = 0x0003_0000;

/// Logs in at `port` with any version and further parameters.
fn enter(port: u16, login: &Login, version: i32, more: &[(&str, &str)]) -> Result<Wire, Failure> {
    let mut pairs = vec![("user", login.user.as_str()), ("database", &login.database)];
    pairs.extend(more);
    let mut wire = Wire::dial(port).unwrap();
    wire.send(&startup_packet(version, &pairs));
    let mut before = Vec::new();
    // NegotiateProtocolVersion comes before the authentication.
    wire.login(login)?;
    before.append(&mut wire.greeting);
    wire.greeting = before;
    Ok(wire)
}

fn negotiated(wire: &Wire) -> Vec<Frame> {
    let told = wire.greeting.iter().filter(|frame| frame.tag == b'v');
    told.cloned().collect()
}

/// The body of a NegotiateProtocolVersion.
fn offer(minor: u8, options: &[&str]) -> Vec<u8> {
    let mut body = vec![0, 3, 0, minor];
    body.extend(i32::try_from(options.len()).unwrap().to_be_bytes());
    for option in options {
        body.extend([option.as_bytes(), b"\0"].concat());
    }
    body
}

#[test]
fn trap_04_versions_are_negotiated_once() {
    let server = Server::start_18();
    let door = Door::run(server.as_ref().unwrap_or(Server::shared()), "");
    let login = door.endpoint("writer").login;
    type Case<'a> = (i32, &'a [(&'a str, &'a str)], Option<Vec<u8>>, usize);
    let options: &[(&str, &str)] = &[("_pq_.one", "1"), ("_pq_.two", "")];
    let cases: &[Case<'_>] = &[
        (0, &[], None, 4),
        (2, &[], None, 32),
        (3, &[], Some(offer(2, &[])), 32),
        (9999, &[], Some(offer(2, &[])), 32),
        (0, options, Some(offer(0, &["_pq_.one", "_pq_.two"])), 4),
        (2, options, Some(offer(2, &["_pq_.one", "_pq_.two"])), 32),
        (9999, &options[..1], Some(offer(2, &["_pq_.one"])), 32),
    ];
    for (minor, more, told, secret) in cases {
        let mut wire = enter(door.port(), &login, V3_0 + minor, more).unwrap();
        let bodies: Vec<_> = negotiated(&wire).into_iter().map(|f| f.body).collect();
        let expected: Vec<_> = told.clone().into_iter().collect();
        assert_eq!(bodies, expected, "3.{minor} {more:?}");
        assert_eq!(wire.cancel_key().len(), 4 + secret, "3.{minor}");
        wire.send(&query("SELECT 1"));
        wire.until(b'Z');
        // What PostgreSQL itself says.
        if let Some(server) = &server {
            let direct = server.endpoint("app", DATABASE).login;
            let wire = enter(server.port(), &direct, V3_0 + minor, more).unwrap();
            let theirs: Vec<_> = negotiated(&wire).into_iter().map(|f| f.body).collect();
            assert_eq!(theirs, bodies, "3.{minor} {more:?}");
        }
    }
    // 3.1 was never used: such a client is offered 3.0.
    let wire = enter(door.port(), &login, V3_0 + 1, &[]).unwrap();
    assert_eq!(negotiated(&wire)[0].body, offer(0, &[]));
    assert_eq!(wire.cancel_key().len(), 8);
    // Another major version is no version.
    for version in [0x0002_0000, 0x0004_0000, 0, -1] {
        let Err(Failure::Refused(error)) = enter(door.port(), &login, version, &[]) else {
            panic!("{version:#x} is spoken");
        };
        assert_eq!((error.code(), error.field('S')), ("0A000", "FATAL"));
    }
    door.assert_well();
}

#[test]
fn trap_04_long_keys_cancel() {
    let door = Door::run(Server::shared(), "");
    let login = door.endpoint("writer").login;
    for minor in [0, 2] {
        let mut wire = enter(door.port(), &login, V3_0 + minor, &[]).unwrap();
        let key = wire.cancel_key();
        wire.send(&query("SELECT pg_sleep(600)"));
        wire_is_busy(&login);
        let mut others = vec![key[..7].to_vec(), [&key[..], &[0]].concat()];
        if minor == 2 {
            // Four bytes are not enough where more were given, nor are all but one right.
            others.push(key[..8].to_vec());
            let mut other = key.clone();
            *other.last_mut().unwrap() ^= 1;
            others.push(other);
        }
        for other in others {
            cancel(door.port(), &other);
        }
        assert_eq!(busy(), 1, "a wrong key has cancelled");
        cancel(door.port(), &key);
        let frames = wire.until(b'Z');
        let error = frames.iter().find(|frame| frame.tag == b'E').unwrap();
        assert!(error.body.windows(5).any(|code| code == b"57014"));
    }
    door.assert_well();
}

fn busy() -> usize {
    let mut admin = Server::shared().admin();
    admin
        .value("SELECT count(*) FROM pg_stat_activity WHERE query LIKE 'SELECT pg_sleep(600)' AND state = 'active'")
        .parse()
        .unwrap()
}

fn wire_is_busy(login: &Login) {
    for _ in 0..1000 {
        if busy() == 1 {
            return;
        }
        thread::sleep(Duration::from_millis(10));
    }
    panic!("{login:?}: the statement does not run");
}

#[test]
fn trap_03_startup_packets_of_every_shape() {
    let door = Door::run(Server::shared(), "");
    let login = door.endpoint("writer").login;
    // Byte by byte.
    let mut wire = Wire::dial(door.port()).unwrap();
    wire.drip(&startup(&login));
    wire.login(&login).unwrap();
    // As large as it may be, and one byte more.
    let value = |length: usize| "x".repeat(length);
    let bare = startup(&login.clone().with("application_name", "")).len();
    let largest = login
        .clone()
        .with("application_name", &value(10_000 - bare));
    assert_eq!(startup(&largest).len(), 10_000);
    let mut wire = Wire::dial(door.port()).unwrap();
    wire.drip(&startup(&largest));
    wire.login(&largest).unwrap();
    let larger = login
        .clone()
        .with("application_name", &value(10_001 - bare));
    assert!(refused(door.port(), &startup(&larger), &larger).contains("invalid length"));
    // Ten thousand parameters do not fit; as many as fit are read, the last of each name counts.
    let many: Vec<(String, String)> = (0..10_000)
        .map(|i| (i.to_string(), String::new()))
        .collect();
    let pairs: Vec<_> = many.iter().map(|(k, v)| (k.as_str(), v.as_str())).collect();
    let packet = startup_packet(V3_0, &pairs);
    assert!(refused(door.port(), &packet, &login).contains("invalid length"));
    let mut pairs = vec![("application_name", "no"); 400];
    pairs.extend([
        ("user", "nobody"),
        ("user", "writer"),
        ("database", DATABASE),
    ]);
    pairs.push(("application_name", "yes"));
    let mut wire = Wire::dial(door.port()).unwrap();
    wire.send(&startup_packet(V3_0, &pairs));
    wire.login(&login).unwrap();
    assert_eq!(wire.parameter("application_name").unwrap(), "yes");
    // Without a user, and with an empty one.
    for pairs in [&[("database", DATABASE)][..], &[("user", "")], &[]] {
        let said = refused(door.port(), &startup_packet(V3_0, pairs), &login);
        assert!(said.contains("no PostgreSQL user name"), "{said}");
    }
    door.assert_well();
}

/// What the door says to a first packet.
fn refused(port: u16, packet: &[u8], login: &Login) -> String {
    let mut wire = Wire::dial(port).unwrap();
    wire.send(packet);
    match wire.login(login) {
        Err(Failure::Refused(error)) => {
            assert_eq!(error.field('S'), "FATAL");
            assert!(matches!(
                wire.receive(),
                Received::Closed | Received::Truncated
            ));
            error.field('M').to_owned()
        }
        Err(Failure::Broken(why)) => panic!("{why}"),
        Ok(()) => panic!("let in"),
    }
}

/// The same `options` mean the same at the door and at the server.
#[test]
fn trap_03_options_mean_what_they_mean_to_the_server() {
    let server = Server::shared();
    let door = Door::run(server, "");
    // SET writes a list of names in its own way: with a space, and quoted where need be.
    let show =
        |mut sql: Sql, name: &str| sql.value(&format!("SHOW {name}")).replace([' ', '"'], "");
    for (options, name) in [
        ("-c search_path=a", "search_path"),
        ("-csearch_path=a,b", "search_path"),
        (r#"-c search_path="A\ b",\ c"#, "search_path"),
        ("--search-path=a+b", "search_path"),
        (r"--application_name=a\\b", "application_name"),
        (
            "  -c\tapplication_name=x \n --work_mem=5MB ",
            "application_name",
        ),
        ("-S 4096", "work_mem"),
        ("-e", "DateStyle"),
        ("-fs -f h", "enable_seqscan"),
        ("-c work_mem=6MB -c work_mem=7MB", "work_mem"),
        ("-c statement_timeout=3s", "statement_timeout"),
    ] {
        let ours = Sql::open(&door.endpoint("root").with("options", options))
            .unwrap_or_else(|why| panic!("{options:?}: {why:?}"));
        let theirs = Sql::open(&server.endpoint("app", DATABASE).with("options", options))
            .unwrap_or_else(|why| panic!("{options:?}: {why:?}"));
        assert_eq!(show(ours, name), show(theirs, name), "{options:?}");
    }
    // A parameter of its own goes before the same setting in the options.
    for (port, user, password) in [
        (door.port(), "root", "root secret"),
        (server.port(), "app", PASSWORD),
    ] {
        let pairs = [
            ("user", user),
            ("database", DATABASE),
            ("application_name", "own"),
            ("options", "-c application_name=options"),
        ];
        let mut wire = Wire::dial(port).unwrap();
        wire.send(&startup_packet(V3_0, &pairs));
        wire.login(&Login::new(user, password, DATABASE)).unwrap();
        assert_eq!(wire.parameter("application_name").unwrap(), "own");
    }
    for options in ["-c", "-c x", "--x", "stray", "-d 5", "-Q"] {
        let ours = Sql::open(&door.endpoint("root").with("options", options));
        assert!(matches!(ours, Err(Failure::Refused(_))), "{options:?}");
    }
    door.assert_well();
}
