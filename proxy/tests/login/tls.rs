//! TLS on the way in: direct or asked for, the protocol's name in the handshake, and logins bound
//! to the certificate.

use postgres_protocol::authentication::sasl::ChannelBinding;

use crate::support::certificates::Authority;
use crate::support::door::Door;
use crate::support::server::Server;
use crate::support::tls::{Opening, TlsWire};
use crate::support::wire::{Failure, ssl_request, startup};
use crate::{auth_methods, failed_logins};

const ALPN: &[u8] = b"postgresql";
const PLAIN: &str = "SCRAM-SHA-256";
const PLUS: &str = "SCRAM-SHA-256-PLUS";

struct Stage {
    door: Door,
    _dir: tempfile::TempDir,
}

fn stage(more: &str) -> Option<Stage> {
    let dir = tempfile::tempdir().unwrap();
    let authority = Authority::make(dir.path(), "authority")?;
    authority.sign("server", "/CN=door", "IP:127.0.0.1,DNS:localhost");
    let door = Door::run(Server::shared(), &authority.section("server", more));
    Some(Stage { door, _dir: dir })
}

#[test]
fn trap_02_direct_tls_names_the_protocol() {
    let Some(Stage { door, _dir }) = stage("") else {
        return;
    };
    let login = door.endpoint("writer").login;
    for opening in [Opening::Direct, Opening::Asks] {
        let mut wire = TlsWire::open(door.port(), opening, &[ALPN], None).unwrap();
        assert_eq!(wire.alpn(), Some(ALPN), "{opening:?}");
        wire.login(&login, PLAIN, ChannelBinding::unsupported())
            .unwrap();
    }
    // Who asked first may leave the name out, and may not name something else.
    let mut wire = TlsWire::open(door.port(), Opening::Asks, &[], None).unwrap();
    wire.login(&login, PLAIN, ChannelBinding::unsupported())
        .unwrap();
    for opening in [Opening::Direct, Opening::Asks] {
        let named = TlsWire::open(door.port(), opening, &[b"http/1.1"], None);
        let answer = named.map(|mut wire| {
            wire.send(&startup(&login));
            wire.receive()
        });
        assert!(!matches!(answer, Ok(Some(_))), "{opening:?}: {answer:?}");
    }
    // Direct without a name: closed without a word.
    let mut wire = TlsWire::open(door.port(), Opening::Direct, &[], None).unwrap();
    wire.send(&startup(&login));
    assert_eq!(wire.receive(), None);
    // Encryption within encryption.
    let mut wire = TlsWire::open(door.port(), Opening::Direct, &[ALPN], None).unwrap();
    wire.send(&ssl_request());
    assert_eq!(wire.receive().map(|frame| frame.tag), Some(b'E'));
    door.assert_well();
}

#[test]
fn trap_02_direct_tls_where_there_is_none() {
    let door = Door::run(Server::shared(), "");
    let opened = TlsWire::open(door.port(), Opening::Direct, &[ALPN], None);
    assert!(opened.is_err());
    door.assert_well();
}

fn digest(certificate: &[u8]) -> Vec<u8> {
    use aws_lc_rs::digest;
    digest::digest(&digest::SHA256, certificate)
        .as_ref()
        .to_vec()
}

#[test]
fn trap_10_logins_are_bound_to_our_certificate() {
    let Some(Stage { door, _dir }) = stage("") else {
        return;
    };
    let login = door.endpoint("writer").login;
    let open = || TlsWire::open(door.port(), Opening::Asks, &[ALPN], None).unwrap();
    let mut wire = open();
    let hash = digest(&wire.certificate());
    let bound = ChannelBinding::tls_server_end_point(hash.clone());
    let offered = wire.login(&login, PLUS, bound).unwrap();
    assert_eq!(offered, [PLUS, PLAIN]);
    let refused = |mechanism: &str, binding: ChannelBinding| {
        let mut wire = open();
        match wire.login(&login, mechanism, binding) {
            Err(Failure::Refused(error)) => {
                assert_eq!(error.field('S'), "FATAL");
                (
                    error.code().to_owned(),
                    error.field('M').to_owned(),
                    wire.receive(),
                )
            }
            other => panic!("{other:?}"),
        }
    };
    // Somebody between the two shows a certificate of his own.
    let (code, message, rest) = refused(PLUS, ChannelBinding::tls_server_end_point(vec![7; 32]));
    assert_eq!(
        (code.as_str(), message.as_str(), rest),
        ("28000", "SCRAM channel binding check failed", None)
    );
    // Somebody between the two took the offer away.
    let (code, message, _) = refused(PLAIN, ChannelBinding::unrequested());
    assert_eq!(
        (code.as_str(), message.as_str()),
        ("28000", "SCRAM channel binding negotiation error")
    );
    // Mechanism and flag that do not fit.
    for (mechanism, binding) in [
        (PLAIN, ChannelBinding::tls_server_end_point(hash)),
        (PLUS, ChannelBinding::unsupported()),
    ] {
        let (code, ..) = refused(mechanism, binding);
        assert_eq!(code, "08P01");
    }
    assert_eq!(auth_methods(&door, 1), ["scram-sha-256-plus"]);
    failed_logins(&door, 4);
    door.assert_well();
}

#[test]
fn trap_10_no_binding_without_tls() {
    let Some(Stage { door, _dir }) = stage("") else {
        return;
    };
    // Without TLS there is no offer, and a client that could bind is right to say so.
    let endpoint = door.endpoint("writer");
    let wire = crate::support::wire::Wire::open(&endpoint).unwrap();
    drop(wire);
    assert_eq!(auth_methods(&door, 1), ["scram-sha-256"]);
    door.assert_well();
}
