//! After the login: lengths that lie, kinds that do not exist, texts that are no text.

use crate::support::wire::{Received, ServerError, bind, execute, message, parse, query, sync};
use crate::{End, end, stage};

/// Frontend messages there are, and two there are not.
const TAGS: &[u8] = b"QPBDECSHFXdcfpz\0";

#[test]
fn lengths_that_lie() {
    let stage = stage();
    for tag in TAGS {
        for length in [i32::MIN, -1, 0, 1, 3, 0x7fff_fff0, i32::MAX] {
            let name = format!("{:?} with length {length}", char::from(*tag));
            let mut wire = stage.session();
            wire.send(&[&[*tag][..], &length.to_be_bytes(), b"SELECT 1\0"].concat());
            wire.half_close();
            assert!(!matches!(end(&mut wire), End::Open), "{name}");
        }
        stage.assert_well(&format!("lengths of {:?}", char::from(*tag)));
    }
}

/// Every message kind there could be, with an empty and with a small body: an answer or the end,
/// and never harm.
#[test]
fn every_kind_of_message() {
    let stage = stage();
    for tag in 0..=u8::MAX {
        for body in [b"".as_slice(), b"\0", b"\0\0\0\0\0\0\0\0", b"SELECT 1\0"] {
            let mut wire = stage.session();
            wire.send(&[message(tag, body), sync(), message(b'X', &[])].concat());
            wire.half_close();
            assert!(!matches!(end(&mut wire), End::Open), "{tag} {body:?}");
        }
        if tag % 16 == 15 {
            stage.assert_well(&format!("kinds up to {tag}"));
        }
    }
}

/// Counts and lengths inside Parse and Bind that are not true.
#[test]
fn counts_that_lie() {
    let stage = stage();
    let bodies: Vec<(u8, Vec<u8>)> = vec![
        (b'P', b"".to_vec()),
        (b'P', b"s".to_vec()),
        (b'P', b"\0SELECT 1".to_vec()),
        (b'P', b"\0SELECT 1\0".to_vec()),
        (b'P', b"\0SELECT 1\0\xff\xff".to_vec()),
        (b'P', b"\0SELECT 1\0\x00\x01\x00\x00".to_vec()),
        (b'P', b"\0SELECT 1\0\x00\x00rest".to_vec()),
        (b'P', b"\0\0\0\0\0\0\0\0".to_vec()),
        (b'B', b"".to_vec()),
        (b'B', b"\0".to_vec()),
        (b'B', b"\0\0".to_vec()),
        (b'B', b"\0\0\xff\xff".to_vec()),
        (b'B', b"\0\0\0\0\xff\xff".to_vec()),
        (b'B', b"\0\0\0\0\0\x01\xff\xff\xff\xfe\0\0".to_vec()),
        (b'B', b"\0\0\0\0\0\x01\x7f\xff\xff\xff\0\0".to_vec()),
        (b'B', b"\0\0\0\0\0\x01\x80\x00\x00\x00\0\0".to_vec()),
        (b'B', b"\0\0\0\0\0\0\xff\xff".to_vec()),
        (b'B', b"\0\0\0\0\0\0\0\0rest".to_vec()),
        (b'D', b"".to_vec()),
        (b'D', b"S".to_vec()),
        (b'D', b"Sname".to_vec()),
        (b'D', b"S\0rest\0".to_vec()),
        (b'C', b"".to_vec()),
        (b'C', b"P".to_vec()),
        (b'C', b"\0\0".to_vec()),
        (b'E', b"".to_vec()),
        (b'E', b"\0".to_vec()),
        (b'E', b"\0\0\0\0".to_vec()),
        (b'E', b"\0\xff\xff\xff\xff".to_vec()),
        (b'E', b"\0\0\0\0\0rest".to_vec()),
        (b'S', b"x".to_vec()),
        (b'H', b"x".to_vec()),
        (b'Q', b"".to_vec()),
        (b'Q', b"SELECT 1".to_vec()),
        (b'Q', b"SELECT 1\0SELECT 2\0".to_vec()),
        (b'f', b"".to_vec()),
        (b'c', b"x".to_vec()),
        (b'X', b"x".to_vec()),
    ];
    for (tag, body) in bodies {
        let name = format!("{:?} {}", char::from(tag), body.escape_ascii());
        let mut wire = stage.session();
        wire.send(&[parse("", "SELECT $1::text"), message(tag, &body), sync()].concat());
        // An error and a usable session, or an error and the end; and nothing that waits.
        wire.send(&[query("SELECT 'alive'"), message(b'X', &[])].concat());
        wire.half_close();
        assert!(!matches!(end(&mut wire), End::Open), "{name}");
        stage.assert_well(&name);
    }
}

/// The code a query is refused with, or nothing; the session must be usable afterwards.
fn code(sql: &[u8], user: &str) -> String {
    let stage = stage();
    let mut wire = crate::support::wire::Wire::open(&stage.door.endpoint(user)).unwrap();
    wire.send(&message(b'Q', &[sql, b"\0"].concat()));
    let mut found = String::new();
    loop {
        match wire.receive() {
            Received::Frame(frame) if frame.tag == b'E' => {
                found = ServerError::parse(&frame.body).code().to_owned();
            }
            Received::Frame(frame) if frame.tag == b'Z' => break,
            Received::Frame(_) => {}
            other => panic!(
                "{other:?} after {}",
                sql[..sql.len().min(40)].escape_ascii()
            ),
        }
    }
    wire.send(&query("SELECT 1"));
    wire.until(b'Z');
    drop(wire);
    stage.assert_well("a text");
    found
}

#[test]
fn texts_that_are_no_text() {
    for user in ["app", "writer", "analyst"] {
        assert_eq!(code(b"SELECT '\xff'", user), "22021", "{user}");
        assert_eq!(code(b"SELECT '\xc3\x28'", user), "22021", "{user}");
        assert_eq!(code(b"SELECT '\xed\xa0\x80'", user), "22021", "{user}");
        assert_eq!(code(b"\xef\xbb\xbfSELECT 1", user), "42601", "{user}");
        let nul = code(b"SELECT 1\0; SELECT 2", user);
        assert!(
            ["08P01", "22021", "42601"].contains(&nul.as_str()),
            "{user}: {nul}"
        );
    }
}

/// Texts that bring down a recursive parser.
#[test]
fn deep_texts() {
    let times = |part: &str, count: usize| part.repeat(count);
    let deep = 32 * 1024;
    let texts = [
        format!("SELECT {}1{}", times("(", deep), times(")", deep)),
        format!("SELECT {}", times("(", 2 * deep)),
        format!(
            "SELECT {}1{}",
            times("ARRAY[", deep / 4),
            times("]", deep / 4)
        ),
        format!("SELECT {}1", times("- ", deep)),
        format!("SELECT {}true", times("NOT ", deep)),
        format!("SELECT 1{}", times("+1", deep)),
        format!("SELECT true{}", times(" AND true", deep / 2)),
        format!("SELECT 1{}", times("::int", deep)),
        format!("SELECT a{}", times("[1]", deep)),
        format!("SELECT a{}", times(".a", deep)),
        format!(
            "{}SELECT 1{}",
            times("SELECT (", deep / 2),
            times(")", deep / 2)
        ),
        format!("{}SELECT 1", times("SELECT 1 UNION ALL ", deep / 4)),
        format!(
            "SELECT {}1{}",
            times("CASE WHEN true THEN ", deep / 4),
            times(" END", deep / 4)
        ),
        format!(
            "SELECT 1 FROM {}a{}",
            times("(", deep),
            times(" JOIN b ON true)", deep / 4)
        ),
        format!("{}SELECT 1", times("WITH a AS (", deep / 4)),
        format!("SELECT {}{}", times("/*", deep), times("*/", deep)),
        format!("SELECT {}", times("/*", deep)),
        format!("SELECT 1{}", times(", 1", deep)),
        times("SELECT 1;", deep / 4),
        times(";", 2 * deep),
        format!("EXPLAIN {}SELECT 1", times("EXPLAIN ", deep / 4)),
        format!("SELECT {}1{}", times("f(", deep / 2), times(")", deep / 2)),
        format!("SELECT '{}'", times("''", deep)),
        format!("SELECT \"{}\"", times("x", 2 * deep)),
        format!("SELECT $1{}", times("0", deep)),
        format!("SELECT 1{}", times("0", deep)),
        format!("SELECT $${}$$", times("$x$", deep)),
    ];
    let known = [
        "", "54000", "54001", "54011", "42601", "42P01", "42703", "42P02", "22003", "42804",
        "42883", "0A000", "42P10", "42846",
    ];
    for user in ["app", "analyst"] {
        for text in &texts {
            let code = code(text.as_bytes(), user);
            assert!(
                known.contains(&code.as_str()),
                "{user}: {code} for {}",
                &text[..60]
            );
        }
    }
}

/// Longer than a statement may be: refused, and the rest of it is not taken for messages.
#[test]
fn texts_that_are_too_long() {
    for user in ["app", "analyst"] {
        let long = format!("SELECT '{}'", "x".repeat(4 << 20));
        assert_eq!(code(long.as_bytes(), user), "54000", "{user}");
        let stage = stage();
        let mut wire = crate::support::wire::Wire::open(&stage.door.endpoint(user)).unwrap();
        wire.send(&[parse("", &long), bind("", "", &[]), execute(""), sync()].concat());
        let frames = wire.until(b'Z');
        assert_eq!(frames.len(), 2, "{user}");
        assert_eq!(
            ServerError::parse(&frames[0].body).code(),
            "54000",
            "{user}"
        );
        wire.send(&query("SELECT 1"));
        wire.until(b'Z');
    }
    stage().assert_well("a long text");
}
