//! Who is on the other side of a session.

use std::net::SocketAddr;

use bosdb_policy::SubjectClass;

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
