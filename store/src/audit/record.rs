//! What was recorded: an event as readers get it back, all owned.

use bosdb_policy::{Carrier, FiredAction, InjectionMode, Rights, StatementKind, TableAccess};
use serde::{Serialize, Serializer};

use crate::audit::coded;
use crate::audit::event::{AuditVerdict, EventKind, Outcome, TransactionStatus};
use crate::time::UnixNanos;

/// A statement of a recorded text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct RecordedStatement {
    /// What it does.
    #[serde(serialize_with = "coded::serialize")]
    pub kind: StatementKind,
    /// Its name, for example `CREATE TABLE`.
    pub name: String,
}

/// A table named by a recorded text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct RecordedTable {
    /// Schema, where the text names one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub schema: Option<String>,
    /// Name, as written.
    pub name: String,
    /// What is done with it.
    #[serde(serialize_with = "coded::serialize")]
    pub access: TableAccess,
}

/// A rule that fired.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct RecordedRule {
    /// Which rule.
    pub rule: String,
    /// What it did.
    #[serde(serialize_with = "coded::serialize")]
    pub action: FiredAction,
}

/// A record of the log. The names and the forms in JSON are stable: times in RFC 3339 with
/// nanoseconds, 128-bit numbers and hashes in hex, absent fields left out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[expect(
    missing_docs,
    reason = "fields mean what the fields of the same name in AuditEvent mean"
)]
pub struct AuditRecord {
    /// Number of the record in the whole log, from 1, without gaps.
    pub stream_seq: u64,
    /// The node that wrote the log.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub node: String,
    #[serde(serialize_with = "coded::serialize")]
    pub kind: EventKind,
    pub time_start: UnixNanos,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time_end: Option<UnixNanos>,

    #[serde(skip_serializing_if = "Option::is_none")]
    pub session_id: Option<u64>,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub user: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub auth_method: String,
    #[serde(
        skip_serializing_if = "Option::is_none",
        serialize_with = "coded::serialize_option"
    )]
    pub rights: Option<Rights>,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub application_name: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub client: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub tls: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub via: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub target: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub database: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub search_path: String,

    #[serde(skip_serializing_if = "Option::is_none")]
    pub session_seq: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub intent_seq: Option<u64>,
    #[serde(
        skip_serializing_if = "Option::is_none",
        serialize_with = "coded::serialize_option"
    )]
    pub carrier: Option<Carrier>,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub prepared: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub portal: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parameters: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transaction: Option<u64>,
    #[serde(
        skip_serializing_if = "Option::is_none",
        serialize_with = "coded::serialize_option"
    )]
    pub statement_kind: Option<StatementKind>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub statements: Vec<RecordedStatement>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub tables: Vec<RecordedTable>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub functions: Vec<String>,
    #[serde(
        skip_serializing_if = "Option::is_none",
        serialize_with = "serialize_u128"
    )]
    pub fingerprint: Option<u128>,
    /// The text as bytes; in JSON a string, or `{"hex": "..."}` when it is not UTF-8.
    #[serde(
        skip_serializing_if = "Vec::is_empty",
        serialize_with = "serialize_text"
    )]
    pub text: Vec<u8>,
    /// Length of the whole text, when `text` is only its beginning.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text_length: Option<u64>,
    /// SHA-256 of the whole text, when `text` is only its beginning.
    #[serde(
        skip_serializing_if = "Option::is_none",
        serialize_with = "serialize_hash"
    )]
    pub text_sha256: Option<[u8; 32]>,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub redacted: bool,

    #[serde(
        skip_serializing_if = "Option::is_none",
        serialize_with = "serialize_u128"
    )]
    pub decision_id: Option<u128>,
    #[serde(
        skip_serializing_if = "Option::is_none",
        serialize_with = "coded::serialize_option"
    )]
    pub verdict: Option<AuditVerdict>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub rules: Vec<RecordedRule>,
    #[serde(
        skip_serializing_if = "Option::is_none",
        serialize_with = "coded::serialize_option"
    )]
    pub injection: Option<InjectionMode>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub generation: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub previous_generation: Option<u64>,

    #[serde(
        skip_serializing_if = "Option::is_none",
        serialize_with = "coded::serialize_option"
    )]
    pub outcome: Option<Outcome>,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sqlstate: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub command_tag: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rows: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bytes_in: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bytes_out: Option<u64>,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub backend: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub backend_pid: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub queue_ns: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub policy_ns: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub backend_ns: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_ns: Option<u64>,
    #[serde(
        skip_serializing_if = "Option::is_none",
        serialize_with = "coded::serialize_option"
    )]
    pub transaction_status: Option<TransactionStatus>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cancelled_session: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub masked: Option<u64>,

    #[serde(skip_serializing_if = "String::is_empty")]
    pub message: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub records_refused: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recovered_bytes: Option<u64>,
    /// Whether a name or a list was longer than the log keeps: what is here is not all there was.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub clipped: bool,
}

impl AuditRecord {
    /// A record of which nothing is known but what happened and when.
    pub(crate) fn empty(kind: EventKind, time_start: UnixNanos) -> Self {
        Self {
            stream_seq: 0,
            node: String::new(),
            kind,
            time_start,
            time_end: None,
            session_id: None,
            user: String::new(),
            auth_method: String::new(),
            rights: None,
            application_name: String::new(),
            client: String::new(),
            tls: String::new(),
            via: String::new(),
            target: String::new(),
            database: String::new(),
            search_path: String::new(),
            session_seq: None,
            intent_seq: None,
            carrier: None,
            prepared: String::new(),
            portal: String::new(),
            parameters: None,
            transaction: None,
            statement_kind: None,
            statements: Vec::new(),
            tables: Vec::new(),
            functions: Vec::new(),
            fingerprint: None,
            text: Vec::new(),
            text_length: None,
            text_sha256: None,
            redacted: false,
            decision_id: None,
            verdict: None,
            rules: Vec::new(),
            injection: None,
            generation: None,
            previous_generation: None,
            outcome: None,
            sqlstate: String::new(),
            command_tag: String::new(),
            rows: None,
            bytes_in: None,
            bytes_out: None,
            backend: String::new(),
            backend_pid: None,
            queue_ns: None,
            policy_ns: None,
            backend_ns: None,
            total_ns: None,
            transaction_status: None,
            cancelled_session: None,
            masked: None,
            message: String::new(),
            records_refused: None,
            recovered_bytes: None,
            clipped: false,
        }
    }
}

/// Bytes as lower-case hex.
pub(crate) fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write as _;

    let mut out = String::with_capacity(bytes.len() * 2);
    for byte in bytes {
        // Writing to a String cannot fail; the Result is fmt::Write's shape, not a condition.
        if write!(out, "{byte:02x}").is_err() {
            break;
        }
    }
    out
}

fn serialize_u128<S: Serializer>(value: &Option<u128>, serializer: S) -> Result<S::Ok, S::Error> {
    match value {
        Some(value) => serializer.collect_str(&format_args!("{value:032x}")),
        None => serializer.serialize_none(),
    }
}

fn serialize_hash<S: Serializer>(
    value: &Option<[u8; 32]>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    match value {
        Some(value) => serializer.serialize_str(&hex(value)),
        None => serializer.serialize_none(),
    }
}

fn serialize_text<S: Serializer>(text: &[u8], serializer: S) -> Result<S::Ok, S::Error> {
    #[derive(Serialize)]
    struct NotText {
        hex: String,
    }

    match std::str::from_utf8(text) {
        Ok(text) => serializer.serialize_str(text),
        Err(_) => NotText { hex: hex(text) }.serialize(serializer),
    }
}
