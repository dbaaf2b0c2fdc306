//! How many may wait at the door, and how often a password may be tried.

use nix::sys::signal::Signal;

use crate::failed_logins;
use crate::support::door::{Door, USERS};
use crate::support::server::{DATABASE, Server};
use crate::support::wire::{Endpoint, Failure, Login, Received, Wire, startup};

fn attempt(port: u16, user: &str, password: &str) -> Result<(), (String, Vec<(char, String)>)> {
    let login = Login::new(user, password, DATABASE);
    match Wire::open(&Endpoint { port, login }) {
        Ok(_) => Ok(()),
        Err(Failure::Refused(error)) => {
            let fields = error.fields.iter();
            let fields = fields.map(|(kind, value)| (*kind, value.replace(user, "USER")));
            Err((error.code().to_owned(), fields.collect()))
        }
        Err(Failure::Broken(why)) => panic!("{why}"),
    }
}

const WAITED: &str = "too many failed logins lately: the proof was not looked at";

#[test]
fn trap_13_hammering_is_answered_alike_and_not_looked_at() {
    let limits = "[limits]\nfailed_logins = 3\nfailed_login_interval = \"1h\"\n";
    let door = Door::run(Server::shared(), limits);
    let port = door.port();
    // Whoever was in before may come again, whatever strangers try.
    attempt(port, "analyst", "analyst secret").unwrap();
    let mut answers = Vec::new();
    for user in ["writer", "nobody"] {
        for _ in 0..6 {
            answers.push(attempt(port, user, "wrong").unwrap_err());
        }
    }
    // The right password is refused too, in the same words.
    answers.push(attempt(port, "writer", "writer secret").unwrap_err());
    assert!(answers.iter().all(|answer| answer == &answers[0]));
    assert_eq!(answers[0].0, "28P01");
    let reasons = failed_logins(&door, 13);
    let waited = reasons.iter().filter(|reason| *reason == WAITED).count();
    assert_eq!((reasons.len(), waited), (13, 7), "{reasons:?}");
    assert!(
        reasons[..3]
            .iter()
            .all(|r| r == "the password does not fit")
    );
    attempt(port, "analyst", "analyst secret").unwrap();
    attempt(port, "root", "root secret").unwrap();
    // Another password begins anew.
    let mut users = USERS;
    users[1].1 = "another secret";
    door.configure(Server::shared(), limits, &users);
    door.signal(Signal::SIGHUP);
    crate::until("the new password", || {
        attempt(port, "writer", "another secret").is_ok()
    });
    door.assert_well();
}

#[test]
fn trap_13_the_right_password_clears_what_failed_before() {
    let limits = "[limits]\nfailed_logins = 3\nfailed_login_interval = \"1h\"\n";
    let door = Door::run(Server::shared(), limits);
    for _ in 0..4 {
        for _ in 0..2 {
            attempt(door.port(), "writer", "wrong").unwrap_err();
        }
        attempt(door.port(), "writer", "writer secret").unwrap();
    }
    assert!(!failed_logins(&door, 8).contains(&WAITED.to_owned()));
    door.assert_well();
}

/// Connections that say nothing hold their places; others of the same address are told so.
#[test]
fn too_many_at_the_door() {
    for (limit, words) in [
        (
            "max_logins_per_address = 3",
            "from your address are logging in",
        ),
        ("max_logins = 3", "too many connections are logging in"),
    ] {
        let door = Door::run(Server::shared(), &format!("[limits]\n{limit}\n"));
        let inside = Wire::open(&door.endpoint("writer")).unwrap();
        // A connection that was only opened to see whether somebody listens may linger.
        let mut silent = Vec::new();
        let refused = loop {
            assert!(silent.len() < 10, "nobody is turned away");
            let mut wire = Wire::dial(door.port()).unwrap();
            wire.raw()
                .set_read_timeout(Some(std::time::Duration::from_millis(500)))
                .unwrap();
            match wire.receive() {
                Received::Hung => silent.push(wire),
                Received::Frame(frame) => break frame,
                other => panic!("{other:?}"),
            }
        };
        assert_eq!(silent.len(), 3, "{limit}");
        let error = crate::support::wire::ServerError::parse(&refused.body);
        assert_eq!((error.code(), error.field('S')), ("53300", "FATAL"));
        assert!(error.field('M').contains(words), "{error:?}");
        drop(silent);
        crate::until("there is place again", || {
            Wire::open(&door.endpoint("writer")).is_ok()
        });
        drop(inside);
        door.assert_well();
    }
}

/// The soft limit of open files is raised to the hard one at the start.
#[test]
fn trap_59_the_soft_limit_is_raised() {
    let door = Door::run(Server::shared(), "");
    let limits = std::fs::read_to_string(format!("/proc/{}/limits", door.pid())).unwrap();
    let line = limits
        .lines()
        .find(|line| line.starts_with("Max open files"))
        .unwrap();
    let words: Vec<&str> = line.split_whitespace().collect();
    assert_eq!(words[3], words[4], "{line}");
    door.assert_well();
}

#[test]
fn trap_11_nothing_but_success_follows_the_signature() {
    // A login that fails after the password was right: the client hears one FATAL with its code,
    // and neither AuthenticationOk nor the server's signature before it.
    let door = Door::run(Server::shared(), "");
    for (key, value, code) in [
        ("work_mem", "much", "22023"),
        ("no_such_setting", "1", "42704"),
        ("database", "nowhere", "3D000"),
    ] {
        let mut login = door.endpoint("root").login;
        if key == "database" {
            login.database = value.to_owned();
        } else {
            login = login.with(key, value);
        }
        let mut wire = Wire::dial(door.port()).unwrap();
        wire.send(&startup(&login));
        let Err(Failure::Refused(error)) = wire.login(&login) else {
            panic!("{key}: let in");
        };
        assert_eq!((error.field('S'), error.code()), ("FATAL", code), "{key}");
        assert!(wire.greeting.is_empty(), "{key}: {:?}", wire.greeting);
        assert!(matches!(wire.receive(), Received::Closed), "{key}");
    }
    door.assert_well();
}
