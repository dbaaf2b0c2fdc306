//! Where a login leads, and becoming somebody else on the same connection.

use std::fmt::Write as _;

use bosdb_protocol::auth::{caching_sha2, native};

use crate::mysql::server::{ACCOUNT, DATABASE, PASSWORD, Server};
use crate::raw::{As, Raw, refused};
use crate::support::door::Door;
use crate::{open, records};

/// Users of targets: name, rights, and which targets.
fn users(list: &[(&str, &str, &str)]) -> String {
    let mut text = String::new();
    for (name, rights, targets) in list {
        let hash = native::Verifier::of(format!("{name} secret").as_bytes()).unwrap();
        write!(
            text,
            "[[user]]\nname = \"{name}\"\npassword = \"{name} secret\"\nrights = \"{rights}\"\n\
             targets = [{targets}]\nmysql_native = \"{}\"\n",
            hash.to_text()
        )
        .unwrap();
    }
    text
}

fn target(server: &Server, name: &str, more: &str) -> String {
    format!(
        "[[target]]\nname = \"{name}\"\nengine = \"mariadb\"\nhosts = [\"127.0.0.1:{}\"]\n\
         database = \"{DATABASE}\"\nuser = \"{ACCOUNT}\"\npassword = \"{PASSWORD}\"\ntls = \"off\"\n\
         {more}\n",
        server.port()
    )
}

fn door(server: &Server) -> (Door, u16) {
    let sections = [
        target(server, "crm", "databases = [\"mysql\"]"),
        target(server, "second", ""),
        users(&[
            ("clerk", "write", "\"crm\""),
            ("auditor", "read", "\"crm\", \"second\""),
            ("part", "read", "\"crm/mysql\""),
        ]),
    ];
    open("", &sections.concat())
}

fn who<'a>(user: &'a str, password: &'a str, database: &'a str) -> As<'a> {
    As {
        database,
        ..As::sha2(user, password)
    }
}

/// The one value of a result's only row.
fn value(raw: &mut Raw, text: &str) -> String {
    let reply = raw.query(text);
    let row = &reply[reply.len() - 2];
    String::from_utf8(row[1..].to_vec()).unwrap_or_else(|_| panic!("{reply:?}"))
}

#[test]
fn a_database_is_a_target_or_what_is_behind_it() {
    let server = Server::shared();
    let (door, port) = door(server);
    let current = |user: &str, database: &str| {
        let password = format!("{user} secret");
        let mut raw = Raw::dial(port).unwrap();
        assert!(raw.version.contains("MariaDB"), "{}", raw.version);
        raw.log_in(&who(user, &password, database))?;
        Ok::<_, crate::raw::Refused>(value(&mut raw, "SELECT DATABASE()"))
    };
    assert_eq!(current("clerk", "crm").unwrap(), DATABASE);
    assert_eq!(
        current("clerk", &format!("crm/{DATABASE}")).unwrap(),
        DATABASE
    );
    assert_eq!(current("clerk", "crm/mysql").unwrap(), "mysql");
    // The only one, where none is named or only its database is.
    assert_eq!(current("clerk", "").unwrap(), DATABASE);
    assert_eq!(current("clerk", DATABASE).unwrap(), DATABASE);
    assert_eq!(current("part", "").unwrap(), "mysql");
    // Of two it is not clear which.
    let unclear = current("auditor", "").unwrap_err();
    assert_eq!((unclear.0, &*unclear.1), (1046, "3D000"));
    assert!(unclear.2.contains("crm, crm/mysql, second"), "{unclear:?}");
    assert_eq!(current("auditor", DATABASE).unwrap_err().0, 1049);
    // What is not granted is as what is not there.
    let forbidden = current("clerk", "second").unwrap_err();
    let none = current("clerk", "nothing").unwrap_err();
    assert_eq!((forbidden.0, &*forbidden.1), (1049, "42000"));
    assert_eq!(forbidden.2, none.2.replace("nothing", "second"));
    assert_eq!(current("part", "crm").unwrap_err().0, 1049);
    door.assert_well();
}

/// COM_CHANGE_USER with the answer of a plugin.
fn change(raw: &mut Raw, user: &str, database: &str, plugin: &str, answer: &[u8]) {
    let mut payload = vec![0x11];
    payload.extend_from_slice(user.as_bytes());
    payload.push(0);
    payload.push(u8::try_from(answer.len()).unwrap());
    payload.extend_from_slice(answer);
    payload.extend_from_slice(database.as_bytes());
    payload.extend_from_slice(&[0, 45, 0]);
    payload.extend_from_slice(plugin.as_bytes());
    payload.push(0);
    raw.sequence = 0;
    raw.send(&payload);
}

#[test]
fn another_user_is_asked_for_its_own_password_and_has_its_own_rights() {
    let server = Server::shared();
    let (door, port) = door(server);
    let mut raw = Raw::dial(port).unwrap();
    raw.log_in(&who("clerk", "clerk secret", "crm")).unwrap();
    assert_eq!(raw.query("CREATE TABLE changed (id INT)")[0][0], 0);
    assert_eq!(raw.query("SET @mine = 7")[0][0], 0);
    // By the native plugin: the auditor's hash.
    let answer = native::answer(b"auditor secret", &raw.scramble);
    change(&mut raw, "auditor", "crm", native::PLUGIN, &answer);
    assert_eq!(raw.read().unwrap()[0], 0);
    let denied = raw.query("INSERT INTO changed VALUES (1)");
    assert_eq!(
        (refused(&denied[0]).0, &*refused(&denied[0]).1),
        (1792, "25006")
    );
    // Nothing of the one before is left.
    let reply = raw.query("SELECT @mine IS NULL");
    assert_eq!(reply[reply.len() - 2], [1, b'1'], "{reply:?}");
    // And back, by the slow way of the other plugin.
    let answer = caching_sha2::answer(b"clerk secret", &raw.scramble);
    change(&mut raw, "clerk", "crm", caching_sha2::PLUGIN, &answer);
    assert_eq!(
        raw.read().unwrap(),
        [1, 3],
        "it has shown its password before"
    );
    assert_eq!(raw.read().unwrap()[0], 0);
    assert_eq!(raw.query("DROP TABLE changed")[0][0], 0);
    let starts = records(&door, "session_start", 3);
    let names: Vec<_> = starts
        .iter()
        .map(|it| it["user"].as_str().unwrap())
        .collect();
    assert_eq!(names, ["clerk", "auditor", "clerk"]);
    assert_eq!(starts[1]["auth_method"], "mysql-native");
    // It stays one connection, which operators see under the name that it has now.
    assert!(
        starts
            .iter()
            .all(|it| it["session_id"] == starts[0]["session_id"])
    );
    let mut boss = Raw::dial(port).unwrap();
    boss.log_in(&As::sha2("boss", "boss secret")).unwrap();
    let clients = boss.query("SHOW CLIENTS");
    let clients: Vec<_> = clients.iter().map(|p| String::from_utf8_lossy(p)).collect();
    assert!(
        clients.iter().any(|row| row.contains("clerk")),
        "{clients:?}"
    );
    assert!(
        !clients.iter().any(|row| row.contains("auditor")),
        "{clients:?}"
    );
    door.assert_well();
}

#[test]
fn who_cannot_prove_to_be_another_is_out() {
    let server = Server::shared();
    let (door, port) = door(server);
    for (user, database, errno) in [
        ("auditor", "crm", 1045),
        ("nobody", "crm", 1045),
        ("clerk", "second", 1049),
        ("boss", "bosdb", 1049),
    ] {
        let mut raw = Raw::dial(port).unwrap();
        raw.log_in(&who("clerk", "clerk secret", "crm")).unwrap();
        let password = match errno {
            1045 => "wrong".to_owned(),
            _ => format!("{user} secret"),
        };
        let answer = caching_sha2::answer(password.as_bytes(), &raw.scramble);
        change(&mut raw, user, database, caching_sha2::PLUGIN, &answer);
        let mut payload = raw.read().unwrap();
        if payload == [1, 4] {
            raw.send(&[2]);
            let key = raw.read().unwrap();
            let secret = caching_sha2::encrypt(&key[1..], &raw.scramble, password.as_bytes());
            raw.send(&secret.unwrap());
            payload = raw.read().unwrap();
        }
        if payload == [1, 3] {
            payload = raw.read().unwrap();
        }
        assert_eq!(refused(&payload).0, errno, "{user}");
        assert!(raw.read().is_none(), "{user}: the connection is closed");
    }
    // Cut, and with lengths that lie.
    for payload in [
        &b"\x11"[..],
        b"\x11clerk\0",
        b"\x11clerk\0\xffx",
        b"\x11clerk\0\0crm",
    ] {
        let mut raw = Raw::dial(port).unwrap();
        raw.log_in(&who("clerk", "clerk secret", "crm")).unwrap();
        raw.sequence = 0;
        raw.send(payload);
        let told = raw.read().map(|payload| refused(&payload).0);
        assert!(
            matches!(told, Some(1043 | 1047 | 1835)),
            "{payload:?}: {told:?}"
        );
    }
    door.assert_well();
}
