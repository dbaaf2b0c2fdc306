//! PostgreSQL's own programs.

use std::fs;
use std::process::Output;

use crate::stage::{Stage, assert_same, client, folder, python, shown, skipped, stage, succeed};
use crate::support::server::{DATABASE, bin_dir};
use crate::support::wire::Endpoint;

/// What a psql script prints. Taken out are the number of the backend's temporary schema, and what
/// BosDB adds to a syntax error it finds before the server does.
fn psql(endpoint: &Endpoint, script: &str) -> String {
    let output = client(bin_dir().join("psql"), endpoint)
        .args(["-X", "-a", "-f"])
        .arg(folder().join("psql").join(script))
        .output()
        .unwrap();
    let out = String::from_utf8_lossy(&output.stdout);
    let mut parts = out.split("pg_temp_");
    let mut text = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        text.push_str("pg_temp_N");
        text.push_str(part.trim_start_matches(|c: char| c.is_ascii_digit()));
    }
    text.push_str("--- errors\n");
    for line in String::from_utf8_lossy(&output.stderr).lines() {
        let added =
            line.starts_with("DETAIL:  Rule PARSE-") || line.contains("was not sent to the server");
        if !added {
            text.push_str(line);
            text.push('\n');
        }
    }
    text
}

#[test]
fn psql_describes() {
    let stage = stage();
    let expected = psql(&stage.direct(), "describe.sql");
    for user in ["app", "writer", "analyst"] {
        let actual = psql(&stage.door.endpoint(user), "describe.sql");
        assert_same(&format!("psql as {user}"), &expected, &actual);
    }
    stage.assert_clean();
}

#[test]
fn psql_works() {
    let stage = stage();
    let mut direct = stage.server.get().admin();
    direct.run("TRUNCATE journal");
    let expected = psql(&stage.direct(), "work.sql");
    for user in ["app", "writer"] {
        direct.run("TRUNCATE journal");
        let actual = psql(&stage.door.endpoint(user), "work.sql");
        assert_same(&format!("psql as {user}"), &expected, &actual);
    }
    stage.assert_clean();
}

/// What a person does with psql at a terminal.
#[test]
fn psql_by_hand() {
    let Some(python) = python("pty") else {
        return skipped("psql at a terminal: python");
    };
    let stage = stage();
    stage.compare("psql", &["app", "writer", "analyst"], |endpoint| {
        let mut command = client(&python, endpoint);
        command.env("PSQL", bin_dir().join("psql"));
        succeed(command.arg(folder().join("python/check_psql.py")))
    });
}

/// psql imports and exports large objects by FunctionCall.
#[test]
fn trap_24_psql_large_objects() {
    let stage = stage();
    let content: Vec<u8> = (0..=255).cycle().take(300_000).collect();
    let (from, to) = (stage.door.dir().join("in"), stage.door.dir().join("out"));
    let script = stage.door.dir().join("large_objects.sql");
    fs::write(&from, &content).unwrap();
    let lines = [
        format!("\\lo_import {}", from.display()),
        format!("\\lo_export :LASTOID {}", to.display()),
        "SELECT length(lo_get(:LASTOID))".to_owned(),
        "\\g".to_owned(),
        "\\lo_unlink :LASTOID".to_owned(),
    ];
    fs::write(&script, lines.join("\n")).unwrap();
    let mut psql = client(bin_dir().join("psql"), &stage.door.endpoint("writer"));
    psql.args(["-X", "-q", "-A", "-t", "-v", "ON_ERROR_STOP=1", "-f"]);
    assert_eq!(succeed(psql.arg(script)), "300000\n");
    assert_eq!(fs::read(to).unwrap(), content);
    let left = "SELECT count(*) FROM pg_largeobject_metadata";
    assert_eq!(stage.server.get().admin().value(left), "0");
    stage.assert_clean();
}

#[test]
fn pgbench() {
    let stage = stage();
    let endpoint = stage.door.endpoint("writer");
    let pgbench = bin_dir().join("pgbench");
    succeed(client(&pgbench, &endpoint).args(["-i", "-q", "-s", "1"]));
    let mut expected = 0;
    for mode in ["simple", "extended", "prepared"] {
        let output = succeed(
            client(&pgbench, &endpoint).args(["-n", "-M", mode, "-c", "8", "-j", "2", "-t", "40"]),
        );
        assert!(
            output.contains("actually processed: 320/320"),
            "{mode}: {output}"
        );
        expected += 320;
        let output = succeed(
            client(&pgbench, &endpoint)
                .args(["-n", "-S", "-M", mode, "-c", "8", "-j", "2", "-t", "100"]),
        );
        assert!(
            output.contains("actually processed: 800/800"),
            "{mode}: {output}"
        );
    }
    let output =
        succeed(client(&pgbench, &endpoint).args(["-n", "-C", "-c", "4", "-j", "2", "-t", "10"]));
    assert!(output.contains("actually processed: 40/40"), "{output}");
    expected += 40;
    for mode in ["extended", "prepared"] {
        let output = succeed(
            client(&pgbench, &endpoint)
                .args(["-n", "-M", mode, "-c", "8", "-j", "2", "-t", "40", "-f"])
                .arg(folder().join("pgbench/pipeline.sql")),
        );
        assert!(
            output.contains("actually processed: 320/320"),
            "{mode}: {output}"
        );
    }
    let sums = stage.server.get().admin().rows(
        "SELECT (SELECT sum(abalance) FROM pgbench_accounts), \
                (SELECT sum(tbalance) FROM pgbench_tellers), \
                (SELECT sum(bbalance) FROM pgbench_branches), \
                (SELECT sum(delta) FROM pgbench_history), \
                (SELECT count(*) FROM pgbench_history)",
    );
    let sums = &sums[0];
    assert!(sums[..4].iter().all(|sum| *sum == sums[0]), "{sums:?}");
    assert_eq!(sums[4].as_deref(), Some(expected.to_string().as_str()));
    stage.assert_clean();
    stage
        .server
        .get()
        .admin()
        .run("DROP TABLE pgbench_accounts, pgbench_tellers, pgbench_branches, pgbench_history");
}

/// A dump without the random word that newer versions write into it.
fn stable(dump: &str) -> String {
    let kept = dump
        .lines()
        .filter(|l| !l.starts_with("\\restrict") && !l.starts_with("\\unrestrict"));
    kept.map(|line| format!("{line}\n")).collect()
}

#[test]
fn pg_dump() {
    let stage = stage();
    let dump = |endpoint: &Endpoint| {
        client(bin_dir().join("pg_dump"), endpoint)
            .output()
            .unwrap()
    };
    let text = |output: &Output| stable(&String::from_utf8_lossy(&output.stdout));
    let direct = dump(&stage.direct());
    assert!(direct.status.success(), "{}", shown(&direct));
    let expected = text(&direct);
    for user in ["app", "writer"] {
        let output = dump(&stage.door.endpoint(user));
        assert!(output.status.success(), "{user}: {}", shown(&output));
        assert_same(&format!("pg_dump as {user}"), &expected, &text(&output));
    }
    // A reader may be refused the locks pg_dump takes, but then in plain words.
    let output = dump(&stage.door.endpoint("analyst"));
    if output.status.success() {
        assert_same("pg_dump as analyst", &expected, &text(&output));
    } else {
        println!("pg_dump as analyst is refused: {}", shown(&output));
        assert!(
            String::from_utf8_lossy(&output.stderr).contains("DETAIL"),
            "{}",
            shown(&output)
        );
    }
    stage.assert_clean();
}

/// Everything is dumped and restored through the door, in every format and by several connections
/// at once; afterwards the database is what it was.
#[test]
fn pg_restore() {
    let stage = Stage::own();
    let psql = |endpoint: &Endpoint, arguments: &[&str]| {
        succeed(
            client(bin_dir().join("psql"), endpoint)
                .args(["-X", "-q", "-v", "ON_ERROR_STOP=1"])
                .args(arguments)
                .current_dir(stage.door.dir()),
        );
    };
    let program = |name: &str, endpoint: &Endpoint, arguments: &[&str]| {
        succeed(
            client(bin_dir().join(name), endpoint)
                .args(arguments)
                .current_dir(stage.door.dir()),
        )
    };
    let direct = stage.direct();
    let setup = folder().join("psql/dumped.sql");
    psql(&direct, &["-f", setup.to_str().unwrap()]);
    let expected = stable(&program("pg_dump", &direct, &[]));
    let empty = "DROP SCHEMA public CASCADE; DROP SCHEMA \"odd Name\" CASCADE; CREATE SCHEMA public; \
                 ALTER SCHEMA public OWNER TO pg_database_owner; \
                 GRANT USAGE ON SCHEMA public TO PUBLIC; \
                 COMMENT ON SCHEMA public IS 'standard public schema'; DROP PUBLICATION news; \
                 SELECT lo_unlink(4242)";
    for user in ["app", "writer"] {
        let door = stage.door.endpoint(user);
        let named = |kind: &str| format!("{user}.{kind}");
        let (plain, custom, parallel) = (named("sql"), named("custom"), named("parallel"));
        program("pg_dump", &door, &["-f", &plain]);
        program("pg_dump", &door, &["-F", "c", "-f", &custom]);
        program("pg_dump", &door, &["-F", "d", "-j", "2", "-f", &parallel]);
        let back: [&[&str]; 4] = [
            &["-d", DATABASE, "-j", "2", &parallel],
            &["-d", DATABASE, "--single-transaction", &custom],
            &["-d", DATABASE, "--clean", "--if-exists", &custom],
            &["-f", &plain],
        ];
        for arguments in back {
            // With --clean it finds the database full.
            if !arguments.contains(&"--clean") {
                psql(&direct, &["-c", empty]);
            }
            if arguments.contains(&"-d") {
                let mut exiting = vec!["--exit-on-error"];
                exiting.extend(arguments);
                program("pg_restore", &door, &exiting);
            } else {
                psql(&door, arguments);
            }
            let restored = stable(&program("pg_dump", &direct, &[]));
            assert_same(&format!("{user}: {arguments:?}"), &expected, &restored);
            stage.assert_clean();
        }
    }
}
