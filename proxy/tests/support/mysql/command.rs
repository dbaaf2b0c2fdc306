//! Payloads of commands.

use bosdb_protocol::mysql::value::put_string;

pub(crate) const QUIT: u8 = 0x01;
pub(crate) const INIT_DB: u8 = 0x02;
pub(crate) const QUERY: u8 = 0x03;
pub(crate) const FIELD_LIST: u8 = 0x04;
pub(crate) const STATISTICS: u8 = 0x09;
pub(crate) const PROCESS_KILL: u8 = 0x0c;
pub(crate) const PING: u8 = 0x0e;
pub(crate) const CHANGE_USER: u8 = 0x11;
pub(crate) const STMT_PREPARE: u8 = 0x16;
pub(crate) const STMT_EXECUTE: u8 = 0x17;
pub(crate) const STMT_SEND_LONG_DATA: u8 = 0x18;
pub(crate) const STMT_CLOSE: u8 = 0x19;
pub(crate) const STMT_RESET: u8 = 0x1a;
pub(crate) const SET_OPTION: u8 = 0x1b;
pub(crate) const STMT_FETCH: u8 = 0x1c;
pub(crate) const RESET_CONNECTION: u8 = 0x1f;
pub(crate) const STMT_BULK_EXECUTE: u8 = 0xfa;

/// A command and what belongs to it.
pub(crate) fn command(code: u8, rest: &[u8]) -> Vec<u8> {
    [&[code][..], rest].concat()
}

pub(crate) fn query(sql: &[u8]) -> Vec<u8> {
    command(QUERY, sql)
}

pub(crate) fn prepare(sql: &[u8]) -> Vec<u8> {
    command(STMT_PREPARE, sql)
}

/// A parameter's type and its value.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Parameter {
    pub(crate) kind: u16,
    pub(crate) value: Bound,
}

#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Bound {
    Null,
    /// As it stands in the packet.
    Bytes(Vec<u8>),
    /// Sent before, as long data: nothing stands in the packet.
    Sent,
}

impl Parameter {
    pub(crate) const NULL: Self = Self {
        kind: 6,
        value: Bound::Null,
    };

    pub(crate) fn number(value: i64) -> Self {
        Self {
            kind: 8,
            value: Bound::Bytes(value.to_le_bytes().to_vec()),
        }
    }

    pub(crate) fn double(value: f64) -> Self {
        Self {
            kind: 5,
            value: Bound::Bytes(value.to_le_bytes().to_vec()),
        }
    }

    pub(crate) fn text(value: &[u8]) -> Self {
        let mut bytes = Vec::new();
        put_string(&mut bytes, value);
        Self {
            kind: 253,
            value: Bound::Bytes(bytes),
        }
    }

    pub(crate) const fn sent() -> Self {
        Self {
            kind: 252,
            value: Bound::Sent,
        }
    }
}

/// Whether an Execute tells the types of its parameters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Types {
    Told,
    AsBefore,
}

pub(crate) fn execute(
    statement: u32,
    flags: u8,
    parameters: &[Parameter],
    types: Types,
) -> Vec<u8> {
    let mut body = statement.to_le_bytes().to_vec();
    body.push(flags);
    body.extend(1_u32.to_le_bytes());
    if !parameters.is_empty() {
        let mut nulls = vec![0_u8; parameters.len().div_ceil(8)];
        for (at, parameter) in parameters.iter().enumerate() {
            if parameter.value == Bound::Null {
                nulls[at / 8] |= 1 << (at % 8);
            }
        }
        body.extend(nulls);
        body.push(u8::from(types == Types::Told));
        if types == Types::Told {
            for parameter in parameters {
                body.extend(parameter.kind.to_le_bytes());
            }
        }
        for parameter in parameters {
            if let Bound::Bytes(bytes) = &parameter.value {
                body.extend(bytes);
            }
        }
    }
    command(STMT_EXECUTE, &body)
}

pub(crate) fn long_data(statement: u32, parameter: u16, bytes: &[u8]) -> Vec<u8> {
    let head = [
        &statement.to_le_bytes()[..],
        &parameter.to_le_bytes(),
        bytes,
    ];
    command(STMT_SEND_LONG_DATA, &head.concat())
}

pub(crate) fn fetch(statement: u32, rows: u32) -> Vec<u8> {
    let body = [statement.to_le_bytes(), rows.to_le_bytes()];
    command(STMT_FETCH, &body.concat())
}

/// CLOSE or RESET of a statement.
pub(crate) fn of_statement(code: u8, statement: u32) -> Vec<u8> {
    command(code, &statement.to_le_bytes())
}

/// CHANGE_USER with an answer to the challenge of the login.
pub(crate) fn change_user(
    user: &str,
    answer: &[u8],
    database: &str,
    collation: u16,
    plugin: &str,
) -> Vec<u8> {
    let length = u8::try_from(answer.len()).expect("a short answer");
    let body = [
        user.as_bytes(),
        &[0, length],
        answer,
        database.as_bytes(),
        &[0],
        &collation.to_le_bytes(),
        plugin.as_bytes(),
        &[0],
    ];
    command(CHANGE_USER, &body.concat())
}
