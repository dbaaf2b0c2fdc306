//! From an admitted command to a backend that works at it: an intent that is written, a backend that
//! becomes free, and what the backend lacks.

use std::task::{Context, Poll};

use bosdb_gateway::admitted::{Admission, Admitted, PendingIntent};
use bosdb_gateway::error::Refusal;
use bosdb_gateway::mysql::{Backend, BackendWait};
use bosdb_gateway::sessions::Waiting;
use bosdb_policy::{Decision, Effects};
use bosdb_protocol::mysql::command::{Code, Command, MultiStatements};

use super::end::End;
use super::incoming::payload;
use super::session::Session;
use super::states::{Doing, Framing, Scan, Silence, Step};

/// What keeps a command from being sent.
#[expect(
    clippy::large_enum_variant,
    reason = "every change of data passes through `Intent`: it must not cost an allocation"
)]
pub(super) enum Gate {
    /// Nothing.
    Open,
    /// An intent on its way to the audit log.
    Intent(PendingIntent, Then),
    /// A backend.
    Backend(Box<BackendWait>),
}

/// What a command is to become.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Then {
    /// A query: also a COM_INIT_DB, as the USE that it is.
    Query,
    /// COM_FIELD_LIST.
    FieldList,
    /// The preparation of a statement, which is in the session already under this number.
    Prepare(u32),
    /// The execution of a statement.
    Execute(Code, u32),
    /// A piece of a parameter's value.
    LongData(u32),
    /// Rows of a cursor.
    Fetch(u32),
    /// The end of a cursor and of long data.
    ResetStatement(u32),
}

/// A command on its way.
pub(super) struct Work {
    pub(super) admitted: Option<Admitted>,
    pub(super) then: Then,
}

impl Session {
    pub(super) fn poll_gate(&mut self, cx: &mut Context<'_>) -> Result<bool, End> {
        match &mut self.gate {
            Gate::Open => Ok(false),
            Gate::Intent(pending, _) => {
                let Poll::Ready(result) = pending.poll(cx) else {
                    return Ok(false);
                };
                let Gate::Intent(pending, then) = std::mem::replace(&mut self.gate, Gate::Open)
                else {
                    return Ok(false);
                };
                let admitted = pending.into_admitted();
                match result {
                    Ok(()) => self.begin(Some(admitted), then)?,
                    Err(refusal) => {
                        self.door.abandon(admitted);
                        self.refuse(refusal);
                    }
                }
                Ok(true)
            }
            Gate::Backend(wait) => {
                let Poll::Ready(result) = wait.poll(cx, &self.registration.handle) else {
                    return Ok(false);
                };
                self.gate = Gate::Open;
                match result {
                    Ok((backend, waited)) => {
                        if let Some(Work {
                            admitted: Some(admitted),
                            ..
                        }) = &mut self.work
                        {
                            admitted.waited(waited);
                        }
                        self.attach(backend, waited);
                        self.advance()?;
                    }
                    Err(error) => self.give_up(Refusal::Backend(error)),
                }
                Ok(true)
            }
        }
    }

    /// Goes on with a statement that was asked about.
    pub(super) fn go_on(
        &mut self,
        admission: Result<Admission, Refusal>,
        then: Then,
    ) -> Result<(), End> {
        match admission {
            Ok(Admission::Ready(admitted)) => self.begin(Some(admitted), then),
            Ok(Admission::AfterIntent(pending)) => {
                self.gate = Gate::Intent(pending, then);
                Ok(())
            }
            Err(refusal) => {
                self.refuse(refusal);
                Ok(())
            }
        }
    }

    /// Sends a command, or what must come before it, or queues for a backend.
    pub(super) fn begin(&mut self, admitted: Option<Admitted>, then: Then) -> Result<(), End> {
        if let Some(admitted) = &admitted {
            self.registration.handle.note_request(admitted.asked_at());
        }
        self.work = Some(Work { admitted, then });
        if self.backend.is_none() {
            // A cancel that came before a lease or a wait begins was meant for something else.
            let _stale: bool = self.registration.handle.take_cancelled();
            let profile = self.profile();
            match self
                .door
                .try_lease_mysql(profile, &self.registration.handle)
            {
                Some(backend) => self.attach(backend, 0),
                None => {
                    self.waits_anew(Waiting::Queue);
                    self.gate = Gate::Backend(Box::new(self.door.wait_for_mysql(profile)));
                    return Ok(());
                }
            }
        }
        self.advance()
    }

    /// Gives up a command that waits.
    pub(super) fn give_up(&mut self, refusal: Refusal) {
        self.gate = Gate::Open;
        if let Some(Work {
            admitted: Some(admitted),
            ..
        }) = self.work.take()
        {
            self.door.abandon(admitted);
        }
        self.doing = Doing::Nothing;
        self.refuse(refusal);
    }

    /// The audit log has kept the statement waiting for too long.
    pub(super) fn give_up_intent(&mut self) {
        if let Gate::Intent(..) = self.gate
            && let Gate::Intent(pending, _) = std::mem::replace(&mut self.gate, Gate::Open)
        {
            let (admitted, refusal) = pending.overdue();
            self.door.abandon(admitted);
            self.refuse(refusal);
        }
    }

    fn attach(&mut self, backend: Backend, waited: u64) {
        self.door.count_lease(waited);
        self.scan = Scan::START;
        self.silent.backend = Silence::Unheard;
        self.backend = Some(backend);
        if !self.statements.none_open() {
            self.statements.nothing_is_open();
        }
    }

    /// Does what comes next on the way to the client's command. The backend owes nothing.
    pub(super) fn advance(&mut self) -> Result<(), End> {
        let (Some(work), Some(backend)) = (&self.work, &mut self.backend) else {
            return Ok(());
        };
        if let Err(error) = backend.same_server(&self.server) {
            self.server = std::sync::Arc::clone(backend.server());
            self.give_up(Refusal::Backend(error));
            return Ok(());
        }
        let then = work.then;
        let decision = work.admitted.as_ref().map(Admitted::decision);
        let statement = then
            .statement()
            .and_then(|number| self.statements.get(number));
        let lacking = statement.filter(|it| {
            let prepares = matches!(then, Then::Prepare(_));
            !prepares && backend.find(it.prepared.id()).is_none()
        });
        let wanted = lacking.map_or(&self.settings, |it| &it.settings);
        let several = decision.is_some_and(|it| it.statements.len() > 1)
            && self.several == MultiStatements::On;
        let insert_id = self.last_insert_id;
        let step = if backend.settings().same_as(wanted) {
            if let Some(lacking) = lacking {
                backend.prepare(&lacking.prepared);
                Some(Step::Statement)
            } else if backend.takes_several() != several && then.is_text() {
                backend.set_several(several);
                Some(Step::Several(several))
            } else if backend.last_insert_id() != insert_id
                && decision.is_some_and(|it| asks_insert_id(it))
            {
                backend.set_last_insert_id(insert_id);
                Some(Step::InsertId)
            } else {
                None
            }
        } else if backend.settings().differ_in_database_only(wanted) {
            backend.use_database(wanted);
            Some(Step::Database)
        } else {
            backend.apply_settings(wanted);
            Some(Step::Variables)
        };
        match step {
            Some(step) => {
                backend.shield(&self.registration.handle);
                self.doing = Doing::Preparing(step);
                Ok(())
            }
            None => self.send(),
        }
    }

    /// What had to come before the client's command is done.
    pub(super) fn prepared_for(&mut self, step: Step) -> Result<(), End> {
        let Some(backend) = &mut self.backend else {
            return Ok(());
        };
        let statement = self.work.as_ref().and_then(|work| work.then.statement());
        let statement = statement.and_then(|number| self.statements.get(number));
        let lacking = statement.filter(|it| backend.find(it.prepared.id()).is_none());
        let prepares = matches!(
            self.work,
            Some(Work {
                then: Then::Prepare(_),
                ..
            })
        );
        let wanted = lacking
            .filter(|_| !prepares)
            .map_or(&self.settings, |it| &it.settings);
        match step {
            Step::Database => backend.database_is(wanted),
            Step::Variables => {
                // The database is changed by another command.
                let mut made = bosdb_gateway::mysql::Settings::clone(wanted);
                made.use_database(backend.settings().database());
                backend.settings_are(&std::sync::Arc::new(made));
            }
            Step::Statement => {}
            Step::InsertId => backend.last_insert_id_is(self.last_insert_id),
            Step::Several(takes) => backend.takes_several_is(takes),
        }
        self.doing = Doing::Nothing;
        let cancelled = backend.expose(&self.registration.handle);
        if cancelled {
            self.give_up(Refusal::Cancelled);
            return Ok(());
        }
        self.advance()
    }

    /// Sends the client's command itself.
    fn send(&mut self) -> Result<(), End> {
        let Some(Work { admitted, then }) = self.work.take() else {
            return Ok(());
        };
        let Some(backend) = &mut self.backend else {
            return Ok(());
        };
        let command = payload(&self.input, self.client.inbound.bytes());
        self.framing = Framing::START;
        self.doing = Doing::Answering;
        self.then = Some(then);
        match (then, admitted) {
            (Then::Query, Some(admitted)) => self.running = Some(backend.query(admitted)),
            (Then::FieldList, Some(admitted)) => {
                if let Ok(Command::FieldList { table, wildcard }) =
                    Command::parse(command, self.agreed)
                {
                    self.running = Some(backend.field_list(admitted, table, wildcard));
                } else {
                    self.door.abandon(admitted);
                }
            }
            (Then::Execute(code, number), Some(admitted)) => {
                return self.send_execution(admitted, code, number);
            }
            (Then::Prepare(number), _) => {
                if let Some(statement) = self.statements.get(number) {
                    backend.prepare(&statement.prepared);
                }
            }
            (Then::Fetch(number) | Then::ResetStatement(number) | Then::LongData(number), _) => {
                self.send_to_statement(then, number);
            }
            (Then::Query | Then::FieldList | Then::Execute(..), None) => {}
        }
        self.is_sent();
        Ok(())
    }

    /// The command is on its way: what it was is not needed any more.
    pub(super) fn is_sent(&mut self) {
        if self.backend.as_ref().is_some_and(|backend| !backend.owes()) {
            self.doing = Doing::Nothing;
        }
        self.finish_input();
    }
}

impl Then {
    /// The statement that it is about.
    pub(super) const fn statement(self) -> Option<u32> {
        match self {
            Self::Query | Self::FieldList => None,
            Self::Prepare(number)
            | Self::Execute(_, number)
            | Self::LongData(number)
            | Self::Fetch(number)
            | Self::ResetStatement(number) => Some(number),
        }
    }

    const fn is_text(self) -> bool {
        matches!(self, Self::Query)
    }
}

/// Whether a text may look at what LAST_INSERT_ID() tells.
fn asks_insert_id(decision: &Decision) -> bool {
    decision.effects.intersects(Effects::OPAQUE_CODE)
        || decision
            .functions
            .iter()
            .any(|name| &**name == "last_insert_id")
}
