//! Why something is not done, in terms that every road can turn into its own words.

use std::sync::Arc;

use bosdb_policy::{Decision, Denial, DenialClass, Verdict};
use bosdb_store::audit::AuditUnavailable;

use crate::BackendError;

/// A statement or message is not forwarded.
#[derive(Debug, Clone)]
pub enum Refusal {
    /// The policy says no.
    Denied {
        /// The decision, whose verdict is a denial.
        decision: Arc<Decision>,
        /// Its number, by which it is found in the audit log.
        decision_id: u128,
    },
    /// EXECUTE of a statement that this session did not prepare: what it would do was never
    /// judged.
    UnknownPrepared {
        /// The name.
        name: Box<str>,
        /// The number of the decision.
        decision_id: u128,
    },
    /// The audit log cannot take the record.
    AuditUnavailable(AuditUnavailable),
    /// The text is longer than the limit.
    StatementTooLarge {
        /// The limit in bytes.
        limit: usize,
    },
    /// A kind of message that this target does not offer.
    Unsupported(&'static str),
    /// A call by number of a function that this target does not let be called so.
    FunctionCall {
        /// The function's number.
        oid: u32,
    },
    /// No backend could be had.
    Backend(BackendError),
    /// The client asked to cancel while it waited for a backend.
    Cancelled,
    /// A relation is named that is newer than what is known of masked columns. The catalogue is read
    /// again, and the text judged anew: no client is ever told.
    CatalogueStale,
    /// The text can be read in two ways, and it is not known yet which one the server will take.
    InDoubt,
    /// The client was told of other columns than the statement has by now.
    ResultTypeChanged,
    /// The message cannot be read; the frame around it could, so the session goes on.
    Malformed(bosdb_protocol::ProtocolError),
    /// The server would answer the same: no such statement, portal, or a duplicate name.
    Name {
        /// What is wrong with the name.
        fault: NameFault,
        /// The name.
        name: Box<str>,
    },
}

/// The SQLSTATE of a denial: the same for the client, the log and every road.
#[must_use]
pub const fn sqlstate(class: DenialClass) -> &'static str {
    match class {
        DenialClass::ReadOnly => "25006",
        DenialClass::Forbidden => "42501",
        DenialClass::Syntax => "42601",
        DenialClass::TooComplex => "54000",
        DenialClass::Encoding => "22021",
        DenialClass::Bound => "53400",
    }
}

/// What can be wrong with a name in the extended protocol.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NameFault {
    /// Bind, Describe or EXECUTE of a statement that is not there.
    NoSuchStatement,
    /// Execute or Describe of a portal that is not there.
    NoSuchPortal,
    /// Parse under a name that is taken.
    StatementExists,
}

impl Refusal {
    /// Whether a message was refused before there was a decision, which would have been recorded.
    #[must_use]
    pub const fn is_undecided(&self) -> bool {
        match self {
            Self::StatementTooLarge { .. }
            | Self::Unsupported(_)
            | Self::FunctionCall { .. }
            | Self::InDoubt
            | Self::CatalogueStale
            | Self::Malformed(_) => true,
            // Recorded where it was decided, or never admitted for want of a record, or what the
            // server itself would answer.
            Self::Denied { .. }
            | Self::UnknownPrepared { .. }
            | Self::AuditUnavailable(_)
            | Self::Backend(_)
            | Self::Cancelled
            | Self::ResultTypeChanged
            | Self::Name { .. } => false,
        }
    }

    /// The denial, where the policy is the reason.
    #[must_use]
    pub fn denial(&self) -> Option<&Denial> {
        match self {
            Self::Denied { decision, .. } => match &decision.verdict {
                Verdict::Deny(denial) => Some(denial),
                Verdict::Allow(_) => None,
            },
            Self::UnknownPrepared { .. }
            | Self::AuditUnavailable(_)
            | Self::StatementTooLarge { .. }
            | Self::Unsupported(_)
            | Self::FunctionCall { .. }
            | Self::Backend(_)
            | Self::Cancelled
            | Self::InDoubt
            | Self::ResultTypeChanged
            | Self::CatalogueStale
            | Self::Malformed(_)
            | Self::Name { .. } => None,
        }
    }
}
