use bosdb_policy::{
    Carrier, Fingerprint, Fired, FiredAction, Generation, InjectionMode, Rights, RuleId,
    StatementKind, StatementSummary, TableAccess, TableUse,
};
use proptest::prelude::*;

use super::*;
use crate::audit::encode::{MAX_FIELDS, encode};
use crate::audit::event::{
    AuditEvent, AuditVerdict, DecisionFields, Outcome, OutcomeFields, SessionFields,
    StatementFields, TransactionStatus,
};

fn encoded(event: &AuditEvent<'_>, text_limit: usize) -> Vec<u8> {
    let mut out = Vec::new();
    encode(event, text_limit, &mut out);
    out
}

struct Parts {
    tables: Vec<TableUse>,
    functions: Vec<Box<str>>,
    fired: Vec<Fired>,
    statements: Vec<StatementSummary>,
}

fn parts() -> Parts {
    let table = |schema: Option<&str>, name: &str, access| TableUse {
        schema: schema.map(Into::into),
        name: name.into(),
        access,
    };
    Parts {
        tables: vec![
            table(None, "orders", TableAccess::Read),
            table(Some("hr"), "payroll", TableAccess::Write),
        ],
        functions: vec!["lower".into(), "pg_catalog.now".into()],
        fired: vec![Fired {
            rule: RuleId("INJ-STACKED-01"),
            action: FiredAction::Noted,
        }],
        statements: vec![StatementSummary {
            kind: StatementKind::Write,
            name: "UPDATE",
        }],
    }
}

fn full_outcome() -> OutcomeFields<'static> {
    OutcomeFields {
        outcome: Some(Outcome::Ok),
        sqlstate: "00000",
        command_tag: "UPDATE 5",
        rows: Some(5),
        bytes_in: Some(256),
        bytes_out: Some(65_536),
        backend: "10.0.0.5:5432",
        backend_pid: Some(4242),
        queue_ns: Some(1),
        policy_ns: Some(2),
        backend_ns: Some(3),
        total_ns: Some(u64::MAX),
        transaction_status: Some(TransactionStatus::InTransaction),
        cancelled_session: Some(9),
        masked: Some(3),
    }
}

fn full<'a>(parts: &'a Parts, text: &'a [u8]) -> AuditEvent<'a> {
    AuditEvent {
        time_end: Some(UnixNanos(u64::MAX)),
        session: SessionFields {
            session_id: Some(7),
            user: "ana",
            auth_method: "scram-sha-256",
            rights: Some(Rights::Write),
            application_name: "psql",
            client: "192.0.2.1:50000",
            tls: "TLSv1.3",
            via: "wire-pg",
            target: "shop",
            database: "shop_prod",
            search_path: "hr, public",
        },
        statement: StatementFields {
            session_seq: Some(300),
            intent_seq: Some(299),
            carrier: Some(Carrier::Parse),
            prepared: "s1",
            portal: "p1",
            parameters: Some(0),
            transaction: Some(4),
            kind: Some(StatementKind::Write),
            statements: &parts.statements,
            tables: &parts.tables,
            functions: &parts.functions,
            fingerprint: Some(Fingerprint(u128::MAX - 1)),
            text,
            redacted: true,
        },
        decision: DecisionFields {
            decision_id: Some(1 << 100),
            verdict: Some(AuditVerdict::Allow),
            fired: &parts.fired,
            injection: Some(InjectionMode::Monitor),
            generation: Some(Generation(3)),
            previous_generation: Some(Generation(2)),
        },
        outcome: full_outcome(),
        message: "done",
        records_refused: Some(11),
        recovered_bytes: Some(12),
        ..AuditEvent::new(EventKind::Statement, UnixNanos(1_767_225_600_000_000_000))
    }
}

#[test]
fn every_field_comes_back() {
    let parts = parts();
    let record = decode(&encoded(
        &full(&parts, b"UPDATE hr.payroll SET x = 1"),
        8192,
    ))
    .unwrap();
    let json: serde_json::Value =
        serde_json::from_str(&crate::audit::render::json(&record).unwrap()).unwrap();
    let expected = r#"{
        "stream_seq": 0, "kind": "statement",
        "time_start": "2026-01-01T00:00:00.000000000Z",
        "time_end": "2554-07-21T23:34:33.709551615Z",
        "session_id": 7, "user": "ana", "auth_method": "scram-sha-256", "rights": "write",
        "application_name": "psql", "client": "192.0.2.1:50000", "tls": "TLSv1.3",
        "via": "wire-pg", "target": "shop", "database": "shop_prod", "search_path": "hr, public",
        "session_seq": 300, "intent_seq": 299, "carrier": "extended", "prepared": "s1",
        "portal": "p1", "parameters": 0, "transaction": 4, "statement_kind": "write",
        "statements": [{"kind": "write", "name": "UPDATE"}],
        "tables": [{"name": "orders", "access": "read"},
                   {"schema": "hr", "name": "payroll", "access": "write"}],
        "functions": ["lower", "pg_catalog.now"],
        "fingerprint": "fffffffffffffffffffffffffffffffe",
        "text": "UPDATE hr.payroll SET x = 1", "redacted": true,
        "decision_id": "00000010000000000000000000000000", "verdict": "allow",
        "rules": [{"rule": "INJ-STACKED-01", "action": "noted"}], "injection": "monitor",
        "generation": 3, "previous_generation": 2, "outcome": "ok", "sqlstate": "00000",
        "command_tag": "UPDATE 5", "rows": 5, "bytes_in": 256, "bytes_out": 65536,
        "backend": "10.0.0.5:5432", "backend_pid": 4242, "queue_ns": 1, "policy_ns": 2,
        "backend_ns": 3, "total_ns": 18446744073709551615, "transaction_status": "in_transaction",
        "cancelled_session": 9, "masked": 3, "message": "done", "records_refused": 11, "recovered_bytes": 12
    }"#;
    let expected: serde_json::Value = serde_json::from_str(expected).unwrap();
    assert_eq!(json, expected);
}

#[test]
fn a_long_text_is_kept_as_beginning_length_and_hash() {
    let parts = parts();
    let text = "ä".repeat(100);
    let record = decode(&encoded(&full(&parts, text.as_bytes()), 33)).unwrap();
    assert_eq!(
        record.text,
        "ä".repeat(16).as_bytes(),
        "no character is cut in two"
    );
    assert_eq!(record.text_length, Some(200));
    let hash = aws_lc_rs::digest::digest(&aws_lc_rs::digest::SHA256, text.as_bytes());
    assert_eq!(record.text_sha256.unwrap().as_slice(), hash.as_ref());
    assert!(!record.clipped);
}

#[test]
fn a_record_has_a_bound_whatever_is_in_it() {
    let long = "x".repeat(100_000);
    let parts = Parts {
        tables: vec![
            TableUse {
                schema: Some(long.as_str().into()),
                name: long.as_str().into(),
                access: TableAccess::Read,
            };
            1000
        ],
        functions: vec![long.as_str().into(); 1000],
        fired: vec![
            Fired {
                rule: RuleId(Box::leak(long.clone().into_boxed_str())),
                action: FiredAction::Refused,
            };
            1000
        ],
        statements: vec![
            StatementSummary {
                kind: StatementKind::Read,
                name: Box::leak(long.clone().into_boxed_str()),
            };
            1000
        ],
    };
    let mut event = full(&parts, long.as_bytes());
    for field in [
        &mut event.session.user,
        &mut event.session.auth_method,
        &mut event.session.application_name,
        &mut event.session.client,
        &mut event.session.tls,
        &mut event.session.via,
        &mut event.session.target,
        &mut event.session.database,
        &mut event.session.search_path,
        &mut event.statement.prepared,
        &mut event.statement.portal,
        &mut event.outcome.sqlstate,
        &mut event.outcome.command_tag,
        &mut event.outcome.backend,
        &mut event.message,
    ] {
        *field = &long;
    }
    let bytes = encoded(&event, 8192);
    assert!(bytes.len() <= MAX_FIELDS + 8192, "{}", bytes.len());
    let record = decode(&bytes).unwrap();
    assert!(record.clipped);
    assert!(!record.tables.is_empty() && !record.functions.is_empty());
}

#[test]
fn only_the_canonical_encoding_is_read() {
    let prefix = [1, 5, 0, 0, 0, 0, 0, 0, 0, 0];
    let with = |rest: &[u8]| decode(&[&prefix, rest].concat());
    assert!(with(&[]).is_ok());
    let cases: [(&[u8], DecodeError); 12] = [
        (&[3, 1, b'a', 2, 1, 7], DecodeError::Order(2)),
        (&[3, 1, b'a', 3, 1, b'b'], DecodeError::Order(3)),
        (&[3, 0], DecodeError::Value(3)),
        (&[3, 1, 0xFF], DecodeError::Value(3)),
        (&[2, 2, 7, 0], DecodeError::Value(2)),
        (&[2, 9, 1, 1, 1, 1, 1, 1, 1, 1, 1], DecodeError::Value(2)),
        (&[2, 0x81, 0x00, 7], DecodeError::Short),
        (&[5, 1, 0], DecodeError::Value(5)),
        (&[31, 0], DecodeError::Tag(31)),
        (&[255, 0], DecodeError::Tag(255)),
        (&[44, 0xFF, 0xFF, 0xFF, 0x7F, 1], DecodeError::Short),
        (&[131, 1, 1], DecodeError::Value(131)),
    ];
    for (rest, expected) in cases {
        assert_eq!(with(rest), Err(expected), "{rest:?}");
    }
    assert_eq!(decode(&[1, 5]), Err(DecodeError::Short));
    assert_eq!(
        decode(&[2, 5, 0, 0, 0, 0, 0, 0, 0, 0]),
        Err(DecodeError::Version(2))
    );
    assert_eq!(
        decode(&[1, 0, 0, 0, 0, 0, 0, 0, 0, 0]),
        Err(DecodeError::Kind(0))
    );
}

/// Writes a decoded record again, from its owned fields.
fn again(record: &AuditRecord) -> Vec<u8> {
    let leak = |s: &str| -> &'static str { Box::leak(s.to_owned().into_boxed_str()) };
    let parts = Parts {
        tables: record
            .tables
            .iter()
            .map(|t| TableUse {
                schema: t.schema.as_deref().map(Into::into),
                name: t.name.as_str().into(),
                access: t.access,
            })
            .collect(),
        functions: record.functions.iter().map(|f| f.as_str().into()).collect(),
        fired: record
            .rules
            .iter()
            .map(|r| Fired {
                rule: RuleId(leak(&r.rule)),
                action: r.action,
            })
            .collect(),
        statements: record
            .statements
            .iter()
            .map(|s| StatementSummary {
                kind: s.kind,
                name: leak(&s.name),
            })
            .collect(),
    };
    encoded(&of_record(record, &parts), usize::MAX)
}

fn of_record<'a>(record: &'a AuditRecord, parts: &'a Parts) -> AuditEvent<'a> {
    let mut event = full(parts, &record.text);
    event.kind = record.kind;
    event.time_start = record.time_start;
    event.time_end = record.time_end;
    event.session.session_id = record.session_id;
    event.session.user = &record.user;
    event.session.auth_method = &record.auth_method;
    event.session.rights = record.rights;
    event.session.application_name = &record.application_name;
    event.session.client = &record.client;
    event.session.tls = &record.tls;
    event.session.via = &record.via;
    event.session.target = &record.target;
    event.session.database = &record.database;
    event.session.search_path = &record.search_path;
    event.statement.session_seq = record.session_seq;
    event.statement.intent_seq = record.intent_seq;
    event.statement.carrier = record.carrier;
    event.statement.prepared = &record.prepared;
    event.statement.portal = &record.portal;
    event.statement.parameters = record.parameters;
    event.statement.transaction = record.transaction;
    event.statement.kind = record.statement_kind;
    event.statement.fingerprint = record.fingerprint.map(Fingerprint);
    event.statement.redacted = record.redacted;
    event.decision.decision_id = record.decision_id;
    event.decision.verdict = record.verdict;
    event.decision.injection = record.injection;
    event.decision.generation = record.generation.map(Generation);
    event.decision.previous_generation = record.previous_generation.map(Generation);
    event.outcome.outcome = record.outcome;
    event.outcome.sqlstate = &record.sqlstate;
    event.outcome.command_tag = &record.command_tag;
    event.outcome.rows = record.rows;
    event.outcome.bytes_in = record.bytes_in;
    event.outcome.bytes_out = record.bytes_out;
    event.outcome.backend = &record.backend;
    event.outcome.backend_pid = record.backend_pid;
    event.outcome.queue_ns = record.queue_ns;
    event.outcome.policy_ns = record.policy_ns;
    event.outcome.backend_ns = record.backend_ns;
    event.outcome.total_ns = record.total_ns;
    event.outcome.transaction_status = record.transaction_status;
    event.outcome.cancelled_session = record.cancelled_session;
    event.outcome.masked = record.masked;
    event.message = &record.message;
    event.records_refused = record.records_refused;
    event.recovered_bytes = record.recovered_bytes;
    event
}

proptest! {
    #[test]
    fn the_decoder_survives_any_bytes(bytes in proptest::collection::vec(any::<u8>(), 0..512)) {
        let _decoded = decode(&bytes);
    }

    #[test]
    fn what_is_read_is_what_was_written(
        changes in proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 0..4),
        cut in any::<prop::sample::Index>(),
        keep in any::<bool>(),
    ) {
        let parts = parts();
        let mut bytes = encoded(&full(&parts, b"SELECT 1"), 8192);
        for (at, value) in changes {
            let at = at.index(bytes.len());
            bytes[at] = value;
        }
        if !keep {
            bytes.truncate(cut.index(bytes.len()));
        }
        if let Ok(record) = decode(&bytes)
            && record.text_length.is_none()
            && record.text_sha256.is_none()
            && !record.clipped
        {
            prop_assert_eq!(again(&record), bytes);
        }
    }
}
