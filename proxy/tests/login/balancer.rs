//! Connections that a load balancer passes on, with the PROXY protocol.

use std::thread;
use std::time::Duration;

use crate::records;
use crate::support::door::Door;
use crate::support::server::Server;
use crate::support::wire::{Failure, Login, Received, Wire, cancel_request, query, startup};

fn header(command: u8, family: u8, rest: &[u8]) -> Vec<u8> {
    let length = u16::try_from(rest.len()).unwrap().to_be_bytes();
    [
        b"\r\n\r\n\0\r\nQUIT\n",
        &[command, family][..],
        &length,
        rest,
    ]
    .concat()
}

fn from_v4(address: [u8; 4], port: u16, more: &[u8]) -> Vec<u8> {
    let rest = [
        &address[..],
        &[127, 0, 0, 1],
        &port.to_be_bytes(),
        &6432_u16.to_be_bytes(),
        more,
    ]
    .concat();
    header(0x21, 0x11, &rest)
}

fn enter(port: u16, login: &Login, first: &[u8]) -> Result<Wire, Failure> {
    let mut wire = Wire::dial(port).unwrap();
    wire.send(first);
    wire.send(&startup(login));
    wire.login(login)?;
    Ok(wire)
}

#[test]
fn the_balancer_speaks_for_its_clients() {
    let sections = "[limits]\nfailed_logins = 0\n\
                    [[user]]\nname = \"near\"\npassword = \"near secret\"\nrights = \"read\"\n\
                    networks = [\"192.0.2.0/24\", \"2001:db8::/32\"]\n";
    let door = Door::run_behind(Server::shared(), "127.0.0.0/8", sections);
    let login = Login::new("near", "near secret", crate::support::server::DATABASE);
    let extension = [0x04, 0, 3, 1, 2, 3];
    enter(
        door.port(),
        &login,
        &from_v4([192, 0, 2, 7], 4711, &extension),
    )
    .unwrap();
    let mut v6 = [0_u8; 36];
    v6[..4].copy_from_slice(&[0x20, 0x01, 0x0d, 0xb8]);
    v6[32..34].copy_from_slice(&4712_u16.to_be_bytes());
    enter(door.port(), &login, &header(0x21, 0x21, &v6)).unwrap();
    // The address that the header carries is the one that is judged.
    for first in [from_v4([198, 51, 100, 7], 1, &[]), header(0x20, 0, &[])] {
        let refused = enter(door.port(), &login, &first);
        assert!(matches!(refused, Err(Failure::Refused(error)) if error.code() == "28P01"));
    }
    let clients: Vec<String> = records(&door, "session_start", 2)
        .iter()
        .map(|record| record["client"].as_str().unwrap().to_owned())
        .collect();
    assert_eq!(clients, ["192.0.2.7:4711", "[2001:db8::]:4712"]);
    // The balancer itself may come too: that is how it looks whether somebody is there.
    let anybody = door.endpoint("writer").login;
    enter(door.port(), &anybody, &header(0x20, 0, &[])).unwrap();
    // Byte by byte.
    let mut wire = Wire::dial(door.port()).unwrap();
    wire.drip(&[from_v4([192, 0, 2, 7], 1, &extension), startup(&login)].concat());
    wire.login(&login).unwrap();
    door.assert_well();
}

#[test]
fn what_is_no_header_is_closed() {
    let door = Door::run_behind(Server::shared(), "127.0.0.1", "");
    let login = door.endpoint("writer").login;
    let start = startup(&login);
    let line = b"PROXY TCP4 192.0.2.7 127.0.0.1 4711 6432\r\n";
    for first in [
        Vec::new(),
        line.to_vec(),
        header(0x11, 0x11, &[0; 12]),
        header(0x21, 0x00, &[]),
        header(0x21, 0x31, &[0; 216]),
        header(0x21, 0x12, &[0; 12]),
        header(0x2f, 0x11, &[0; 12]),
        header(0x21, 0x11, &[0; 11]),
        header(0x21, 0x11, &[0; 3000]),
        from_v4([192, 0, 2, 7], 1, &[1, 0, 9]),
        // A second header is a startup packet of an absurd length.
        [
            from_v4([192, 0, 2, 7], 1, &[]),
            from_v4([192, 0, 2, 7], 1, &[]),
        ]
        .concat(),
    ] {
        let mut wire = Wire::dial(door.port()).unwrap();
        wire.send(&[first.clone(), start.clone()].concat());
        wire.half_close();
        let mut answer = wire.receive();
        if matches!(&answer, Received::Frame(frame) if frame.tag == b'E') {
            answer = wire.receive();
        }
        assert!(
            matches!(answer, Received::Closed | Received::Truncated),
            "{}: {answer:?}",
            first.escape_ascii()
        );
    }
    // From elsewhere a header is not taken: anybody could claim to be anybody.
    let door = Door::run(Server::shared(), "");
    let refused = enter(door.port(), &login, &from_v4([192, 0, 2, 7], 1, &[]));
    assert!(matches!(refused, Err(Failure::Refused(error)) if error.code() == "08P01"));
    door.assert_well();
}

#[test]
fn a_listener_may_have_balancers_of_its_own() {
    let (door, other) = Door::run_partly_behind(Server::shared(), "127.0.0.1");
    let login = door.endpoint("writer").login;
    let first = from_v4([192, 0, 2, 7], 1, &[]);
    enter(door.port(), &login, &first).unwrap();
    enter(other, &login, &[]).unwrap();
    // Each takes nothing that the other would.
    let refused = enter(other, &login, &first);
    assert!(matches!(refused, Err(Failure::Refused(error)) if error.code() == "08P01"));
    let mut wire = Wire::dial(door.port()).unwrap();
    wire.send(&startup(&login));
    wire.half_close();
    wire.until_closed();
    door.assert_well();
}

#[test]
fn a_cancel_request_comes_through_the_balancer_too() {
    let door = Door::run_behind(Server::shared(), "127.0.0.1", "");
    let login = door.endpoint("writer").login;
    let first = from_v4([192, 0, 2, 7], 1, &[]);
    let mut wire = enter(door.port(), &login, &first).unwrap();
    wire.send(&query("SELECT pg_sleep(601)"));
    let mut admin = Server::shared().admin();
    let active = "SELECT count(*) FROM pg_stat_activity \
                  WHERE query = 'SELECT pg_sleep(601)' AND state = 'active'";
    while admin.value(active) != "1" {
        thread::sleep(Duration::from_millis(10));
    }
    let mut cancel = Wire::dial(door.port()).unwrap();
    cancel.send(&[first, cancel_request(&wire.cancel_key())].concat());
    cancel.until_closed();
    let frames = wire.until(b'Z');
    assert!(frames.iter().any(|frame| frame.tag == b'E'));
    let cancels = records(&door, "cancel", 1);
    assert_eq!(cancels[0]["client"], "192.0.2.7:1");
    door.assert_well();
}
