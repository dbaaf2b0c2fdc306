//! By which plugin a password is shown.

use bosdb_protocol::auth::{caching_sha2, native};
use bosdb_protocol::mysql::capability::Capabilities;

use crate::raw::{As, Raw, USUAL};
use crate::{NATIVE, open, records};

#[test]
fn the_first_login_is_slow_and_the_next_ones_are_fast() {
    let (door, port) = open("", "");
    let boss = As::sha2("boss", "boss secret");
    let log_in = || Raw::dial(port).unwrap().log_in(&boss).unwrap();
    assert_eq!(log_in(), ["full", "key"]);
    assert_eq!(log_in(), ["fast"]);
    // Another's password does not fit, and is asked for in full.
    let wrong = As::sha2("boss", "old secret");
    let refused = Raw::dial(port).unwrap().log_in(&wrong).unwrap_err();
    assert_eq!((refused.0, &*refused.1), (1045, "28000"));
    assert_eq!(log_in(), ["fast"]);
    let starts = records(&door, "session_start", 3);
    for start in &starts {
        assert_eq!(start["auth_method"], "caching-sha2");
        assert_eq!(start["via"], "wire-mysql");
        assert_eq!(start["application_name"], "raw test");
    }
    let failed = records(&door, "login_failed", 1);
    assert_eq!(failed[0]["message"], "the password does not fit");
    assert_eq!(failed[0]["via"], "wire-mysql");
    door.assert_well();
}

#[test]
fn the_native_plugin_is_for_those_whose_hash_is_kept() {
    let (door, port) = open("", "");
    let native = |user, password| As {
        plugin: native::PLUGIN,
        ..As::sha2(user, password)
    };
    let mut raw = Raw::dial(port).unwrap();
    assert_eq!(raw.log_in(&native(NATIVE, "old secret")).unwrap(), [""; 0]);
    let refused = Raw::dial(port).unwrap();
    let refused = { refused }.log_in(&native(NATIVE, "boss secret"));
    assert_eq!(refused.unwrap_err().0, 1045);
    // The user without a hash is asked to use the other plugin.
    let mut raw = Raw::dial(port).unwrap();
    let asked = raw.log_in(&native("boss", "boss secret")).unwrap();
    assert_eq!(asked, ["switch", "full", "key"]);
    // So is whoever names one that is not spoken here, or none.
    for plugin in ["client_ed25519", ""] {
        let who = As {
            plugin,
            ..As::sha2(NATIVE, "old secret")
        };
        let asked = Raw::dial(port).unwrap().log_in(&who).unwrap();
        assert_eq!(asked[0], "switch", "{plugin}");
    }
    door.assert_well();
}

#[test]
fn clients_from_before_plugins_need_the_hash() {
    let (door, port) = open("", "");
    let ancient = |user, password| As {
        plugin: "",
        capabilities: USUAL.without(Capabilities::PLUGIN_AUTH),
        ..As::sha2(user, password)
    };
    let mut raw = Raw::dial(port).unwrap();
    assert_eq!(raw.log_in(&ancient(NATIVE, "old secret")).unwrap(), [""; 0]);
    let mut raw = Raw::dial(port).unwrap();
    let refused = raw.log_in(&ancient("boss", "boss secret")).unwrap_err();
    assert_eq!((refused.0, &*refused.1), (1251, "08004"));
    door.assert_well();
}

/// What a client can see of a login that is refused: the packets, but for the user's name.
fn seen(port: u16, user: &str, plugin: &str) -> Vec<String> {
    let mut raw = Raw::dial(port).unwrap();
    let who = As {
        plugin,
        ..As::sha2(user, "wrong")
    };
    let answer = match plugin {
        native::PLUGIN => native::answer(b"wrong", &raw.scramble),
        _ => caching_sha2::answer(b"wrong", &raw.scramble),
    };
    let payload = raw.login_payload(&who, &answer);
    raw.send(&payload);
    let mut seen = Vec::new();
    while let Some(payload) = raw.read() {
        let scramble = raw.scramble;
        let text = String::from_utf8_lossy(&payload).replace(user, "USER");
        seen.push(text.replace(&*String::from_utf8_lossy(&scramble), "SCRAMBLE"));
        match payload.as_slice() {
            [1, 4] => raw.send(&[2]),
            [0xfe, ..] => raw.send(&caching_sha2::answer(b"wrong", &scramble)),
            [1, pem @ ..] => {
                let secret = caching_sha2::encrypt(pem, &scramble, b"wrong").unwrap();
                raw.send(&secret);
            }
            _ => {}
        }
    }
    seen
}

#[test]
fn mysql_trap_17_a_user_that_does_not_exist_looks_like_one_that_does() {
    let (door, port) = open("", "[limits]\nfailed_logins = 0\n");
    // One whose password is in memory, and one whose is not.
    let boss = As::sha2("boss", "boss secret");
    Raw::dial(port).unwrap().log_in(&boss).unwrap();
    let sha2 = caching_sha2::PLUGIN;
    let real = seen(port, "boss", sha2);
    assert_eq!(real.len(), 3, "{real:?}");
    assert_eq!(real, seen(port, NATIVE, sha2));
    let nobodies: Vec<String> = (0..16).map(|n| format!("nobody{n}")).collect();
    let (with, without) = (
        seen(port, NATIVE, native::PLUGIN),
        seen(port, "boss", native::PLUGIN),
    );
    assert_ne!(with, without);
    let (mut like_with, mut like_without) = (0, 0);
    for nobody in &nobodies {
        assert_eq!(real, seen(port, nobody, sha2));
        let shown = seen(port, nobody, native::PLUGIN);
        assert_eq!(shown, seen(port, nobody, native::PLUGIN), "always the same");
        if shown == with {
            like_with += 1;
        } else {
            assert_eq!(shown, without);
            like_without += 1;
        }
    }
    // Each is as likely as a coin's sides.
    assert!(
        like_with > 0 && like_without > 0,
        "{like_with} {like_without}"
    );
    door.assert_well();
}

#[test]
fn an_empty_password_is_nobodys() {
    let (door, port) = open("", "");
    for plugin in [caching_sha2::PLUGIN, native::PLUGIN] {
        for user in ["boss", NATIVE, "nobody", ""] {
            let mut raw = Raw::dial(port).unwrap();
            let who = As {
                plugin,
                ..As::sha2(user, "")
            };
            let payload = raw.login_payload(&who, &[]);
            raw.send(&payload);
            let mut answer = raw.read().unwrap();
            if answer[0] == 0xfe {
                raw.send(&[0]);
                answer = raw.read().unwrap();
            }
            let refused = crate::raw::refused(&answer);
            assert_eq!(refused.0, 1045, "{plugin} {user}");
            assert!(raw.read().is_none());
        }
    }
    door.assert_well();
}
