//! The commands, each by its name: refused, answered here, or sent on its way.

use bosdb_gateway::admitted::Admission;
use bosdb_gateway::error::Refusal;
use bosdb_policy::{Decision, Effects};
use bosdb_protocol::ProtocolError;
use bosdb_protocol::mysql::command::{Code, Command, StmtExecute};
use bosdb_protocol::mysql::errno::Errno;

use super::end::End;
use super::forward::Then;
use super::incoming::payload;
use super::kill::{self, Kill};
use super::session::Session;
use super::settle;
use super::statements::{Open, Statement};
use super::states::Keeping;

impl Session {
    /// Handles the command that is in the buffer.
    pub(super) fn handle_command(&mut self) -> Result<(), End> {
        self.refresh()?;
        let command = payload(&self.input, self.client.inbound.bytes());
        let code = command.first().copied().and_then(Code::of);
        let Some(code) = code else {
            self.refuse_command("this command");
            return Ok(());
        };
        match code {
            Code::Quit => Err(End::Finished),
            Code::Query => self.on_query(),
            Code::Ping => {
                self.finish_input();
                self.put_okay();
                Ok(())
            }
            Code::InitDb => self.on_init_db(),
            Code::FieldList => self.on_field_list(),
            Code::Statistics => {
                self.finish_input();
                self.on_statistics();
                Ok(())
            }
            Code::SetOption => self.on_set_option(),
            Code::ResetConnection => {
                self.finish_input();
                self.reset();
                self.put_okay();
                Ok(())
            }
            Code::ChangeUser => Err(End::ChangeUser(command.to_vec())),
            Code::ProcessKill => match Command::parse(command, self.agreed) {
                Ok(Command::ProcessKill(number)) => self.kill(Kill::connection(number.into())),
                Ok(_) | Err(_) => self.malformed(code.name()),
            },
            Code::StmtPrepare => self.on_prepare(),
            Code::StmtExecute | Code::StmtBulkExecute => self.on_execute(code),
            Code::StmtSendLongData => self.on_long_data(),
            Code::StmtClose => self.on_close(),
            Code::StmtReset => self.on_reset_statement(),
            Code::StmtFetch => self.on_fetch(),
            Code::Sleep
            | Code::CreateDb
            | Code::DropDb
            | Code::Refresh
            | Code::Shutdown
            | Code::ProcessInfo
            | Code::Connect
            | Code::Debug
            | Code::Time
            | Code::DelayedInsert
            | Code::BinlogDump
            | Code::TableDump
            | Code::ConnectOut
            | Code::RegisterSlave
            | Code::Daemon
            | Code::BinlogDumpGtid
            | Code::Clone => {
                self.refuse_command(code.name());
                Ok(())
            }
        }
    }

    fn malformed(&mut self, name: &'static str) -> Result<(), End> {
        let errors = &self.door.gateway().metrics.protocol_errors;
        errors.with_label_values(&["client"]).inc();
        self.refuse(Refusal::Malformed(ProtocolError::Malformed(name)));
        Ok(())
    }

    fn on_query(&mut self) -> Result<(), End> {
        let facts = self.facts();
        let command = payload(&self.input, self.client.inbound.bytes());
        let Ok(Command::Query(query)) = Command::parse(command, self.agreed) else {
            return self.malformed(Code::Query.name());
        };
        if let Some(kill) = kill::read(query.sql) {
            return self.kill(kill);
        }
        let names = &self.by_name;
        let admission = self
            .door
            .admit_query(query.sql, facts, |name| names.get(name).cloned());
        self.counting = settle::counting(query.sql);
        self.mentions = settle::mentions(query.sql, &admission);
        match admission {
            Ok(admission) => match kill::is_never_sent(decision_of(&admission)) {
                Some(why) => {
                    self.turn_back(admission, why);
                    Ok(())
                }
                None => self.go_on(Ok(admission), Then::Query),
            },
            Err(refusal) => self.go_on(Err(refusal), Then::Query),
        }
    }

    /// COM_INIT_DB is the USE that it stands for: judged, recorded and sent as such.
    fn on_init_db(&mut self) -> Result<(), End> {
        let facts = self.facts();
        let command = payload(&self.input, self.client.inbound.bytes());
        let name = command.get(1..).unwrap_or_default();
        let sql = with_name(b"USE ", name);
        self.counting = Keeping::No;
        self.mentions = Effects::NONE;
        let admission = self.door.admit_query(&sql, facts, |_| None);
        self.go_on(admission, Then::Query)
    }

    fn on_field_list(&mut self) -> Result<(), End> {
        let facts = self.facts();
        let command = payload(&self.input, self.client.inbound.bytes());
        let Ok(Command::FieldList { table, .. }) = Command::parse(command, self.agreed) else {
            return self.malformed(Code::FieldList.name());
        };
        let sql = with_name(b"SHOW COLUMNS FROM ", table);
        let admission = self.door.admit_query(&sql, facts, |_| None);
        self.go_on(admission, Then::FieldList)
    }

    /// What BosDB itself can say: the server's own figures are had by SHOW STATUS.
    fn on_statistics(&mut self) {
        let counts = self.door.target().pool_counts();
        let sessions = self.door.gateway().sessions.count();
        let line = format!(
            "BosDB: sessions: {sessions}  connections to the database: {}  waiting: {}",
            counts.leased.saturating_add(counts.idle),
            counts.waiting
        );
        self.put(|out| out.extend_from_slice(line.as_bytes()));
    }

    fn on_set_option(&mut self) -> Result<(), End> {
        let command = payload(&self.input, self.client.inbound.bytes());
        let Ok(Command::SetOption(several)) = Command::parse(command, self.agreed) else {
            return self.malformed(Code::SetOption.name());
        };
        self.several = several;
        self.finish_input();
        let status = self.status();
        self.put_end(status, 0);
        Ok(())
    }

    /// The session is as it was when the client had logged in. Its backend is cleaned off its path.
    fn reset(&mut self) {
        if let Some(mut backend) = self.backend.take() {
            self.settle_approved();
            backend.forget_reply(0);
            backend.give_back(&self.registration.handle);
        }
        let at_login = std::sync::Arc::clone(&self.at_login);
        self.settings_are(&at_login);
        self.several = self.several_at_login;
        self.statements = super::statements::Statements::default();
        self.by_name.clear();
        self.last_insert_id = 0;
        self.keeping = Keeping::No;
        self.door.transaction_ended();
    }

    // === prepared statements ===

    fn on_prepare(&mut self) -> Result<(), End> {
        let facts = self.facts();
        let command = payload(&self.input, self.client.inbound.bytes());
        let sql = command.get(1..).unwrap_or_default();
        if kill::read(sql).is_some() {
            self.refuse(Refusal::Unsupported("a prepared KILL"));
            return Ok(());
        }
        let meaning = self.settings.digest();
        match self.door.admit_parse(sql, sql.len(), facts, Some(meaning)) {
            Err(refusal) => self.refuse(refusal),
            Ok(_) if self.statements.is_full() => {
                self.finish_input();
                self.put_fault(
                    Errno::MAX_PREPARED_STMT_COUNT,
                    "Can't create more prepared statements in one session",
                );
            }
            Ok(prepared) if kill::is_never_sent(prepared.decision()).is_some() => {
                self.refuse(Refusal::Unsupported("a prepared KILL"));
            }
            Ok(prepared) => {
                let number = self.statements.insert(Statement {
                    prepared,
                    settings: std::sync::Arc::clone(&self.settings),
                    parameters: 0,
                    types: smallvec::SmallVec::new(),
                    open: Open::Nothing,
                });
                return self.begin(None, Then::Prepare(number));
            }
        }
        Ok(())
    }

    fn unknown_statement(&mut self, number: u32, command: &str) {
        self.finish_input();
        self.put_fault(
            Errno::UNKNOWN_STMT_HANDLER,
            &format!("Unknown prepared statement handler ({number}) given to {command}"),
        );
    }

    fn on_execute(&mut self, code: Code) -> Result<(), End> {
        let facts = self.facts();
        let command = payload(&self.input, self.client.inbound.bytes());
        let number = match Command::parse(command, self.agreed) {
            Ok(
                Command::StmtExecute(StmtExecute { statement, .. })
                | Command::StmtBulkExecute { statement, .. },
            ) => self.statements.meant(statement),
            Ok(_) | Err(_) => return self.malformed(code.name()),
        };
        let Some(statement) = self.statements.get(number) else {
            self.unknown_statement(number, "mysqld_stmt_execute");
            return Ok(());
        };
        let prepared = std::sync::Arc::clone(&statement.prepared);
        self.counting = settle::counting(prepared.sql());
        let names = &self.by_name;
        let admission = self
            .door
            .admit_execute(&prepared, facts, |name| names.get(name).cloned());
        self.mentions = settle::mentions(prepared.sql(), &admission);
        self.go_on(admission, Then::Execute(code, number))
    }

    /// There is no reply, whatever comes of it.
    fn on_long_data(&mut self) -> Result<(), End> {
        let command = payload(&self.input, self.client.inbound.bytes());
        let statement = match Command::parse(command, self.agreed) {
            Ok(Command::StmtSendLongData { statement, .. }) => self.statements.meant(statement),
            Ok(_) | Err(_) => u32::MAX,
        };
        if self.statements.get(statement).is_none() {
            self.finish_input();
            return Ok(());
        }
        self.begin(None, Then::LongData(statement))
    }

    /// There is no reply. The backend's copy stays for whoever prepares the same.
    fn on_close(&mut self) -> Result<(), End> {
        let command = payload(&self.input, self.client.inbound.bytes());
        if let Ok(Command::StmtClose(number)) = Command::parse(command, self.agreed) {
            let number = self.statements.meant(number);
            let open = self.statements.get(number).map(|it| it.open);
            if open.is_some_and(|open| open != Open::Nothing)
                && let Some(backend) = &mut self.backend
                && let Some(closed) = self.statements.get(number)
            {
                backend.drop_statement(closed.prepared.id());
            }
            self.statements.remove(number);
            self.release_cursors();
        }
        self.finish_input();
        Ok(())
    }

    fn on_reset_statement(&mut self) -> Result<(), End> {
        let command = payload(&self.input, self.client.inbound.bytes());
        let Ok(Command::StmtReset(number)) = Command::parse(command, self.agreed) else {
            return self.malformed(Code::StmtReset.name());
        };
        let number = self.statements.meant(number);
        match self.statements.get(number).map(|it| it.open) {
            None => self.unknown_statement(number, "mysqld_stmt_reset"),
            Some(Open::Nothing) => {
                self.finish_input();
                self.put_okay();
            }
            Some(Open::LongData | Open::Cursor) => {
                return self.begin(None, Then::ResetStatement(number));
            }
        }
        Ok(())
    }

    fn on_fetch(&mut self) -> Result<(), End> {
        let command = payload(&self.input, self.client.inbound.bytes());
        let Ok(Command::StmtFetch { statement, .. }) = Command::parse(command, self.agreed) else {
            return self.malformed(Code::StmtFetch.name());
        };
        let number = self.statements.meant(statement);
        match self.statements.get(number).map(|it| it.open) {
            None => self.unknown_statement(number, "mysqld_stmt_fetch"),
            Some(Open::Cursor) => return self.begin(None, Then::Fetch(number)),
            Some(Open::Nothing | Open::LongData) => {
                self.finish_input();
                self.put_fault(
                    Errno::STMT_HAS_NO_OPEN_CURSOR,
                    &format!("The statement ({number}) has no open cursor"),
                );
            }
        }
        Ok(())
    }
}

pub(super) fn decision_of(admission: &Admission) -> &Decision {
    match admission {
        Admission::Ready(admitted) => admitted.decision(),
        Admission::AfterIntent(pending) => pending.decision(),
    }
}

/// A statement about a name, quoted as one whatever the mode.
fn with_name(verb: &[u8], name: &[u8]) -> Vec<u8> {
    let mut sql = verb.to_vec();
    sql.push(b'`');
    for byte in name {
        if *byte == b'`' {
            sql.push(b'`');
        }
        sql.push(*byte);
    }
    sql.push(b'`');
    sql
}
