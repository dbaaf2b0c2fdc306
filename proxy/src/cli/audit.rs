//! `bosdb audit`: read the log of a directory, also beside the gateway that writes it.

mod filter;
pub(super) mod when;

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::thread;
use std::time::Duration;

use bosdb_gateway::clock::wall_time;
use bosdb_store::audit::{
    AuditRecord, Filter, GenesisKey, PublicKey, ReadError, VerifyOptions, VerifyReport,
    VerifyStatus, render, search, tail, verify,
};

use crate::cli::args::{AuditArgs, AuditCommand, AuditFilter, AuditPlace, VerifyKeys};
use crate::cli::output::{self, Reader};
use crate::cli::{EXIT_IO, EXIT_USAGE, complain};
use crate::config::{self, ProcessSurroundings};
use crate::instances::NUMBERS;

/// Files that a log keeps beside its segments.
const PUBLIC_FILE: &str = "audit.pub";
const GENESIS_FILE: &str = "audit.genesis";

const USUAL_TAIL: usize = 20;
const USUAL_SEARCH: usize = 1000;
/// Time between two looks for new records.
const FOLLOW_PAUSE: Duration = Duration::from_millis(250);

/// The log is not in order.
const EXIT_BROKEN: u8 = 1;
/// Nothing is wrong with the log, but not everything is proven.
const EXIT_UNPROVEN: u8 = 3;

/// Why a command failed.
#[derive(Debug, thiserror::Error)]
enum AuditError {
    #[error("{0}")]
    Usage(String),
    #[error(transparent)]
    Read(#[from] ReadError),
    #[error("cannot read {}: {source}", path.display())]
    Io {
        path: PathBuf,
        source: std::io::Error,
    },
}

impl AuditError {
    fn io(path: &Path) -> impl FnOnce(std::io::Error) -> Self {
        let path = path.to_path_buf();
        move |source| Self::Io { path, source }
    }
}

/// Carries out a command on the log.
pub(super) fn audit(arguments: &AuditArgs) -> ExitCode {
    let done = match &arguments.command {
        AuditCommand::Tail {
            place,
            filter,
            follow,
        } => print_tail(place, filter, *follow),
        AuditCommand::Search { place, filter } => print_search(place, filter),
        AuditCommand::Verify { place, keys, json } => print_verdict(place, keys, *json),
        AuditCommand::Pubkey { place } => print_public_key(place),
    };
    done.unwrap_or_else(|error| {
        complain(&error);
        ExitCode::from(match error {
            AuditError::Usage(_) => EXIT_USAGE,
            AuditError::Read(_) | AuditError::Io { .. } => EXIT_IO,
        })
    })
}

fn directory(place: &AuditPlace) -> Result<PathBuf, AuditError> {
    let directory = match (&place.dir, &place.config) {
        (Some(dir), _) => dir.clone(),
        (None, Some(file)) => config::audit_dir(file, &ProcessSurroundings)
            .map_err(|error| AuditError::Usage(error.to_string()))?,
        (None, None) => return Err(AuditError::Usage("give --dir or --config".to_owned())),
    };
    // A typo must not look like an empty log.
    match std::fs::read_dir(&directory) {
        Ok(_) => Ok(directory),
        Err(error) => Err(AuditError::io(&directory)(error)),
    }
}

fn print_search(place: &AuditPlace, arguments: &AuditFilter) -> Result<ExitCode, AuditError> {
    let logs = logs(&directory(place)?);
    let filter = filter::resolve(arguments, wall_time()).map_err(AuditError::Usage)?;
    let limit = arguments.limit.unwrap_or(USUAL_SEARCH);
    let (_, _) = print_newest(&logs, &filter, limit, arguments.json)?;
    Ok(ExitCode::SUCCESS)
}

/// The logs of a directory: its own, and those of instances in folders named by their numbers.
pub(super) fn logs(directory: &Path) -> Vec<PathBuf> {
    let of_instance = |number: u8| directory.join(number.to_string());
    let mut logs: Vec<PathBuf> = NUMBERS
        .map(of_instance)
        .filter(|log| log.join(PUBLIC_FILE).exists())
        .collect();
    if logs.is_empty() || directory.join(PUBLIC_FILE).exists() {
        logs.insert(0, directory.to_owned());
    }
    logs
}

/// Prints the newest matches of all logs, oldest of them first, and gives the number of the last
/// record of each log.
fn print_newest(
    logs: &[PathBuf],
    filter: &Filter,
    limit: usize,
    json: bool,
) -> Result<(Reader, Vec<Option<u64>>), AuditError> {
    let mut all = Vec::new();
    let mut last = Vec::new();
    for log in logs {
        let mut newest = search(log, filter, limit)?;
        last.push(newest.first().map(|record| record.stream_seq));
        newest.reverse();
        all.extend(newest);
    }
    // Within one log the order is its own; between logs only time tells.
    if logs.len() > 1 {
        all.sort_by_key(|record| record.time_start);
    }
    let surplus = all.len().saturating_sub(limit);
    for record in all.iter().skip(surplus) {
        if print_record(record, json) == Reader::Gone {
            return Ok((Reader::Gone, last));
        }
    }
    Ok((Reader::Present, last))
}

fn print_tail(
    place: &AuditPlace,
    arguments: &AuditFilter,
    follow: bool,
) -> Result<ExitCode, AuditError> {
    let logs = logs(&directory(place)?);
    let filter = filter::resolve(arguments, wall_time()).map_err(AuditError::Usage)?;
    // Opened before the search, so that nothing written in between is missed.
    let mut coming = Vec::new();
    for log in &logs {
        coming.push(tail(log, 0)?);
    }
    let limit = arguments.limit.unwrap_or(USUAL_TAIL);
    let (mut reader, last) = print_newest(&logs, &filter, limit, arguments.json)?;
    while follow && reader == Reader::Present {
        let mut silent = true;
        for (coming, last) in coming.iter_mut().zip(&last) {
            let is_new = |record: &AuditRecord| last.is_none_or(|last| record.stream_seq > last);
            for record in coming.by_ref() {
                silent = false;
                let record = record?;
                if reader == Reader::Present && is_new(&record) && filter.matches(&record) {
                    reader = print_record(&record, arguments.json);
                }
            }
        }
        if silent {
            thread::sleep(FOLLOW_PAUSE);
        }
    }
    Ok(ExitCode::SUCCESS)
}

fn print_record(record: &AuditRecord, json: bool) -> Reader {
    if json {
        render::json(record).map_or(Reader::Present, |line| output::line(&line))
    } else {
        output::line(&render::line(record))
    }
}

fn print_public_key(place: &AuditPlace) -> Result<ExitCode, AuditError> {
    for log in logs(&directory(place)?) {
        let path = log.join(PUBLIC_FILE);
        let key = PublicKey::read(&path).map_err(AuditError::io(&path))?;
        output::line(&key.to_string());
    }
    Ok(ExitCode::SUCCESS)
}

/// Each log has its own verdict; the status is that of the worst.
fn print_verdict(
    place: &AuditPlace,
    keys: &VerifyKeys,
    json: bool,
) -> Result<ExitCode, AuditError> {
    let logs = logs(&directory(place)?);
    let given = keys.key.is_some() || keys.genesis.is_some() || !keys.anchors.is_empty();
    if given && logs.len() > 1 {
        return Err(AuditError::Usage(
            "a key or an anchor is that of one log: give --dir with the folder of one instance"
                .to_owned(),
        ));
    }
    let mut worst = 0;
    for log in &logs {
        let options = verify_options(log, keys)?;
        let report = verify(log, &options).map_err(AuditError::io(log))?;
        if json {
            if let Ok(line) = serde_json::to_string(&report) {
                output::line(&line);
            }
        } else {
            if logs.len() > 1 {
                output::line(&format!("{}:", log.display()));
            }
            for line in verdict_lines(&report) {
                output::line(&line);
            }
        }
        worst = match report.status {
            VerifyStatus::Intact => worst,
            VerifyStatus::Broken { .. } | VerifyStatus::Truncated { .. } => EXIT_BROKEN,
            VerifyStatus::Unverifiable { .. } if worst == EXIT_BROKEN => worst,
            VerifyStatus::Unverifiable { .. } => EXIT_UNPROVEN,
        };
    }
    Ok(ExitCode::from(worst))
}

/// The keys given, else those beside the log, with a word on what that is worth.
fn verify_options(directory: &Path, keys: &VerifyKeys) -> Result<VerifyOptions, AuditError> {
    let read_public = |path: &Path| PublicKey::read(path).map_err(AuditError::io(path));
    let read_genesis = |path: &Path| GenesisKey::read(path).map_err(AuditError::io(path));
    let mut options = VerifyOptions {
        public_key: keys.key.as_deref().map(read_public).transpose()?,
        genesis: keys.genesis.as_deref().map(read_genesis).transpose()?,
        anchors: Vec::new(),
    };
    for anchor in &keys.anchors {
        let anchor = anchor
            .parse()
            .map_err(|_| AuditError::Usage("--anchor is not a checkpoint".to_owned()))?;
        options.anchors.push(anchor);
    }
    if options.public_key.is_none() && options.genesis.is_none() {
        let beside = keys_beside(directory);
        options.public_key = beside.public_key;
        options.genesis = beside.genesis;
        complain(
            &"the keys beside the log are used; whoever can change the log can change them too: \
              keep a copy elsewhere and give it with --key or --genesis",
        );
    }
    Ok(options)
}

/// The keys that a log has beside it.
pub(super) fn keys_beside(directory: &Path) -> VerifyOptions {
    VerifyOptions {
        public_key: PublicKey::read(&directory.join(PUBLIC_FILE)).ok(),
        genesis: GenesisKey::read(&directory.join(GENESIS_FILE)).ok(),
        anchors: Vec::new(),
    }
}

fn verdict_lines(report: &VerifyReport) -> Vec<String> {
    let verdict = match &report.status {
        VerifyStatus::Intact => "intact: every record is proven".to_owned(),
        VerifyStatus::Broken {
            path,
            offset,
            reason,
        } => format!("BROKEN: {} at offset {offset}: {reason}", path.display()),
        VerifyStatus::Truncated {
            path,
            offset,
            reason,
        } => format!("TRUNCATED: {} at offset {offset}: {reason}", path.display()),
        VerifyStatus::Unverifiable { reason } => format!("not proven: {reason}"),
    };
    let mut lines = vec![
        verdict,
        format!(
            "{} records ({} proven) in {} blocks of {} segments, {} checkpoints",
            report.records,
            report.proven_records,
            report.blocks,
            report.segments,
            report.checkpoints
        ),
    ];
    if let (Some(first), Some(last)) = (report.first_time, report.last_time) {
        lines.push(format!("from {first} to {last}"));
    }
    for (count, what) in [
        (report.clock_steps, "times the clock went back"),
        (report.crashes, "times the log was not closed"),
        (report.outages, "times the log could not be written"),
        (report.records_refused, "events were turned away then"),
        (report.unfinished_intents, "intents have no outcome"),
    ] {
        if count > 0 {
            lines.push(format!("{count} {what}"));
        }
    }
    if report.is_live {
        lines.push("a gateway has the log open".to_owned());
    }
    lines
}
