//! The one mapping from a refusal to PostgreSQL's words.

use bosdb_gateway::error::{NameFault, sqlstate};
use bosdb_gateway::{BackendError, Refusal};
use bosdb_policy::Denial;
use bosdb_protocol::pg::backend::{ErrorReport, Severity, put_error};
use bosdb_protocol::pg::sqlstate::SqlState;

/// The server's routine that reports "cached plan must not change result type"; some drivers know
/// the error by it.
pub(super) const ROUTINE_OF_CHANGE: &str = "RevalidateCachedQuery";

/// Who else reports such an error.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Routine {
    /// Nobody.
    OurOwn,
    /// The server, by [`ROUTINE_OF_CHANGE`].
    OfChange,
}

/// An error in full, owned.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Told {
    pub(crate) code: SqlState,
    pub(crate) message: String,
    pub(crate) detail: String,
    pub(crate) hint: String,
    pub(crate) position: Option<u32>,
    /// The server's routine that says the same, where drivers look at it.
    pub(crate) routine: Routine,
    /// A SQLSTATE that the database gave, in place of `code`.
    pub(crate) as_the_database_said: Option<Box<str>>,
}

impl Told {
    pub(crate) fn new(code: SqlState, message: impl Into<String>) -> Self {
        Self {
            code,
            message: message.into(),
            detail: String::new(),
            hint: String::new(),
            position: None,
            routine: Routine::OurOwn,
            as_the_database_said: None,
        }
    }

    pub(crate) fn detail(mut self, detail: impl Into<String>) -> Self {
        self.detail = detail.into();
        self
    }

    pub(crate) fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = hint.into();
        self
    }

    /// Appends it as an ErrorResponse.
    pub(crate) fn put(&self, out: &mut Vec<u8>, severity: Severity) {
        put_error(
            out,
            &ErrorReport {
                severity,
                code: self.as_the_database_said.as_deref().unwrap_or(self.code.0),
                message: &self.message,
                detail: &self.detail,
                hint: &self.hint,
                position: self.position,
                routine: match self.routine {
                    Routine::OurOwn => "",
                    Routine::OfChange => ROUTINE_OF_CHANGE,
                },
            },
        );
    }
}

/// What the client is told about a refusal.
pub(super) fn tell(refusal: &Refusal) -> Told {
    match refusal {
        Refusal::Denied { decision_id, .. } => match refusal.denial() {
            Some(denial) => tell_denial(denial, *decision_id),
            None => Told::new(SqlState::INTERNAL, "a decision without a denial"),
        },
        Refusal::UnknownPrepared { name, decision_id } => Told::new(
            SqlState::FORBIDDEN,
            format!("prepared statement \"{name}\" was not prepared by this session"),
        )
        .detail(format!(
            "Rule PREP-01, decision {decision_id:032x}: what EXECUTE runs must have been judged."
        ))
        .hint("PREPARE it in this session first."),
        Refusal::AuditUnavailable(unavailable) => Told::new(
            SqlState::DISK_FULL,
            format!("the statement was not run because it cannot be recorded: {unavailable}"),
        )
        .hint("Tell an operator of BosDB: /readyz shows the state of the audit log."),
        Refusal::StatementTooLarge { limit } => Told::new(
            SqlState::TOO_COMPLEX,
            format!("the SQL text is longer than {limit} bytes"),
        )
        .detail("Limit max_statement_bytes.")
        .hint("Send values as parameters of a prepared statement, or use COPY."),
        Refusal::Unsupported(what) => Told::new(
            SqlState::FORBIDDEN,
            format!("{what} is not offered by this target"),
        )
        .hint("Use SQL instead."),
        Refusal::FunctionCall { oid } => Told::new(
            SqlState::FORBIDDEN,
            format!("the function with OID {oid} may not be called by FunctionCall on this target"),
        )
        .detail("It is not among the target's function_calls.")
        .hint("Call it in SQL, where the statement can be judged."),
        Refusal::Backend(error) => tell_backend(error),
        Refusal::Cancelled => Told::new(
            SqlState::QUERY_CANCELED,
            "canceling statement due to user request",
        ),
        Refusal::CatalogueStale => Told::new(
            SqlState::FORBIDDEN,
            "a table is newer than what is known of masked columns",
        )
        .hint("Try again."),
        Refusal::InDoubt => Told::new(
            SqlState::FORBIDDEN,
            "the text could be read in two ways",
        )
        .detail(
            "An earlier statement of the same batch may have changed standard_conforming_strings, \
             and the text contains backslashes.",
        )
        .hint("Send it after the reply to that statement, or write E'...' for strings with escapes."),
        Refusal::ResultTypeChanged => Told {
            routine: Routine::OfChange,
            ..Told::new(
                SqlState::FEATURE_NOT_SUPPORTED,
                "cached plan must not change result type",
            )
            .hint("Prepare the statement anew, or describe it.")
        },
        Refusal::Malformed(error) => Told::new(SqlState::PROTOCOL_VIOLATION, error.to_string()),
        Refusal::Name { fault, name } => match fault {
            NameFault::NoSuchStatement if name.is_empty() => Told::new(
                SqlState::INVALID_STATEMENT_NAME,
                "unnamed prepared statement does not exist",
            ),
            NameFault::NoSuchStatement => Told::new(
                SqlState::INVALID_STATEMENT_NAME,
                format!("prepared statement \"{name}\" does not exist"),
            ),
            NameFault::NoSuchPortal => Told::new(
                SqlState("34000"),
                format!("portal \"{name}\" does not exist"),
            ),
            NameFault::StatementExists => Told::new(
                SqlState::DUPLICATE_STATEMENT,
                format!("prepared statement \"{name}\" already exists"),
            ),
        },
    }
}

pub(super) fn tell_denial(denial: &Denial, decision_id: u128) -> Told {
    Told {
        code: SqlState(sqlstate(denial.class)),
        message: denial.message.to_string(),
        detail: format!("Rule {}, decision {decision_id:032x}.", denial.rule),
        hint: denial.hint.to_string(),
        position: denial.position,
        routine: Routine::OurOwn,
        as_the_database_said: None,
    }
}

/// What the client is told when no backend can be had: the database's own reason, but for one that
/// is about BosDB's account. That one is for operators; and a client would take it for its own.
pub(super) fn tell_backend(error: &BackendError) -> Told {
    match error {
        BackendError::Refused { code, message } if !error.is_login_refused() && is_code(code) => {
            Told {
                as_the_database_said: Some((&**code).into()),
                ..Told::new(
                    SqlState::CONNECTION_FAILURE,
                    format!("the database refused BosDB's connection: {message}"),
                )
            }
            .hint("Try again; if it lasts, tell an operator of BosDB.")
        }
        BackendError::Refused { code, .. } => Told::new(
            SqlState::CONNECTION_FAILURE,
            "the database refused BosDB's connection",
        )
        .detail(format!("Its SQLSTATE is {code}."))
        .hint("Tell an operator of BosDB: its log has the database's message."),
        BackendError::QueueFull { .. } => {
            Told::new(SqlState::TOO_MANY_CONNECTIONS, error.to_string())
                .detail("Limit max_waiting of the target.")
                .hint("Try again, end transactions sooner, or ask for a larger pool_size.")
        }
        BackendError::WrongRole { wanted, .. } => Told::new(
            SqlState::CONNECTION_FAILURE,
            format!("none of the target's databases is {wanted} at the moment"),
        )
        .hint("Try again; if it lasts, tell an operator of BosDB."),
        BackendError::PoolExhausted { .. } => {
            Told::new(SqlState::TOO_MANY_CONNECTIONS, error.to_string())
                .hint("Try again, end transactions sooner, or ask for a larger pool_size.")
        }
        BackendError::Closed => Told::new(SqlState::ADMIN_SHUTDOWN, error.to_string()),
        BackendError::Unreachable { .. }
        | BackendError::Tls { .. }
        | BackendError::Protocol(_)
        | BackendError::Lost(_)
        | BackendError::Timeout(_) => Told::new(
            SqlState::CONNECTION_FAILURE,
            "the database cannot be reached",
        )
        .hint("Try again; if it lasts, tell an operator of BosDB: its log has the reason."),
    }
}

/// Whether a SQLSTATE is one that a client can do something with.
fn is_code(code: &str) -> bool {
    code.len() == 5 && code.bytes().all(|b| b.is_ascii_alphanumeric())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes() {
        let code = |refusal| tell(&refusal).code.0;
        let name = |fault| Refusal::Name {
            fault,
            name: "s".into(),
        };
        let cases = [
            (Refusal::Cancelled, "57014"),
            (Refusal::ResultTypeChanged, "0A000"),
            (Refusal::StatementTooLarge { limit: 1 }, "54000"),
            (Refusal::Unsupported("x"), "42501"),
            (name(NameFault::NoSuchStatement), "26000"),
            (name(NameFault::NoSuchPortal), "34000"),
            (name(NameFault::StatementExists), "42P05"),
            (
                Refusal::Backend(BackendError::PoolExhausted { size: 1 }),
                "53300",
            ),
            (
                Refusal::Backend(BackendError::QueueFull { waiting: 1 }),
                "53300",
            ),
            (Refusal::Backend(BackendError::Timeout("x")), "08006"),
        ];
        for (refusal, expected) in cases {
            assert_eq!(code(refusal), expected);
        }
    }

    #[test]
    fn the_databases_reason_is_given() {
        let told = tell_backend(&BackendError::Refused {
            code: "57P03".into(),
            message: "the database system is starting up".into(),
        });
        assert_eq!(told.as_the_database_said.as_deref(), Some("57P03"));
        assert!(told.message.ends_with("starting up"));
        // One that is no SQLSTATE is not passed on.
        let told = tell_backend(&BackendError::Refused {
            code: "?????".into(),
            message: "".into(),
        });
        assert_eq!(told.as_the_database_said, None);
    }

    #[test]
    fn the_words_about_the_account_are_not_shown() {
        let told = tell_backend(&BackendError::Refused {
            code: "28P01".into(),
            message: "password authentication failed for user \"secret_account\"".into(),
        });
        assert!(!format!("{told:?}").contains("secret_account"));
    }
}
