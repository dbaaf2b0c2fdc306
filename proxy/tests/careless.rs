//! A careless web application: `sqlmap` reads its table of users when nobody stands in between, and not
//! through BosDB, while its own pages go on working.
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
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use nix::sys::signal::Signal;
use support::door::{Door, Surroundings};
use support::guard::Guard;
use support::server::{DATABASE, Server};
use support::wire::{Endpoint, HANG};

/// What only the table of users holds.
const TOKENS: [&str; 2] = ["tokenofthekeeper7315", "tokenoftheclerk2846"];

/// The user the application logs in as.
const SITE: &str = "[[user]]\nname = \"site\"\npassword = { env = \"SITE_PASSWORD\" }\n\
    rights = \"write\"\ninjection = \"enforce\"\ntargets = [\"*\"]\n";
const SITE_PASSWORD: &str = "site secret";

/// What visitors ask for, and what the page must show.
const HONEST: &[(&str, &str, &str)] = &[
    ("/search?q=thing&kind=tool", "", "thing 2"),
    ("/search?q=carpenter%27s&kind=tool", "", "carpenter"),
    ("/search?q=100%25&kind=tool", "", "square"),
    ("/search?q=%27+or+1%3D1+--&kind=tool", "", "nothing"),
    (
        "/search?q=union+select+from+users%3B+drop+table&kind=toy",
        "",
        "nothing",
    ),
    ("/search?q=%2F*x*%2F+%5C+%22&kind=toy", "", "nothing"),
    ("/search?q=gr%C3%B6%C3%9Fe&kind=tool", "", "nothing"),
    ("/item?id=3", "", "thing 3"),
    ("/item?id=9", "", "a -- b"),
    ("/item?id=-1", "", "nothing"),
    ("/list", "", "thing 8"),
    ("/list?sort=price", "", "thing 8"),
    ("/list?sort=price+desc%2C+name", "", "thing 8"),
    (
        "/login",
        "name=keeper&token=tokenofthekeeper7315",
        "welcome keeper",
    ),
    ("/login", "name=O%27Hara&token=wrong", "nothing"),
    (
        "/comment",
        "item=3&text=it%27s+--+fine%3B+or+1%3D1",
        "thank you",
    ),
    (
        "/comment",
        "item=4&text=sleep(5)+union+all+select",
        "thank you",
    ),
];

/// Which page is attacked, and with what form.
const HOLES: &[(&str, &str, &str)] = &[
    ("/item?id=1", "", "id"),
    ("/search?q=thing&kind=tool", "", "kind"),
    ("/list?sort=id", "", "sort"),
    ("/login", "name=keeper&token=x", "token"),
];

struct Site {
    _guard: Guard,
    port: u16,
}

impl Site {
    /// The application, at home in a database.
    fn open(python: &Path, endpoint: &Endpoint) -> Self {
        let mut child = Command::new(python)
            .arg(folder().join("site.py"))
            .env("PGHOST", "127.0.0.1")
            .env("PGPORT", endpoint.port.to_string())
            .env("PGUSER", &endpoint.login.user)
            .env("PGPASSWORD", &endpoint.login.password)
            .env("PGDATABASE", &endpoint.login.database)
            .env("PYTHONDONTWRITEBYTECODE", "1")
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .process_group(0)
            .spawn()
            .unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap())
            .read_line(&mut line)
            .unwrap();
        Self {
            _guard: Guard::new(child, Signal::SIGKILL, Vec::new()),
            port: line.trim().parse().expect("the site tells its port"),
        }
    }

    /// A visitor: the page of a path, posted where there is a form.
    fn visit(&self, path: &str, form: &str) -> String {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port)).unwrap();
        stream.set_read_timeout(Some(HANG)).unwrap();
        let verb = if form.is_empty() { "GET" } else { "POST" };
        let request = format!(
            "{verb} {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\nContent-Length: {}\r\n\
             Content-Type: application/x-www-form-urlencoded\r\n\r\n{form}",
            form.len()
        );
        stream.write_all(request.as_bytes()).unwrap();
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).unwrap();
        String::from_utf8_lossy(&answer).into_owned()
    }

    /// Every page shows what it is there for.
    fn assert_well(&self, when: &str) {
        for (path, form, shown) in HONEST {
            let page = self.visit(path, form);
            assert!(
                page.starts_with("HTTP/1.1 200") && page.contains(shown),
                "{when}: {path} {form}\n{page}"
            );
        }
    }

    /// What sqlmap prints and keeps when it is let loose on a hole.
    fn attack(&self, (path, form, parameter): (&str, &str, &str), seconds: u32) -> String {
        let kept = tempfile::tempdir().unwrap();
        let mut command = Command::new("timeout");
        command
            .args([
                "--signal=KILL",
                &seconds.to_string(),
                "sqlmap",
                "--batch",
                "--disable-coloring",
            ])
            .args([
                "-u",
                &format!("http://127.0.0.1:{}{path}", self.port),
                "-p",
                parameter,
            ])
            .args([
                "--dbms=PostgreSQL",
                "--technique=BEUS",
                "--level=2",
                "--risk=1",
                "--threads=4",
            ])
            .args([
                "--time-sec=1",
                "--flush-session",
                "--fresh-queries",
                "--ignore-code=500",
            ])
            .args([
                "-D",
                "public",
                "-T",
                "users",
                "-C",
                "id,name,token",
                "--dump",
            ])
            .arg("--output-dir")
            .arg(kept.path())
            .env("HOME", kept.path())
            .env("PYTHONDONTWRITEBYTECODE", "1")
            .stdin(Stdio::null());
        if !form.is_empty() {
            command.args(["--data", form]);
        }
        let output = command.output().unwrap();
        let mut seen = String::from_utf8_lossy(&output.stdout).into_owned();
        read_all(kept.path(), &mut seen);
        seen
    }
}

/// Whatever a folder holds.
fn read_all(folder: &Path, seen: &mut String) {
    for entry in fs::read_dir(folder).unwrap().flatten() {
        let path = entry.path();
        if path.is_dir() {
            read_all(&path, seen);
        } else {
            seen.push_str(&String::from_utf8_lossy(
                &fs::read(path).unwrap_or_default(),
            ));
        }
    }
}

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/careless")
}

fn python() -> Option<PathBuf> {
    let named = std::env::var_os("BOSDB_TEST_PYTHON").map(PathBuf::from);
    let candidate = named.unwrap_or_else(|| PathBuf::from("python3"));
    let works = Command::new(&candidate)
        .args(["-c", "import psycopg"])
        .output()
        .is_ok_and(|output| output.status.success());
    let sqlmap = Command::new("sqlmap").arg("--version").output().is_ok();
    (works && sqlmap).then_some(candidate)
}

#[test]
fn sqlmap_reads_the_users_directly_and_not_through_bosdb() {
    let Some(python) = python() else {
        let required = std::env::var("BOSDB_TEST_REQUIRE_CLIENTS").is_ok_and(|value| value == "1");
        assert!(!required, "absent: sqlmap, or python with psycopg");
        println!("skipped: sqlmap, or python with psycopg, is absent");
        return;
    };
    let server = Server::shared();
    server
        .admin()
        .run(&fs::read_to_string(folder().join("shop.sql")).unwrap());

    let direct = Site::open(&python, &server.endpoint("app", DATABASE));
    direct.assert_well("directly");
    let stolen = direct.attack(HOLES[0], 120);
    assert!(
        TOKENS.iter().all(|token| stolen.contains(token)),
        "sqlmap does not get in when nobody stands in between:\n{stolen}"
    );
    println!(
        "directly: the tokens of the users were read through {}",
        HOLES[0].0
    );

    let around = Surroundings {
        variables: vec![("SITE_PASSWORD", SITE_PASSWORD.to_owned())],
        ..Surroundings::default()
    };
    let door = Door::run_within(server, SITE, &around);
    let mut endpoint = door.endpoint("writer");
    endpoint.login.user = "site".to_owned();
    endpoint.login.password = SITE_PASSWORD.to_owned();
    let guarded = Site::open(&python, &endpoint);
    guarded.assert_well("before");
    for hole in HOLES {
        let (seen, ()) = std::thread::scope(|scope| {
            let attack = scope.spawn(|| guarded.attack(*hole, 40));
            guarded.assert_well("meanwhile");
            (attack.join().unwrap(), ())
        });
        for token in TOKENS {
            assert!(!seen.contains(token), "read through {}:\n{seen}", hole.0);
        }
        let found: Vec<&str> = seen
            .lines()
            .filter(|line| line.contains("injectable") || line.contains("Title:"))
            .collect();
        println!(
            "through BosDB, {}: no token; sqlmap says {found:#?}",
            hole.0
        );
    }
    guarded.assert_well("afterwards");
    door.assert_well();
}
