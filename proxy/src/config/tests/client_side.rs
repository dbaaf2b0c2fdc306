//! What concerns clients before they are in: certificates, balancers, limits of logins.

use bosdb_store::directory::CertificateName;

use super::{GOOD, Imagined, Path, errors, parse};
use crate::config::{Engine, LocalInfile, ServerKey, UserProof};

#[test]
fn errors_name_line_key_and_remedy() {
    let cases = [
        (
            "[tls]\ncert = \"server.crt\"\nkey = \"server.key\"\nclient_certificates = \"optional\"\n",
            "etc/bosdb.toml:1: tls.client_ca: is missing; write for example client_ca = \"/etc/bosdb/client-ca.crt\"",
        ),
        (
            "[tls]\ncert = \"server.crt\"\nkey = \"server.key\"\nclient_ca = \"client-ca.crt\"\nclient_certificates = \"require\"\n",
            "etc/bosdb.toml:5: tls.client_certificates: is \"require\", and clients may come without TLS; set mode = \"require\"",
        ),
        (
            "[listen]\nproxy_protocol_from = [\"balancer\"]\n",
            "etc/bosdb.toml:2: listen.proxy_protocol_from: \"balancer\" is not a network; write for example proxy_protocol_from = [\"10.0.0.10\"]",
        ),
        (
            "[[listener]]\naddress = \"127.0.0.1:1\"\nproxy_protocol_from = [\"10.0.0.10\"]\n",
            "etc/bosdb.toml:2: listener[#1].address: is no address of [listen]; write for example address = \"127.0.0.1:6432\"",
        ),
        (
            "[[listener]]\naddress = \"127.0.0.1:6432\"\n",
            "etc/bosdb.toml:1: listener[#1].proxy_protocol_from: is missing; write for example proxy_protocol_from = [\"10.0.0.10\"]",
        ),
        (
            "[[listener]]\naddress = \"127.0.0.1:6432\"\nproxy_protocol_from = []\n\
             [[listener]]\naddress = \"127.0.0.1:6432\"\nproxy_protocol_from = []\n",
            "etc/bosdb.toml:5: listener[#2].address: stands twice",
        ),
        (
            "[listen]\nmysql = [\"127.0.0.1:6033\"]\n",
            "etc/bosdb.toml:1: listen.postgres: is missing, and nobody could reach target shop; add an address: write for example postgres = [\"127.0.0.1:6432\"]",
        ),
        (
            "[listen]\npostgres = [\"127.0.0.1:1\"]\nmysql = [\"127.0.0.1:1\"]\n",
            "etc/bosdb.toml:3: listen.mysql: an address stands twice",
        ),
        (
            "[limits]\nfailed_logins = 20000\n",
            "etc/bosdb.toml:2: limits.failed_logins: 20000 is out of bounds; choose from 0 to 10000",
        ),
    ];
    for (sections, expected) in cases {
        let report = errors(&format!("{sections}{GOOD}"));
        assert!(report[0].starts_with(expected), "{report:#?}\n{expected}");
    }
}

#[test]
fn targets_of_mysql() {
    let target = |more: &str| {
        format!(
            "[[target]]\nname = \"crm\"\nhosts = [\"crm-db\"]\nuser = \"u\"\n{more}\n\
             [[user]]\nname = \"ana\"\nrights = \"read\"\n\
             password = {{ env = \"ANALYST_PASSWORD\" }}\n"
        )
    };
    let read = |more: &str| {
        let text = target(more);
        let (config, _) = parse(&text, Path::new("etc/bosdb.toml"), &Imagined::usual())
            .unwrap_or_else(|error| panic!("{more}: {error}"));
        config
    };
    for engine in ["mysql", "mariadb"] {
        let config = read(&format!("engine = \"{engine}\""));
        let crm = &config.targets[0];
        assert_eq!(crm.engine, Engine::MySql);
        assert_eq!(crm.hosts[0].port, 3306);
        assert_eq!(crm.mysql.server_key, ServerKey::None);
        assert_eq!(crm.mysql.local_infile, LocalInfile::Refused);
        // Nobody speaks the other wire here.
        assert_eq!(config.listen.mysql, ["127.0.0.1:6033".parse().unwrap()]);
        assert_eq!(config.listen.postgres, []);
    }
    let config = read("engine = \"mysql\"\nserver_key = \"ask\"\nlocal_infile = \"relay\"");
    assert_eq!(config.targets[0].mysql.server_key, ServerKey::Ask);
    assert_eq!(config.targets[0].mysql.local_infile, LocalInfile::Relayed);
    let config = read("engine = \"mysql\"\nserver_key = \"crm-rsa.pem\"");
    let file = ServerKey::File("etc/crm-rsa.pem".into());
    assert_eq!(config.targets[0].mysql.server_key, file);
    for (more, expected) in [
        (
            "engine = \"oracle\"",
            "target[crm].engine: \"oracle\" is not a choice; write one of: \"postgres\", \"mysql\", \"mariadb\"",
        ),
        (
            "engine = \"mysql\"\nchannel_binding = \"prefer\"",
            "target[crm].channel_binding: is for targets of PostgreSQL; remove it, or set engine",
        ),
        (
            "local_infile = \"relay\"",
            "target[crm].local_infile: is for targets of MySQL and MariaDB; remove it, or set engine",
        ),
        (
            "engine = \"mysql\"\nserver_key = \"nowhere.pem\"",
            "target[crm].server_key: cannot read etc/nowhere.pem",
        ),
    ] {
        let report = errors(&target(more));
        assert!(report[0].contains(expected), "{report:#?}\n{expected}");
    }
}

#[test]
fn hashes_for_old_mysql_clients() {
    let hash = "*2470C0C06DEE42FD1618BB99005ADCA2EC9D1E19";
    let with =
        |lines: &str| format!("{GOOD}[[user]]\nname = \"ana\"\nrights = \"read\"\n{lines}\n");
    let password = "password = { env = \"ANALYST_PASSWORD\" }\n";
    let text = with(&format!("{password}mysql_native = \"{hash}\""));
    let (config, _) = parse(&text, Path::new("etc/bosdb.toml"), &Imagined::usual()).unwrap();
    let kept = config.users[1].mysql_native.as_ref().unwrap();
    assert_eq!(kept.to_text(), hash);
    let report = errors(&with(&format!("{password}mysql_native = \"hunter2\"")));
    assert!(
        report[0].contains("user[ana].mysql_native: is not a star and 40 hexadecimal digits"),
        "{report:#?}"
    );
    assert!(!report[0].contains("hunter2"));
    let report = errors(&with(&format!("mysql_native = \"{hash}\"")));
    assert!(
        report
            .iter()
            .any(|line| line.contains("stands without a verifier")),
        "{report:#?}"
    );
}

#[test]
fn certificates_of_users() {
    let tls = "[tls]\ncert = \"server.crt\"\nkey = \"server.key\"\nclient_ca = \"client-ca.crt\"\n";
    let with = |line: &str| {
        format!(
            "{tls}{}[[user]]\nname = \"ana\"\nrights = \"read\"\n{line}\n",
            GOOD
        )
    };
    let proof = |line: &str| {
        let (config, _) = parse(&with(line), Path::new("etc/bosdb.toml"), &Imagined::usual())
            .unwrap_or_else(|error| panic!("{line}: {error}"));
        config.users.into_iter().nth(1).unwrap().proof
    };
    let name = |line: &str| match proof(line) {
        UserProof::Certificate(name) => name,
        UserProof::Password(_) | UserProof::Both(..) => panic!("{line}"),
    };
    assert_eq!(
        name("certificate = \"CN=a=b\""),
        CertificateName::CommonName("a=b".to_owned())
    );
    assert_eq!(
        name("certificate = \"URI=spiffe://a/b\""),
        CertificateName::Uri("spiffe://a/b".to_owned())
    );
    let hash = "0f:".repeat(31) + "0F";
    assert_eq!(
        name(&format!("certificate = \"SHA256={hash}\"")),
        CertificateName::Sha256([15; 32])
    );
    assert!(matches!(
        proof("certificate = \"DNS=a\"\npassword = { env = \"ANALYST_PASSWORD\" }"),
        UserProof::Both(CertificateName::Dns(_), _)
    ));
    for bad in ["ana", "CN=", "OU=x", "SHA256=0f", "SHA256=zz", ""] {
        let report = errors(&with(&format!("certificate = \"{bad}\"")));
        assert!(
            report[0].contains("user[ana].certificate: is"),
            "{bad}: {report:#?}"
        );
    }
}
