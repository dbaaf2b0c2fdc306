//! The console's rows as packets of this wire.

use bosdb_protocol::mysql::reply::{Column as Described, ColumnFlags, put_column};
use bosdb_protocol::mysql::value;

use crate::pg::admin::table::{Column, Type, Value};

/// VAR_STRING, LONGLONG and TINY.
const TEXT: u8 = 0xfd;
const NUMBER: u8 = 0x08;
const BOOL: u8 = 0x01;

/// `utf8mb4_general_ci`, and none.
const UTF8MB4: u16 = 45;
const BINARY: u16 = 63;

/// How wide a text may be, as clients lay out tables.
const WIDTH: u32 = 1024;

/// The byte that stands for NULL.
const NULL: u8 = 0xfb;

/// How many columns follow.
pub(super) fn count(columns: usize) -> Vec<u8> {
    let mut payload = Vec::new();
    value::put_integer(&mut payload, u64::try_from(columns).unwrap_or(u64::MAX));
    payload
}

/// A column.
pub(super) fn column((name, kind): &Column) -> Vec<u8> {
    match kind {
        Type::Text => text_column(name),
        Type::Int4 | Type::Int8 | Type::Numeric => described(name, NUMBER, BINARY, 20),
        Type::Bool => described(name, BOOL, BINARY, 1),
    }
}

/// A column of text.
pub(super) fn text_column(name: &str) -> Vec<u8> {
    described(name, TEXT, UTF8MB4, WIDTH)
}

fn described(name: &str, kind: u8, collation: u16, length: u32) -> Vec<u8> {
    let mut payload = Vec::new();
    let column = Described {
        schema: b"",
        table: b"",
        org_table: b"",
        name: name.as_bytes(),
        org_name: b"",
        collation,
        length,
        kind,
        flags: ColumnFlags::default(),
        decimals: 0,
    };
    put_column(&mut payload, &column);
    payload
}

/// A row of the text protocol.
pub(super) fn row(values: &[Value]) -> Vec<u8> {
    let mut payload = Vec::new();
    for value in values {
        match value {
            Value::Null => payload.push(NULL),
            Value::Text(text) => value::put_string(&mut payload, text.as_bytes()),
            Value::Number(number) => {
                value::put_string(&mut payload, number.to_string().as_bytes());
            }
            Value::Bool(yes) => {
                value::put_string(&mut payload, if *yes { b"1" } else { b"0" });
            }
        }
    }
    payload
}
