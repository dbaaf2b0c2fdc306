//! What a client is told of its session's state: what servers tell unless they are asked for more.
//! BosDB itself asks for all.

use bosdb_protocol::ProtocolError;
use bosdb_protocol::mysql::reply::{Change, changes};
use bosdb_protocol::mysql::value;

/// The variables that servers tell of.
const USUAL: [&[u8]; 5] = [
    b"autocommit",
    b"character_set_client",
    b"character_set_connection",
    b"character_set_results",
    b"time_zone",
];

/// The changes that a client is told of, as a block of an OK packet.
pub(super) fn shown(state: &[u8]) -> Result<Vec<u8>, ProtocolError> {
    let mut out = Vec::new();
    let mut one = Vec::new();
    changes(state, |change| {
        one.clear();
        match change {
            Change::Variable { name, value } if USUAL.contains(&name) => {
                value::put_string(&mut one, name);
                value::put_string(&mut one, value);
                out.push(0);
                value::put_string(&mut out, &one);
            }
            Change::Schema(name) => {
                value::put_string(&mut one, name);
                out.push(1);
                value::put_string(&mut out, &one);
            }
            Change::Variable { .. } | Change::State | Change::Other(_) => {}
        }
    })?;
    Ok(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn variable(name: &[u8], value: &[u8]) -> Vec<u8> {
        let (mut one, mut out) = (Vec::new(), vec![0]);
        value::put_string(&mut one, name);
        value::put_string(&mut one, value);
        value::put_string(&mut out, &one);
        out
    }

    #[test]
    fn clients_are_told_what_is_usual() {
        let usual = [variable(b"time_zone", b"UTC"), vec![1, 2, 1, b'x']].concat();
        let all = [
            variable(b"time_zone", b"UTC"),
            variable(b"max_join_size", b"7"),
            vec![1, 2, 1, b'x'],
            vec![2, 1, b'1'],
        ]
        .concat();
        assert_eq!(shown(&all), Ok(usual));
        assert_eq!(shown(&[]), Ok(Vec::new()));
        assert!(shown(&[0, 9, 1]).is_err());
    }
}
