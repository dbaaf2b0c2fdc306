//! PostgreSQL's own programs.

use std::fs;
use std::process::Output;

use crate::stage::{assert_same, client, folder, shown, stage, succeed};
use crate::support::server::bin_dir;
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

#[test]
fn pg_dump() {
    let stage = stage();
    let dump = |endpoint: &Endpoint| {
        client(bin_dir().join("pg_dump"), endpoint)
            .output()
            .unwrap()
    };
    // Newer versions write a random word into the dump.
    let text = |output: &Output| -> String {
        let text = String::from_utf8_lossy(&output.stdout);
        let kept = text
            .lines()
            .filter(|l| !l.starts_with("\\restrict") && !l.starts_with("\\unrestrict"));
        kept.map(|line| format!("{line}\n")).collect()
    };
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
