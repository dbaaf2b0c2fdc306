//! `bosdb up` with nothing given: the sample shop on SQLite, through psql.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::disallowed_methods,
    reason = "a test ends at the first surprise"
)]

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};

use nix::sys::signal::{Signal, kill};
use nix::unistd::Pid;

struct Shop {
    child: Child,
    dir: tempfile::TempDir,
    doors: Vec<serde_json::Value>,
}

impl Drop for Shop {
    fn drop(&mut self) {
        let pid = Pid::from_raw(i32::try_from(self.child.id()).unwrap());
        kill(pid, Signal::SIGTERM).ok();
        self.child.wait().ok();
    }
}

impl Shop {
    fn open() -> Self {
        let dir = tempfile::tempdir().unwrap();
        let mut child = Command::new(env!("CARGO_BIN_EXE_bosdb"))
            .args([
                "up",
                "--listen",
                "127.0.0.1:0",
                "--admin-listen",
                "off",
                "--json",
            ])
            .arg("--data-dir")
            .arg(dir.path().join("data"))
            // Nothing is installed that it could start.
            .env("PATH", "")
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let doors = (0..3).map(|_| serde_json::from_str(&lines.next().unwrap().unwrap()).unwrap());
        let doors = doors.collect();
        Self { child, dir, doors }
    }

    /// What psql says, errors included.
    fn psql(&self, user: &str, commands: &[&str]) -> String {
        let door = self.doors.iter().find(|door| door["user"] == user).unwrap();
        let mut psql = Command::new("psql");
        psql.args(["-X", "-A", "-v", "VERBOSITY=verbose"]);
        if !commands.iter().any(|command| command.starts_with('\\')) {
            psql.arg("-t");
        }
        psql.env("PGHOST", door["host"].as_str().unwrap())
            .env("PGPORT", door["port"].to_string())
            .env("PGDATABASE", door["database"].as_str().unwrap())
            .env("PGUSER", user)
            .env("PGPASSWORD", door["password"].as_str().unwrap());
        for command in commands {
            psql.args(["-c", command]);
        }
        let output = psql.output().unwrap();
        let mut said = String::from_utf8(output.stdout).unwrap();
        said.push_str(std::str::from_utf8(&output.stderr).unwrap());
        said
    }
}

#[test]
fn the_shop_opens_with_nothing_installed() {
    let shop = Shop::open();
    let said = |user: &str, sql: &str| shop.psql(user, &[sql]);

    // Who reads reads, and sees less of people.
    assert_eq!(
        said("analyst", "SELECT count(*) FROM order_lines"),
        "100000\n"
    );
    assert!(said("analyst", "SELECT email FROM customers WHERE id = 1").starts_with("***"));
    assert_eq!(
        said(
            "analyst",
            "SELECT birth_date FROM customer_identities WHERE customer_id = 1"
        ),
        "\n"
    );
    assert!(said("app", "SELECT email FROM customers WHERE id = 1").contains("@mail.example"));
    for (sql, code) in [
        ("DELETE FROM refunds", "25006"),
        ("SELECT max(salary) FROM employees", "42501"),
        ("SELECT upper(email) FROM customers", "42501"),
        ("COPY customers TO STDOUT", "42501"),
        ("COPY (SELECT \"EMAIL\" FROM Customers) TO STDOUT", "42501"),
        ("ATTACH '/etc/passwd' AS p", "25006"),
        ("VACUUM INTO '/tmp/bosdb-escaped.db'", "25006"),
        ("PRAGMA query_only = 0", "25006"),
    ] {
        let refused = said("analyst", sql);
        assert!(
            refused.contains(code) && refused.contains("Rule "),
            "{sql}: {refused}"
        );
    }
    assert_ne!(said("app", "SELECT count(*) FROM refunds"), "0\n");

    // Transactions are PostgreSQL's.
    let script = [
        "BEGIN",
        "UPDATE products SET price = 1 WHERE id = 1",
        "SELECT 1 FROM nowhere",
        "SELECT 1",
        "ROLLBACK",
        "SELECT price > 1 FROM products WHERE id = 1",
    ];
    let said_all = shop.psql("app", &script);
    assert!(
        said_all.contains("42P01") && said_all.contains("25P02"),
        "{said_all}"
    );
    assert!(said_all.contains("ROLLBACK\n1\n"), "{said_all}");
    assert!(said("app", "UPDATE products SET price = price + 1 WHERE id = 1").contains("UPDATE 1"));
    assert_eq!(said("app", "SELECT count(*) FROM price_changes"), "1\n");

    // What psql asks of the catalogue.
    for (command, expected) in [
        ("\\dt", "main|order_lines|table|bosdb"),
        ("\\d orders", "\"orders_by_customer\" btree (customer_id)"),
        (
            "\\d orders",
            "FOREIGN KEY (customer_id) REFERENCES customers(id)",
        ),
        ("\\d customers", "TABLE \"orders\" CONSTRAINT"),
        ("\\d+ products", "products_price"),
        ("\\dv", "main|best_sellers|view|bosdb"),
        ("\\di", "orders_by_day"),
        ("\\dn", "main|bosdb"),
        ("\\l", "shop|bosdb|UTF8"),
        ("SELECT version()", "PostgreSQL 14.0"),
        (
            "SELECT table_name FROM information_schema.tables WHERE table_schema = 'main'",
            "customers",
        ),
        (
            "SELECT column_name, data_type FROM information_schema.columns c WHERE table_name = 'orders'",
            "total|numeric",
        ),
        ("SHOW search_path", "main"),
    ] {
        for user in ["app", "analyst"] {
            let answer = said(user, command);
            assert!(answer.contains(expected), "{user} {command}: {answer}");
        }
    }
    assert!(!said("app", "\\df").contains("ERROR"));

    // Results leave as COPY too, and a value that does not fit says where it is.
    assert_eq!(
        said(
            "app",
            "COPY (SELECT code, name FROM countries WHERE code = 'AT') TO STDOUT CSV HEADER"
        ),
        "code,name\nAT,Austria\n"
    );
    said("admin", "CREATE TABLE odd (day DATE, t TEXT)");
    said(
        "app",
        "INSERT INTO odd VALUES ('2026-01-01', 'x'), ('10000-01-01', 'y')",
    );
    let misfit = said("app", "SELECT day FROM odd");
    assert!(
        misfit.contains("22P02") && misfit.contains("row 2, column \"day\""),
        "{misfit}"
    );

    // A statement that would run for hours ends when its time is up.
    let endless =
        "WITH RECURSIVE c(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c) SELECT count(*) FROM c";
    let stopped = shop.psql("app", &["SET statement_timeout = '200ms'", endless]);
    assert!(stopped.contains("57014"), "{stopped}");

    // Everything is in one directory.
    assert!(shop.dir.path().join("data/shop/shop.db").is_file());
}
