//! Certificates that clients show, and certificates that change while BosDB runs.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use nix::sys::signal::Signal;
use postgres_protocol::authentication::sasl::ChannelBinding;

use crate::support::certificates::Authority;
use crate::support::door::{Door, USERS};
use crate::support::server::{DATABASE, Server};
use crate::support::sql::Sql;
use crate::support::tls::{Identity, Opening, TlsWire};
use crate::support::wire::{Failure, Login, Wire};
use crate::{auth_methods, failed_logins, until};

const PLAIN: &str = "SCRAM-SHA-256";

fn open(port: u16, identity: Option<Identity<'_>>) -> Result<TlsWire, String> {
    TlsWire::open(port, Opening::Asks, &[b"postgresql"], identity)
}

/// Logs in over TLS: the mechanisms offered, or the SQLSTATE of the refusal.
fn enter(
    port: u16,
    identity: Option<Identity<'_>>,
    user: &str,
    password: &str,
) -> Result<Vec<String>, String> {
    let mut wire = open(port, identity)?;
    let login = Login::new(user, password, DATABASE);
    match wire.login(&login, PLAIN, ChannelBinding::unsupported()) {
        Ok(offered) => Ok(offered),
        Err(Failure::Refused(error)) => Err(error.code().to_owned()),
        Err(Failure::Broken(why)) => Err(why),
    }
}

/// Users of a file: name, certificate, password; the password may be empty.
fn users(list: &[(&str, &str, &str)]) -> String {
    let mut text = String::new();
    for (name, certificate, password) in list {
        write!(
            text,
            "[[user]]\nname = \"{name}\"\nrights = \"read\"\ncertificate = \"{certificate}\"\n"
        )
        .unwrap();
        if !password.is_empty() {
            writeln!(text, "password = \"{password}\"").unwrap();
        }
    }
    text
}

fn fingerprint(file: &Path) -> String {
    use rustls::pki_types::CertificateDer;
    use rustls::pki_types::pem::PemObject as _;
    let der = CertificateDer::from_pem_file(file).unwrap();
    let hash = aws_lc_rs::digest::digest(&aws_lc_rs::digest::SHA256, &der);
    let digits: Vec<String> = hash.as_ref().iter().map(|b| format!("{b:02X}")).collect();
    digits.join(":")
}

#[test]
fn certificates_of_clients() {
    let dir = tempfile::tempdir().unwrap();
    let Some(authority) = Authority::make(dir.path(), "authority") else {
        return;
    };
    let stranger = Authority::make(dir.path(), "stranger").unwrap();
    authority.sign("server", "/CN=door", "IP:127.0.0.1,DNS:localhost");
    authority.sign("ana", "/CN=ana", "DNS:ana.example,URI:spiffe://example/ana");
    authority.sign("two", "/CN=ana/CN=bob", "DNS:two.example");
    stranger.sign("forged", "/CN=ana", "DNS:ana.example");
    let path = |file: &str| authority.path(file);
    let ca = format!("client_ca = \"{}\"\n", path("authority.crt").display());
    let by_hash = format!("SHA256={}", fingerprint(&path("ana.crt")));
    let list = users(&[
        ("ana", "CN=ana", ""),
        ("machine", "DNS=ANA.example", ""),
        ("service", "URI=spiffe://example/ana", ""),
        ("pinned", &by_hash, ""),
        ("both", "CN=ana", "both secret"),
        ("bob", "CN=bob", ""),
    ]);
    // The users stand before the target of the harness; TOML does not mind.
    let sections = format!("{}{list}", authority.section("server", &ca));
    let door = Door::run(Server::shared(), &sections);
    let port = door.port();
    let keys: Vec<_> = ["ana", "two", "forged"]
        .iter()
        .map(|name| (path(&format!("{name}.crt")), path(&format!("{name}.key"))))
        .collect();
    let identity = |n: usize| Some((keys[n].0.as_path(), keys[n].1.as_path()));
    // Without a password where none is asked for.
    for user in ["ana", "machine", "service", "pinned"] {
        assert_eq!(enter(port, identity(0), user, "x"), Ok(vec![]), "{user}");
    }
    let offered = enter(port, identity(0), "both", "both secret").unwrap();
    assert!(offered.contains(&PLAIN.to_owned()));
    // A certificate does no harm to who does not need one.
    enter(port, identity(0), "writer", "writer secret").unwrap();
    enter(port, None, "writer", "writer secret").unwrap();
    let before = door.endpoint("root");
    Wire::open(&before).unwrap();
    let methods = auth_methods(&door, 8);
    assert_eq!(
        methods,
        [
            "cert",
            "cert",
            "cert",
            "cert",
            "cert+scram-sha-256",
            "scram-sha-256",
            "scram-sha-256",
            "scram-sha-256"
        ]
    );
    // No password opens what a certificate guards; each refusal is that of a wrong password.
    let wrong = || Err("28P01".to_owned());
    assert_eq!(enter(port, None, "ana", ""), wrong());
    assert_eq!(enter(port, None, "ana", "x"), wrong());
    assert_eq!(enter(port, None, "both", "both secret"), wrong());
    assert_eq!(enter(port, identity(0), "both", "x"), wrong());
    assert_eq!(enter(port, identity(0), "bob", "x"), wrong());
    assert_eq!(enter(port, identity(0), "nobody", "x"), wrong());
    // Of two common names neither counts.
    assert_eq!(enter(port, identity(1), "ana", "x"), wrong());
    assert_eq!(enter(port, identity(1), "bob", "x"), wrong());
    let plain = Wire::open(&crate::support::wire::Endpoint {
        port,
        login: Login::new("ana", "x", DATABASE),
    });
    assert!(matches!(plain, Err(Failure::Refused(error)) if error.code() == "28P01"));
    // An authority that is not trusted is as good as none: there is no connection.
    let refused = enter(port, identity(2), "ana", "x").unwrap_err();
    assert_ne!(refused, "28P01");
    failed_logins(&door, 9);
    door.assert_well();
}

/// What is seen of a user who may only come with a certificate is what is seen of nobody.
#[test]
fn trap_08_who_needs_a_certificate_looks_like_nobody() {
    let dir = tempfile::tempdir().unwrap();
    let Some(authority) = Authority::make(dir.path(), "authority") else {
        return;
    };
    authority.sign("server", "/CN=door", "IP:127.0.0.1,DNS:localhost");
    let ca = format!(
        "client_ca = \"{}\"\n",
        authority.path("authority.crt").display()
    );
    let list = users(&[("ana", "CN=ana", ""), ("both", "CN=ana", "both secret")]);
    let sections = format!("{}{list}", authority.section("server", &ca));
    let door = Door::run(Server::shared(), &sections);
    let seen = |user: &str, password: &str| {
        let login = Login::new(user, password, DATABASE);
        let mut wire = open(door.port(), None).unwrap();
        let refused = wire.login(&login, PLAIN, ChannelBinding::unsupported());
        let Err(Failure::Refused(error)) = refused else {
            panic!("{user}: {refused:?}");
        };
        let fields: Vec<_> = error
            .fields
            .iter()
            .map(|(kind, value)| (*kind, value.replace(user, "USER")))
            .collect();
        (fields, wire.receive())
    };
    let nobody = seen("nobody", "x");
    assert_eq!(seen("ana", "x"), nobody);
    assert_eq!(seen("both", "both secret"), nobody);
    assert_eq!(seen("writer", "x"), nobody);
    door.assert_well();
}

#[test]
fn a_certificate_may_be_demanded_of_all() {
    let dir = tempfile::tempdir().unwrap();
    let Some(authority) = Authority::make(dir.path(), "authority") else {
        return;
    };
    authority.sign("server", "/CN=door", "IP:127.0.0.1,DNS:localhost");
    authority.sign("any", "/CN=any", "DNS:any.example");
    let demand = format!(
        "mode = \"require\"\nclient_ca = \"{}\"\nclient_certificates = \"require\"\n",
        authority.path("authority.crt").display()
    );
    let door = Door::run(Server::shared(), &authority.section("server", &demand));
    let (name, password, _) = USERS[1];
    assert!(enter(door.port(), None, name, password).is_err());
    let identity = (authority.path("any.crt"), authority.path("any.key"));
    let identity = Some((identity.0.as_path(), identity.1.as_path()));
    enter(door.port(), identity, name, password).unwrap();
    assert!(Wire::open(&door.endpoint(name)).is_err());
    door.assert_well();
}

#[test]
fn trap_58_certificates_are_read_again_and_sessions_stay() {
    let dir = tempfile::tempdir().unwrap();
    let Some(authority) = Authority::make(dir.path(), "authority") else {
        return;
    };
    let other = Authority::make(dir.path(), "other").unwrap();
    authority.sign("server", "/CN=door", "IP:127.0.0.1,DNS:localhost");
    authority.sign("ana", "/CN=ana", "DNS:ana.example");
    fs::copy(authority.path("authority.crt"), authority.path("ca.crt")).unwrap();
    let ca = format!("client_ca = \"{}\"\n", authority.path("ca.crt").display());
    let sections = format!(
        "{}{}",
        authority.section("server", &ca),
        users(&[("ana", "CN=ana", "")])
    );
    let door = Door::run(Server::shared(), &sections);
    let identity = (authority.path("ana.crt"), authority.path("ana.key"));
    let identity = Some((identity.0.as_path(), identity.1.as_path()));
    let shown = || open(door.port(), None).unwrap().certificate();
    let mut before = open(door.port(), identity).unwrap();
    let login = Login::new("ana", "", DATABASE);
    before
        .login(&login, PLAIN, ChannelBinding::unsupported())
        .unwrap();
    let mut plain = Sql::open(&door.endpoint("writer")).unwrap();
    let pid = plain.value("SELECT pg_backend_pid()");
    let first = shown();
    assert_eq!(first, before.certificate());
    // A file that is no certificate, and a key that is another's: the old ones stay.
    let good = fs::read(authority.path("server.crt")).unwrap();
    for bad in [
        b"-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n".to_vec(),
        b"nothing".to_vec(),
        fs::read(authority.path("ana.crt")).unwrap(),
    ] {
        fs::write(authority.path("server.crt"), &bad).unwrap();
        let warnings = || door.stderr().matches("the old ones stay").count();
        let already = warnings();
        door.signal(Signal::SIGHUP);
        until("the reload is refused", || warnings() > already);
        assert_eq!(shown(), first);
    }
    // New ones of both kinds; the certificate of ana's is not trusted any more.
    fs::write(authority.path("server.crt"), good).unwrap();
    other.sign("server", "/CN=door", "IP:127.0.0.1,DNS:localhost");
    fs::copy(authority.path("other.crt"), authority.path("ca.crt")).unwrap();
    door.signal(Signal::SIGHUP);
    until("the certificate changes", || shown() != first);
    assert!(enter(door.port(), identity, "ana", "").is_err());
    // Who is in stays in, on the backend it had.
    before.send(&crate::support::wire::query("SELECT 1"));
    loop {
        let frame = before.receive().expect("the session stays");
        assert_ne!(frame.tag, b'E');
        if frame.tag == b'Z' {
            break;
        }
    }
    assert_eq!(plain.value("SELECT pg_backend_pid()"), pid);
    door.assert_well();
}
