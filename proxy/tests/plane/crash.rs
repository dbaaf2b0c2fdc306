//! What was acknowledged is there after the process was killed.

use std::io::{BufRead, BufReader, Read};
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::time::Duration;

use bosdb_store::control::Id;
use bosdb_store::control::db::Location;
use bosdb_store::control::records::Origin;
use tempfile::TempDir;

use crate::{open, person};

const FILE: &str = "BOSDB_TEST_STORE_FILE";
const ROUNDS: u64 = 200;

/// Not a test of its own: the process that is killed. It says what was acknowledged.
#[tokio::test]
async fn writer() {
    let Some(file) = std::env::var_os(FILE) else {
        return;
    };
    let store = open(&Location::Sqlite(PathBuf::from(file))).await;
    let tenant = store.tenant_named("default").await.unwrap().head.id;
    println!("\nready");
    loop {
        let name = format!("u{}", Id::fresh(bosdb_gateway::clock::wall_time()).unwrap());
        let made = store
            .create_person(&tenant, &person(&name, &[]), Origin::Api)
            .await
            .unwrap();
        println!("\nmade {}", made.head.id);
    }
}

#[tokio::test]
async fn a_killed_writer_loses_nothing_that_it_acknowledged() {
    let dir = TempDir::new().unwrap();
    let file = dir.path().join("store.db");
    let location = Location::Sqlite(file.clone());
    let store = open(&location).await;
    let tenant = store.create_tenant("default").await.unwrap().head.id;
    let mut acknowledged = 0_usize;
    for round in 0..ROUNDS {
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args([
                "crash::writer",
                "--exact",
                "--nocapture",
                "--test-threads=1",
            ])
            .env(FILE, &file)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut out = BufReader::new(child.stdout.take().unwrap());
        let mut line = String::new();
        while line != "ready\n" {
            line.clear();
            assert_ne!(
                out.read_line(&mut line).unwrap(),
                0,
                "the writer does not start"
            );
        }
        // After another number of writes each time, and at another moment after the last.
        let mut told = Vec::new();
        while told.len() < usize::try_from(round % 3).unwrap() {
            line.clear();
            assert_ne!(out.read_line(&mut line).unwrap(), 0, "the writer fails");
            told.extend(line.trim().strip_prefix("made ").map(str::to_owned));
        }
        std::thread::sleep(Duration::from_micros(round * 7919 % 10_000));
        child.kill().unwrap();
        child.wait().unwrap();
        let mut rest = String::new();
        out.read_to_string(&mut rest).unwrap();
        // A line that the kill has cut was not acknowledged.
        let complete = rest.rsplit_once('\n').map_or("", |(complete, _)| complete);
        let more = complete
            .lines()
            .filter_map(|line| line.strip_prefix("made "));
        told.extend(more.map(str::to_owned));
        for id in &told {
            let id = Id::parse(id).unwrap();
            let found = store.person(&tenant, &id).await;
            assert!(found.is_ok(), "{id} was acknowledged and is lost");
            acknowledged += 1;
        }
    }
    assert!(acknowledged > 0, "no writer ever wrote anything");
}
