//! A MariaDB of the tests' own: its directory and how it is run. `proxy/tests` include it too.

use std::fs::{self, File};
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::net::TcpStream;
use std::os::unix::fs::MetadataExt as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::thread;
use std::time::Duration;

/// Certificates of the server: `ca.pem`, `server.pem`, `server.key`.
fn make_certificates(dir: &Path) {
    let run = |arguments: &[&str]| {
        let done = Command::new("openssl")
            .args(arguments)
            .current_dir(dir)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .status()
            .unwrap();
        assert!(done.success(), "openssl {arguments:?}");
    };
    run(&[
        "req",
        "-x509",
        "-newkey",
        "ec",
        "-pkeyopt",
        "ec_paramgen_curve:prime256v1",
        "-nodes",
        "-keyout",
        "ca.key",
        "-out",
        "ca.pem",
        "-days",
        "2",
        "-subj",
        "/CN=test authority",
    ]);
    run(&[
        "req",
        "-newkey",
        "ec",
        "-pkeyopt",
        "ec_paramgen_curve:prime256v1",
        "-nodes",
        "-keyout",
        "server.key",
        "-out",
        "server.csr",
        "-subj",
        "/CN=localhost",
    ]);
    fs::write(dir.join("san"), "subjectAltName=DNS:localhost,IP:127.0.0.1").unwrap();
    run(&[
        "x509",
        "-req",
        "-in",
        "server.csr",
        "-CA",
        "ca.pem",
        "-CAkey",
        "ca.key",
        "-CAcreateserial",
        "-out",
        "server.pem",
        "-days",
        "2",
        "-extfile",
        "san",
    ]);
}

fn is_root() -> bool {
    fs::metadata("/proc/self").is_ok_and(|own| own.uid() == 0)
}

/// Under which account the server runs when the tests run as root.
fn account() -> Vec<&'static str> {
    if is_root() {
        vec!["--user=mysql"]
    } else {
        Vec::new()
    }
}

/// Gives what is under `dir` to the server's account.
fn give(dir: &Path) {
    if is_root() {
        let given = Command::new("chown")
            .args(["-R", "mysql"])
            .arg(dir)
            .status();
        assert!(given.unwrap().success(), "chown {}", dir.display());
    }
}

fn copy_tree(from: &Path, to: &Path) {
    fs::create_dir(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy_tree(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), &target).unwrap();
        }
    }
}

/// The data directory as `mariadb-install-db` leaves it, which takes seconds; made once.
fn template() -> PathBuf {
    let home = PathBuf::from(env!("CARGO_TARGET_TMPDIR"));
    let version = Command::new("mariadbd").arg("--version").output();
    let version = version.expect("mariadb-server is installed by .ci/prepare");
    let mut hasher = DefaultHasher::new();
    version.stdout.hash(&mut hasher);
    let kept = home.join(format!("mariadb-{:016x}", hasher.finish()));
    if kept.join("mysql").exists() {
        return kept;
    }
    let scratch = tempfile::tempdir().unwrap();
    let made = scratch.path().join("data");
    give(scratch.path());
    let output = Command::new("mariadb-install-db")
        .arg("--no-defaults")
        .arg(format!("--datadir={}", made.display()))
        .args(["--auth-root-authentication-method=normal", "--skip-test-db"])
        .arg("--innodb-log-file-size=8M")
        .args(account())
        .output()
        .expect("mariadb-server is installed by .ci/prepare");
    assert!(output.status.success(), "{output:?}");
    fs::create_dir_all(&home).unwrap();
    let draft = home.join(format!("mariadb-draft-{}", std::process::id()));
    copy_tree(&made, &draft);
    if fs::rename(&draft, &kept).is_err() {
        fs::remove_dir_all(&draft).ok(); // another test binary was faster
    }
    kept
}

/// A new directory for a server: its data, its certificates, and what it runs at the start, one
/// statement a line.
pub(crate) fn prepare(dir: &Path, sql: &str) {
    make_certificates(dir);
    copy_tree(&template(), &dir.join("data"));
    fs::write(dir.join("init.sql"), sql).unwrap();
    give(dir);
}

/// What runs the server that was prepared in a directory.
pub(crate) fn command(dir: &Path, port: u16) -> Command {
    let named = |option: &str, file: &str| format!("--{option}={}", dir.join(file).display());
    let mut command = Command::new("mariadbd");
    command
        .arg("--no-defaults")
        .arg(named("datadir", "data"))
        .arg(named("socket", "socket"))
        .arg(named("init-file", "init.sql"))
        .arg(named("ssl-ca", "ca.pem"))
        .arg(named("ssl-cert", "server.pem"))
        .arg(named("ssl-key", "server.key"))
        .arg(format!("--port={port}"))
        .args([
            "--bind-address=127.0.0.1",
            "--skip-name-resolve",
            "--plugin-load-add=auth_ed25519",
            "--innodb-buffer-pool-size=16M",
            "--innodb-log-file-size=8M",
            "--skip-log-bin",
        ])
        .args(account())
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(File::create(dir.join("log")).unwrap());
    command
}

/// Waits for the open port. Accounts exist before it is open.
pub(crate) fn wait_until_ready(dir: &Path, port: u16) {
    for _ in 0..1200 {
        if TcpStream::connect(("127.0.0.1", port)).is_ok() {
            return;
        }
        thread::sleep(Duration::from_millis(50));
    }
    let log = fs::read_to_string(dir.join("log"));
    panic!("not ready: {}", log.unwrap_or_default());
}
