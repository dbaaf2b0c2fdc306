//! `bosdb policy replay`: what a draft of the policy file would change, tried on what the audit log
//! says was sent.
//!
//! Each recorded text is judged twice, under the rules in force and under the draft, for the user,
//! target and application that the record names. A text is parsed once for each side: after that the
//! verdict cache answers. What would change is counted by person and shape, so that memory does not
//! grow with the log.

mod sides;
mod tally;

use std::path::PathBuf;
use std::process::ExitCode;

use bosdb_gateway::clock::wall_time;
use bosdb_policy::Carrier;
use bosdb_store::audit::{AuditRecord, EventKind, Filter, VerifyReport, VerifyStatus, verify_each};

use crate::cli::args::ReplayArgs;
use crate::cli::audit::{keys_beside, logs};
use crate::cli::{EXIT_IO, EXIT_USAGE, complain};
use crate::config::ProcessSurroundings;
use crate::config::policies::{self, MaskHashes};
use sides::Sides;
use tally::{Skipped, Tally};

/// Why there is no answer.
enum Failure {
    Usage(String),
    Log(String),
}

/// What the list rests on: how much of the log follows from what stands before it, and what not.
#[derive(Default)]
struct Proof {
    records: u64,
    proven: u64,
    disorder: Option<String>,
}

impl Proof {
    fn add(&mut self, report: &VerifyReport) {
        self.records = self.records.saturating_add(report.records);
        self.proven = self.proven.saturating_add(report.proven_records);
        let found = match &report.status {
            VerifyStatus::Intact | VerifyStatus::Unverifiable { .. } => None,
            VerifyStatus::Broken {
                path,
                offset,
                reason,
            }
            | VerifyStatus::Truncated {
                path,
                offset,
                reason,
            } => Some(format!("{} at byte {offset}: {reason}", path.display())),
        };
        self.disorder = self.disorder.take().or(found);
    }
}

/// Status 0: nothing would change; 1: something would; 2: the question makes no sense; 74: the log
/// cannot be read, or is not in order.
pub(super) fn replay(arguments: &ReplayArgs) -> ExitCode {
    match tallied(arguments) {
        Ok((tally, proof)) => {
            tally.print(&proof, arguments.json);
            if let Some(reason) = &proof.disorder {
                complain(&format!(
                    "the audit log is not in order, and was read up to there: {reason}"
                ));
                ExitCode::from(EXIT_IO)
            } else if tally.changes_nothing() {
                ExitCode::SUCCESS
            } else {
                ExitCode::FAILURE
            }
        }
        Err(Failure::Usage(reason)) => {
            complain(&reason);
            ExitCode::from(EXIT_USAGE)
        }
        Err(Failure::Log(reason)) => {
            complain(&reason);
            ExitCode::from(EXIT_IO)
        }
    }
}

/// What would change, and whether the log that says so is in order: each record is judged once its
/// block has been found to follow the one before.
fn tallied(arguments: &ReplayArgs) -> Result<(Tally, Proof), Failure> {
    let usage = |error: String| Failure::Usage(error);
    let (mut config, _) = crate::config::load(&arguments.config, &ProcessSurroundings)
        .map_err(|error| usage(error.to_string()))?;
    let hashes = MaskHashes::with(config.mask_key.as_ref());
    let draft =
        policies::load(&arguments.draft, hashes).map_err(|error| usage(error.to_string()))?;
    let filter = filter(arguments).map_err(usage)?;
    let present = config.roles.take();
    let dir: PathBuf = config.audit.dir.clone();
    // A typo must not look like an empty log.
    std::fs::read_dir(&dir)
        .map_err(|error| Failure::Log(format!("cannot read {}: {error}", dir.display())))?;
    let mut sides = Sides::new(&config, present.as_ref(), &draft);
    let mut tally = Tally::default();
    let mut proof = Proof::default();
    for log in logs(&dir) {
        let mut failed = Ok(());
        let report = verify_each(&log, &keys_beside(&log), &mut |record| {
            if failed.is_ok() && filter.matches(record) {
                failed = one(record, &mut sides, &mut tally);
            }
        });
        failed.map_err(usage)?;
        let report = report.map_err(|error| Failure::Log(format!("{}: {error}", log.display())))?;
        proof.add(&report);
    }
    Ok((tally, proof))
}

fn filter(arguments: &ReplayArgs) -> Result<Filter, String> {
    let now = wall_time();
    let when = |name: &str, text: &Option<String>| match text {
        None => Ok(None),
        Some(text) => crate::cli::audit::when::parse(text, now)
            .map(Some)
            .ok_or_else(|| format!("--{name} {text:?} is not like 24h or 2026-01-31T12:00:00Z")),
    };
    Ok(Filter {
        since: when("since", &Some(arguments.since.clone()))?,
        until: when("until", &arguments.until)?,
        user: arguments.user.clone(),
        target: arguments.target.clone(),
        kinds: vec![EventKind::Statement, EventKind::StatementDenied],
        ..Filter::default()
    })
}

/// Judges what a record says was sent.
fn one(record: &AuditRecord, sides: &mut Sides<'_>, tally: &mut Tally) -> Result<(), String> {
    let skipped = if record.text_length.is_some() {
        Some(Skipped::Cut)
    } else if record.redacted {
        Some(Skipped::Redacted)
    } else if record.text.is_empty() {
        Some(Skipped::Unknown)
    } else {
        None
    };
    if let Some(skipped) = skipped {
        tally.skip(skipped);
        return Ok(());
    }
    let carrier = record.carrier.unwrap_or(Carrier::SimpleQuery);
    match sides.judge(record, carrier)? {
        Some(judged) => tally.count(record, &judged),
        None => tally.skip(Skipped::Gone),
    }
    Ok(())
}
