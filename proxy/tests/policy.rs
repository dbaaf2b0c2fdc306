//! Roles of a policy file, in front of a real server: what they refuse the server never sees.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::wildcard_enum_match_arm,
    clippy::print_stdout,
    clippy::print_stderr,
    clippy::disallowed_methods,
    reason = "a test ends at the first surprise, says what it saw, and reads its own environment"
)]

mod support;

use std::fs;
use std::path::PathBuf;
use std::process::Command;
use std::sync::OnceLock;

use nix::sys::signal::Signal;
use support::door::{Door, bosdb};
use support::server::{DATABASE, Server, scratch_dir};
use support::wire::{Wire, bind, execute, parse, query, sync};

const POLICY: &str = r#"
[[role]]
name = "reader"
users = ["analyst"]
kinds = ["read"]
deny = ["hr.*", "public.people.ssn"]
search_path = ["public"]
max_rows = 10
statement_timeout = "30s"

[[role]]
name = "application"
users = ["writer"]
kinds = ["read", "write"]
all_rows = "refuse"
max_rows = 10

[[application]]
name = "slow*"
statements_per_second = 1
burst = 2

[[application]]
name = "night*"
hours = ["mon-sun 00:00-00:01"]
time_zone = "UTC"

[[application]]
name = "elsewhere"
networks = ["203.0.113.0/24"]
"#;

struct Place {
    door: Door,
    policy: PathBuf,
}

fn place() -> &'static Place {
    static PLACE: OnceLock<Place> = OnceLock::new();
    PLACE.get_or_init(|| {
        let server = Server::shared();
        server.admin().run(
            "CREATE SCHEMA hr;
             CREATE TABLE hr.salaries (who text, pay int);
             INSERT INTO hr.salaries VALUES ('ana', 5000);
             CREATE TABLE people (id int, name text, ssn text);
             INSERT INTO people SELECT n, 'name ' || n, 'ssn ' || n FROM generate_series(1, 20) n;
             CREATE TABLE salaries (who text)",
        );
        let policy = scratch_dir("policy").join("policy.toml");
        fs::write(&policy, POLICY).unwrap();
        let sections = format!("[policy]\nfile = \"{}\"", policy.display());
        Place {
            door: Door::run(server, &sections),
            policy,
        }
    })
}

fn server_saw(mark: &str) -> bool {
    let server = Server::shared();
    server
        .admin()
        .run("SELECT 'the log is complete up to here'");
    server.log().contains(mark)
}

#[test]
fn what_roles_deny_the_server_never_sees() {
    let mut analyst = place().door.sql("analyst");
    let cases = [
        ("42501", "SELECT 'MARK', * FROM hr.salaries"),
        ("42501", "SELECT 'MARK', ssn FROM people"),
        ("42501", "SELECT 'MARK', * FROM people"),
        ("42501", "SELECT 'MARK', row_to_json(p) FROM people p"),
        ("42501", "SELECT 'MARK', p.row_to_json FROM people p"),
        ("42501", "EXPLAIN SELECT 'MARK', ssn FROM people"),
        ("42501", "PREPARE p AS SELECT 'MARK', ssn FROM people"),
        (
            "42501",
            "DECLARE c CURSOR FOR SELECT 'MARK', ssn FROM people",
        ),
        ("42501", "COPY (SELECT 'MARK', ssn FROM people) TO STDOUT"),
        ("42501", "SELECT 'MARK', * FROM pg_stats"),
        (
            "42501",
            "SELECT set_config('search_path', 'hr', false), 'MARK'",
        ),
        ("42501", "/* MARK */ SET search_path = hr"),
        ("42501", "/* MARK */ SET statement_timeout = '1h'"),
        ("25006", "DELETE FROM people WHERE name = 'MARK'"),
    ];
    for (number, (code, sql)) in cases.into_iter().enumerate() {
        let mark = format!("policymark{number}x");
        let sql = sql.replace("MARK", &mark);
        let failure = analyst.try_run(&sql);
        assert_eq!(failure.code(), code, "{sql}");
        assert!(!server_saw(&mark), "{sql}");
    }
    // The session goes on.
    assert_eq!(analyst.value("SELECT count(*) FROM people"), "20");
    assert_eq!(
        analyst.value("SELECT name FROM people WHERE id = 3"),
        "name 3"
    );
}

#[test]
fn search_path_is_kept() {
    let mut analyst = place().door.sql("analyst");
    assert_eq!(analyst.value("SHOW search_path"), "public");
    for reset in ["DISCARD ALL", "BEGIN; ROLLBACK"] {
        analyst.run(reset);
        assert_eq!(analyst.value("SHOW search_path"), "public", "{reset}");
    }
    // In a transaction the server's own search_path would be in force to its end.
    analyst.run("BEGIN");
    assert_eq!(analyst.try_run("RESET ALL").code(), "42501");
    analyst.run("ROLLBACK");
    assert_eq!(analyst.value("SHOW search_path"), "public");
}

#[test]
fn changes_of_every_row_are_refused() {
    let mut writer = place().door.sql("writer");
    let failure = writer.try_run("DELETE FROM salaries WHERE true");
    assert_eq!(failure.code(), "42501");
    writer.run("DELETE FROM salaries WHERE who = 'nobody'");
    let failure = writer.try_run("CREATE TABLE made (a int)");
    assert_eq!(failure.code(), "42501");
}

#[test]
fn a_result_has_so_many_rows_at_most() {
    let mut writer = place().door.sql("writer");
    let ten = "SELECT id FROM people WHERE id <= 10";
    assert_eq!(writer.rows(ten).len(), 10);
    for many in [
        "SELECT id FROM people",
        "SELECT n FROM generate_series(1, 3000000) n",
        "COPY people TO STDOUT",
        "SELECT n, pg_sleep(0.2) FROM generate_series(1, 100) n",
    ] {
        let failure = writer.try_run(many);
        assert_eq!(failure.code(), "53400", "{many}");
        // The session stays usable, and the next result is counted anew.
        assert_eq!(writer.rows(ten).len(), 10, "{many}");
    }
    writer.run("BEGIN");
    let failure = writer.try_run("SELECT id FROM people");
    assert_eq!(failure.code(), "53400");
    assert_eq!(writer.rows("ROLLBACK").len(), 0);
    writer.run("BEGIN; DECLARE c CURSOR FOR SELECT id FROM people");
    assert_eq!(writer.rows("FETCH 8 FROM c").len(), 8);
    let failure = writer.try_run("FETCH 8 FROM c");
    assert_eq!(failure.code(), "53400");
    writer.run("ROLLBACK");
}

#[test]
fn a_portal_in_steps_is_one_result() {
    let mut wire = Wire::open(&place().door.endpoint("writer")).unwrap();
    let step = || {
        let mut body = vec![0];
        body.extend_from_slice(&4_i32.to_be_bytes());
        support::wire::message(b'E', &body)
    };
    let mut batch = parse("", "SELECT id FROM people");
    batch.extend(bind("", "", &[]));
    batch.extend(step());
    batch.extend(step());
    batch.extend(step());
    batch.extend(sync());
    wire.send(&batch);
    let frames = wire.until(b'Z');
    let rows = frames.iter().filter(|frame| frame.tag == b'D').count();
    assert_eq!(rows, 10);
    let error = frames.iter().find(|frame| frame.tag == b'E').unwrap();
    assert_eq!(
        support::wire::ServerError::parse(&error.body).code(),
        "53400"
    );
    // And a whole one, prepared.
    let mut batch = parse("", "SELECT id FROM people WHERE id < 3");
    batch.extend(bind("", "", &[]));
    batch.extend(execute(""));
    batch.extend(sync());
    wire.send(&batch);
    let frames = wire.until(b'Z');
    assert!(frames.iter().all(|frame| frame.tag != b'E'));
    wire.send(&query("SELECT 1"));
    wire.until(b'Z');
}

#[test]
fn applications_are_held_to_rates_and_hours() {
    let door = &place().door;
    let named = |name: &str| {
        let mut endpoint = door.endpoint("root");
        endpoint.login = endpoint.login.with("application_name", name);
        endpoint
    };
    let mut slow = support::sql::Sql::open(&named("slow tool")).unwrap();
    let failures: Vec<_> = (0..6)
        .map(|_| slow.try_run("SELECT 'slowmark'"))
        .filter(|answer| answer.error.is_some())
        .collect();
    assert!(!failures.is_empty());
    assert!(failures.iter().all(|failure| failure.code() == "53400"));
    // Between 00:00 and 00:01 UTC this would be allowed.
    if let Ok(mut night) = support::sql::Sql::open(&named("night shift")) {
        let failure = night.try_run("SELECT 'nightmark'");
        assert_eq!(failure.code(), "42501");
    }
    assert!(!server_saw("nightmark"));
    assert!(support::sql::Sql::open(&named("elsewhere")).is_err());
}

#[test]
fn a_reload_takes_a_good_file_and_keeps_the_old_for_a_bad_one() {
    let server = Server::shared();
    let policy = scratch_dir("reload").join("policy.toml");
    let open = "[[role]]\nname = \"a\"\nusers = [\"analyst\"]\nkinds = [\"read\"]\n";
    let closed = format!("{open}deny = [\"*.reloaded\"]\n");
    server.admin().run("CREATE TABLE reloaded (a int)");
    fs::write(&policy, open).unwrap();
    let sections = format!("[policy]\nfile = \"{}\"", policy.display());
    let door = Door::run(server, &sections);
    let mut analyst = door.sql("analyst");
    analyst.run("PREPARE p AS SELECT count(*) FROM reloaded");
    analyst.run("EXECUTE p");
    fs::write(&policy, &closed).unwrap();
    door.signal(Signal::SIGHUP);
    let refused = |analyst: &mut support::sql::Sql| {
        (0..200).any(|_| {
            std::thread::sleep(std::time::Duration::from_millis(50));
            analyst.try_run("EXECUTE p").error.is_some()
        })
    };
    assert!(
        refused(&mut analyst),
        "prepared statements are judged again"
    );
    fs::write(&policy, "[[role]]\nname = 5\n").unwrap();
    door.signal(Signal::SIGHUP);
    let told = (0..200).any(|_| {
        std::thread::sleep(std::time::Duration::from_millis(50));
        door.stderr().contains("configuration not reloaded")
    });
    assert!(
        told && door
            .stderr()
            .contains("policy.toml:2: role[#1].name: must be a string")
    );
    let failure = analyst.try_run("SELECT count(*) FROM reloaded");
    assert_eq!(failure.code(), "42501");
    assert!(door.stderr().contains("sha256:"));
}

/// `bosdb up` reads its policy file again too.
#[test]
fn a_reload_of_a_setup_without_a_configuration() {
    let server = Server::shared();
    let policy = scratch_dir("reload-up").join("policy.toml");
    let open = "[[role]]\nname = \"a\"\nusers = [\"analyst\"]\nkinds = [\"read\"]\n";
    server.admin().run("CREATE TABLE reloaded_up (a int)");
    fs::write(&policy, open).unwrap();
    let door = Door::open_with(server, &["--policy", policy.to_str().unwrap()]);
    let mut analyst = door.sql("analyst");
    analyst.run("SELECT count(*) FROM reloaded_up");
    fs::write(&policy, format!("{open}deny = [\"*.reloaded_up\"]\n")).unwrap();
    door.signal(Signal::SIGHUP);
    let refused = (0..200).any(|_| {
        std::thread::sleep(std::time::Duration::from_millis(50));
        let answer = analyst.try_run("SELECT count(*) FROM reloaded_up");
        answer.error.is_some()
    });
    assert!(refused, "{}", door.stderr());
    // Hashes without a key are refused, and the rules in force stay.
    fs::write(
        &policy,
        format!("{open}mask_hash = [\"public.reloaded_up.a\"]\n"),
    )
    .unwrap();
    door.signal(Signal::SIGHUP);
    let told = (0..200).any(|_| {
        std::thread::sleep(std::time::Duration::from_millis(50));
        door.stderr().contains("mask_hash: needs a key")
    });
    assert!(told, "{}", door.stderr());
    let failure = analyst.try_run("SELECT count(*) FROM reloaded_up");
    assert_eq!(failure.code(), "42501");
    fs::remove_dir_all(policy.parent().unwrap()).unwrap();
}

#[test]
fn check_and_explain_answer_without_a_gateway() {
    let place = place();
    let run = |arguments: &[&str]| {
        let output = Command::new(bosdb()).args(arguments).output().unwrap();
        let text = String::from_utf8(output.stdout).unwrap();
        (output.status.code().unwrap(), text)
    };
    let policy = place.policy.to_str().unwrap();
    let (status, text) = run(&["policy", "check", policy]);
    assert_eq!(status, 0, "{text}");
    let config = place.door.dir().join("bosdb.toml");
    let explain = |user: &str, sql: &str| {
        let config = config.to_str().unwrap();
        run(&[
            "policy", "explain", "--config", config, "--as", user, "--target", DATABASE, "--json",
            sql,
        ])
    };
    let (status, text) = explain("analyst", "SELECT ssn FROM people");
    let answer: serde_json::Value = serde_json::from_str(&text).unwrap();
    assert_eq!(
        (status, &answer["denial"]["rule"]),
        (1, &"TAB-COL-01".into())
    );
    assert_eq!(answer["roles"], "reader");
    assert_eq!(explain("analyst", "SELECT id FROM people").0, 0);
    assert_eq!(explain("nobody", "SELECT 1").0, 2);
    // A setup made by `bosdb up`: users, caps and masks without a configuration file.
    let own = scratch_dir("policy-up");
    let file = own.join("policy.toml");
    fs::write(
        &file,
        "[[role]]\nname = \"reader\"\nusers = [\"*\"]\nkinds = [\"read\"]\nmax_rows = 7\n\
         mask_null = [\"public.people.ssn\"]\nmask_hash = [\"public.people.name\"]\n",
    )
    .unwrap();
    let file = file.to_str().unwrap();
    let up = |user: &[&str], sql: &str| {
        let fixed = [
            "policy", "explain", "--policy", file, "--target", "db", "--json",
        ];
        run(&[&fixed[..], user, &[sql]].concat())
    };
    let (status, text) = up(&["--as", "analyst"], "SELECT ssn AS s, id FROM people");
    let answer: serde_json::Value = serde_json::from_str(&text).unwrap();
    assert_eq!(
        (status, &answer["bounds"]["max_rows"]),
        (0, &"7".into()),
        "{text}"
    );
    assert_eq!(answer["masked"], serde_json::json!(["s"]), "{text}");
    assert_eq!(answer["masks"][0]["columns"], "public.people.ssn");
    assert_eq!(answer["rights"], "read");
    let (status, text) = up(&["--as", "app"], "SELECT upper(ssn) FROM people");
    assert!(status == 1 && text.contains("MASK-01"), "{text}");
    assert_eq!(up(&["--as", "zoe"], "SELECT 1").0, 2);
    let (status, text) = up(&["--as", "zoe", "--rights", "admin"], "DELETE FROM people");
    assert!(status == 1 && text.contains("RO-WRITE-01"), "{text}");
    // Hashes take a key, which only the configuration can have.
    let (status, text) = run(&["policy", "check", file]);
    assert!(status == 0 && text.contains("mask_key"), "{text}");
    let (status, text) = run(&[
        "policy",
        "check",
        file,
        "--config",
        config.to_str().unwrap(),
    ]);
    assert!(
        status == 1 && text.contains("mask_hash: needs a key"),
        "{text}"
    );
    fs::remove_dir_all(&own).unwrap();
}
