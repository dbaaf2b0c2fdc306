//! `bosdb policy learn`: what was recorded, and what of it becomes known.
//!
//! It works on files, beside the gateway that writes them. What it approves is in force when the
//! configuration is read again.

mod show;

use std::collections::{BTreeSet, HashMap};
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context as _, anyhow};
use bosdb_gateway::clock::wall_time;
use bosdb_policy::learning::{Approved, LearningKey, StatementId, parse_models, write_model};
use bosdb_store::learning::{Ledger, Passing, Proposal, Selection, approve, propose, read};

use crate::app::learning::{Window, add_window, file_name, read_all};
use crate::cli::args::{LearnArgs, LearnCommand, LearnFilter};
use crate::cli::{EXIT_IO, EXIT_USAGE, complain, output};
use crate::config::{self, Config, LearningConfig, ProcessSurroundings};

/// Seconds in a nanosecond count.
const SECOND: u64 = 1_000_000_000;

pub(super) fn learn(arguments: &LearnArgs) -> ExitCode {
    let config = match config::load(&arguments.config, &ProcessSurroundings) {
        Ok((config, _)) => config,
        Err(error) => {
            complain(&error);
            return ExitCode::from(EXIT_USAGE);
        }
    };
    match run(&config, &arguments.command) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            complain(&format!("{error:#}"));
            ExitCode::from(EXIT_IO)
        }
    }
}

fn run(config: &Config, command: &LearnCommand) -> anyhow::Result<()> {
    let learning = &config.learning;
    match command {
        LearnCommand::Status => {
            let files = Files::read(learning)?;
            for (key, record) in files.ledger.keys() {
                show::status(key, record, &files.approved(key));
            }
            Ok(())
        }
        LearnCommand::Propose { filter } => {
            let files = Files::read(learning)?;
            for (key, record) in files.ledger.keys().filter(|(key, _)| filter.fits(key)) {
                let proposal = propose(record, &files.approved(key), &learning.guard);
                show::proposal(key, &proposal);
            }
            Ok(())
        }
        LearnCommand::Approve { filter, only, ids } => {
            let passing = if *only { Passing::Left } else { Passing::Taken };
            take(learning, filter, passing, ids)
        }
        LearnCommand::Export { filter } => {
            let files = Files::read(learning)?;
            let mut keys: Vec<&LearningKey> = files.models.keys().collect();
            keys.sort_unstable();
            for key in keys.into_iter().filter(|key| filter.fits(key)) {
                output::line(write_model(&files.approved(key)).trim_end());
            }
            Ok(())
        }
        LearnCommand::Import { file } => import(learning, file),
        LearnCommand::Window { filter, minutes } => window(config, filter, *minutes),
    }
}

/// What is recorded and what is approved.
struct Files {
    ledger: Ledger,
    models: HashMap<LearningKey, Vec<Approved>>,
}

impl Files {
    fn read(learning: &LearningConfig) -> anyhow::Result<Self> {
        Ok(Self {
            ledger: read(&learning.dir, learning.bounds)?,
            models: read_all(&learning.models)?,
        })
    }

    /// Everything approved for a key, from whatever files.
    fn approved(&self, key: &LearningKey) -> Approved {
        let mut all = Proposal::nothing(key);
        for model in self.models.get(key).into_iter().flatten() {
            merge(&mut all, model.clone());
        }
        all
    }
}

fn merge(into: &mut Approved, from: Approved) {
    for family in from.families {
        let mut known = into.families.iter_mut();
        match known.find(|known| known.text == family.text) {
            Some(known) => {
                known.atoms.extend(family.atoms);
                known.shapes.extend(family.shapes);
            }
            None => into.families.push(family),
        }
    }
    into.batches.extend(from.batches);
}

impl LearnFilter {
    fn fits(&self, key: &LearningKey) -> bool {
        let is = |wanted: &Option<String>, found: &str| {
            wanted.as_deref().is_none_or(|wanted| wanted == found)
        };
        is(&self.target, &key.target)
            && is(&self.user, &key.role)
            && is(&self.application, &key.application)
    }
}

fn take(
    learning: &LearningConfig,
    filter: &LearnFilter,
    passing: Passing,
    ids: &[String],
) -> anyhow::Result<()> {
    let numbers: Option<BTreeSet<StatementId>> =
        ids.iter().map(|id| StatementId::parse(id)).collect();
    let numbers = numbers.ok_or_else(|| anyhow!("a number has 32 hex digits, as propose shows"))?;
    let selection = Selection { passing, numbers };
    let files = Files::read(learning)?;
    let mut total = 0_usize;
    for (key, record) in files.ledger.keys().filter(|(key, _)| filter.fits(key)) {
        let mut approved = files.approved(key);
        let taken = approve(record, &mut approved, &learning.guard, &selection);
        if taken > 0 {
            let path = save(&learning.models, &approved)?;
            output::line(&format!("{key}: {taken} added: {}", path.display()));
        }
        total = total.saturating_add(taken);
    }
    if total == 0 {
        output::line("nothing to add");
    } else {
        output::line("in force when the configuration is read again (SIGHUP, or RELOAD)");
    }
    Ok(())
}

fn import(learning: &LearningConfig, file: &Path) -> anyhow::Result<()> {
    let text = fs::read_to_string(file).with_context(|| format!("{}", file.display()))?;
    let imported = parse_models(&text).with_context(|| format!("{}", file.display()))?;
    let files = Files {
        ledger: Ledger::new(learning.bounds),
        models: read_all(&learning.models)?,
    };
    let mut keys: HashMap<LearningKey, Approved> = HashMap::new();
    for model in imported {
        let key = model.key.clone();
        let all = keys
            .entry(key.clone())
            .or_insert_with(|| files.approved(&key));
        merge(all, model);
    }
    for approved in keys.values() {
        let path = save(&learning.models, approved)?;
        output::line(&format!("{}: {}", approved.key, path.display()));
    }
    Ok(())
}

/// Writes a model in one step: whoever reads meanwhile sees the old one or the new one.
fn save(dir: &Path, approved: &Approved) -> anyhow::Result<PathBuf> {
    fs::create_dir_all(dir).with_context(|| format!("{}", dir.display()))?;
    let path = dir.join(file_name(&approved.key));
    let next = path.with_extension("next");
    let written = fs::File::create(&next)
        .and_then(|mut file| {
            file.write_all(write_model(approved).as_bytes())?;
            file.sync_all()
        })
        .and_then(|()| fs::rename(&next, &path));
    written.with_context(|| format!("{}", path.display()))?;
    Ok(path)
}

/// Opens a window for the entries of the policy file that fit.
fn window(config: &Config, filter: &LearnFilter, minutes: u64) -> anyhow::Result<()> {
    let now = wall_time();
    let until = (now.0 / SECOND).saturating_add(minutes.saturating_mul(60));
    let entries = config.roles.as_ref().map_or(&[][..], |file| &file.learning);
    let mut opened = BTreeSet::new();
    for target in &config.targets {
        for entry in entries {
            let key = entry.key(&target.name);
            if filter.fits(&key) && entry.holders.are_on(&target.name) && opened.insert(key.clone())
            {
                let window = Window {
                    until,
                    key: key.clone(),
                };
                add_window(&config.learning.dir, window, now)?;
                output::line(&format!("{key}: open for {minutes} minutes"));
            }
        }
    }
    if opened.is_empty() {
        return Err(anyhow!("no [[learning]] of the policy file fits"));
    }
    Ok(())
}
