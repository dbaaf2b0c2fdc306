//! Before and during the login.

use crate::support::door::{Door, USERS};
use crate::support::server::DATABASE;
use crate::support::wire::{
    Failure, Login, Received, Wire, cancel_request, gssenc_request, message, query, ssl_request,
    startup, startup_packet, untagged,
};
use crate::{End, end, stage};

fn app() -> Login {
    Login::new(USERS[0].0, USERS[0].1, DATABASE)
}

/// Each is sent on a connection of its own; the connection must end, with or without an error.
#[test]
fn trap_05_malformed_startup() {
    let stage = stage();
    let version = 196_608_i32;
    let raw = |length: i32, body: &[u8]| [length.to_be_bytes().as_slice(), body].concat();
    let v3 = version.to_be_bytes();
    let attacks: Vec<(&str, Vec<u8>)> = vec![
        ("nothing", vec![]),
        ("one byte", vec![0]),
        ("length zero", raw(0, &[])),
        ("length three", raw(3, &v3)),
        ("length seven", raw(7, &v3)),
        ("length negative", raw(-1, &v3)),
        ("length most negative", raw(i32::MIN, &v3)),
        ("length huge", raw(i32::MAX, &v3)),
        (
            "length above the limit",
            raw(10_001, &[&v3[..], &[b'x'; 9993]].concat()),
        ),
        ("length above what is sent", raw(100, &v3)),
        ("no parameters, no end", raw(8, &v3)),
        ("no parameters", untagged(&[&v3[..], b"\0"].concat())),
        (
            "no user",
            startup_packet(version, &[("database", DATABASE)]),
        ),
        (
            "empty user",
            startup_packet(version, &[("user", ""), ("database", DATABASE)]),
        ),
        (
            "key without value",
            untagged(&[&v3[..], b"user\0app\0database\0"].concat()),
        ),
        (
            "value without end",
            untagged(&[&v3[..], b"user\0app"].concat()),
        ),
        (
            "bytes after the end",
            untagged(&[&v3[..], b"user\0app\0\0rest"].concat()),
        ),
        (
            "user no UTF-8",
            untagged(&[&v3[..], b"user\0\xff\xfe\0\0"].concat()),
        ),
        ("version 2", startup_packet(131_072, &[("user", "app")])),
        ("version 0", startup_packet(0, &[("user", "app")])),
        ("version 4", startup_packet(262_144, &[("user", "app")])),
        ("version -1", startup_packet(-1, &[("user", "app")])),
        (
            "http",
            b"GET / HTTP/1.1\r\nHost: localhost\r\n\r\n".to_vec(),
        ),
        ("ssh", b"SSH-2.0-OpenSSH_9.2\r\n".to_vec()),
        (
            "tls without asking",
            b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03".to_vec(),
        ),
        ("a query", query("SELECT 1")),
        ("cancel too short", untagged(&[4, 210, 22, 46, 0, 0, 0, 1])),
        ("cancel too long", cancel_request(&[0; 300])),
        ("cancel of nobody", cancel_request(&[0; 8])),
        ("many parameters", {
            let pairs: Vec<(String, String)> = (0..900)
                .map(|i| (format!("k{i}"), "v".to_owned()))
                .collect();
            let pairs: Vec<_> = pairs
                .iter()
                .map(|(k, v)| (k.as_str(), v.as_str()))
                .collect();
            startup_packet(version, &pairs)
        }),
    ];
    for (name, bytes) in attacks {
        let mut wire = stage.dial();
        wire.send(&bytes);
        wire.half_close();
        assert!(
            !matches!(end(&mut wire), End::Open),
            "{name}: the connection stays open"
        );
        stage.assert_well(name);
    }
}

/// Nothing that came in the clear may be taken for what comes through TLS.
#[test]
fn trap_01_bytes_behind_an_encryption_request() {
    let stage = stage();
    let start = startup(&app());
    for (name, bytes) in [
        (
            "startup behind SSLRequest",
            [ssl_request(), start.clone()].concat(),
        ),
        (
            "startup behind GSSENCRequest",
            [gssenc_request(), start.clone()].concat(),
        ),
        (
            "half a startup behind SSLRequest",
            [ssl_request(), start[..7].to_vec()].concat(),
        ),
        (
            "SSLRequest twice at once",
            [ssl_request(), ssl_request()].concat(),
        ),
    ] {
        let mut wire = stage.dial();
        wire.send(&bytes);
        let answer = wire.receive_byte();
        assert!(
            matches!(answer, None | Some(b'N' | b'S' | b'E')),
            "{name}: {answer:?}"
        );
        // No session may come of it.
        wire.half_close();
        loop {
            match wire.receive() {
                Received::Frame(frame) => assert_ne!(frame.tag, b'Z', "{name}"),
                Received::Hung => panic!("{name}: the connection stays open"),
                Received::Closed | Received::Truncated => break,
            }
        }
        stage.assert_well(name);
    }
}

/// Asking for encryption in either order, once each, and then logging in without.
#[test]
fn trap_02_encryption_requests_in_turn() {
    let stage = stage();
    for order in [
        vec![ssl_request(), gssenc_request()],
        vec![gssenc_request(), ssl_request()],
    ] {
        let mut wire = stage.dial();
        for request in order {
            wire.send(&request);
            assert_eq!(wire.receive_byte(), Some(b'N'));
        }
        wire.send(&startup(&app()));
        wire.login(&app()).unwrap();
    }
    let mut wire = stage.dial();
    for _ in 0..20 {
        wire.send(&ssl_request());
        if wire.receive_byte() != Some(b'N') {
            break;
        }
    }
    wire.half_close();
    assert!(!matches!(end(&mut wire), End::Open));
    stage.assert_well("encryption requests");
}

#[test]
fn trap_04_a_newer_minor_version_is_negotiated() {
    let stage = stage();
    let mut login = app();
    login
        .parameters
        .push(("_pq_.unknown".to_owned(), "x".to_owned()));
    let mut pairs = vec![("user", login.user.as_str()), ("database", DATABASE)];
    pairs.push(("_pq_.unknown", "x"));
    let mut wire = stage.dial();
    wire.send(&startup_packet(196_608 + 2, &pairs));
    wire.login(&login).unwrap();
    let negotiated: Vec<_> = wire.greeting.iter().filter(|f| f.tag == b'v').collect();
    assert!(
        negotiated.len() <= 1,
        "NegotiateProtocolVersion came more than once"
    );
    wire.send(&query("SELECT 1"));
    wire.until(b'Z');
}

fn refusal(login: &Login, port: u16) -> Vec<(char, String)> {
    let mut wire = Wire::dial(port).unwrap();
    wire.send(&startup(login));
    match wire.login(login) {
        Err(Failure::Refused(error)) => {
            assert!(
                !matches!(end(&mut wire), End::Open),
                "open after a refused login"
            );
            error.fields
        }
        other => panic!("{login:?}: {other:?}"),
    }
}

/// Whoever guesses learns nothing: a user that is not there is refused like a wrong password.
#[test]
fn trap_08_wrong_logins_are_alike() {
    let stage = stage();
    let port = stage.door.port();
    let wrong = refusal(&Login::new("app", "wrong", DATABASE), port);
    let nobody = refusal(&Login::new("nobody", "wrong", DATABASE), port);
    let named = |fields: &[(char, String)], name: &str| -> Vec<(char, String)> {
        fields
            .iter()
            .map(|(kind, value)| (*kind, value.replace(name, "USER")))
            .collect()
    };
    assert_eq!(named(&wrong, "app"), named(&nobody, "nobody"));
    assert!(wrong.contains(&('C', "28P01".to_owned())), "{wrong:?}");
    assert!(wrong.contains(&('S', "FATAL".to_owned())), "{wrong:?}");
    // A database that is not there is told of only after the password was right.
    let nowhere = refusal(&Login::new("app", "wrong", "nowhere"), port);
    assert_eq!(named(&wrong, "app"), named(&nowhere, "app"));
    let nowhere = refusal(&Login::new(USERS[0].0, USERS[0].1, "nowhere"), port);
    assert!(
        nowhere
            .iter()
            .any(|(kind, code)| *kind == 'C' && (code == "3D000" || code == "42501")),
        "{nowhere:?}"
    );
    stage.assert_well("wrong logins");
}

/// Answers to the SASL request that no client gives.
#[test]
fn malformed_authentication() {
    let stage = stage();
    let sasl = |mechanism: &str, first: &[u8]| {
        let length = i32::try_from(first.len()).unwrap().to_be_bytes();
        message(
            b'p',
            &[mechanism.as_bytes(), b"\0", &length, first].concat(),
        )
    };
    let answers: Vec<(&str, Vec<u8>)> = vec![
        ("a query instead", query("SELECT 1")),
        ("a Terminate instead", message(b'X', &[])),
        ("an empty password message", message(b'p', &[])),
        ("a plain password", message(b'p', b"app secret\0")),
        ("an unknown mechanism", sasl("GS2-KRB5", b"n,,n=,r=abc")),
        (
            "channel binding not offered",
            sasl("SCRAM-SHA-256-PLUS", b"p=tls-unique,,n=,r=abc"),
        ),
        (
            "binding demanded without PLUS",
            sasl("SCRAM-SHA-256", b"p=tls-server-end-point,,n=,r=abc"),
        ),
        ("no nonce", sasl("SCRAM-SHA-256", b"n,,n=")),
        ("empty nonce", sasl("SCRAM-SHA-256", b"n,,n=,r=")),
        (
            "an extension that must be understood",
            sasl("SCRAM-SHA-256", b"n,,m=x,n=,r=abc"),
        ),
        (
            "an authorization identity",
            sasl("SCRAM-SHA-256", b"n,a=root,n=app,r=abc"),
        ),
        ("no UTF-8", sasl("SCRAM-SHA-256", b"n,,n=\xff,r=\xff")),
        ("length of the first message a lie", {
            message(
                b'p',
                &[
                    b"SCRAM-SHA-256\0".as_slice(),
                    &i32::MAX.to_be_bytes(),
                    b"n,,n=,r=a",
                ]
                .concat(),
            )
        }),
        (
            "length negative",
            [vec![b'p'], (-5_i32).to_be_bytes().to_vec()].concat(),
        ),
        (
            "length huge",
            [
                vec![b'p'],
                i32::MAX.to_be_bytes().to_vec(),
                vec![b'x'; 5000],
            ]
            .concat(),
        ),
        ("a megabyte", sasl("SCRAM-SHA-256", &vec![b'x'; 1_000_000])),
    ];
    for (name, bytes) in answers {
        let mut wire = stage.dial();
        wire.send(&startup(&app()));
        match wire.receive() {
            Received::Frame(frame) => assert_eq!(frame.tag, b'R', "{name}"),
            other => panic!("{name}: {other:?}"),
        }
        wire.send(&bytes);
        assert!(
            !matches!(end(&mut wire), End::Open),
            "{name}: the connection stays open"
        );
        stage.assert_well(name);
    }
    // The right first message, and then a wrong proof.
    for last in [
        "c=biws,r=WRONG,p=AAAA",
        "c=eSws,r=NONCE,p=AAAA",
        "c=biws,r=NONCE,p=",
        "garbage",
    ] {
        let mut wire = stage.dial();
        wire.send(&startup(&app()));
        assert!(matches!(wire.receive(), Received::Frame(_)));
        wire.send(&sasl("SCRAM-SHA-256", b"n,,n=,r=abcdefghijklmnop"));
        let Received::Frame(challenge) = wire.receive() else {
            panic!("no challenge")
        };
        let text = String::from_utf8_lossy(&challenge.body[4..]).into_owned();
        let nonce = text
            .split(',')
            .next()
            .unwrap()
            .trim_start_matches("r=")
            .to_owned();
        wire.send(&message(b'p', last.replace("NONCE", &nonce).as_bytes()));
        assert!(matches!(end(&mut wire), End::Error | End::Silent), "{last}");
        stage.assert_well(last);
    }
}

/// Clients that do not go on with their login are let go; meanwhile others get in.
#[test]
fn stalled_logins() {
    let stage = stage();
    let door = Door::run(stage.server, "[limits]\nlogin_timeout = \"500ms\"");
    let stalls: [&[u8]; 5] = [
        b"",
        b"\0",
        &startup(&app())[..9],
        &ssl_request(),
        &startup(&app()),
    ];
    let mut stalled: Vec<Wire> = Vec::new();
    for round in 0..10 {
        for bytes in stalls {
            let mut wire = Wire::dial(door.port()).unwrap();
            wire.send(bytes);
            stalled.push(wire);
        }
        assert_eq!(door.sql("writer").value("SELECT 1"), "1", "round {round}");
    }
    for wire in &mut stalled {
        assert!(!matches!(end(wire), End::Open), "a stalled login is kept");
    }
    door.assert_well();
}
