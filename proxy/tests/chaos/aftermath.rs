//! What must be so when all is over.

use std::collections::BTreeSet;
use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};

use serde_json::Value;

use crate::support::door::bosdb;
use crate::support::server::Server;
use crate::support::sql::settle;
use crate::{POOL, Scene};

/// No session, no lease, no backend at work; and the whole pool can be had.
pub(crate) fn nothing_is_held(scene: &Scene, server: &Server) {
    let door = &scene.door;
    door.assert_well();
    door.eventually("all sessions are gone", |metrics| {
        metrics.lines().any(|line| line == "bosdb_sessions 0")
    });
    door.eventually("no backend is leased", |metrics| {
        let leased = metrics
            .lines()
            .filter(|line| line.starts_with("bosdb_pool_connections") && line.contains("leased"));
        let mut count = 0;
        leased
            .inspect(|_| count += 1)
            .all(|line| line.ends_with(" 0"))
            && count > 0
    });
    settle(&mut server.admin(), POOL);
    let mut holders: Vec<_> = (0..POOL).map(|_| door.sql("writer")).collect();
    for holder in &mut holders {
        holder.run("BEGIN");
    }
    for holder in &mut holders {
        assert_eq!(holder.value("SELECT 'served'"), "served");
        holder.run("COMMIT");
    }
    drop(holders);
    settle(&mut server.admin(), POOL);
}

/// What the process holds at the end is what it held when a third was over.
pub(crate) fn memory_is_flat(samples: &[u64]) {
    let third = samples.len() / 3;
    let highest = |part: &[u64]| part.iter().copied().max().unwrap_or(0);
    let early = highest(&samples[..third.max(1)]);
    let late = highest(&samples[samples.len() - third.max(1)..]);
    println!("memory: {} MiB, then {} MiB", early >> 20, late >> 20);
    assert!(
        late < early + early / 2 + (32 << 20),
        "{early}, then {late}"
    );
}

/// Every write that was acknowledged is in the database and in a log that verifies; none that was
/// rolled back is in the database.
pub(crate) fn writes_are_known(scene: &Scene, server: &Server) {
    let committed = scene.committed.lock().unwrap();
    assert!(!committed.is_empty(), "nothing was ever written");
    let found: BTreeSet<String> = server
        .admin()
        .rows("SELECT tag FROM ledger")
        .into_iter()
        .filter_map(|row| row[0].clone())
        .collect();
    let lost: Vec<_> = committed.difference(&found).take(5).collect();
    assert!(
        lost.is_empty(),
        "acknowledged and not in the database: {lost:?}"
    );
    let undone = scene.undone.lock().unwrap();
    let kept: Vec<_> = undone.intersection(&found).take(5).collect();
    assert!(kept.is_empty(), "rolled back and in the database: {kept:?}");
    assert!(scene.door.close().success(), "{}", scene.door.stderr());
    let verified = scene.door.audit(&["verify"]);
    let said = String::from_utf8_lossy(&verified.stdout).into_owned();
    assert_eq!(verified.status.code(), Some(0), "{said}");
    let (intents, outcomes) = recorded(scene);
    let missing: Vec<_> = committed.difference(&intents).take(5).collect();
    assert!(
        missing.is_empty(),
        "acknowledged without an intent: {missing:?}"
    );
    let missing: Vec<_> = committed.difference(&outcomes).take(5).collect();
    assert!(
        missing.is_empty(),
        "acknowledged without an outcome: {missing:?}"
    );
    let missing: Vec<_> = found.difference(&intents).take(5).collect();
    assert!(
        missing.is_empty(),
        "in the database without an intent: {missing:?}"
    );
}

/// The tags of all writes to the ledger that the log announces, and that it tells the end of.
fn recorded(scene: &Scene) -> (BTreeSet<String>, BTreeSet<String>) {
    let mut search = Command::new(bosdb())
        .args(["audit", "search", "--json", "-n", "100000000"])
        .args(["--text", "INSERT INTO ledger", "--dir"])
        .arg(scene.door.audit_dir())
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let (mut intents, mut outcomes) = (BTreeSet::new(), BTreeSet::new());
    for line in BufReader::new(search.stdout.take().unwrap()).lines() {
        let record: Value = serde_json::from_str(&line.unwrap()).unwrap();
        let tag = record["text"]
            .as_str()
            .and_then(|text| text.split('\'').nth(1));
        let Some(tag) = tag else { continue };
        match record["kind"].as_str() {
            Some("statement_intent") => intents.insert(tag.to_owned()),
            Some("statement") if record["outcome"] == "ok" => outcomes.insert(tag.to_owned()),
            _ => continue,
        };
    }
    assert!(search.wait().unwrap().success());
    (intents, outcomes)
}
