//! A throwaway PostgreSQL that says which statements it accepts. It listens on a socket in its own
//! directory only, and goes when the value is dropped.

use std::fmt::Write as _;
use std::fs;
use std::io::Write as _;
use std::os::unix::fs::{MetadataExt, chown};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::Duration;

use crate::Author;
use crate::dialect::TABLES;

/// A function that plans a statement and takes everything back.
const SETUP: &str = r"
CREATE ROLE application;
CREATE TABLE asked (id int, sql text);
CREATE FUNCTION accepts(sql text) RETURNS boolean LANGUAGE plpgsql AS $$
BEGIN
    BEGIN
        EXECUTE 'EXPLAIN ' || sql;
        RAISE EXCEPTION 'taken back' USING ERRCODE = 'UB001';
    EXCEPTION
        WHEN SQLSTATE 'UB001' THEN RETURN true;
        WHEN OTHERS THEN RETURN false;
    END;
END $$;
";

pub(crate) struct Server {
    child: Child,
    dir: PathBuf,
    bin: PathBuf,
}

impl Server {
    /// Starts one, where PostgreSQL is installed.
    pub(crate) fn start(author: Author) -> Option<Self> {
        let bin = newest_release()?;
        let dir =
            std::env::temp_dir().join(format!("bosdb-injection-{author:?}-{}", std::process::id()));
        fs::create_dir_all(&dir).ok()?;
        let owner = unprivileged();
        if let Some((user, group)) = owner {
            chown(&dir, Some(user), Some(group)).ok()?;
        }
        let run = |program: &str| {
            let mut command = Command::new(bin.join(program));
            if let Some((user, group)) = owner {
                command.uid(user).gid(group);
            }
            command
                .current_dir(&dir)
                .stdout(Stdio::null())
                .stderr(Stdio::null());
            command
        };
        let data = dir.join("data");
        let made = run("initdb")
            .args([
                "--no-sync",
                "-A",
                "trust",
                "-U",
                "app",
                "-E",
                "UTF8",
                "--locale=C",
                "-D",
            ])
            .arg(&data)
            .status()
            .is_ok_and(|status| status.success());
        if !made {
            fs::remove_dir_all(&dir).ok();
            return None;
        }
        let child = run("postgres")
            .args(["-c", "listen_addresses=", "-c", "fsync=off", "-k"])
            .arg(&dir)
            .arg("-D")
            .arg(&data)
            .spawn()
            .ok()?;
        let server = Self { child, dir, bin };
        for _ in 0..200 {
            if server.run("SELECT 1;\n").is_some() {
                return Some(server);
            }
            thread::sleep(Duration::from_millis(50));
        }
        None
    }

    fn run(&self, script: &str) -> Option<String> {
        let mut psql = Command::new(self.bin.join("psql"))
            .args([
                "-XAtq",
                "-v",
                "ON_ERROR_STOP=1",
                "-U",
                "app",
                "-d",
                "postgres",
                "-h",
            ])
            .arg(&self.dir)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .ok()?;
        psql.stdin.take()?.write_all(script.as_bytes()).ok()?;
        let output = psql.wait_with_output().ok()?;
        let text = String::from_utf8(output.stdout).ok()?;
        output.status.success().then_some(text)
    }

    /// Which of the statements the server plans, by their place.
    pub(crate) fn accepted(&self, statements: &[String]) -> Vec<usize> {
        let mut script = SETUP.to_owned();
        for table in TABLES {
            writeln!(script, "CREATE TABLE {table};").unwrap();
        }
        script.push_str(
            "GRANT ALL ON ALL TABLES IN SCHEMA public TO application;\nCOPY asked FROM STDIN;\n",
        );
        for (id, sql) in statements.iter().enumerate() {
            let sql = sql
                .replace('\\', "\\\\")
                .replace('\t', "\\t")
                .replace('\n', "\\n")
                .replace('\r', "\\r");
            writeln!(script, "{id}\t{sql}").unwrap();
        }
        script.push_str(
            "\\.\nSET ROLE application;\nSELECT id FROM asked WHERE accepts(sql) ORDER BY id;\n",
        );
        let found = self.run(&script).expect("the server takes the script");
        found.lines().map(|id| id.parse().unwrap()).collect()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.child.kill().ok();
        self.child.wait().ok();
        fs::remove_dir_all(&self.dir).ok();
    }
}

fn newest_release() -> Option<PathBuf> {
    let releases = fs::read_dir("/usr/lib/postgresql").ok()?;
    let mut found: Vec<PathBuf> = releases
        .filter_map(|entry| Some(entry.ok()?.path().join("bin")))
        .collect();
    found.retain(|bin| bin.join("postgres").exists());
    found.sort();
    found.pop()
}

/// PostgreSQL refuses to run as root: there it runs as `postgres` or `nobody`.
fn unprivileged() -> Option<(u32, u32)> {
    if fs::metadata(Path::new("/proc/self")).ok()?.uid() != 0 {
        return None;
    }
    let users = fs::read_to_string("/etc/passwd").ok()?;
    ["postgres", "nobody"].iter().find_map(|name| {
        let line = users
            .lines()
            .find(|line| line.split(':').next() == Some(*name))?;
        let mut fields = line.split(':').skip(2);
        Some((fields.next()?.parse().ok()?, fields.next()?.parse().ok()?))
    })
}
