//! A real server from the distribution's package, which the tests need anyway.

use std::fs::{self, Permissions};
use std::os::unix::fs::PermissionsExt;

use super::*;
use crate::config::ProcessSurroundings;

#[test]
fn the_sample_starts_is_kept_and_is_used_by_one() {
    let dir = tempfile::tempdir().unwrap();
    // Root's server runs under another account, which must be able to get there.
    fs::set_permissions(dir.path(), Permissions::from_mode(0o755)).unwrap();
    let begin = || start(dir.path(), 5, &ProcessSurroundings);
    let run = |database: &SampleDatabase, sql: &str| {
        let path = ProcessSurroundings.variable("PATH").unwrap_or_default();
        let client = Client {
            psql: Binaries::find(&path, None).unwrap().unwrap().psql,
            port: database.server.port(),
        };
        client.run(APP_ROLE, &database.password, DATABASE, sql)
    };

    let first = begin().unwrap();
    assert_eq!(
        run(&first, "SELECT count(*) FROM orders;").unwrap(),
        "1000\n"
    );
    run(&first, "CREATE TABLE kept AS SELECT 1 AS x;").unwrap();
    assert!(run(&first, "SELECT pg_read_file('/etc/passwd');").is_err());
    assert!(matches!(begin().err(), Some(SampleError::InUse(_))));
    let app_password = first.password.clone();
    let secret = dir.path().join("postgres").join("app.password");
    assert_eq!(
        fs::metadata(secret).unwrap().permissions().mode() & 0o777,
        0o600
    );
    drop(first);

    let second = begin().unwrap();
    assert_eq!(second.password, app_password);
    assert_eq!(run(&second, "SELECT x FROM kept;").unwrap(), "1\n");
}

#[test]
fn without_postgresql_the_error_says_what_to_install() {
    let error = SampleError::NotInstalled;
    assert!(error.is_missing_software());
    assert!(error.to_string().contains("apt-get install postgresql"));
}
