//! TLS, and certificates that clients show.

use bosdb_protocol::mysql::capability::Capabilities;

use crate::raw::{As, Raw, USUAL};
use crate::support::certificates::Authority;
use crate::support::server::scratch_dir;
use crate::{open, records};

fn private<'a>(user: &'a str, password: &'a str) -> As<'a> {
    As {
        capabilities: USUAL.union(Capabilities::SSL),
        ..As::sha2(user, password)
    }
}

#[test]
fn the_password_is_said_through_tls() {
    let dir = scratch_dir("mysql-tls");
    let Some(authority) = Authority::make(&dir, "ca") else {
        return;
    };
    authority.sign("server", "/CN=localhost", "DNS:localhost");
    let (door, port) = open("", &authority.section("server", ""));
    let ca = authority.path("ca.crt");
    let dial = || Raw::dial(port).unwrap();
    assert!(dial().offered.has(Capabilities::SSL));
    let boss = private("boss", "boss secret");
    let mut raw = dial().into_tls(&ca, None, &[]);
    assert_eq!(raw.log_in(&boss).unwrap(), ["full"]);
    let mut raw = dial().into_tls(&ca, None, &[]);
    assert_eq!(raw.log_in(&boss).unwrap(), ["fast"]);
    // Without TLS too, by the key.
    let mut raw = dial();
    let who = As::sha2(crate::NATIVE, "old secret");
    assert_eq!(raw.log_in(&who).unwrap(), ["full", "key"]);
    let starts = records(&door, "session_start", 3);
    assert_eq!(starts[0]["tls"], "TLSv1.3");
    door.assert_well();
    std::fs::remove_dir_all(&dir).ok();
}

/// Somebody in between could put a login of theirs in front of the client's.
#[test]
fn mysql_trap_06_plaintext_behind_the_wish_for_tls_is_never_run() {
    let dir = scratch_dir("mysql-tls-plain");
    let Some(authority) = Authority::make(&dir, "ca") else {
        return;
    };
    authority.sign("server", "/CN=localhost", "DNS:localhost");
    let (door, port) = open("", &authority.section("server", ""));
    let ca = authority.path("ca.crt");
    let smuggled = b"\x01\0\0\x02\x01";
    let mut raw = Raw::dial(port).unwrap().into_tls(&ca, None, smuggled);
    let gone = raw.log_in(&private("boss", "boss secret"));
    assert_eq!(gone.unwrap_err().2, "closed");
    let (starts, failed) = (
        records(&door, "session_start", 0),
        records(&door, "login_failed", 0),
    );
    assert!(starts.is_empty() && failed.is_empty());
    door.assert_well();
    std::fs::remove_dir_all(&dir).ok();
}

#[test]
fn who_must_use_tls_is_told_so() {
    let dir = scratch_dir("mysql-tls-must");
    let Some(authority) = Authority::make(&dir, "ca") else {
        return;
    };
    authority.sign("server", "/CN=localhost", "DNS:localhost");
    let (door, port) = open("", &authority.section("server", "mode = \"require\""));
    let who = As::sha2("boss", "boss secret");
    let refused = Raw::dial(port).unwrap().log_in(&who).unwrap_err();
    assert_eq!((refused.0, &*refused.1), (3159, "HY000"));
    let mut raw = Raw::dial(port)
        .unwrap()
        .into_tls(&authority.path("ca.crt"), None, &[]);
    raw.log_in(&private("boss", "boss secret")).unwrap();
    door.assert_well();
    std::fs::remove_dir_all(&dir).ok();
}

#[test]
fn certificates_alone_and_beside_a_password() {
    let dir = scratch_dir("mysql-certificates");
    let Some(authority) = Authority::make(&dir, "ca") else {
        return;
    };
    authority.sign("server", "/CN=localhost", "DNS:localhost");
    authority.sign("ana", "/CN=ana", "DNS:ana");
    let more = format!("client_ca = \"{}\"", authority.path("ca.crt").display());
    let users = "[[user]]\nname = \"ana\"\ncertificate = \"CN=ana\"\nrights = \"read\"\n\
                 admin_console = \"stats\"\n\
                 [[user]]\nname = \"both\"\ncertificate = \"CN=ana\"\npassword = \"both secret\"\n\
                 rights = \"read\"\nadmin_console = \"stats\"\n";
    let sections = format!("{}{users}", authority.section("server", &more));
    let (door, port) = open("", &sections);
    let ca = authority.path("ca.crt");
    let (certificate, key) = (authority.path("ana.crt"), authority.path("ana.key"));
    let shown = Some((&*certificate, &*key));
    let dial = |shown| Raw::dial(port).unwrap().into_tls(&ca, shown, &[]);
    // With the certificate no password is looked at.
    assert_eq!(dial(shown).log_in(&private("ana", "x")).unwrap(), ["fast"]);
    let mut raw = dial(shown);
    let payload = raw.login_payload(&private("ana", ""), &[]);
    raw.send(&payload);
    assert_eq!(raw.read().unwrap()[0], 0);
    assert_eq!(dial(None).log_in(&private("ana", "x")).unwrap_err().0, 1045);
    // Beside a password it takes both.
    let both = private("both", "both secret");
    assert_eq!(dial(shown).log_in(&both).unwrap(), ["full"]);
    assert_eq!(dial(None).log_in(&both).unwrap_err().0, 1045);
    let wrong = private("both", "wrong");
    assert_eq!(dial(shown).log_in(&wrong).unwrap_err().0, 1045);
    let mut methods: Vec<String> = records(&door, "session_start", 3)
        .iter()
        .map(|start| start["auth_method"].as_str().unwrap().to_owned())
        .collect();
    methods.sort();
    assert_eq!(methods, ["cert", "cert", "cert+caching-sha2"]);
    door.assert_well();
    std::fs::remove_dir_all(&dir).ok();
}
