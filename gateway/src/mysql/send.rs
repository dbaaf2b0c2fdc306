//! What may be sent to a backend: a closed list.

use bosdb_adapters::mysql::prepared::Kept;
use bosdb_adapters::mysql::settings::Settings;
use bosdb_adapters::pg::session::StatementId;
use bosdb_policy::Effects;
use bosdb_protocol::mysql::command::{self, Code};
use bosdb_protocol::mysql::packet;
use bosdb_protocol::mysql::replies::{Reply, Shape};
use bosdb_protocol::mysql::reply::PrepareOk;

use super::Backend;
use crate::admitted::{Admitted, Prepared, Running};
use crate::clock::Moment;
use crate::stats::Figure;

/// Statements kept prepared on a backend; beyond it the least recently used is closed.
const MAX_PREPARED: usize = 200;

/// Effects of a text that the server itself tells of, as far as they come about.
const TOLD: Effects = Effects::TRACKED_SETTING
    .union(Effects::UNTRACKED_SETTING)
    .union(Effects::AUTOCOMMIT)
    .union(Effects::IMPLICIT_COMMIT)
    .union(Effects::DEFAULT_DATABASE);

impl Backend {
    fn run(&mut self, admitted: Admitted) -> Running {
        let Admitted { mut running } = admitted;
        running.run.forwarded = Moment::now();
        let effects = running.run.decision.effects.without(TOLD);
        self.effects = self.effects.union(effects);
        running
    }

    fn command(&mut self, shape: Shape, payload: impl FnOnce(&mut Vec<u8>)) {
        self.sequence = packet::put(&mut self.out, 0, payload);
        self.reply = Some(Reply::new(shape, self.lease.session.agreed));
        self.continued = false;
        self.follows = false;
    }

    /// Forwards a query: the very bytes that were admitted.
    pub fn query(&mut self, admitted: Admitted) -> Running {
        let running = self.run(admitted);
        let agreed = self.lease.session.agreed;
        self.command(Shape::Results, |out| {
            command::put_query(out, agreed, running.run.text.sql());
        });
        self.follows = true;
        running
    }

    /// Forwards a COM_FIELD_LIST that was admitted as what it stands for.
    pub fn field_list(&mut self, admitted: Admitted, table: &[u8], wildcard: &[u8]) -> Running {
        let running = self.run(admitted);
        self.command(Shape::Fields, |out| {
            out.push(Code::FieldList.byte());
            out.extend_from_slice(table);
            out.push(0);
            out.extend_from_slice(wildcard);
        });
        running
    }

    /// Forwards the execution of a statement that the backend has: `rest` is the command's payload
    /// behind the statement's number.
    pub fn execute(&mut self, admitted: Admitted, code: Code, kept: Kept, rest: &[u8]) -> Running {
        let running = self.run(admitted);
        self.target.stats().add(self.worker.id(), Figure::Binds, 1);
        self.command(Shape::Results, |out| {
            out.push(code.byte());
            out.extend_from_slice(&kept.number.to_le_bytes());
            out.extend_from_slice(rest);
        });
        self.follows = true;
        running
    }

    /// Asks for rows of a cursor.
    pub fn fetch(&mut self, kept: Kept, rows: u32) {
        self.command(Shape::Rows, |out| {
            out.push(Code::StmtFetch.byte());
            out.extend_from_slice(&kept.number.to_le_bytes());
            out.extend_from_slice(&rows.to_le_bytes());
        });
    }

    /// Closes the cursor of a statement and drops its long data.
    pub fn reset_statement(&mut self, kept: Kept) {
        self.command(Shape::Simple, |out| {
            out.push(Code::StmtReset.byte());
            out.extend_from_slice(&kept.number.to_le_bytes());
        });
    }

    /// Sends a piece of a parameter's value. There is no reply.
    pub fn long_data(&mut self, kept: Kept, parameter: u16, data: &[u8]) {
        self.effects = self.effects.union(Effects::HOLD_CURSOR);
        packet::put(&mut self.out, 0, |out| {
            out.push(Code::StmtSendLongData.byte());
            out.extend_from_slice(&kept.number.to_le_bytes());
            out.extend_from_slice(&parameter.to_le_bytes());
            out.extend_from_slice(data);
        });
    }

    /// Passes bytes of the client's file on, packet by packet as they come.
    pub fn file_bytes(&mut self, bytes: &[u8]) {
        self.out.extend_from_slice(bytes);
    }

    /// Notes whether half a packet was sent: the backend would wait for the rest forever.
    pub const fn mid_packet(&mut self, midway: bool) {
        self.open_packet = midway;
    }

    /// The number of the packet that comes next.
    #[must_use]
    pub const fn next_sequence(&self) -> u8 {
        self.sequence
    }

    /// Prepares a statement that was judged.
    pub fn prepare(&mut self, prepared: &Prepared) {
        if let Some(oldest) = self.lease.session.prepared.evict(MAX_PREPARED) {
            self.close_statement(oldest);
        }
        let figure = Figure::ServerParses;
        self.target.stats().add(self.worker.id(), figure, 1);
        self.command(Shape::Prepared, |out| {
            out.push(Code::StmtPrepare.byte());
            out.extend_from_slice(prepared.sql());
        });
    }

    /// Notes what the backend made of that.
    pub fn prepared(&mut self, prepared: &Prepared, told: PrepareOk) {
        let kept = Kept::new(told.statement, told.parameters);
        let before = self.lease.session.prepared.insert(prepared.id(), kept);
        if let Some(before) = before {
            self.close_statement(before);
        }
    }

    /// Forgets the copy of a statement that has something open. There is no reply.
    pub fn drop_statement(&mut self, id: StatementId) {
        if let Some(kept) = self.lease.session.prepared.remove(id) {
            self.close_statement(kept);
        }
    }

    /// Closes a statement. There is no reply.
    fn close_statement(&mut self, kept: Kept) {
        packet::put(&mut self.out, 0, |out| {
            out.push(Code::StmtClose.byte());
            out.extend_from_slice(&kept.number.to_le_bytes());
        });
    }

    /// Makes the database that of `wanted` the current one.
    pub fn use_database(&mut self, wanted: &Settings) {
        self.command(Shape::Simple, |out| {
            out.push(Code::InitDb.byte());
            out.extend_from_slice(wanted.database().as_bytes());
        });
    }

    /// Notes that it is, for a server that does not tell.
    pub fn database_is(&mut self, wanted: &Settings) {
        let settings = &mut self.lease.session.settings;
        if settings.database() != wanted.database() {
            std::sync::Arc::make_mut(settings).use_database(wanted.database());
        }
    }

    /// Gives the connection the variables of `wanted`.
    pub fn apply_settings(&mut self, wanted: &Settings) {
        let agreed = self.lease.session.agreed;
        let reads = self.lease.profile.only_reads();
        let settings = std::sync::Arc::clone(&self.lease.session.settings);
        self.command(Shape::Simple, |out| {
            command::put_query(out, agreed, b"");
            settings.put_difference(wanted, reads, out);
        });
    }

    /// Notes that it has them now.
    pub fn settings_are(&mut self, wanted: &std::sync::Arc<Settings>) {
        self.lease.session.settings = std::sync::Arc::clone(wanted);
    }

    /// Lets LAST_INSERT_ID() tell what it told the session elsewhere.
    pub fn set_last_insert_id(&mut self, id: u64) {
        let agreed = self.lease.session.agreed;
        let sql = format!("SET LAST_INSERT_ID={id}");
        self.command(Shape::Simple, |out| {
            command::put_query(out, agreed, sql.as_bytes());
        });
    }

    /// Lets several statements in one text in, or out again.
    pub fn set_several(&mut self, takes: bool) {
        self.command(Shape::Simple, |out| {
            out.extend_from_slice(&[Code::SetOption.byte(), u8::from(!takes), 0]);
        });
    }

    /// A query that only BosDB is told the answer of.
    pub(super) fn control(&mut self, sql: &[u8]) {
        let agreed = self.lease.session.agreed;
        self.command(Shape::Results, |out| command::put_query(out, agreed, sql));
    }
}
