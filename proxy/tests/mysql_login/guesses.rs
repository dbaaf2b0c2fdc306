//! How often a password may be tried, and where connections really come from.

use crate::raw::{As, Raw};
use crate::{NATIVE, open, records};

#[test]
fn guesses_are_few_whatever_the_plugin() {
    let (door, port) = open(
        "",
        "[limits]\nfailed_logins = 3\nfailed_login_interval = \"1h\"\n",
    );
    let native = |password| As {
        plugin: bosdb_protocol::auth::native::PLUGIN,
        ..As::sha2(NATIVE, password)
    };
    let refused = |who: &As<'_>| Raw::dial(port).unwrap().log_in(who).unwrap_err();
    let words = refused(&native("wrong"));
    assert_eq!(words.0, 1045);
    assert_eq!(refused(&As::sha2(NATIVE, "wrong")), words);
    assert_eq!(refused(&native("wrong")), words);
    // The right password is refused too, in the same words.
    assert_eq!(refused(&native("old secret")), words);
    assert_eq!(refused(&As::sha2(NATIVE, "old secret")), words);
    let waited = "too many failed logins lately: the proof was not looked at";
    let failed = records(&door, "login_failed", 5);
    let waits = failed.iter().filter(|record| record["message"] == waited);
    assert_eq!(waits.count(), 2);
    // Others are not kept out.
    let boss = As::sha2("boss", "boss secret");
    Raw::dial(port).unwrap().log_in(&boss).unwrap();
    door.assert_well();
}

/// A guess by the fast way is one even where the client leaves before it is told.
#[test]
fn a_guess_that_is_not_followed_up_counts() {
    let (door, port) = open(
        "",
        "[limits]\nfailed_logins = 3\nfailed_login_interval = \"1h\"\n",
    );
    let boss = As::sha2("boss", "boss secret");
    // From now on there is something to guess at.
    Raw::dial(port).unwrap().log_in(&boss).unwrap();
    for _ in 0..3 {
        let mut raw = Raw::dial(port).unwrap();
        let wrong = bosdb_protocol::auth::caching_sha2::answer(b"wrong", &raw.scramble);
        let payload = raw.login_payload(&boss, &wrong);
        raw.send(&payload);
        assert_eq!(raw.read().unwrap(), [1, 4]);
    }
    let refused = Raw::dial(port).unwrap().log_in(&boss).unwrap_err();
    assert_eq!(refused.0, 1045);
    door.assert_well();
}

#[test]
fn a_balancer_speaks_for_its_clients() {
    let near = "[[user]]\nname = \"near\"\npassword = \"near secret\"\nrights = \"read\"\n\
                admin_console = \"stats\"\nnetworks = [\"192.0.2.0/24\"]\n";
    let (door, port) = open("proxy_protocol_from = [\"127.0.0.0/8\"]\n", near);
    let header = |address: [u8; 4]| {
        let rest = [&address[..], &[127, 0, 0, 1], &[18, 103, 23, 145]].concat();
        [b"\r\n\r\n\0\r\nQUIT\n", &[0x21, 0x11, 0, 12][..], &rest].concat()
    };
    let who = As::sha2("near", "near secret");
    let mut raw = Raw::dial_after(port, &header([192, 0, 2, 7])).unwrap();
    raw.log_in(&who).unwrap();
    let mut raw = Raw::dial_after(port, &header([198, 51, 100, 7])).unwrap();
    let refused = raw.log_in(&who).unwrap_err();
    assert_eq!(refused.0, 1045);
    assert!(refused.2.contains("'near'@'198.51.100.7'"), "{refused:?}");
    let start = &records(&door, "session_start", 1)[0];
    assert_eq!(start["client"], "192.0.2.7:4711");
    door.assert_well();
}
