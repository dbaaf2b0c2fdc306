//! Logging in to MySQL and MariaDB: a real MariaDB for the plugins it has, and a server of the
//! tests' own for caching_sha2_password and for what no honest server does.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test ends at the first surprise"
)]

#[path = "support/mariadb.rs"]
mod mariadb;
mod support;

use std::path::PathBuf;
use std::process::Child;
use std::sync::Arc;
use std::time::Duration;

use aws_lc_rs::encoding::{AsDer as _, PublicKeyX509Der};
use aws_lc_rs::rsa::{KeySize, PrivateDecryptingKey};
use bosdb_adapters::BackendError;
use bosdb_adapters::buffer::BufferPool;
use bosdb_adapters::connect::connect;
use bosdb_adapters::connection::Profile;
use bosdb_adapters::endpoint::HostsOrder;
use bosdb_adapters::host::Host;
use bosdb_adapters::mysql::endpoint::{Endpoint, LocalFiles, Particulars, ServerKey};
use bosdb_adapters::mysql::server::Flavour;
use bosdb_adapters::mysql::session::Connection;
use bosdb_adapters::mysql::{ConnectionId, cancel};
use bosdb_adapters::resolve::SystemResolver;
use bosdb_adapters::tls::{Tls, TlsMode, TlsNegotiation};
use bosdb_protocol::auth::caching_sha2::{self, Channel, FastVerifier, Shown};
use bosdb_protocol::mysql::capability::Capabilities;
use bosdb_protocol::mysql::command;
use bosdb_protocol::mysql::errno::Errno;
use bosdb_protocol::mysql::handshake::{self, AuthSwitch, Greeting, Login};
use bosdb_protocol::mysql::packet;
use bosdb_protocol::mysql::reply::{self, Okay};
use bosdb_protocol::mysql::status::Status;
use support::{Fake, HANG, Peer};
use tempfile::TempDir;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::time::timeout;
use zeroize::Zeroizing;

/// A server that ends with the value.
struct MariaDb {
    port: u16,
    dir: TempDir,
    server: Child,
}

impl MariaDb {
    /// Starts one whose accounts are made by `sql`.
    fn start(sql: &str) -> Self {
        let dir = tempfile::tempdir().unwrap();
        mariadb::prepare(dir.path(), sql);
        let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        drop(listener);
        let server = mariadb::command(dir.path(), port).spawn().unwrap();
        let started = Self { port, dir, server };
        mariadb::wait_until_ready(started.dir.path(), port);
        started
    }

    /// The authority of the server's certificate.
    fn ca(&self) -> PathBuf {
        self.dir.path().join("ca.pem")
    }
}

impl Drop for MariaDb {
    fn drop(&mut self) {
        drop(self.server.kill());
        drop(self.server.wait());
    }
}

fn endpoint(port: u16, user: &str, password: &str) -> Endpoint {
    Endpoint {
        hosts: vec![Host::new("127.0.0.1", port)],
        order: HostsOrder::InOrder,
        resolver: Arc::new(SystemResolver),
        dns_refresh: Duration::from_secs(30),
        database: "shop".to_owned(),
        user: user.to_owned(),
        password: Zeroizing::new(password.to_owned()),
        tls_mode: TlsMode::Off,
        tls: None,
        connect_timeout: Duration::from_secs(10),
        particulars: Particulars {
            server_key: ServerKey::None,
            local_files: LocalFiles::Refused,
        },
    }
}

async fn log_in(endpoint: &Endpoint, profile: Profile) -> Result<Connection, BackendError> {
    let buffers = Arc::new(BufferPool::default());
    timeout(HANG, connect(endpoint, profile, 0, buffers))
        .await
        .expect("a login ends")
}

/// Sends a query and gives back the first packet of its reply.
async fn first_packet(connection: &mut Connection, sql: &str) -> Vec<u8> {
    let mut out = Vec::new();
    packet::put(&mut out, 0, |out| {
        command::put_query(out, connection.session.agreed, sql.as_bytes());
    });
    connection.transport.write_all(&out).await.unwrap();
    loop {
        let bytes = connection.inbound.bytes();
        if let Some(header) = packet::header(bytes)
            && bytes.len() >= header.packet()
        {
            return bytes[packet::HEADER..header.packet()].to_vec();
        }
        let read = connection.transport.read_more(&mut connection.inbound);
        timeout(HANG, read).await.unwrap().unwrap();
    }
}

const ACCOUNTS: &str = "\
CREATE DATABASE shop;
CREATE TABLE shop.people (id INT PRIMARY KEY);
CREATE USER native@'%' IDENTIFIED BY 'secret';
CREATE USER empty@'%';
CREATE USER modern@'%' IDENTIFIED VIA ed25519 USING PASSWORD('secret');
CREATE USER sealed@'%' IDENTIFIED BY 'secret' REQUIRE SSL;
GRANT ALL ON shop.* TO native@'%', empty@'%', modern@'%', sealed@'%';
";

#[tokio::test]
async fn mariadb_lets_each_plugin_in() {
    let server = tokio::task::spawn_blocking(|| MariaDb::start(ACCOUNTS))
        .await
        .unwrap();
    for (user, password) in [("native", "secret"), ("empty", ""), ("modern", "secret")] {
        let there = endpoint(server.port, user, password);
        let connection = log_in(&there, Profile::Ordinary).await;
        let connection = connection.unwrap_or_else(|error| panic!("{user}: {error}"));
        let session = &connection.session;
        assert_eq!(session.server.version.flavour, Flavour::MariaDb);
        assert!(
            session.server.version.number >= 100_000,
            "{:?}",
            session.server
        );
        assert!(session.server.sql_mode.contains("STRICT_TRANS_TABLES"));
        assert!(session.status.has(Status::AUTOCOMMIT));
        assert_ne!(connection.cancel.key, ConnectionId(0));
    }
    refusals_are_told(&server).await;
    tls_is_verified(&server).await;
    a_reader_cannot_write(&server).await;
    a_statement_is_cancelled(&server).await;
}

async fn refusals_are_told(server: &MariaDb) {
    let wrong = endpoint(server.port, "native", "not-the-password");
    let error = log_in(&wrong, Profile::Ordinary).await.unwrap_err();
    assert!(error.is_login_refused(), "{error}");
    let told = error.to_string();
    assert!(told.contains("error 1045"), "{told}");
    assert!(!told.contains("native"), "{told}");
    let mut nowhere = endpoint(server.port, "native", "secret");
    nowhere.database = "nowhere".to_owned();
    let error = log_in(&nowhere, Profile::Ordinary).await.unwrap_err();
    assert!(
        matches!(&error, BackendError::Refused { code, .. } if &**code == "42000"),
        "{error}"
    );
}

async fn tls_is_verified(server: &MariaDb) {
    let plain = endpoint(server.port, "sealed", "secret");
    assert!(log_in(&plain, Profile::Ordinary).await.is_err());
    let mut sealed = endpoint(server.port, "sealed", "secret");
    for (mode, ca, fits) in [
        (TlsMode::VerifyFull, Some(server.ca()), true),
        (TlsMode::Require, None, true),
        (TlsMode::VerifyFull, None, false),
    ] {
        sealed.tls_mode = mode;
        sealed.tls = Tls::new(mode, ca.as_deref(), TlsNegotiation::Agreed).unwrap();
        let result = log_in(&sealed, Profile::Ordinary).await;
        assert_eq!(result.is_ok(), fits, "{mode:?} {result:?}");
    }
}

async fn a_reader_cannot_write(server: &MariaDb) {
    let there = endpoint(server.port, "native", "secret");
    let mut reader = log_in(&there, Profile::ReadOnly).await.unwrap();
    let refused = first_packet(&mut reader, "INSERT INTO people VALUES (1)").await;
    let fault = reply::Fault::parse(&refused).unwrap();
    assert_eq!(fault.code, Errno::READ_ONLY.code);
    let mut writer = log_in(&there, Profile::Ordinary).await.unwrap();
    let done = first_packet(&mut writer, "INSERT INTO people VALUES (1)").await;
    assert_eq!(done.first(), Some(&reply::OK));
}

async fn a_statement_is_cancelled(server: &MariaDb) {
    let there = endpoint(server.port, "native", "secret");
    let mut connection = log_in(&there, Profile::Ordinary).await.unwrap();
    let target = Arc::clone(&connection.cancel);
    let running = first_packet(&mut connection, "SELECT id FROM people WHERE SLEEP(60) = 5");
    let cancelling = async {
        // Sent before it runs, a cancel hits nothing: it is repeated until it does.
        loop {
            tokio::time::sleep(Duration::from_millis(50)).await;
            cancel::send(&there, target.hold()).await.unwrap();
        }
    };
    let packet = tokio::select! {
        packet = running => packet,
        () = cancelling => panic!("the cancels go on"),
    };
    // MariaDB answers with an error, or ends SLEEP early, after the columns were sent.
    let is_error = packet.first() == Some(&reply::ERR);
    assert!(is_error || packet == [1], "{packet:?}");
    assert!(!target.is_held());
}

// === a server of our own ===

const SCRAMBLED: [u8; 20] = *b"abcdefghij0123456789";

fn offered() -> Capabilities {
    Capabilities::LONG_PASSWORD
        .union(Capabilities::PROTOCOL_41)
        .union(Capabilities::SECURE_CONNECTION)
        .union(Capabilities::PLUGIN_AUTH)
        .union(Capabilities::PLUGIN_AUTH_LENENC_CLIENT_DATA)
        .union(Capabilities::CONNECT_WITH_DB)
        .union(Capabilities::DEPRECATE_EOF)
}

async fn send(peer: &mut Peer, sequence: u8, payload: impl FnOnce(&mut Vec<u8>)) {
    let mut out = Vec::new();
    packet::put(&mut out, sequence, payload);
    drop(peer.socket.write_all(&out).await);
}

async fn receive(peer: &mut Peer) -> Option<(u8, Vec<u8>)> {
    let mut head = [0; packet::HEADER];
    peer.socket.read_exact(&mut head).await.ok()?;
    let header = packet::header(&head)?;
    let mut payload = vec![0; header.payload];
    peer.socket.read_exact(&mut payload).await.ok()?;
    Some((header.sequence, payload))
}

async fn greet(peer: &mut Peer, plugin: &'static str) {
    let greeting = Greeting {
        version: b"8.0.36",
        connection_id: 7,
        scramble: SCRAMBLED,
        capabilities: offered(),
        collation: 45,
        status: Status::AUTOCOMMIT,
        plugin: plugin.as_bytes(),
    };
    send(peer, 0, |out| handshake::put_greeting(out, &greeting)).await;
}

async fn okay(peer: &mut Peer, sequence: u8) {
    let okay = Okay {
        status: Status::AUTOCOMMIT,
        ..Okay::default()
    };
    send(peer, sequence, |out| {
        reply::put_okay(out, reply::OK, &okay, offered())
    })
    .await;
}

/// Answers the queries of the set-up.
async fn answer(peer: &mut Peer) {
    while let Some((_, payload)) = receive(peer).await {
        if payload.get(1..7) != Some(&b"SELECT"[..]) {
            okay(peer, 1).await;
            continue;
        }
        send(peer, 1, |out| out.push(1)).await;
        let column = reply::Column {
            schema: b"",
            table: b"",
            org_table: b"",
            name: b"m",
            org_name: b"",
            collation: 45,
            length: 10,
            kind: 253,
            flags: reply::ColumnFlags::default(),
            decimals: 0,
        };
        send(peer, 2, |out| reply::put_column(out, &column)).await;
        send(peer, 3, |out| out.extend_from_slice(b"\x0bANSI_QUOTES")).await;
        let end = Okay::default();
        send(peer, 4, |out| {
            reply::put_okay(out, reply::EOF, &end, offered())
        })
        .await;
    }
}

/// What a MySQL 8 does with a client that knows `secret`: the fast way where it was seen before,
/// the slow one under its key otherwise.
async fn caching(mut peer: Peer, key: Arc<PrivateDecryptingKey>, seen_before: bool) {
    greet(&mut peer, caching_sha2::PLUGIN).await;
    let Some((mut sequence, payload)) = receive(&mut peer).await else {
        return;
    };
    let login = Login::parse(&payload, offered()).unwrap();
    if !FastVerifier::of(b"secret").accepts(&SCRAMBLED, login.data) {
        return refuse(&mut peer, sequence + 1).await;
    }
    if seen_before {
        send(&mut peer, sequence + 1, |out| {
            handshake::put_auth_more(out, &[caching_sha2::FAST_DONE]);
        })
        .await;
        okay(&mut peer, sequence + 2).await;
        return answer(&mut peer).await;
    }
    send(&mut peer, sequence + 1, |out| {
        handshake::put_auth_more(out, &[caching_sha2::FULL_WANTED]);
    })
    .await;
    loop {
        let Some((next, payload)) = receive(&mut peer).await else {
            return;
        };
        sequence = next;
        match caching_sha2::shown(&payload, Channel::Open).unwrap() {
            Shown::KeyWanted => {
                let der: PublicKeyX509Der<'_> = key.public_key().as_der().unwrap();
                let pem = caching_sha2::public_key_pem(der.as_ref());
                send(&mut peer, sequence + 1, |out| {
                    handshake::put_auth_more(out, pem.as_bytes());
                })
                .await;
            }
            Shown::Encrypted(sent) => {
                let password = caching_sha2::decrypt(&key, &SCRAMBLED, sent).unwrap();
                assert_eq!(&password[..], b"secret");
                okay(&mut peer, sequence + 1).await;
                return answer(&mut peer).await;
            }
            Shown::Password(_) => panic!("a password on an open channel"),
        }
    }
}

async fn refuse(peer: &mut Peer, sequence: u8) {
    send(peer, sequence, |out| {
        reply::put_fault(out, Errno::ACCESS_DENIED, "Access denied for user 'ann'");
    })
    .await;
}

#[tokio::test]
async fn caching_sha2_goes_the_fast_way_and_the_slow() {
    let key = Arc::new(PrivateDecryptingKey::generate(KeySize::Rsa2048).unwrap());
    let der: PublicKeyX509Der<'_> = key.public_key().as_der().unwrap();
    let pem = caching_sha2::public_key_pem(der.as_ref());
    for seen_before in [true, false] {
        let own = Arc::clone(&key);
        let server = Fake::start(move |peer| caching(peer, Arc::clone(&own), seen_before)).await;
        let known = ServerKey::Known(pem.as_bytes().into());
        for (server_key, lets_in) in [
            (ServerKey::None, seen_before),
            (ServerKey::Ask, true),
            (known, true),
        ] {
            let mut there = endpoint(server.address.port(), "ann", "secret");
            there.particulars.server_key = server_key.clone();
            let result = log_in(&there, Profile::Ordinary).await;
            assert_eq!(
                result.is_ok(),
                lets_in,
                "{seen_before} {server_key:?} {result:?}"
            );
            if let Ok(connection) = result {
                assert_eq!(connection.session.server.version.flavour, Flavour::MySql);
                assert_eq!(&*connection.session.server.sql_mode, "ANSI_QUOTES");
            }
        }
        let wrong = endpoint(server.address.port(), "ann", "Secret");
        let error = log_in(&wrong, Profile::Ordinary).await.unwrap_err();
        assert!(
            error.is_login_refused() && !error.to_string().contains("ann"),
            "{error}"
        );
    }
}

#[tokio::test]
async fn a_hostile_server_learns_nothing() {
    // It asks for the password itself, in three ways, and reads what comes.
    type Ask = fn(&mut Vec<u8>);
    let asks: [Ask; 3] = [
        |out| {
            let switch = AuthSwitch {
                plugin: b"mysql_clear_password",
                data: b"",
            };
            handshake::put_auth_switch(out, &switch);
        },
        |out| handshake::put_auth_more(out, &[caching_sha2::FULL_WANTED]),
        |out| handshake::put_auth_more(out, b"-----BEGIN PUBLIC KEY-----\n"),
    ];
    for ask in asks {
        let heard = Arc::new(std::sync::Mutex::new(Vec::new()));
        let ears = Arc::clone(&heard);
        let server = Fake::start(move |mut peer| {
            let ears = Arc::clone(&ears);
            async move {
                greet(&mut peer, caching_sha2::PLUGIN).await;
                let Some((sequence, first)) = receive(&mut peer).await else {
                    return;
                };
                ears.lock().unwrap().extend(first);
                send(&mut peer, sequence + 1, ask).await;
                while let Some((_, more)) = receive(&mut peer).await {
                    ears.lock().unwrap().extend(more);
                }
            }
        })
        .await;
        let there = endpoint(server.address.port(), "ann", "secret");
        let error = log_in(&there, Profile::Ordinary).await.unwrap_err();
        assert!(!error.to_string().contains("secret"), "{error}");
        let heard = heard.lock().unwrap();
        assert!(!heard.windows(6).any(|six| six == b"secret"));
    }
}

#[tokio::test]
async fn what_breaks_the_protocol_ends_the_login() {
    let table: Vec<(&str, Vec<u8>)> = vec![
        ("nothing", Vec::new()),
        ("an old greeting", b"\x05\0\0\0\x095.0\0".to_vec()),
        ("a number out of turn", b"\x01\0\0\x05\x0a".to_vec()),
        ("an endless packet", b"\xff\xff\xff\0\x0a".to_vec()),
        ("an empty packet", b"\0\0\0\0".to_vec()),
        ("an error without a number", b"\x01\0\0\0\xff".to_vec()),
        (
            "an error before the login",
            b"\x13\0\0\0\xff\x10\x04Too many clients".to_vec(),
        ),
    ];
    for (what, bytes) in table {
        let server = Fake::start(move |mut peer| {
            let bytes = bytes.clone();
            async move {
                drop(peer.socket.write_all(&bytes).await);
                drop(peer.socket.shutdown().await);
            }
        })
        .await;
        let there = endpoint(server.address.port(), "ann", "secret");
        let result = log_in(&there, Profile::Ordinary).await;
        assert!(result.is_err(), "{what}");
    }
}
