//! Who is on the other side of a session.

use std::net::SocketAddr;

use bosdb_policy::SubjectClass;
use bosdb_store::audit::{AuditEvent, EventKind, SessionFields, StatementFields};

use crate::clock::wall_time;

/// An authenticated user and where it came from. Constant over a session but for its class, which
/// a reload may change.
#[derive(Debug, Clone)]
pub struct Subject {
    /// The session's number.
    pub session: u64,
    /// The user's name.
    pub user: Box<str>,
    /// How it was authenticated.
    pub auth_method: &'static str,
    /// What decisions depend on.
    pub class: SubjectClass,
    /// Where it came from.
    pub source: SocketAddr,
    /// `source` as text, made once: it stands in every audit record.
    pub source_text: Box<str>,
    /// What it calls itself.
    pub application_name: Box<str>,
    /// TLS version, empty without TLS.
    pub tls: &'static str,
    /// Which road it came by.
    pub via: &'static str,
}

impl Subject {
    /// Who it is and where it talks to, for the audit log.
    pub(crate) fn fields<'a>(&'a self, target: &'a str, database: &'a str) -> SessionFields<'a> {
        SessionFields {
            session_id: Some(self.session),
            user: &self.user,
            auth_method: self.auth_method,
            rights: Some(self.class.rights),
            application_name: &self.application_name,
            client: &self.source_text,
            tls: self.tls,
            via: self.via,
            target,
            database,
            search_path: "",
        }
    }
}

/// What befell a session without a statement: its start, its end.
pub(crate) fn event_of<'a>(
    session: SessionFields<'a>,
    sequence: u64,
    kind: EventKind,
    message: &'a str,
) -> AuditEvent<'a> {
    AuditEvent {
        session,
        statement: StatementFields {
            session_seq: Some(sequence),
            ..StatementFields::default()
        },
        message,
        ..AuditEvent::new(kind, wall_time())
    }
}
