use super::*;

const NONE: Capabilities = Capabilities::NONE;
const LONG: ParameterType = ParameterType([8, 0]);
const TEXT: ParameterType = ParameterType([253, 0]);

fn execute(parameters: &[u8]) -> StmtExecute<'_> {
    StmtExecute {
        statement: 1,
        flags: 0,
        parameters,
    }
}

fn nothing_long(_: usize) -> bool {
    false
}

#[test]
fn types_and_values_are_told_apart() {
    let sent = b"\x02\x01\x08\0\xfd\0\xfd\0\x05\0\0\0\0\0\0\0\x03abc";
    let read = parameters(&execute(sent), 3, NONE, None, nothing_long).unwrap();
    assert_eq!(read.types.as_deref(), Some(&[LONG, TEXT, TEXT][..]));
    assert!(!is_null(read.nulls, 0) && is_null(read.nulls, 1) && !is_null(read.nulls, 2));
    assert_eq!(read.values, b"\x05\0\0\0\0\0\0\0\x03abc");

    // The same again without types, which are then known.
    let again = b"\x02\0\x05\0\0\0\0\0\0\0\x03abc";
    let known = [LONG, TEXT, TEXT];
    let second = parameters(&execute(again), 3, NONE, Some(&known), nothing_long).unwrap();
    assert_eq!(second.types, None);
    assert!(parameters(&execute(again), 3, NONE, None, nothing_long).is_err());

    // And put together for another server.
    let mut out = Vec::new();
    put_execute(&mut out, 9, 1, &second, &known);
    assert_eq!(out.get(..10), Some(&b"\x17\x09\0\0\0\x01\x01\0\0\0"[..]));
    assert_eq!(out.get(10..), Some(&sent[..]));
}

#[test]
fn long_data_stands_elsewhere() {
    let sent = b"\0\x01\x08\0\xfc\0\x05\0\0\0\0\0\0\0";
    assert!(parameters(&execute(sent), 2, NONE, None, |at| at == 1).is_ok());
    assert!(parameters(&execute(sent), 2, NONE, None, nothing_long).is_err());
}

#[test]
fn no_parameters_have_two_layouts() {
    for sent in [&b""[..], b"\0"] {
        assert!(parameters(&execute(sent), 0, NONE, None, nothing_long).is_ok());
    }
}

#[test]
fn attributes_come_behind_the_parameters() {
    let agreed = Capabilities::QUERY_ATTRIBUTES;
    let sent = b"\x02\0\x01\x08\0\0\xfd\0\x01k\x05\0\0\0\0\0\0\0\x03abc";
    let read = parameters(&execute(sent), 1, agreed, None, nothing_long).unwrap();
    assert_eq!(read.types.map(|types| types.len()), Some(2));
    let short = b"\0\0\x01";
    assert!(parameters(&execute(short), 1, agreed, None, nothing_long).is_err());
}

#[test]
fn what_does_not_add_up_is_malformed() {
    for (bad, count) in [
        (&b""[..], 1),
        (b"\0\x02\x08\0", 1),
        (b"\0\x01\x08", 1),
        (b"\0\x01\x63\0\x01", 1),
        (b"\0\x01\x08\0\x01", 1),
        (b"\0\x01\xfd\0\xfe\xff\xff\xff\xff\xff\xff\xff\xff", 1),
        (b"\0\x01\x08\0\x05\0\0\0\0\0\0\0\0", 1),
        (b"\0\0\0\0\0\0\0\0\x01", 65_535),
    ] {
        let read = parameters(&execute(bad), count, NONE, None, nothing_long);
        assert!(read.is_err(), "{bad:?}");
    }
}
