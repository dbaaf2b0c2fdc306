use super::*;
use crate::cursor::Cursor;
use crate::mysql::capability::Capabilities;
use crate::mysql::status::Status;

fn server() -> Capabilities {
    Capabilities::PROTOCOL_41
        .union(Capabilities::SECURE_CONNECTION)
        .union(Capabilities::PLUGIN_AUTH)
        .union(Capabilities::PLUGIN_AUTH_LENENC_CLIENT_DATA)
        .union(Capabilities::CONNECT_WITH_DB)
        .union(Capabilities::CONNECT_ATTRS)
}

fn greeting(capabilities: Capabilities) -> Greeting<'static> {
    Greeting {
        version: b"5.5.5-10.11.6-MariaDB",
        connection_id: 77,
        scramble: *b"abcdefghij0123456789",
        capabilities,
        collation: 45,
        status: Status::AUTOCOMMIT,
        plugin: b"mysql_native_password",
    }
}

#[test]
fn a_greeting_is_read_as_written() {
    let mariadb = server().union(Capabilities::STMT_BULK_OPERATIONS);
    let mysql = server().union(Capabilities::LONG_PASSWORD);
    for capabilities in [mariadb, mysql] {
        let mut out = Vec::new();
        put_greeting(&mut out, &greeting(capabilities));
        assert_eq!(Greeting::parse(&out), Ok(greeting(capabilities)));
        for cut in 0..out.len() - 1 {
            let cut = out.get(..cut).unwrap();
            let read = Greeting::parse(cut);
            assert!(read.is_err() || read.is_ok_and(|read| read != greeting(capabilities)));
        }
    }
}

#[test]
fn old_servers_are_not_spoken_to() {
    let mut out = Vec::new();
    let old = greeting(server().without(Capabilities::PROTOCOL_41));
    put_greeting(&mut out, &old);
    assert!(Greeting::parse(&out).is_err());
    assert!(Greeting::parse(b"\x095.0\0").is_err());
}

/// What MariaDB 10.11's own client sends: its first bit is clear, so the last reserved bytes count.
#[test]
fn a_login_is_read_as_written() {
    let head = ClientHead {
        capabilities: server().union(Capabilities::STMT_BULK_OPERATIONS),
        max_packet: 1 << 24,
        collation: 45,
    };
    let login = Login {
        head,
        user: b"ann",
        data: &[7; 20],
        database: Some(b"shop"),
        plugin: Some(b"mysql_native_password"),
        attributes: Attributes::default(),
    };
    let mut out = Vec::new();
    put_login(
        &mut out,
        &login,
        &[("_client_name", "test"), ("_pid", "12")],
    )
    .unwrap();
    let offered = server().union(Capabilities::STMT_BULK_OPERATIONS);
    let read = Login::parse(&out, offered).unwrap();
    assert_eq!(
        (read.user, read.data, read.database),
        (login.user, login.data, login.database)
    );
    assert_eq!(read.plugin, login.plugin);
    assert_eq!(read.attributes.get("_client_name"), Some("test"));
    assert_eq!(read.attributes.pairs().count(), 2);
    assert_eq!(read.head, head);
    // What was not offered means nothing: without attributes they are bytes behind the end.
    let fewer = offered.without(Capabilities::CONNECT_ATTRS);
    let read = Login::parse(&out, fewer).unwrap();
    assert!(read.attributes.pairs().next().is_none());
    for cut in 0..56 {
        assert!(
            Login::parse(out.get(..cut).unwrap(), offered).is_err(),
            "{cut}"
        );
    }
}

#[test]
fn a_wish_for_tls_is_the_head_of_a_login() {
    let head = ClientHead {
        capabilities: server().union(Capabilities::SSL),
        max_packet: 1,
        collation: 45,
    };
    let mut out = Vec::new();
    put_tls_request(&mut out, &head);
    assert_eq!(out.len(), CLIENT_HEAD);
    let mut cursor = Cursor::new(&out, "test");
    assert_eq!(ClientHead::parse(&mut cursor), Ok(head));
    assert_eq!(cursor.finish(), Ok(()));
}

#[test]
fn lengths_are_bounded() {
    let head = ClientHead {
        capabilities: server(),
        max_packet: 1,
        collation: 45,
    };
    let name = vec![b'a'; MAX_NAME + 1];
    let login = Login {
        head,
        user: &name,
        data: b"",
        database: None,
        plugin: None,
        attributes: Attributes::default(),
    };
    let mut out = Vec::new();
    put_login(&mut out, &login, &[]).unwrap();
    assert!(Login::parse(&out, server()).is_err());
    let mut block = Vec::new();
    crate::mysql::value::put_string(&mut block, &vec![0; MAX_ATTRIBUTES + 2]);
    assert!(Attributes::parse(&mut Cursor::new(&block, "test")).is_err());
    assert!(Attributes::parse(&mut Cursor::new(b"\x03\x01a\x05", "test")).is_err());
}

#[test]
fn a_switch_names_its_plugin() {
    let switch = AuthSwitch {
        plugin: b"caching_sha2_password",
        data: b"abcdefghij0123456789",
    };
    let mut out = Vec::new();
    put_auth_switch(&mut out, &switch);
    assert_eq!(AuthSwitch::parse(&out), Ok(switch));
    assert!(AuthSwitch::parse(&[AuthSwitch::TAG]).is_err());
}
