//! Clients that break the rules before they are in.

use std::time::Instant;

use bosdb_protocol::auth::caching_sha2;
use bosdb_protocol::mysql::packet;

use crate::open;
use crate::raw::{As, Raw, refused};

fn framed(sequence: u8, payload: &[u8]) -> Vec<u8> {
    let mut out = Vec::new();
    packet::put(&mut out, sequence, |out| out.extend_from_slice(payload));
    out
}

#[test]
fn what_is_no_login_is_refused_and_harms_nobody() {
    let (door, port) = open("", "[limits]\nlogin_timeout = \"2s\"\nfailed_logins = 0\n");
    let who = As::sha2("boss", "boss secret");
    let good = {
        let raw = Raw::dial(port).unwrap();
        let answer = caching_sha2::answer(b"boss secret", &raw.scramble);
        raw.login_payload(&who, &answer)
    };
    // Cut anywhere within the parts that must be there.
    for cut in 0..good.len().min(60) {
        let mut raw = Raw::dial(port).unwrap();
        raw.send(&good[..cut]);
        let answer = raw.read().map(|payload| refused(&payload));
        let told = answer.unwrap_or_else(|| panic!("{cut}: closed without a word"));
        // A wish for TLS where there is none is a login that lacks everything.
        assert_eq!((told.0, &*told.1), (1043, "08S01"), "{cut}");
        assert!(raw.read().is_none());
    }
    let cases: &[(&str, Vec<u8>, u16)] = &[
        ("another's turn", framed(7, &good), 1156),
        ("too long", vec![0xff, 0xff, 0xff, 1], 1153),
        ("a byte too long", vec![1, 0, 2, 1], 1153),
        (
            "lengths beyond the packet",
            {
                let mut forged = good.clone();
                // The length of the plugin's data, behind the head and the user's name.
                forged[32 + 5] = 0xff;
                framed(1, &forged)
            },
            1043,
        ),
        (
            "a protocol from before 4.1",
            framed(1, b"\x05\0\0\0\0boss\0xxxxxxxx"),
            1043,
        ),
        ("nothing", framed(1, b""), 1043),
    ];
    for (what, bytes, errno) in cases {
        let mut raw = Raw::dial(port).unwrap();
        raw.send_bytes(bytes);
        // The packets may be answered under any number.
        raw.sequence = if *errno == 1156 { 1 } else { 2 };
        let payload = raw.read().unwrap_or_else(|| panic!("{what}: closed"));
        assert_eq!(refused(&payload).0, *errno, "{what}");
    }
    Raw::dial(port).unwrap().log_in(&who).unwrap();
    door.assert_well();
}

#[test]
fn wrong_plugin_data_is_a_wrong_password() {
    let (door, port) = open("", "[limits]\nfailed_logins = 0\n");
    let who = As::sha2("boss", "boss secret");
    // Once it was shown there is something that the answer is compared with.
    Raw::dial(port).unwrap().log_in(&who).unwrap();
    for data in [&[7; 1][..], &[7; 20], &[7; 31], &[7; 33], &[7; 250]] {
        let mut raw = Raw::dial(port).unwrap();
        let payload = raw.login_payload(&who, data);
        raw.send(&payload);
        assert_eq!(raw.read().unwrap(), [1, 4], "{}", data.len());
        raw.send(&[9; 256]);
        assert_eq!(refused(&raw.read().unwrap()).0, 1045);
        assert!(raw.read().is_none());
    }
    // Longer than any password, and a key asked for again and again.
    for answers in [vec![vec![1; 2000]], vec![vec![2], vec![2], vec![2]]] {
        let mut raw = Raw::dial(port).unwrap();
        let payload = raw.login_payload(&who, &[7; 32]);
        raw.send(&payload);
        let mut last = raw.read().unwrap();
        for answer in answers {
            if last[0] == 0xff {
                break;
            }
            raw.send(&answer);
            last = raw.read().unwrap();
        }
        assert!(matches!(refused(&last).0, 1043 | 1156), "{last:?}");
        assert!(raw.read().is_none());
    }
    door.assert_well();
}

#[test]
fn who_says_nothing_is_not_waited_for() {
    let (door, port) = open("", "[limits]\nlogin_timeout = \"1s\"\n");
    let begun = Instant::now();
    let mut silent = Raw::dial(port).unwrap();
    let mut half = Raw::dial(port).unwrap();
    half.send_bytes(&[100, 0, 0, 1, 0]);
    let mut asked = Raw::dial(port).unwrap();
    let payload = asked.login_payload(&As::sha2("boss", ""), &[7; 32]);
    asked.send(&payload);
    assert_eq!(asked.read().unwrap(), [1, 4]);
    for raw in [&mut silent, &mut half, &mut asked] {
        assert!(raw.read().is_none());
    }
    assert!(begun.elapsed().as_secs() < 50, "there is a deadline");
    door.assert_well();
}

#[test]
fn too_many_are_told_before_the_greeting() {
    let (door, port) = open("", "[limits]\nmax_logins_per_address = 2\n");
    let _one = Raw::dial(port).unwrap();
    let _two = Raw::dial(port).unwrap();
    let Err(refused) = Raw::dial(port) else {
        panic!("a third is let in");
    };
    // No SQLSTATE: the client has not said yet that it knows such.
    assert_eq!((refused.0, &*refused.1), (1040, "-----"));
    door.assert_well();
}
