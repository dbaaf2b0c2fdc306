//! Logins to a server that lies.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::wildcard_enum_match_arm,
    reason = "a test ends at the first surprise"
)]

mod support;

use std::sync::Arc;
use std::time::Duration;

use bosdb_adapters::BackendError;
use bosdb_adapters::connect::connect;
use bosdb_adapters::pg::connection::{Connection, Profile};
use bosdb_adapters::pg::endpoint::Endpoint;
use bosdb_adapters::tls::{Tls, TlsMode, TlsNegotiation};

use support::{Fake, HANG, auth, endpoint, error, frame, report, welcome};

async fn log_in(endpoint: &Endpoint) -> Result<Connection, BackendError> {
    let connecting = connect(endpoint, Profile::Ordinary, 0, Arc::default());
    tokio::time::timeout(HANG, connecting)
        .await
        .expect("a login ends")
}

/// A login to a server that answers the startup message with `bytes` and says no more.
async fn told(bytes: Vec<u8>) -> Result<Connection, BackendError> {
    let fake = Fake::start(move |mut peer| {
        let bytes = bytes.clone();
        async move {
            peer.startup().await;
            peer.send(&bytes).await;
            peer.linger().await;
        }
    })
    .await;
    let mut endpoint = endpoint(&[fake.address]);
    endpoint.connect_timeout = Duration::from_secs(2);
    log_in(&endpoint).await
}

/// A SCRAM login to a server whose first message is made from the client's nonce.
async fn challenged(first: impl Fn(&str) -> String + Send + Sync + 'static) -> BackendError {
    let first = Arc::new(first);
    let fake = Fake::start(move |mut peer| {
        let first = Arc::clone(&first);
        async move {
            peer.startup().await;
            peer.send(&auth(10, b"SCRAM-SHA-256\0\0")).await;
            let Some((_, body)) = peer.frame().await else {
                return;
            };
            let body = String::from_utf8(body).unwrap();
            let nonce = body.rsplit_once("r=").unwrap().1;
            peer.send(&auth(11, first(nonce).as_bytes())).await;
            peer.linger().await;
        }
    })
    .await;
    log_in(&endpoint(&[fake.address])).await.unwrap_err()
}

fn joined(parts: &[Vec<u8>]) -> Vec<u8> {
    parts.concat()
}

#[tokio::test]
async fn trap_06_scram_from_a_hostile_server() {
    let long = "x".repeat(5000);
    let too_long = challenged(move |nonce| format!("r={nonce}{long},s=c2FsdA==,i=4096")).await;
    assert_eq!(too_long.kind(), "protocol");
    for rest in [
        ",s=c2FsdA==,i=4096", // our own nonce and nothing added
        "y,s=c2FsdA==,i=-4096",
        "y,s=c2FsdA==,i=0",
        "y,s=c2FsdA==,i=99999999999999999999",
        "y,s=c2FsdA==,i=2147483647",
        "y,s=-1,i=4096",
        "y,s=*,i=4096",
        "y,i=4096",
        "y",
        "",
    ] {
        let error = challenged(move |nonce| format!("r={nonce}{rest}")).await;
        assert_eq!(error.kind(), "protocol", "{rest}: {error}");
    }
    let other = challenged(|_| "r=somebody else's,s=c2FsdA==,i=4096".to_owned()).await;
    assert_eq!(other.kind(), "protocol");
    // A signature that does not verify: the server does not know the password.
    let fake = Fake::start(|mut peer| async move {
        peer.startup().await;
        peer.send(&auth(10, b"SCRAM-SHA-256\0\0")).await;
        let (_, body) = peer.frame().await.unwrap();
        let body = String::from_utf8(body).unwrap();
        let nonce = body.rsplit_once("r=").unwrap().1.to_owned();
        let first = format!("r={nonce}abc,s=c2FsdA==,i=4096");
        peer.send(&auth(11, first.as_bytes())).await;
        peer.frame().await;
        peer.send(&auth(12, b"v=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="))
            .await;
        peer.send(&welcome(&[])).await;
        peer.linger().await;
    })
    .await;
    let error = log_in(&endpoint(&[fake.address])).await.unwrap_err();
    assert_eq!(error.kind(), "protocol", "{error}");
}

#[tokio::test]
async fn trap_06_errors_of_a_hostile_server() {
    let kind = |bytes: &[u8]| {
        let frame = frame(b'E', bytes);
        async move {
            match told(frame).await.unwrap_err() {
                BackendError::Refused { code, message } => format!("{code} {message}"),
                other => other.kind().to_owned(),
            }
        }
    };
    assert_eq!(kind(b"SFATAL\0Mno code\0\0").await, "????? no code");
    assert_eq!(kind(b"SFATAL\0Cabc\0Mshort\0\0").await, "????? short");
    assert_eq!(
        kind(b"SFATAL\0C28\x1bP1\0Mterminal\0\0").await,
        "????? terminal"
    );
    assert_eq!(kind(b"SFATAL\0C57P03\0M\xff\xfe\0\0").await, "57P03 ");
    assert_eq!(kind(b"SFATAL\0C57P03\0Mno end").await, "protocol");
    assert_eq!(kind(b"").await, "protocol");
    // Words are cut, cleaned, and without the account.
    let words = format!(
        "SFATAL\0C28P01\0Mno \"stored_account\"\n with stored secret {}\0\0",
        "x".repeat(5000)
    );
    let said = kind(words.as_bytes()).await;
    assert!(said.starts_with("28P01 no \"...\"  with ... xxx"), "{said}");
    assert!(said.len() < 400);
}

#[tokio::test]
async fn trap_06_forged_lengths_and_endless_logins() {
    let forged = |length: i32| joined(&[auth(0, &[]), vec![b'S'], length.to_be_bytes().to_vec()]);
    for length in [-1, i32::MIN, 0, 3, i32::MAX, 0x0010_0000] {
        let error = told(forged(length)).await.unwrap_err();
        assert_eq!(error.kind(), "protocol", "{length}: {error}");
    }
    // Messages without end, each of them good.
    for endless in [
        frame(b'N', b"SNOTICE\0C00000\0Mhello\0\0"),
        report("name", "value"),
        report("name", &"x".repeat(60_000)),
    ] {
        let error = told(joined(&[auth(0, &[]), endless.repeat(2000)]))
            .await
            .unwrap_err();
        assert_eq!(error.kind(), "protocol", "{error}");
    }
    let many: Vec<_> = (0..500).map(|n| report(&format!("p{n}"), "x")).collect();
    let error = told(joined(&[auth(0, &[]), many.concat()])).await;
    assert_eq!(error.unwrap_err().kind(), "protocol");
    // Few and large: all together are too much.
    let text = format!("SNOTICE\0C00000\0M{}\0\0", "x".repeat(60_000));
    let large = frame(b'N', text.as_bytes()).repeat(30);
    let error = told(joined(&[large, welcome(&[])])).await;
    assert_eq!(error.unwrap_err().kind(), "protocol");
    // Nothing, or half a message.
    assert_eq!(told(Vec::new()).await.unwrap_err().kind(), "timeout");
    let half = welcome(&[])[..20].to_vec();
    assert_eq!(told(half).await.unwrap_err().kind(), "timeout");
}

#[tokio::test]
async fn trap_06_messages_out_of_turn() {
    let key = frame(b'K', &[0, 0, 1, 2, 3, 4, 5, 6]);
    for bytes in [
        frame(b'Z', b"I"),
        joined(&[auth(0, &[]), frame(b'Z', b"T")]),
        joined(&[auth(0, &[]), frame(b'Z', b"X")]),
        joined(&[auth(0, &[]), frame(b'D', b"\0\0")]),
        joined(&[auth(0, &[]), auth(0, &[]), key.clone(), frame(b'Z', b"I")]),
        // A key of protocol 3.2, which was not asked for.
        joined(&[auth(0, &[]), frame(b'K', &[7; 260]), frame(b'Z', b"I")]),
        joined(&[auth(0, &[]), frame(b'K', &[7; 3])]),
        auth(11, b"r=x"),
        auth(12, b"v=x"),
        auth(7, &[]),
        auth(10, b"SCRAM-SHA-1\0\0"),
        // Without TLS there is nothing to bind to.
        auth(10, b"SCRAM-SHA-256-PLUS\0SCRAM-SHA-256\0\0"),
        auth(5, &[1, 2, 3]),
        frame(b'R', &[0, 0]),
        frame(b'v', &[0, 3, 0, 2, 0, 0, 0, 0]),
        frame(b'v', &[0, 0, 0, 0, 0, 0, 0, 1, b'x', 0]),
        // Something behind the greeting: nobody asked for it.
        joined(&[welcome(&[]), frame(b'D', b"\0\0")]),
    ] {
        let error = told(bytes.clone()).await.map(|_| ()).unwrap_err();
        assert_eq!(error.kind(), "protocol", "{bytes:?}: {error}");
    }
    // The password does not go out in the clear, whatever is asked for.
    assert_eq!(told(auth(3, &[])).await.unwrap_err().kind(), "tls");
}

#[tokio::test]
async fn trap_06_notices_and_large_messages_are_borne() {
    let notice = frame(b'N', b"SWARNING\0C01000\0Mbeware\0\0");
    let large = "x".repeat(50_000);
    let bytes = joined(&[
        notice.clone(),
        frame(b'v', &[0; 8]),
        notice.clone(),
        auth(0, &[]),
        notice,
        report("large", &large),
        frame(b'K', &[0, 0, 1, 2, 3, 4, 5, 6]),
        frame(b'Z', b"I"),
    ]);
    let connection = told(bytes).await.unwrap();
    assert_eq!(connection.session.parameters.value("large"), Some(&*large));
    assert_eq!(connection.cancel.key.process, 0x102);
}

#[tokio::test]
async fn trap_01_nothing_comes_between_the_answer_and_tls() {
    // What a man in the middle slips in behind the S is neither believed nor played after the
    // handshake.
    for slipped in [
        error("FATAL", "28P01", "slipped in"),
        welcome(&[]),
        b"S".to_vec(),
    ] {
        let fake = Fake::start(move |mut peer| {
            let slipped = slipped.clone();
            async move {
                peer.startup().await;
                peer.send(&joined(&[b"S".to_vec(), slipped])).await;
                peer.linger().await;
            }
        })
        .await;
        let mut endpoint = endpoint(&[fake.address]);
        endpoint.tls_mode = TlsMode::Require;
        endpoint.tls = Tls::new(TlsMode::Require, None, TlsNegotiation::Postgres).unwrap();
        endpoint.connect_timeout = Duration::from_secs(2);
        let kind = log_in(&endpoint).await.unwrap_err().kind();
        assert!(matches!(kind, "tls" | "timeout"), "{kind}");
    }
    // No TLS, or an error in its place: no login in the clear.
    for answer in [
        b"N".to_vec(),
        error("FATAL", "0A000", "what?"),
        b"x".to_vec(),
    ] {
        let fake = Fake::start(move |mut peer| {
            let answer = answer.clone();
            async move {
                peer.startup().await;
                peer.send(&answer).await;
                assert_eq!(peer.frame().await, None);
            }
        })
        .await;
        let mut endpoint = endpoint(&[fake.address]);
        endpoint.tls = Tls::new(TlsMode::Require, None, TlsNegotiation::Postgres).unwrap();
        assert_eq!(log_in(&endpoint).await.unwrap_err().kind(), "tls");
    }
}

/// TLS for a server of the tests', by a certificate that openssl makes; nothing without it.
fn acceptor() -> Option<tokio_rustls::TlsAcceptor> {
    use rustls_pki_types::pem::PemObject as _;
    use rustls_pki_types::{CertificateDer, PrivateKeyDer};
    let dir = std::path::Path::new(env!("CARGO_TARGET_TMPDIR"));
    let (key, cert) = (dir.join("login.key"), dir.join("login.crt"));
    let made = std::process::Command::new("openssl")
        .args("req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=fake".split(' '))
        .arg("-keyout")
        .arg(&key)
        .arg("-out")
        .arg(&cert)
        .output();
    if !made.is_ok_and(|made| made.status.success()) {
        return None;
    }
    let certificate = CertificateDer::from_pem_file(&cert).unwrap();
    let key = PrivateKeyDer::from_pem_file(&key).unwrap();
    let config = rustls::ServerConfig::builder()
        .with_no_client_auth()
        .with_single_cert(vec![certificate], key)
        .unwrap();
    Some(Arc::new(config).into())
}

#[tokio::test]
async fn an_offer_that_somebody_took_away_is_missed() {
    use bosdb_adapters::pg::endpoint::ChannelBinding::{self, Disable, Prefer, Require};
    use tokio::io::{AsyncReadExt, AsyncWriteExt};
    let Some(acceptor) = acceptor() else {
        return;
    };
    const PLAIN: &[u8] = b"SCRAM-SHA-256\0\0";
    const BOTH: &[u8] = b"SCRAM-SHA-256-PLUS\0SCRAM-SHA-256\0\0";
    let cases: [(&[u8], ChannelBinding, &[u8]); 6] = [
        (
            BOTH,
            Prefer,
            b"SCRAM-SHA-256-PLUS\0p=tls-server-end-point,,",
        ),
        (
            BOTH,
            Require,
            b"SCRAM-SHA-256-PLUS\0p=tls-server-end-point,,",
        ),
        (BOTH, Disable, b"SCRAM-SHA-256\0n,,"),
        // The server that did offer it learns by the y that its offer was taken away.
        (PLAIN, Prefer, b"SCRAM-SHA-256\0y,,"),
        (PLAIN, Disable, b"SCRAM-SHA-256\0n,,"),
        // Nothing at all is sent.
        (PLAIN, Require, b""),
    ];
    for (offer, binding, expected) in cases {
        let (told, mut said) = tokio::sync::mpsc::channel::<Vec<u8>>(1);
        let acceptor = acceptor.clone();
        let fake = Fake::start(move |mut peer| {
            let (told, acceptor) = (told.clone(), acceptor.clone());
            async move {
                peer.startup().await;
                peer.send(b"S").await;
                let mut stream = acceptor.accept(peer.socket).await.unwrap();
                let mut packet = vec![0; 1024];
                let length = stream.read(&mut packet).await.unwrap();
                assert!(length > 8);
                stream.write_all(&auth(10, offer)).await.unwrap();
                let length = stream.read(&mut packet).await.unwrap_or_default();
                packet.truncate(length);
                told.send(packet).await.unwrap();
            }
        })
        .await;
        let mut endpoint = endpoint(&[fake.address]);
        endpoint.tls_mode = TlsMode::Require;
        endpoint.tls = Tls::new(TlsMode::Require, None, TlsNegotiation::Postgres).unwrap();
        endpoint.particulars.channel_binding = binding;
        let error = log_in(&endpoint).await.unwrap_err();
        let said = said.recv().await.unwrap();
        let mechanism_on = said.get(5..).unwrap_or_default();
        let without_length: Vec<u8> = match mechanism_on.iter().position(|b| *b == 0) {
            Some(end) => [&mechanism_on[..=end], &mechanism_on[end + 5..]].concat(),
            None => Vec::new(),
        };
        assert!(
            without_length.starts_with(expected) && said.is_empty() == expected.is_empty(),
            "{binding:?}: {said:?}"
        );
        if binding == Require && offer == PLAIN {
            assert_eq!(error.kind(), "tls");
        }
    }
}
