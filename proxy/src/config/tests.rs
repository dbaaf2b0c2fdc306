//! Good files, every class of error with its line and key, and that secrets are not shown.

mod client_side;
mod examples;

use std::collections::HashMap;
use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;

use bosdb_policy::{InjectionMode, Rights};
use bosdb_store::directory::ConsoleGrant;

use super::environment::{SecretFile, Surroundings};
use super::{
    BackendTlsMode, Config, LoadError, PoolMode, RuntimeKind, TargetSet, TlsConfig, parse,
};

/// A minimal good file; tests add to it.
const GOOD: &str = r#"
[[target]]
name = "shop"
hosts = ["db1:5432"]
user = "bosdb"
password = { env = "SHOP_PASSWORD" }

[[user]]
name = "analyst"
password = { file = "analyst.password" }
rights = "read"
"#;

/// Variables and files made up by a test.
#[derive(Default)]
struct Imagined {
    variables: HashMap<&'static str, &'static str>,
    files: HashMap<PathBuf, (&'static str, bool)>,
}

impl Imagined {
    fn usual() -> Self {
        Self {
            variables: HashMap::from([
                ("SHOP_PASSWORD", "backend-hunter2"),
                ("BOSDB_MASK_KEY", "mask-hunter2-mask-hunter2"),
                ("ANALYST_PASSWORD", "client-hunter2"),
            ]),
            files: HashMap::from([
                (
                    PathBuf::from("etc/analyst.password"),
                    ("file-hunter2\n", false),
                ),
                (
                    PathBuf::from("/etc/bosdb/store.keys"),
                    (
                        "k1 active AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\n",
                        false,
                    ),
                ),
                (PathBuf::from("/etc/bosdb/store-ca.crt"), ("", false)),
                (
                    PathBuf::from("etc/shop-app.password"),
                    ("app-hunter2\r\n", false),
                ),
                (PathBuf::from("etc/loose.password"), ("loose-hunter2", true)),
                (PathBuf::from("etc/server.crt"), ("", false)),
                (PathBuf::from("etc/server.key"), ("", false)),
                (PathBuf::from("etc/db-ca.crt"), ("", false)),
                (PathBuf::from("etc/client-ca.crt"), ("", false)),
                (PathBuf::from("etc/mysql-rsa.key"), ("", false)),
                (PathBuf::from("/var/lib/bosdb/files.db"), ("", false)),
                (PathBuf::from("etc/crm-rsa.pem"), ("", false)),
            ]),
        }
    }
}

impl Surroundings for Imagined {
    fn variable(&self, name: &str) -> Option<String> {
        self.variables.get(name).map(ToString::to_string)
    }

    fn secret_file(&self, path: &Path) -> io::Result<SecretFile> {
        let (text, exposed) = self.files.get(path).ok_or(io::ErrorKind::NotFound)?;
        Ok(SecretFile {
            text: (*text).to_owned(),
            exposed: *exposed,
        })
    }

    fn readable(&self, path: &Path) -> io::Result<()> {
        let found = self.files.get(path).map(|_| ());
        found.ok_or_else(|| io::ErrorKind::NotFound.into())
    }
}

fn read(text: &str) -> Result<(Config, Vec<String>), Vec<String>> {
    match parse(text, Path::new("etc/bosdb.toml"), &Imagined::usual()) {
        Ok((config, report)) => Ok((config, report.lines())),
        Err(LoadError::Invalid(report)) => Err(report.lines()),
        Err(error @ LoadError::Unreadable { .. }) => panic!("{error}"),
    }
}

/// The report of a file that must be refused.
fn errors(text: &str) -> Vec<String> {
    read(text).expect_err("the file should be refused")
}

/// The report of [`GOOD`] with more sections before it, whose first line is line 1.
fn errors_with(sections: &str) -> Vec<String> {
    errors(&format!("{sections}{GOOD}"))
}

#[test]
fn a_minimal_file_gets_the_defaults() {
    let (config, warnings) = read(GOOD).unwrap();
    assert_eq!(warnings, Vec::<String>::new());
    assert_eq!(config.listen.postgres, ["127.0.0.1:6432".parse().unwrap()]);
    assert_eq!(config.admin, None);
    assert_eq!(config.tls, TlsConfig::Off);
    assert_eq!(config.limits.max_clients, 10_000);
    assert_eq!(config.workers.threads, None);
    assert_eq!(config.workers.runtime, RuntimeKind::PerCore);
    let target = &config.targets[0];
    assert_eq!(target.database, "shop");
    assert_eq!(target.tls.mode, BackendTlsMode::VerifyFull);
    assert_eq!(target.pool_mode, PoolMode::Transaction);
    assert_eq!(
        target.password.as_ref().unwrap().expose(),
        "backend-hunter2"
    );
    let user = &config.users[0];
    assert_eq!(user.rights, Rights::Read);
    assert_eq!(user.injection, InjectionMode::Enforce);
    assert_eq!(user.targets, TargetSet::All);
    assert_eq!(user.networks.len(), 2);
}

#[test]
fn rights_choose_the_injection_mode_unless_it_is_named() {
    for (rights, more, mode) in [
        ("read", "", InjectionMode::Enforce),
        ("write", "", InjectionMode::Monitor),
        ("admin", "", InjectionMode::Monitor),
        ("admin", "injection = \"off\"", InjectionMode::Off),
    ] {
        let text = GOOD.replace(
            "rights = \"read\"",
            &format!("rights = \"{rights}\"\n{more}"),
        );
        assert_eq!(read(&text).unwrap().0.users[0].injection, mode);
    }
}

#[test]
fn zero_switches_a_timeout_off() {
    let (config, _) = read(&format!(
        "[limits]\nidle_transaction_timeout = 0\nclient_idle_timeout = \"0s\"\nstatement_timeout = \"250ms\"\n{GOOD}"
    ))
    .unwrap();
    assert_eq!(config.limits.idle_transaction_timeout, None);
    assert_eq!(config.limits.client_idle_timeout, None);
    assert_eq!(
        config.limits.statement_timeout,
        Some(Duration::from_millis(250))
    );
}

#[test]
fn each_error_names_line_key_and_remedy() {
    let cases = [
        (
            "[limits]\nmax_client = 5\n",
            "etc/bosdb.toml:2: limits.max_client: unknown key; did you mean `max_clients`?",
        ),
        (
            "[limits]\n\nmax_clients = \"many\"\n",
            "etc/bosdb.toml:3: limits.max_clients: must be a whole number, zero or more; write for example max_clients = 10000",
        ),
        (
            "[limits]\nmax_clients = 0\n",
            "etc/bosdb.toml:2: limits.max_clients: 0 is out of bounds; choose from 1 to 1000000",
        ),
        (
            "[limits]\nqueue_timeout = 30\n",
            "etc/bosdb.toml:2: limits.queue_timeout: must be a duration in ms, s, m or h; write for example queue_timeout = \"30s\"",
        ),
        (
            "[limits]\nqueue_timeout = \"2h\"\n",
            "etc/bosdb.toml:2: limits.queue_timeout: 2h is out of bounds; choose from 10ms to 1h",
        ),
        (
            "[limits]\nmax_statement_bytes = \"2TB\"\n",
            "etc/bosdb.toml:2: limits.max_statement_bytes: must be a size in bytes, KiB, MiB or GiB; write for example max_statement_bytes = \"1MiB\"",
        ),
        (
            "[workers]\nruntime = \"fast\"\n",
            "etc/bosdb.toml:2: workers.runtime: \"fast\" is not a choice; write one of: \"per-core\", \"work-stealing\"",
        ),
        (
            "[listen]\npostgres = [\"here\"]\n",
            "etc/bosdb.toml:2: listen.postgres: \"here\" is not ADDRESS:PORT; write for example postgres = [\"127.0.0.1:6432\"]",
        ),
        (
            "[tls]\ncert = \"server.crt\"\n",
            "etc/bosdb.toml:1: tls.key: is missing; write for example key = \"/etc/bosdb/server.key\"",
        ),
        (
            "[tls]\ncert = \"server.crt\"\nkey = \"gone.key\"\n",
            "etc/bosdb.toml:3: tls.key: cannot read etc/gone.key: entity not found; name a PEM file that the account running bosdb may read",
        ),
        (
            "[policy]\nalert_threshold = 200\n",
            "etc/bosdb.toml:1: policy.alert_threshold: 200 is above block_threshold, 100; let a statement be recorded as suspicious before it is refused",
        ),
        (
            "[polices]\n",
            "etc/bosdb.toml:1: polices: unknown section; did you mean [policy]?",
        ),
        (
            "target = 5\n",
            "etc/bosdb.toml:1: target: must be a section; write [[target]]",
        ),
        (
            "[[audit]]\ndir = \"x\"\n",
            "etc/bosdb.toml:1: audit: must be written [..]; write [audit]",
        ),
        ("[limits]\nmax_clients = = 5\n", "etc/bosdb.toml:2: "),
    ];
    for (sections, expected) in cases {
        let text = match sections {
            "target = 5\n" => sections.to_owned(),
            sections => format!("{sections}{GOOD}"),
        };
        let report = errors(&text);
        assert!(report[0].starts_with(expected), "{report:#?}\n{expected}");
    }
}

#[test]
fn targets_and_users_are_named_in_reports() {
    let cases = [
        (
            "name = \"shop\"",
            "name = \"shop/a\"",
            "3: target[shop/a].name: holds a slash; choose another: clients write target/database",
        ),
        (
            "user = \"bosdb\"",
            "user = \"bosdb\"\ndatabases = [\"a\", \"a\"]",
            "6: target[shop].databases: \"a\" is no name, or stands twice;",
        ),
        (
            "rights = \"read\"",
            "rights = \"read\"\ncertificate = \"CN=ana\"",
            "12: user[analyst].certificate: can never be shown; set cert, key and client_ca in [tls]",
        ),
        ("name = \"shop\"\n", "", "3: target[#1].name: is missing;"),
        (
            "hosts = [\"db1:5432\"]",
            "",
            "3: target[shop].hosts: is missing;",
        ),
        (
            "\"db1:5432\"",
            "\"db1:no\"",
            "4: target[shop].hosts: \"db1:no\" is not HOST:PORT;",
        ),
        (
            "{ env = \"SHOP_PASSWORD\" }",
            "{ env = \"NOT_SET\" }",
            "6: target[shop].password: the environment variable NOT_SET is not set;",
        ),
        (
            "{ env = \"SHOP_PASSWORD\" }",
            "{ vault = \"x\" }",
            "6: target[shop].password: `vault` is not a source of secrets;",
        ),
        (
            "{ env = \"SHOP_PASSWORD\" }",
            "{ env = \"A\", file = \"b\" }",
            "6: target[shop].password: must name exactly one source",
        ),
        (
            "analyst.password",
            "gone.password",
            "10: user[analyst].password: cannot read etc/gone.password:",
        ),
        (
            "password = { file = \"analyst.password\" }",
            "",
            "8: user[analyst].verifier: is missing;",
        ),
        (
            "password = { file = \"analyst.password\" }",
            "verifier = \"hunter2\"",
            "10: user[analyst].verifier: is not a SCRAM-SHA-256 verifier;",
        ),
        (
            "rights = \"read\"",
            "rights = \"all\"",
            "11: user[analyst].rights: \"all\" is not a choice;",
        ),
        (
            "rights = \"read\"",
            "rights = \"read\"\ntargets = [\"shop\", \"wharehouse\"]",
            "12: user[analyst].targets: there is no target \"wharehouse\";",
        ),
        (
            "rights = \"read\"",
            "rights = \"read\"\nnetworks = [\"10.0.0.0/40\"]",
            "12: user[analyst].networks: \"10.0.0.0/40\" is not a network;",
        ),
    ];
    for (from, to, expected) in cases {
        let report = errors(&GOOD.replace(from, to));
        let expected = format!("etc/bosdb.toml:{expected}");
        let found = report.iter().any(|line| {
            // A header's line is where the parser says its table begins: the line before a key.
            line.starts_with(&expected) || line.starts_with(&expected.replacen(":3: ", ":2: ", 1))
        });
        assert!(found, "{report:#?}\n{expected}");
        assert!(!report.join("").contains("hunter2"), "{report:#?}");
    }
}

#[test]
fn all_errors_are_reported_together_in_order() {
    let report = errors_with(
        "[limits]\nmax_clients = 0\nnonsense = 1\nlogin_timeout = \"soon\"\n[wrong]\n[log]\nlevel = \"loud\"\n",
    );
    let places: Vec<_> = report
        .iter()
        .map(|line| line.split(':').nth(1).unwrap())
        .collect();
    assert_eq!(places, ["2", "3", "4", "5", "7"], "{report:#?}");
}

#[test]
fn a_name_may_be_used_once() {
    let report = errors(&format!(
        "{GOOD}\n[[user]]\nname = \"analyst\"\npassword = {{ env = \"ANALYST_PASSWORD\" }}\nrights = \"write\"\n"
    ));
    assert_eq!(
        report,
        [
            "etc/bosdb.toml:14: user[analyst].name: is used more than once; give each user its own name"
        ]
    );
}

#[test]
fn an_empty_file_says_what_is_needed() {
    let report = errors("");
    assert_eq!(
        report,
        [
            "etc/bosdb.toml:1: target: there is no target; add a section [[target]]",
            "etc/bosdb.toml:1: user: there is no user; add a section [[user]]",
        ]
    );
}

#[test]
fn risky_settings_are_warned_of() {
    let text = GOOD
        .replace("{ env = \"SHOP_PASSWORD\" }", "\"plain-hunter2\"")
        .replace("analyst.password", "loose.password");
    let (_, warnings) = read(&format!(
        "[listen]\npostgres = [\"*:6432\"]\nadmin = \"0.0.0.0:9632\"\n{text}"
    ))
    .unwrap();
    let starts = [
        "etc/bosdb.toml:2: warning: listen.postgres: clients on other machines",
        "etc/bosdb.toml:3: warning: listen.admin: metrics and readiness",
        "etc/bosdb.toml:9: warning: target[shop].password: the secret stands in the file",
        "etc/bosdb.toml:13: warning: user[analyst].password: others than its owner",
    ];
    assert_eq!(warnings.len(), starts.len(), "{warnings:#?}");
    for (warning, start) in warnings.iter().zip(starts) {
        assert!(warning.starts_with(start), "{warning}");
        assert!(!warning.contains("hunter2"), "{warning}");
    }
}

#[test]
fn secrets_are_not_in_debug_output() {
    let (config, _) = read(GOOD).unwrap();
    let shown = format!("{config:?}");
    assert!(!shown.contains("hunter2"), "{shown}");
    assert!(!shown.contains("SCRAM-SHA-256$"), "{shown}");
}

#[test]
fn any_bytes_give_a_report_and_no_panic() {
    for text in [
        "\u{0}",
        "[",
        "[[",
        "[[target]]",
        "user = [1, 2]",
        "[a.b.c]\nd = 1",
        "= 1",
        "\"\"\"",
        "[target]\nname = 1",
        "listen.postgres.x = 1",
        "[[user]]\nname = [[]]\nrights = {}",
        "tls = \"x\"\ntls = \"y\"",
    ] {
        assert!(!errors(text).is_empty(), "{text}");
    }
}

#[test]
fn the_admin_consoles_name_is_no_targets() {
    let text = GOOD.replace("name = \"shop\"", "name = \"bosdb\"");
    let report = errors(&text);
    assert_eq!(report.len(), 1, "{report:?}");
    assert!(report[0].contains("admin console"), "{report:?}");
}

#[test]
fn the_admin_console_is_granted_by_name() {
    let with = |grant: &str| format!("{GOOD}admin_console = \"{grant}\"\n");
    let granted = |text: &str| read(text).unwrap().0.users[0].admin_console;
    assert_eq!(granted(GOOD), ConsoleGrant::None);
    assert_eq!(granted(&with("none")), ConsoleGrant::None);
    assert_eq!(granted(&with("stats")), ConsoleGrant::Stats);
    assert_eq!(granted(&with("operate")), ConsoleGrant::Operate);
    let report = errors(&with("all"));
    assert!(report[0].contains("admin_console"), "{report:?}");
}
