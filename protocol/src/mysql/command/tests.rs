use super::*;

const PLAIN: Capabilities = Capabilities::PLUGIN_AUTH
    .union(Capabilities::CONNECT_ATTRS)
    .union(Capabilities::SECURE_CONNECTION);

#[test]
fn every_code_keeps_its_byte() {
    for byte in 0..=u8::MAX {
        if let Some(code) = Code::of(byte) {
            assert_eq!(code.byte(), byte);
            assert!(code.name().starts_with("COM_"));
        }
    }
    assert_eq!(Code::of(0x21), None);
}

#[test]
fn commands_are_read_by_name() {
    let table: &[(&[u8], Command<'_>)] = &[
        (b"\x01", Command::Quit),
        (b"\x02shop", Command::InitDb(b"shop")),
        (
            b"\x04people\0na%",
            Command::FieldList {
                table: b"people",
                wildcard: b"na%",
            },
        ),
        (b"\x0c\x05\0\0\0", Command::ProcessKill(5)),
        (b"\x0e", Command::Ping),
        (b"\x16select ?", Command::StmtPrepare(b"select ?")),
        (
            b"\x18\x01\0\0\0\x02\0abc",
            Command::StmtSendLongData {
                statement: 1,
                parameter: 2,
                data: b"abc",
            },
        ),
        (b"\x19\x01\0\0\0", Command::StmtClose(1)),
        (b"\x1b\0\0", Command::SetOption(MultiStatements::On)),
        (b"\x1b\x01\0", Command::SetOption(MultiStatements::Off)),
        (
            b"\x1c\x01\0\0\0\x0a\0\0\0",
            Command::StmtFetch {
                statement: 1,
                rows: 10,
            },
        ),
        (b"\x12....", Command::Other(Code::BinlogDump)),
    ];
    for (payload, command) in table {
        assert_eq!(Command::parse(payload, PLAIN).as_ref(), Ok(command));
    }
}

#[test]
fn what_does_not_fill_its_packet_is_malformed() {
    for bad in [
        &b""[..],
        b"\x04people",
        b"\x0c\x05\0\0",
        b"\x0c\x05\0\0\0\0",
        b"\x17\x01\0\0\0",
        b"\x19\x01\0\0\0\0",
        b"\x1b\x02\0",
        b"\x1c\x01\0\0\0",
    ] {
        let read = Command::parse(bad, PLAIN);
        assert!(matches!(read, Err(ProtocolError::Malformed(_))), "{bad:?}");
    }
    assert_eq!(
        Command::parse(b"\x99", PLAIN),
        Err(ProtocolError::UnknownType(0x99))
    );
}

#[test]
fn attributes_are_no_part_of_the_text() {
    let with = PLAIN.union(Capabilities::QUERY_ATTRIBUTES);
    let sent = b"\x03\x01\x01\0\x01\xfd\0\x02ab\x0cdrop table xselect 1";
    let Ok(Command::Query(query)) = Command::parse(sent, with) else {
        panic!("a query is expected");
    };
    assert_eq!(query.sql, b"select 1");
    assert_eq!(query.attributes.count, 1);
    let Ok(Command::Query(query)) = Command::parse(b"\x03\0\x01select 1", with) else {
        panic!("a query is expected");
    };
    assert_eq!(query.sql, b"select 1");
    // Sets other than one, types that are none, values that are cut.
    for bad in [
        &b"\x03\0\x02select 1"[..],
        b"\x03\x01\x01\0\x01\x63\0\x02ab\x01xselect 1",
        b"\x03\x01\x01\0\0\xfd\0\x02ab\x01xselect 1",
        b"\x03\x01\x01\0\x01\xfd\0\x02ab\x7fx",
        b"\x03\xfe\xff\xff\xff\xff\xff\xff\xff\xff\x01",
    ] {
        assert!(Command::parse(bad, with).is_err(), "{bad:?}");
    }
    let mut out = Vec::new();
    put_query(&mut out, with, b"select 1");
    assert_eq!(out, b"\x03\0\x01select 1");
}

#[test]
fn another_user_is_read_to_the_last_part() {
    let sent = b"\x11ann\0\x03abcshop\0\x21\0mysql_native_password\0\x06\x01k\x03val";
    let Ok(Command::ChangeUser(change)) = Command::parse(sent, PLAIN) else {
        panic!("a change of user is expected");
    };
    assert_eq!(change.user, b"ann");
    assert_eq!(change.data, b"abc");
    assert_eq!(change.database, b"shop");
    assert_eq!(change.collation, Some(0x21));
    assert_eq!(change.plugin, Some(&b"mysql_native_password"[..]));
    assert_eq!(change.attributes.get("k"), Some("val"));
    // Shorter forms, and one that is cut.
    assert!(Command::parse(b"\x11ann\0\0shop\0", PLAIN).is_ok());
    assert!(Command::parse(b"\x11ann\0\x20abc", PLAIN).is_err());
    assert!(Command::parse(b"\x11ann", PLAIN).is_err());
}
