//! The one mapping from a refusal to MySQL's numbers and words, and refusing.

use bosdb_gateway::BackendError;
use bosdb_gateway::error::Refusal;
use bosdb_policy::{Denial, DenialClass};
use bosdb_protocol::mysql::errno::Errno;

use super::session::Session;
use super::told::Told;

fn told(errno: Errno, message: impl Into<String>) -> Told {
    Told::new(errno, message)
}

/// What the client is told about a refusal.
pub(super) fn tell(refusal: &Refusal) -> Told {
    match refusal {
        Refusal::Denied { decision_id, .. } => match refusal.denial() {
            Some(denial) => tell_denial(denial, *decision_id),
            None => told(Errno::UNKNOWN, "a decision without a denial"),
        },
        Refusal::UnknownPrepared { name, decision_id } => told(
            Errno::UNKNOWN_STMT_HANDLER,
            format!(
                "Unknown prepared statement handler ({name}): it was not prepared by this session \
                 (rule PREP-01, decision {decision_id:032x})"
            ),
        ),
        Refusal::AuditUnavailable(unavailable) => told(
            Errno::UNKNOWN,
            format!("the statement was not run because it cannot be recorded: {unavailable}"),
        ),
        Refusal::StatementTooLarge { limit } => told(
            Errno::PACKET_TOO_LARGE,
            format!(
                "Got a packet bigger than allowed: the SQL text is longer than {limit} bytes \
                 (max_statement_bytes); send values as parameters of a prepared statement"
            ),
        ),
        Refusal::Unsupported(what) => told(
            Errno::UNKNOWN_COMMAND,
            format!("Unknown command: {what} is not offered"),
        ),
        Refusal::FunctionCall { .. }
        | Refusal::CatalogueStale
        | Refusal::ResultTypeChanged
        | Refusal::InDoubt => told(
            Errno::UNKNOWN,
            "what the text means has changed since it was judged; send it again",
        ),
        Refusal::Backend(error) => tell_backend(error),
        Refusal::Cancelled => told(Errno::QUERY_INTERRUPTED, "Query execution was interrupted"),
        Refusal::Malformed(error) => told(
            Errno::MALFORMED_PACKET,
            format!("Malformed communication packet: {error}"),
        ),
        Refusal::Name { name, .. } => told(
            Errno::UNKNOWN_STMT_HANDLER,
            format!("Unknown prepared statement handler ({name}) given to EXECUTE"),
        ),
    }
}

/// As [`tell`], of a denial. Rules on tables and columns speak as the server does of a missing
/// privilege on one.
pub(super) fn tell_denial(denial: &Denial, decision_id: u128) -> Told {
    let errno = match denial.class {
        DenialClass::ReadOnly => Errno::READ_ONLY,
        DenialClass::Forbidden if is_about_tables(denial) => Errno::TABLE_ACCESS_DENIED,
        DenialClass::Forbidden => Errno::SPECIFIC_ACCESS_DENIED,
        DenialClass::Syntax => Errno::PARSE,
        DenialClass::TooComplex => Errno::UNKNOWN,
        DenialClass::Encoding => Errno::INVALID_CHARACTER_STRING,
        DenialClass::Bound => Errno::USER_LIMIT_REACHED,
    };
    told(
        errno,
        format!(
            "{} (rule {}, decision {decision_id:032x}). {}",
            denial.message, denial.rule, denial.hint
        ),
    )
}

fn is_about_tables(denial: &Denial) -> bool {
    let rule = denial.rule.0;
    ["TABLE-", "COLUMN-", "MASK-", "SCHEMA-"]
        .iter()
        .any(|family| rule.starts_with(family))
}

/// As [`tell`], where no backend can be had. The words about BosDB's own account are for operators.
pub(super) fn tell_backend(error: &BackendError) -> Told {
    match error {
        BackendError::QueueFull { .. } | BackendError::PoolExhausted { .. } => {
            told(Errno::CON_COUNT, error.to_string())
        }
        BackendError::Closed => told(Errno::SERVER_SHUTDOWN, error.to_string()),
        BackendError::Refused { code, message } if !error.is_login_refused() => told(
            Errno::UNKNOWN,
            format!("the database refused BosDB's connection: {message} (SQLSTATE {code})"),
        ),
        BackendError::Refused { .. }
        | BackendError::WrongRole { .. }
        | BackendError::Unreachable { .. }
        | BackendError::Tls { .. }
        | BackendError::Protocol(_)
        | BackendError::Lost(_)
        | BackendError::Timeout(_) => told(
            Errno::UNKNOWN,
            "the database cannot be reached; if it lasts, tell an operator of BosDB",
        ),
    }
}

impl Session {
    /// Refuses the command that is being handled. The session, its transaction included, is as after
    /// a statement that failed.
    pub(super) fn refuse(&mut self, refusal: Refusal) {
        let words = tell(&refusal);
        if refusal.denial().is_none() {
            if refusal.is_undecided() {
                self.door.record_refusal(words.errno.state, &words.message);
            }
            let refusals = &self.door.gateway().metrics.refusals;
            refusals.with_label_values(&[words.errno.state]).inc();
        }
        self.finish_input();
        self.put_fault(words.errno, &words.message);
    }

    /// Refuses a command that BosDB does not offer, by its name.
    pub(super) fn refuse_command(&mut self, name: &'static str) {
        self.refuse(Refusal::Unsupported(name));
    }
}
