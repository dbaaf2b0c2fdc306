//! An event to bytes.
//!
//! A record is `version u8, kind u8, time_start u64 LE`, then fields in ascending order of tag:
//! `tag u8, length LEB128, value`. What is not known is not written; a number is written in as few
//! little-endian bytes as hold it (none for zero); lists repeat their tag. So one event has exactly
//! one encoding, and the hash over the bytes attests the event.
//!
//! Every field has a bound, so a record has one too: [`MAX_FIELDS`] plus the text. Where a bound cut
//! something off, the record says so (`clipped`; for the text, its full length and hash).

use aws_lc_rs::digest;
use bosdb_policy::{Fired, StatementSummary, TableUse};

use crate::audit::coded::Coded;
use crate::audit::event::{
    AuditEvent, DecisionFields, OutcomeFields, SessionFields, StatementFields,
};

/// Version of the record encoding.
pub(crate) const RECORD_VERSION: u8 = 1;
/// Length of version, kind and start time.
pub(crate) const PREFIX_LEN: usize = 10;
/// Bound of everything in a record but the text.
pub(crate) const MAX_FIELDS: usize = 16 * 1024;

const NAME: usize = 256;
const SENTENCE: usize = 2048;
const TABLES: usize = 4096;
const FUNCTIONS: usize = 2048;
const STATEMENTS: usize = 1024;
const FIRED: usize = 1024;

/// Field tags. Never reused, never renumbered.
pub(crate) mod tag {
    pub(crate) const TIME_END: u8 = 1;
    pub(crate) const SESSION_ID: u8 = 2;
    pub(crate) const USER: u8 = 3;
    pub(crate) const AUTH_METHOD: u8 = 4;
    pub(crate) const RIGHTS: u8 = 5;
    pub(crate) const APPLICATION_NAME: u8 = 6;
    pub(crate) const CLIENT: u8 = 7;
    pub(crate) const TLS: u8 = 8;
    pub(crate) const VIA: u8 = 9;
    pub(crate) const TARGET: u8 = 10;
    pub(crate) const DATABASE: u8 = 11;
    pub(crate) const SEARCH_PATH: u8 = 12;

    pub(crate) const SESSION_SEQ: u8 = 32;
    pub(crate) const INTENT_SEQ: u8 = 33;
    pub(crate) const CARRIER: u8 = 34;
    pub(crate) const PREPARED: u8 = 35;
    pub(crate) const PORTAL: u8 = 36;
    pub(crate) const PARAMETERS: u8 = 37;
    pub(crate) const TRANSACTION: u8 = 38;
    pub(crate) const STATEMENT_KIND: u8 = 39;
    pub(crate) const STATEMENT: u8 = 40;
    pub(crate) const TABLE: u8 = 41;
    pub(crate) const FUNCTION: u8 = 42;
    pub(crate) const FINGERPRINT: u8 = 43;
    pub(crate) const TEXT: u8 = 44;
    pub(crate) const TEXT_LENGTH: u8 = 45;
    pub(crate) const TEXT_SHA256: u8 = 46;
    pub(crate) const REDACTED: u8 = 47;

    pub(crate) const DECISION_ID: u8 = 64;
    pub(crate) const VERDICT: u8 = 65;
    pub(crate) const FIRED: u8 = 66;
    pub(crate) const INJECTION: u8 = 67;
    pub(crate) const GENERATION: u8 = 68;
    pub(crate) const PREVIOUS_GENERATION: u8 = 69;

    pub(crate) const OUTCOME: u8 = 96;
    pub(crate) const SQLSTATE: u8 = 97;
    pub(crate) const COMMAND_TAG: u8 = 98;
    pub(crate) const ROWS: u8 = 99;
    pub(crate) const BYTES_IN: u8 = 100;
    pub(crate) const BYTES_OUT: u8 = 101;
    pub(crate) const BACKEND: u8 = 102;
    pub(crate) const BACKEND_PID: u8 = 103;
    pub(crate) const QUEUE_NS: u8 = 104;
    pub(crate) const POLICY_NS: u8 = 105;
    pub(crate) const BACKEND_NS: u8 = 106;
    pub(crate) const TOTAL_NS: u8 = 107;
    pub(crate) const TRANSACTION_STATUS: u8 = 108;
    pub(crate) const CANCELLED_SESSION: u8 = 109;
    pub(crate) const MASKED: u8 = 110;

    pub(crate) const MESSAGE: u8 = 128;
    pub(crate) const RECORDS_REFUSED: u8 = 129;
    pub(crate) const RECOVERED_BYTES: u8 = 130;
    pub(crate) const CLIPPED: u8 = 131;
}

/// Flag in a table's first byte: a schema follows.
pub(crate) const TABLE_HAS_SCHEMA: u8 = 0x80;

/// Appends the event's encoding to `out`, with at most `text_limit` bytes of text.
pub(crate) fn encode(event: &AuditEvent<'_>, text_limit: usize, out: &mut Vec<u8>) {
    out.push(RECORD_VERSION);
    out.push(event.kind.code());
    out.extend_from_slice(&event.time_start.0.to_le_bytes());
    let mut encoder = Encoder {
        out,
        clipped: false,
    };
    encoder.number(tag::TIME_END, event.time_end.map(|time| time.0));
    encoder.session(&event.session);
    encoder.statement(&event.statement, text_limit);
    encoder.decision(&event.decision);
    encoder.outcome(&event.outcome);
    encoder.string(tag::MESSAGE, event.message, SENTENCE);
    encoder.number(tag::RECORDS_REFUSED, event.records_refused);
    encoder.number(tag::RECOVERED_BYTES, event.recovered_bytes);
    let clipped = encoder.clipped;
    encoder.flag(tag::CLIPPED, clipped);
}

struct Encoder<'b> {
    out: &'b mut Vec<u8>,
    clipped: bool,
}

impl Encoder<'_> {
    fn session(&mut self, fields: &SessionFields<'_>) {
        self.number(tag::SESSION_ID, fields.session_id);
        self.string(tag::USER, fields.user, NAME);
        self.string(tag::AUTH_METHOD, fields.auth_method, NAME);
        self.code(tag::RIGHTS, fields.rights);
        self.string(tag::APPLICATION_NAME, fields.application_name, NAME);
        self.string(tag::CLIENT, fields.client, NAME);
        self.string(tag::TLS, fields.tls, NAME);
        self.string(tag::VIA, fields.via, NAME);
        self.string(tag::TARGET, fields.target, NAME);
        self.string(tag::DATABASE, fields.database, NAME);
        self.string(tag::SEARCH_PATH, fields.search_path, NAME);
    }

    fn statement(&mut self, fields: &StatementFields<'_>, text_limit: usize) {
        self.number(tag::SESSION_SEQ, fields.session_seq);
        self.number(tag::INTENT_SEQ, fields.intent_seq);
        self.code(tag::CARRIER, fields.carrier);
        self.string(tag::PREPARED, fields.prepared, NAME);
        self.string(tag::PORTAL, fields.portal, NAME);
        self.number(tag::PARAMETERS, fields.parameters);
        self.number(tag::TRANSACTION, fields.transaction);
        self.code(tag::STATEMENT_KIND, fields.kind);
        self.list(fields.statements, STATEMENTS, Self::summary);
        self.list(fields.tables, TABLES, Self::table);
        self.list(fields.functions, FUNCTIONS, |encoder, name| {
            encoder.string(tag::FUNCTION, name, NAME);
        });
        if let Some(fingerprint) = fields.fingerprint {
            self.field(tag::FINGERPRINT, &fingerprint.0.to_le_bytes());
        }
        self.text(fields.text, text_limit);
        self.flag(tag::REDACTED, fields.redacted);
    }

    fn decision(&mut self, fields: &DecisionFields<'_>) {
        if let Some(decision_id) = fields.decision_id {
            self.field(tag::DECISION_ID, &decision_id.to_le_bytes());
        }
        self.code(tag::VERDICT, fields.verdict);
        self.list(fields.fired, FIRED, Self::fired);
        self.code(tag::INJECTION, fields.injection);
        self.number(tag::GENERATION, fields.generation.map(|g| g.0));
        self.number(
            tag::PREVIOUS_GENERATION,
            fields.previous_generation.map(|g| g.0),
        );
    }

    fn outcome(&mut self, fields: &OutcomeFields<'_>) {
        self.code(tag::OUTCOME, fields.outcome);
        self.string(tag::SQLSTATE, fields.sqlstate, NAME);
        self.string(tag::COMMAND_TAG, fields.command_tag, NAME);
        self.number(tag::ROWS, fields.rows);
        self.number(tag::BYTES_IN, fields.bytes_in);
        self.number(tag::BYTES_OUT, fields.bytes_out);
        self.string(tag::BACKEND, fields.backend, NAME);
        self.number(tag::BACKEND_PID, fields.backend_pid);
        self.number(tag::QUEUE_NS, fields.queue_ns);
        self.number(tag::POLICY_NS, fields.policy_ns);
        self.number(tag::BACKEND_NS, fields.backend_ns);
        self.number(tag::TOTAL_NS, fields.total_ns);
        self.code(tag::TRANSACTION_STATUS, fields.transaction_status);
        self.number(tag::CANCELLED_SESSION, fields.cancelled_session);
        self.number(tag::MASKED, fields.masked);
    }

    fn summary(&mut self, summary: &StatementSummary) {
        let name = self.clip(summary.name, NAME);
        self.head(tag::STATEMENT, 1 + name.len());
        self.out.push(summary.kind.code());
        self.out.extend_from_slice(name.as_bytes());
    }

    fn table(&mut self, table: &TableUse) {
        let name = self.clip(&table.name, NAME);
        match table
            .schema
            .as_deref()
            .map(|schema| self.clip(schema, NAME))
        {
            None => {
                self.head(tag::TABLE, 1 + name.len());
                self.out.push(table.access.code());
            }
            Some(schema) => {
                let length = leb128_len(schema.len());
                self.head(tag::TABLE, 1 + length + schema.len() + name.len());
                self.out.push(table.access.code() | TABLE_HAS_SCHEMA);
                put_leb128(self.out, schema.len());
                self.out.extend_from_slice(schema.as_bytes());
            }
        }
        self.out.extend_from_slice(name.as_bytes());
    }

    fn fired(&mut self, fired: &Fired) {
        let rule = self.clip(fired.rule.0, NAME);
        self.head(tag::FIRED, 1 + rule.len());
        self.out.push(fired.action.code());
        self.out.extend_from_slice(rule.as_bytes());
    }

    /// Writes items until `budget` bytes are used; what is left over sets `clipped`.
    fn list<T>(&mut self, items: &[T], budget: usize, put: impl Fn(&mut Self, &T)) {
        let start = self.out.len();
        for item in items {
            let before = self.out.len();
            put(self, item);
            if self.out.len() - start > budget {
                self.out.truncate(before);
                self.clipped = true;
                return;
            }
        }
    }

    fn text(&mut self, text: &[u8], limit: usize) {
        if text.is_empty() {
            return;
        }
        if text.len() <= limit {
            self.field(tag::TEXT, text);
            return;
        }
        self.field(
            tag::TEXT,
            text.get(..char_boundary(text, limit)).unwrap_or_default(),
        );
        self.number(tag::TEXT_LENGTH, u64::try_from(text.len()).ok());
        let hash = digest::digest(&digest::SHA256, text);
        self.field(tag::TEXT_SHA256, hash.as_ref());
    }

    fn string(&mut self, tag: u8, value: &str, limit: usize) {
        if !value.is_empty() {
            let value = self.clip(value, limit);
            self.field(tag, value.as_bytes());
        }
    }

    fn clip<'v>(&mut self, value: &'v str, limit: usize) -> &'v str {
        if value.len() <= limit {
            return value;
        }
        self.clipped = true;
        value
            .get(..value.floor_char_boundary(limit))
            .unwrap_or_default()
    }

    /// All eight bytes are written and the zeros behind the number cut off: a copy of fixed length
    /// costs a store, one of variable length a call, and a record has a dozen numbers.
    fn number(&mut self, tag: u8, value: Option<u64>) {
        if let Some(value) = value {
            let length = 8 - value.leading_zeros() / 8;
            let [length, ..] = length.to_le_bytes();
            let [b0, b1, b2, b3, b4, b5, b6, b7] = value.to_le_bytes();
            self.out
                .extend_from_slice(&[tag, length, b0, b1, b2, b3, b4, b5, b6, b7]);
            let excess = 8 - usize::from(length);
            self.out.truncate(self.out.len() - excess);
        }
    }

    fn code<T: Coded>(&mut self, tag: u8, value: Option<T>) {
        if let Some(value) = value {
            self.out.extend_from_slice(&[tag, 1, value.code()]);
        }
    }

    fn flag(&mut self, tag: u8, value: bool) {
        if value {
            self.head(tag, 0);
        }
    }

    fn field(&mut self, tag: u8, value: &[u8]) {
        self.head(tag, value.len());
        self.out.extend_from_slice(value);
    }

    fn head(&mut self, tag: u8, length: usize) {
        match u8::try_from(length) {
            Ok(short @ 0..0x80) => self.out.extend_from_slice(&[tag, short]),
            Ok(_) | Err(_) => {
                self.out.push(tag);
                put_leb128(self.out, length);
            }
        }
    }
}

/// The greatest end at or before `limit` that does not cut a UTF-8 character in two. Text that is
/// not UTF-8 is cut within four bytes of the limit all the same.
fn char_boundary(text: &[u8], limit: usize) -> usize {
    let is_boundary = |at: &usize| text.get(*at).is_none_or(|byte| byte & 0xC0 != 0x80);
    (limit.saturating_sub(3)..=limit)
        .rev()
        .find(is_boundary)
        .unwrap_or(limit)
}

fn put_leb128(out: &mut Vec<u8>, mut value: usize) {
    loop {
        let low = u8::try_from(value & 0x7F).unwrap_or(0x7F);
        value >>= 7;
        if value == 0 {
            out.push(low);
            return;
        }
        out.push(low | 0x80);
    }
}

const fn leb128_len(value: usize) -> usize {
    if value < 0x80 {
        1
    } else if value < 0x4000 {
        2
    } else {
        3
    }
}
