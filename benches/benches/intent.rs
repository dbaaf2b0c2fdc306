//! What an intent costs, all threads of the process counted: CPU, time, switches between threads
//! and room in the log.
//!
//! As many tasks as named share one worker's runtime and recorder. Each hands over an intent, waits
//! until it is written, then hands over the outcome, as a session does around a statement.
//!
//! `cargo bench -p bosdb-benches --bench intent`

use std::error::Error;
use std::path::Path;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use bosdb_store::UnixNanos;
use bosdb_store::audit::{
    AuditConfig, AuditEvent, AuditLog, AuditStatus, DecisionFields, Durability, EventKind,
    GenesisKey, Outcome, OutcomeFields, RecordClass, Recorder, SessionFields, StatementFields,
    VerifyOptions, verify,
};
use nix::sys::resource::{Usage, UsageWho, getrusage};
use nix::sys::time::TimeValLike as _;

type Anything<T> = Result<T, Box<dyn Error + Send + Sync>>;

const TEXT: &str = "UPDATE pgbench_accounts SET abalance = abalance + -1234 WHERE aid = 41324;";
/// So few that the disk keeps pace: what is measured is the way there.
const INTENTS: usize = 20_000;
const ROUNDS: usize = 7;

#[expect(
    clippy::disallowed_methods,
    reason = "a benchmark stands where the gateway's clock would"
)]
fn clock() -> UnixNanos {
    let now = SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .unwrap_or_default();
    UnixNanos(u64::try_from(now.as_nanos()).unwrap_or(u64::MAX))
}

fn event(kind: EventKind, seq: u64) -> AuditEvent<'static> {
    AuditEvent {
        session: SessionFields {
            session_id: Some(7),
            user: "bench",
            client: "127.0.0.1:50000",
            application_name: "pgbench",
            target: "bench",
            database: "bench",
            via: "wire-pg",
            ..SessionFields::default()
        },
        statement: StatementFields {
            session_seq: Some(seq),
            intent_seq: (kind == EventKind::Statement).then_some(seq),
            text: TEXT.as_bytes(),
            ..StatementFields::default()
        },
        decision: DecisionFields {
            decision_id: Some(u128::from(seq)),
            ..DecisionFields::default()
        },
        ..AuditEvent::new(kind, clock())
    }
}

async fn statements(recorder: Recorder, count: usize) -> Anything<()> {
    for _ in 0..count {
        let reservation = recorder.reserve(RecordClass::Intent)?;
        let ticket = recorder.append(&event(EventKind::StatementIntent, 1))?;
        recorder.written(ticket, Durability::Written).await?;
        // The statement runs: other sessions get their turn.
        tokio::task::yield_now().await;
        let mut outcome = event(EventKind::Statement, 2);
        outcome.statement.text = b"";
        outcome.outcome = OutcomeFields {
            outcome: Some(Outcome::Ok),
            rows: Some(1),
            command_tag: "UPDATE 1",
            backend: "127.0.0.1:5432",
            total_ns: Some(123_456),
            ..OutcomeFields::default()
        };
        let _ticket = recorder.append_outcome(reservation, &outcome)?;
    }
    Ok(())
}

/// CPU of all threads, and switches between them that a thread asked for.
fn spent(usage: &Usage) -> (f64, f64) {
    let micros = usage.user_time().num_microseconds() + usage.system_time().num_microseconds();
    (
        Duration::from_micros(u64::try_from(micros).unwrap_or(0)).as_secs_f64(),
        f64::from(i32::try_from(usage.voluntary_context_switches()).unwrap_or(i32::MAX)),
    )
}

/// CPU seconds of a round, and what there is to say about it.
fn measure(dir: &Path, workers: usize, tasks: usize) -> Anything<(f64, String)> {
    let log = AuditLog::open(AuditConfig::new(dir), clock, Box::new(|_| {}))?;
    let each = INTENTS / tasks / workers;
    let intents = u32::try_from(each * tasks * workers)?;
    let (usage, status, start) = (getrusage(UsageWho::RUSAGE_SELF)?, log.status(), clock());
    std::thread::scope(|scope| {
        let running: Vec<_> = (0..workers)
            .map(|_| {
                let recorder = log.recorder();
                scope.spawn(move || work(recorder, tasks, each))
            })
            .collect();
        running
            .into_iter()
            .try_for_each(|worker| match worker.join() {
                Ok(done) => done,
                Err(_) => Err("a worker panicked".into()),
            })
    })?;
    let wall = clock().since(start).unwrap_or_default().as_secs_f64();
    let (cpu_before, switches_before) = spent(&usage);
    let (cpu, switches) = spent(&getrusage(UsageWho::RUSAGE_SELF)?);
    let after: AuditStatus = log.status();
    log.close()?;
    let per = f64::from(intents);
    let count =
        |now: u64, before: u64| -> Anything<f64> { Ok(f64::from(u32::try_from(now - before)?)) };
    let records = count(after.records, status.records)?;
    let bytes = count(after.bytes, status.bytes)?;
    let start = clock();
    let genesis = GenesisKey::read(&dir.join("audit.genesis"))?;
    let report = verify(
        dir,
        &VerifyOptions {
            genesis: Some(genesis),
            ..VerifyOptions::default()
        },
    )?;
    let verified = clock().since(start).unwrap_or_default().as_secs_f64();
    let said = format!(
        "{workers} workers x {tasks:2} tasks: {:6.2} µs CPU, {:6.2} µs wall, {:.3} switches an intent; \
         {:.1} records a block, {:.0} bytes a record; {:?} in {:.2} µs a record",
        (cpu - cpu_before) / per * 1e6,
        wall / per * 1e6,
        (switches - switches_before) / per,
        records / count(after.blocks, status.blocks)?,
        bytes / records,
        report.status,
        verified / records * 1e6,
    );
    Ok((cpu - cpu_before, said))
}

fn work(recorder: Recorder, tasks: usize, each: usize) -> Anything<()> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    runtime.block_on(async {
        let running: Vec<_> = (0..tasks)
            .map(|_| tokio::spawn(statements(recorder.clone(), each)))
            .collect();
        for task in running {
            task.await??;
        }
        Ok(())
    })
}

#[expect(clippy::print_stdout, reason = "a benchmark's result")]
fn main() -> Anything<()> {
    for (workers, tasks) in [(1, 1), (1, 4), (1, 16), (2, 16)] {
        let mut rounds = Vec::new();
        for _ in 0..ROUNDS {
            let dir = tempfile::tempdir()?;
            rounds.push(measure(dir.path(), workers, tasks)?);
        }
        rounds.sort_by(|one, other| one.0.total_cmp(&other.0));
        if let Some((_, median)) = rounds.get(ROUNDS / 2) {
            println!("{median}");
        }
    }
    Ok(())
}
