//! What a command that was answered means for the session: its outcome, what is set, and whether the
//! backend can go.

use std::sync::Arc;

use bosdb_gateway::Outcome;
use bosdb_gateway::admitted::{Admission, Over, Running};
use bosdb_gateway::door::Conclusion;
use bosdb_gateway::error::Refusal;
use bosdb_gateway::mysql::Said;
use bosdb_gateway::target::PoolMode;
use bosdb_policy::rules::catalogue as rule;
use bosdb_policy::{Decision, Denial, Effects, PreparedUse, StatementKind};
use bosdb_protocol::mysql::capability::Capabilities;
use bosdb_protocol::mysql::status::Status;
use bosdb_protocol::pg::backend::TransactionStatus;

use super::commands::decision_of;
use super::forward::Then;
use super::refusal::tell_denial;
use super::session::Session;
use super::statements::Open;
use super::states::{Doing, Keeping};

impl Session {
    /// Notes the end of a result without rows.
    pub(super) fn note_okay(&mut self, affected: u64, insert_id: u64) {
        if insert_id != 0 {
            self.last_insert_id = insert_id;
            if let Some(backend) = &mut self.backend {
                backend.last_insert_id_is(insert_id);
            }
        }
        self.note_result(affected);
    }

    /// Notes the end of a result's rows.
    pub(super) fn note_rows(&mut self) {
        let rows = std::mem::take(&mut self.caps.rows);
        self.note_result(rows);
    }

    fn note_result(&mut self, rows: u64) {
        if let Some(running) = &mut self.running {
            let name = running.decision().statements.first().map(|it| it.name);
            running.completed(name.unwrap_or("EMPTY"), Some(rows));
        }
    }

    /// The client is told that a result passed a bound.
    pub(super) fn tell_over(&mut self) {
        let (Some(over), Some(running)) = (self.caps.over, &mut self.running) else {
            return;
        };
        running.bounded(over);
        let number = running.decision_id();
        let bounds = self.door.bounds();
        let bound = match over {
            Over::Rows => bounds.rows,
            Over::Bytes => bounds.bytes,
            Over::Withheld => None,
        };
        if let Some(rule) = rule::rule(over.rule()) {
            let denial = Denial::of(rule, &bound.unwrap_or_default().to_string());
            let told = tell_denial(&denial, number);
            self.put_fault(told.errno, &told.message);
        }
    }

    /// The last packet of a reply was seen.
    pub(super) fn answered(&mut self, last: Said) {
        self.doing = Doing::Nothing;
        let over = std::mem::take(&mut self.caps).over.is_some();
        let failed = matches!(last, Said::Fault { .. });
        let mut keeping = Keeping::No;
        if last.leaves_diagnostics() {
            keeping = Keeping::ForTheNext;
        }
        self.note_statement(last);
        if let Some(running) = self.running.take() {
            let decision = Arc::clone(running.decision());
            if !failed {
                self.took_effect(&running, &decision);
                if self.counting == Keeping::ForTheNext || needs_the_same(&decision) {
                    keeping = Keeping::ForTheNext;
                }
            }
            self.note_effects(&decision);
            let outcome = if failed || over {
                Outcome::Error
            } else {
                Outcome::Ok
            };
            let mut running = running;
            running.replied(std::mem::take(&mut self.reply_bytes));
            if let Said::Fault { state, .. } = last {
                running.failed(&state);
            }
            self.conclude(running, outcome);
        }
        // Nobody is kept waiting for what may never be asked.
        if keeping == Keeping::ForTheNext && self.door.target().pool_counts().waiting > 0 {
            keeping = Keeping::No;
        }
        self.keeping = keeping;
        let Some(backend) = &mut self.backend else {
            return;
        };
        let settings = Arc::clone(backend.settings());
        if backend.status().has(Status::AUTOCOMMIT) {
            backend.released(Effects::AUTOCOMMIT);
        } else {
            backend.pin(Effects::AUTOCOMMIT);
        }
        let ended = !backend.is_in_transaction();
        self.settings_are(&settings);
        if ended {
            self.door.transaction_ended();
        }
        self.is_in_time_again();
    }

    /// What becomes of the statement that a command was about.
    fn note_statement(&mut self, last: Said) {
        match (self.then.take(), last) {
            (Some(Then::Prepare(number)), Said::Fault { .. }) => {
                self.statements.remove(number);
            }
            // A value for a parameter that there is not is held against the statement until it is
            // reset.
            (Some(Then::Execute(_, number)), Said::Fault { .. }) => {
                let open = self.statements.get(number).map(|it| it.open);
                if open != Some(Open::LongData) {
                    self.open(number, Open::Nothing);
                }
            }
            (Some(Then::Execute(_, number)), _) => {
                let cursor = matches!(last, Said::RowsEnd { status, .. }
                    if status.has(Status::CURSOR_EXISTS));
                self.open(number, if cursor { Open::Cursor } else { Open::Nothing });
            }
            (Some(Then::Fetch(number)), Said::RowsEnd { status, .. })
                if status.has(Status::LAST_ROW_SENT) =>
            {
                self.open(number, Open::Nothing);
            }
            (Some(Then::Fetch(number) | Then::ResetStatement(number)), Said::Fault { .. })
            | (Some(Then::ResetStatement(number)), _) => self.open(number, Open::Nothing),
            (
                None
                | Some(
                    Then::Query
                    | Then::FieldList
                    | Then::Prepare(_)
                    | Then::LongData(_)
                    | Then::Fetch(_),
                ),
                _,
            ) => {}
        }
    }

    pub(super) fn open(&mut self, number: u32, open: Open) {
        if let Some(statement) = self.statements.get_mut(number) {
            statement.open = open;
        }
        self.release_cursors();
    }

    /// Ties the session to its backend while a statement has something open there.
    pub(super) fn release_cursors(&mut self) {
        let none = self.statements.none_open();
        if let Some(backend) = &mut self.backend {
            if none {
                backend.released(Effects::HOLD_CURSOR);
            } else {
                backend.pin(Effects::HOLD_CURSOR);
            }
        }
    }

    /// What a statement that succeeded means for the session.
    fn took_effect(&mut self, running: &Running, decision: &Decision) {
        for used in &decision.prepared {
            match used {
                PreparedUse::Prepare(name) => {
                    self.by_name.insert(name.clone(), self.door.keep(running));
                }
                PreparedUse::Execute(_) => {}
                PreparedUse::Deallocate(name) => {
                    self.by_name.remove(name);
                }
                PreparedUse::DeallocateAll => self.by_name.clear(),
            }
        }
        if let Some(backend) = &mut self.backend {
            backend.released(decision.released);
            if self.by_name.is_empty() {
                backend.released(Effects::SQL_PREPARE);
            }
        }
    }

    /// What a statement may have left behind, whether it succeeded or not.
    fn note_effects(&mut self, decision: &Decision) {
        let Some(backend) = &mut self.backend else {
            return;
        };
        let changed = backend.take_state_changed();
        backend.pin(std::mem::replace(&mut self.mentions, Effects::NONE));
        let opaque = decision.effects.intersects(Effects::OPAQUE_CODE)
            || decision.kind == StatementKind::Procedure;
        if opaque {
            backend.pin(Effects::OPAQUE_CODE);
            // The server says that something would be lost, and not what.
            if changed {
                backend.pin(Effects::USER_VARIABLE);
            }
        }
        let untold = !backend.agreed().has(Capabilities::SESSION_TRACK);
        let sets = Effects::TRACKED_SETTING
            .union(Effects::UNTRACKED_SETTING)
            .union(Effects::DEFAULT_DATABASE);
        let roles = decision
            .statements
            .iter()
            .any(|it| it.name.ends_with(" ROLE") && it.name.starts_with("SET"));
        if roles || (untold && decision.effects.intersects(sets)) {
            backend.pin(Effects::UNTRACKED_SETTING);
        }
    }

    /// Records the outcome of a statement.
    pub(super) fn conclude(&mut self, running: Running, outcome: Outcome) {
        self.count_bytes();
        let status = self.backend.as_ref().map(|backend| {
            if backend.is_in_transaction() {
                TransactionStatus::InTransaction
            } else {
                TransactionStatus::Idle
            }
        });
        let (address, process) = self
            .backend
            .as_ref()
            .map_or(("", 0), |backend| (backend.address(), backend.process()));
        self.door.finish(
            running,
            Conclusion {
                outcome,
                status,
                backend: address,
                backend_process: i32::try_from(process).unwrap_or(i32::MAX),
            },
        );
    }

    /// Whether the lease is over: nothing is under way, no transaction is open, nothing ties the
    /// session to this backend, and the target's mode lets it go.
    pub(super) fn may_part(&self) -> bool {
        self.backend.as_ref().is_some_and(|backend| {
            self.is_at_rest()
                && self.door.target().rules().mode == PoolMode::Transaction
                && self.keeping == Keeping::No
                && self.scan.is_clear()
                && backend.is_quiet()
                && !backend.is_in_transaction()
                && !backend.is_pinned()
        })
    }

    pub(super) fn part_from_backend(&mut self) {
        if self.may_part()
            && let Some(backend) = self.backend.take()
        {
            backend.give_back(&self.registration.handle);
            self.client.rest();
        }
    }
}

/// How much of a text is looked at for the word behind SELECT.
const LOOKED_AT: usize = 128;

/// Whether the client may ask FOUND_ROWS() after this text.
pub(super) fn counting(sql: &[u8]) -> Keeping {
    const WORD: &[u8] = b"SQL_CALC_FOUND_ROWS";
    let front = sql.get(..LOOKED_AT).unwrap_or(sql);
    let counts = front
        .windows(WORD.len())
        .any(|window| window.eq_ignore_ascii_case(WORD));
    if counts {
        Keeping::ForTheNext
    } else {
        Keeping::No
    }
}

/// A procedure that is given a variable of the user's may set it.
pub(super) fn mentions(sql: &[u8], admission: &Result<Admission, Refusal>) -> Effects {
    let calls = admission
        .as_ref()
        .is_ok_and(|admission| decision_of(admission).kind == StatementKind::Procedure);
    if calls && sql.contains(&b'@') {
        Effects::USER_VARIABLE
    } else {
        Effects::NONE
    }
}

/// Whether what comes next depends on this backend: how the next transaction is to be.
fn needs_the_same(decision: &Decision) -> bool {
    decision
        .statements
        .iter()
        .any(|it| it.name == "SET TRANSACTION")
}
